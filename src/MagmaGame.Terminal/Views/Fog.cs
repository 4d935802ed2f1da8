using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>A range in which the truth lies about four times in five.</summary>
/// <param name="Low">Its low end.</param>
/// <param name="High">Its high end.</param>
internal readonly record struct Span(double Low, double High)
{
    /// <summary>The range widened so that it holds what is shown.</summary>
    public Span Around(double shown) => new(Math.Min(Low, shown), Math.Max(High, shown));
}

/// <summary>
/// How far off Magma's own estimates could be, worked out from what Magma may know: how good its evaluation and its contacts
/// are, and how far worlds differ. It never looks at the truth of this game.
/// </summary>
internal static class Fog
{
    // Four in five of a normal distribution; for two errors that come together, 0.9 of each comes to the same.
    private const double FourInFive = 1.28;
    private const double FourInFiveOfBoth = 0.9;

    /// <summary>Where the truth of an estimate may lie, in its unit; null for variables that nothing is known about.</summary>
    public static Span? Of(Game game, int slot) => (Variable)slot switch
    {
        Variable.BelievedRiskIfScaled => RiskIfScaled(game),
        Variable.BelievedRiskAsRun => RiskAsRun(game),
        Variable.BelievedGap => Gap(game),
        Variable.BelievedLead => Lead(game),
        _ => null,
    };

    /// <summary>Where the first dial's truth may lie, points.</summary>
    public static Span RiskIfScaled(Game game)
    {
        var shown = game.State[Variable.BelievedRiskIfScaled];
        var (mean, spread) = DangerError(game);
        return new Span(
            100 * Moved(shown / 100, mean - (FourInFive * spread)),
            100 * Moved(shown / 100, mean + (FourInFive * spread))).Around(shown);
    }

    /// <summary>Where the second dial's truth may lie, points.</summary>
    public static Span RiskAsRun(Game game)
    {
        var shown = game.State[Variable.BelievedRiskAsRun];
        return new Span(AsRun(game, -FourInFiveOfBoth), AsRun(game, FourInFiveOfBoth)).Around(shown);
    }

    /// <summary>Where the true gap between capability and safety may lie, months.</summary>
    public static Span Gap(Game game)
    {
        var (mean, spread) = GapError(game);
        var evaluated = game.State[Variable.EvaluationGap];
        return new Span(evaluated + mean - (FourInFive * spread), evaluated + mean + (FourInFive * spread))
            .Around(game.State[Variable.BelievedGap]);
    }

    /// <summary>Where the true lead may lie, months.</summary>
    public static Span Lead(Game game)
    {
        var p = game.Rules.Catalogue.Model.Observation;
        var fog = 1 - (p.ContactClarity * game.State[Variable.LinesOfCommunication] / 100);
        var shown = game.State[Variable.BelievedLead];
        return new Span(
            shown - (fog * (p.RivalBias + (FourInFive * p.RivalNoise))),
            shown - (fog * (p.RivalBias - (FourInFive * p.RivalNoise)))).Around(shown);
    }

    private static double Blindness(Game game) => 1 - (game.State[Variable.EvaluationMethods] / 100);

    // Error of the danger estimate in widths of the danger curve.
    private static (double Mean, double Spread) DangerError(Game game)
    {
        var model = game.Rules.Catalogue.Model;
        var p = model.Observation;
        var scale = Blindness(game) / model.Capability.DangerWidthMean;
        var bias = p.DangerBiasShare * p.EvaluationBiasSpread;
        return (scale * p.DangerBiasShare * p.EvaluationBiasMean,
            scale * Math.Sqrt((bias * bias) + (p.EvaluationNoise * p.EvaluationNoise)));
    }

    private static (double Mean, double Spread) GapError(Game game)
    {
        var p = game.Rules.Catalogue.Model.Observation;
        var blind = Blindness(game);
        return (blind * p.EvaluationBiasMean,
            blind * Math.Sqrt((p.EvaluationBiasSpread * p.EvaluationBiasSpread) + (p.EvaluationNoise * p.EvaluationNoise)));
    }

    private static double AsRun(Game game, double errors)
    {
        var model = game.Rules.Catalogue.Model;
        var (h, d, s) = (model.Hazard, model.Difficulty, game.State);
        var (dangerMean, dangerSpread) = DangerError(game);
        var danger = Moved(s[Variable.BelievedRiskIfScaled] / 100, dangerMean + (errors * dangerSpread));
        var (gapMean, gapSpread) = GapError(game);
        var gap = s[Variable.EvaluationGap] + gapMean
            + (errors * Math.Sqrt((gapSpread * gapSpread) + (d.HarmlessGapSpread * d.HarmlessGapSpread)));
        var unsafeShare = Logistic((gap - d.HarmlessGapMean) / d.UnsafeSoftness);
        var hazard = danger * h.OwnHazard * unsafeShare
            * (h.StandingExposure + ((1 - h.StandingExposure) * s[Variable.Velocity] / 100))
            * (1 - (h.ControlCut * s[Variable.Control] / 100));
        return 100 * (1 - Math.Exp(-model.Observation.RiskDialMonths * hazard));
    }

    /// <summary>A chance moved by log-odds.</summary>
    public static double Moved(double chance, double by) => Logistic(LogOdds(chance) + by);

    /// <summary>The log-odds of a chance; the certain and the impossible count as nearly so.</summary>
    public static double LogOdds(double chance)
    {
        var held = Math.Clamp(chance, 1e-9, 1 - 1e-9);
        return Math.Log(held / (1 - held));
    }

    /// <summary>The chance of some log-odds.</summary>
    public static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
