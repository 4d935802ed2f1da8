using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>A range in which the truth lies about four times in five.</summary>
/// <param name="Low">Its low end.</param>
/// <param name="High">Its high end.</param>
internal readonly record struct Span(double Low, double High)
{
    private const double FourInFive = 0.8, Tenth = 1.2816;
    private const int Halvings = 40;

    /// <summary>The range about what is shown, as far to either side, in which the truth lies as often. To which side an estimate
    /// errs in most worlds would give away most of the truth.</summary>
    public Span About(double shown)
    {
        var (mean, spread) = (((Low + High) / 2) - shown, Math.Max((High - Low) / 2 / Tenth, 1e-9));
        var (least, most) = (0.0, Math.Abs(mean) + (Tenth * spread));
        for (var halving = 0; halving < Halvings; halving++)
        {
            var half = (least + most) / 2;
            if (Below((half - mean) / spread) - Below((-half - mean) / spread) < FourInFive) least = half;
            else most = half;
        }
        return new Span(shown - most, shown + most);
    }

    // Share of a normal distribution below so many spreads, by a logistic curve that is off by less than a part in a hundred.
    private static double Below(double spreads) => 1 / (1 + Math.Exp(-((1.5976 * spreads) + (0.07056 * spreads * spreads * spreads))));
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
        Variable.BelievedPauseChance => PauseChance(game),
        _ => null,
    };

    /// <summary>Where the first dial's truth may lie, points.</summary>
    public static Span RiskIfScaled(Game game)
    {
        var shown = game.State[Variable.BelievedRiskIfScaled];
        var (mean, spread) = DangerError(game);
        return Risk(shown, Moved(shown / 100, mean - (FourInFive * spread)), Moved(shown / 100, mean + (FourInFive * spread)));
    }

    /// <summary>Where the second dial's truth may lie, points.</summary>
    public static Span RiskAsRun(Game game)
    {
        var shown = game.State[Variable.BelievedRiskAsRun];
        return Risk(shown, AsRun(game, -FourInFiveOfBoth) / 100, AsRun(game, FourInFiveOfBoth) / 100);
    }

    /// <summary>Where the true gap between capability and safety may lie, months.</summary>
    public static Span Gap(Game game)
    {
        var (mean, spread) = GapError(game);
        var evaluated = game.State[Variable.EvaluationGap];
        return new Span(evaluated + mean - (FourInFive * spread), evaluated + mean + (FourInFive * spread))
            .About(game.State[Variable.BelievedGap]);
    }

    /// <summary>Where the true lead may lie, months.</summary>
    public static Span Lead(Game game)
    {
        var p = game.Rules.Catalogue.Model.Observation;
        var fog = RivalFog(game);
        var shown = game.State[Variable.BelievedLead];
        return new Span(
            shown - (fog * (p.RivalBias + (FourInFive * p.RivalNoise))),
            shown - (fog * (p.RivalBias - (FourInFive * p.RivalNoise)))).About(shown);
    }

    /// <summary>Where the true chance that a pause is accepted may lie, 0 to 1.</summary>
    public static Span PauseChance(Game game)
    {
        var (shown, half) = (game.State[Variable.BelievedPauseChance], FourInFive * PauseError(game));
        return new Span(Math.Max(0, shown - half), Math.Min(1, shown + half));
    }

    /// <summary>Whether an estimate has moved no more than two guesses in a row differ by themselves, when nothing has happened. Never
    /// so for numbers that are no fresh guess each month.</summary>
    /// <param name="game">The game as it stands after the move.</param>
    /// <param name="slot">Slot of the variable.</param>
    /// <param name="before">The guess before, in the variable's unit.</param>
    /// <param name="after">The guess now.</param>
    public static bool IsNoise(Game game, int slot, double before, double after)
    {
        var p = game.Rules.Catalogue.Model.Observation;
        var evaluation = Blindness(game) * p.EvaluationNoise;
        var inDanger = evaluation / game.Rules.Catalogue.Model.Capability.DangerWidthMean;
        var inGap = evaluation * ShareOfEvaluation(game);
        var inSafety = inGap / game.Rules.Catalogue.Model.Difficulty.UnsafeSoftness;
        var (moved, noise) = (Variable)slot switch
        {
            Variable.BelievedGap => (after - before, inGap),
            Variable.EvaluationGap => (after - before, evaluation),
            Variable.BelievedLead => (after - before, RivalFog(game) * p.RivalNoise),
            Variable.BelievedPauseChance => (after - before, PauseError(game)),
            Variable.BelievedRiskIfScaled => (LogOdds(after / 100) - LogOdds(before / 100), inDanger),
            Variable.BelievedRiskAsRun => (LogOdds(after / 100) - LogOdds(before / 100), Math.Sqrt((inDanger * inDanger) + (inSafety * inSafety))),
            _ => (1, 0),
        };
        // Errors last in part, so two guesses in a row are alike in the part that has lasted.
        return Math.Abs(moved) < Math.Sqrt(2 * (1 - Math.Pow(p.NoisePersistence, (int)game.Pace))) * noise;
    }

    // Chances are as far off when their odds are as many times too high or too low.
    private static Span Risk(double shown, double low, double high)
    {
        var span = new Span(LogOdds(low), LogOdds(high)).About(LogOdds(shown / 100));
        return new Span(100 * Logistic(span.Low), 100 * Logistic(span.High));
    }

    // How much of what Magma believes of the gap is what evaluation says.
    private static double ShareOfEvaluation(Game game)
    {
        var p = game.Rules.Catalogue.Model.Observation;
        var trust = Math.Clamp(game.State[Variable.EvaluationMethods] / 100 * p.EvaluationTrust, 0, 1);
        return trust + ((1 - trust) * (1 - p.EconomicShare));
    }

    private static double RivalFog(Game game) =>
        1 - (game.Rules.Catalogue.Model.Observation.ContactClarity * game.State[Variable.LinesOfCommunication] / 100);

    private static double PauseError(Game game) => RivalFog(game) * Blindness(game) * game.Rules.Catalogue.Model.Observation.PauseNoise;

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
