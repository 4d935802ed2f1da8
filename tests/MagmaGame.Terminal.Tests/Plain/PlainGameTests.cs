using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Commands;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Plain;

public sealed class PlainGameTests
{
    private static Played Play(string script, PlainSettings? settings = null, Pace pace = Pace.Monthly) =>
        Played.From(Stage.With(Stage.Scene()), script, settings, pace: pace);

    [Theory]
    [InlineData("1\n", 0)]
    [InlineData("watch\n", 1)]
    [InlineData(" ASK \n", 3)]
    [InlineData("4.\n", 3)]
    public void A_scene_is_answered_by_number_or_id(string script, int option)
    {
        var played = Play(script);
        Assert.Equal(option, Assert.Single(played.Session.Decisions).Decision.OptionIndex);
    }

    [Fact]
    public void What_came_of_an_answer_is_told()
    {
        var played = Play("4\n");
        Assert.Contains("They laugh.", played.Text, StringComparison.Ordinal);
        Assert.Contains("credibility 53 (+3)", played.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3\n", "Not possible now: No money left this quarter.")]
    [InlineData("pay\n", "Not possible now: No money left this quarter.")]
    [InlineData("9\n", "The options go from 1 to 4.")]
    [InlineData("-1\n", "The options go from 1 to 4.")]
    [InlineData("99999999999999999999\n", "means nothing here")]
    [InlineData("xyzzy plugh\n", "Type a number from 1 to 4 to answer, or help")]
    [InlineData("end\n", "once the scene in front of you has its answer")]
    [InlineData("take merge\n", "once the scene in front of you has its answer")]
    public void What_cannot_be_done_in_a_scene_is_explained(string script, string explanation)
    {
        var played = Play(script, new PlainSettings(200));
        Assert.Contains(explanation, played.Text, StringComparison.Ordinal);
        Assert.Empty(played.Session.Decisions);
    }

    [Theory]
    [InlineData("velocity 70", 70, 50, 25, 25, 25, 25)]
    [InlineData("preparation 10%", 90, 10, 25, 25, 25, 25)]
    [InlineData("portfolio 25 40 25 10", 90, 50, 25, 40, 25, 10)]
    [InlineData("portfolio 10/20/30/40", 90, 50, 10, 20, 30, 40)]
    public void Knobs_are_set(string line, int velocity, int preparation, int a, int b, int c, int d)
    {
        var played = Play($"1\n{line}\n");
        Assert.Equal(new KnobSetting(velocity, preparation, a, b, c, d), played.Session.Decisions[^1].Decision.Knobs);
        Assert.Contains("Planned for the end of the round", played.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("velocity", "velocity takes a whole number")]
    [InlineData("velocity fast", "velocity takes a whole number")]
    [InlineData("velocity 70 80", "velocity takes a whole number")]
    [InlineData("velocity 101", "Each knob goes from 0 to 100")]
    [InlineData("velocity -1", "Each knob goes from 0 to 100")]
    [InlineData("portfolio 25 25 25 26", "these sum to 101")]
    [InlineData("portfolio 200 -50 -25 -25", "Each knob goes from 0 to 100")]
    [InlineData("portfolio 1 2", "portfolio takes four whole numbers")]
    [InlineData("take", "Take which?")]
    [InlineData("take nonsense", "There is no initiative “nonsense”.")]
    [InlineData("take merge", "not possible: There are too few lines")]
    [InlineData("take de", "could be any of: Declare a slowdown")]
    [InlineData("predict", "1. It rises, by more than")]
    [InlineData("predict maybe", "Such as: predict 1, or predict rises.")]
    [InlineData("predict 4", "Such as: predict 1, or predict rises.")]
    [InlineData("back", "only while a prediction is asked for")]
    [InlineData("sources", "possible only while a scene waits")]
    [InlineData("args", "No scene is open.")]
    [InlineData("why", "why needs the name of a number")]
    [InlineData("why frobnication", "There is no number “frobnication”.")]
    [InlineData("why resilience", "could be any of")]
    [InlineData("why politcal wil", "Did you mean political will?")]
    [InlineData("history safety from theory", "hidden until the game is over")]
    [InlineData("source", "needs the id of an idea")]
    [InlineData("2", "means nothing here")]
    public void What_cannot_be_done_in_a_month_is_explained(string line, string explanation)
    {
        var played = Play($"1\n{line}\n", new PlainSettings(200));
        Assert.Contains(explanation, played.Text, StringComparison.Ordinal);
        Assert.Single(played.Session.Decisions);
    }

    [Fact]
    public void Every_command_answers_everywhere_within_the_width()
    {
        var lines = string.Concat(PlainCommand.All
            .Where(c => c.Verb is not (Verb.Quit or Verb.End))
            .Select(c => c.Usage.Replace("NAME", "security", StringComparison.Ordinal)
                .Replace(" [INITIATIVE]", " merge", StringComparison.Ordinal)
                .Replace("[security]", "merge", StringComparison.Ordinal)
                .Replace("rises|holds|falls", "rises", StringComparison.Ordinal)
                .Replace(" ID", " plan-security-incremental", StringComparison.Ordinal) + "\n"));
        var played = Play(lines + "1\n" + lines + "end\n1\n" + lines + Played.ToTheEnd + lines, new PlainSettings(40, Echo: true));
        Assert.Equal(PlainExit.Finished, played.Exit);
        Assert.All(played.Lines, line => Assert.True(DisplayWidth.Of(line) <= 40, line));
    }

    [Theory]
    [InlineData("why tedai", "Past the top experts: milestone")]
    [InlineData("why deference", "Deference: milestone")]
    [InlineData("why preparing", "Preparing: phase")]
    [InlineData("why propose a pause", "Propose a pause: initiative")]
    [InlineData("why magma steps out", "Magma steps out: one of the three endings")]
    [InlineData("why preparation", "preparation [preparation]: 50")]
    [InlineData("why elicitation", "elicitation readiness [elicitation_readiness]")]
    public void Why_explains_words_as_well_as_numbers(string line, string told) =>
        Assert.Contains(told, Play($"1\n{line}\n", new PlainSettings(200)).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_lists_only_those_met_so_far()
    {
        var rules = Stage.With(Stage.Scene(text: "{cast.security_lead} is in. {cast.security_lead.first} asks for {cast.rival_1}."));
        var played = Played.From(rules, "who\n1\nwho security\nwho general\n", new PlainSettings(200));
        var met = WhoView.Of(played.Session);
        Assert.Equal(["heads security at Magma", "the first of the other developers"], met.Select(w => w.What));
        Assert.Contains($"- {met[0].Name}: heads security at Magma.", played.Text, StringComparison.Ordinal);
        Assert.Contains("There is no name you have met “general”.", played.Text, StringComparison.Ordinal);
        Assert.Contains("You have met nobody yet.", Play("who\n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scene_that_comes_again_is_told_as_one_that_is_known()
    {
        var played = Play("2\nend\nagain\n", new PlainSettings(200));
        Assert.Equal(2, played.Lines.Count(l => l.Contains("two photographs on your desk", StringComparison.Ordinal)));
        Assert.Contains(played.Lines, l => l == "Scene: A badge, once more");
        Assert.Contains(played.Lines, l => l.StartsWith("You know this scene from January 2025, when you answered: “", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_briefing_says_what_its_numbers_are()
    {
        var played = Play("1\nend\n", new PlainSettings(200));
        Assert.Single(played.Lines, l => l.Contains("below 0 safety is ahead.", StringComparison.Ordinal));
        Assert.Single(played.Lines, l => l.StartsWith("- Preparing: ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_initiative_is_taken_by_its_name_once_a_month()
    {
        var played = Play("1\ninitiative open lines\ntake open lines\ntake 13\ninitiatives\nend\n", new PlainSettings(200));
        Assert.Contains(played.Session.Decisions, d => d.Decision.Kind == DecisionKind.TakeInitiative);
        Assert.Contains("Possible now: take 10, or take open-lines, starts it.", played.Text, StringComparison.Ordinal);
        Assert.Contains("not possible: You have started “Open lines of communication” this month; the next is possible next month.", played.Text, StringComparison.Ordinal);
        Assert.Single(played.Lines, l => l.StartsWith("You have started “Open lines of communication” this month", StringComparison.Ordinal));
        Assert.Equal(1, played.Session.Game.State.Month);
    }

    [Fact]
    public void Why_no_initiative_is_possible_is_said_once()
    {
        var played = Play("initiatives\n1\n");
        Assert.Single(played.Lines, line => line.Contains("A scene waits for your answer first.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_line_ends_the_month_after_asking_the_first_time_only()
    {
        Assert.Equal(0, Play("1\n\n").Session.Game.State.Month);
        Assert.Equal(1, Play("1\n\n\n").Session.Game.State.Month);
        Assert.Equal(2, Play("1\n\n\n1\n\n").Session.Game.State.Month);
        Assert.Equal(0, Play("1\n\nstatus\n\n").Session.Game.State.Month);
    }

    [Fact]
    public void The_end_of_the_input_leaves_the_game_as_it_is()
    {
        foreach (var script in new[] { "", "1\n", "1\nend", "help" })
        {
            var played = Play(script);
            Assert.Equal(PlainExit.EndOfInput, played.Exit);
            Assert.EndsWith(
                "\nThe input has ended; the game is kept. Go on with: magma play --resume\n", played.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Quitting_says_how_to_go_on()
    {
        var played = Play("1\nquit\n", new PlainSettings(200) { ResumeCommand = "magma play --journal here" });
        Assert.Equal(PlainExit.Quit, played.Exit);
        Assert.Contains("Go on with: magma play --journal here", played.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Teaching_asks_for_a_prediction_before_a_month_ends()
    {
        var played = Play("1\nend\nwhat\n\nhelp\nrises\n1\npredict falls\nend\n", new PlainSettings(200, Teaching: true));
        Assert.Equal(2, played.Session.Game.State.Month);
        Assert.Equal(2, played.Session.Decisions.Count(d => d.Decision.Kind == DecisionKind.Predict));
        Assert.Contains("means nothing here. Type 1 to 3, or rises, holds or falls", played.Text, StringComparison.Ordinal);
        Assert.Contains("You predicted that ", played.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prediction_is_given_by_its_number_and_a_way_back_leads_to_the_month()
    {
        var played = Play("1\nend\nvelocity 40\nback\nvelocity 40\nend\n2\n", new PlainSettings(200, Teaching: true));
        Assert.Equal(1, played.Session.Game.State.Month);
        Assert.Equal(Prediction.Holds, Assert.Single(played.Session.Predictions).Predicted);
        Assert.Contains("“velocity” has its place before the prediction: type back, then velocity.", played.Text, StringComparison.Ordinal);
        Assert.Single(played.Session.Decisions, d => d.Decision.Kind == DecisionKind.SetKnobs);
    }

    [Fact]
    public void What_is_predicted_changes_from_round_to_round()
    {
        var played = Play("1\n" + string.Concat(Enumerable.Repeat("end\nholds\n1\n", 5)), new PlainSettings(200, Teaching: true));
        Assert.True(played.Session.Predictions.Select(p => p.Subject).Distinct().Count() >= 4);
        foreach (var name in new[] { "political will", "security", "elicitation readiness", "R&D speed" })
            Assert.Contains($"What will {name}, now ", played.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Pace.Monthly, "end the month; an empty line", "what moved since the last month")]
    [InlineData(Pace.Quarterly, "end the quarter; an empty line", "what moved since the last quarter")]
    public void Help_says_how_long_a_round_is(Pace pace, string end, string briefing)
    {
        var played = Play("1\n1\nhelp\n", new PlainSettings(200), pace);
        Assert.Contains(end, played.Text, StringComparison.Ordinal);
        Assert.Contains(briefing, played.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{round}", played.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Typed_lines_are_echoed_only_when_asked_and_then_harmlessly()
    {
        Assert.Contains("> <U+001B>[2J", Play("\u001b[2J\n", new PlainSettings(Echo: true)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("> status", Play("status\n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_are_shown_and_do_nothing()
    {
        const string Hostile = "\u001b[2J\u001b]0;owned\a\u202etxt\u200b [red]markup[/]";
        var rules = Stage.With(
            Stage.Scene(Hostile, Hostile),
            c => c with { Scenarios = [c.Scenarios[0] with { Name = Hostile, Text = Hostile }] });
        var script = "\u001b[31m\u009bowned\n" + new string('x', 100_000) + "\nwhy \u001b[2J\n1\nend\n";
        var played = Played.From(rules, script, new PlainSettings(Echo: true));
        Assert.DoesNotContain(played.Text, c => char.IsControl(c) && c is not ('\n' or '\r'));
        Assert.DoesNotContain('\u202e', played.Text);
        Assert.Contains("<U+001B>[2J", played.Text, StringComparison.Ordinal);
        Assert.Contains("[red]markup[/]", played.Text, StringComparison.Ordinal);
        Assert.All(played.Lines, line => Assert.True(DisplayWidth.Of(line) <= 80, line));
        var coloured = Played.From(rules, script, new PlainSettings(Colour: true));
        Assert.DoesNotContain("\u001b]0", coloured.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", coloured.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Prompts_start_their_lines()
    {
        var played = Play("status\n1\nend\n", new PlainSettings(Echo: true));
        Assert.Equal(4, played.Lines.Count(line => line.StartsWith("> ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_game_taken_up_again_starts_with_its_briefing()
    {
        var first = Play("1\nend\n");
        var output = new StringWriter();
        new PlainGame(first.Session, new StringReader(""), output, new PlainSettings()).Run();
        Assert.Contains("== MagmaGame, resumed: February 2025, month 1 ==", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("You take up your game again (begun in “January 2025”, seed 7).", output.ToString().ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("== February 2025, month 1 ==", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_end_nothing_is_hidden()
    {
        var played = Play(Played.ToTheEnd + "\n", new PlainSettings(200));
        Assert.Equal(PlainExit.Finished, played.Exit);
        var later = new StringWriter();
        new PlainGame(played.Session, new StringReader("history safety from theory\nvelocity 3\n\n"), later, new PlainSettings(200)).Run();
        Assert.Contains("safety from theory, month by month", later.ToString(), StringComparison.Ordinal);
        Assert.Contains("the game is over", later.ToString(), StringComparison.Ordinal);
    }
}
