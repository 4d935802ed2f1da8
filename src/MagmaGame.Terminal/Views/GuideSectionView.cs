using System.Collections.Immutable;
using MagmaGame.Terminal.Guides;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A section of a guide.</summary>
/// <param name="Number">Its place among all sections, from 1.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Blocks">What stands below the heading.</param>
internal sealed record GuideSectionView(int Number, string Name, ImmutableArray<GuideBlock> Blocks)
{
    private const string First = "player";
    private const int DeepestSection = 2;

    /// <summary>The sections of all guides, the player's first; headings with nothing below them are none.</summary>
    /// <param name="guides">Name and Markdown of each.</param>
    public static ImmutableArray<GuideSectionView> Of(IEnumerable<KeyValuePair<string, string>> guides)
    {
        var sections = ImmutableArray.CreateBuilder<GuideSectionView>();
        foreach (var guide in guides.OrderByDescending(guide => guide.Key == First))
        {
            var name = guide.Key;
            var blocks = ImmutableArray.CreateBuilder<GuideBlock>();
            foreach (var block in GuideReading.Blocks(guide.Value))
            {
                if (block is GuideBlock.Heading { Level: <= DeepestSection } heading)
                {
                    Add(name, blocks);
                    name = heading.Text;
                }
                else blocks.Add(block);
            }
            Add(name, blocks);
        }
        return sections.ToImmutable();

        void Add(string name, ImmutableArray<GuideBlock>.Builder blocks)
        {
            if (blocks.Count > 0) sections.Add(new GuideSectionView(sections.Count + 1, name, blocks.ToImmutable()));
            blocks.Clear();
        }
    }

    /// <summary>Finds sections by number or name.</summary>
    public static NameSearch<GuideSectionView> Search(ImmutableArray<GuideSectionView> sections) =>
        new(sections, s => [s.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), s.Name]);
}
