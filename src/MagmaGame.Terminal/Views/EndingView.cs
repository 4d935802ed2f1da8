using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Endings;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tellings;
using MagmaGame.Simulation.Worlds;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>Where the danger of a finished game came from, and what share of it.</summary>
/// <param name="Words">Channel and threat.</param>
/// <param name="Share">Share of all danger.</param>
/// <param name="When">Whether it came during play or after.</param>
internal sealed record CauseShare(string Words, string Share, string When);

/// <summary>The end of a game: what happened, why, what was luck, what was hidden.</summary>
/// <param name="Date">The last month in words.</param>
/// <param name="Months">Months played.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Variant">How it came about.</param>
/// <param name="WhyNow">What ended the game, as a fact.</param>
/// <param name="Chance">P(catastrophe) in words.</param>
/// <param name="Roll">The one roll, in words.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Aftermath">What became of the world.</param>
/// <param name="Causes">Where the danger came from.</param>
/// <param name="Luck">Decisions, luck of the world and luck of the roll, in words.</param>
/// <param name="Milestones">Milestones with their dates.</param>
/// <param name="Hidden">What was hidden, in words.</param>
/// <param name="KeyMonths">Believed and true at key months.</param>
/// <param name="Predictions">Predictions against what came; empty when there were none.</param>
internal sealed record EndingView(
    string Date,
    int Months,
    News Outcome,
    News Variant,
    string WhyNow,
    string Chance,
    string Roll,
    News Verdict,
    string Aftermath,
    ImmutableArray<CauseShare> Causes,
    ImmutableArray<string> Luck,
    ImmutableArray<string> Milestones,
    ImmutableArray<string> Hidden,
    ImmutableArray<string> KeyMonths,
    string Predictions)
{
    private const int MostCauses = 5;

    /// <summary>Whose advice was taken and whose was refused, in words; empty when nobody was asked anything.</summary>
    public ImmutableArray<string> Advice { get; init; } = [];

    /// <summary>The end of a finished game.</summary>
    /// <param name="session">The game.</param>
    /// <param name="comparison">The same world played otherwise, or null.</param>
    /// <exception cref="ArgumentException">The game is not over.</exception>
    public static EndingView Of(GameSession session, EndingComparison? comparison) =>
        From(session, session.IsOver
            ? EndingFacts.Of(session, Hindsight.Of(session), comparison)
            : throw new ArgumentException("The game is not over.", nameof(session)));

    /// <summary>The end of a finished game in words.</summary>
    /// <param name="session">The game.</param>
    /// <param name="facts">Its figures.</param>
    public static EndingView From(GameSession session, EndingFacts facts)
    {
        var verdict = facts.Verdict;
        var catalogue = session.Game.Rules.Catalogue;
        var words = new StoryWords(session);
        return new EndingView(
            CalendarMonth.Of(session.Game.State.Month),
            verdict.Months,
            OutcomeNews(words, catalogue, verdict),
            VariantNews(words, catalogue, verdict),
            WhyNowWords(session, verdict),
            Figure.Chance(verdict.CatastropheChance),
            RollWords(facts.Roll),
            verdict.Catastrophe
                ? new News(catalogue.Verdicts.Catastrophe, words.Tell(catalogue.Verdicts.CatastropheText))
                : new News(catalogue.Verdicts.Survived, words.Tell(catalogue.Verdicts.SurvivedText)),
            AftermathText(words, catalogue, verdict),
            [.. facts.Causes.Take(MostCauses).Select(CauseWords)],
            [.. LuckWords(facts)],
            [.. StatusView.MilestoneDates(session)],
            [.. HiddenWords(session, facts.Hindsight)],
            [.. facts.KeyMonths.Select(MonthWords)],
            PredictionWords.Summary(session))
        {
            Advice = [.. AdviceWords(session)],
        };
    }

    private static IEnumerable<string> AdviceWords(GameSession session)
    {
        var advisors = AdviceTaken.Of(session);
        return advisors.All(a => a.Given.IsEmpty) ? [] : advisors.Select(a => a.Words);
    }

    private static News OutcomeNews(StoryWords words, Catalogue catalogue, in Verdict verdict)
    {
        var outcome = verdict.Ending.Outcome;
        var definition = catalogue.Outcomes.FirstOrDefault(o => o.Outcome == outcome);
        return definition is null ? new News(outcome.ToString(), "") : new News(definition.Name, words.Tell(definition.Text));
    }

    private static News VariantNews(StoryWords words, Catalogue catalogue, in Verdict verdict)
    {
        var variant = verdict.Ending.Variant;
        var definition = catalogue.Variants.FirstOrDefault(v => v.Variant == variant);
        return definition is null ? new News(variant.ToString(), "") : new News(definition.Name, words.Tell(definition.Text));
    }

    private static string WhyNowWords(GameSession session, in Verdict verdict)
    {
        var (game, state, model) = (session.Game, session.Game.State, session.Game.Rules.Catalogue.Model);
        var best = Enumerable.Range(1, GameState.RivalCount)
            .Where(number => !state.Rival(number).Merged)
            .MaxBy(number => state.Rival(number).Capability);
        var behind = state.Rival(best).Capability - state[Variable.Capability];
        var name = RivalsView.Name(session, best);
        var overtaken = behind >= model.Ending.DecisiveLag
            ? Told($"{name} has been {model.Ending.DecisiveLag:0} months ahead or more for {model.Ending.DecisiveMonths} months on end.")
            : Told($"{name}, {behind:0.0} months ahead, is led by its AI researchers for good.");
        return verdict.Ending.Variant switch
        {
            OutcomeVariant.Willing => $"{overtaken} It counts as chosen, because {ChosenBy(game)}.",
            OutcomeVariant.Involuntary => overtaken,
            OutcomeVariant.Natural => Told($"Progress has stood still for {model.Ending.StandstillMonths} months."),
            OutcomeVariant.Coordinated or OutcomeVariant.GovernmentLed => Told($"The pause has held for more than {model.Pause.PauseLength} months. One that lasts so long is taken to last; how well it was built decides what comes of it."),
            _ when state[Variable.Deferred] > 0.5 => "Magma's AI researchers lead, and it is too late to take the lead back.",
            _ => $"The front of the field, {name} among it, is led by AI researchers for good.",
        };
    }

    private static string ChosenBy(Game game)
    {
        var state = game.State;
        return state[Variable.DeclaredSlowdown] > 0.5 ? "Magma had declared that it slows down alone"
            : state[Variable.LeaderClause] > 0.5 ? "Magma had promised to join a careful leader"
            : $"Magma kept its velocity at {game.KnobsInForce.Velocity}";
    }

    /// <summary>The text of what became of the world: by its cause after a catastrophe, else by how the game ended.</summary>
    public static ToldText AftermathOf(Catalogue catalogue, in Verdict verdict)
    {
        var (channel, threat, variant) = (verdict.Channel, verdict.Threat, verdict.Ending.Variant);
        return (verdict.Catastrophe
            ? catalogue.Causes.FirstOrDefault(c => c.Channel == channel && c.Threat == threat)?.Text
            : catalogue.Variants.FirstOrDefault(v => v.Variant == variant)?.Survival) ?? ToldText.None;
    }

    private static string AftermathText(StoryWords words, Catalogue catalogue, in Verdict verdict)
    {
        var told = words.Tell(AftermathOf(catalogue, verdict));
        return verdict is { Channel: { } channel, Threat: { } threat }
            ? $"{told}\n\nThe cause: {HazardWords.Of(threat)}, through {HazardWords.Of(channel)}."
            : told;
    }

    private static string RollWords(RollFact roll)
    {
        var (side, chance) = roll.Catastrophe ? ("catastrophe", roll.Chance) : ("survival", 1 - roll.Chance);
        return Told($"One roll of the dice decided. Of a hundred equal parts {roll.Lost(100)} stood for catastrophe, and it fell on part {roll.Part(100) + 1}. ")
            + $"That is {side}, which had a chance of {Figure.Chance(chance)}; this roll is luck and nothing else.";
    }

    private static CauseShare CauseWords(CauseFact cause) => new(
        $"{HazardWords.Of(cause.Threat)}, through {HazardWords.Of(cause.Channel)}", Figure.Chance(cause.Share), When(cause.InPlay));

    /// <summary>Whether a danger came both during play and after, so far as whole per cents tell; from the share of it that came during
    /// play.</summary>
    public static bool IsParted(double inPlay) => inPlay is >= 0.005 and <= 0.995;

    /// <summary>When a danger came, from the share of it that came during play.</summary>
    public static string When(double inPlay) => inPlay switch
    {
        > 0.5 when !IsParted(inPlay) => "while you played",
        _ when !IsParted(inPlay) => "in the years after",
        var share => $"{Figure.Chance(share)} of it while you played, the rest after",
    };

    private static IEnumerable<string> LuckWords(EndingFacts facts)
    {
        var verdict = facts.Verdict;
        yield return $"Your decisions led to P(catastrophe) {Figure.Chance(verdict.CatastropheChance)}; {Figure.Chance(verdict.ChanceInPlay)} was run up during play.";
        if (facts.World is { } world)
        {
            var best = world.Games[0];
            yield return $"{BesideWords(world)} {OtherFigures}";
            yield return $"You did better than {world.Beaten} of the {world.Games.Length}. The best of them, “{best.Name}”, comes to "
                + $"{Figure.Chance(best.Chance)}. What it does: {best.Does}";
            yield return "The others, the best first: " + string.Join(", ", world.Games.Select(g => $"{g.Name} {Figure.Chance(g.Chance)}")) + ".";
            if (TimeWords(world, verdict.Ending.Outcome) is { Length: > 0 } time) yield return time;
        }
        yield return verdict.Catastrophe
            ? "The luck of the roll: it fell on the side of catastrophe."
            : "The luck of the roll: it fell on the side of survival.";
    }

    /// <summary>That the verdict here is of one world, so that nobody takes that of another report for it.</summary>
    public const string OtherFigures =
        "The rules of play had the same seed, so this is skill and luck together. The report that magma debrief writes takes your decisions to many worlds, where its verdict on "
        + "your skill may be another; it tells both.";

    /// <summary>How the player's decisions compare with the rules of play in this one world.</summary>
    public static string BesideWords(WorldLuck world) =>
        $"In this one world, with all its luck, your decisions were {world.Beside.Verdict(0)} {world.Beside.Than(0)}.";

    /// <summary>What time was bought; empty when nobody knows.</summary>
    /// <param name="world">The luck of the world.</param>
    /// <param name="outcome">How the game ended. A pause that lasts ends the dangerous years as soon as it has lasted, so an early
    /// end is no time lost.</param>
    public static string TimeWords(WorldLuck world, Simulation.Outcomes.Outcome outcome) => world.MonthsBought switch
    {
        null => "",
        > 0 and var months => $"Time bought: the dangerous years ended {Counted(months, "month")} later than at full speed.",
        _ when outcome == Simulation.Outcomes.Outcome.Pause =>
            "Time bought: more than this game counts. A pause that lasts stops the clock; what danger is left is counted as that of the years after it.",
        < 0 and var months => $"Time bought: none. The dangerous years ended {Counted(-months, "month")} sooner than at full speed.",
        _ => "Time bought: none. The dangerous years ended in the same month as at full speed.",
    };

    private static string Counted(double number, string what) =>
        Told($"{number:0} {what}{(Math.Abs(number - 1) < 0.5 ? "" : "s")}");

    private static IEnumerable<string> HiddenWords(GameSession session, Hindsight hindsight)
    {
        var (world, state) = (session.Game.World, session.Game.State);
        var model = session.Game.Rules.Catalogue.Model;
        var reach = state[Variable.TheorySafety] + state[Variable.EmpiricalSafety];
        yield return Told($"Safety: your methods truly reached {reach:0.0} months at the end, against a capability of {state[Variable.Capability]:0.0}; {(state[Variable.SabotagedSafety] < 0.05 ? "nothing that Magma counted on was made up" : Told($"Magma counted on {state[Variable.SabotagedSafety]:0.0} months more, which were made up"))}.");
        yield return Told($"Difficulty: in this world safety took {world.Difficulty / model.Difficulty.DifficultyMedian:0.0} times as much work as in an ordinary one, and a gap of about {world.HarmlessGap:0} months between capability and safety was as much as it forgave.");
        yield return Told($"TEDAI, a system that beats the top experts, lay at a capability of {world.Tedai:0} months; a superdangerous system, which would more likely than not end everything if one only scaled, at {world.Superdanger:0}.");
        yield return Told($"Evaluation: without methods of its own it would have seen the gap {Math.Abs(world.EvaluationBias):0.0} months {(world.EvaluationBias >= 0 ? "too hopefully" : "too gloomily")}.");
        if (world.Wall < HiddenWorld.NoWall) yield return Told($"There was a wall that no system could pass, at {world.Wall:0} months.");
        yield return hindsight.Jumps.IsEmpty
            ? "Jumps in capability at Magma: none."
            : "Jumps in capability at Magma: " + string.Join("; ", hindsight.Jumps.Select(
                j => Told($"{CalendarMonth.Of(j.Month)}, {j.Months:0.0} months"))) + ".";
        for (var number = 1; number <= GameState.RivalCount; number++)
        {
            var (nature, rival) = (world.Rival(number), state.Rival(number));
            yield return Told($"{RivalsView.Name(session, number)}: caution {100 * nature.Caution:0} of 100, pace {nature.Speed:0.00}, capability {rival.Capability:0.0} and safety reach {rival.Safety:0.0} months at the end{(rival.Merged ? ", merged with Magma" : rival.DeferredMonths > 0 ? ", led by its AI researchers" : "")}.");
        }
    }

    private static string MonthWords(TrueMonth m) => Told(
        $"{CalendarMonth.Of(m.Month)}: gap {m.BelievedGap:0.0} believed, {m.TrueGap:0.0} true; risk if only scaled {Figure.Risk(m.BelievedRisk)} believed, {Figure.Risk(m.TrueRisk)} true; lead {m.BelievedLead:0.0} believed, {m.TrueLead:0.0} true.");

    private static string Told(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
