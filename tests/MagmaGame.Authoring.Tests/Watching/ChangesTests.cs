using System.Text;
using MagmaGame.Authoring.Watching;
using MagmaGame.Content.Loading;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Watching;

public sealed class ChangesTests
{
    private const string Lab = "content/events/lab.yaml";

    private static readonly ContentFiles Shipped = ShippedContent.Files;

    [Fact]
    public void A_file_that_was_saved_as_it_was_has_not_changed()
    {
        var again = new ContentFiles(Shipped.All.Select(file => new ContentFile(file.Path, file.Bytes.ToArray())));
        Assert.True(FileChanges.Between(Shipped, again).IsEmpty);
    }

    [Fact]
    public void Changed_new_and_vanished_files_are_told_apart()
    {
        var now = new ContentFiles(Shipped.All.Where(file => file.Path != Lab))
            .With(ContentFile.OfText("content/decks.yaml", "format: 1"))
            .With(ContentFile.OfText("content/events/later.yaml", "format: 1"));
        var changes = FileChanges.Between(Shipped, now);
        Assert.Equal<string>(["content/decks.yaml"], changes.Changed);
        Assert.Equal<string>(["content/events/later.yaml"], changes.Added);
        Assert.Equal<string>([Lab], changes.Removed);
        Assert.Equal("content/decks.yaml changed, content/events/later.yaml is new, content/events/lab.yaml is gone", changes.ToString());
    }

    [Fact]
    public void What_moved_to_another_line_is_neither_new_nor_mended()
    {
        var text = Encoding.UTF8.GetString(Shipped.Find(Lab)!.Bytes.Span);
        var broken = Shipped.With(ContentFile.OfText(Lab, text + "- id: lab.half\n  speed: 1\n"));
        var moved = Shipped.With(ContentFile.OfText(Lab, "# A remark.\n" + text + "- id: lab.half\n  speed: 1\n  slowness: 1\n"));
        var (before, now) = (ContentLoader.Load(broken).Diagnostics, ContentLoader.Load(moved).Diagnostics);
        var changes = FindingChanges.Between(before, broken, now, moved);
        Assert.Equal(["unknown key 'slowness'"], changes.New.Select(d => d.Message));
        Assert.Empty(changes.Mended);
        Assert.Equal(before.Length, changes.Remaining.Length);
        var back = FindingChanges.Between(now, moved, ContentLoader.Load(Shipped).Diagnostics, Shipped);
        Assert.Empty(back.New);
        Assert.Equal(now.Length, back.Mended.Length + back.Remaining.Length);
        Assert.Contains(back.Mended, d => d.Message == "unknown key 'slowness'");
        Assert.Empty(back.Hidden);
    }

    private const string Known = "- id: lab.half\n  speed: 1\n";

    [Theory]
    // The very entry can no longer be read; the rest of its file can.
    [InlineData("- id: lab.half\n  speed: 1\n  title: Wait: no\n")]
    // The same by a tab, and with what was found taken away: nobody looked, so nobody knows.
    [InlineData("- id: lab.half\n\ttitle: x\n")]
    // Nothing of the file can be read.
    [InlineData("- id: lab.half\n  speed: 1\n\u0000")]
    public void What_a_newly_broken_entry_hides_is_not_mended(string saved)
    {
        var text = Encoding.UTF8.GetString(Shipped.Find(Lab)!.Bytes.Span);
        var (first, broken) = (Shipped.With(ContentFile.OfText(Lab, text + Known)), Shipped.With(ContentFile.OfText(Lab, text + saved)));
        var (before, now) = (ContentLoader.Load(first).Diagnostics, ContentLoader.Load(broken).Diagnostics);
        var changes = FindingChanges.Between(before, first, now, broken);
        Assert.DoesNotContain(changes.Mended, d => d.Message == "unknown key 'speed'");
        var hidden = Assert.Single(changes.Hidden, h => h.Finding.Message == "unknown key 'speed'");
        Assert.True(hidden.IsNew);
        Assert.Contains(hidden.By, now);
        Assert.StartsWith("MG01", hidden.By.Code, StringComparison.Ordinal);
        // Saved once more it is still hidden, and not news; mended, what was hidden is there as it was, or gone.
        var again = FindingChanges.Between(now, broken, now, broken, changes.Hidden);
        Assert.False(Assert.Single(again.Hidden, h => h.Finding.Message == "unknown key 'speed'").IsNew);
        var shown = FindingChanges.Between(now, broken, before, first, again.Hidden);
        Assert.Contains(shown.Remaining, d => d.Message == "unknown key 'speed'");
        Assert.Empty(shown.New);
        var gone = FindingChanges.Between(now, broken, ContentLoader.Load(Shipped).Diagnostics, Shipped, again.Hidden);
        Assert.Contains(gone.Mended, d => d.Message == "unknown key 'speed'");
        Assert.Empty(gone.Hidden);
    }

    [Fact]
    public void What_was_mended_is_mended_though_another_entry_breaks()
    {
        var text = Encoding.UTF8.GetString(Shipped.Find(Lab)!.Bytes.Span);
        var first = Shipped.With(ContentFile.OfText(Lab, text + Known));
        var broken = Shipped.With(ContentFile.OfText(Lab, text + "- id: lab.half\n- id: lab.other\n  title: Wait: no\n"));
        var (before, now) = (ContentLoader.Load(first).Diagnostics, ContentLoader.Load(broken).Diagnostics);
        var changes = FindingChanges.Between(before, first, now, broken);
        Assert.Contains(changes.Mended, d => d.Message == "unknown key 'speed'");
        Assert.DoesNotContain(changes.Hidden, h => h.Finding.Message == "unknown key 'speed'");
    }

    [Fact]
    public void What_hangs_on_another_entry_is_hidden_while_that_cannot_be_read()
    {
        // Nobody calls it, as far as can be seen; in the broken entry somebody may.
        var text = Encoding.UTF8.GetString(Shipped.Find(Lab)!.Bytes.Span);
        var lone = text + "- {id: lab.lone, trigger: called}\n";
        var first = Shipped.With(ContentFile.OfText(Lab, lone));
        var broken = Shipped.With(ContentFile.OfText(Lab, lone + "- id: lab.other\n  title: Wait: no\n"));
        var (before, now) = (ContentLoader.Load(first).Diagnostics, ContentLoader.Load(broken).Diagnostics);
        Assert.Contains(before, d => d.Code == "MG0409");
        var changes = FindingChanges.Between(before, first, now, broken);
        Assert.DoesNotContain(changes.Mended, d => d.Code == "MG0409");
        Assert.True(now.Any(d => d.Code == "MG0409") || changes.Hidden.Any(h => h.Finding.Code == "MG0409" && h.By.Code == "MG0117"));
    }
}
