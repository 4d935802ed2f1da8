using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Glossary;

/// <summary>A glossary without mistakes, and what each change to it is told.</summary>
public sealed class GlossaryMistakesTests
{
    private const string Path = "content/glossary.yaml";

    private const string Sound = """
        format: 1
        terms:
        - term: smoking gun
          also: [smoking guns, proof of danger]
          meaning: A finding that shows danger. {cast.senator} wants one.
          sources: [plan-one]
        - {term: control, meaning: Measures around a system.}

        """;

    [Theory]
    [InlineData("term: control", "term: §Smoking Gun", "MG1011")]
    [InlineData("term: control", "term: §proof of danger", "MG1011")]
    [InlineData("smoking guns,", "§smoking gun,", "MG1011")]
    [InlineData("smoking guns,", "§[],", "MG0204")]
    [InlineData("{cast.senator}", "{cast.§sentaor}", "MG0213")]
    [InlineData("sources: [plan-one]", "sources: [§plan-oen]", "MG0212")]
    [InlineData(", meaning: Measures around a system.", "", "7:4 MG0202")]
    [InlineData("  also:", "  §aslo:", "MG0201")]
    public void Each_mistake_is_told_once_where_it_stands(string what, string with, string expected)
    {
        Assert.Contains(what, Sound, StringComparison.Ordinal);
        var text = Sound.Replace(what, with, StringComparison.Ordinal);
        Assert.Equal(Marked.Expected(text, expected), string.Join(", ", MinimalContent.Says(Path, Marked.Plain(text))));
    }

    [Fact]
    public void The_catalogue_holds_it_by_its_words_and_no_kept_game_hears_of_it()
    {
        var result = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Path, Sound)));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["control", "smoking gun"], result.Catalogue!.Glossary.Select(t => t.Name));
        Assert.Equal(["smoking gun", "smoking guns", "proof of danger"], result.Catalogue.Glossary[1].AllForms);
        Assert.Equal(["plan-one"], result.Catalogue.Glossary[1].Sources.ToArray());
        Assert.Equal(ContentLoader.Load(MinimalContent.Files).Catalogue!.ContentHash, result.Catalogue.ContentHash);
    }
}
