using System.Collections.Immutable;
using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.TestKit;

/// <summary>A catalogue small enough to know by heart: the real constants and variables, a handful of events
/// (<see cref="TinyEvents"/>), two scenarios, a few roles.</summary>
public static class TinyCatalogue
{
    /// <summary>Its content hash.</summary>
    public const string Hash = "0123456789abcdef";

    // Before the catalogue, which is made of it.
    private static ImmutableArray<RoleDefinition> Roles { get; } =
    [
        .. new[]
        {
            "security_lead", "chief_scientist", "alignment_lead", "evaluations_lead", "policy_lead", "board_chair", "senator",
            "minister", "diplomat", "journalist", "rival_1_chief", "rival_2_chief", "rival_3_chief", "whistleblower",
        }.Select(id => new RoleDefinition(id, RoleKind.Person, id, [])),
        .. new[] { "rival_1", "rival_2", "rival_3" }.Select(id => new RoleDefinition(
            id, RoleKind.Organisation, id, ["Helix", "Parallax", "Étoile", "Northgate", "Cobalt"])),
    ];

    /// <summary>The catalogue.</summary>
    public static Catalogue Catalogue { get; } = Make();

    /// <summary>Rules of it, shared by all tests.</summary>
    public static GameRules Rules { get; } = new(Catalogue);

    /// <summary>A catalogue of its own, for a test that wants to change it.</summary>
    public static Catalogue Make() => new()
    {
        ContentHash = Hash,
        Variables = ModelFiles.Variables,
        Parameters = ModelFiles.Parameters,
        Model = new ModelParameters(new ParameterReader(ModelFiles.Parameters)),
        Events = TinyEvents.All,
        Decks = TinyEvents.Decks,
        QuietWeight = 2,
        Initiatives = [.. Enum.GetValues<Initiative>()
            .Select(i => new InitiativeDefinition(i, Kebab(i), Kebab(i), "", "", "", [], [], []))],
        Milestones = [.. Enum.GetValues<Milestone>()
            .Select(m => new MilestoneDefinition(m, Kebab(m), Kebab(m), ToldText.None, Told(m), []))],
        Phases = [.. Enum.GetValues<Phase>().Select(p => new PhaseDefinition(p, Kebab(p), Kebab(p), ""))],
        ReasonPhrases = [.. Enum.GetValues<Simulation.Contributions.Reason>().Select(r => Kebab(r))],
        Outcomes = [.. Enum.GetValues<Outcome>().Select(o => new OutcomeDefinition(o, Kebab(o), Kebab(o), ToldText.None, []))],
        Variants = [.. Enum.GetValues<OutcomeVariant>()
            .Select(v => new VariantDefinition(v, Outcome.Pause, Kebab(v), Kebab(v), ToldText.None, []))],
        Causes = [],
        Verdicts = new VerdictTexts("Survived", ToldText.None, "Catastrophe", ToldText.None),
        Scenarios =
        [
            new ScenarioDefinition { Id = "baseline-2025", Name = "Baseline", Text = "" },
            new ScenarioDefinition
            {
                Id = "short-fuse", Name = "Short fuse", Text = "", SuperdangerShift = -6, JumpRateTimes = 2,
            },
        ],
        Policies = [],
        Roles = Roles,
        Documents = [],
        Guides = ImmutableSortedDictionary<string, string>.Empty,
    };

    /// <summary>An enum's name as content writes it.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? "-" : "") + char.ToLowerInvariant(c)));

    private static Visibility Told(Milestone milestone) =>
        milestone is Milestone.FirstDangerous or Milestone.Superdangerous ? Visibility.Hidden : Visibility.Exact;
}
