using System.Collections.Immutable;
using MagmaGame.Analysis.Policies;
using MagmaGame.Analysis.Skill;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Endings;

/// <summary>The same world played by a policy.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Verdict">What came of it.</param>
public sealed record ReferenceGame(PolicyDefinition Policy, Verdict Verdict);

/// <summary>
/// A finished game beside the same world played by the policies of the catalogue: it keeps the luck of the world apart from
/// the decisions. What remains, the one roll of the verdict, is in the verdict itself. Source: model.md, section 11.
/// </summary>
public sealed record EndingComparison
{
    /// <summary>Id of the policy that months bought are counted from.</summary>
    public const string FullSpeed = "full-speed";

    /// <summary>The verdict of the game compared.</summary>
    public required Verdict Verdict { get; init; }
    /// <summary>The same world played by each policy, in the catalogue's order; empty when there is none.</summary>
    public required ImmutableArray<ReferenceGame> References { get; init; }

    /// <summary>The decisions beside the policies in this one world, with all its luck; null when there is no policy.</summary>
    public BesideRules? InThisWorld => References.IsEmpty ? null
        : new BesideRules(Verdict.CatastropheChance, References.Average(r => r.Verdict.CatastropheChance), References.Length);

    /// <summary>How many policies did worse, with a greater P(catastrophe).</summary>
    public int Beaten => References.Count(r => r.Verdict.CatastropheChance > Verdict.CatastropheChance);

    /// <summary>Months by which the acute period ended later than at full speed; null when the catalogue has no such policy.</summary>
    public int? MonthsBought =>
        References.FirstOrDefault(r => string.Equals(r.Policy.Id, FullSpeed, StringComparison.Ordinal)) is { } reference
            ? Verdict.EndOfAcuteRisk - reference.Verdict.EndOfAcuteRisk
            : null;

    /// <summary>The same as far as it means anything: a pause that lasts ends the acute period as soon as it has lasted, so of one that
    /// came early nobody can say how much time it bought.</summary>
    public int? MonthsBoughtForSure => Verdict.Ending.Outcome == Outcome.Pause && MonthsBought <= 0 ? null : MonthsBought;

    /// <summary>Plays the world of a finished game with every policy of its catalogue that is not only for experiments.</summary>
    /// <exception cref="ArgumentException">The game is not over.</exception>
    public static EndingComparison Of(Game finished)
    {
        if (finished.Verdict is not { } verdict) throw new ArgumentException("The game is not over.", nameof(finished));
        var game = new Game(finished.Rules);
        return new EndingComparison
        {
            Verdict = verdict,
            References =
            [
                .. finished.Rules.Catalogue.Policies.Where(policy => !policy.Lab).Select(policy => new ReferenceGame(
                    policy,
                    new PolicyPlayer(finished.Rules, policy).Play(game, finished.Scenario, finished.Seed, finished.Pace))),
            ],
        };
    }
}
