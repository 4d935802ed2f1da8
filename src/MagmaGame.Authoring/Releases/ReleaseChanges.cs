using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Releases;

/// <summary>Compares two versions by what journals, scripts and people rest on: ids, the order of options, the meaning of variables.</summary>
public static class ReleaseChanges
{
    /// <summary>Everything that differs, breaks first, each kind of thing in the order of its ids.</summary>
    /// <param name="old">The version that was published.</param>
    /// <param name="now">The one that is to be; its migrations count.</param>
    public static ImmutableArray<ReleaseChange> Between(Catalogue old, Catalogue now) =>
    [
        .. All(old, now).OrderByDescending(change => change.Breaks).ThenBy(change => change.Kind).ThenBy(change => change.Thing, StringComparer.Ordinal)
            .ThenBy(change => change.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<ReleaseChange> All(Catalogue old, Catalogue now)
    {
        var oldEvents = old.Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var was in old.Events)
        {
            if (now.Event(was.Id) is { } found)
            {
                if (Became("event", was.Id, found.Id) is { } renamed) yield return renamed;
                foreach (var change in Options(was, found, now.Renames)) yield return change;
            }
            else yield return Gone("event", was.Id, now, now.Events.FirstOrDefault(e => !oldEvents.Contains(e.Id) && IsAlike(was, e))?.Id);
        }
        foreach (var was in old.Variables.All)
        {
            if (now.Variable(was.Name) is not { } found) yield return Gone("variable", was.Name, now, Renamed(was, old, now));
            else
            {
                if (Became("variable", was.Name, found.Name) is { } renamed) yield return renamed;
                if (Meaning(was, found) is { Length: > 0 } text) yield return new ReleaseChange(ReleaseChangeKind.Meaning, "variable", was.Name, text);
            }
        }
        foreach (var was in old.Scenarios)
        {
            if (now.Scenario(was.Id) is not { } found)
                yield return Gone("scenario", was.Id, now, now.Scenarios.FirstOrDefault(s => old.Scenario(s.Id) is null && s.Name == was.Name)?.Id);
            else if (Became("scenario", was.Id, found.Id) is { } renamed) yield return renamed;
        }
        foreach (var was in old.Policies)
        {
            if (now.Policy(was.Id) is not { } found)
                yield return Gone("policy", was.Id, now, now.Policies.FirstOrDefault(p => old.Policy(p.Id) is null && p.Name == was.Name)?.Id);
            else if (Became("policy", was.Id, found.Id) is { } renamed) yield return renamed;
        }
        foreach (var change in Missing("initiative", old.Initiatives.Select(i => i.Id), now.Initiatives.Select(i => i.Id))) yield return change;
        foreach (var change in Missing("tutorial", old.Tutorials.Select(t => t.Id), now.Tutorials.Select(t => t.Id))) yield return change;
        foreach (var change in Missing("guide", old.Guides.Keys, now.Guides.Keys)) yield return change;
    }

    private static IEnumerable<ReleaseChange> Options(EventDefinition was, EventDefinition now, Renames renames)
    {
        var kept = new List<string>();
        foreach (var option in was.Options)
        {
            var id = $"{now.Id}.{option.Id}";
            var name = renames.Option(now.Id, option.Id);
            if (now.Options.Any(o => o.Id == name))
            {
                kept.Add(name);
                if (Became("option", id, $"{now.Id}.{name}") is { } renamed) yield return renamed;
            }
            else if (renames.Removed.Contains(id)) yield return TakenAway("option", id);
            else
            {
                var alike = now.Options.FirstOrDefault(o => o.Text == option.Text && !was.Options.Any(old => old.Id == o.Id))?.Id;
                yield return new ReleaseChange(ReleaseChangeKind.Removed, "option", id, Words("option", alike),
                    $"- {{kind: option, event: {now.Id}, old: {option.Id}{(alike is null ? "" : $", new: {alike}")}}}");
            }
        }
        var order = now.Options.Select(o => o.Id).Where(kept.Contains);
        if (!order.SequenceEqual(kept, StringComparer.Ordinal) || !now.Options.Take(kept.Count).All(o => kept.Contains(o.Id, StringComparer.Ordinal)))
        {
            yield return new ReleaseChange(ReleaseChangeKind.Order, "event", was.Id,
                $"its options had the order {string.Join(", ", kept)} and now {string.Join(", ", now.Options.Select(o => o.Id))}; scripts answer by number.");
        }
    }

    private static ReleaseChange? Became(string thing, string was, string now) => was == now
        ? null
        : new ReleaseChange(ReleaseChangeKind.Renamed, thing, was, $"is now '{now}', and a migration says so.");

    private static ReleaseChange Gone(string thing, string id, Catalogue now, string? alike) => now.Renames.Removed.Contains(id)
        ? TakenAway(thing, id)
        : new ReleaseChange(ReleaseChangeKind.Removed, thing, id, Words(thing, alike),
            $"- {{kind: {thing}, old: {id}{(alike is null ? "" : $", new: {alike}")}}}");

    private static ReleaseChange TakenAway(string thing, string id) =>
        new(ReleaseChangeKind.TakenAway, thing, id, "was taken away on purpose, as a migration says.");

    private static string Words(string thing, string? alike) =>
        alike is null ? $"the {thing} is gone." : $"the {thing} is gone; it looks as if it was renamed to '{alike}'.";

    private static IEnumerable<ReleaseChange> Missing(string thing, IEnumerable<string> old, IEnumerable<string> now) =>
        old.Except(now, StringComparer.Ordinal).Select(id => new ReleaseChange(ReleaseChangeKind.Removed, thing, id, Words(thing, null)));

    private static bool IsAlike(EventDefinition was, EventDefinition now) => was.Title == now.Title || was.Text == now.Text;

    private static string? Renamed(VariableDefinition was, Catalogue old, Catalogue now) => now.Variables.All
        .FirstOrDefault(v => old.Variables.Find(v.Name) is null && (v.Label == was.Label || v.Meaning == was.Meaning))?.Name;

    private static string Meaning(VariableDefinition was, VariableDefinition now)
    {
        var parts = new List<string>();
        if (was.Kind != now.Kind) parts.Add($"was a {Word(was.Kind)} and is a {Word(now.Kind)}");
        if (was.Unit != now.Unit) parts.Add($"was counted in {was.Unit} and is in {now.Unit}");
        if (!was.Low.Equals(now.Low) || !was.High.Equals(now.High))
            parts.Add($"ranged from {Figure(was.Low)} to {Figure(was.High)} and does from {Figure(now.Low)} to {Figure(now.High)}");
        if (!was.Start.Equals(now.Start)) parts.Add($"started at {Figure(was.Start)} and does at {Figure(now.Start)}");
        if (was.Visibility != now.Visibility) parts.Add($"was seen as {Word(was.Visibility)} and is as {Word(now.Visibility)}");
        if (was.Writable != now.Writable) parts.Add(now.Writable ? "was derived and can be changed by effects" : "could be changed by effects and is derived");
        return parts.Count == 0 ? "" : string.Join("; ", parts) + ".";
    }

    private static string Figure(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
