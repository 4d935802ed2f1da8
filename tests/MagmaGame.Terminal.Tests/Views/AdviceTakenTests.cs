using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

public sealed class AdviceTakenTests
{
    [Fact]
    public void Each_answer_takes_the_advice_of_those_who_favoured_it_and_refuses_the_others()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene(), Voices.On));
        Answer(session, 0);
        Answer(session, 0);
        Answer(session, 1);
        Answer(session, 3);
        var advisors = AdviceTaken.Of(session);
        Assert.Equal(["The planner 2 2", "The playbook 1 3", "The endgame thinker 0 0"], advisors.Select(a => $"{a.Advisor} {a.Taken} {a.Refused}"));
        Assert.Equal("The endgame thinker (argues from Ivan Vendrov, “AI Safety Endgame Stories”): was never asked.", advisors[2].Words);
        Assert.Equal(
            "The playbook (argues from Holden Karnofsky, “A Playbook for AI Risk Reduction (focused on misaligned AI)”): taken once, refused 3 times. "
            + "Refused last in April 2025: “Leave it open and watch.”",
            advisors[1].Words);
    }

    /// <summary>What an advice was worth can be asked later: what it was about is all there.</summary>
    [Fact]
    public void Each_advice_leads_back_to_the_decision_and_to_the_option_that_was_favoured()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene(), Voices.On));
        Answer(session, 0);
        var refused = AdviceTaken.Of(session).Single(a => a.Refused == 1).Given.Single();
        var decision = session.Decisions[refused.Decision].Decision;
        Assert.Equal((DecisionKind.AnswerEvent, 0, 1), (decision.Kind, decision.OptionIndex, refused.Favoured));
        Assert.Equal("Leave it open and watch.", refused.Option);
    }

    [Fact]
    public void An_advice_to_an_option_that_the_scene_has_not_is_passed_over()
    {
        var rules = Stage.With(Stage.Scene() with { Options = [Stage.Option("other", "Other.", []), Stage.Option("freeze", "Freeze.", [])] }, Voices.On);
        var session = Played.NewSession(rules);
        Assert.Equal(2, Assert.Single(AdviceView.Of(session, session.Game.OpenEvent!)).Number);
        Answer(session, 1);
        Assert.Equal([1, 0, 0], AdviceTaken.Of(session).Select(a => a.Given.Length));
    }

    private static void Answer(Session.GameSession session, int option)
    {
        Assert.True(session.Decide(Decision.Answer(session.Game.OpenEvent!.Index, option)).Accepted);
        session.Decide(Decision.EndRound);
    }
}
