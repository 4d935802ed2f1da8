using System.Collections.Immutable;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Pauses;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Effects;

/// <summary>Applies what an option does: its effects, its roll, the events it calls.</summary>
internal static class EffectRules
{
    /// <summary>Applies an option; gives back the place of the roll's outcome, or -1 when there is no roll.</summary>
    /// <param name="g">What it works on.</param>
    /// <param name="definition">The event.</param>
    /// <param name="optionIndex">The option.</param>
    /// <param name="foresight">How luck is to come out; null for luck itself.</param>
    public static int Apply<T>(Workings<T> g, EventDefinition definition, int optionIndex, Foresight? foresight = null)
        where T : struct, IRecorder
    {
        var s = g.State;
        var option = definition.Options[optionIndex];
        var ordinal = s.EventsAnswered++;
        ref var record = ref s.Events[definition.Index];
        record = record with { Chosen = record.Chosen | (1 << optionIndex) };
        Apply(g, definition.Index, option.Do, foresight);
        Call(g, option.Then, ordinal);
        if (option.Roll.IsEmpty) return -1;
        var rolled = foresight?.Outcome ?? Roll(option.Roll, g.Luck.Uniform(RandomStream.Roll, g.Month, ordinal));
        Apply(g, definition.Index, option.Roll[rolled].Do, foresight);
        Call(g, option.Roll[rolled].Then, ordinal);
        return rolled;
    }

    private static int Roll(ImmutableArray<RollOutcome> outcomes, double uniform)
    {
        for (var i = 0; i < outcomes.Length - 1; i++)
        {
            uniform -= outcomes[i].Chance;
            if (uniform < 0) return i;
        }
        return outcomes.Length - 1;
    }

    private static void Call<T>(Workings<T> g, ChainCall? call, int ordinal)
        where T : struct, IRecorder
    {
        if (call is null) return;
        var delay = call.AfterMin
            + g.Luck.Index(call.AfterMax - call.AfterMin + 1, RandomStream.ChainDelay, g.Month, ordinal);
        g.State.Schedule(new PendingCall(call.EventIndex, g.Month + delay, call.Recheck));
    }

    private static void Apply<T>(Workings<T> g, int eventIndex, ImmutableArray<Effect> effects, Foresight? foresight)
        where T : struct, IRecorder
    {
        foreach (var effect in effects)
        {
            var value = effect.Value.Evaluate(g.State);
            switch (effect.Target)
            {
                case EffectTarget.Variable:
                    g.MoveByEvent(effect.Slot, eventIndex, Change(effect.Operator, g.State[effect.Slot], value));
                    break;
                case EffectTarget.PauseProposal:
                    PauseTalks.Propose(g, value, byGovernments: true, foresight);
                    break;
                default:
                    ChangeRivals(g, effect, value);
                    break;
            }
        }
    }

    private static void ChangeRivals<T>(Workings<T> g, Effect effect, double value)
        where T : struct, IRecorder
    {
        foreach (ref var rival in g.State.Rivals)
        {
            switch (effect.Target)
            {
                case EffectTarget.RivalsSecurity:
                    rival.Security = PortableMath.Clamp(
                        rival.Security + Change(effect.Operator, rival.Security, value),
                        0, g.Model.Rival.RivalSecurityEventCeiling);
                    break;
                case EffectTarget.RivalsCapability when !rival.Merged:
                    rival.Capability = NotBelowZero(rival.Capability, Change(effect.Operator, rival.Capability, value));
                    break;
                case EffectTarget.RivalsSafety when !rival.Merged:
                    rival.Safety = NotBelowZero(rival.Safety, Change(effect.Operator, rival.Safety, value));
                    break;
                default:
                    break;
            }
        }
    }

    // A rival may have begun a little below zero, the pace of 2024 being counted from Magma's own start.
    // Nor does an event bring one farther than any game lasts, so that the pace which follows from it stays finite.
    private static double NotBelowZero(double now, double change) =>
        Math.Min(Math.Max(Math.Min(0, now), now + change), Math.Max(now, GameState.LongAgo));

    private static double Change(EffectOperator how, double now, double value) => how switch
    {
        EffectOperator.Add => value,
        EffectOperator.Subtract => -value,
        EffectOperator.Multiply => (now * value) - now,
        _ => value - now,
    };
}
