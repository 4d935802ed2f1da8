using MagmaGame.Authoring.Playtests;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Playtests;

public sealed class FailureTests
{
    [Fact]
    public void An_event_whose_every_option_is_disabled_is_found_and_shrunk_to_its_first_month()
    {
        var never = Played.Clause(Variable.Month, ComparisonOperator.Less, 0);
        var catalogue = Played.Changed("trouble.leak", e => e with { Options = [.. e.Options.Select(o => o with { Enable = never })] });
        var result = Played.Of(catalogue, games: 60);
        var failure = Assert.Single(result.Failures);
        Assert.Equal(new Symptom(FailureKind.NoOption, "trouble.leak"), failure.Symptom);
        // Other games went on, and those that met it are counted.
        Assert.Equal(60, result.Finished);
        Assert.InRange(failure.Games, 50, 60);
        // Some other seed shows it in the first month, before anything is decided.
        Assert.Equal(0, failure.Month);
        var game = Opened(catalogue, failure);
        Assert.Equal("trouble.leak", game.OpenEvent!.Id);
        Assert.All(game.OpenEvent.Options, option => Assert.False(option.Enable.Holds(game.State)));
    }

    [Fact]
    public void A_value_that_is_no_number_is_found_and_only_what_leads_there_is_kept()
    {
        var catalogue = Played.Changed("talk.summit", e => e.WithOption(1, o => o with { Do = [Played.Add(Variable.Security, new NoNumber())] }));
        var result = Played.Of(catalogue, games: 40);
        var failure = Assert.Single(result.Failures, f => f.Symptom.Kind == FailureKind.NotANumber && f.Symptom.Place.StartsWith("security after answering", StringComparison.Ordinal));
        Assert.Contains("talk.summit with push", failure.Symptom.Place, StringComparison.Ordinal);
        Assert.True(double.IsNaN(Opened(catalogue, failure).State[Variable.Security]));
        // One answer is all it takes; the months before it hold nothing but what had to be answered.
        Assert.True(failure.Decisions.Length < failure.FoundDecisions || failure.FoundDecisions <= 2);
        Assert.DoesNotContain(failure.Decisions, d => d.Kind is DecisionKind.TakeInitiative or DecisionKind.SetKnobs);
        Assert.Equal(1, failure.Decisions.Count(d => d.Kind == DecisionKind.AnswerEvent && d.EventIndex == 1 && d.OptionIndex == 1));
    }

    [Fact]
    public void A_crash_of_the_engine_ends_one_game_and_its_shrunk_journal_crashes_again_at_the_same_decision()
    {
        var catalogue = Played.Changed("talk.offer", e => e.WithOption(1, o => o with { Do = [Played.Add(Variable.Security, new Exploding())] }));
        var result = Played.Of(catalogue, games: 40);
        var failure = Assert.Single(result.Failures);
        Assert.Equal(new Symptom(FailureKind.Crash, "answering talk.offer with refuse: InvalidOperationException"), failure.Symptom);
        Assert.Contains("boom", failure.Message, StringComparison.Ordinal);
        Assert.Equal(40, result.Finished);
        var problem = Stopped(catalogue, failure);
        Assert.Equal(ResumeProblemKind.Broken, problem.Kind);
        Assert.Equal($"In month {failure.Month}, 'answer talk.offer refuse' breaks the game (InvalidOperationException: boom).", problem.Text);
        // Shrunk: nothing but answers that had to be given, months, and the one that fails.
        Assert.Equal(Decision.Answer(catalogue.Event("talk.offer")!.Index, 1), failure.Failing);
        Assert.All(failure.Decisions, d => Assert.True(d is { Kind: DecisionKind.EndRound } or { Kind: DecisionKind.AnswerEvent, OptionIndex: 0 }));
    }

