using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A number that Magma can only estimate, with how far off it could be.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">The estimate, without "about".</param>
/// <param name="Low">Low end of what could be.</param>
/// <param name="High">High end of what could be.</param>
/// <param name="Change">How it moved since the last briefing, or what it was then; empty when it did not move.</param>
internal sealed record Dial(string Label, string Value, string Low, string High, string Change)
{
    /// <summary>Such as "risk if Magma only scaled: about 12 %, could be 5 to 25 (+2 %)".</summary>
    public string Words =>
        (Value != "0\u00A0%" ? $"{Label}: about {Value}, could be {Low} to {High}"
            : High == "0" ? $"{Label}: {Shown}"
            : $"{Label}: {Shown}, could be up to {High}")
        + (Change.Length > 0 ? $" ({Change})" : "");

    /// <summary>The estimate as it stands alone: a risk too small to show is under the least that shows, not nought.</summary>
    public string Shown => Value == "0\u00A0%" ? KnownNumber.LeastRisk : Value;
}

/// <summary>What stands at the head of each briefing.</summary>
/// <param name="IfScaled">The first risk dial.</param>
/// <param name="AsRun">The second risk dial.</param>
/// <param name="Gap">The gap between capability and safety.</param>
/// <param name="Lead">The lead over the best rival.</param>
/// <param name="Multiplier">The R&amp;D speed.</param>
internal sealed record RiskDials(Dial IfScaled, Dial AsRun, Dial Gap, Dial Lead, string Multiplier)
{
    /// <summary>The variables shown here, which need not be told again as moved.</summary>
    public static ImmutableArray<Variable> Shown { get; } =
    [
        Variable.BelievedRiskIfScaled, Variable.BelievedRiskAsRun, Variable.BelievedGap, Variable.BelievedLead, Variable.RndMultiplier,
    ];

    /// <summary>Whether a variable is shown here.</summary>
    public static bool Holds(int slot) => Shown.Contains((Variable)slot);

    public static RiskDials Of(GameSession session)
    {
        var game = session.Game;
        return new RiskDials(
            DialOf(session, Variable.BelievedRiskIfScaled, Fog.RiskIfScaled(game), Percent, Percent),
            DialOf(session, Variable.BelievedRiskAsRun, Fog.RiskAsRun(game), Percent, Percent),
            DialOf(session, Variable.BelievedGap, Fog.Gap(game), Down, Up),
            DialOf(session, Variable.BelievedLead, Fog.Lead(game), Down, Up),
            MultiplierOf(session));
    }

    private static Dial DialOf(
        GameSession session, Variable variable, Span span, Func<double, string> low, Func<double, string> high)
    {
        var definition = Definition(session.Game, variable);
        return new Dial(
            definition.Label,
            Figure.Value(definition, session.Game.State[variable]),
            low(span.Low),
            high(span.High),
            KnownNumber.Since(session, definition));
    }

    private static string MultiplierOf(GameSession session)
    {
        var definition = Definition(session.Game, Variable.RndMultiplier);
        var change = KnownNumber.Since(session, definition);
        return $"{definition.Label}: {Figure.Value(definition, session.Game.State[Variable.RndMultiplier])}"
            + (change.Length > 0 ? $" ({change})" : "");
    }

    private static VariableDefinition Definition(Game game, Variable variable) => game.Rules.Catalogue.Variables[variable];

    private static string Percent(double points) =>
        points.ToString(points < 9.95 ? "0.#" : "0", CultureInfo.InvariantCulture);

    // Whole months, outwards, so that the range holds the estimate as it is shown.
    private static string Down(double months) => Whole(Math.Floor(Math.Round(months, 1)));

    private static string Up(double months) => Whole(Math.Ceiling(Math.Round(months, 1)));

    private static string Whole(double months) => months == 0 ? "0" : months.ToString("0", CultureInfo.InvariantCulture);
}
