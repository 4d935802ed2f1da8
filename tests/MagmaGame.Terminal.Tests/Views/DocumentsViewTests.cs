using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

public sealed class DocumentsViewTests
{
    [Fact]
    public void All_words_must_occur_and_ids_come_first()
    {
        var session = Played.NewSession(RealContent.Rules);
        var view = DocumentsView.Of(session);
        var found = view.Search(session, "PAUSE short");
        Assert.NotEmpty(found);
        Assert.All(found, idea =>
        {
            var text = string.Join(' ', [idea.Source.Id, idea.Source.Says, .. idea.Source.Numbers]);
            Assert.Contains("pause", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("short", text, StringComparison.OrdinalIgnoreCase);
        });
        var inId = view.Search(session, "pause").Select(i => i.Source.Id.Contains("pause", StringComparison.Ordinal)).ToList();
        Assert.Contains(false, inId);
        Assert.Equal(inId.OrderByDescending(first => first), inId);
        Assert.Empty(view.Search(session, "pause zzzzzz"));
    }

    [Fact]
    public void The_register_can_be_narrowed_to_an_essay_and_a_kind()
    {
        var session = Played.NewSession(RealContent.Rules);
        var view = DocumentsView.Of(session);
        Assert.Equal(view.Documents.Sum(d => d.Ideas.Length), view.Search(session, "").Length);
        Assert.All(view.Search(session, "", documentId: "plan"), idea => Assert.Equal("plan", idea.DocumentId));
        foreach (var kind in view.Kinds)
        {
            var found = view.Search(session, "", kind: kind);
            Assert.NotEmpty(found);
            Assert.All(found, idea => Assert.Equal(kind, idea.Source.Kind));
        }
    }

    [Fact]
    public void An_answered_scene_touches_its_ideas_and_an_open_one_does_not_yet()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        Assert.Empty(Scenes("plan-velocity-loss-cap"));
        session.Decide(Decision.Answer(session.Game.OpenEvent!.Index, 0));
        Assert.Equal("A badge: spoke against your answer", Assert.Single(Scenes("plan-velocity-loss-cap")));
        Assert.Equal("A badge: spoke for your answer", Assert.Single(Scenes("plan-security-incremental")));

        IEnumerable<string> Scenes(string claim) =>
            IdeasTouched.By(session)[claim].Where(t => t.Kind == TouchKind.Scene).Select(t => $"{t.Title}: {t.How}");
    }

    [Fact]
    public void Ideas_are_touched_by_what_was_played_each_in_order_of_time()
    {
        var session = Played.ForMonths(400);
        Assert.True(session.IsOver);
        var ideas = DocumentsView.Of(session).Documents.SelectMany(d => d.Ideas).ToList();
        var touches = ideas.SelectMany(i => i.Touches).ToList();
        Assert.All(Enum.GetValues<TouchKind>(), kind => Assert.Contains(touches, t => t.Kind == kind));
        Assert.All(ideas, idea => Assert.Equal(idea.Touches.Select(t => t.Month).Order(), idea.Touches.Select(t => t.Month)));
        Assert.Contains(ideas, idea => idea.Touches.IsEmpty);
    }

    [Fact]
    public void What_touched_an_idea_does_not_hang_on_the_hidden_truth()
    {
        HiddenTruth.IsNeverIn(DocumentsView.Of, games: 1);
        HiddenTruth.IsNeverIn(JournalView.Of, games: 1);
    }
}
