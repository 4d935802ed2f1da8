using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Proofs;

/// <summary>Options that can never or always be chosen, and events in which none can be.</summary>
internal sealed class OptionProof(Wording wording, Findings findings)
{
    public void Check(EventDefinition definition, Knowledge answering)
    {
        for (var index = 0; index < definition.Options.Length; index++) CheckEnable(definition, index, answering);
        if (definition.Options.All(option => !option.Enable.Clauses.IsEmpty)) CheckAll(definition, answering);
    }

    private void CheckEnable(EventDefinition definition, int index, Knowledge answering)
    {
        var option = definition.Options[index];
        if (option.Enable.Clauses.IsEmpty) return;
        var enable = Situations.Of(option.Enable).ToList();
        var never = !Assumption.All(enable, answering.Copy());
        if (!never && Assumption.SomeFails(enable, answering.Copy())) return;
        findings.AddToClause(
            never ? ProofKinds.NeverEnabled : ProofKinds.AlwaysEnabled, definition.Index, ["options", index, "enable"],
            option.Id, wording.Why(Mentions.Of(enable), answering));
    }

    private void CheckAll(EventDefinition definition, Knowledge answering)
    {
        List<LogicExpression> conditions = [];
        foreach (var option in definition.Options)
            conditions.Add(new Negation(Situations.Of(option.Enable).Aggregate((a, b) => new Conjunction(a, b))));
        if (Witness.Find(conditions, answering) is not { } state) return;
        var example = string.Join(", ", Mentions.Of(conditions).Select(subject => wording.Example(subject, state.Of(subject).Low)));
        findings.Add(ProofKinds.AllDisabled, definition.Index, ["options"], example);
    }
}
