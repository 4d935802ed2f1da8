using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;

namespace MagmaGame.Content.Events;

/// <summary>Reads the events.</summary>
internal static class EventReader
{
    internal const int UsualCooldown = 6;
    internal const int Longest = 1000;
    internal const double MostWeight = 100;
    internal const double MostTimes = 10;

    internal static readonly string[] Keys =
    [
        "id", "title", "text", "sources", "facilitator", "trigger", "milestone", "initiative", "when", "pick", "limit", "options",
    ];

    internal static readonly string[] PickKeys = ["deck", "weight", "boost"];
    internal static readonly string[] LimitKeys = ["times", "cooldown"];

    /// <summary>Makes every event's id, trigger and options known.</summary>
    public static IReadOnlyList<Item> Declare(Library library, Vocabulary names, Report report)
    {
        foreach (var broken in library.BrokenIn("events")) names.Events.DeclareBroken(broken);
        var items = library.Items("events");
        for (var i = 0; i < items.Count; i++) Ids.Declare(items[i], "id", names.Events, HeaderOf(items[i], i));
        if (items.Count == 0 && !library.IsPartial("events"))
            report.Add(DiagnosticCatalogue.MissingPart.At(Place.Nowhere("content/events"), "every event"));
        return items;
    }

    public static ImmutableArray<EventDefinition> Read(IReadOnlyList<Item> items)
    {
        var events = new EventDefinition[items.Count];
        var files = FirstOfEachFile(items);
        var size = files.Take(files.Count - 1).Sum(first => (long)items[first].Context.Source.Text.Length);
        SideBySide.Do(files.Count - 1, size, file =>
        {
            for (var i = files[file]; i < files[file + 1]; i++)
            {
                events[i] = Read(items[i], i);
                items[i].KeepOnly("id");
            }
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(events);
    }

    /// <summary>Warns of events that wait for a call that never comes.</summary>
    public static void CheckLinks(IReadOnlyList<Item> items, Library library, Vocabulary names, Report report)
    {
        if (library.IsPartial("events")) return;
        foreach (var item in items)
        {
            if (item.Scalar("id") is { } id && names.Events.Find(id.Text) is { Trigger: EventTrigger.Called, IsCalled: false })
                report.Add(DiagnosticCatalogue.NeverCalled.At(item.PlaceOf("id"), id.Text));
        }
    }

    // Events of one file stand together. The last number is that of all events.
    private static List<int> FirstOfEachFile(IReadOnlyList<Item> items)
    {
        var firsts = new List<int>();
        for (var i = 0; i < items.Count; i++)
            if (i == 0 || items[i].Context.Source != items[i - 1].Context.Source) firsts.Add(i);
        firsts.Add(items.Count);
        return firsts;
    }

    private static EventHeader HeaderOf(Item item, int index)
    {
        EventTrigger? trigger = item.Scalar("trigger") is { } word && EnumNames<EventTrigger>.TryParse(word.Text, out var known)
            ? known
            : null;
        var list = item.Node.Find("options") as SequenceNode;
        var options = Array.ConvertAll(list?.Items ?? [], static o => ((o as MappingNode)?.Find("id") as ScalarNode)?.Text ?? "");
        return new EventHeader(index, trigger, ImmutableCollectionsMarshal.AsImmutableArray(options));
    }

    private static EventDefinition Read(Item item, int index)
    {
        var fields = item.Fields(Keys);
        var trigger = fields.Word<EventTrigger>("trigger");
        var (deck, weight, boosts) = Pick(fields, trigger);
        var limit = fields.Mapping("limit", LimitKeys);
        var text = Prose.Read(fields, "text");
        if (text.Length > 0) CheckLength(fields, Prose.WordsIn(text));
        return new EventDefinition(
            index,
            fields.Text("id"),
            Prose.Read(fields, "title"),
            text,
            Sources(fields),
            Prose.Optional(fields, "facilitator"),
            trigger ?? EventTrigger.Drawn,
            Cause<Milestone>(fields, "milestone", trigger, EventTrigger.Milestone, DiagnosticCatalogue.UnknownMilestone),
            Cause<Initiative>(fields, "initiative", trigger, EventTrigger.Initiative, DiagnosticCatalogue.UnknownInitiative),
            Conditions.All(fields, "when"),
            deck,
            weight,
            boosts,
            limit?.Whole("times", 1, Longest, 1) ?? 1,
            limit?.Whole("cooldown", 0, Longest, UsualCooldown) ?? UsualCooldown,
            OptionReader.Read(fields));
    }

    private static ImmutableArray<string> Sources(Fields fields)
    {
        fields.Need("sources");
        var sources = fields.Claims("sources");
        if (fields.Find("sources") is SequenceNode { Items: [] }) fields.Add(DiagnosticCatalogue.EmptyText, "sources", "sources");
        return sources;
    }

    private static (int Deck, double Weight, ImmutableArray<WeightBoost> Boosts) Pick(Fields fields, EventTrigger? trigger)
    {
        if (!Belongs(fields, "pick", trigger, EventTrigger.Drawn)) return (-1, 0, []);
        if (fields.Mapping("pick", PickKeys) is not { } pick) return (-1, 0, []);
        var deck = -1;
        if (DeckReader.Named(pick, "deck") is { } header)
        {
            deck = header.Index;
            header.HasEvents = true;
        }
        return (deck, pick.Number("weight", 0, MostWeight), Conditions.Boosts(pick, "boost", MostTimes));
    }

    private static T? Cause<T>(Fields fields, string key, EventTrigger? trigger, EventTrigger belongsTo, DiagnosticKind unknown)
        where T : struct, Enum => Belongs(fields, key, trigger, belongsTo) ? fields.Word<T>(key, unknown) : null;

    // Whether a key is there and may be read; a key of another trigger is wrong, and so is the lack of one's own.
    private static bool Belongs(Fields fields, string key, EventTrigger? trigger, EventTrigger belongsTo)
    {
        if (trigger is null) return fields.Has(key);
        if (fields.Has(key) && trigger != belongsTo)
            fields.Add(DiagnosticCatalogue.KeyNotForTrigger, key, key, EnumNames<EventTrigger>.Of(trigger.Value));
        if (!fields.Has(key) && trigger == belongsTo)
            fields.Add(DiagnosticCatalogue.TriggerNeedsKey, "trigger", key, EnumNames<EventTrigger>.Of(belongsTo));
        return fields.Has(key) && trigger == belongsTo;
    }

    private static void CheckLength(Fields fields, int words)
    {
        if (words is >= 60 and <= 120) return;
        fields.Add(words is >= 50 and <= 130 ? DiagnosticCatalogue.TextLength : DiagnosticCatalogue.TextLengthFar, "text", words);
    }
}
