using MagmaGame.Authoring.Explanations;
using MagmaGame.Authoring.Previews;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Explanations;

public sealed class EventExplainerTests
{
    private static readonly GameRules Rules = ShippedContent.Rules;

    [Theory]
    [InlineData("baseline-2025", "plan", 7)]
    [InlineData("high-political-will", "pause-seeker", 8)]
    [InlineData("first-months", "talk-only", 262)]
    [InlineData("one-lesson", "plan", 7)]
    public void Every_event_of_a_game_is_explained_as_it_came(string scenario, string policy, uint seed)
    {
        var played = Played(scenario, policy, seed);
        var answers = played.Decisions.Where(d => d.Decision.Kind == DecisionKind.AnswerEvent)
            .Select(d => (d.Month, d.Decision.EventIndex, Option: d.Decision.OptionIndex)).ToHashSet();
        var explained = new HashSet<(int Month, int Event, int Option)>();
        foreach (var definition in Rules.Catalogue.Events)
        {
            foreach (var e in EventExplainer.InAllRounds(played, definition))
            {
                Assert.NotEmpty(e.Why);
                Assert.Equal(e.AskedBy != AskedBy.Nothing, e.Answer is not null);
                if (e.Answer is { } answer)
                    explained.Add((e.Month, definition.Index, definition.Options.ToList().FindIndex(o => o.Id == answer)));
                if (definition.Trigger != EventTrigger.Drawn) Assert.Null(e.Chance);
                else if (!e.Eligible || e.Draws.IsEmpty) Assert.Equal(0, e.Chance);
                if (e.AskedBy == AskedBy.Draw) Assert.True(e.Eligible && e.Chance > 0 && e.Draws.Any(d => d.Drawn == definition.Id));
                if (e.AskedBy == AskedBy.Milestone) Assert.NotNull(e.Milestone!.Value.Month);
                if (e.AskedBy == AskedBy.Call) Assert.NotEmpty(e.Callers);
                if (e.AskedBy == AskedBy.Initiative) Assert.True(e.Initiative!.Taken && e.Eligible);
                if (e.AskedBy == AskedBy.Nothing && definition.Trigger == EventTrigger.Drawn && !e.Draws.IsEmpty)
                    Assert.DoesNotContain(e.Draws, d => d.Drawn == definition.Id);
                Assert.Equal(e.FirstFailing is null, e.Eligible);
            }
        }
        Assert.Equal(answers, explained);
    }

    [Fact]
    public void Ranks_and_shares_agree_with_the_chances()
    {
        var played = Played("baseline-2025", "plan", 7);
        var rounds = Rules.Catalogue.Events.Where(e => e.Trigger == EventTrigger.Drawn)
            .SelectMany(e => EventExplainer.InAllRounds(played, e)).Where(e => e.Month == 10).ToList();
        var eligible = rounds.Where(e => e.Eligible).ToList();
        Assert.NotEmpty(eligible);
        Assert.All(eligible, e =>
        {
            var draw = Assert.Single(e.Draws);
            Assert.Equal(draw.DeckChance * draw.ShareInDeck, draw.Chance, 12);
            Assert.Equal(draw.Chance, e.Chance!.Value, 12);
            Assert.Equal(draw.CountInAll, eligible.Count);
            Assert.Equal(1 + eligible.Count(other => other.Chance > e.Chance), draw.RankInAll, eligible.Count - 1.0);
        });
        Assert.Equal(1, eligible.Sum(e => e.Chance!.Value) + eligible[0].Draws[0].QuietChance, 9);
        Assert.Equal(Enumerable.Range(1, eligible.Count), eligible.Select(e => e.Draws[0].RankInAll).Order());
        Assert.All(rounds.Except(eligible), e => Assert.All(e.Draws, d => Assert.Equal(0, d.RankInDeck)));
    }

    [Fact]
    public void A_month_within_a_quarter_belongs_to_its_round()
    {
        var session = GameSession.Start(Rules, new GameSetup("baseline-2025", 4, Pace.Quarterly, Teaching: false), new Unwritten());
        for (var i = 0; i < 30 && !session.IsOver; i++)
            session.Decide(session.Game.OpenEvent is { } open ? Decision.Answer(open.Index, 0) : Decision.EndRound);
        var definition = Rules.Catalogue.Event("lab.second-opinion")!;
        Assert.Equal(3, EventExplainer.InMonth(session, definition, 5)!.Month);
        Assert.Equal(6, EventExplainer.InMonth(session, definition, 6)!.Month);
        Assert.Null(EventExplainer.InMonth(session, definition, 599));
    }

    [Fact]
    public void An_event_that_the_scenario_leaves_out_is_told_as_such()
    {
        var played = Played("one-lesson", "plan", 7);
        var left = Rules.Catalogue.Events.First(e => e.Trigger == EventTrigger.Drawn && !played.Game.Scenario.Draws(e));
        Assert.All(EventExplainer.InAllRounds(played, left), e =>
        {
            Assert.Equal((false, 0.0, "one-lesson"), (e.Eligible, e.Chance, e.LeftOutBy));
            Assert.Contains("decks of its own", e.Why[0], StringComparison.Ordinal);
        });
        Assert.Contains("one-lesson", EventOutline.Of(Rules.Catalogue, left).LeftOutBy);
        Assert.Empty(EventOutline.Of(Rules.Catalogue, Rules.Catalogue.Event("ai.fast-clock")!).LeftOutBy.Intersect(["one-lesson"]));
    }

    [Fact]
    public void Explaining_leaves_the_game_as_it_was()
    {
        var played = Played("baseline-2025", "plan", 7);
        var before = (played.Decisions.Count, played.Game.State.Month);
        EventExplainer.InMonth(played, Rules.Catalogue.Events[0], 3);
        Assert.Equal(before, (played.Decisions.Count, played.Game.State.Month));
    }

    [Fact]
    public void Callers_of_the_outline_are_those_of_the_content()
    {
        foreach (var definition in Rules.Catalogue.Events)
        {
            var outline = EventOutline.Of(Rules.Catalogue, definition);
            Assert.All(outline.CalledBy, call => Assert.Contains(EventOutline.Of(Rules.Catalogue, Caller(call)).Calls, back => back == call));
            if (definition.Trigger == EventTrigger.Called) Assert.True(outline.CalledBy.Length + outline.Scenes.Length > 0, definition.Id);
        }
    }

    private static EventDefinition Caller(CallOutline call) => Rules.Catalogue.Event(call.From[..call.From.LastIndexOf('.')])!;

    private static GameSession Played(string scenario, string policy, uint seed)
    {
        var moment = new Moment(scenario, policy, seed, 0, 0);
        var session = MomentSearch.SessionAt(Rules, moment);
        var player = new Analysis.Policies.PolicyPlayer(Rules, Rules.Catalogue.Policy(policy)!);
        while (!session.IsOver) session.Decide(player.NextDecision(session.Game));
        return session;
    }
}
