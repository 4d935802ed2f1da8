using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Events;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Content.Scenarios;

/// <summary>Reads the decks that a scenario draws from. Decks and events must have been read before.</summary>
/// <param name="decks">The decks.</param>
/// <param name="events">The events, by index.</param>
internal sealed class ScenarioDecks(ImmutableArray<Deck> decks, ImmutableArray<EventDefinition> events)
{
    internal static readonly string[] Keys = ["deck", "weight", "only"];

    /// <summary>The decks under the key <c>decks</c>; null when it is not there.</summary>
    public DeckSelection? Read(Fields parent)
    {
        if (!parent.Has("decks")) return null;
        if (parent.Find("decks") is SequenceNode { Items: [] }) parent.Add(DiagnosticCatalogue.NothingToDraw, "decks", "'decks' is empty");
        var chosen = ImmutableArray.CreateBuilder<SelectedDeck>();
        foreach (var fields in parent.Mappings("decks", Keys))
        {
            if (DeckReader.Named(fields, "deck") is not { } header) continue;
            if (chosen.Any(deck => deck.DeckIndex == header.Index)) fields.Add(DiagnosticCatalogue.ChosenTwice, "deck", decks[header.Index].Id);
            chosen.Add(new SelectedDeck(header.Index, Weight(fields, header.Index), Only(fields, header.Index)));
        }
        return new DeckSelection(chosen.DrainToImmutable());
    }

    private double? Weight(Fields fields, int deck)
    {
        var weight = fields.Number("weight", 0, DeckReader.MostWeight, double.NaN);
        if (weight.Equals(0.0)) fields.Add(DiagnosticCatalogue.NothingToDraw, "weight", $"deck '{decks[deck].Id}' has the weight 0");
        return double.IsNaN(weight) ? null : weight;
    }

    private ImmutableArray<int> Only(Fields fields, int deck)
    {
        if (fields.Find("only") is SequenceNode { Items: [] }) fields.Add(DiagnosticCatalogue.NothingToDraw, "only", "'only' is empty");
        var only = ImmutableArray.CreateBuilder<int>();
        foreach (var (scalar, index) in fields.Scalars("only"))
        {
            var place = fields.Context.PlaceOf(scalar, fields.TrailTo("only", index));
            var report = fields.Context.Report;
            var known = fields.Context.Names.Events;
            if (known.Find(scalar.Text) is not { } header)
            {
                if (!known.IsBroken(scalar.Text))
                    report.Add(DiagnosticCatalogue.UnknownEvent.At(place, scalar.Text).WithNearest(report, scalar.Text, [.. known.Names]));
                continue;
            }
            if (!known.IsTwice(scalar.Text) && WhyNot(header, deck) is { } reason)
            {
                report.Add(DiagnosticCatalogue.NotOfDeck.At(place, scalar.Text, decks[deck].Id, reason) with
                {
                    Related = [known.PlaceOf(scalar.Text).Related("defined here")],
                });
            }
            if (only.Contains(header.Index)) report.Add(DiagnosticCatalogue.ChosenTwice.At(place, scalar.Text));
            only.Add(header.Index);
        }
        return only.DrainToImmutable();
    }

    // Of an event with mistakes of its own nothing is said.
    private string? WhyNot(EventHeader header, int deck) => header.Trigger switch
    {
        null => null,
        EventTrigger.Drawn => events[header.Index].DeckIndex is >= 0 and var own && own != deck ? $"it belongs to deck '{decks[own].Id}'" : null,
        { } trigger => $"its trigger is '{EnumNames<EventTrigger>.Of(trigger)}'",
    };
}
