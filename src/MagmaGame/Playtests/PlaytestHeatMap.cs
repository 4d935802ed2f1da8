using System.Globalization;
using System.Xml.Linq;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Playtests;

/// <summary>The heat map: a row for each event, by deck or arc; a column for all games, for each scenario, each policy and each half
/// year. A cell is a number and a shade, so that nobody needs the shade.</summary>
internal static class PlaytestHeatMap
{
    private const int MonthsOfColumn = 6;
    private const int LastColumnStart = 54;

    // Upper ends of the shades after "never", in percent.
    private static readonly double[] Shades = [2, 5, 10, 25, 50, 100];

    /// <summary>The map with its heading and key.</summary>
    public static IEnumerable<XElement> Of(PlaytestResult result)
    {
        yield return new XElement("h2", "Heat map");
        yield return new XElement("p",
            "Of 100 games, how many show the event: of all games, of each scenario's, of each policy's; and of 100 games that reach the half year, how often it is shown in it. "
            + "A dot is never; a blank has no games. An event's name leads to what is known of it.");
        yield return new XElement("p", new XAttribute("class", "key"),
            new XElement("span", new XAttribute("class", "h0"), "\u00B7 never"),
            Shades.Select((shade, i) => new XElement("span", new XAttribute("class", $"h{i + 1}"), $"to {shade.ToString(CultureInfo.InvariantCulture)}")));
        var columns = Columns(result).ToList();
        yield return new XElement("div", new XAttribute("class", "wide"), new XAttribute("tabindex", "0"),
            new XElement("table", new XAttribute("class", "heat"), Header(columns), new XElement("tbody", Rows(result, columns))));
    }

    /// <summary>The deck a drawn event belongs to, or the arc or group that its id begins with.</summary>
    internal static string GroupOf(PlaytestResult result, EventDefinition definition) => definition.DeckIndex >= 0
        ? result.Catalogue.Decks[definition.DeckIndex].Name
        : definition.Id.Contains('.', StringComparison.Ordinal) ? $"{definition.Id[..definition.Id.LastIndexOf('.')]} (not drawn)" : "Not drawn";

    private static XElement Header(List<Column> columns) => new("thead", new XElement("tr",
        new XElement("th", new XAttribute("scope", "col"), "Event"),
        columns.Select(column => new XElement("th", new XAttribute("scope", "col"), column.Title, new XElement("span", column.Name)))));

    private static IEnumerable<XElement> Rows(PlaytestResult result, List<Column> columns)
    {
        var groups = result.Of(CoverageKind.Event).GroupBy(e => GroupOf(result, result.Catalogue.Events[e.EventIndex]), StringComparer.Ordinal)
            .OrderBy(g => result.Catalogue.Events[g.First().EventIndex].DeckIndex < 0).ThenBy(g => g.Min(e => e.Number));
        foreach (var group in groups)
        {
            yield return new XElement("tr", new XAttribute("class", "group"),
                new XElement("th", new XAttribute("scope", "rowgroup"), new XAttribute("colspan", columns.Count + 1), group.Key));
            foreach (var item in group)
            {
                yield return new XElement("tr",
                    new XElement("th", new XAttribute("scope", "row"), new XElement("a", new XAttribute("href", $"#e{item.EventIndex}"), item.Path), Standing(result, item)),
                    columns.Select(column => Cell(column, item)));
            }
        }
    }

    private static XElement? Standing(PlaytestResult result, CoverageItem item) => result.Of(item) switch
    {
        Authoring.Playtests.Standing.ReachedDirected => new XElement("span", new XAttribute("class", "alarm"), " directed only"),
        Authoring.Playtests.Standing.NotReached => new XElement("span", new XAttribute("class", "alarm"), " never"),
        Authoring.Playtests.Standing.ProvedUnreachable => new XElement("span", new XAttribute("class", "alarm"), $" proved unreachable ({result.ProofOf(item)})"),
        _ => null,
    };

    private static XElement Cell(Column column, CoverageItem item)
    {
        var (shown, games) = column.Count(item);
        var share = games == 0 ? 0 : 100.0 * shown / games;
        var text = games == 0 ? "\u00A0" : shown == 0 ? "\u00B7" : share < 1 ? "<1" : Math.Round(share).ToString(CultureInfo.InvariantCulture);
        var shade = games == 0 || shown == 0 ? 0 : 1 + Math.Min(Shades.Length - 1, Array.FindIndex(Shades, s => share <= s) is >= 0 and var place ? place : Shades.Length - 1);
        return new XElement("td", new XAttribute("class", $"h{shade}{(column.IsFirst ? " first" : "")}"), text);
    }

    private static IEnumerable<Column> Columns(PlaytestResult result)
    {
        yield return new Column("all games", IsFirst: true, item => (result.Games(item), result.Finished));
        for (var i = 0; i < result.Request.Scenarios.Length; i++)
        {
            var (place, games) = (i, result.GamesOfScenario(i));
            yield return new Column(result.Request.Scenarios[i].Id, i == 0, item => (result.GamesIn(item, place), games));
        }
        for (var i = 0; i < result.Request.Policies.Length; i++)
        {
            var (place, games) = (i, result.GamesOfPolicy(i));
            yield return new Column(result.Request.Policies[i].Id, i == 0, item => (result.GamesBy(item, place), games));
        }
        for (var start = 0; start <= LastColumnStart; start += MonthsOfColumn)
        {
            var (from, games) = (start, start == 0 ? result.Finished : result.GamesInMonth(start - 1));
            yield return new Column(start == LastColumnStart ? $"months {start} on" : $"months {start}-{start + MonthsOfColumn - 1}", start == 0, item => (ShownFrom(result, item, from), games));
        }
    }

    private static int ShownFrom(PlaytestResult result, CoverageItem item, int start)
    {
        var shown = result.Shown(item.EventIndex);
        var sum = 0;
        for (var month = start; month < shown.Length && (month < start + MonthsOfColumn || start == LastColumnStart); month++) sum += shown[month];
        return sum;
    }

    private sealed record Column(string Name, bool IsFirst, Func<CoverageItem, (int Shown, int Games)> Count)
    {
        public XAttribute? Title => IsFirst ? new XAttribute("class", "first") : null;
    }
}
