using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>Everything about one variable.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Name">Its name in content.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Scale">Its unit and range.</param>
/// <param name="Value">What it is now, or that nobody can see it.</param>
/// <param name="Moved">How it moved in the last round; null when it did not or nobody can see it.</param>
/// <param name="Note">Why there are no causes; empty when there are.</param>
/// <param name="Ingredients">What it follows from; empty for numbers with a life of their own, and for those that nobody can see.</param>
internal sealed record WhyView(
    string Label, string Name, string Meaning, string Scale, string Value, MovedNumber? Moved, string Note,
    ImmutableArray<IngredientView> Ingredients)
{
    private const int MostCauses = 12;

    public static WhyView Of(GameSession session, VariableDefinition variable)
    {
        var shown = KnownNumber.IsShown(session, variable);
        var change = shown ? session.Report.Changes.FirstOrDefault(c => c.Slot == variable.Slot) : null;
        var moved = change is null ? null : MovedNumber.Of(session, change, MostCauses);
        return new WhyView(
            variable.Label,
            variable.Name,
            variable.Meaning,
            ScaleOf(variable),
            shown ? KnownNumber.Explained(session, variable) + CouldBe(session, variable) : "hidden: nobody at Magma can see it before the end of the game",
            moved,
            NoteOf(session, shown, moved),
            shown ? IngredientView.Of(session, variable) : []);
    }

    /// <summary>Finds a variable that the player may see by what is typed.</summary>
    public static NameSearch<VariableDefinition> Search(GameSession session) =>
        new(session.Game.Rules.Catalogue.Variables.All.Where(v => KnownNumber.IsShown(session, v)), NamesOf);

    /// <summary>Finds a variable by what a player types; a dial of the briefing before numbers that share a word with it, and
    /// a number before facts that do. What is hidden is found only by its whole name, so that nobody learns of it by asking for
    /// something else.</summary>
    public static NameMatch<VariableDefinition> Find(GameSession session, string typed)
    {
        var variables = session.Game.Rules.Catalogue.Variables.All;
        if (variables.FirstOrDefault(v => !KnownNumber.IsShown(session, v) && NamesOf(v).Any(n => IsSame(n, typed))) is { } hidden)
            return new NameMatch<VariableDefinition>(hidden, [], Ambiguous: false);
        var match = Search(session).Find(typed);
        if (!match.Ambiguous) return match;
        var numbers = match.Candidates.Where(v => v.Kind == VariableKind.Number).ToList();
        var dials = numbers.Where(v => RiskDials.Holds(v.Slot)).ToList();
        var best = dials.Count > 0 ? dials : numbers;
        return best.Count == 1 ? new NameMatch<VariableDefinition>(best[0], [], Ambiguous: false) : match;
    }

    private static IEnumerable<string> NamesOf(VariableDefinition variable) => [variable.Name, variable.Label];

    private static bool IsSame(string name, string typed) =>
        NameSearch<VariableDefinition>.Plain(name) == NameSearch<VariableDefinition>.Plain(typed);

    private static string CouldBe(GameSession session, VariableDefinition variable) =>
        Fog.Of(session.Game, variable.Slot) is { } span
            ? $", could be {Figure.Short(variable, span.Low)} to {Figure.Short(variable, span.High)}"
            : "";

    private static string ScaleOf(VariableDefinition variable) => variable.Kind switch
    {
        VariableKind.Flag => "yes or no",
        VariableKind.Phase => "one of the phases",
        // Where a scale has no end that means anything, its ends are only there to hold numbers in.
        _ when variable.High >= 1e6 || (variable.Unit == "months" && variable.High > 100) => variable.Unit,
        _ => string.Create(CultureInfo.InvariantCulture, $"{variable.Unit}, {variable.Low:0.##} to {variable.High:0.##}"),
    };

    private static string NoteOf(GameSession session, bool shown, MovedNumber? moved)
    {
        if (!shown) return "";
        if (session.Report.FromMonth == session.Report.ToMonth) return "No month has passed yet, so nothing has moved it.";
        if (moved is null) return "It did not move since the last briefing.";
        return moved.Causes.IsEmpty ? "The parts are too small to name." : "";
    }
}
