using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Debriefs;

public sealed class QuestionChoiceTests
{
    [Theory]
    [InlineData("plan", "baseline-2025", 11)]
    [InlineData("pause-seeker", "high-political-will", 14)]
    [InlineData("never-answer-defaults", "stall", 2)]
    [InlineData("stop-now", "crowded-frontier", 5)]
    public void A_game_is_asked_three_questions_that_are_true_of_it_about_different_things(string policy, string scenario, uint seed)
    {
        var session = PlayedSessions.ByPolicy(policy, scenario, seed);
        var story = SessionStory.Of(session, session.Game.Verdict);
        var asked = QuestionChoice.Of(session.Game.Rules.Catalogue, story);
        Assert.Equal(3, asked.Length);
        Assert.Equal(3, asked.Select(q => q.About).Distinct(StringComparer.Ordinal).Count());
        Assert.All(asked, question => Assert.True(story.Holds(question.When)));
        var weights = asked.Select(q => Weight(session, q)).ToList();
        Assert.Equal(weights.OrderDescending(), weights);
        Assert.Equal(asked.Select(q => q.Id), QuestionChoice.Of(session.Game.Rules.Catalogue, story).Select(q => q.Id));
        // Whatever is more particular and was not asked is about something that was.
        Assert.All(
            session.Game.Rules.Catalogue.Debriefing.Questions.Where(q => story.Holds(q.When) && Weight(session, q) > weights[^1]),
            q => Assert.Contains(q.About, asked.Select(a => a.About)));
    }

    [Fact]
    public void What_was_chosen_and_how_it_ended_makes_a_question_more_particular_than_what_was_not()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 3, rounds: 1);
        var questions = session.Game.Rules.Catalogue.Debriefing.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        Assert.Equal(5, Weight(session, questions["one-page"]));
        Assert.Equal(2, Weight(session, questions["it-worked"]));
        Assert.Equal(2, Weight(session, questions["price-of-yes"]));
        Assert.Equal(0, Weight(session, questions["one-month-back"]));
    }

    [Fact]
    public void Most_questions_of_the_library_are_true_of_some_game_or_other()
    {
        var catalogue = ShippedContent.Rules.Catalogue;
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scenario in catalogue.Worlds)
        {
            foreach (var policy in (string[])["plan", "full-speed", "pause-seeker", "transhumanist", "expert"])
            {
                var session = PlayedSessions.ByPolicy(policy, scenario.Id, 7);
                var story = SessionStory.Of(session, session.Game.Verdict);
                met.UnionWith(catalogue.Debriefing.Questions.Where(q => story.Holds(q.When)).Select(q => q.Id));
            }
        }
        Assert.InRange(met.Count, 30, catalogue.Debriefing.Questions.Length);
    }

    private static int Weight(GameSession session, DebriefQuestion question) =>
        QuestionChoice.Weight(question.When, session.Game.Rules.Catalogue.Variables.All.Length);
}
