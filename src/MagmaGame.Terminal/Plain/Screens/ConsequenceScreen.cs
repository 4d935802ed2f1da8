using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>What came of a decision.</summary>
internal static class ConsequenceScreen
{
    public static void Write(Page page, ConsequenceView view)
    {
        page.Blank();
        if (view.Text.Trim().Length > 0) page.Line(view.Text.Trim());
        page.Line(view.Changes.IsEmpty
            ? "Nothing that shows at once has moved."
            : $"What came of it: {string.Join(", ", view.Changes)}.");
    }

    public static void WriteInitiative(Page page, string name, ConsequenceView view)
    {
        page.Blank();
        page.Line($"{name}. {view.Text}");
        if (!view.Changes.IsEmpty) page.Line($"What came of it: {string.Join(", ", view.Changes)}.");
    }
}
