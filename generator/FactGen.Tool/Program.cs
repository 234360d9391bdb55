using System.Text;
using FactGen.Tool;

// MSBuild reads what is printed, and quotes are in any script.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

if (args is not ["verify", ['@', .. { Length: > 0 } requestFile]])
{
    Console.Error.WriteLine("Usage: FactGen.Tool verify @<request file>. `dotnet build -t:FactGenVerify` writes the request and calls this.");
    return ExitCode.Misused;
}

try
{
    return VerifyCommand.Run(VerifyRequest.Read(File.ReadLines(requestFile)), Console.Out);
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine($"FactGen cannot read its request file {requestFile}: {failure.Message}");
    return ExitCode.Misused;
}
#pragma warning disable CA1031 // The last resort: a stack trace helps no fact-checker.
catch (Exception failure)
#pragma warning restore CA1031
{
    Console.Error.WriteLine($"Internal error of FactGen, please report it: {failure.GetType().Name}: {failure.Message}");
    return ExitCode.Misused;
}
