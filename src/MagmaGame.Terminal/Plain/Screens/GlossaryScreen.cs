using System.Collections.Immutable;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The words that somebody new needs.</summary>
internal static class GlossaryScreen
{
    /// <summary>Writes the words in sight in full, and the names of the rest.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="inSight">Those that what is before the player uses.</param>
    /// <param name="all">All of them.</param>
    public static void Write(Page page, ImmutableArray<GlossaryView> inSight, ImmutableArray<GlossaryView> all)
    {
        if (all.IsEmpty)
        {
            page.Line("This content has no glossary.");
            return;
        }
        if (!inSight.IsEmpty)
        {
            page.Heading("Words in this scene:");
            foreach (var word in inSight) page.Item($"{word.Name}: {word.Meaning}");
        }
        page.Heading($"{(inSight.IsEmpty ? "The glossary" : "All words")} (glossary WORD explains one):");
        page.Line(string.Join(", ", all.Select(word => word.Name)) + ".");
    }

    /// <summary>Writes one of them with the ideas that it comes from.</summary>
    public static void Write(Page page, GlossaryView word)
    {
        page.Heading(word.Name);
        page.Line(word.Meaning);
        foreach (var idea in word.Ideas) page.Item($"{idea.Says} ({idea.From}) [{idea.Id}]");
    }
}
