using System.Runtime.CompilerServices;
using SampleApp.Content;
using SampleApp.Rendering;
using TaiwanStrait;

[assembly: InternalsVisibleTo("SampleApp.Tests")]

// `Facts` was compiled from facts/*.yaml: every id is a member with its quote and citation in IntelliSense, and an id
// that does not exist does not compile.
var briefing = new Briefing(
    "The Taiwan Strait: a briefing",
    leads: [Facts.Claims.UsJapanCooperateOverTaiwan, Facts.Statements.AustinCompetitiveEdge],
    facts: Facts.All,
    report: Facts.Report);

new BriefingView(Page.Open()).Show(briefing);
