using System.Collections.Immutable;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>The three ways a game ends. Source: plan-outcome-* claims.</summary>
public enum Outcome
{
    /// <summary>Human researchers are obsolete.</summary>
    Obsolescence = 1,
    /// <summary>A long, coordinated pause.</summary>
    Pause = 2,
    /// <summary>Self-destruction: Magma falls behind for good.</summary>
    SelfDestruction = 3,
}

/// <summary>How an outcome came about.</summary>
public enum OutcomeVariant
{
    /// <summary>Obsolescence that Magma chose by deferring.</summary>
    Chosen,
    /// <summary>Obsolescence that nobody at Magma chose.</summary>
    DeFacto,
    /// <summary>A pause that Magma proposed.</summary>
    Coordinated,
    /// <summary>A pause that began at a summit of governments.</summary>
    GovernmentLed,
    /// <summary>The technology itself stood still.</summary>
    Natural,
    /// <summary>Magma gave up the race of its own will.</summary>
    Willing,
    /// <summary>Magma was overtaken against its will.</summary>
    Involuntary,
}

/// <summary>What a player reads about an outcome.</summary>
/// <param name="Outcome">Which.</param>
/// <param name="Id">Its id in content.</param>
/// <param name="Name">A few words.</param>
/// <param name="Text">What it means.</param>
/// <param name="Sources">Claims it rests on.</param>
public sealed record OutcomeDefinition(Outcome Outcome, string Id, string Name, ToldText Text, ImmutableArray<string> Sources);

/// <summary>What a player reads about a variant.</summary>
/// <param name="Variant">Which.</param>
/// <param name="Outcome">The outcome it belongs to.</param>
/// <param name="Id">Its id in content.</param>
/// <param name="Name">A few words.</param>
/// <param name="Text">The scene.</param>
/// <param name="Sources">Claims it rests on.</param>
public sealed record VariantDefinition(
    OutcomeVariant Variant, Outcome Outcome, string Id, string Name, ToldText Text, ImmutableArray<string> Sources)
{
    /// <summary>The epilogue when the world came through.</summary>
    public ToldText Survival { get; init; } = ToldText.None;

    /// <summary>Claims that this epilogue rests on.</summary>
    public ImmutableArray<string> SurvivalSources { get; init; } = [];
}

/// <summary>What a player reads when a catastrophe had this cause.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Threat">The threat.</param>
/// <param name="Text">What happened in the years after.</param>
/// <param name="Sources">Claims it rests on.</param>
public sealed record CauseDefinition(Channel Channel, Threat Threat, ToldText Text, ImmutableArray<string> Sources);

/// <summary>The two verdicts.</summary>
/// <param name="Survived">Name of the verdict when no catastrophe came.</param>
/// <param name="SurvivedText">What a player reads then.</param>
/// <param name="Catastrophe">Name of the verdict when one came.</param>
/// <param name="CatastropheText">What a player reads then.</param>
public sealed record VerdictTexts(string Survived, ToldText SurvivedText, string Catastrophe, ToldText CatastropheText);
