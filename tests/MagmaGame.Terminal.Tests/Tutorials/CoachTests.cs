using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Tutorials;

namespace MagmaGame.Terminal.Tests.Tutorials;

public sealed class CoachTests
{
    private readonly GameSession _session = TutorialStage.NewGame();

    [Fact]
    public void Lessons_come_in_their_order_as_they_are_learnt()
    {
        var coach = Coach(TutorialStage.Lesson("args", Deed.ReadArguments), TutorialStage.Lesson("why", Deed.AskedWhy));
        Assert.Equal(new Hint("args", "args", 1, 2), coach.Current);
        coach.Saw(Deed.OpenedHelp);
        Assert.Equal("args", coach.Current!.Id);
        coach.Saw(Deed.ReadArguments);
        Assert.Equal(new Hint("why", "why", 2, 2), coach.Current);
        coach.Saw(Deed.AskedWhy, "political_will");
        Assert.Null(coach.Current);
    }

    [Fact]
    public void What_the_player_did_unasked_is_skipped()
    {
        var coach = Coach(TutorialStage.Lesson("args", Deed.ReadArguments), TutorialStage.Lesson("why", Deed.AskedWhy));
        coach.Saw(Deed.AskedWhy);
        coach.Saw(Deed.ReadArguments);
        Assert.Null(coach.Current);
    }

    [Fact]
    public void A_deed_about_something_else_does_not_count()
    {
        var coach = Coach(TutorialStage.Lesson("gap") with { Until = [new WatchedDeed(Deed.AskedWhy, "believed_gap")] });
        coach.Saw(Deed.AskedWhy, "political_will");
        Assert.Equal("gap", coach.Current!.Id);
        coach.Saw(Deed.AskedWhy, "believed_gap");
        Assert.Null(coach.Current);
    }

    [Fact]
    public void A_lesson_has_its_moment()
    {
        var coach = Coach(TutorialStage.Lesson("end", Deed.EndedMonth) with { At = TutorialStage.At(LessonMoment.Month) });
        Assert.NotNull(_session.Game.OpenEvent);
        Assert.Null(coach.Current);
        Answer();
        Assert.Equal("end", coach.Current!.Id);
    }

    [Fact]
    public void A_lesson_to_be_read_goes_once_it_was_said_and_something_is_done()
    {
        var coach = Coach(TutorialStage.Lesson("read"));
        coach.Saw(Deed.OpenedHelp);
        Assert.Equal("read", coach.Current!.Id);
        coach.Said(coach.Current);
        Assert.Equal("read", coach.Current!.Id);
        coach.Saw(Deed.OpenedHelp);
        Assert.Null(coach.Current);
    }

    [Fact]
    public void A_lesson_that_wants_a_deed_anew_is_not_learnt_before_its_moment()
    {
        var coach = Coach(TutorialStage.Lesson("again", Deed.AskedWhy) with { Anew = true, At = TutorialStage.At(LessonMoment.Month) });
        coach.Saw(Deed.AskedWhy);
        Answer();
        Assert.Equal("again", coach.Current!.Id);
        coach.Saw(Deed.AskedWhy);
        Assert.Null(coach.Current);
    }

    [Fact]
    public void A_hint_that_is_not_followed_gives_way_and_comes_back()
    {
        var coach = Coach(TutorialStage.Lesson("args", Deed.ReadArguments), TutorialStage.Lesson("why", Deed.AskedWhy));
        coach.Said(coach.Current!);
        EndMonth();
        Assert.Equal("why", coach.Current!.Id);
        coach.Said(coach.Current);
        EndMonth();
        Assert.Equal("args", coach.Current!.Id);
    }

    [Fact]
    public void A_hint_that_is_passed_over_twice_lapses_and_leaves_its_place_to_later_ones()
    {
        var coach = Coach(
            TutorialStage.Lesson("args", Deed.ReadArguments),
            TutorialStage.Lesson("late", Deed.AskedWhy) with { At = TutorialStage.At(LessonMoment.Month) });
        for (var month = 0; month < 2; month++)
        {
            Assert.Equal("args", coach.Current!.Id);
            coach.Said(coach.Current);
            EndMonth();
        }
        while (_session.Game.OpenEvent is not null)
        {
            Assert.Null(coach.Current);
            Answer();
        }
        Assert.Equal("late", coach.Current!.Id);
        coach.Said(coach.Current);
        Assert.Equal("late", coach.Current!.Id);
        coach.Saw(Deed.AskedWhy);
        Assert.Null(coach.Current);
    }

    [Fact]
    public void A_player_who_only_answers_and_ends_months_hears_each_lesson_of_the_tutorial_at_most_twice()
    {
        var coach = TutorialStage.CoachOf(_session);
        var months = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var round = 0; round < 40 && !_session.IsOver; round++)
        {
            while (_session.Game.OpenEvent is not null)
            {
                Hear();
                Answer();
            }
            Hear();
            Assert.True(_session.Decide(Decision.EndRound).Accepted);
        }
        Hear();
        Assert.True(_session.IsOver);
        Assert.All(months, heard => Assert.InRange(heard.Value.Count, 1, 2));
        Assert.Contains("predict", months.Keys);
        Assert.Equal("look-back", coach.Current!.Id);

