using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>What an article must tell so that a reader can find it.</summary>
internal static class ArticleRules
{
    /// <summary>FACT103.</summary>
    public static void NowhereToRead(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (IsArticle(entry) && !entry.Values.Mentions(Keys.Url) && !entry.Values.Mentions(Keys.Archived))
        {
            findings.AddAbout(entry, RuleCatalogue.NowhereToRead, entry.IdRange, entry.ToString());
        }
    }

    /// <summary>FACT104.</summary>
    public static void NotArchived(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (IsArticle(entry) && entry.Values.Find(Keys.Url) is not null && !entry.Values.Mentions(Keys.Archived))
        {
            findings.AddAbout(entry, RuleCatalogue.NotArchived, entry.IdRange, entry.ToString());
        }
    }

    /// <summary>FACT105.</summary>
    public static void NoOutlet(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (IsArticle(entry) && !entry.Values.Mentions(Keys.Outlet))
        {
            findings.AddAbout(entry, RuleCatalogue.NoOutlet, entry.IdRange, entry.ToString());
        }
    }

    /// <summary>FACT106.</summary>
    public static void NoPublishedDate(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (IsArticle(entry) && !entry.Values.Mentions(Keys.Published))
        {
            findings.AddAbout(entry, RuleCatalogue.NoPublishedDate, entry.IdRange, entry.ToString());
        }
    }

    /// <summary>FACT107.</summary>
    public static void ArchiveMismatch(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!IsArticle(entry) || entry.Values.Text(Keys.Archived) is not { } archived || ArchivedCopy.Parse(archived.Text) is not { } copy)
        {
            return;
        }

        if (entry.Values.Text(Keys.Url) is { } url && !copy.IsOf(url.Text))
        {
            findings.Add(RuleCatalogue.ArchiveMismatch, archived.Range, $"the archived copy of {entry} is of {Shown.Code(copy.Url)}, not of its `url` {Shown.Code(url.Text)}", "correct one of the two addresses");
        }
        else if (entry.Values.Date(Keys.Published)?.Date is { } published && copy.IsOlderThan(published))
        {
            findings.Add(RuleCatalogue.ArchiveMismatch, archived.Range, $"the archived copy of {entry} is of {copy.Day}, before it was `published` on {published}", "take a later copy, or correct the date");
        }
    }

    /// <summary>FACT109.</summary>
    public static void DatesOutOfOrder(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!IsArticle(entry) || entry.Values.Date(Keys.Published)?.Date is not { } published)
        {
            return;
        }

        foreach (var key in s_datesAfterPublication)
        {
            if (entry.Values.Date(key) is { Date: { } later } value && DateOrder.IsCertainlyBefore(later, published))
            {
                findings.Add(RuleCatalogue.DatesOutOfOrder, value.Range, entry.ToString(), key, later.Text, published.Text);
            }
        }
    }

    private static readonly string[] s_datesAfterPublication = [Keys.Updated, Keys.Accessed];

    private static bool IsArticle(FactEntry entry) => entry.Section.Space == IdSpace.Articles;
}
