using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.TestKit;
using Moq;

namespace MagmaGame.Session.Tests;

public sealed class GameSessionTests
{
    private static readonly GameSetup Setup = new("baseline-2025", 42, Pace.Monthly, Teaching: false);

    [Fact]
    public void The_header_comes_first_and_then_the_first_month()
    {
        var journal = new MemoryJournal();
        GameSession.Start(TinyCatalogue.Rules, Setup, journal);
        Assert.StartsWith(
            "magma-journal 4\nrules 1\ncontent 0123456789abcdef\nscenario baseline-2025\nseed 42\npace monthly\nteaching no\n"
            + "begin\nmonth 0 ", journal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_scenario_is_an_error_before_anything_is_written()
    {
        var writer = new Mock<IJournalWriter>(MockBehavior.Strict);
        Assert.Throws<ArgumentException>(
            () => GameSession.Start(TinyCatalogue.Rules, Setup with { ScenarioId = "atlantis" }, writer.Object));
    }

    [Fact]
    public void A_decision_is_written_before_it_is_applied()
    {
        GameSession? session = null;
        KnobSetting? whenWritten = null;
        var writer = new Mock<IJournalWriter>();
        writer.Setup(w => w.Append("knobs 85 80 25 25 25 25")).Callback(() => whenWritten = session!.Game.Knobs);
        session = GameSession.Start(TinyCatalogue.Rules, Setup, writer.Object);
        var before = session.Game.Knobs;
        var wanted = new KnobSetting(85, 80, 25, 25, 25, 25);
        Assert.True(session.Decide(Decision.Set(wanted)).Accepted);
        Assert.Equal(before, whenWritten);
        Assert.Equal(wanted, session.Game.Knobs);
    }

    [Theory]
    [InlineData(DecisionKind.AnswerEvent)]
    [InlineData(DecisionKind.SetKnobs)]
    [InlineData(DecisionKind.TakeInitiative)]
    [InlineData(DecisionKind.Predict)]
    [InlineData(DecisionKind.EndRound)]
    public void A_decision_that_cannot_be_written_is_not_taken(DecisionKind kind)
    {
        var full = false;
        var writer = new Mock<IJournalWriter>();
        writer.Setup(w => w.Append(It.IsAny<string>())).Callback(() =>
        {
            if (full) throw new IOException("The disk is full.");
        });
        var session = GameSession.Start(TinyCatalogue.Rules, SetupFor(kind), writer.Object);
        var decision = Sample(kind, session.Game);
        Assert.Equal(Rejection.None, session.Game.Check(decision));
        var before = SameGame.Parts(session).ToList();
        full = true;
        Assert.Throws<IOException>(() => session.Decide(decision));
        Assert.Equal(before, SameGame.Parts(session));
        Assert.Empty(session.Decisions);
        Assert.Empty(session.Predictions);
        full = false;
        Assert.True(session.Decide(decision).Accepted);
    }

    [Fact]
    public void A_refused_decision_is_not_written()
    {
        var writer = new Mock<IJournalWriter>();
        var session = GameSession.Start(TinyCatalogue.Rules, SetupFor(DecisionKind.EndRound), writer.Object);
        writer.Invocations.Clear();
        Assert.Equal(Rejection.KnobsInvalid, session.Decide(Decision.Set(new KnobSetting(1, 1, 1, 1, 1, 1))).Rejection);
        Assert.Equal(Rejection.NoSuchEventOpen, session.Decide(Decision.Answer(0, 0)).Rejection);
        Assert.Equal(Rejection.BeforeTedai, session.Decide(Decision.Take(Initiative.Defer)).Rejection);
        writer.Verify(w => w.Append(It.IsAny<string>()), Times.Never);
        Assert.Empty(session.Decisions);
    }

    [Fact]
    public void A_month_that_could_not_be_written_is_written_before_the_next_decision()
    {
        var (text, months) = (new List<string>(), 0);
        var writer = new Mock<IJournalWriter>();
        writer.Setup(w => w.Append(It.IsAny<string>())).Callback((string line) =>
        {
            if (line.StartsWith("month", StringComparison.Ordinal) && ++months == 1) throw new IOException("Once.");
            text.Add(line);
        });
        var session = GameSession.Start(TinyCatalogue.Rules, SetupFor(DecisionKind.EndRound), writer.Object);
        Assert.True(session.Decide(Decision.EndRound).Accepted);
        Assert.Equal("end", text[^1]);
        Assert.True(session.Decide(Decision.Predict(Prediction.Holds)).Accepted);
        Assert.StartsWith("month 1 ", text[^2], StringComparison.Ordinal);
        Assert.StartsWith("predict holds ", text[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_are_kept_with_their_month_and_roll()
    {
        var (session, text) = RandomPlay.Play(6);
        Assert.Equal(
            text.Split('\n').Skip(8).Count(l => l.Length > 0 && l.Split(' ')[0] is not ("month" or "over")),
            session.Decisions.Count);
        Assert.Contains(session.Decisions, d => d.Rolled >= 0);
        Assert.Equal(session.Decisions.Select(d => d.Month).Order(), session.Decisions.Select(d => d.Month));
    }

    private static GameSetup SetupFor(DecisionKind kind)
    {
        // A first month with an event, or a quiet one.
        for (var seed = 0u; ; seed++)
        {
            var setup = Setup with { Seed = seed };
            var session = GameSession.Start(TinyCatalogue.Rules, setup, new MemoryJournal());
            if (session.Game.OpenEvent is not null == (kind == DecisionKind.AnswerEvent)) return setup;
        }
    }

    private static Decision Sample(DecisionKind kind, Game game) => kind switch
    {
        DecisionKind.AnswerEvent => Decision.Answer(game.State.OpenEvent, 0),
        DecisionKind.SetKnobs => Decision.Set(new KnobSetting(10, 10, 40, 20, 20, 20)),
        DecisionKind.TakeInitiative => Decision.Take(Initiative.OpenLines),
        DecisionKind.Predict => Decision.Predict(Prediction.Rises),
        _ => Decision.EndRound,
    };
}
