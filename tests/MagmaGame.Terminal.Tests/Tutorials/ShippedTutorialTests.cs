using MagmaGame.Analysis.Endings;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Tests.Tutorials;

public sealed class ShippedTutorialTests
{
    private const int LongestGame = 18;
    private static readonly int Steps = TutorialStage.Shipped.Lessons.Length;
    private static readonly Deed[] Looks = [.. Enum.GetValues<Deed>().Where(deed => deed >= Deed.ReadArguments)];

    [Fact]
    public void Every_hint_is_whole_and_fits_three_lines()
    {
        var session = TutorialStage.NewGame();
        var texts = TutorialStage.Shipped.Lessons.Select(l => l.Text).Concat(TutorialStage.Shipped.Remarks.Select(r => r.Text));
        foreach (var text in texts)
        {
            var words = session.Cast.Expand(text.In((doing, subject) => PlainWays.Of(session, doing, subject)));
            Assert.DoesNotContain('{', words.Replace(LessonText.Preview, "", StringComparison.Ordinal));
            Assert.InRange(Wrapping.Lines(words, 76).Count(), 1, 3);
        }
    }

    [Fact]
    public void Everything_a_lesson_can_tell_to_do_has_words_that_plain_mode_understands()
    {
        var session = TutorialStage.NewGame();
        foreach (var doing in Enum.GetValues<Doing>())
        {
            var words = PlainWays.Of(session, doing, doing is Doing.Why or Doing.Timeline ? "political_will" : "");
            Assert.StartsWith("type ", words, StringComparison.Ordinal);
            if (doing == Doing.Answer) continue;
            Assert.NotNull(Terminal.Commands.CommandReading.Of(words["type ".Length..].Split(' ')[0], Terminal.Commands.Situation.Anywhere).Command
                ?? Terminal.Commands.PlainCommand.All.FirstOrDefault(c => c.Name == words["type ".Length..].Split(' ')[0]));
        }
    }

    [Fact]
    public void The_first_scene_is_the_tutorials_own_and_stands_alone()
    {
        var session = TutorialStage.NewGame();
        Assert.Equal("tutorial.first-morning", session.Game.OpenEvent?.Id);
        Assert.Equal(1, session.Game.State.OpenEventCount);
    }

    [Fact]
    public void No_other_world_shows_the_tutorials_scenes()
    {
        var scenes = RealContent.Catalogue.Scenario(TutorialStage.Shipped.ScenarioId)!.Scenes.Select(s => s.EventIndex).ToHashSet();
        Assert.NotEmpty(scenes);
        Assert.All(RealContent.Catalogue.Worlds, world => Assert.Empty(world.Scenes));
        Assert.DoesNotContain(RealContent.Catalogue.Worlds, world => world.Id == TutorialStage.Shipped.ScenarioId);
        Assert.All(scenes, index => Assert.Equal(
            Simulation.Events.EventTrigger.Called, RealContent.Catalogue.Events[index].Trigger));
    }

