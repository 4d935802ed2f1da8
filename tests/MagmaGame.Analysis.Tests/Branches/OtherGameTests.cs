using MagmaGame.Analysis.Branches;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Futures;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Branches;

public sealed class OtherGameTests
{
    [Theory]
    [InlineData("baseline-2025", 3, Pace.Monthly)]
    [InlineData("jumpy-progress", 5, Pace.Quarterly)]
    [InlineData("stall", 7, Pace.Monthly)]
    public void What_a_debrief_names_opens_the_very_game_it_told_of(string scenario, uint seed, Pace pace)
    {
        var session = PlayedSessions.AtRandom(scenario, seed, pace);
        var study = CounterfactualStudy.Of(session, new CounterfactualRequest { Futures = 2 });
        Assert.NotEmpty(study.Found);
        foreach (var found in study.Found)
        {
            foreach (var told in found.Alternatives)
            {
                var choice = Find(session, found.Turning, ChoiceText.Of(told.Alternative.Instead, found.Turning.Scene));
                Assert.Equal(told.Alternative.Instead, choice.Instead);
                Assert.Equal((found.Turning.Place, found.Turning.Month), (choice.Place, choice.Month));
                Assert.Equal(told.SameLuck, Future.Of(Play(session, choice).Session.Game.Verdict!.Value));
            }
        }
    }

    [Fact]
    public void It_is_the_first_game_up_to_the_choice_and_can_be_played_again()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 3);
        var choice = RoundChoices.InMonth(session, 6)!.Possible.First(c => c.Kind != TurningKind.Answer);
        var lines = new Lines();
        var other = OtherGame.Play(session, choice, "plan", "the first", lines);
        Assert.Equal(session.Decisions.Take(choice.Place), other.Session.Decisions.Take(choice.Place));
        Assert.Equal(("the-first", choice.Place), (other.Session.Origin!.From, other.Session.Origin.Decision));
        var again = Replay.Run(session.Game.Rules, JournalReader.Read(lines.Text).Journal!);
        Assert.Null(again.Problem);
        Assert.Equal(other.Session.Game.Verdict, again.Session!.Game.Verdict);
    }

    [Fact]
    public void The_policy_decides_only_what_the_player_never_had_to()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 3);
        var course = PlayedCourse.Of(session, session.Game.Rules.Catalogue);
        var choice = RoundChoices.InMonth(session, 2)!.Possible.First();
        var other = Play(session, choice);
        Assert.All(other.ByPolicy, place => Assert.True(place > choice.Place));
        for (var place = choice.Place + 1; place < other.Session.Decisions.Count; place++)
        {
            var taken = other.Session.Decisions[place];
            if (taken.Decision.Kind != DecisionKind.AnswerEvent || course.Answer(taken.Decision.EventIndex, 1) >= 0) continue;
            Assert.True(other.ByPolicy.Contains(place), "Nobody else could have decided it.");
        }
    }

    [Fact]
    public void Side_by_side_they_differ_from_where_they_part()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 3);
        var choice = RoundChoices.InMonth(session, 4)!.Find("20/10/25/25/25/25").Choice!;
        var other = Play(session, choice);
        var parted = PartedGames.Of(session, other.Session);
        Assert.True(parted.Parting!.IsByKnobs);
        Assert.Equal(4, parted.Rounds[0].Month);
        Assert.True(parted.Rounds[0].KnobsDiffer);
        Assert.Equal(new KnobSetting(20, 10, 25, 25, 25, 25), parted.Rounds[0].Second!.Knobs);
        Assert.Empty(parted.Rounds[0].OnlyFirst);
        Assert.Equal(parted.Rounds[0].FirstSeen!.Values.AsEnumerable(), parted.Rounds[0].SecondSeen!.Values.AsEnumerable());
        Assert.All(parted.Milestones, milestone => Assert.NotEqual(milestone.First, milestone.Second));
        Assert.Null(PartedGames.Of(session, session).Parting);
        Assert.Empty(PartedGames.Of(session, session).Rounds);
    }

    [Fact]
    public void What_cannot_be_chosen_says_why()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 3);
        var round = RoundChoices.InMonth(session, 0)!;
        ChoiceProblem Of(string text) => round.Find(text).Problem;
        Assert.Equal(ChoiceProblem.Unknown, Of("no-such-thing"));
        Assert.Equal(ChoiceProblem.Unknown, Of("10/10/10"));
        Assert.Equal(ChoiceProblem.KnobsInvalid, Of("50/50/25/25/25/24"));
        Assert.Equal(ChoiceProblem.WasTaken, Of(ChoiceText.Of(round.Round.Knobs)));
        Assert.Equal(ChoiceProblem.Refused, Of("defer"));
        var answered = round.Round.Deeds.First(d => d.Taken.Scene is not null);
        Assert.Equal(ChoiceProblem.WasTaken, Of(answered.Id));
        Assert.Null(RoundChoices.InMonth(session, 599));
        Assert.Null(RoundChoices.AtDecision(session, session.Decisions.Count));
    }

    [Fact]
    public void Nothing_leaves_the_initiative_or_the_knobs()
    {
        var session = PlayedSessions.ByPolicy("plan", "baseline-2025", 7);
        var taken = PlayedRound.Of(session).First(r => r.Deeds.Any(d => d.Id.StartsWith("initiative:", StringComparison.Ordinal)));
        Assert.Null(RoundChoices.InMonth(session, taken.Month)!.Find("nothing").Choice!.Instead);
        var turned = PlayedRound.Of(session).First(r => r.Knobs != r.KnobsBefore);
        var pointed = session.Decisions.ToList().FindIndex(turned.Place, d => d.Decision.Kind == DecisionKind.SetKnobs);
        Assert.Equal(
            Decision.Set(turned.KnobsBefore), RoundChoices.AtDecision(session, pointed)!.Find("nothing", pointed).Choice!.Instead);
        var quiet = PlayedRound.Of(session).First(r => r.Knobs == r.KnobsBefore && !r.Deeds.Any(d => d.Taken.Scene is null));
        Assert.Equal(ChoiceProblem.NothingToLeave, RoundChoices.InMonth(session, quiet.Month)!.Find("nothing").Problem);
    }

    private static OtherChoice Find(GameSession session, Turning turning, string text)
    {
        var finding = RoundChoices.AtDecision(session, turning.Place)!.Find(text, turning.Place);
        Assert.True(finding.Choice is not null, $"{turning.Kind} in month {turning.Month}: '{text}' is {finding.Problem}.");
        return finding.Choice!;
    }

    private static OtherGame Play(GameSession session, OtherChoice choice) => OtherGame.Play(session, choice, "plan", "first", new NoJournal());

    private sealed class Lines : IJournalWriter
    {
        public string Text { get; private set; } = "";

        public void Append(string line) => Text += line + "\n";
    }
}
