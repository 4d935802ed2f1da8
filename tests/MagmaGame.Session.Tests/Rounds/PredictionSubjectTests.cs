using MagmaGame.Session.Replays;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Session.Tests.Rounds;

public sealed class PredictionSubjectTests
{
    private static readonly Variable[] Dials =
        [Variable.PoliticalWill, Variable.RndMultiplier, Variable.Security, Variable.ElicitationReadiness];

    [Fact]
    public void Without_risk_to_speak_of_the_other_dials_take_turns_and_the_seed_says_which_begins()
    {
        foreach (var seed in new uint[] { 0, 1, 7, uint.MaxValue })
        {
            var asked = Enumerable.Range(0, Dials.Length).Select(round => Asked(round, seed: seed)).ToArray();
            Assert.Equal(Dials.Order(), asked.Order());
        }
        Assert.NotEqual(Asked(0, seed: 1), Asked(0, seed: 2));
    }

    [Theory]
    [InlineData(0.4, 1.5, Variable.BelievedRiskIfScaled)]
    [InlineData(1.0, 47.0, Variable.BelievedRiskAsRun)]
    public void Risk_is_asked_about_every_other_round(double asRun, double ifScaled, Variable dial)
    {
        for (var round = 0; round < 12; round += 2)
        {
            Assert.Equal(dial, Asked(round, asRun: asRun, ifScaled: ifScaled));
            Assert.Contains(Asked(round + 1, asRun: asRun, ifScaled: ifScaled), Dials);
        }
    }

    [Fact]
    public void The_lead_is_asked_about_only_while_contacts_show_it_clearly()
    {
        Assert.Contains(Variable.BelievedLead, Enumerable.Range(0, 5).Select(round => Asked(round, lines: 90)));
        Assert.DoesNotContain(Variable.BelievedLead, Enumerable.Range(0, 5).Select(round => Asked(round, lines: 10)));
    }

    [Fact]
    public void A_dial_at_its_end_is_not_asked_about() =>
        Assert.DoesNotContain(Variable.Security, Enumerable.Range(0, 8).Select(round => Asked(round, security: 99.5)));

    [Fact]
    public void In_games_by_quarters_a_round_is_a_turn() =>
        Assert.Equal(Dials.Order(), Enumerable.Range(0, Dials.Length).Select(round => Asked(3 * round, months: 3)).Order());

    [Theory]
    [InlineData(Variable.PoliticalWill, 40, 1, 1)]
    [InlineData(Variable.Security, 40, 3, 3)]
    [InlineData(Variable.RndMultiplier, 1, 1, 0.1)]
    [InlineData(Variable.RndMultiplier, 10, 1, 0.8)]
    [InlineData(Variable.BelievedRiskIfScaled, 40, 1, 4)]
    [InlineData(Variable.BelievedGap, -10, 3, 1)]
    public void What_holds_is_about_the_usual_move(Variable dial, double before, int months, double tolerance) =>
        Assert.Equal(tolerance, PredictionSubject.Tolerance(dial, before, months), 9);

    [Fact]
    public void The_question_stays_the_same_while_a_round_is_open_and_the_journal_tells_it()
    {
        var (session, journal) = Begun();
        var asked = PredictionSubject.Of(session);
        while (session.Game.OpenEvent is { } scene) session.Decide(Decision.Answer(scene.Index, 0));
        session.Decide(Decision.Set(new KnobSetting(10, 10, 40, 20, 20, 20)));
        Assert.Equal(asked, PredictionSubject.Of(session));
        session.Decide(Decision.Predict(Prediction.Rises));
        Assert.Equal(asked, Assert.Single(session.Predictions).Subject);
        Assert.Contains($"predict rises {session.Game.Rules.Catalogue.Variables[asked].Name}\n", journal.Text, StringComparison.Ordinal);
        Assert.Equal(session.Predictions, Replayed(journal.Text).Predictions);
    }

    [Fact]
    public void What_a_journal_says_was_asked_counts_more_than_what_would_be_asked_now()
    {
        var (session, journal) = Begun();
        var other = Dials.First(dial => dial != PredictionSubject.Of(session));
        var name = session.Game.Rules.Catalogue.Variables[other].Name;
        Assert.Equal(other, Assert.Single(Replayed(journal.Text + $"predict falls {name}\n").Predictions).Subject);
    }

    [Fact]
    public void A_journal_of_an_older_version_keeps_asking_what_it_asked()
    {
        var (_, journal) = Begun();
        var old = journal.Text.Replace("magma-journal 4\n", "magma-journal 3\n", StringComparison.Ordinal) + "predict holds\n";
        var writer = new MemoryJournal(old);
        var session = GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(old), writer).Session!;
        Assert.Equal(Variable.BelievedGap, Assert.Single(session.Predictions).Subject);
        Assert.Equal(Variable.BelievedGap, PredictionSubject.Of(session));
        session.Decide(Decision.Predict(Prediction.Rises));
        Assert.EndsWith("predict holds\npredict rises\n", writer.Text, StringComparison.Ordinal);
        Assert.Equal(Variable.BelievedGap, Assert.Single(session.Predictions).Subject);
    }

    [Theory]
    [InlineData("predict rises month", "the dial 'month' is no longer there")]
    [InlineData("predict rises nothing-like-it", "the dial 'nothing-like-it' is no longer there")]
    public void A_dial_that_there_is_not_is_told(string line, string problem)
    {
        var (_, journal) = Begun();
        var result = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(journal.Text + line + "\n"));
        Assert.Contains(problem, result.Problem!.Text, StringComparison.Ordinal);
    }

    private static Variable Asked(
        int month, uint seed = 7, double asRun = 0, double ifScaled = 0, double lines = 15, double security = 25, int months = 1)
    {
        var values = new double[TinyCatalogue.Catalogue.Variables.All.Length];
        values[(int)Variable.BelievedRiskAsRun] = asRun;
        values[(int)Variable.BelievedRiskIfScaled] = ifScaled;
        values[(int)Variable.LinesOfCommunication] = lines;
        values[(int)Variable.Security] = security;
        return PredictionSubject.Of(new MonthRecord(month, [.. values]), ShippedContent.Catalogue.Model.Observation, months, seed);
    }

    private static (GameSession Session, MemoryJournal Journal) Begun()
    {
        var journal = new MemoryJournal();
        return (GameSession.Start(TinyCatalogue.Rules, new GameSetup("baseline-2025", 42, Pace.Monthly, Teaching: true), journal), journal);
    }

    private static GameSession Replayed(string text) => Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text)).Session!;
}