        void Hear()
        {
            if (coach.Current is not { } hint) return;
            coach.Said(hint);
            if (hint.Step == 0) return;
            if (!months.TryGetValue(hint.Id, out var heard)) months[hint.Id] = heard = [];
            heard.Add(_session.Game.State.Month);
        }
    }

    [Fact]
    public void A_hint_that_nobody_saw_is_not_passed_over()
    {
        var coach = Coach(TutorialStage.Lesson("args", Deed.ReadArguments), TutorialStage.Lesson("why", Deed.AskedWhy));
        EndMonth();
        Assert.Equal("args", coach.Current!.Id);
    }

    [Fact]
    public void What_is_urgent_goes_first()
    {
        var coach = Coach(TutorialStage.Lesson("args", Deed.ReadArguments), TutorialStage.Lesson("now", Deed.AskedWhy) with { Urgent = true });
        Assert.Equal(("now", 2), (coach.Current!.Id, coach.Current.Step));
    }

    [Theory]
    [InlineData(90, 75, false)]
    [InlineData(90, 60, true)]
    public void A_wrench_of_the_wheel_is_remarked_on_once_with_what_the_preview_says(int from, int to, bool remarked)
    {
        Assert.Equal(from, _session.Game.Knobs.Velocity);
        var coach = TutorialStage.CoachOf(_session);
        Answer();
        Turn(to);
        Assert.Equal(remarked, coach.Current?.Id == "slower");
        if (!remarked) return;
        Assert.Contains("Friction costs 7.5 % of all effort", coach.Current!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", coach.Current.Text, StringComparison.Ordinal);
        Assert.Equal(0, coach.Current.Step);
        coach.Said(coach.Current);
        coach.Saw(Deed.OpenedHelp);
        Turn(50);
        Assert.NotEqual("slower", coach.Current?.Id);
    }

    [Fact]
    public void Two_months_without_a_look_at_anything_bring_a_kind_word_once()
    {
        var coach = TutorialStage.CoachOf(_session, TutorialStage.Of() with { Remarks = [TutorialStage.Remark("hurried", Deed.Hurried)] });
        EndMonth();
        Assert.Null(coach.Current);
        EndMonth();
        Assert.Equal("hurried", coach.Current!.Id);
        coach.Said(coach.Current);
        coach.Saw(Deed.AskedWhy);
        Assert.Null(coach.Current);
        for (var month = 0; month < 4; month++) EndMonth();
        Assert.Null(coach.Current);
    }

    [Fact]
    public void Somebody_who_looks_things_up_is_not_told_to()
    {
        var coach = TutorialStage.CoachOf(_session, TutorialStage.Of() with { Remarks = [TutorialStage.Remark("hurried", Deed.Hurried)] });
        for (var month = 0; month < 4; month++)
        {
            if (month % 2 == 0) coach.Saw(Deed.AskedWhy);
            EndMonth();
            Assert.Null(coach.Current);
        }
    }

    [Fact]
    public void A_second_report_of_a_decision_does_no_harm()
    {
        var coach = Coach(TutorialStage.Lesson("answer", Deed.AnsweredScene), TutorialStage.Lesson("why", Deed.AskedWhy));
        Answer();
        coach.Saw(Deed.AnsweredScene);
        Assert.Equal("why", coach.Current!.Id);
    }

    [Fact]
    public void A_coach_who_comes_late_knows_what_was_decided_and_repeats_the_rest()
    {
        var first = TutorialStage.CoachOf(_session);
        first.Saw(Deed.ReadArguments);
        Answer();
        Turn(60);
        EndMonth();
        while (_session.Game.OpenEvent is not null) Answer();
        Assert.True(_session.Decide(Decision.Take(Initiative.OpenLines)).Accepted);
        while (_session.Game.OpenEvent is not null) Answer();
        var told = new HashSet<string>(StringComparer.Ordinal);
        var late = TutorialStage.CoachOf(_session);
        while (late.Current is { } hint && told.Add(hint.Id))
        {
            late.Said(hint);
            foreach (var deed in TutorialStage.Shipped.Lessons[hint.Step - 1].Until) late.Saw(deed.Deed, deed.Subject);
        }
        Assert.Contains("why", told);
        Assert.DoesNotContain("answer", told);
        Assert.DoesNotContain("turn", told);
        Assert.DoesNotContain("end-month", told);
        Assert.DoesNotContain("take", told);
    }

    private Coach Coach(params ReadOnlySpan<Lesson> lessons) => TutorialStage.CoachOf(_session, TutorialStage.Of(lessons));

    private void Answer() => Assert.True(_session.Decide(Decision.Answer(_session.Game.OpenEvent!.Index, 0)).Accepted);

    private void Turn(int velocity) => Assert.True(_session.Decide(Decision.Set(_session.Game.Knobs with { Velocity = velocity })).Accepted);

    private void EndMonth()
    {
        while (_session.Game.OpenEvent is not null) Answer();
        Assert.True(_session.Decide(Decision.EndRound).Accepted);
    }
}
