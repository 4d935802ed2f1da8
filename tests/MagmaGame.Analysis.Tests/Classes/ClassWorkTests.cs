using MagmaGame.Analysis.Branches;
using MagmaGame.Analysis.Classes;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Skill;
using MagmaGame.Session;
using MagmaGame.Session.Replays;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Classes;

public sealed class ClassWorkTests
{
    private static readonly GameSession Plan = PlayedSessions.ByPolicy("plan", "baseline-2025", 11);
    private static readonly ClassRun[] Teams = Class();
    private static readonly ClassDebrief Found = Debrief(threads: 2);

    [Fact]
    public void Every_team_and_every_pair_is_told_of()
    {
        Assert.Equal(["plan", "race", "branch", "chance", "plan (2)"], Found.Teams.Select(t => t.Name));
        Assert.Equal(Teams.Select(t => t.Session.Game.Verdict!.Value.CatastropheChance), Found.Teams.Select(t => t.Chance));
        Assert.Equal(Teams.Length * (Teams.Length - 1) / 2, Found.Partings.Length);
        Assert.True(Found.IsComplete);
        Assert.All(Found.Teams, team => Assert.Equal(team.Catastrophe, Found.World.Roll < team.Chance));
        Assert.All(Found.Partings.Where(p => p.Month is not null), parting =>
        {
            Assert.NotEqual(parting.FirstMove.Choice, parting.SecondMove.Choice);
            Assert.DoesNotContain('{', parting.Title + parting.FirstMove.Words + parting.SecondMove.Words);
            Assert.NotNull(parting.Worth);
        });
    }

    [Fact]
    public void What_one_team_did_where_it_parted_opens_a_game_on_the_other_s_command_line()
    {
        foreach (var parting in Found.Partings.Where(p => p.Month is not null))
        {
            var session = Teams.First(t => t.Name == parting.First).Session;
            var place = parting.FirstMove.Decision - 1;
            var finding = RoundChoices.AtDecision(session, place)!.Find(parting.SecondMove.Choice, place);
            Assert.True(finding.Problem == ChoiceProblem.None, $"{parting.Title}: '{parting.SecondMove.Choice}' is {finding.Problem}.");
        }
    }

    [Fact]
    public void Teams_part_where_one_of_them_was_branched_off()
    {
        var other = Teams.First(t => t.Name == "branch");
        var parting = Found.Partings.Single(p => (p.First, p.Second) == ("plan", "branch"));
        Assert.Equal(other.Session.Origin!.Month, parting.Month);
        Assert.Equal(other.Session.Origin.Decision + 1, parting.FirstMove.Decision);
        Assert.Equal("plan", Found.Teams.Single(t => t.Name == "branch").BranchedFrom);
    }

    [Fact]
    public void Teams_that_played_the_same_never_parted_and_differ_in_nothing()
    {
        var parting = Found.Partings.Single(p => (p.First, p.Second) == ("plan", "plan (2)"));
        Assert.Null(parting.Month);
        Assert.Null(parting.Worth);
        Assert.Equal(0, parting.Here);
        Assert.Equal(Found.Teams[0].Skill!.Chance, Found.Teams.Single(t => t.Name == "plan (2)").Skill!.Chance);
    }

    [Fact]
    public void A_choice_that_one_decision_made_is_worth_what_its_counterfactual_says()
    {
        var pair = new[] { Teams.First(t => t.Name == "plan"), Teams.First(t => t.Name == "branch") };
        var found = ClassWork.Of(pair, Request(threads: 2) with { Futures = 60 });
        var split = found.Splits.First(s => s.Kind == "answer" && s.Month == pair[1].Session.Origin!.Month);
        Assert.Equal(2, split.Choices.Length);
        // Both teams' games are the same before the choice, and each goes on by its own course, which differs little.
        var study = CounterfactualStudy.Of(Plan, new CounterfactualRequest { Futures = 60, Threads = 2 });
        var told = study.Found.Single(c => c.Turning.Place == pair[1].Session.Origin!.Decision).Alternatives
            .Single(a => Plan.Game.Rules.Catalogue.Events[a.Alternative.Instead!.Value.EventIndex].Options[a.Alternative.Instead.Value.OptionIndex].Id
                == split.Choices.Single(c => c.Teams.Contains("branch")).Choice);
        Assert.InRange(split.Stake!.Value - Math.Abs(told.Shift.Chance.Value), -0.01, 0.01);
    }