    [Fact]
    public void A_crash_while_a_month_goes_by_is_reached_by_its_journal()
    {
        var catalogue = Played.Changed("talk.offer", e => e with { When = Played.Bursting(2) });
        var result = Played.Of(catalogue, games: 60);
        Assert.Equal(60, result.Finished);
        // Where the draw does not ask it, the playtest does: then the journal opens in the month in which it cannot be asked.
        var asked = Assert.Single(result.Failures, f => f.Symptom.Place.StartsWith("asking the conditions", StringComparison.Ordinal));
        Assert.Equal(2, Opened(catalogue, asked).State.Month);
        var failure = Assert.Single(result.Failures, f => f.Symptom.Place.StartsWith("ending the round", StringComparison.Ordinal));
        Assert.Equal(Decision.EndRound, failure.Failing);
        var problem = Stopped(catalogue, failure);
        Assert.Equal((ResumeProblemKind.Broken, failure.Month), (problem.Kind, problem.Month));
        Assert.Contains("'end' breaks the game", problem.Text, StringComparison.Ordinal);
        Assert.EndsWith("\nend\n", failure.Journal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_decision_is_the_last_line_of_its_journal()
    {
        var catalogue = TinyCatalogue.Make();
        var rules = new GameRules(catalogue);
        var map = new CoverageMap(catalogue);
        var texts = new BrokenTexts(catalogue);
        // A policy that means to take two initiatives in one month, which no month allows.
        var game = new Playthrough(rules, texts, new GameWatch(map)) { Clauses = new ClauseWatch(map, _ => false) };
        Assert.True(game.Start(new GameOrigin(catalogue.Scenarios[0], 3, Pace.Monthly, [])));
        var taken = 0;
        game.Finish(g => g.OpenEvent is { } open ? Decision.Answer(open.Index, 0)
            : g.State.Month < 2 ? Decision.EndRound
            : Decision.Take(Enum.GetValues<Initiative>().Where(i => taken > 0 || g.Check(Decision.Take(i)) == Rejection.None).ElementAt(taken++ == 0 ? 0 : 1)));
        var book = new FailureBook();
        book.Add(game, 1, "hasty");
        var failure = new FailureShrinker(rules, texts, map).Shrink(Assert.Single(book.Entries), CancellationToken.None);
        Assert.Equal(FailureKind.Refused, failure.Symptom.Kind);
        Assert.Equal(DecisionKind.TakeInitiative, failure.Failing!.Value.Kind);
        var problem = Stopped(catalogue, failure);
        Assert.Equal(ResumeProblemKind.DecisionRefused, problem.Kind);
        Assert.Contains("is refused (", problem.Text, StringComparison.Ordinal);
        // The months before were of no account.
        Assert.True(failure.Month <= game.Game.State.Month);
        Assert.Equal(JournalReader.Read(failure.Journal).Journal!.Lines[^1].Number, problem.Line);
    }

    [Fact]
    public void A_journal_that_does_not_give_the_game_again_is_found()
    {
        // Two options of one id: the journal cannot tell which it was.
        var catalogue = Played.Changed("trouble.leak", e => e.WithOption(1, o => o with { Id = e.Options[0].Id }));
        var result = Played.Of(catalogue, games: 200);
        var failure = Assert.Single(result.Failures, f => f.Symptom.Kind == FailureKind.ReplayDiffers);
        var reading = JournalReader.Read(failure.Journal);
        Assert.NotNull(reading.Journal);
        Assert.NotNull(Replay.Run(new GameRules(catalogue), reading.Journal).Problem);
        Assert.True(failure.Decisions.Length < failure.FoundDecisions);
    }

    [Fact]
    public void A_text_that_names_nobody_is_found_and_the_game_goes_on()
    {
        var catalogue = Played.Changed("talk.offer", e => e.WithOption(0, o => o with { Text = "Ask {cast.nobody_at_all} first." }));
        var result = Played.Of(catalogue, games: 30);
        var failure = Assert.Single(result.Failures);
        Assert.Equal(new Symptom(FailureKind.UnknownName, "talk.offer"), failure.Symptom);
        Assert.Contains("{cast.nobody_at_all}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, failure.Month);
        Assert.Equal(30, result.Games(result.Item(CoverageKind.Milestone, "end-of-acute-risk")));
    }

    [Fact]
    public void A_value_outside_its_range_is_found()
    {
        // A start value that a check would never let through.
        var catalogue = TinyCatalogue.Make();
        var policy = PlaytestRequest.UsualPolicies(catalogue)[0] with { Start = [new StartValue((int)Variable.Openness, 500)] };
        var request = new PlaytestRequest { Scenarios = catalogue.Scenarios, Policies = [policy], Games = 4 };
        var result = PlaytestRun.Play(new GameRules(catalogue), request, ProvedUnreachable.Nothing, TimeProvider.System);
        var failure = Assert.Single(result.Failures, f => f.Symptom is { Kind: FailureKind.OutOfRange, Place: "openness after the start" });
        Assert.Equal(4, failure.Games);
        Assert.Contains("500", failure.Message, StringComparison.Ordinal);
        // No journal can hold such a start.
        Assert.Empty(failure.Journal);
    }

    [Fact]
    public void A_failure_that_only_a_directed_run_meets_is_told()
    {
        var catalogue = Played.Changed("talk.summit", e => e.WithOption(1, o => o with { Do = [Played.Add(Variable.Security, new NoNumber())] })
            with
        { When = Played.Clause(Variable.Velocity, ComparisonOperator.AtMost, 10) });
        Assert.Empty(Played.Of(catalogue, games: 10).Failures);
        var failure = Played.Of(catalogue, games: 10, directed: 200).Failures.First(f => f.Symptom.Kind == FailureKind.NotANumber);
        Assert.Empty(failure.Policy);
        // The knobs must be turned down for the event to come; nothing else is kept.
        Assert.Contains(failure.Decisions, d => d is { Kind: DecisionKind.SetKnobs, Knobs.Velocity: <= 10 });
        Assert.Equal(1, failure.Decisions.Count(d => d.Kind == DecisionKind.SetKnobs));
    }

    // What stops the replay of a journal, on its last line.
    private static ResumeProblem Stopped(Catalogue catalogue, PlaytestFailure failure)
    {
        var reading = JournalReader.Read(failure.Journal);
        Assert.True(reading.Journal is not null, reading.Problem);
        Assert.False(reading.TornTail);
        var problem = Replay.Run(new GameRules(catalogue), reading.Journal).Problem;
        Assert.NotNull(problem);
        Assert.Equal(reading.Journal.Lines[^1].Number, problem.Line);
        return problem;
    }

    // Where a journal leads.
    private static Game Opened(Catalogue catalogue, PlaytestFailure failure)
    {
        var reading = JournalReader.Read(failure.Journal);
        Assert.True(reading.Journal is not null, reading.Problem);
        var replayed = Replay.Run(new GameRules(catalogue), reading.Journal);
        Assert.Null(replayed.Problem);
        Assert.Equal(failure.Decisions.Length, replayed.Session!.Decisions.Count);
        return replayed.Session.Game;
    }
}
