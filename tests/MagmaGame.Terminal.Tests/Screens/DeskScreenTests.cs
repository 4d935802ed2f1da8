using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Screens.Desk;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class DeskScreenTests
{
    private readonly KeptJournal _journal = new();

    [Fact]
    public void A_month_goes_from_the_briefing_over_the_scene_to_the_knobs_and_on()
    {
        var (driver, desk, session) = Begin();
        Assert.Equal(DeskStep.Opening, desk.Step);
        driver.Press(KeyCode.Enter);
        Assert.Equal(DeskStep.Briefing, desk.Step);
        driver.Press(KeyCode.Enter);
        Assert.Equal(DeskStep.Scene, desk.Step);
        driver.Type("1");
        Assert.Equal(DeskStep.Month, desk.Step);
        driver.Size = new Terminal.Devices.TerminalSize(120, 40);
        Assert.Contains("What came of it: friction 5 % (+5 %), security 31 (+6).", driver.Text, StringComparison.Ordinal);
        driver.Type("e");
        Assert.Equal(DeskStep.Briefing, desk.Step);
        Assert.Equal(1, session.Game.State.Month);
        Assert.Equal([DecisionKind.AnswerEvent, DecisionKind.EndRound], session.Decisions.Select(d => d.Decision.Kind));
    }

    [Fact]
    public void An_answer_that_is_not_possible_says_why_and_changes_nothing()
    {
        var (driver, desk, session) = Begin(DeskStep.Scene);
        driver.Type("3");
        Assert.Contains("No money left this quarter.", driver.Text, StringComparison.Ordinal);
        driver.Press(KeyCode.Escape, KeyCode.Down, KeyCode.Down, KeyCode.Down, KeyCode.Enter, KeyCode.Escape);
        Assert.Equal(DeskStep.Scene, desk.Step);
        driver.Click("Pay for new doors");
        Assert.Contains("Not now", driver.Text, StringComparison.Ordinal);
        Assert.Empty(session.Decisions);
    }

    [Fact]
    public void What_a_roll_brings_is_told_as_a_story()
    {
        var (driver, desk, _) = Begin(DeskStep.Scene);
        driver.Press(KeyCode.Up, KeyCode.Enter);
        Assert.Contains("They laugh.", driver.Text, StringComparison.Ordinal);
        driver.Press(KeyCode.Enter);
        Assert.Same(desk, driver.Stage.Top);
        Assert.Equal(DeskStep.Month, desk.Step);
    }

    [Fact]
    public void The_first_click_points_and_the_second_answers()
    {
        var (driver, desk, _) = Begin(DeskStep.Scene);
        driver.Click("Leave it open");
        Assert.Equal(DeskStep.Scene, desk.Step);
        driver.Click("Leave it open");
        Assert.Equal(DeskStep.Month, desk.Step);
    }

    [Fact]
    public void Enter_answers_nothing_that_was_not_pointed_at()
    {
        var (driver, desk, session) = Begin(DeskStep.Scene);
        driver.Press(KeyCode.Enter, KeyCode.Enter, KeyCode.Enter);
        Assert.Equal(DeskStep.Scene, desk.Step);
        Assert.Empty(session.Decisions);
        Assert.Contains("Point at an answer first", driver.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\r')]
    [InlineData('e')]
    [InlineData('1')]
    public void A_key_that_is_held_down_does_not_run_through_the_months(char key)
    {
        var (driver, _, session) = Begin(DeskStep.Month, RealContent.Rules);
        for (var press = 0; press < 200; press++) driver.Press(key == '\r' ? new Key(KeyCode.Enter) : Key.Of(key));
        Assert.InRange(session.Game.State.Month, 0, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_number_of_an_answer_counts_wherever_the_keyboard_is(int tabs)
    {
        var (driver, desk, _) = Begin(DeskStep.Scene);
        for (var tab = 0; tab < tabs; tab++) driver.Press(KeyCode.Tab);
        Assert.NotEqual(DeskPane.Main, desk.Pane);
        driver.Type("1");
        Assert.Equal(DeskStep.Month, desk.Step);
    }

    [Fact]
    public void Enter_ends_no_month_and_says_what_does()
    {
        var (driver, _, session) = Begin(DeskStep.Month);
        driver.Press(KeyCode.Enter);
        Assert.Equal(0, session.Game.State.Month);
        Assert.Contains("To end the month, press e", driver.Text, StringComparison.Ordinal);
        driver.Type("e");
        Assert.Equal(1, session.Game.State.Month);
    }

    [Fact]
    public void Turned_knobs_become_one_decision_when_the_keyboard_goes_elsewhere()
    {
        var (driver, desk, session) = Begin(DeskStep.Month);
        var before = session.Game.Knobs;
        driver.Type("k").Press(KeyCode.Left, KeyCode.Left, KeyCode.PageDown);
        Assert.Equal(before, session.Game.Knobs);
        Assert.Equal(before.Velocity - 12, desk.Knobs.Velocity);
        driver.Press(KeyCode.Tab);
        Assert.Equal(before with { Velocity = before.Velocity - 12 }, session.Game.Knobs);
        driver.Press(KeyCode.Tab, KeyCode.Tab, KeyCode.Tab, KeyCode.Tab);
        Assert.Single(session.Decisions, d => d.Decision.Kind == DecisionKind.SetKnobs);
    }

    [Theory]
    [InlineData("e")]
    [InlineData("i")]
    [InlineData("p")]
    [InlineData("w")]
    [InlineData("y")]
    [InlineData("q")]
    [InlineData("?")]
    public void Whatever_comes_next_the_turned_knobs_are_decided_first(string next)
    {
        var (driver, _, session) = Begin(DeskStep.Month);
        driver.Type("k42").Type(next);
        Assert.Equal(42, session.Decisions.First(d => d.Decision.Kind == DecisionKind.SetKnobs).Decision.Knobs.Velocity);
        Assert.Contains(_journal.Lines, line => line.Contains("42", StringComparison.Ordinal) && line.StartsWith("knobs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HostExit.Interrupted)]
    [InlineData(HostExit.HungUp)]
    [InlineData(HostExit.Left)]
    public void However_the_game_is_left_the_turned_knobs_are_kept(HostExit exit)
    {
        var (driver, desk, session) = Begin(DeskStep.Month);
        driver.Type("k").Press(KeyCode.End);
        driver.Stage.Leave(exit);
        Assert.Equal(100, session.Game.Knobs.Velocity);
        Assert.Equal(session.Game.Knobs, desk.Knobs);
    }

    [Fact]
    public void Knobs_turned_and_turned_back_leave_no_trace()
    {
        var (driver, _, session) = Begin(DeskStep.Month);
        var lines = _journal.Lines.Count;
        driver.Type("k").Press(KeyCode.Down, KeyCode.Down, KeyCode.PageUp, KeyCode.Down, KeyCode.Left, KeyCode.Right, KeyCode.Up, KeyCode.PageDown, KeyCode.Tab);
        Assert.Equal(lines, _journal.Lines.Count);
        Assert.DoesNotContain(session.Decisions, d => d.Decision.Kind == DecisionKind.SetKnobs);
    }

    [Fact]
    public void A_slider_is_dragged()
    {
        var (driver, desk, _) = Begin(DeskStep.Month);
        var lines = driver.Text.Split('\n');
        var row = Array.FindIndex(lines, line => line.Contains("velocity", StringComparison.Ordinal));
        var first = lines[row].IndexOf('█', StringComparison.Ordinal);
        driver.Stage.Handle(new MouseInput(MouseAction.Press, first + 5, row));
        driver.Stage.Handle(new MouseInput(MouseAction.Drag, first, row));
        driver.Stage.Handle(new MouseInput(MouseAction.Release, first, row));
        Assert.Equal(0, desk.Knobs.Velocity);
        Assert.Equal(DeskPane.Knobs, desk.Pane);
    }

    [Fact]
    public void When_a_turn_cannot_be_kept_the_player_is_told_and_it_is_not_lost()
    {
        var (driver, desk, session) = Begin(DeskStep.Month);
        driver.Type("k42");
        _journal.IsFull = true;
        driver.Type("e");
        Assert.Contains("The disk is full.", driver.Text, StringComparison.Ordinal);
        Assert.Equal(0, session.Game.State.Month);
        driver.Press(KeyCode.Enter);
        Assert.Equal(42, desk.Knobs.Velocity);
        _journal.IsFull = false;
        driver.Type("e");
        Assert.Equal(42, session.Game.KnobsInForce.Velocity);
        Assert.Equal(1, session.Game.State.Month);
    }

    [Fact]
    public void In_a_lesson_the_month_ends_only_with_a_prediction()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()), teaching: true, journal: _journal);
        var driver = StageDriver.Of(session);
        driver.Press(KeyCode.Enter, KeyCode.Enter).Type("1e");
        Assert.Contains("What will ", driver.Text, StringComparison.Ordinal);
        driver.Press(KeyCode.Escape);
        Assert.Equal(0, session.Game.State.Month);
        driver.Type("eh");
        Assert.Equal(1, session.Game.State.Month);
        Assert.Equal(Prediction.Holds, session.Predictions[0].Predicted);
        Assert.Contains("You predicted that ", driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prediction_is_given_with_the_arrows_and_Enter_and_Enter_alone_asks_for_one()
    {
        var (driver, desk, session) = Begin(DeskStep.Month);
        driver.Type("p").Press(KeyCode.Enter);
        Assert.Contains("Point at an answer first", driver.Text, StringComparison.Ordinal);
        driver.Press(KeyCode.Enter, KeyCode.Down, KeyCode.Down, KeyCode.Enter);
        Assert.Same(desk, driver.Stage.Top);
        Assert.Equal(Prediction.Holds, Assert.Single(session.Predictions).Predicted);
    }

    [Fact]
    public void After_an_Enter_too_early_a_digit_still_predicts()
    {
        var (driver, desk, session) = Begin(DeskStep.Month);
        driver.Type("p").Press(KeyCode.Enter).Type("1");
        Assert.Same(desk, driver.Stage.Top);
        Assert.Equal(Prediction.Rises, Assert.Single(session.Predictions).Predicted);
    }

    [Fact]
    public void Escape_first_leaves_the_knobs_as_they_were_and_then_opens_the_menu()
    {
        var (driver, desk, session) = Begin(DeskStep.Month);
        driver.Type("k").Press(KeyCode.Right, KeyCode.Enter);
        var decided = session.Game.Knobs;
        driver.Type("k").Press(KeyCode.PageDown);
        Assert.NotEqual(decided, desk.Knobs);
        Assert.Same(desk, driver.Press(KeyCode.Escape).Stage.Top);
        Assert.Equal((DeskPane.Main, decided, decided), (desk.Pane, desk.Knobs, session.Game.Knobs));
        Assert.Contains("The knobs are back where they were", driver.Text, StringComparison.Ordinal);
        Assert.IsType<GameMenuScreen>(driver.Press(KeyCode.Escape).Stage.Top);
    }

    [Fact]
    public void In_a_lesson_what_the_prediction_is_about_is_expected_aloud_only_after_it()
    {
        var session = Played.NewSession(RealContent.Rules, teaching: true);
        session.Decide(Decision.Answer(session.Game.OpenEvent!.Index, 0));
        var planned = session.Game.KnobsInForce with { Velocity = 0 };
        Assert.DoesNotContain(KnobPanelView.Of(session, planned).Expected, e => e.Slot == (int)Simulation.State.Variable.BelievedGap);
        session.Decide(Decision.Predict(Prediction.Holds));
        Assert.Contains(KnobPanelView.Of(session, planned).Expected, e => e.Slot == (int)Simulation.State.Variable.BelievedGap);
    }

    [Fact]
    public void A_pause_that_is_refused_is_not_told_as_done()
    {
        Assert.Equal("the proposal finds no coalition.", InitiativeOutcome.InShort("The proposal finds no coalition."));
        Assert.Equal("the others agree.", InitiativeOutcome.InShort("The others agree. A pause is in force."));
        Assert.Equal("done.", InitiativeOutcome.InShort(InitiativeOutcome.Nothing));
    }

    [Fact]
    public void An_initiative_is_taken_and_told()
    {
        var (driver, desk, session) = Begin(DeskStep.Month, RealContent.Rules);
        driver.Type("i").Press(KeyCode.End, KeyCode.Enter);
        Assert.Same(desk, driver.Stage.Top);
        Assert.Contains(session.Decisions, d => d.Decision.Kind == DecisionKind.TakeInitiative);
        Assert.Contains("Sign the safety standard: done.", driver.Text, StringComparison.Ordinal);
        // Signing may bring a scene of its own.
        if (desk.Step == DeskStep.Scene) driver.Type("1").Stage.CloseTo(desk);
        driver.Type("i").Press(KeyCode.Home, KeyCode.Enter);
        Assert.Contains("You have started “Sign the safety standard” this month", driver.Text, StringComparison.Ordinal);
        Assert.Single(session.Decisions, d => d.Decision.Kind == DecisionKind.TakeInitiative);
    }

    [Fact]
    public void Questions_open_their_screens()
    {
        var (driver, desk, _) = Begin(DeskStep.Scene);
        Assert.IsType<ArgumentsScreen>(driver.Type("a").Stage.Top);
        driver.Stage.CloseTo(desk);
        Assert.IsType<SourcesScreen>(driver.Type("s").Stage.Top);
        driver.Stage.CloseTo(desk);
        Assert.IsType<WhyScreen>(driver.Press(KeyCode.Tab, KeyCode.Down, KeyCode.Enter).Stage.Top);
        driver.Stage.CloseTo(desk);
        Assert.IsType<WhyScreen>(driver.Click("political will").Stage.Top);
        driver.Stage.CloseTo(desk);
        Assert.IsType<MessageScreen>(driver.Press(KeyCode.Tab, KeyCode.Right, KeyCode.Enter).Stage.Top);
        Assert.Contains("Not reached yet.", driver.Text, StringComparison.Ordinal);
        driver.Stage.CloseTo(desk);
        Assert.Same(desk, driver.Press(KeyCode.Escape).Stage.Top);
        Assert.Equal(DeskPane.Main, desk.Pane);
        Assert.IsType<GameMenuScreen>(driver.Press(KeyCode.Escape).Stage.Top);
        Assert.Contains("magma play --resume game-1", driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_menu_leaves_for_the_title()
    {
        var left = 0;
        var driver = new StageDriver();
        var table = new GameTable(driver.Stage, Played.NewSession(RealContent.Rules), "game-1", () => left++);
        driver.Stage.Open(table.Screen(GameTab.Desk));
        driver.Type("q").Press(KeyCode.Down, KeyCode.Enter);
        Assert.Equal(1, left);
    }

    [Fact]
    public void The_pane_that_has_the_keyboard_is_marked_by_a_sign()
    {
        var (driver, desk, _) = Begin(DeskStep.Month);
        foreach (var (pane, title) in new[] { (DeskPane.Main, "› The month"), (DeskPane.Knobs, "› velocity"), (DeskPane.Dials, "› Dials"), (DeskPane.Ribbon, "› Milestones") })
        {
            Assert.Equal(pane, desk.Pane);
            Assert.Contains(title, driver.Text, StringComparison.Ordinal);
            driver.Press(KeyCode.Tab);
        }
        Assert.Equal(DeskPane.Main, desk.Pane);
        driver.Press(new Key(KeyCode.Tab, default, Modifiers.Shift));
        Assert.Equal(DeskPane.Ribbon, desk.Pane);
    }

    [Fact]
    public void Briefing_dials_scene_and_knobs_show_nothing_of_the_hidden_truth()
    {
        for (var months = 0; months < 40; months += 8)
        {
            var session = Played.ForMonths(months);
            if (session.IsOver) break;
            HiddenTruth.IsNotIn(session, s =>
            {
                var driver = StageDriver.Of(s, 120, 40);
                var briefing = driver.Text;
                driver.Press(KeyCode.Enter);
                return briefing + driver.Text;
            });
        }
    }

    [Fact]
    public void A_journal_written_from_the_desk_is_taken_up_where_it_was_left()
    {
        var (driver, _, session) = Begin(DeskStep.Month, RealContent.Rules);
        driver.Type("k55").Type("e").Press(KeyCode.Enter);
        var read = JournalReader.Read(_journal.Text);
        var resumed = GameSession.Resume(RealContent.Rules, read.Journal!, new KeptJournal()).Session!;
        Assert.Equal(session.Decisions.Select(d => d.Decision), resumed.Decisions.Select(d => d.Decision));
        Assert.Equal(55, resumed.Game.KnobsInForce.Velocity);
        Assert.Contains("Briefing", StageDriver.Of(resumed).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void All_answers_and_all_dials_are_in_sight_in_every_scene_of_the_game(int columns, int rows)
    {
        var seen = 0;
        foreach (var scene in RealContent.Catalogue.Events)
        {
            // A condition may ask about other scenes, of which there are none here; what can be forbidden is shown forbidden.
            var options = scene.Options.Select(o => o.Because.Length == 0 ? o : o with { Enable = Stage.Never });
            var session = Played.NewSession(Stage.With(scene with { Index = 0, DeckIndex = 0, Weight = 10, Boosts = [], When = Simulation.Expressions.Condition.Always, Trigger = Simulation.Events.EventTrigger.Drawn, Options = [.. options] }));
            if (session.Game.OpenEvent is null) continue;
            seen++;
            var text = StageDriver.Of(session, columns, rows).Press(KeyCode.Enter, KeyCode.Enter).Text;
            foreach (var label in Terminal.Views.DialsView.Of(session).Dials.Select(d => d.Label)) Assert.Contains(label, text, StringComparison.Ordinal);
            for (var option = 1; option <= scene.Options.Length; option++) Assert.Contains($" {option}. ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("…", text.Split("Your answer")[^1], StringComparison.Ordinal);
        }
        Assert.Equal(RealContent.Catalogue.Events.Length, seen);
    }

    [Fact]
    public void The_desk_of_a_finished_game_leads_back_to_its_debrief()
    {
        var (driver, desk, session) = Begin(DeskStep.Month, RealContent.Rules);
        while (!session.IsOver)
        {
            driver.Stage.CloseTo(desk);
            driver.Type(desk.Step switch { DeskStep.Scene => "1", DeskStep.Month => "e", _ => "" });
            if (desk.Step == DeskStep.Briefing) driver.Press(KeyCode.Enter);
        }
        driver.Stage.CloseTo(desk);
        driver.Type("b");
        Assert.IsType<DebriefScreen>(driver.Stage.Top);
        driver.Press(KeyCode.Escape);
        driver.Press(KeyCode.Escape).Type("b");
        Assert.IsType<DebriefScreen>(driver.Stage.Top);
    }

    private (StageDriver Driver, DeskScreen Desk, GameSession Session) Begin(DeskStep step = DeskStep.Opening, Simulation.Games.GameRules? rules = null)
    {
        var session = Played.NewSession(rules ?? Stage.With(Stage.Scene()), journal: _journal);
        var driver = StageDriver.Of(session);
        var desk = Assert.IsType<DeskScreen>(driver.Stage.Top);
        while (desk.Step < step && desk.Step != DeskStep.Scene) driver.Press(KeyCode.Enter);
        if (desk.Step < step) driver.Type("1");
        Assert.Equal(step, desk.Step);
        return (driver, desk, session);
    }
}