    [Fact]
    public void Racing_and_the_plan_are_worlds_apart_in_every_figure()
    {
        var parting = Found.Partings.Single(p => (p.First, p.Second) == ("plan", "race"));
        Assert.True(parting.IsDecisive);
        Assert.True(parting.Worth!.High < 0, "The plan does better.");
        var (plan, race) = (Team("plan"), Team("race"));
        Assert.True(plan.Skill!.Rank < race.Skill!.Rank);
        Assert.True(race.Skill.AgainstClass.Low > 0);
        Assert.NotNull(Found.Greatest);
        Assert.True(Found.Greatest.Stake!.Low > 0);
        Assert.NotEqual(Found.Greatest.Best, Found.Greatest.Worst);
    }

    [Fact]
    public void Splits_name_each_team_once_and_the_greatest_stake_is_first()
    {
        Assert.All(Found.Splits, split =>
        {
            Assert.True(split.Choices.Length > 1);
            var named = split.Choices.SelectMany(c => c.Teams).ToList();
            Assert.Equal(named.Distinct(StringComparer.Ordinal), named);
            Assert.Equal(split.Choices.Select(c => c.Teams.Length).OrderDescending(), split.Choices.Select(c => c.Teams.Length));
        });
        var decisive = Found.Splits.Where(s => s.IsDecisive).Select(s => s.Stake!.Value).ToList();
        Assert.Equal(decisive.OrderDescending(), decisive);
        Assert.Contains(Found.Splits, s => s.Kind == "knobs");
        Assert.Contains(Found.Splits, s => s.Kind == "initiative");
    }

    [Fact]
    public void An_initiative_is_dated_by_the_month_in_which_somebody_took_it()
    {
        var found = Found.Splits.Where(s => s.Kind == "initiative").ToList();
        Assert.All(found, split =>
        {
            var takers = split.Choices.Single(choice => choice.Choice == split.Id);
            foreach (var (name, month) in takers.Teams.Zip(takers.Months)) Assert.Equal(FirstTaken(name, split.Id), month);
            Assert.Equal(takers.Months.Min(), split.Month);
            Assert.Equal(CalendarMonth.Of(split.Month), split.Date);
        });
        // Somebody else could have had it sooner, so that there is a month to be mistaken for it.
        Assert.Contains(found, split => split.Choices.Single(choice => choice.Choice != split.Id).Months.Min() < split.Month);
    }

    [Fact]
    public void Every_idea_is_credited_with_the_teams_that_met_it()
    {
        foreach (var team in Found.Teams)
        {
            var touched = IdeasTouched.By(Teams[Found.Teams.IndexOf(team)].Session);
            Assert.Equal(
                Plan.Game.Rules.Catalogue.Documents.SelectMany(d => d.Claims).Where(claim => !touched[claim.Id].IsEmpty).Select(claim => claim.Id),
                Found.Ideas.Where(idea => idea.Teams.Contains(team.Name)).Select(idea => idea.Id));
        }
        Assert.All(Found.Ideas, idea => Assert.NotEmpty(idea.Teams));
    }

    [Fact]
    public void An_initiative_that_was_taken_in_different_months_is_weighed_by_its_month()
    {
        Assert.NotEmpty(Found.Timings);
        Assert.All(Found.Timings, timing =>
        {
            Assert.Equal("month", timing.Kind);
            var months = timing.Choices.Select(choice => choice.Months.Distinct().Single()).ToList();
            Assert.Equal(months.Order().Distinct(), months);
            foreach (var (choice, name) in timing.Choices.SelectMany(choice => choice.Teams.Select(name => (choice, name))))
            {
                Assert.Equal(choice.Months[0], FirstTaken(name, timing.Id));
            }
        });
        Assert.Contains(Found.Timings, timing => timing.Choices[^1] is { Worth: not null, Tried: > 0 });
    }

    [Fact]
    public void A_choice_s_chance_and_its_worth_tell_from_what_to_what()
    {
        Assert.All(Found.Splits.Concat(Found.Timings).Where(split => split.Stake is not null), split =>
        {
            Assert.InRange(split.BestChance!.Value, 0, 1 - split.Stake!.Value);
            Assert.All(split.Choices.Skip(1).Where(choice => choice.Worth is not null), choice => Assert.InRange(choice.Chance!.Value - choice.Worth!.Value, 0, 1));
        });
        Assert.All(Found.Partings.Where(p => p.Worth is not null), p => Assert.InRange(p.FirstChance!.Value - p.Worth!.Value, 0, 1));
    }

    [Fact]
    public void Knobs_are_spread_as_the_teams_turned_them()
    {
        Assert.Equal(6, Found.Knobs.Length);
        foreach (var knob in Found.Knobs)
        {
            Assert.Equal(Teams.Select(t => PlayedRound.Of(t.Session).Length), knob.Lines.Select(line => line.Length));
            foreach (var (spread, round) in knob.Rounds.Select((spread, round) => (spread, round)))
            {
                var settings = knob.Lines.Where(line => line.Length > round).Select(line => line[round]).ToList();
                Assert.Equal((settings.Count, settings.Min(), settings.Max()), (spread.Teams, spread.Least, spread.Most));
                Assert.InRange(spread.Median, spread.LowQuartile, spread.HighQuartile);
            }
        }
    }

