using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>
/// Adds the hazard of the aftermath, states P(catastrophe), rolls one verdict and draws its cause from the ledger's rows in
/// proportion. Works on a copy of the state, so that the end of play stays as the player left it. Source: model.md, section 11.
/// </summary>
internal sealed class Epilogue(Workings<Silent> workings)
{
    public AftermathLedger After { get; } = new();

    /// <summary>Judges the game whose final state stands in the workings.</summary>
    public Verdict Judge(Ending ending)
    {
        var months = workings.Month;
        After.Clear();
        switch (ending.Outcome)
        {
            case Outcome.Obsolescence: AfterObsolescence.Enter(workings, After, ending.Variant); break;
            case Outcome.Pause: AfterPause.Enter(workings, After, ending.Variant); break;
            default: AfterOvertaking.Enter(workings, After, ending.Variant); break;
        }
        var inPlay = 0.0;
        foreach (var hazard in workings.State.Ledger) inPlay += hazard;
        var after = After.Total();
        var chance = 1 - PortableMath.Exp(-(inPlay + after));
        var catastrophe = workings.Luck.Uniform(RandomStream.Verdict) < chance;
        var (channel, threat) = catastrophe ? DrawCause(inPlay + after) : (null, null);
        return new Verdict(
            ending, months, workings.Month, inPlay, after, 1 - PortableMath.Exp(-inPlay), chance, catastrophe, channel, threat);
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
