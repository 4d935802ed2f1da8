using System.Collections.Immutable;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The register of essays.</summary>
internal static class DocumentsScreen
{
    private const int MostFound = 25;

    /// <summary>The essays.</summary>
    public static void Write(Page page, DocumentsView view)
    {
        page.Heading("The essays behind the game");
        foreach (var document in view.Documents)
        {
            page.Item($"{document.Author}, “{document.Title}” ({document.Published}) [{document.Id}]: {document.TouchedIdeas} of its "
                + $"{document.Ideas.Length} ideas touched so far");
        }
        page.Line("documents ID lists the ideas of one, documents ID KIND those of a kind; search WORDS looks through all; source ID "
            + "tells one in full.");
        page.Line($"The kinds: {string.Join(", ", view.Kinds)}.");
    }

    /// <summary>The ideas of an essay.</summary>
    public static void Write(Page page, DocumentView document, ImmutableArray<IdeaView> ideas)
    {
        page.Heading($"{document.Author}, “{document.Title}” ({document.Published})");
        page.Line(document.Thesis);
        foreach (var idea in ideas) page.Item(Words(idea));
    }

    /// <summary>What a search found.</summary>
    public static void WriteFound(Page page, ImmutableArray<IdeaView> ideas)
    {
        page.Heading(ideas.Length == 1 ? "One idea:" : $"{ideas.Length} ideas:");
        foreach (var idea in ideas.Take(MostFound)) page.Item(Words(idea));
        if (ideas.Length > MostFound) page.Line($"{ideas.Length - MostFound} more; further words narrow it down.", Tone.Aside);
    }

    private static string Words(IdeaView idea) =>
        $"{idea.Source.Says} [{idea.Source.Id}]{(idea.Touches.IsEmpty ? "" : $" (touched: {Times(idea.Touches.Length)})")}";

    private static string Times(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{count} times";
}
