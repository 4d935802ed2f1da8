using System.Collections.Immutable;
using MagmaGame.Simulation.Advisors;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Glossary;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>Advisors and a glossary about the scene of <see cref="Stage"/>.</summary>
internal static class Voices
{
    /// <summary>Two who disagree about the scene, and one who is never asked.</summary>
    public static Catalogue On(Catalogue catalogue) => catalogue with
    {
        Advisors =
        [
            new AdvisorDefinition("planner", "the planner", "plan", "Has a plan.", "Counts on fingers."),
            new AdvisorDefinition("playbook", "the playbook", "playbook", "Has many plays.", "Hedges."),
            new AdvisorDefinition("endgame", "the endgame thinker", "endgames", "Knows the end.", "Tells it backwards."),
        ],
        Advice = ImmutableSortedDictionary<string, ImmutableArray<Advice>>.Empty.Add("test.badge",
        [
            new Advice("test.badge", "planner", "freeze", "Badges are on my list. Freeze them, and let us see who is cold.", "plan-security-two-leaks"),
            new Advice("test.badge", "playbook", "watch", "I could be wrong, but a badge that is watched teaches more than one that is frozen.", "playbook-graded-returns"),
        ]),
        Glossary =
        [
            new GlossaryTerm("access", [], "Being let in.", ["plan-security-two-leaks"]),
            new GlossaryTerm("photograph", ["photographs"], "A picture that {cast.senator} believes.", []),
            new GlossaryTerm("zeal", [], "More than enough will.", []),
        ],
    };
}
