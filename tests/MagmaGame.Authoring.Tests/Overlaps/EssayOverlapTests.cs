using System.Text.Json;
using MagmaGame.Authoring.Overlaps;

namespace MagmaGame.Authoring.Tests.Overlaps;

public sealed class EssayOverlapTests
{
    private static readonly NamedText Essay = new("b.txt", "The old lighthouse keeper counts every passing ship twice, and he writes none of them down.");

    [Fact]
    public void A_run_is_told_with_its_file_line_words_and_essay()
    {
        var run = Assert.Single(Found("A title\n\ntext: |\n  Somebody said: the old lighthouse keeper counts every passing ship, and then slept.\n"));
        Assert.Equal(new SharedRun("ours.yaml", 4, "the old lighthouse keeper counts every passing ship", "b.txt"), run);
        Assert.Equal(8, run.Length);
    }

    [Theory]
    [InlineData("THE OLD (lighthouse) keeper -- counts \"every\" passing... ship")]
    [InlineData("the old\n  lighthouse keeper\r\n  counts every\r  passing ship")]
    public void Case_punctuation_and_line_breaks_do_not_count(string ours) => Assert.Single(Found(ours));

    [Fact]
    public void A_run_goes_on_as_long_as_the_essay_does_and_holds_no_other()
    {
        var runs = Found("every passing ship twice and he writes none of them down. The old lighthouse keeper counts every passing ship, again.");
        Assert.Equal(["every passing ship twice and he writes none of them down", "the old lighthouse keeper counts every passing ship"], runs.Select(run => run.Words));
    }

    [Fact]
    public void Fewer_words_and_other_words_between_are_no_run()
    {
        Assert.Empty(Found("the old lighthouse keeper counts every passing"));
        Assert.Empty(Found("the old lighthouse keeper slowly counts every passing ship twice"));
        Assert.Empty(Found(""));
        Assert.Single(Found("lighthouse keeper counts", words: 3));
    }

    [Fact]
    public void An_apostrophe_keeps_a_word_together_whichever_it_is()
    {
        var overlap = new EssayOverlap([new NamedText("a.txt", "The keeper's ship won’t sail")], words: 5);
        Assert.Equal("the keeper's ship won't sail", Assert.Single(overlap.In(new NamedText("ours", "the keeper’s ship won't sail"))).Words);
        Assert.Empty(overlap.In(new NamedText("ours", "the keeper s ship won t sail")));
    }

    [Fact]
    public void Of_two_essays_with_the_same_words_the_first_by_name_is_told()
    {
        var overlap = new EssayOverlap([Essay, Essay with { Name = "a.txt" }]);
        Assert.Equal("a.txt", Assert.Single(overlap.In(Essay with { Name = "ours" })).Essay);
    }

    [Fact]
    public void A_run_of_one_word_is_none() => Assert.Throws<ArgumentOutOfRangeException>(() => new EssayOverlap([Essay], words: 1));

    [Fact]
    public void JSON_tells_the_same()
    {
        using var json = JsonDocument.Parse(OverlapJson.Write(Found(Essay.Text), 8, 3, 1));
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal(("ours.yaml", 1, 16, "b.txt"),
            (run.GetProperty("path").GetString(), run.GetProperty("line").GetInt32(), run.GetProperty("length").GetInt32(), run.GetProperty("essay").GetString()));
        Assert.Equal(3, json.RootElement.GetProperty("files").GetInt32());
    }

    private static List<SharedRun> Found(string text, int words = EssayOverlap.UsualWords) =>
        [.. new EssayOverlap([Essay], words).In(new NamedText("ours.yaml", text))];
}
