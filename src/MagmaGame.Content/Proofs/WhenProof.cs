using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Proofs;

/// <summary>Clauses of an event's condition that never or always hold, by themselves or beside the others.</summary>
internal sealed class WhenProof(Situations situations, Wording wording, Findings findings)
{
    // Every clause is held against all others; more than these are held against the variables' ranges only.
    private const int MostClauses = 24;

    public void Check(EventDefinition definition)
    {
        var clauses = Situations.Of(definition.When).ToList();
        if (clauses.Count == 0) return;
        var sound = new List<int>();
        for (var i = 0; i < clauses.Count; i++)
            if (!StandsAlone(definition, clauses[i], i)) sound.Add(i);
        // Clauses about different things cannot quarrel, nor say the same.
        var related = Related(clauses, sound);
        if (related.Count == 0 || clauses.Count > MostClauses || sound.Count < clauses.Count && clauses.Exists(clause => !CanHold(definition, [clause]))) return;
        if (CanHold(definition, related.Select(i => clauses[i]))) FindImplied(definition, clauses, related);
        else TellContradiction(definition, clauses, related);
    }

    private static List<int> Related(List<LogicExpression> clauses, List<int> sound)
    {
        var subjects = sound.ConvertAll(i => Mentions.Of([clauses[i]]).ConvertAll(Root));
        return [.. sound.Where((_, a) => subjects.Where((_, b) => a != b).Any(other => subjects[a].Exists(other.Contains)))];
    }

    // Whether an option was chosen and when its event was shown hang together.
    private static Subject Root(Subject subject) =>
        subject.Kind == SubjectKind.Chosen ? Subject.EventAge(subject.Index) : subject;

    private bool CanHold(EventDefinition definition, IEnumerable<LogicExpression> clauses) =>
        Assumption.All(clauses, situations.BeforeShowing(definition));

    // Whether the clause needs no other to be decided; then it is told here.
    private bool StandsAlone(EventDefinition definition, LogicExpression clause, int index)
    {
        var known = situations.BeforeShowing(definition);
        var never = !CanHold(definition, [clause]);
        if (!never && CanHold(definition, [new Negation(clause)])) return false;
        findings.AddToClause(
            never ? ProofKinds.ClauseNeverHolds : ProofKinds.ClauseAlwaysHolds, definition.Index, ["when", index],
            wording.Why(Mentions.Of([clause]), known));
        return true;
    }

    private void TellContradiction(EventDefinition definition, List<LogicExpression> clauses, List<int> sound)
    {
        var last = 0;
        while (CanHold(definition, sound.Take(last + 1).Select(i => clauses[i]))) last++;
        var guilty = sound.Take(last + 1).ToList();
        // Those that the contradiction does not need are left out, so that only the quarrelling ones are named.
        foreach (var index in sound.Take(last))
            if (!CanHold(definition, guilty.Where(i => i != index).Select(i => clauses[i]))) guilty.Remove(index);
        var accused = guilty[^1];
        var others = guilty.Take(guilty.Count - 1).ToList();
        var known = situations.BeforeShowing(definition);
        Assumption.All(others.Select(i => clauses[i]), known);
        findings.Add(
            ProofKinds.ClausesContradict, definition.Index, ["when", accused],
            others.Select(i => (new object[] { "when", i }, $"'{definition.When.Clauses[i].Text}' stands here")),
            wording.Why(Mentions.Of([clauses[accused]]), known));
    }

    private void FindImplied(EventDefinition definition, List<LogicExpression> clauses, List<int> sound)
    {
        var kept = sound.ToList();
        foreach (var index in Enumerable.Reverse(sound))
        {
            var known = situations.BeforeShowing(definition);
            var others = kept.Where(i => i != index).Select(i => clauses[i]).ToList();
            Assumption.All(others, known);
            if (Assumption.All([.. others, new Negation(clauses[index])], known.Copy())) continue;
            kept.Remove(index);
            findings.AddToClause(
                ProofKinds.ClauseImplied, definition.Index, ["when", index], wording.Why(Mentions.Of([clauses[index]]), known));
        }
    }
}
