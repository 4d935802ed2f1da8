using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Yaml;

/// <summary>One broken entry never hides the others, and naming it is no second mistake.</summary>
public sealed class RecoveryTests
{
    private static readonly string Typo = MinimalContent.Event("test.typo")
        .Replace("lever: world", "lever: wrold", StringComparison.Ordinal);

    [Theory]
    [InlineData("- id: test.broken\n  title: 'open\n", "4:10 MG0101")]
    [InlineData("- id: test.broken\n  title: Wait: no\n", "4:14 MG0117")]
    [InlineData("- id: test.broken\n  title: @x\n", "4:10 MG0116")]
    [InlineData("- id: test.broken\n  options: [a, {b\n", "4:16 MG0101")]
    [InlineData("- id: test.broken\n  options: ]\n", "4:12 MG0101")]
    [InlineData("- id: test.broken\n\ttitle: x\n", "4:1 MG0107")]
    [InlineData("- id: test.broken\nlost: x\n", "4:1 MG0101")]
    [InlineData("- id: test.broken\n    title: x\n", "4:5 MG0101")]
    public void Mistakes_behind_a_broken_entry_are_told_too(string broken, string expected)
    {
        var text = MinimalContent.Events(broken + Typo);
        var first = broken.Count(c => c == '\n') + 10;
        Assert.Equal(
            [expected, $"{first}:34 MG0209", $"{first + 1}:34 MG0209"],
            MinimalContent.Says(MinimalContent.EventPath, text));
    }

    [Fact]
    public void Several_broken_entries_are_each_told_once()
    {
        var text = MinimalContent.Events("- id: a\n  x: 'open\n" + MinimalContent.Event("test.well") + "- id: b\n  x: @\n"
            + "- id: c\n  x: [\n");
        Assert.Equal(["4:6 MG0101", "15:6 MG0116", "17:6 MG0101"], MinimalContent.Says(MinimalContent.EventPath, text));
    }

    [Fact]
    public void Naming_a_broken_event_is_no_further_mistake()
    {
        var text = MinimalContent.Events("- id: test.broken\n  title: 'open\n" + MinimalContent.Event("test.well")
            + "  when: [seen(test.broken), chose(test.broken.one), months_since(test.broken) > 3]\n");
        Assert.Equal(["4:10 MG0101"], MinimalContent.Says(MinimalContent.EventPath, text));
    }

    [Fact]
    public void Naming_a_broken_variable_is_no_further_mistake()
    {
        var path = "content/model/variables.yaml";
        var text = System.Text.Encoding.UTF8.GetString(MinimalContent.Files.Find(path)!.Bytes.Span)
            .Replace("label: security,", "label: 'security,", StringComparison.Ordinal);
        var events = MinimalContent.Events(MinimalContent.Event("test.well") + "  when: [security > 3, control > 3]\n");
        var files = MinimalContent.Files.With(MinimalContent.File(path, text))
            .With(MinimalContent.File(MinimalContent.EventPath, events));
        var told = ContentLoader.Load(files).Diagnostics.Single();
        Assert.Equal((path, "MG0101"), (told.Path, told.Code));
    }

    [Fact]
    public void All_files_are_told_in_one_run_by_path_line_and_column()
    {
        var files = MinimalContent.Files
            .With(MinimalContent.File("content/events/z.yaml", MinimalContent.Events(Typo)))
            .With(MinimalContent.File("content/events/a.yaml", "format: 1\nevents:\n- id: x\n  y: @\n"))
            .With(MinimalContent.File("content/phases.yaml", "format: 1\nphases: []\n"))
            .With(MinimalContent.File("seeds/plan.yaml", "format: 1\nclaims: 3\n"));
        var told = ContentLoader.Load(files).Diagnostics;
        var places = told.Select(d => (d.Path, d.Span.StartLine, d.Span.StartColumn)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.Superset(
            new HashSet<string> { "content/events/a.yaml", "content/events/z.yaml", "content/phases.yaml", "seeds/plan.yaml" },
            told.Select(d => d.Path).ToHashSet());
    }
}
