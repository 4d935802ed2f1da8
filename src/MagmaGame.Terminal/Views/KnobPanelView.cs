using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>What Magma expects of a number by the next round.</summary>
/// <param name="Slot">Slot of the variable.</param>
/// <param name="Label">Its name.</param>
/// <param name="Value">What it is expected to be, in words, with "about" for estimates.</param>
/// <param name="Change">By how much it is expected to move, such as "+1.0"; empty when it is not.</param>
/// <param name="Unturned">By how much it would move had the knobs been left; empty when it would not.</param>
internal sealed record ExpectedNumber(int Slot, string Label, string Value, string Change, string Unturned);

/// <summary>The knobs as numbers, and what a setting is expected to do by the next round.</summary>
/// <param name="Round">What a round is called, such as "month".</param>
/// <param name="InForce">The setting in force.</param>
/// <param name="Planned">The setting looked at.</param>
/// <param name="IsTurned">Whether the two differ.</param>
/// <param name="Friction">What the turn costs, in words; empty when nothing is turned.</param>
/// <param name="FrictionCost">The same as a share of all effort, 0 to 1.</param>
/// <param name="VelocityCap">What a promise in force holds velocity to, whole percent; null when nothing does.</param>
/// <param name="Promise">That the promise overrules the setting looked at; empty when it does not.</param>
/// <param name="Expected">What Magma expects by then, the most telling first.</param>
internal sealed record KnobPanelView(
    string Round,
    KnobSetting InForce,
    KnobSetting Planned,
    bool IsTurned,
    string Friction,
    double FrictionCost,
    int? VelocityCap,
    string Promise,
    ImmutableArray<ExpectedNumber> Expected)
{
    /// <summary>That little is expected, in words, for where nothing is.</summary>
    public string LittleExpected => IsTurned
        ? $"As far as Magma can know, the turn makes no visible difference by next {Round}."
        : $"As far as Magma can know, little will move by next {Round}.";

    private const int MostExpected = 7;

    // Of the least change worth telling: less than this between turned and unturned is no reason to turn.
    private const double LeastDifference = 0.15;

    /// <summary>The knobs as planned for the end of the round.</summary>
    public static KnobPanelView Of(GameSession session) => Of(session, session.Game.Knobs);

    /// <summary>The knobs as they would be at a setting, which need not be decided yet.</summary>
    /// <param name="session">The game.</param>
    /// <param name="planned">The setting.</param>
    /// <exception cref="ArgumentException">The setting is out of range or its portfolio does not sum to 100.</exception>
    public static KnobPanelView Of(GameSession session, in KnobSetting planned)
    {
        if (!planned.IsValid) throw new ArgumentException("The setting is not possible.", nameof(planned));
        var game = session.Game;
        var inForce = game.KnobsInForce;
        var isTurned = planned != inForce;
        var cost = isTurned ? game.KnobFriction(planned) : 0;
        var cap = CapOf(game);
        return new KnobPanelView(
            RoundWords.Of(session),
            inForce,
            planned,
            isTurned,
            isTurned ? FrictionWords(cost) : "",
            cost,
            cap,
            cap is { } held && planned.Velocity > held ? $"The declared slowdown holds velocity at {held} all the same." : "",
            Expect(session, planned, inForce));
    }

    private static string FrictionWords(double cost) => cost < 0.0005
        ? "This turn is small enough to be free."
        : string.Create(CultureInfo.InvariantCulture, $"Friction costs {100 * cost:0.#} % of all effort, and fades.");

    private static int? CapOf(Game game) => game.State[Variable.DeclaredSlowdown] > 0.5
        ? (int)Math.Round(100 * game.Rules.Catalogue.Model.Ending.DeclaredVelocityCap)
        : null;

    private static ImmutableArray<ExpectedNumber> Expect(GameSession session, in KnobSetting planned, in KnobSetting inForce)
    {
        var game = session.Game;
        if (game.IsOver) return [];
        var forecast = RoundForecast.Of(game, planned);
        var unturned = planned == inForce ? [] : RoundForecast.Of(game, inForce);
        return [.. Telling(game, forecast, unturned, Foretold(session)).Select(slot =>
        {
            var variable = game.Rules.Catalogue.Variables[slot];
            var change = Change(forecast, slot);
            return new ExpectedNumber(
                slot,
                variable.Label,
                KnownNumber.About(variable) + Figure.Value(variable, game.State[slot] + change),
                Something(Figure.FineChange(variable, change)),
                Something(Figure.FineChange(variable, Change(unturned, slot))));
        })];
    }

    // Where each round asks for a prediction, what is asked is not told before it is answered, nor what goes with it.
    private static ImmutableArray<Variable> Foretold(GameSession session) =>
        session.Setup.Teaching && session.Predictions.All(p => p.Month != session.Game.State.Month)
            ? [PredictionSubject.Of(session), Variable.BelievedRiskAsRun, Variable.BelievedRiskIfScaled, Variable.BelievedGap]
            : [];

    // What the turn changes comes first; without a turn, what moves most.
    private static List<int> Telling(
        Game game, ImmutableArray<ExpectedChange> forecast, ImmutableArray<ExpectedChange> unturned, ImmutableArray<Variable> untold)
    {
        var variables = game.Rules.Catalogue.Variables;
        return [.. forecast.Concat(unturned)
            .Select(e => e.Slot)
            .Distinct()
            .Where(slot => variables[slot].Kind == VariableKind.Number
                && VariableGroups.Of(variables[slot]) != VariableGroup.Knobs
                && (Variable)slot is not (Variable.EvaluationGap or Variable.EconomicGap or Variable.FrontCapability)
                && !untold.Contains((Variable)slot))
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

    private static string Something(string figure) => Figure.IsSomething(figure) ? figure : "";
}
