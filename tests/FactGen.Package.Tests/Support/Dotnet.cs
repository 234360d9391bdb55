using System.Diagnostics;
using System.Text;

namespace FactGen.Package.Tests.Support;

/// <summary>Runs commands as a user would, in a process of their own.</summary>
internal static class Dotnet
{
    // Far beyond what any command here takes: a hang is to fail, not to stall the test run.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    public static CommandResult Run(string folder, params string[] arguments) => Start("dotnet", folder, arguments);

    public static CommandResult Start(string program, string folder, params string[] arguments) => Start(program, folder, arguments, []);

    /// <summary>Runs a command with more in its environment than a user's has.</summary>
    public static CommandResult Start(string program, string folder, string[] arguments, Dictionary<string, string> environment)
    {
        var command = $"{program} {string.Join(' ', arguments)}";
        var output = new StringBuilder();
        using var process = Begin(program, folder, arguments, environment);
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} did not end within {_patience}:\n{output}");
        }

        process.WaitForExit(); // The overload without a time limit also waits for the last lines.
        return new CommandResult(command, process.ExitCode, output.ToString());
    }

    /// <summary>Starts a command whose output is not read yet.</summary>
    public static Process Begin(string program, string folder, string[] arguments, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        GiveUsersEnvironment(start.Environment);
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        process.Start();
        process.StandardInput.Close();
        return process;
    }

    private static void GiveUsersEnvironment(IDictionary<string, string?> environment)
    {
        // `dotnet test` tells its children which MSBuild it runs; a user's shell does not.
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        CompilerServer.UseIn(environment);
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["NO_COLOR"] = "1";
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null)
        {
            return;
        }

        // Standard output and standard error are read on threads of their own.
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
