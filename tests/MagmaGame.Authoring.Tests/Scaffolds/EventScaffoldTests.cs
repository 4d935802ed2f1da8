using System.Text;
using MagmaGame.Authoring.Scaffolds;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Events;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Scaffolds;

public sealed class EventScaffoldTests
{
    private const string Unwritten = "MG0227";

    public static TheoryData<EventTrigger, string, int> Kinds => new()
    {
        { EventTrigger.Drawn, "lab", 2 },
        { EventTrigger.Drawn, "lab", 3 },
        { EventTrigger.Drawn, "lab", 4 },
        { EventTrigger.Called, "", 2 },
        { EventTrigger.Milestone, "tedai", 2 },
        { EventTrigger.Initiative, "merge", 2 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_check_has_nothing_against_it_but_what_the_writer_has_yet_to_do(EventTrigger trigger, string cause, int options)
    {
        var draft = Draft("new.one") with { Trigger = trigger, Cause = cause, Options = [.. new[] { "a", "b", "c", "d" }.Take(options)] };
        var found = Found(draft);
        // Nothing calls what is called yet. The initiative has a scene of its first time already, for which this one waits.
        string[] more = trigger == EventTrigger.Called ? ["MG0409"] : [];
        Assert.Equal(more, found.Select(d => d.Code));
        Assert.Equal(1 + options, Load(draft).Diagnostics.Count(d => d.Code == Unwritten));
    }

    [Theory]
    [InlineData("It's: \"five\" o'clock #1")]
    [InlineData("yes")]
    [InlineData("12")]
    [InlineData("- a dash")]
    [InlineData("Tab\there \\ and [more], & *stars*")]
    [InlineData("@home % of it!")]
    public void A_title_of_any_signs_is_the_title(string title)
    {
        var draft = Draft("new.one") with { Title = title };
        Assert.Empty(Found(draft));
        Assert.Equal(title, Load(draft).Catalogue!.Event("new.one")!.Title);
    }

    [Fact]
    public void An_arc_calls_on() => Assert.Empty(Found(
        Draft("new.begins") with { Next = "new.turns" },
        Draft("new.turns") with { Trigger = EventTrigger.Called, Next = "new.ends" },
        Draft("new.ends") with { Trigger = EventTrigger.Called }));

    [Fact]
    public void A_scenario_is_the_usual_world_in_its_own_words()
    {
        var draft = new ScenarioDraft("late-start", "A late start: #2", "Everybody, you see, has begun.", ["plan-outcome-pause"]);
        var path = ScenarioScaffold.PathOf(draft);
        var result = ContentLoader.Load(ShippedContent.Files.With(ContentFile.OfText(path, ScenarioScaffold.Of(draft))));
        Assert.Equal([Unwritten], result.Diagnostics.Where(d => d.Path == path).Select(d => d.Code));
        Assert.Equal(draft.Name, result.Catalogue!.Scenario("late-start")!.Name);
        Assert.Equal(draft.About, result.Catalogue.Scenario("late-start")!.About);
    }

    [Fact]
    public void Claims_are_found_by_words_however_they_end()
    {
        var claims = ShippedContent.Catalogue.Documents.SelectMany(d => d.Claims).ToList();
        var found = NearClaims.Find(claims, "pauses", 5);
        Assert.Equal(5, found.Length);
        Assert.All(found, claim => Assert.Contains("pause", claim.Id + claim.Says, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(claims[0].Id, NearClaims.Find(claims, claims[0].Id.Replace('-', ' '), 1).Select(c => c.Id));
        Assert.Empty(NearClaims.Find(claims, "xylophone", 5));
        Assert.Empty(NearClaims.Find(claims, " ", 5));
    }

    private static EventDraft Draft(string id) => new() { Id = id, Title = "New", Cause = "lab", Sources = ["plan-outcome-pause"] };

    private static List<Diagnostic> Found(params ReadOnlySpan<EventDraft> drafts) =>
        [.. Load(drafts).Diagnostics.Where(d => d.Path == "content/events/new.yaml" && d.Code != Unwritten)];

    private static ContentResult Load(params ReadOnlySpan<EventDraft> drafts)
    {
        var text = new StringBuilder();
        foreach (var draft in drafts) text.Append(EventScaffold.Of(draft, ShippedContent.Catalogue));
        var path = "content/events/new.yaml";
        return ContentLoader.Load(ShippedContent.Files.With(new ContentFile(path, EventFile.New(path, text.ToString()))));
    }
}
