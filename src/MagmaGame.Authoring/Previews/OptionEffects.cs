using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Previews;

/// <summary>A number that an option changes.</summary>
/// <param name="Name">The variable, or a rival's number, as <c>rival 2 security</c>.</param>
/// <param name="Slot">Slot of the variable; -1 for rivals.</param>
/// <param name="Before">Its value before.</param>
/// <param name="After">Its value after.</param>
/// <param name="Held">Whether it would have gone further and was held to its range.</param>
/// <param name="Sight">Who can know it while the game runs.</param>
public sealed record NumberChange(string Name, int Slot, double Before, double After, bool Held, Visibility Sight);

/// <summary>An event that an option calls.</summary>
/// <param name="EventId">The event.</param>
/// <param name="AfterMin">Least number of months.</param>
/// <param name="AfterMax">Greatest number.</param>
/// <param name="Recheck">Whether its condition must hold then.</param>
public sealed record CalledLater(string EventId, int AfterMin, int AfterMax, bool Recheck);

/// <summary>One way in which an option comes out.</summary>
/// <param name="Roll">Place of the roll's outcome; -1 when the option has no roll.</param>
/// <param name="Vote">How a vote on a pause came out; null when none was put.</param>
/// <param name="Chance">Chance that it comes out so, 0 to 1.</param>
/// <param name="Text">What the player is told.</param>
/// <param name="Changes">What changes, in the order of the effects.</param>
/// <param name="Calls">What is called.</param>
public sealed record OutcomeEffects(
    int Roll, bool? Vote, double Chance, string Text, ImmutableArray<NumberChange> Changes, ImmutableArray<CalledLater> Calls);

/// <summary>What an option does in a state, by each way in which luck can come out; worked out by the rules of play themselves.</summary>
/// <param name="OptionId">The option.</param>
/// <param name="Possible">Whether it could be chosen.</param>
/// <param name="PutsPause">Whether it would put a pause to the vote, be that possible or not.</param>
/// <param name="Outcomes">The ways; one for an option without luck.</param>
public sealed record OptionEffects(string OptionId, bool Possible, bool PutsPause, ImmutableArray<OutcomeEffects> Outcomes)
{
    /// <summary>All options of the event that is open.</summary>
    /// <param name="game">The game; it stays as it is.</param>
    public static ImmutableArray<OptionEffects> Of(Game game)
    {
        var definition = game.OpenEvent ?? throw new ArgumentException("No event is open.", nameof(game));
        return [.. definition.Options.Select((option, place) => new OptionEffects(
            option.Id,
            game.Check(Decision.Answer(definition.Index, place)) == Rejection.None,
            option.Do.Concat(option.Roll.SelectMany(r => r.Do)).Any(e => e.Target == EffectTarget.PauseProposal),
            [.. OutcomesOf(game, option, place)]))];
    }

    private static IEnumerable<OutcomeEffects> OutcomesOf(Game game, EventOption option, int place)
    {
        if (option.Roll.IsEmpty) return Votes(game, option, place, -1);
        return Enumerable.Range(0, option.Roll.Length).SelectMany(roll => Votes(game, option, place, roll));
    }

    private static IEnumerable<OutcomeEffects> Votes(Game game, EventOption option, int place, int roll)
    {
        var outcome = roll < 0 ? null : option.Roll[roll];
        var (without, chance) = Foresee(game, place, roll, vote: false);
        if (chance is not { } accepted) yield return Effects(without, null, 1);
        else
        {
            yield return Effects(Foresee(game, place, roll, vote: true).Game, true, accepted);
            yield return Effects(without, false, 1 - accepted);
        }

        OutcomeEffects Effects(Game after, bool? vote, double share) => new(
            roll, vote, share * (outcome?.Chance ?? 1), outcome?.Text ?? "", [.. Changes(game, after, option, outcome)],
            [.. Calls(game.Rules.Catalogue, option, outcome)]);
    }

    private static (Game Game, double? VoteChance) Foresee(Game game, int option, int roll, bool vote)
    {
        var foreseen = new Game(game.Rules, recordContributions: true);
        foreseen.CopyFrom(game);
        return (foreseen, foreseen.Foresee(option, Math.Max(0, roll), vote));
    }

    private static IEnumerable<NumberChange> Changes(Game before, Game after, EventOption option, RollOutcome? outcome)
    {
        var variables = before.Rules.Catalogue.Variables;
        var wanted = after.Contributions.GroupBy(c => c.Slot).ToDictionary(g => g.Key, g => g.Sum((Contribution c) => c.Amount));
        // In the order in which the writer wrote them; what moved besides comes after.
        foreach (var slot in wanted.Keys.Concat(Enumerable.Range(0, variables.All.Length)).Distinct())
        {
            var (from, to) = (before.State[slot], after.State[slot]);
            var held = wanted.TryGetValue(slot, out var sum) && Math.Abs(from + sum - to) > 1e-9;
            if (held || !from.Equals(to)) yield return new NumberChange(variables[slot].Name, slot, from, to, held, variables[slot].Visibility);
        }
        var effects = option.Do.Concat(outcome?.Do ?? []).ToList();
        for (var number = 1; number <= GameState.RivalCount; number++)
        {
            var (from, to) = (before.State.Rival(number), after.State.Rival(number));
            foreach (var change in new[]
            {
                Rival(number, "capability", from.Capability, to.Capability, EffectTarget.RivalsCapability),
                Rival(number, "safety", from.Safety, to.Safety, EffectTarget.RivalsSafety),
                Rival(number, "security", from.Security, to.Security, EffectTarget.RivalsSecurity),
            })
            {
                if (change is not null) yield return change;
            }
        }

        NumberChange? Rival(int number, string what, double from, double to, EffectTarget target)
        {
            if (!effects.Exists(e => e.Target == target)) return null;
            var meant = effects.Where(e => e.Target == target).Aggregate(from, (now, e) => Applied(e, now, before.State));
            // Amounts that hang on what an earlier effect of the option changed cannot be told apart from a limit.
            var plain = effects.Where(e => e.Target == target).All(e => e.Value is Simulation.Expressions.ConstantNumber);
            var held = plain && Math.Abs(meant - to) > 1e-9;
            return held || !from.Equals(to) ? new NumberChange($"rival {number} {what}", -1, from, to, held, Visibility.Hidden) : null;
        }
    }

    private static double Applied(Effect effect, double now, GameState state)
    {
        var value = effect.Value.Evaluate(state);
        return effect.Operator switch
        {
            EffectOperator.Add => now + value,
            EffectOperator.Subtract => now - value,
            EffectOperator.Multiply => now * value,
            _ => value,
        };
    }

    private static IEnumerable<CalledLater> Calls(Catalogue catalogue, EventOption option, RollOutcome? outcome) =>
        new[] { option.Then, outcome?.Then }.OfType<ChainCall>()
            .Select(call => new CalledLater(catalogue.Events[call.EventIndex].Id, call.AfterMin, call.AfterMax, call.Recheck));
}
