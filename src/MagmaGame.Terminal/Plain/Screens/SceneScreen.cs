using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>A scene and its options.</summary>
internal static class SceneScreen
{
    public static void Write(Page page, EventView view)
    {
        page.Heading($"Scene: {view.Title}");
        page.Blank();
        page.Prose(view.Text);
        foreach (var option in view.Options)
        {
            if (option.Because is null)
            {
                page.Numbered(option.Number, option.Text);
                page.Under($"({option.Effects})", Tone.Aside);
            }
            else
            {
                page.Numbered(option.Number, $"[not possible] {option.Text}");
                page.Under($"(not possible: {option.Because})", Tone.Aside);
            }
        }
    }
}
