using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class BaselineTests
{
    private const string Old = "  when:\n  - security > 100 or paused\n";

    [Fact]
    public void What_was_there_is_known_wherever_it_went_and_what_is_new_is_told()
    {
        var before = FilesWith(MinimalContent.Event("test.one") + Old);
        var baseline = Baseline.Read(Baseline.Write(ContentLoader.Load(before).Diagnostics, before));
        var after = FilesWith("# Moved.\n" + MinimalContent.Event("test.two") + Old + MinimalContent.Event("test.one") + Old);
        var (fresh, known, stale) = baseline.Compare(ContentLoader.Load(after).Diagnostics, after);
        Assert.Equal("test.two > when[0]", Assert.Single(fresh).LogicalPath);
        Assert.Equal(1, known);
        Assert.Empty(stale);
    }

    [Fact]
    public void What_was_mended_is_stale()
    {
        var before = FilesWith(MinimalContent.Event("test.one") + Old);
        var baseline = Baseline.Read(Baseline.Write(ContentLoader.Load(before).Diagnostics, before));
        var (fresh, known, stale) = baseline.Compare(ContentLoader.Load(MinimalContent.Files).Diagnostics, MinimalContent.Files);
        Assert.Empty(fresh);
        Assert.Equal(0, known);
        Assert.StartsWith("MG0315 content/events/test.yaml: ", Assert.Single(stale).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_that_are_alike_the_second_is_new()
    {
        var before = FilesWith(MinimalContent.Event("test.one") + "  when: [secuirty < 35]\n");
        var baseline = Baseline.Read(Baseline.Write(ContentLoader.Load(before).Diagnostics, before));
        var after = FilesWith(MinimalContent.Event("test.one") + "  when: [secuirty < 35 or secuirty > 70]\n");
        var (fresh, known, _) = baseline.Compare(ContentLoader.Load(after).Diagnostics, after);
        Assert.Equal(1, known);
        Assert.Single(fresh);
    }

    [Fact]
    public void Comments_line_breaks_and_marks_of_other_systems_do_not_matter() => Assert.Equal(
        ["0123456789abcdef", "0123456789abcdef:2"],
        Baseline.Read("\uFEFF# Known.\r\n\r\n0123456789abcdef MG0411 a.yaml: long\r\n0123456789abcdef:2\r\n").Entries.Select(entry => entry.Fingerprint));

    [Theory]
    [InlineData("format: 1\n", "line 1 ")]
    [InlineData("# Known.\n0123456789abcdef MG0411\n0123456789abcdeX MG0411\n", "line 3 ")]
    [InlineData("0123456789abcdef:x MG0411\n", "line 1 ")]
    public void Another_file_is_not_taken_for_a_baseline(string text, string line) =>
        Assert.StartsWith(line, Assert.Throws<FormatException>(() => Baseline.Read(text)).Message, StringComparison.Ordinal);

    private static ContentFiles FilesWith(string items) =>
        MinimalContent.Files.With(MinimalContent.File(MinimalContent.EventPath, MinimalContent.Events(items)));
}
