using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Content.Proofs;

/// <summary>
/// Scenes of an initiative that an earlier one of the same initiative keeps from showing. An initiative shows the first of its
/// scenes that fits, at most once a month, so a scene that may show every month and in all of them is never used up.
/// </summary>
internal sealed class SceneProof(Situations situations, Findings findings)
{
    /// <summary>Checks one scene against those before it.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="showing">What is known when it shows.</param>
    public void Check(EventDefinition scene, Knowledge showing)
    {
        if (scene is not { Trigger: EventTrigger.Initiative, Initiative: { } initiative }) return;
        var earlier = situations.Events.Take(scene.Index)
            .Where(e => e.Trigger == EventTrigger.Initiative && e.Initiative == initiative && situations.IsSound(e)).ToList();
        if (earlier.Count == 0) return;
        var endless = earlier.Where(IsEndless).ToList();
        if (CanPass(endless, showing.Copy()))
        {
            TellFirst(scene, earlier, showing);
            return;
        }
        // Those that are not needed for it are left out, so that only the guilty are named.
        foreach (var other in endless.ToList())
            if (!CanPass(endless.Where(e => e != other), showing.Copy())) endless.Remove(other);
        Tell(ProofKinds.SceneNeverComes, scene, endless);
    }

    // Whether there can be a moment in which none of these fits.
    private static bool CanPass(IEnumerable<EventDefinition> scenes, Knowledge known) =>
        scenes.All(scene => Assumption.SomeFails([.. Situations.Of(scene.When)], known));

    private bool IsEndless(EventDefinition scene) => scene.Cooldown <= 1 && scene.Times > situations.Domains.LastMonth;

    private void TellFirst(EventDefinition scene, List<EventDefinition> earlier, Knowledge showing)
    {
        var seen = SeenBefore(showing);
        foreach (var other in earlier)
        {
            var known = showing.Copy();
            if (seen.Contains(other.Index) || !known.Narrow(Subject.EventAge(other.Index), Domains.Never)) continue;
            if (CanPass([other], known)) continue;
            Tell(ProofKinds.SceneComesLater, scene, [other]);
            return;
        }
    }

    // Whoever asks for an event that asks for another asks for both.
    private HashSet<int> SeenBefore(Knowledge showing)
    {
        var seen = new HashSet<int>();
        var open = new Stack<Knowledge>([showing]);
        while (open.TryPop(out var known))
        {
            foreach (var subject in known.Subjects)
            {
                if (subject.Kind != SubjectKind.EventAge || known.Of(subject).Has(Domains.Never.Low) || !seen.Add(subject.Index)) continue;
                var other = situations.Events[subject.Index];
                if (situations.IsSound(other) && situations.Showing(other) is { } before) open.Push(before);
            }
        }
        return seen;
    }

    private void Tell(DiagnosticKind kind, EventDefinition scene, List<EventDefinition> others) => findings.Add(
        kind, scene.Index, ["initiative"], others.Select(e => (e.Index, new object[] { "id" }, "this comes first")),
        string.Join("' or '", others.Select(e => e.Id)));
}
