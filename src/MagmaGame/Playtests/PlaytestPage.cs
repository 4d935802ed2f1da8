using System.Globalization;
using System.Xml.Linq;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Printing;
using MagmaGame.Session.Words;

namespace MagmaGame.Playtests;

/// <summary>A playtest as one page for a browser: the summary, a heat map of the library, and what is known of each event. It needs
/// nothing besides itself, and every text in it is escaped.</summary>
internal static class PlaytestPage
{
    /// <summary>The whole page.</summary>
    public static string Write(PlaytestResult result)
    {
        var page = new XElement("html", new XAttribute("lang", "en"),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", "Playtest of the library"),
                new XElement("style", PlaytestStyle.Css)),
            new XElement("body", Head(result), Summary(result), Failures(result), NotReached(result), PlaytestHeatMap.Of(result), PlaytestDetails.Of(result)));
        return "<!doctype html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    /// <summary>A number with its thousands parted.</summary>
    internal static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static IEnumerable<XElement> Head(PlaytestResult result)
    {
        var request = result.Request;
        yield return new XElement("h1", "What games meet of the library");
        yield return new XElement("p",
            $"{Number(result.Finished)} games{(result.IsComplete ? "" : $" of {Number(request.Games)}")}: {request.Scenarios.Length} scenarios by {request.Policies.Length} policies in turn, "
            + $"{PaceWords.Of(request.CommonPace, "each world at its own pace")}, seeds from {request.FirstSeed}; {Number(result.DirectedRuns)} directed runs. Content {result.Catalogue.ContentHash}.");
    }

    private static IEnumerable<XElement> Summary(PlaytestResult result)
    {
        var rows = Leftovers.Kinds.Select(kind => (Kind: kind, Items: result.Of(kind).ToList())).Where(r => r.Items.Count > 0).Select(r => new XElement("tr",
            new XElement("th", new XAttribute("scope", "row"), PlaytestWords.Many(r.Kind)),
            new XElement("td", Number(r.Items.Count)),
            Enum.GetValues<Standing>().Select(standing => r.Items.Count(i => result.Of(i) == standing) is var count && standing == Standing.NotReached && count > 0
                ? new XElement("td", new XAttribute("class", "alarm"), Number(count))
                : new XElement("td", Number(count)))));
        yield return new XElement("h2", "Summary");
        yield return new XElement("div", new XAttribute("class", "scroll"), new XElement("table", new XAttribute("class", "sum"),
            new XElement("thead", new XElement("tr", ((string[])["", "of all", "by games", "directed only", "not reached", "proved unreachable"])
                .Select(text => new XElement("th", new XAttribute("scope", "col"), text.Length == 0 ? "\u00A0" : text)))),
            new XElement("tbody", rows)));
    }

    private static IEnumerable<XElement> Failures(PlaytestResult result)
    {
        yield return new XElement("h2", "Failures");
        if (result.Failures.IsEmpty)
        {
            yield return new XElement("p", "Nothing failed.");
            yield break;
        }
        yield return new XElement("ul", result.Failures.Select(failure => new XElement("li",
            new XElement("span", new XAttribute("class", "alarm"), KebabCase.Of(failure.Symptom.Kind)),
            $": {failure.Message} In {Number(failure.Games)} games and {Number(failure.DirectedRuns)} directed runs; shortest: {failure.Origin.Scenario.Id}, seed {failure.Origin.Seed}, month {failure.Month}, {failure.Decisions.Length} decisions.")));
        if (result.FailureGroups > result.Failures.Length) yield return new XElement("p", $"And {Number(result.FailureGroups - result.Failures.Length)} more.");
    }

    private static IEnumerable<XElement> NotReached(PlaytestResult result)
    {
        foreach (var (standing, title) in ((Standing, string)[])
                 [(Standing.NotReached, "Not reached, and not proved unreachable"), (Standing.ReachedDirected, "Reached by directed runs only"), (Standing.ProvedUnreachable, "Proved unreachable")])
        {
            var left = Leftovers.Of(result, standing);
            if (left.IsEmpty) continue;
            yield return new XElement("h2", title);
            foreach (var kind in left.GroupBy(i => i.Kind))
            {
                yield return new XElement("h3", $"{(standing == Standing.NotReached ? PlaytestWords.Never(kind.Key) : PlaytestWords.Many(kind.Key))}: {Number(kind.Count())}");
                yield return new XElement("ul", kind.Select(item => new XElement("li",
                    new XElement("code", PlaytestWords.Name(item)), result.ProofOf(item) is { } code && standing == Standing.ProvedUnreachable ? $" ({code})" : null)));
            }
        }
    }
}
