using System.Runtime.CompilerServices;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Analysis.Bulk;

/// <summary>
/// Shares of each game's hazard by channel and by threat, summed over games. Kept as whole numbers of 2^-32, so that the sum
/// does not depend on the order in which games were added.
/// </summary>
internal struct CauseShares
{
    private const double Scale = 4294967296.0;

    private Cells _channels;
    private Cells _threats;

    /// <summary>Adds the shares of one finished game.</summary>
    public void Add(Game game, in Verdict verdict)
    {
        var total = verdict.HazardInPlay + verdict.HazardWatched + verdict.HazardAfter;
        if (total <= 0) return;
        Span<double> channels = stackalloc double[Cells.Count];
        Span<double> threats = stackalloc double[Cells.Count];
        channels.Clear();
        threats.Clear();
        for (var channel = Channel.Direct; channel <= Channel.Others; channel++)
        {
            for (var threat = Threat.Misuse; threat <= Threat.SecurityDilemma; threat++)
            {
                var hazard = game.State.Hazard(channel, threat) + game.HazardAfter(channel, threat);
                channels[(int)channel] += hazard;
                threats[(int)threat] += hazard;
            }
        }
        for (var i = 0; i < Cells.Count; i++)
        {
            _channels[i] += (long)(channels[i] / total * Scale);
            _threats[i] += (long)(threats[i] / total * Scale);
        }
    }

    /// <summary>Adds the shares of other games.</summary>
    public void Add(CauseShares more)
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            _channels[i] += more._channels[i];
            _threats[i] += more._threats[i];
        }
    }

    /// <summary>Mean share of a channel over a number of games, 0 to 1.</summary>
    public readonly double Mean(Channel channel, int games) => _channels[(int)channel] / Scale / games;

    /// <summary>Mean share of a threat over a number of games, 0 to 1.</summary>
    public readonly double Mean(Threat threat, int games) => _threats[(int)threat] / Scale / games;

    [InlineArray(Count)]
    private struct Cells
    {
        public const int Count = 5;

        private long _first;
    }
}
