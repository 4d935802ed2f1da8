using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Authoring.Playtests;

/// <summary>Everything that games of a catalogue can reach, numbered: what is counted by scenario and policy first.</summary>
internal sealed class CoverageMap
{
    private readonly List<CoverageItem> _items = [];
    public CoverageMap(Catalogue catalogue)
    {
        Catalogue = catalogue;
        Events = [.. catalogue.Events.Select(e => new EventItems { Definition = e, Options = [.. e.Options.Select(_ => new OptionItems())] })];
        foreach (var entry in Events) entry.Event = Add(CoverageKind.Event, entry.Definition.Id, entry.Definition.Title, entry.Definition.Index);
        foreach (var entry in Events) AddOptions(entry);
        Decks = [.. catalogue.Decks.Select((deck, place) => HasEvents(place) ? AddPlace(CoverageKind.Deck, deck.Id, deck.Name, place) : -1)];
        Initiatives = [.. catalogue.Initiatives.Select((i, place) => AddPlace(CoverageKind.Initiative, i.Id, i.Name, place))];
        Scenes = [.. catalogue.Initiatives.Select(i => Events.Where(e => e.Definition.Initiative == i.Initiative).ToArray())];
        Milestones = [.. catalogue.Milestones.Select((m, place) => AddPlace(CoverageKind.Milestone, m.Id, m.Name, place))];
        Claims = new ClaimItems(catalogue, claim => Add(CoverageKind.Claim, claim.Id, claim.Says));
        foreach (var entry in Events) entry.Claims = Claims.Of(entry.Definition);
        ByGroup = _items.Count;
        foreach (var entry in Events) AddClausesAndEffects(entry);
        DeckClauses = [.. catalogue.Decks.Select((deck, place) => HasEvents(place) ? AddBoosts(ClauseSite.DeckBoost, deck.Boosts, $"{deck.Id} > boost", -1) : [])];
        Items = [.. _items];
    }

    public Catalogue Catalogue { get; }

    public ImmutableArray<CoverageItem> Items { get; }

    /// <summary>How many items, from the first, are counted by scenario and policy as well.</summary>
    public int ByGroup { get; }

    public EventItems[] Events { get; }

    public int[] Decks { get; }

    public int[] Initiatives { get; }

    /// <summary>The scenes that each initiative may bring.</summary>
    public EventItems[][] Scenes { get; }

    public int[] Milestones { get; }

    public BoostItems[][] DeckClauses { get; }

    public ClaimItems Claims { get; }

    // A deck of no events says nothing, and its weight is not asked; the check of the content tells of it.
    private bool HasEvents(int deck) => Catalogue.Events.Any(e => e.DeckIndex == deck);

    private int Add(CoverageKind kind, string path, string text, int eventIndex = -1, int option = -1) =>
        Add(new CoverageItem(_items.Count, kind, path, text, eventIndex, option));

    private int AddPlace(CoverageKind kind, string path, string text, int place) =>
        Add(new CoverageItem(_items.Count, kind, path, text, -1, -1) { Place = place });

    private int Add(CoverageItem item)
    {
        _items.Add(item);
        return item.Number;
    }

    private void AddOptions(EventItems entry)
    {
        var definition = entry.Definition;
        for (var index = 0; index < definition.Options.Length; index++)
        {
            var (option, items) = (definition.Options[index], entry.Options[index]);
            var path = $"{definition.Id} > options[{index}]";
            items.Chosen = Add(CoverageKind.OptionChosen, path, option.Id, definition.Index, index);
            if (!option.Enable.Clauses.IsEmpty)
            {
                items.Open = Add(CoverageKind.OptionOpen, path + ".enable", option.Id, definition.Index, index);
                items.Greyed = Add(CoverageKind.OptionGreyed, path + ".enable", option.Id, definition.Index, index);
            }
            items.Then = AddCall(option.Then, path + ".then", definition.Index, index);
            items.Rolls = new RollItems[option.Roll.Length];
            for (var rolled = 0; rolled < option.Roll.Length; rolled++)
            {
                var outcome = option.Roll[rolled];
                var at = $"{path}.roll[{rolled}]";
                items.Rolls[rolled] = new RollItems
                {
                    Outcome = Add(new CoverageItem(
                        _items.Count, CoverageKind.RollOutcome, at, outcome.Text.Length > 0 ? outcome.Text : option.Id, definition.Index, index)
                    {
                        Chance = outcome.Chance,
                    }),
                    Then = AddCall(outcome.Then, at + ".then", definition.Index, index),
                };
            }
        }
    }

