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
    }
}
