using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>One variable explained, or a word.</summary>
internal static class WhyScreen
{
    public static void Write(Page page, TermView view)
    {
        page.Heading($"{view.Name}: {view.Kind}");
        page.Line(view.Text);
    }

    public static void Write(Page page, WhyView view)
    {
        page.Heading($"{view.Label} [{view.Name}]: {view.Value}");
        page.Line(view.Meaning);
        page.Line($"Scale: {view.Scale}.");
        if (view.Moved is { } moved)
        {
            page.Line($"Since the last briefing: {(moved.Change.Length > 0 ? moved.Change : $"now {moved.Value}")}.");
            foreach (var cause in moved.Causes) page.Item($"{cause.Words} {cause.Amount}".TrimEnd());
        }
        if (view.Note.Length > 0) page.Line(view.Note);
        if (view.Ingredients.IsEmpty) return;
        page.Line("It follows from:");
        foreach (var part in view.Ingredients) page.Item($"{part.Label} {part.Value}: {part.Does}");
    }
}
