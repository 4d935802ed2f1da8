using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Authoring.Playtests;

/// <summary>What a player means to do, round by round. It can be followed in any game: what is not possible there is left out,
/// and an event that it does not speak of gets its first possible answer.</summary>
internal sealed record Script(IReadOnlyList<ScriptRound> Rounds)
{
    public static Script Empty { get; } = new([]);

    /// <summary>The script that gave these decisions.</summary>
    public static Script Of(IEnumerable<Decision> decisions)
    {
        var rounds = new List<ScriptRound>();
        var round = new ScriptRound([], null, null);
        foreach (var decision in decisions)
        {
            round = decision.Kind switch
            {
                DecisionKind.AnswerEvent => round with { Answers = [.. round.Answers, (decision.EventIndex, decision.OptionIndex)] },
                DecisionKind.TakeInitiative => round with { Initiative = decision.Initiative },
                DecisionKind.SetKnobs => round with { Knobs = decision.Knobs },
                _ => round,
            };
            if (decision.Kind != DecisionKind.EndRound) continue;
            rounds.Add(round);
            round = new ScriptRound([], null, null);
        }
        rounds.Add(round);
        return new Script(rounds);
    }

    /// <summary>The same with another round at a place.</summary>
    public Script With(int place, ScriptRound round) => new([.. Rounds.Take(place), round, .. Rounds.Skip(place + 1)]);

    /// <summary>How much it asks for, so that less can be told from more.</summary>
    public int Weight => Rounds.Sum(r => r.Answers.Count(a => a.Option > 0) + (r.Initiative is null ? 0 : 2) + (r.Knobs is null ? 0 : 3));

    /// <summary>A player who follows it once.</summary>
    /// <param name="dares">Whether it does what it says even where the game will refuse that.</param>
    public Func<Game, Decision> Player(bool dares = false)
    {
        var (place, tookInitiative, setKnobs) = (0, false, false);
        return game =>
        {
            var round = place < Rounds.Count ? Rounds[place] : new ScriptRound([], null, null);
            if (game.OpenEvent is { } open) return Decision.Answer(open.Index, Option(game, open, round, dares));
            if (!tookInitiative && round.Initiative is { } initiative)
            {
                tookInitiative = true;
                if (dares || game.Check(Decision.Take(initiative)) == Rejection.None) return Decision.Take(initiative);
            }
            if (!setKnobs && round.Knobs is { } knobs)
            {
                setKnobs = true;
                if (knobs != game.Knobs) return Decision.Set(knobs);
            }
            (place, tookInitiative, setKnobs) = (place + 1, false, false);
            return Decision.EndRound;
        };
    }

    private static int Option(Game game, EventDefinition open, ScriptRound round, bool dares)
    {
        foreach (var (asked, option) in round.Answers)
            if (asked == open.Index && (dares || open.Options[option].Enable.Holds(game.State))) return option;
        for (var option = 0; option < open.Options.Length; option++)
            if (open.Options[option].Enable.Holds(game.State)) return option;
        return 0;
    }
}

/// <summary>What a script means to do in one round.</summary>
/// <param name="Answers">Options by event.</param>
/// <param name="Initiative">The initiative, if any.</param>
/// <param name="Knobs">The knobs, if they are to be set.</param>
internal sealed record ScriptRound(IReadOnlyList<(int Event, int Option)> Answers, Initiative? Initiative, KnobSetting? Knobs);
