using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>Who spoke, or one step of a <c>via</c> chain: an agent, a work, or somebody whom the article does not name.</summary>
/// <param name="Values">What it holds.</param>
public readonly record struct Party(MapValue Values) : IView<Party>
{
    private static readonly string[] s_agentKeys = [Keys.Agent, Keys.Outlet, Keys.Person, Keys.Organization];

    /// <summary>The agent, where one is named.</summary>
    public ReferenceValue? Agent
    {
        get
        {
            foreach (var key in s_agentKeys)
            {
                if (Values.Reference(key) is { } agent)
                {
                    return agent;
                }
            }

            return null;
        }
    }

    /// <summary>The work, where it is known.</summary>
    public ReferenceValue? Article => Values.Reference(Keys.Article);

    /// <summary>The description of somebody whom the article does not name.</summary>
    public TextValue? Anonymous => Values.Text(Keys.Anonymous);

    /// <summary>How many: <c>one</c>, <c>two</c>, <c>several</c> or a number.</summary>
    public TextValue? Count => Values.Text(Keys.Count);

    /// <summary>The day of that report: a date, a weekday or a day of the month.</summary>
    public DateValue? On => Values.Date(Keys.On);

    /// <summary>Where it stands.</summary>
    public TextRange Range => Values.Range;

    /// <inheritdoc/>
    Party IView<Party>.Over(MapValue values) => new(values);
}
