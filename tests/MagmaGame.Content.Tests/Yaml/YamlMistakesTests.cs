namespace MagmaGame.Content.Tests.Yaml;

/// <summary>YAML as it bites: what a writer can do wrong below the level of content.</summary>
public sealed class YamlMistakesTests
{
    [Theory]
    [InlineData("format: 1\nevents:\n- id: !x\n", "3:7 MG0109")]
    [InlineData("format: 1\nevents: []\nformat: 1\n", "3:1 MG0108")]
    [InlineData("format: 1\nevents: &all []\n", "2:9 MG0110")]
    [InlineData("format: 1\nevents: *all\n", "2:9 MG0110")]
    [InlineData("format: 1\n<<: {a: 1}\nevents: []\n", "2:1 MG0111")]
    [InlineData("format: 1\nevents: []\n---\nformat: 1\n", "3:1 MG0112")]
    [InlineData("", "1:1 MG0113")]
    [InlineData("# nothing\n\n", "1:1 MG0113")]
    [InlineData("format: 1\nevents: []\n? [a]\n: b\n", "3:3 MG0114")]
    [InlineData("- a\n", "1:1 MG0204")]
    [InlineData("format: 1\nevents: {}\n", "2:9 MG0204")]
    [InlineData("format: 1\nevents:\n- 3\n", "3:3 MG0204")]
    [InlineData("events: []\n", "1:1 MG0202")]
    [InlineData("format: 2\nevents: []\n", "1:9 MG0224")]
    [InlineData("format: 1\nevnets: []\n", "2:1 MG0201")]
    [InlineData("format: 1\nevents: []\nx: \u001b[31m\n", "3:1 MG0201, 3:4 MG0102")]
    [InlineData("format: 1\nevents: [a\n", "2:9 MG0101")]
    public void Each_mistake_is_told_where_it_stands(string text, string expected)
    {
        // An entry that is almost nothing lacks keys as well; only the mistake itself is looked at.
        var told = MinimalContent.Says(MinimalContent.EventPath, text)
            .Where(t => expected.EndsWith("MG0202", StringComparison.Ordinal) || !t.EndsWith("MG0202", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(", ", told));
    }

    [Theory]
    [InlineData("title: @x", "12 MG0116")]
    [InlineData("title: `x`", "12 MG0116")]
    [InlineData("title: %x", "12 MG0116")]
    [InlineData("title: > 5", "12 MG0116")]
    [InlineData("title: >= 5", "12 MG0116")]
    [InlineData("title: *x*", "12 MG0110")]
    [InlineData("title: !x y", "12 MG0109")]
    [InlineData("title: Wait: no", "16 MG0117")]
    [InlineData("title: 'open", "12 MG0101")]
    [InlineData("title: \"a\\q\"", "12 MG0101")]
    [InlineData("title: Room #5", "17 MG0118")]
    [InlineData("title: Notes # draft", "18 MG0125")]
    [InlineData("title: 'Notes' # draft", "")]
    [InlineData("title: Notes # magma:allow MG0411 -- few words", "18 MG0119")]
    [InlineData("title: ''", "5 MG0223")]
    [InlineData("title:", "5 MG0223")]
    [InlineData("title: [a]", "12 MG0204")]
    public void A_text_that_YAML_takes_for_something_else_is_told(string line, string expected)
    {
        var text = MinimalContent.Event("test.event").Replace("title: A title", line, StringComparison.Ordinal);
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(text))
            .Where(d => d.Span.StartLine == 4);
        Assert.Equal(expected, string.Join(", ", told.Select(d => $"{d.Span.StartColumn + 2} {d.Code}")));
    }

    [Fact]
    public void Words_for_yes_and_no_stay_texts()
    {
        var text = MinimalContent.Event("y").Replace("title: A title", "title: on", StringComparison.Ordinal);
        Assert.Empty(MinimalContent.Says(MinimalContent.EventPath, MinimalContent.Events(text)));
    }

    [Fact]
    public void Both_places_of_a_key_that_stands_twice_are_told()
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event") + "  title: Again\n");
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, text).Single();
        Assert.Equal("MG0108", told.Code);
        Assert.Equal(12, told.Span.StartLine);
        Assert.Equal((4, 3), (told.Related.Single().Line, told.Related.Single().Column));
    }

    [Fact]
    public void A_comma_that_ends_a_text_in_braces_is_explained()
    {
        var text = MinimalContent.Event("test.event").Replace("text: Two.", "text: Two, at least.", StringComparison.Ordinal);
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(text)).Single();
        Assert.Equal("MG0201", told.Code);
        Assert.Contains("comma", told.Help, StringComparison.Ordinal);
    }
}
