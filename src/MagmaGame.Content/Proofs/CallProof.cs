using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>Calls of events that cannot show when they are due.</summary>
internal sealed class CallProof(Situations situations, Wording wording, Findings findings)
{
    /// <summary>Checks one call.</summary>
    /// <param name="caller">The calling event.</param>
    /// <param name="option">Index of the calling option.</param>
    /// <param name="call">The call, if there is one.</param>
    /// <param name="steps">The way to the called event's name.</param>
    /// <param name="after">What is known once the option has done what it does.</param>
    public void Check(EventDefinition caller, int option, ChainCall? call, object[] steps, Knowledge after)
    {
        if (call is null) return;
        var target = situations.Events[call.EventIndex];
        if (target.Trigger != EventTrigger.Called || !situations.IsSound(target)) return;
        if (situations.Called(after, caller, option, call) is not { } due)
        {
            var earliest = after.Of(Subject.Variable(Variable.Month)).Low + call.AfterMin;
            findings.Add(
                ProofKinds.CallTooLate, caller.Index, steps, target.Id,
                $"it would come in month {Wording.Number(earliest)} or later, and the last is {Wording.Number(situations.Domains.LastMonth)}");
            return;
        }
        // An event that can never show at all is told where it is defined.
        if (!call.Recheck || situations.Showing(target) is null) return;
        if (Assumption.All(Situations.Of(target.When), due.Copy())) return;
        findings.Add(
            ProofKinds.CallNeverHolds, caller.Index, steps, target.Id,
            wording.Why(Mentions.Of(Situations.Of(target.When)).Where(due.Subjects.Contains), due));
    }
}
