using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The predictions of a game and what came of each.</summary>
internal static class PredictionsScreen
{
    public static void Write(Page page, PredictionsView view)
    {
        if (view.Rows.IsEmpty)
        {
            page.Line("You made no predictions in this game. In teaching mode the game asks each round what a dial will do.");
            return;
        }
        page.Heading("Your predictions");
        page.Line(view.Summary);
        foreach (var count in view.Counts) page.Item(count);
        page.Heading("One by one");
        foreach (var row in view.Rows)
            page.Item($"{row.Date}: {row.Predicted}; from {row.Before} to {row.After}, {(row.CameTrue ? "right" : "wrong")}");
    }
}
