using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>The knobs, and what a setting is expected to do by next month.</summary>
/// <param name="InForce">The setting in force, in words.</param>
/// <param name="Planned">The setting planned for the end of the round, in words; empty when it is the one in force.</param>
/// <param name="Friction">What the turn costs, in words; empty when it is free.</param>
/// <param name="Promise">What a promise holds the setting to; empty when nothing does.</param>
/// <param name="Expected">What Magma expects of next month, in words, the most telling first.</param>
/// <param name="Unturned">What each would do had the knobs been left, in the same order; empty when they are.</param>
internal sealed record KnobsView(
    string InForce,
    string Planned,
    string Friction,
    string Promise,
    ImmutableArray<string> Expected,
    ImmutableArray<string> Unturned)
{
    private const int MostExpected = 7;

    // Of the least change worth telling: less than this between turned and unturned is no reason to turn.
    private const double LeastDifference = 0.15;

    /// <summary>What the turn costs and what it changes most, in a sentence or two; empty while nothing is turned.</summary>
    public string InShort => Planned.Length == 0 ? ""
        : Expected.IsEmpty ? Friction : $"{Friction} Next month, {Expected[0]}; unturned {Unturned[0]}.";

    public static KnobsView Of(GameSession session)
    {
        var game = session.Game;
        var (inForce, planned) = (game.KnobsInForce, game.Knobs);
        var isTurned = planned != inForce;
        var forecast = Forecast(game, planned);
        var unturned = isTurned ? Forecast(game, inForce) : [];
        var slots = Telling(game, forecast, unturned);
        return new KnobsView(
            Words(inForce),
            isTurned ? Words(planned) : "",
            isTurned ? FrictionWords(game, planned) : "",
            Promised(game, planned),
            [.. slots.Select(slot => ExpectedWords(game, forecast, slot))],
            isTurned ? [.. slots.Select(slot => UnturnedWords(game.Rules.Catalogue.Variables[slot], Change(unturned, slot)))] : []);
    }

    /// <summary>A setting in words.</summary>
    public static string Words(in KnobSetting k) =>
        $"velocity {k.Velocity}, preparation {k.Preparation}, portfolio: nonproliferation {k.Nonproliferation}, "
        + $"distribution {k.Distribution}, governance {k.Governance}, defence {k.Defence}";

    private static ImmutableArray<ExpectedChange> Forecast(Game game, in KnobSetting knobs) => MonthForecast.Of(game, knobs);

    private static string FrictionWords(Game game, in KnobSetting planned)
    {
        var cost = game.KnobFriction(planned);
        return cost < 0.0005
            ? "This turn is small enough to be free."
            : string.Create(CultureInfo.InvariantCulture, $"The turn costs {100 * cost:0.#} % of all effort in friction; it fades.");
    }

    private static string Promised(Game game, in KnobSetting planned)
    {
        var cap = (int)Math.Round(100 * game.Rules.Catalogue.Model.Ending.DeclaredVelocityCap);
        return game.State[Variable.DeclaredSlowdown] > 0.5 && planned.Velocity > cap
            ? $"The declared slowdown holds velocity at {cap} all the same."
            : "";
    }

    // What the turn changes comes first; without a turn, what moves most.
    private static List<int> Telling(
        Game game, ImmutableArray<ExpectedChange> forecast, ImmutableArray<ExpectedChange> unturned)
    {
        var variables = game.Rules.Catalogue.Variables;
        return [.. forecast.Concat(unturned)
            .Select(e => e.Slot)
            .Distinct()
            .Where(slot => variables[slot].Kind == VariableKind.Number
                && VariableGroups.Of(variables[slot]) != VariableGroup.Knobs
                && (Variable)slot is not (Variable.EvaluationGap or Variable.EconomicGap or Variable.FrontCapability))
            .Select(slot => (Slot: slot, Weight: Weight(variables[slot], Change(forecast, slot), Change(unturned, slot), unturned.IsEmpty)))
            .Where(e => unturned.IsEmpty
                ? e.Weight >= 1
                : e.Weight >= LeastDifference && Figure.FineChange(variables[e.Slot], Change(forecast, e.Slot)) != Figure.FineChange(variables[e.Slot], Change(unturned, e.Slot)))
            .OrderByDescending(e => e.Weight)
            .Take(MostExpected)
            .Select(e => e.Slot)];
    }

    private static double Weight(VariableDefinition variable, double change, double unturned, bool isUnturned) =>
        Math.Abs(isUnturned ? change : change - unturned) / Figure.Visible(variable);

    private static double Change(ImmutableArray<ExpectedChange> forecast, int slot)
    {
        foreach (var expected in forecast)
            if (expected.Slot == slot) return expected.Expected - expected.Now;
        return 0;
    }

    private static string ExpectedWords(Game game, ImmutableArray<ExpectedChange> forecast, int slot)
    {
        var variable = game.Rules.Catalogue.Variables[slot];
        var change = Change(forecast, slot);
        var words = Figure.FineChange(variable, change);
        return $"{variable.Label} {KnownNumber.About(variable)}{Figure.Value(variable, game.State[slot] + change)}"
            + $" ({(Figure.IsSomething(words) ? words : "no change")})";
    }

    private static string UnturnedWords(VariableDefinition variable, double change) =>
        Figure.FineChange(variable, change) is var words && Figure.IsSomething(words) ? $"it would be {words}" : "it would not move";
}
