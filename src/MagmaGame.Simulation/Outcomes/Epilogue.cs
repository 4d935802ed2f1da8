using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>
/// Adds the hazard of the aftermath, states P(catastrophe), rolls one verdict and draws its cause from the ledger's rows in
/// proportion. Works on a copy of the state, so that the end of play stays as the player left it.
/// </summary>
internal sealed class Epilogue(Workings<Silent> workings)
{
    public AftermathLedger After { get; } = new();

    /// <summary>Judges the game whose final state stands in the workings.</summary>
    public Verdict Judge(Ending ending)
    {
        var months = workings.Month;
        After.Clear();
        var played = Sum(workings.State.Ledger);
        switch (ending.Outcome)
        {
            case Outcome.Obsolescence: AfterObsolescence.Enter(workings, After, ending.Variant); break;
            case Outcome.Pause: AfterPause.Enter(workings, After, ending.Variant); break;
            default: AfterOvertaking.Enter(workings, After, ending.Variant); break;
        }
        // What Magma only watches goes on in the ledger of the months, and is no part of what was played.
        var inLedger = Sum(workings.State.Ledger);
        var after = After.Total();
        var chance = 1 - PortableMath.Exp(-(inLedger + after));
        var catastrophe = workings.Luck.Uniform(RandomStream.Verdict) < chance;
        var (channel, threat) = catastrophe ? DrawCause(inLedger + after) : (null, null);
        return new Verdict(
            ending, months, workings.Month, played, inLedger - played, after, 1 - PortableMath.Exp(-played), chance, catastrophe, channel, threat);
    }

    private static double Sum(ReadOnlySpan<double> ledger)
    {
        var sum = 0.0;
        foreach (var hazard in ledger) sum += hazard;
        return sum;
    }

    private (Channel? Channel, Threat? Threat) DrawCause(double total)
    {
        var left = workings.Luck.Uniform(RandomStream.Cause) * total;
        var ledger = workings.State.Ledger;
        for (var i = 0; i < ledger.Length; i++)
        {
            left -= ledger[i];
            if (left <= 0) return ((Channel)(i / GameState.ThreatCount), (Threat)(i % GameState.ThreatCount));
        }
        for (var i = 0; i < After.Count; i++)
        {
            left -= After[i].Hazard;
            if (left <= 0) return (After[i].Channel, After[i].Threat);
        }
        // Rounding may leave a trace at the very end of the rows; it belongs to the last of them.
        return After.Count > 0 ? (After[After.Count - 1].Channel, After[After.Count - 1].Threat) : (Channel.Direct, Threat.PowerSeeking);
    }
}