    [Fact]
    public void Whoever_follows_the_hints_learns_everything_and_sees_an_ending_after_about_eight_months()
    {
        const string script = "args\n1\nknobs\nvelocity 60\nend\n";
        var output = new StringWriter();
        var session = TutorialStage.NewGame();
        var input = new Follower(session, script);
        var game = new PlainGame(
            session, input, output, new PlainSettings { Tutorial = TutorialStage.Shipped }, s => EndingComparison.Of(s.Game));
        Assert.Equal(PlainExit.Finished, game.Run());
        var text = output.ToString();
        Assert.InRange(session.Game.Verdict!.Value.Months, 6, 10);
        Assert.Equal(Outcome.Obsolescence, session.Game.Verdict.Value.Ending.Outcome);
        Assert.Contains("Hint: Somebody always wants something.", text, StringComparison.Ordinal);
        foreach (var told in new[] { $"(2 of {Steps})", $"(4 of {Steps})", "Hint: A strong turn", "Hint: Past the top experts", "Hint: AI researchers lead Magma now.", "Hint: That was an ending" })
            Assert.Contains(told, Unbroken(text), StringComparison.Ordinal);
        Assert.Contains("P(catastrophe)", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(DisplayWidth.Of(line.TrimEnd('\r')) <= 80, line));
        Assert.Contains("A chance is not a verdict", Unbroken(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_ignores_the_hints_gets_an_ending_too_and_hints_that_change()
    {
        var output = new StringWriter();
        var session = TutorialStage.NewGame();
        var script = string.Concat(Enumerable.Repeat("1\nend\n", 100));
        new PlainGame(session, new StringReader(script), output, new PlainSettings { Tutorial = TutorialStage.Shipped }).Run();
        Assert.InRange(session.Game.Verdict!.Value.Months, 5, LongestGame);
        Assert.Contains("You are moving briskly", Unbroken(output.ToString()), StringComparison.Ordinal);
        var hints = output.ToString().Split("Hint: ").Skip(1).Select(h => h.Split('\n')[0]).ToArray();
        Assert.True(hints.Distinct().Count() >= 8, string.Join('\n', hints));
        Assert.True(hints.GroupBy(h => h).All(same => same.Count() <= 5), string.Join('\n', hints));
    }

    [Fact]
    public void A_game_that_is_no_tutorial_has_no_hints()
    {
        var played = Played.From(RealContent.Rules, Played.ToTheEnd);
        Assert.DoesNotContain("Hint:", played.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_play_ends_within_a_year_and_a_half_in_each_of_the_three_ways()
    {
        var outcomes = new Dictionary<Outcome, int>();
        for (var player = 0; player < 300; player++)
        {
            // Half of them in the tutorial's own world, the others in as many others.
            var session = TutorialStage.NewGame(player % 2 == 0 ? null : (uint)player);
            PlayAtRandom(session, new Random(player), () => { });
            var verdict = session.Game.Verdict!.Value;
            Assert.InRange(verdict.Months, 4, LongestGame);
            if (player % 2 == 0) outcomes[verdict.Ending.Outcome] = outcomes.GetValueOrDefault(verdict.Ending.Outcome) + 1;
        }
        Assert.Equal(3, outcomes.Count);
    }

    [Fact]
    public void For_any_play_the_coach_keeps_talking_sense_and_hides_nothing_that_has_its_moment()
    {
        for (var player = 0; player < 60; player++)
        {
            var random = new Random(player);
            var session = TutorialStage.NewGame(player % 3 == 0 ? null : (uint)player);
            var coach = TutorialStage.CoachOf(session);
            PlayAtRandom(session, random, Watch);
            // Once the game is over the end's lessons still come, each in its turn.
            var told = new HashSet<string>(StringComparer.Ordinal);
            for (var turn = 0; turn < 60 && coach.Current is { } hint; turn++)
            {
                told.Add(hint.Id);
                coach.Said(hint);
                coach.Saw(Looks[turn % Looks.Length]);
            }
            Assert.Contains("farewell", told);

            void Watch()
            {
                if (random.Next(3) == 0) coach.Saw(Looks[random.Next(Looks.Length)]);
                if (random.Next(20) == 0) coach = TutorialStage.CoachOf(session);
                if (coach.Current is not { } hint) return;
                Assert.NotEmpty(hint.Text);
                Assert.DoesNotContain('{', hint.Text);
                Assert.Equal(TutorialStage.Shipped.Lessons.Length, hint.Of);
                Assert.InRange(hint.Step, 0, hint.Of);
                if (random.Next(4) > 0) coach.Said(hint);
            }
        }
    }

    [Fact]
    public void A_lesson_whose_moment_lasts_is_said_however_the_others_are_ignored()
    {
        var session = TutorialStage.NewGame();
        var lessons = Enumerable.Range(0, 5).Select(i => TutorialStage.Lesson($"l{i}", Deed.OpenedLedger)).ToArray();
        var coach = TutorialStage.CoachOf(session, TutorialStage.Of(lessons));
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var month = 0; month < 5; month++)
        {
            told.Add(coach.Current!.Id);
            coach.Said(coach.Current);
            while (session.Game.OpenEvent is { } scene) session.Decide(Decision.Answer(scene.Index, 0));
            session.Decide(Decision.EndRound);
        }
        Assert.Equal(5, told.Count);
    }

    private static string Unbroken(string text) =>
        string.Join(' ', text.Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static void PlayAtRandom(GameSession session, Random random, Action watch)
    {
        while (!session.IsOver)
        {
            watch();
            if (session.Game.OpenEvent is { } scene)
            {
                session.Decide(Decision.Answer(scene.Index, random.Next(scene.Options.Length)));
                continue;
            }
            var decision = random.Next(4) switch
            {
                0 => Decision.Take((Initiative)random.Next(Enum.GetValues<Initiative>().Length)),
                1 => Decision.Set(session.Game.Knobs with { Velocity = random.Next(101), Preparation = random.Next(101) }),
                _ => Decision.EndRound,
            };
            session.Decide(decision);
        }
    }

    /// <summary>Types a script, then what the state calls for: answers, the initiative that ends the game, and ends of months.</summary>
    private sealed class Follower(GameSession session, string script) : StringReader(script)
    {
        private readonly Queue<string> _rest = new(
            ["why political_will", "initiatives", "take open-lines", "end", "why believed_gap", "predict holds", "end", "rivals"]);

        private int _looksBack;

        public override string? ReadLine()
        {
            if (base.ReadLine() is { } scripted) return scripted;
            if (session.Game.OpenEvent is not null) return "1";
            if (session.IsOver) return _looksBack++ == 0 ? "history believed_gap" : "";
            if (_rest.TryDequeue(out var next)) return next;
            return session.Game.Check(Decision.Take(Initiative.Defer)) == Rejection.None ? "take defer" : "end";
        }
    }
}
