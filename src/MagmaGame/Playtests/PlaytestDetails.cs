using System.Globalization;
using System.Xml.Linq;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Session.Words;

namespace MagmaGame.Playtests;

/// <summary>What is known of each event: when it shows, what was chosen, what its conditions answered, what its effects did.</summary>
internal static class PlaytestDetails
{
    /// <summary>One folded part for each event.</summary>
    public static IEnumerable<XElement> Of(PlaytestResult result)
    {
        yield return new XElement("h2", "Events");
        var parts = result.Items.Where(i => i.EventIndex >= 0).ToLookup(i => i.EventIndex);
        foreach (var item in result.Of(CoverageKind.Event))
            yield return Event(result, item, [.. parts[item.EventIndex].Where(i => i != item)]);
    }

    private static XElement Event(PlaytestResult result, CoverageItem item, List<CoverageItem> parts)
    {
        var definition = result.Catalogue.Events[item.EventIndex];
        var missing = parts.Count(i => result.Of(i) == Standing.NotReached);
        return new XElement("details",
            new XElement("summary", new XElement("code", item.Path), $" {definition.Title}",
                new XElement("span", new XAttribute("class", missing > 0 ? "alarm" : "soft"), missing > 0 ? $" {missing} not reached" : " all reached")),
            new XElement("div", new XAttribute("id", $"e{item.EventIndex}"),
                new XElement("p", $"{PlaytestHeatMap.GroupOf(result, definition)}, {KebabCase.Of(definition.Trigger)}. {Shown(result, item)}"),
                Missed(result, item),
                new XElement("table", new XAttribute("class", "deep"),
                    new XElement("thead", new XElement("tr", ((string[])["where", "games"]).Select(text => new XElement("th", new XAttribute("scope", "col"), text)))),
                    new XElement("tbody", parts.GroupBy(p => (p.Path, p.Text)).OrderBy(g => g.Key.Path, StringComparer.Ordinal).Select(group => Row(result, [.. group]))))));
    }

    // What belongs to one place of the event stands in one row: a clause with both its answers, an option open and greyed.
    private static XElement Row(PlaytestResult result, List<CoverageItem> parts)
    {
        var path = parts[0].Path.Split(" > ") is [_, var rest] ? rest : parts[0].Path;
        return new XElement("tr",
            new XElement("th", new XAttribute("scope", "row"), new XElement("code", path), $" {parts[0].Text}"),
            new XElement("td", parts.SelectMany((part, i) => (object[])[i > 0 ? "; " : "", Words(result, part)])));
    }

    private static XElement Words(PlaytestResult result, CoverageItem part)
    {
        var (words, alarm) = Said(result, part);
        return new XElement("span", alarm ? new XAttribute("class", "alarm") : null, words);
    }

    /// <summary>How often a part of an event was reached, in a few words, and whether that should give the writer pause.</summary>
    public static (string Words, bool Alarm) Said(PlaytestResult result, CoverageItem part)
    {
        var (games, asked) = (result.Games(part), result.GamesAsked(part));
        return result.Of(part) switch
        {
            Standing.Reached => ($"{Word(part.Kind)} {Percent(games, asked)} ({PlaytestPage.Number(games)} of {PlaytestPage.Number(asked)})", false),
            Standing.ReachedDirected => ($"{Word(part.Kind)} by directed runs only", true),
            Standing.ProvedUnreachable => ($"never {Word(part.Kind)}: proved ({result.ProofOf(part)})", false),
            _ => ($"never {Word(part.Kind)}", true),
        };
    }

    /// <summary>In how many games an event was shown, and when.</summary>
    public static string Shown(PlaytestResult result, CoverageItem item) => result.FirstMonth(item.EventIndex) is { } first
        ? $"Shown in {PlaytestPage.Number(result.Games(item))} games ({Percent(result.Games(item), result.Finished)}), {PlaytestPage.Number(result.TimesShown(item.EventIndex))} times; "
            + $"first in month {first}, median month {result.MedianMonth(item.EventIndex)}."
        : "No game showed it.";

    private static XElement? Missed(PlaytestResult result, CoverageItem item)
    {
        if (result.Games(item) == 0) return null;
        var scenarios = result.Request.Scenarios.Where((_, i) => result.GamesOfScenario(i) > 0 && result.GamesIn(item, i) == 0).Select(s => s.Id);
        var policies = result.Request.Policies.Where((_, i) => result.GamesOfPolicy(i) > 0 && result.GamesBy(item, i) == 0).Select(p => p.Id);
        var missed = string.Join("; ", ((string[])[.. Named("in", scenarios), .. Named("by", policies)]));
        return missed.Length == 0 ? null : new XElement("p", new XAttribute("class", "soft"), $"Never met {missed}.");
    }

    private static IEnumerable<string> Named(string word, IEnumerable<string> ids) => ids.ToList() is { Count: > 0 } all ? [$"{word} {string.Join(", ", all)}"] : [];

    private static string Percent(int games, int all) => all == 0 ? "0 %" : (100.0 * games / all).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string Word(CoverageKind kind) => kind switch
    {
        CoverageKind.OptionChosen => "chosen",
        CoverageKind.OptionOpen => "open",
        CoverageKind.OptionGreyed => "greyed",
        CoverageKind.RollOutcome => "rolled",
        CoverageKind.CallMade => "called",
        CoverageKind.CallDelivered => "answered",
        CoverageKind.CallDropped => "dropped",
        CoverageKind.ClauseTrue => "true",
        CoverageKind.ClauseFalse => "false",
        CoverageKind.EffectChanges => "changed something",
        _ => "not cut off",
    };
}
