using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Simulation.Tests.Games;

/// <summary>Takes decisions of every kind, sensible or not, from a seed of its own.</summary>
internal sealed class ArbitraryPlayer(uint seed)
{
    private readonly System.Random _random = new((int)seed);

    /// <summary>Takes one decision; one of the possible ones when the first thought is refused.</summary>
    public void Play(Game game)
    {
        if (game.OpenEvent is { } open)
        {
            if (!game.Decide(Decision.Answer(open.Index, _random.Next(open.Options.Length))).Accepted)
                game.Decide(Decision.Answer(open.Index, 0));
            return;
        }
        switch (_random.Next(6))
        {
            case 0: game.Decide(Knobs()); break;
            case 1:
            case 2: game.Decide(Decision.Take((Initiative)_random.Next(Enum.GetValues<Initiative>().Length))); break;
            case 3: game.Decide(Decision.Predict((Prediction)_random.Next(3))); break;
            default: game.Decide(Decision.EndRound); break;
        }
    }

    /// <summary>Any knob setting.</summary>
    public Decision Knobs()
    {
        var (a, b, c) = (_random.Next(101), _random.Next(101), _random.Next(101));
        int[] cuts = [a, b, c];
        Array.Sort(cuts);
        return Decision.Set(new KnobSetting(
            _random.Next(101), _random.Next(101), cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], 100 - cuts[2]));
    }
}
