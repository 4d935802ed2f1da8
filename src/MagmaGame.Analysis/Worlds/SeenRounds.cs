using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Worlds;

/// <summary>What a player could see of one game.</summary>
/// <param name="Values">By round, then by the place of the variable among those that can be seen; of rounds after the game's end empty.</param>
/// <param name="Lit">By round a bit for each milestone that is told and lit.</param>
internal sealed record SeenGame(float[][] Values, int[] Lit);

/// <summary>Reads what a player can see of a game as each round opens, and tells how far apart two games look.</summary>
internal sealed class SeenRounds
{
    // A milestone that only one of them has reached, and a game that is over when the other is not. Assumptions: far more than
    // any number is likely to differ.
    private const double MilestoneApart = 4, OverApart = 1000;

    // The dials, and how fast the stages of elicitation grow: what the hidden world shows through. All else that can be read moves
    // with events and decisions rather than with the world, and would drown it.
    private static readonly int[] Slots =
    [
        .. new[]
        {
            Variable.BelievedLead, Variable.BelievedGap, Variable.EvaluationGap, Variable.BelievedRiskIfScaled,
            Variable.BelievedPauseChance, Variable.ResearchSecurity, Variable.ScalableOversight, Variable.EvaluationMethods,
            Variable.CostlyOptimisation, Variable.StandardSignatories,
        }.Select(variable => (int)variable),
    ];

    private readonly Milestone[] _told;

    public SeenRounds(Catalogue catalogue, int rounds)
    {
        Rounds = rounds;
        _told = [.. catalogue.Milestones.Where(m => m.Told != Visibility.Hidden).Select(m => m.Milestone)];
    }

    /// <summary>How many rounds are read.</summary>
    public int Rounds { get; }

    /// <summary>A game that nothing has been read of yet.</summary>
    public SeenGame Unread()
    {
        var values = new float[Rounds][];
        Array.Fill(values, []);
        return new SeenGame(values, new int[Rounds]);
    }

    /// <summary>Reads a game as it stands in a round.</summary>
    public void Read(Game game, SeenGame into, int round)
    {
        into.Values[round] = [.. Slots.Select(slot => (float)game.State[slot])];
        into.Lit[round] = Lit(game, game.State.Month);
    }

    /// <summary>What was seen of a session's game.</summary>
    public SeenGame Of(GameSession session)
    {
        var seen = Unread();
        for (var round = 0; round < Rounds; round++)
        {
            var record = session.History[round];
            seen.Values[round] = [.. Slots.Select(slot => (float)record.Values[slot])];
            seen.Lit[round] = Lit(session.Game, record.Month);
        }
        return seen;
    }

    /// <summary>How much each variable differs between games in a round: the standard deviation; 0 where it is always the same.</summary>
    public static double[] Spread(SeenGame[] games, int round)
    {
        var spread = new double[Slots.Length];
        for (var place = 0; place < spread.Length; place++)
        {
            var (count, sum, squares) = (0, 0.0, 0.0);
            foreach (var game in games)
            {
                if (game.Values[round].Length == 0) continue;
                double value = game.Values[round][place];
                count++;
                sum += value;
                squares += value * value;
            }
            var variance = count == 0 ? 0 : (squares / count) - (sum / count * (sum / count));
            // What is left of a constant after rounding to floats is no spread.
            spread[place] = variance > 1e-9 * Math.Max(1, squares / Math.Max(1, count)) ? Math.Sqrt(variance) : 0;
        }
        return spread;
    }

    /// <summary>How far apart two games look in a round, at least 0.</summary>
    public static double Distance(SeenGame one, SeenGame other, int round, double[] scale)
    {
        var (a, b) = (one.Values[round], other.Values[round]);
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length ? 0 : OverApart;
        var sum = 0.0;
        for (var place = 0; place < scale.Length; place++)
        {
            if (scale[place] <= 0) continue;
            var apart = (a[place] - b[place]) / scale[place];
            sum += apart * apart;
        }
        return sum + (MilestoneApart * scale.Length * int.PopCount(one.Lit[round] ^ other.Lit[round]));
    }

    private int Lit(Game game, int byMonth)
    {
        var lit = 0;
        foreach (var milestone in _told)
            if (game.State.MonthOf(milestone) is { } month && month <= byMonth) lit |= 1 << (int)milestone;
        return lit;
    }
}
