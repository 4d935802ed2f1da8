using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Loading;

/// <summary>What the guide for writers shows is content that the check has nothing against.</summary>
public sealed partial class ReadmeExampleTests
{
    private const string Path = "content/events/readme.yaml";

    private static readonly string Readme = File.ReadAllText(System.IO.Path.Combine(RealContent.Root, "content", "README.md"));

    private static readonly string Guide = File.ReadAllText(System.IO.Path.Combine(RealContent.Root, "content", "guides", "writer.md"));

    [Fact]
    public void The_event_of_the_guide_could_be_added_to_the_library_as_it_stands() => CouldBeAdded(
        Blocks().Matches(Readme).Select(block => block.Groups["text"].Value).First(text => text.Contains("\n- id:", StringComparison.Ordinal)));

    [Fact]
    public void So_could_the_event_of_the_short_guide() => CouldBeAdded("format: 1\nevents:\n" + Blocks().Match(Guide).Groups["text"].Value);

    private static void CouldBeAdded(string example)
    {
        var id = Ids().Match(example).Groups["id"].Value;
        Assert.Null(ContentLoader.Load(RealContent.Files).Catalogue!.Event(id));
        var before = ContentLoader.Load(RealContent.Files).Diagnostics.Length;
        var files = RealContent.Files.With(ContentFile.OfText(Path, example));
        var result = ContentLoader.Load(files);
        Assert.Equal("", new DiagnosticPrinter(files).Print(result.Diagnostics.Where(d => d.Path == Path)));
        Assert.Equal(before, result.Diagnostics.Length);
        Assert.NotNull(result.Catalogue!.Event(id));
    }

    [Fact]
    public void The_forecasts_of_the_guide_are_of_events_that_there_are()
    {
        var catalogue = ContentLoader.Load(RealContent.Files).Catalogue!;
        var named = Forecasts().Matches(Readme).Select(match => match.Groups["id"].Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, id => Assert.NotNull(catalogue.Event(id)));
    }

    [Fact]
    public void The_migrations_of_the_guide_could_be_added_to_the_library_as_they_stand()
    {
        const string path = "content/migrations.yaml";
        var example = Blocks().Matches(Readme).Select(block => block.Groups["text"].Value)
            .Single(text => text.Contains("migrations:", StringComparison.Ordinal));
        var files = RealContent.Files.With(ContentFile.OfText(path, example));
        Assert.Equal("", new DiagnosticPrinter(files).Print(ContentLoader.Load(files).Diagnostics.Where(d => d.Path == path)));
    }

    [GeneratedRegex(@"```yaml\r?\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\n- id: (?<id>\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ids();

    [GeneratedRegex(@"magma content forecast (?<id>[a-z]+\.[a-z-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forecasts();
}
