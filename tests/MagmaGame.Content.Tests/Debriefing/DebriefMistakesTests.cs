using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Content.Tests.Debriefing;

/// <summary>A debrief without mistakes, and what each change to it is told.</summary>
public sealed class DebriefMistakesTests
{
    private const string Path = "content/debrief.yaml";

    private const string Sound = """
        format: 1
        questions:
        - {id: one, about: start, text: How did you begin?, sources: [plan-one]}
        - {id: two, about: middle, text: 'What would {cast.senator} say?', sources: [plan-one]}
        - {id: three, about: end, text: What would you do again?, sources: [plan-one]}
        - {id: speed, about: speed, text: Why so fast?, when: [velocity >= 60, took(defer)], sources: [plan-two]}
        heuristics:
        - id: scale
          name: Scale
          when: [not reached(tedai)]
          keep: [{knob: velocity, least: 60}, {knob: defence, most: 15}]
          sources: [plan-one]
        - {id: leave, name: Leave, when: [reached(tedai)], take: defer, sources: [plan-two]}
        plays:
        - {id: research, name: Research, sources: [plan-one]}
        - {id: locks, name: Locks, sources: [plan-two]}

        """;

    [Theory]
    [InlineData("{id: two,", "{id: §one,", "MG0210")]
    [InlineData("text: How did you begin?", "text: '{cast.§sentaor}?'", "MG0213")]
    [InlineData("about: end, ", "", "5:4 MG0202")]
    [InlineData("\n- {id: three, about: end,", "\n- {id: three, about: start,", "2:1 MG1101")]
    [InlineData("velocity >= 60", "§velocty >= 60", "MG0203")]
    [InlineData("took(defer)", "took(§deffer)", "MG0217")]
    [InlineData("sources: [plan-two]}\nheuristics", "sources: [§plan-tow]}\nheuristics", "MG0212")]
    [InlineData("knob: velocity", "knob: §pace", "MG0209")]
    [InlineData("least: 60", "§least: 0", "MG1104")]
    [InlineData("least: 60}", "least: 60, §most: 40}", "MG1104")]
    [InlineData("take: defer", "take: §deffer", "MG0217")]
    [InlineData("take: defer, ", "", "13:4 MG1103")]
    [InlineData("take: defer, ", "§take: defer, keep: [{knob: velocity, least: 60}], ", "MG1103")]
    [InlineData("Locks, sources: [plan-two]", "Locks, sources: [§plan-one]", "MG1105")]
    [InlineData("  keep:", "  §kepe:", "MG0201")]
    public void Each_mistake_is_told_once_where_it_stands(string what, string with, string expected)
    {
        Assert.Contains(what, Sound, StringComparison.Ordinal);
        var text = Sound.Replace(what, with, StringComparison.Ordinal);
        Assert.Equal(Marked.Expected(text, expected), string.Join(", ", MinimalContent.Says(Path, Marked.Plain(text))));
    }

    [Fact]
    public void The_catalogue_holds_it_in_order_and_no_kept_game_hears_of_it()
    {
        var result = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Path, Sound)));
        Assert.Empty(result.Diagnostics);
        var debriefing = result.Catalogue!.Debriefing;
        Assert.Equal(["one", "two", "three", "speed"], debriefing.Questions.Select(q => q.Id));
        Assert.Equal(2, debriefing.Questions[3].When.Clauses.Length);
        Assert.Equal([new KnobBound(Knob.Velocity, 60, 100), new KnobBound(Knob.Defence, 0, 15)], debriefing.Heuristics[0].Keep.ToArray());
        Assert.Equal(Initiative.Defer, debriefing.Heuristics[1].Take);
        Assert.Equal(["research", "locks"], debriefing.Plays.Select(p => p.Id));
        Assert.Equal(ContentLoader.Load(MinimalContent.Files).Catalogue!.ContentHash, result.Catalogue.ContentHash);
    }
}
