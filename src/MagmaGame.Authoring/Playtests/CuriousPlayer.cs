using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Authoring.Playtests;

/// <summary>Plays to see what is wanted: takes the options and initiatives that may lead there, and else plays at random, with
/// knobs that stay in one corner long enough to matter.</summary>
/// <param name="map">What can be reached.</param>
/// <param name="dice">The choices.</param>
internal sealed class CuriousPlayer(CoverageMap map, Dice dice)
{
    private const double Whim = 0.15;
    private const double InitiativeChance = 0.5;
    private const double TurnChance = 0.25;
    private static readonly int[] Velocities = [0, 10, 30, 50, 70, 90, 100];
    private static readonly int[] Preparations = [0, 25, 50, 75, 100];

    private int _initiativeAsked = -1;
    private int _knobsAsked = -1;
    private int _velocity = -1;

    /// <summary>How much each item is wanted, 0 for not at all.</summary>
    public required double[] Wanted { get; init; }

    /// <summary>What to do next.</summary>
    public Decision Next(Game game)
    {
        if (game.OpenEvent is { } open) return Decision.Answer(open.Index, Option(game, map.Events[open.Index]));
        var month = game.State.Month;
        if (_initiativeAsked != month)
        {
            _initiativeAsked = month;
            if (Initiative(game) is { } initiative) return Decision.Take(initiative);
        }
        if (_knobsAsked != month)
        {
            _knobsAsked = month;
            if ((month == 0 || dice.Uniform() < TurnChance) && Knobs() is var knobs && knobs != game.Knobs) return Decision.Set(knobs);
        }
        return Decision.EndRound;
    }

    private int Option(Game game, EventItems asked)
    {
        var (best, bestWorth) = (0, double.NegativeInfinity);
        var whim = dice.Uniform() < Whim;
        for (var i = 0; i < asked.Options.Length; i++)
        {
            if (!asked.Definition.Options[i].Enable.Holds(game.State)) continue;
            var worth = dice.Uniform() + (whim ? 0 : 2 * Worth(asked.Options[i]));
            if (worth > bestWorth) (best, bestWorth) = (i, worth);
        }
        return best;
    }

    private double Worth(OptionItems option)
    {
        var worth = Wanted[option.Chosen] + Worth(option.Then);
        foreach (var roll in option.Rolls)
        {
            worth += Wanted[roll.Outcome] + Worth(roll.Then);
            foreach (var effect in roll.Effects) worth += Worth(effect);
        }
        foreach (var effect in option.Effects) worth += Worth(effect);
        return worth;
    }

    private double Worth(CallItems? call) => call is null ? 0 : Wanted[call.Made] + Wanted[call.Delivered] + (call.Dropped < 0 ? 0 : Wanted[call.Dropped]);

    private double Worth(in EffectItems effect) => (Wanted[effect.Changes] + (effect.Uncut < 0 ? 0 : Wanted[effect.Uncut])) / 4;

    private Initiative? Initiative(Game game)
    {
        Initiative? best = null;
        var bestWorth = 0.0;
        for (var i = 0; i < map.Initiatives.Length; i++)
        {
            var initiative = (Initiative)i;
            if (game.Check(Decision.Take(initiative)) != Rejection.None) continue;
            var worth = dice.Uniform() + (2 * Wanted[map.Initiatives[i]]);
            foreach (var scene in map.Scenes[i]) worth += 2 * Wanted[scene.Event];
            if (worth > bestWorth) (best, bestWorth) = (initiative, worth);
        }
        return bestWorth > 2 || dice.Uniform() < InitiativeChance ? best : null;
    }

    private KnobSetting Knobs()
    {
        if (_velocity < 0 || dice.Uniform() < TurnChance) _velocity = Velocities[dice.Below(Velocities.Length)];
        Span<int> shares = [10, 10, 10, 10];
        // One or two tracks get nearly all: extremes show what middles do not.
        shares[dice.Below(shares.Length)] += 30;
        shares[dice.Below(shares.Length)] += 30;
        return new KnobSetting(_velocity, Preparations[dice.Below(Preparations.Length)], shares[0], shares[1], shares[2], shares[3]);
    }
}
