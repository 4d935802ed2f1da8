using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>Something that a player may ask about by its name.</summary>
/// <param name="Kind">What it is: "number", "fact", "milestone", "whom you met" and so on.</param>
/// <param name="Name">Its name.</param>
/// <param name="Now">Its value now; empty for what has none.</param>
/// <param name="Text">What it means.</param>
/// <param name="Slot">Slot of the variable; -1 for words and people.</param>
/// <param name="Names">All it may be asked for by.</param>
internal sealed record AskableView(string Kind, string Name, string Now, string Text, int Slot, ImmutableArray<string> Names)
{
    /// <summary>Everything that can be explained, without what nobody can see yet: the dials first, then other numbers, facts, words, and people met so far.</summary>
    public static ImmutableArray<AskableView> All(GameSession session)
    {
        // What is hidden is not even named: that it exists is told when the game is over.
        var numbers = session.Game.Rules.Catalogue.Variables.All
            .Where(v => KnownNumber.IsShown(session, v))
            .OrderBy(v => v.Kind == VariableKind.Flag)
            .ThenByDescending(v => RiskDials.Holds(v.Slot))
            .Select(v => Of(session, v));
        var endings = session.Game.Rules.Catalogue.Outcomes.Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        var words = TermView.All(session).Select(t => new AskableView(endings.Contains(t.Name) ? "ending" : t.Kind, t.Name, "", t.Text, -1, t.Names));
        var people = WhoView.Of(session).Select(w => new AskableView("whom you met", w.Name, "", $"{Sentence.Of(w.What)}.", -1, [w.Name, w.What]));
        return [.. numbers, .. words, .. people];
    }

    /// <summary>Finds them by what a player types.</summary>
    public static NameSearch<AskableView> Search(IEnumerable<AskableView> all) => new(all, a => a.Names);

    private static AskableView Of(GameSession session, VariableDefinition variable) => new(
        variable.Kind == VariableKind.Flag ? "fact" : "number",
        variable.Label,
        KnownNumber.Now(session, variable),
        variable.Meaning,
        variable.Slot,
        [variable.Label, variable.Name]);
}
