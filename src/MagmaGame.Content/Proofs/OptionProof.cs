using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Proofs;

/// <summary>Options that can never or always be chosen, and events in which none can be.</summary>
internal sealed class OptionProof(Wording wording, Findings findings)
{
    public void Check(EventDefinition definition, Knowledge showing, Knowledge answering)
    {
        for (var index = 0; index < definition.Options.Length; index++) CheckEnable(definition, index, answering);
        if (definition.Options.All(option => !option.Enable.Clauses.IsEmpty)) CheckAll(definition, showing);
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

    // A state of the moment when the event shows, with the player asked before anybody has answered anything else.
    private void CheckAll(EventDefinition definition, Knowledge showing)
    {
        List<LogicExpression> disabled = [];
        foreach (var option in definition.Options)
            disabled.Add(new Negation(Situations.Of(option.Enable).Aggregate((a, b) => new Conjunction(a, b))));
        // What is asked about the event itself is another thing when it shows than when it is answered.
        if (Mentions.Of(disabled).Exists(subject => subject.IsOf(definition.Index))) return;
        List<LogicExpression> conditions = [.. disabled, .. Situations.Of(definition.When)];
        if (Witness.Find(conditions, showing) is not { } state) return;
        var example = string.Join(", ", Mentions.Of(conditions).Where(subject => !subject.IsOf(definition.Index))
            .Select(subject => wording.Example(subject, state.Of(subject).Low)));
        findings.Add(ProofKinds.AllDisabled, definition.Index, ["options"], example);
    }
}
