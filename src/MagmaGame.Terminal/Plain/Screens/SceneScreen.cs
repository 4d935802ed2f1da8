using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>A scene and its options.</summary>
internal static class SceneScreen
{
    /// <summary>Writes a scene.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="view">The scene.</param>
    /// <param name="marks">Words of the glossary to be marked in it.</param>
    /// <param name="whole">Whether a scene that was played before is read out all the same.</param>
    public static void Write(Page page, EventView view, TermMarks marks, bool whole)
    {
        page.Heading($"{(view.Count > 1 ? "" : "Scene: ")}{view.Heading}{(view.Before is null ? "" : ", once more")}");
        page.Blank();
        if (view.Before is null || whole) page.Prose(marks.Starred(view.Text));
        else page.Prose($"You know this scene from {view.Before} The question has come back. Type again to read all of it.");
        foreach (var option in view.Options)
        {
            if (option.Because is null)
            {
                page.Numbered(option.Number, marks.Starred(option.Text));
                page.Under($"({option.Effects})", Tone.Aside);
            }
            else
            {
                page.Numbered(option.Number, $"[not possible] {marks.Starred(option.Text)}");
                page.Under($"(not possible: {option.Because})", Tone.Aside);
            }
        }
        page.Words(marks);
    }
}
