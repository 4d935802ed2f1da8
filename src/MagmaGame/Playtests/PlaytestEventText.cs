using System.Collections.Immutable;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Printing;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Playtests;

/// <summary>What a playtest met of some events, for the people who wrote them: every option, outcome, clause, effect and call.</summary>
internal static class PlaytestEventText
{
    /// <summary>Writes it, one event after the other.</summary>
    /// <param name="result">The playtest.</param>
    /// <param name="events">The events.</param>
    /// <param name="page">Where to.</param>
    public static void Write(PlaytestResult result, ImmutableArray<EventDefinition> events, PrintedPage page)
    {
        var parts = result.Items.Where(item => item.EventIndex >= 0).ToLookup(item => item.EventIndex);
        foreach (var definition in events)
        {
            page.Line();
            page.Line($"{definition.Id}: {definition.Title}");
            var whole = parts[definition.Index].First(item => item.Kind == CoverageKind.Event);
            page.Line(result.Of(whole) == Standing.ReachedDirected ? "Only directed runs showed it." : PlaytestDetails.Shown(result, whole), "  ");
            // What belongs to one place of the event stands together: a clause with both its answers, an option open and greyed.
            foreach (var place in parts[definition.Index].Where(item => item != whole).GroupBy(item => (item.Path, item.Text)).OrderBy(group => group.Key.Path, StringComparer.Ordinal))
                Write(result, place.Key.Path, place.Key.Text, [.. place], page);
        }
    }

    private static void Write(PlaytestResult result, string path, string text, List<CoverageItem> parts, PrintedPage page)
    {
        var said = parts.ConvertAll(part => PlaytestDetails.Said(result, part));
        var where = path.Split(" > ") is [_, .. var rest] ? string.Join(" > ", rest) : path;
        page.Line($"{where}: {text}: {string.Join("; ", said.Select(one => one.Words))}", said.Exists(one => one.Alarm) ? "! " : "  ", "    ");
    }
}
