using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Policies;

/// <summary>
/// Plays at random, from streams of luck of its own: the knobs anew every third month, an initiative in nine months of ten
/// (nothing happens when the game refuses it), any possible answer. Source: assumption (model.md, section 13).
/// </summary>
internal sealed class RandomTactics : Tactics
{
    private const int KnobMonths = 3;
    private const double InitiativeChance = 0.9;
    private const double LeastTrackWeight = 0.05;
    private const double LeastVelocity = 0.3;
    private const int Tracks = 4;

    // The order is the reference implementation's: it decides which initiative a draw names.
    private static readonly Initiative[] Initiatives =
    [
        Initiative.ProposePause, Initiative.DeclareSlowdown, Initiative.Defer, Initiative.ReverseDeference,
        Initiative.PublishSmokingGun, Initiative.JoinLeaderClause, Initiative.CrashSecurity, Initiative.AllInSafety,
        Initiative.OpenLines, Initiative.Merge, Initiative.ProcessBurst, Initiative.JoinStandard, Initiative.RescindSlowdown,
    ];

    public override int Option(Game game, int eventIndex)
    {
        var options = game.Rules.Catalogue.Events[eventIndex].Options;
        var possible = 0;
        foreach (var option in options)
            if (option.Enable.Holds(game.State)) possible++;
        var pick = game.Luck.Index(Math.Max(1, possible), RandomStream.PolicyAnswer, game.State.Month);
        for (var place = 0; place < options.Length; place++)
            if (options[place].Enable.Holds(game.State) && pick-- == 0) return place;
        return 0;
    }

    public override bool TryInitiative(Game game, out Initiative initiative)
    {
        var month = game.State.Month;
        initiative = Initiatives[game.Luck.Index(Initiatives.Length, RandomStream.PolicyInitiativePick, month)];
        return game.Luck.Uniform(RandomStream.PolicyInitiative, month) < InitiativeChance
            && game.Check(Decision.Take(initiative)) == Rejection.None;
    }

    public override bool TryKnobs(Game game, out KnobSetting knobs)
    {
        knobs = default;
        var month = game.State.Month;
        if (month % KnobMonths != 0) return false;
        Span<double> weights = stackalloc double[Tracks];
        for (var track = 0; track < Tracks; track++)
            weights[track] = LeastTrackWeight + game.Luck.Uniform(RandomStream.PolicyPortfolio, month, track);
        Span<int> shares = stackalloc int[Tracks];
        WholePercent.Split(weights, shares);
        var velocity = LeastVelocity + ((1 - LeastVelocity) * game.Luck.Uniform(RandomStream.PolicyVelocity, month));
        var preparation = game.Luck.Uniform(RandomStream.PolicyPreparation, month);
        knobs = new KnobSetting(
            WholePercent.Of(velocity), WholePercent.Of(preparation), shares[0], shares[1], shares[2], shares[3]);
        return true;
    }
}