    [Fact]
    public void Predictions_of_the_class_are_those_of_its_teams()
    {
        Assert.Equal(Found.Teams.Sum(t => t.Predictions.Known), Found.Predictions.Known);
        Assert.Equal(Found.Teams.Sum(t => t.Predictions.Right), Found.Predictions.Right);
        Assert.Equal(Teams.Sum(t => t.Session.Predictions.Count(p => p.CameTrue == true)), Found.Predictions.Right);
        Assert.True(Found.Predictions.Known > 0);
        Assert.Null(Team("plan").Predictions.Accuracy);
    }

    [Fact]
    public void Skill_is_that_of_the_team_s_own_debrief()
    {
        var session = Teams[0].Session;
        var alone = LuckAndSkill.Of(session, Analysis.Endings.EndingComparison.Of(session.Game), WorldTable.Play(session, 60, 1, "plan", 2));
        Assert.Equal(alone.Chance.Value, Found.Teams[0].Skill!.Chance.Value);
        Assert.Equal(alone.Skill, Found.Teams[0].Skill!.Skill);
        Assert.Equal(alone.WorldLuck, Found.World.Luck);
        Assert.Equal(0, Found.Teams.Average(t => t.Skill!.AgainstClass.Value), 9);
    }

    [Fact]
    public void Threads_change_nothing() => Assert.Equal(Text(Debrief(threads: 1)), Text(Found));

    [Fact]
    public void Ended_early_it_gives_what_there_is()
    {
        using var source = new CancellationTokenSource();
        var early = ClassWork.Of(Teams, Request(threads: 1) with { Futures = 400 }, (_, done) =>
        {
            if (done > 0.2) source.Cancel();
        }, source.Token);
        Assert.False(early.IsComplete);
        Assert.InRange(early.Futures, 2, 399);
        Assert.Equal(0, early.Worlds);
        Assert.All(early.Teams, team => Assert.Null(team.Skill));
        var none = ClassWork.Of(Teams, Request(threads: 1), cancellation: source.Token);
        Assert.Equal(0, none.Futures);
        Assert.All(none.Partings, parting => Assert.Null(parting.Worth));
        Assert.Equal(Teams.Length, none.Teams.Length);
    }

    [Fact]
    public void A_class_of_quarters_is_told_of_by_quarters()
    {
        var found = ClassWork.Of(
            [.. Enumerable.Range(1, 3).Select(player =>
                new ClassRun($"team {player}", PlayedSessions.AtRandom("jumpy-progress", 5, Simulation.Games.Pace.Quarterly, player: player)))],
            Request(threads: 2));
        Assert.Equal(3, found.World.MonthsPerRound);
        Assert.All(found.Knobs[0].Rounds, round => Assert.Equal(0, round.Month % 3));
        Assert.All(found.Partings, parting => Assert.Equal(0, parting.Month % 3));
    }

    private static ClassTeam Team(string name) => Found.Teams.Single(t => t.Name == name);

    // Records hold arrays, which are equal only when they are the same: as text they can be held against each other.
    private static string Text(ClassDebrief debrief) => System.Text.Json.JsonSerializer.Serialize(debrief);

    private static ClassRequest Request(int threads) => new() { Futures = 40, Worlds = 60, Threads = threads };

    private static ClassDebrief Debrief(int threads) => ClassWork.Of(Teams, Request(threads));

    private static int FirstTaken(string team, string initiative) => Teams[Found.Teams.IndexOf(Found.Teams.Single(one => one.Name == team))].Session.Decisions
        .First(decision => decision.Decision.Kind == DecisionKind.TakeInitiative && KebabCase.Of(decision.Decision.Initiative) == initiative).Month;

    private static ClassRun[] Class()
    {
        var choice = Enumerable.Range(3, 20).SelectMany(month => RoundChoices.InMonth(Plan, month)?.Possible ?? [])
            .First(c => c.Kind == TurningKind.Answer);
        return
        [
            new ClassRun("plan", Plan),
            new ClassRun("race", PlayedSessions.ByPolicy("full-speed", "baseline-2025", 11)),
            new ClassRun("branch", OtherGame.Play(Plan, choice, "plan", "plan", new NoJournal()).Session),
            new ClassRun("chance", PlayedSessions.AtRandom("baseline-2025", 11)),
            new ClassRun("plan", PlayedSessions.ByPolicy("plan", "baseline-2025", 11)),
        ];
    }
}
