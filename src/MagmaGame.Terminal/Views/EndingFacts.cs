using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Skill;
using MagmaGame.Session;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Terminal.Views;

/// <summary>The same world played by a rule of thumb.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Does">What it does.</param>
/// <param name="Chance">P(catastrophe), 0 to 1.</param>
internal sealed record OtherGame(string Name, string Does, double Chance);

/// <summary>The luck of the world: what others made of it.</summary>
/// <param name="Games">The others, the best first; never empty.</param>
/// <param name="Beside">The player's decisions beside the others on average.</param>
/// <param name="Beaten">How many of them did worse than the player.</param>
/// <param name="MonthsBought">By how many months the dangerous years ended later than at full speed; null when nobody knows.</param>
internal sealed record WorldLuck(ImmutableArray<OtherGame> Games, BesideRules Beside, int Beaten, int? MonthsBought)
{
    /// <summary>From a comparison; null when it compares with nothing.</summary>
    public static WorldLuck? Of(EndingComparison? comparison) => comparison?.InThisWorld is not { } beside ? null
        : new WorldLuck(
            [.. comparison.References
                .Select(r => new OtherGame(r.Policy.Name, r.Policy.Text.Trim(), r.Verdict.CatastropheChance))
                .OrderBy(g => g.Chance)],
            beside, comparison.Beaten, comparison.MonthsBought);
}

/// <summary>The figures of an end, from which sentences and pictures are made.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Roll">The roll.</param>
/// <param name="Causes">Where the danger came from, the greatest first; without what is less than half a point.</param>
/// <param name="World">The luck of the world; null as long as it is not worked out.</param>
/// <param name="Hindsight">Each month with its truth.</param>
/// <param name="KeyMonths">Some months that tell the story.</param>
/// <param name="Predictions">Predictions beside what came.</param>
internal sealed record EndingFacts(
    Verdict Verdict,
    RollFact Roll,
    ImmutableArray<CauseFact> Causes,
    WorldLuck? World,
    Hindsight Hindsight,
    ImmutableArray<TrueMonth> KeyMonths,
    PredictionFacts Predictions)
{
    private const int MostKeyMonths = 8;

    /// <summary>The figures of a finished game.</summary>
    /// <param name="session">The game.</param>
    /// <param name="hindsight">The game told again.</param>
    /// <param name="comparison">The same world played otherwise; null when it is not worked out.</param>
    /// <exception cref="ArgumentException">The game is not over.</exception>
    public static EndingFacts Of(GameSession session, Hindsight hindsight, EndingComparison? comparison)
    {
        if (session.Game.Verdict is not { } verdict) throw new ArgumentException("The game is not over.", nameof(session));
        return new EndingFacts(
            verdict,
            new RollFact(verdict.CatastropheChance, session.Game.Luck.Uniform(RandomStream.Verdict), verdict.Catastrophe),
            [.. CausesOf(session)],
            WorldLuck.Of(comparison),
            hindsight,
            [.. KeyMonthsOf(session, hindsight)],
            PredictionFacts.Of(session));
    }

    private static IEnumerable<CauseFact> CausesOf(GameSession session) =>
        LedgerView.Of(session).Cells
            .Where(c => c.InPlay + c.After >= 0.005)
            .Select(c => new CauseFact(c.Channel, c.Threat, c.InPlay + c.After, c.InPlay / (c.InPlay + c.After)))
            .OrderByDescending(c => c.Share);

    private static IEnumerable<TrueMonth> KeyMonthsOf(GameSession session, Hindsight hindsight)
    {
        var months = hindsight.Months;
        var keys = new SortedSet<int> { months[0].Month, months[^1].Month };
        foreach (var milestone in session.Game.Rules.Catalogue.Milestones)
        {
            if (keys.Count >= MostKeyMonths) break;
            if (session.Game.State.MonthOf(milestone.Milestone) is { } lit) keys.Add(months.Last(m => m.Month <= lit).Month);
        }
        // Few milestones leave room for the middle of the game.
        foreach (var quarter in new[] { 1, 2, 3 })
            if (keys.Count < 5) keys.Add(months[quarter * (months.Length - 1) / 4].Month);
        return months.Where(m => keys.Contains(m.Month));
    }
}
