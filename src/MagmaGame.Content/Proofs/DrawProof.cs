using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>What the weight and the limit of an event promise and cannot keep.</summary>
internal sealed class DrawProof(Wording wording, Findings findings)
{
    public void Check(EventDefinition definition, Knowledge showing)
    {
        for (var i = 0; i < definition.Boosts.Length; i++) CheckBoost(definition, i, showing);
        if (definition is { Trigger: EventTrigger.Drawn, Weight: 0, DeckIndex: >= 0 })
            findings.Add(ProofKinds.NeverDrawn, definition.Index, ["pick", "weight"]);
        CheckTimes(definition, showing);
    }

    private void CheckBoost(EventDefinition definition, int index, Knowledge showing)
    {
        var clauses = Situations.Of(definition.Boosts[index].If).ToList();
        if (clauses.Count == 0) return;
        var never = !Assumption.All(clauses, showing.Copy());
        if (!never && Assumption.SomeFails(clauses, showing.Copy())) return;
        findings.AddToClause(
            never ? ProofKinds.BoostNever : ProofKinds.BoostAlways, definition.Index, ["pick", "boost", index, "if"],
            wording.Why(Mentions.Of(clauses), showing));
    }

    // Calls do not ask for the cooldown, so only what is drawn or begun by the player is bound by it.
    private void CheckTimes(EventDefinition definition, Knowledge showing)
    {
        if (definition.Times == 1 || definition.Cooldown == 0) return;
        if (definition.Trigger is not (EventTrigger.Drawn or EventTrigger.Initiative)) return;
        var month = showing.Of(Subject.Variable(Variable.Month));
        var most = 1 + (int)((month.High - month.Low) / definition.Cooldown);
        if (most >= definition.Times) return;
        findings.Add(
            ProofKinds.TimesUnreachable, definition.Index, ["limit", "times"], most,
            $"it shows in the months {Wording.Number(month.Low)} to {Wording.Number(month.High)} only, "
                + $"and rests for {definition.Cooldown} between");
    }
}
