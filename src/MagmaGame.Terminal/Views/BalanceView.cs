using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A part of a change.</summary>
/// <param name="Words">Why.</param>
/// <param name="Amount">By how much, with its sign.</param>
/// <param name="Share">The same against the greatest part or the whole, whichever is greater: -1 to 1.</param>
internal sealed record BalancePart(string Words, string Amount, double Share);

/// <summary>How a number came from one value to another, in parts that add up to the last digit that is written.</summary>
/// <param name="Before">What it was.</param>
/// <param name="After">What it came to.</param>
/// <param name="Change">By how much it moved, with its sign; empty for facts.</param>
/// <param name="Share">The change against the greatest part: -1 to 1.</param>
/// <param name="Parts">What moved it, the greatest first, what is left over last; empty when nothing can be named.</param>
/// <param name="Note">In place of parts, in a few words: why none are named, or by what a fact was changed; empty when there are
/// parts.</param>
internal sealed record BalanceView(
    string Before, string After, string Change, double Share, ImmutableArray<BalancePart> Parts, string Note)
{
    private const int MostParts = 12;

    /// <summary>The change of the last round; null when the number did not move, or no month has passed.</summary>
    /// <exception cref="ArgumentException">The player may not see it.</exception>
    public static BalanceView? OfLastRound(GameSession session, VariableDefinition variable)
    {
        Check(session, variable);
        return session.Report.Changes.FirstOrDefault(c => c.Slot == variable.Slot) is { } change ? Of(session, variable, change) : null;
    }

    /// <summary>What the decisions of this month have changed since the briefing; null when nothing.</summary>
    /// <exception cref="ArgumentException">The player may not see it.</exception>
    public static BalanceView? OfThisMonth(GameSession session, VariableDefinition variable)
    {
        Check(session, variable);
        var (before, now) = (session.History[^1].Values[variable.Slot], session.Game.State[variable.Slot]);
        return before.Equals(now)
            ? null
            : Of(session, variable, new VariableChange(
                variable.Slot, before, now, [.. session.SinceBriefing.Where(c => c.Slot == variable.Slot)]));
    }

    private static void Check(GameSession session, VariableDefinition variable)
    {
        if (!KnownNumber.IsShown(session, variable)) throw new ArgumentException("It is hidden.", nameof(variable));
    }

    private static BalanceView? Of(GameSession session, VariableDefinition variable, VariableChange change)
    {
        if (variable.Kind != VariableKind.Number) return OfFact(session, variable, change);
        var grain = Figure.Grain(variable);
        var (before, after) = (Steps(change.Before, grain), Steps(change.After, grain));
        var total = after - before;
        var sums = change.Why
            .GroupBy(c => (c.Reason, c.EventIndex))
            .Select(g => (Words: Words(session, g.First()), Steps: Steps(g.Sum(c => c.Amount), grain)))
            .Where(p => p.Steps != 0)
            .OrderByDescending(p => Math.Abs(p.Steps))
            .Take(MostParts)
            .ToList();
        if (total == 0 && sums.Count == 0) return null;
        if (sums.Count > 0) AddRest(sums, total - sums.Sum(p => p.Steps), variable, change);
        var greatest = Math.Max(Math.Abs(total), sums.Select(p => Math.Abs(p.Steps)).DefaultIfEmpty().Max());
        return new BalanceView(
            Figure.Fine(variable, before * grain),
            Figure.Fine(variable, after * grain),
            Figure.Fine(variable, total * grain, sign: true),
            total / greatest,
            [.. sums.Select(p => new BalancePart(p.Words, Figure.Fine(variable, p.Steps * grain, sign: true), p.Steps / greatest))],
            sums.Count > 0 ? "" : change.Why.IsEmpty ? Derivation(session, variable, change) : "parts too small to name");
    }

    private static string Derivation(GameSession session, VariableDefinition variable, VariableChange change) =>
        Fog.IsNoise(session.Game, change.Slot, change.Before, change.After)
            ? "a fresh estimate, within its noise"
            : MovedNumber.Derivation(variable);

    // What the parts do not account for: digits that are not written, parts too small to name, and what a range has cut off.
    private static void AddRest(List<(string Words, double Steps)> parts, double rest, VariableDefinition variable, VariableChange change)
    {
        if (rest == 0) return;
        var cut = change.After - change.Before - change.Why.Sum(c => c.Amount);
        var end = change.After <= variable.Low ? variable.Low : change.After >= variable.High ? variable.High : (double?)null;
        var isCut = end is not null && Math.Abs(cut) >= Figure.Grain(variable);
        parts.Add((isCut ? $"it cannot go {(cut < 0 ? "above" : "below")} {Figure.Short(variable, end!.Value)}" : "small things together", rest));
    }

    private static BalanceView OfFact(GameSession session, VariableDefinition variable, VariableChange change)
    {
        var words = change.Why.Select(c => Words(session, c)).Distinct(StringComparer.Ordinal).ToList();
        return new BalanceView(
            Figure.Value(variable, change.Before), Figure.Value(variable, change.After), "", 0, [],
            words.Count > 0 ? string.Join(", ", words) : "");
    }

    private static double Steps(double amount, double grain) => Math.Round(amount / grain, MidpointRounding.ToEven);

    private static string Words(GameSession session, Contribution part) =>
        session.Cast.Expand(MovedNumber.Words(session.Game.Rules.Catalogue, part.Reason, part.EventIndex));
}
