using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Hosting;

/// <summary>Keys that come faster than the screen.</summary>
public sealed class TypedAheadTests
{
    private const string Asked = "Your answer: 1 to 4";
    private const string TooEarly = "Typed too early, not taken: 1 to 4";

    private readonly GameSession _session = GameSession.Start(
        Kit.Stage.With(Kit.Stage.Scene()), new GameSetup("baseline-2025", 1, Pace.Monthly, false), new KeptJournal());

    [Fact]
    public void A_digit_typed_before_a_scene_was_in_sight_does_not_answer_it_and_one_typed_then_does()
    {
        Play(("Enter begin", "\r\r1"), (TooEarly, "2"), ("e end month", "\u0003"));
        var answer = Assert.Single(_session.Decisions).Decision;
        Assert.Equal((DecisionKind.AnswerEvent, 1), (answer.Kind, answer.OptionIndex));
    }

    [Fact]
    public void Digits_for_the_knobs_do_not_answer_the_scene_that_follows()
    {
        // The month is ended, and its next scene comes up, while somebody still types for the knobs.
        Play(
            ("Enter begin", "\r"), ("Enter go on", "\r"), (Asked, "1"), ("e end month", "e\rk1\r4\u001b[B\r"), (TooEarly, "\u0003"));
        Assert.Equal([DecisionKind.AnswerEvent, DecisionKind.EndRound], _session.Decisions.Select(d => d.Decision.Kind));
    }

    [Fact]
    public void A_click_on_a_scene_that_is_not_in_sight_yet_does_nothing()
    {
        // Two presses on one answer give it.
        var press = string.Concat(Enumerable.Range(1, 24).Select(row => $"\u001b[<0;20;{row}M\u001b[<0;20;{row}m\u001b[<0;20;{row}M\u001b[<0;20;{row}m"));
        Play(("Enter begin", "\r\r" + press), (TooEarly, "\u0003"));
        Assert.Empty(_session.Decisions);
    }

    [Fact]
    public void A_scene_that_was_in_sight_is_answered_at_once_after_something_else_lay_over_it()
    {
        var driver = StageDriver.Of(_session);
        driver.Press(KeyCode.Enter, KeyCode.Enter);
        _ = driver.Canvas;
        var seen = driver.Stage.Showing();
        foreach (var key in new[] { Key.Of('?'), new Key(KeyCode.Escape), Key.Of('1') }) driver.Stage.Handle(new KeyInput(key), seen);
        Assert.Single(_session.Decisions);
    }

    [Fact]
    public void A_scene_too_large_for_the_terminal_is_not_in_sight()
    {
        var driver = StageDriver.Of(_session);
        driver.Press(KeyCode.Enter, KeyCode.Enter);
        driver.Size = new TerminalSize(60, 20);
        _ = driver.Canvas;
        var small = driver.Stage.Showing();
        driver.Size = new TerminalSize(80, 24);
        _ = driver.Canvas;
        driver.Stage.Handle(new KeyInput(Key.Of('1')), small);
        Assert.Empty(_session.Decisions);
        driver.Stage.Handle(new KeyInput(Key.Of('1')), driver.Stage.Showing());
        Assert.Single(_session.Decisions);
    }

    // Types, each time that a text has come into sight, what goes with it.
    private void Play(params (string Seen, string Typed)[] steps)
    {
        var stage = new ScreenStage(new ScreenSettings());
        var table = new GameTable(stage, _session, "game-1", () => stage.Leave(HostExit.Left));
        stage.Open(table.Screen(GameTab.Desk));
        using var terminal = new MemoryTerminal();
        var left = new Queue<(string Seen, string Typed)>(steps);
        terminal.OnWritten = screen =>
        {
            if (left.TryPeek(out var next) && screen.Contains(next.Seen, StringComparison.Ordinal)) terminal.Type(left.Dequeue().Typed);
        };
        using var host = new ScreenHost(terminal, stage);
        Assert.Equal(HostExit.Interrupted, host.Run());
        Assert.Empty(left);
    }
}
