using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>How a game ended and how the world fared.</summary>
public sealed record DebriefedEnding
{
    /// <summary>Id of the outcome, such as <c>self-destruction</c>.</summary>
    public required string Outcome { get; init; }
    /// <summary>Its name.</summary>
    public required string OutcomeName { get; init; }
    /// <summary>Id of the variant.</summary>
    public required string Variant { get; init; }
    /// <summary>Its name.</summary>
    public required string VariantName { get; init; }
    /// <summary>What ended the game, as a fact; empty when nobody has told.</summary>
    public string WhyNow { get; init; } = "";
    /// <summary>The last scene, as the game told it; empty likewise.</summary>
    public string LastScene { get; init; } = "";
    /// <summary>What became of the world, as the game told it; empty likewise.</summary>
    public string Aftermath { get; init; } = "";
    /// <summary>P(catastrophe), 0 to 1.</summary>
    public required double Chance { get; init; }
    /// <summary>The part of it that was run up in the months played, 0 to 1.</summary>
    public required double ChanceInPlay { get; init; }
    /// <summary>Whether the roll fell on catastrophe.</summary>
    public required bool Catastrophe { get; init; }
    /// <summary>Where the roll fell, 0 to 1: below the chance it is catastrophe.</summary>
    public required double Roll { get; init; }
    /// <summary>Month in which the acute period was over.</summary>
    public required int EndOfAcuteRisk { get; init; }
    /// <summary>By how many months that is later than at full speed; null when nobody knows, as after an early pause that lasts.</summary>
    public int? MonthsBought { get; init; }
    /// <summary>What the catastrophe came from, in the words of the causes; empty without one.</summary>
    public string Struck { get; init; } = "";
    /// <summary>Where the danger came from, the greatest share first.</summary>
    public required ImmutableArray<DebriefedCause> Causes { get; init; }
}

/// <summary>A source of danger.</summary>
/// <param name="Channel">Id of the channel.</param>
/// <param name="Threat">Id of the threat.</param>
/// <param name="Words">Both in words.</param>
/// <param name="Share">Share of all danger, 0 to 1.</param>
/// <param name="InPlay">What share of it came in the months played, 0 to 1.</param>
public sealed record DebriefedCause(string Channel, string Threat, string Words, double Share, double InPlay);
