using System.Diagnostics;
using System.Text;

namespace FactGen.Package.Tests.Support;

/// <summary>An app under `dotnet watch`. It, the app and whatever they started end with this object.</summary>
internal sealed class WatchedApp : IDisposable
{
    // Far beyond what loading a project takes on a machine that does other things too.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly List<string> _lines = [];

    public WatchedApp(string folder)
    {
        _process = Dotnet.Begin("dotnet", folder, ["watch", "--non-interactive", "run", "--no-restore"]);
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>How many lines there are by now.</summary>
    public int Position
    {
        get
        {
            lock (_lines)
            {
                return _lines.Count;
            }
        }
    }

    /// <summary>Waits for a line that contains the text, from a position on, and gives it.</summary>
    public string WaitFor(string text, int from = 0)
    {
        var clock = Stopwatch.StartNew();
        lock (_lines)
        {
            while (true)
            {
                for (; from < _lines.Count; from++)
                {
                    if (_lines[from].Contains(text, StringComparison.Ordinal))
                    {
                        return _lines[from];
                    }
                }

                var left = s_patience - clock.Elapsed;
                if (left <= TimeSpan.Zero || _process.HasExited || !Monitor.Wait(_lines, left))
                {
                    Assert.Fail($"`{text}` was never printed:\n{_output}");
                }
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lines)
        {
            // The app says the same again and again.
            if (_lines.Count == 0 || _lines[^1] != line)
            {
                _lines.Add(line);
                _output.AppendLine(line);
            }

            Monitor.PulseAll(_lines);
        }
    }
}
