using System.Diagnostics;

namespace FactGen;

/// <summary>
/// Somebody or something that can speak or report (an agent as in W3C PROV): a <see cref="Person"/>, an <see cref="Organization"/>, an
/// <see cref="Outlet"/>, several of them together (<see cref="JointSpeakers"/>), or a source that is not named
/// (<see cref="AnonymousSource"/>). The first three have an entry of their own: see <see cref="KnownAgent"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Agent
{
    private protected Agent()
    {
    }

    /// <summary>The name to show: <c>Lloyd Austin</c>, <c>Lloyd Austin and Nobuo Kishi</c>, <c>government sources</c>.</summary>
    public abstract string Name { get; }

    /// <summary>One line for a debugger or a log.</summary>
    public sealed override string ToString() => Describe();

    private protected abstract string Describe();
}
