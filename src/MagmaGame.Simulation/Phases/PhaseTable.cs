using System.Collections.Immutable;

namespace MagmaGame.Simulation.Phases;

/// <summary>What may move a game from one phase to another.</summary>
public enum PhaseTrigger
{
    /// <summary>AI makes Magma's research three times as fast.</summary>
    ThreeFoldReached,
    /// <summary>Magma's AI dominates top experts.</summary>
    TedaiReached,
    /// <summary>Magma lets AI researchers lead.</summary>
    DeferenceChosen,
    /// <summary>AI researchers lead because nobody decided.</summary>
    DeferenceDrifted,
    /// <summary>People take the lead back.</summary>
    DeferenceReversed,
    /// <summary>A proposed pause finds its coalition.</summary>
    PauseAccepted,
    /// <summary>A monthly hold fails.</summary>
    PauseCollapsed,
    /// <summary>A pause has held for longer than its length.</summary>
    PauseHeld,
    /// <summary>The front has stood still for long enough.</summary>
    ProgressStoodStill,
    /// <summary>A rival is decisively ahead, or obsolete and ahead.</summary>
    MagmaOvertaken,
    /// <summary>The best rival's own staff are obsolete.</summary>
    FrontObsolete,
    /// <summary>The recovery phase is over.</summary>
    RecoveryOver,
}

/// <summary>What guards may ask.</summary>
/// <param name="PastThreeFold">Whether 3x has been reached.</param>
/// <param name="PastTedai">Whether TEDAI has been reached.</param>
public readonly record struct PhaseFacts(bool PastThreeFold, bool PastTedai);

/// <summary>One row of the table.</summary>
/// <param name="From">Phase the game is in.</param>
/// <param name="Trigger">What happened.</param>
/// <param name="Guard">Which facts the row asks for.</param>
/// <param name="To">Phase the game goes to.</param>
/// <param name="Grounds">On what grounds, for the diagram.</param>
public sealed record PhaseRule(Phase From, PhaseTrigger Trigger, PhaseGuard Guard, Phase To, string Grounds);

/// <summary>Guards of the table.</summary>
public enum PhaseGuard
{
    /// <summary>Always.</summary>
    None,
    /// <summary>Before 3x.</summary>
    BeforeThreeFold,
    /// <summary>Past 3x and before TEDAI.</summary>
    BetweenThreeFoldAndTedai,
    /// <summary>Past TEDAI.</summary>
    PastTedai,
}

/// <summary>
/// The phases as one table of data. It keeps no state (the phase lives in the game's), answers what a trigger does in a phase,
/// and rejects every pair that it does not hold.
/// </summary>
public static class PhaseTable
{
    /// <summary>The rows.</summary>
    public static ImmutableArray<PhaseRule> Rules { get; } = [.. Build()];

    /// <summary>The phase a trigger leads to, or null when the phase knows no such trigger under these facts.</summary>
    public static Phase? Next(Phase from, PhaseTrigger trigger, PhaseFacts facts)
    {
        foreach (var rule in Rules)
            if (rule.From == from && rule.Trigger == trigger && Holds(rule.Guard, facts)) return rule.To;
        return null;
    }

    /// <summary>Whether a guard's facts hold.</summary>
    public static bool Holds(PhaseGuard guard, PhaseFacts facts) => guard switch
    {
        PhaseGuard.BeforeThreeFold => !facts.PastThreeFold && !facts.PastTedai,
        PhaseGuard.BetweenThreeFoldAndTedai => facts.PastThreeFold && !facts.PastTedai,
        PhaseGuard.PastTedai => facts.PastTedai,
        _ => true,
    };

    private static IEnumerable<PhaseRule> Build()
    {
        yield return new(Phase.Preparing, PhaseTrigger.ThreeFoldReached, PhaseGuard.None, Phase.Accelerating, "3x reached");
        yield return new(Phase.Accelerating, PhaseTrigger.TedaiReached, PhaseGuard.None, Phase.Expert, "TEDAI reached");
        yield return new(Phase.Expert, PhaseTrigger.DeferenceChosen, PhaseGuard.None, Phase.Recovery, "AI researchers lead by choice");
        yield return new(Phase.Expert, PhaseTrigger.DeferenceDrifted, PhaseGuard.None, Phase.Recovery, "human influence drained away");
        yield return new(Phase.Recovery, PhaseTrigger.DeferenceReversed, PhaseGuard.None, Phase.Expert, "people take the lead back");
        yield return new(Phase.Recovery, PhaseTrigger.RecoveryOver, PhaseGuard.None, Phase.Ended, "obsolescence");

        foreach (var phase in (Phase[])[Phase.Preparing, Phase.Accelerating, Phase.Expert])
            yield return new(phase, PhaseTrigger.PauseAccepted, PhaseGuard.None, Phase.Paused, "a pause is accepted");

        // Work goes on a little in a pause: milestones may light, and it stays a pause.
        yield return new(Phase.Paused, PhaseTrigger.ThreeFoldReached, PhaseGuard.None, Phase.Paused, "3x reached in a pause");
        yield return new(Phase.Paused, PhaseTrigger.TedaiReached, PhaseGuard.None, Phase.Paused, "TEDAI reached in a pause");
        yield return new(Phase.Paused, PhaseTrigger.PauseCollapsed, PhaseGuard.BeforeThreeFold, Phase.Preparing, "a hold fails before 3x");
        yield return new(
            Phase.Paused, PhaseTrigger.PauseCollapsed, PhaseGuard.BetweenThreeFoldAndTedai, Phase.Accelerating, "a hold fails after 3x");
        yield return new(Phase.Paused, PhaseTrigger.PauseCollapsed, PhaseGuard.PastTedai, Phase.Expert, "a hold fails after TEDAI");
        yield return new(Phase.Paused, PhaseTrigger.PauseHeld, PhaseGuard.None, Phase.Ended, "a long, coordinated pause");

        foreach (var phase in (Phase[])[Phase.Preparing, Phase.Accelerating, Phase.Expert, Phase.Recovery])
        {
            yield return new(phase, PhaseTrigger.ProgressStoodStill, PhaseGuard.None, Phase.Ended, "a natural pause");
            yield return new(phase, PhaseTrigger.MagmaOvertaken, PhaseGuard.None, Phase.Ended, "self-destruction");
            yield return new(phase, PhaseTrigger.FrontObsolete, PhaseGuard.None, Phase.Ended, "obsolescence at the front");
        }
    }
}
