using System.Text;
using MagmaGame.Authoring.Watching;
using MagmaGame.Content.Loading;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Watching;

public sealed class SoundVersionTests
{
    private const string Lab = "content/events/lab.yaml";
    private const string World = "content/events/world.yaml";

    private static readonly ContentFiles Shipped = ShippedContent.Files;

    [Fact]
    public void What_is_sound_is_taken_whole()
    {
        var now = Shipped.With(Changed(Lab, text => "# A remark.\n" + text));
        var version = SoundVersion.Of(Shipped, ShippedContent.Catalogue, now);
        Assert.Same(now, version.Files);
        Assert.Empty(version.Kept);
        Assert.NotEqual(ShippedContent.Catalogue.ContentHash, version.Catalogue.ContentHash);
    }

    [Fact]
    public void A_broken_file_keeps_its_old_version_and_the_others_are_taken()
    {
        var now = Shipped.With(Changed(Lab, text => text + "- id: [\n")).With(Changed(World, text => "# A remark.\n" + text));
        var version = SoundVersion.Of(Shipped, ShippedContent.Catalogue, now);
        Assert.Equal<string>([Lab], version.Kept);
        Assert.NotEmpty(version.Errors);
        Assert.Equal<string>([World], FileChanges.Between(Shipped, version.Files).Changed);
    }

    [Fact]
    public void A_new_file_that_is_broken_is_left_out()
    {
        var version = SoundVersion.Of(
            Shipped, ShippedContent.Catalogue, Shipped.With(ContentFile.OfText("content/events/new.yaml", "format: 1\nevents: 3\n")));
        Assert.Equal<string>(["content/events/new.yaml"], version.Kept);
        Assert.True(FileChanges.Between(Shipped, version.Files).IsEmpty);
    }

    [Fact]
    public void A_vanished_file_that_others_need_stays()
    {
        var now = new ContentFiles(Shipped.All.Where(file => file.Path != "content/decks.yaml")).With(Changed(World, text => "# A remark.\n" + text));
        var version = SoundVersion.Of(Shipped, ShippedContent.Catalogue, now);
        Assert.Contains("content/decks.yaml", version.Kept);
        Assert.NotNull(version.Files.Find("content/decks.yaml"));
        Assert.Equal(ShippedContent.Catalogue.Events.Length, version.Catalogue.Events.Length);
    }

    [Fact]
    public void A_mistake_over_two_files_falls_back_until_it_can_be_played()
    {
        // The old text of one needs a name that the other has renamed.
        var now = Shipped.With(Changed("content/decks.yaml", text => text.Replace("id: world", "id: globe", StringComparison.Ordinal)))
            .With(Changed(Lab, text => "# A remark.\n" + text));
        var version = SoundVersion.Of(Shipped, ShippedContent.Catalogue, now);
        Assert.NotEmpty(version.Errors);
        Assert.Contains("content/decks.yaml", version.Kept);
        Assert.NotNull(ContentLoader.Load(version.Files).Catalogue);
    }

    private static ContentFile Changed(string path, Func<string, string> change) =>
        ContentFile.OfText(path, change(Encoding.UTF8.GetString(Shipped.Find(path)!.Bytes.Span)));
}
