using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Content.Events;

/// <summary>Reads the decks.</summary>
internal static class DeckReader
{
    internal const double MostWeight = 1000;

    // A deck may have to outweigh all others together while a pause holds, so its factors reach further than an event's.
    internal const double MostTimes = 100;
    internal static readonly string[] Keys = ["id", "name", "weight", "boost"];

    public static IReadOnlyList<Item> Declare(Library library, Vocabulary names, Report report)
    {
        foreach (var broken in library.BrokenIn("decks")) names.Decks.DeclareBroken(broken);
        var items = library.Items("decks");
        for (var i = 0; i < items.Count; i++) Ids.Declare(items[i], "id", names.Decks, new DeckHeader(i));
        if (items.Count == 0 && !library.IsPartial("decks"))
            report.Add(DiagnosticCatalogue.MissingPart.At(Place.Nowhere("content/decks.yaml"), "the list of decks"));
        return items;
    }

    public static ImmutableArray<Deck> Read(IReadOnlyList<Item> items)
    {
        var decks = ImmutableArray.CreateBuilder<Deck>(items.Count);
        foreach (var item in items)
        {
            var fields = item.Fields(Keys);
            decks.Add(new Deck(
                fields.Text("id"),
                fields.Text("name"),
                fields.Number("weight", 0, MostWeight),
                Conditions.Boosts(fields, "boost", MostTimes)));
        }
        return decks.DrainToImmutable();
    }

    /// <summary>The deck that a key names; null after a report when there is none.</summary>
    public static DeckHeader? Named(Fields fields, string key)
    {
        if (!fields.TryScalar(key, out var name)) return null;
        var decks = fields.Context.Names.Decks;
        if (decks.Find(name.Text) is { } header) return header;
        // Where there are none at all, that is told.
        if (decks.IsBroken(name.Text) || decks.Count == 0) return null;
        var report = fields.Context.Report;
        var place = fields.Context.PlaceOf(name, fields.Trail.Then(key));
        report.Add(DiagnosticCatalogue.UnknownDeck.At(place, name.Text).WithNearest(report, name.Text, [.. decks.Names]));
        return null;
    }

    public static double QuietWeight(Library library, Report report)
    {
        if (library.QuietWeight is { } fields) return fields.Number("quiet_weight", 0, MostWeight);
        if (!library.IsPartial("decks") && library.Items("decks").Count > 0)
            report.Add(DiagnosticCatalogue.MissingPart.At(Place.Nowhere("content/decks.yaml"), "'quiet_weight'"));
        return 0;
    }

    /// <summary>Remarks on decks without events.</summary>
    public static void CheckUse(IReadOnlyList<Item> items, Vocabulary names, Report report)
    {
        if (names.Events.HasBroken) return;
        foreach (var item in items)
        {
            if (item.Scalar("id") is { } id && names.Decks.Find(id.Text) is { HasEvents: false })
                report.Add(DiagnosticCatalogue.EmptyDeck.At(item.PlaceOf("id"), id.Text));
        }
    }
}