    private CallItems? AddCall(ChainCall? call, string path, int eventIndex, int option)
    {
        if (call is null) return null;
        var target = Catalogue.Events[call.EventIndex];
        int Item(CoverageKind kind) => Add(new CoverageItem(_items.Count, kind, path, target.Id, eventIndex, option) { Call = call });
        return new CallItems(
            Item(CoverageKind.CallMade), Item(CoverageKind.CallDelivered),
            call.Recheck && !target.When.Clauses.IsEmpty ? Item(CoverageKind.CallDropped) : -1);
    }

    private void AddClausesAndEffects(EventItems entry)
    {
        var definition = entry.Definition;
        entry.When = AddClauses(ClauseSite.When, definition.When, definition.Id + " > when", definition.Index, -1);
        entry.Boosts = AddBoosts(ClauseSite.EventBoost, definition.Boosts, definition.Id + " > pick.boost", definition.Index);
        for (var index = 0; index < definition.Options.Length; index++)
        {
            var (option, items) = (definition.Options[index], entry.Options[index]);
            var path = $"{definition.Id} > options[{index}]";
            items.Enable = AddClauses(ClauseSite.Enable, option.Enable, path + ".enable", definition.Index, index);
            items.Effects = AddEffects(option.Do, path + ".do", definition.Index, index);
            for (var rolled = 0; rolled < option.Roll.Length; rolled++)
                items.Rolls[rolled].Effects = AddEffects(option.Roll[rolled].Do, $"{path}.roll[{rolled}].do", definition.Index, index);
        }
    }

    private BoostItems[] AddBoosts(ClauseSite site, ImmutableArray<WeightBoost> boosts, string path, int eventIndex) =>
        [.. boosts.Select((boost, i) => new BoostItems(AddClauses(site, boost.If, $"{path}[{i}].if", eventIndex, -1)))];

    private ClauseItems[] AddClauses(ClauseSite site, Condition condition, string path, int eventIndex, int option)
    {
        // A condition of one clause is written without a list in most places, and is then named without its number.
        var single = site != ClauseSite.When && condition.Clauses.Length == 1;
        return [.. condition.Clauses.Select((clause, i) =>
        {
            int Item(CoverageKind kind) => Add(
                new CoverageItem(_items.Count, kind, single ? path : $"{path}[{i}]", clause.Text, eventIndex, option) { Logic = clause.Logic, Site = site });
            return new ClauseItems(clause.Logic, Item(CoverageKind.ClauseTrue), Item(CoverageKind.ClauseFalse));
        })];
    }

    private EffectItems[] AddEffects(ImmutableArray<Effect> effects, string path, int eventIndex, int option) =>
        [.. effects.Select((effect, i) => new EffectItems(
            effect,
            Add(CoverageKind.EffectChanges, $"{path}[{i}]", effect.Text, eventIndex, option),
            effect.Target == EffectTarget.Variable ? Add(CoverageKind.EffectUncut, $"{path}[{i}]", effect.Text, eventIndex, option) : -1))];
}

/// <summary>The items of one event; numbers of items, -1 for none.</summary>
internal sealed class EventItems
{
    public required EventDefinition Definition { get; init; }
    public int Event { get; set; }
    public int[] Claims { get; set; } = [];
    public ClauseItems[] When { get; set; } = [];
    public BoostItems[] Boosts { get; set; } = [];
    public required OptionItems[] Options { get; init; }
}

/// <summary>The items of one option.</summary>
internal sealed class OptionItems
{
    public int Chosen { get; set; }
    public int Open { get; set; } = -1;
    public int Greyed { get; set; } = -1;
    public CallItems? Then { get; set; }
    public RollItems[] Rolls { get; set; } = [];
    public ClauseItems[] Enable { get; set; } = [];
    public EffectItems[] Effects { get; set; } = [];
}

/// <summary>The items of one outcome of a roll.</summary>
internal sealed class RollItems
{
    public int Outcome { get; init; }
    public CallItems? Then { get; init; }
    public EffectItems[] Effects { get; set; } = [];
}

/// <summary>The items of a call.</summary>
internal sealed record CallItems(int Made, int Delivered, int Dropped);

/// <summary>The items of a clause.</summary>
internal readonly record struct ClauseItems(LogicExpression Logic, int True, int False);

/// <summary>The clauses of a boost.</summary>
internal sealed record BoostItems(ClauseItems[] Clauses);

/// <summary>The items of an effect.</summary>
internal readonly record struct EffectItems(Effect Effect, int Changes, int Uncut);
