using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The first page.</summary>
internal static class OpeningScreen
{
    public static void Write(Page page, OpeningView view, TermMarks marks)
    {
        if (view.StandsAt.Length > 0)
        {
            page.Heading($"== MagmaGame, resumed: {view.StandsAt}\u00A0==");
            page.Line($"You take up your game again (begun in “{view.Scenario}”, seed {view.Seed}). Type help to see what is possible, decisions for what you have done.");
            return;
        }
        page.Heading($"== MagmaGame: {view.Scenario}\u00A0==");
        page.Blank();
        page.Prose(marks.Starred(view.Text));
        page.Item("You run Magma, one of four developers at the front of AI. Your one aim is that AI brings no catastrophe.");
        page.Item("Each round you read what moved, answer a scene or two, turn three knobs if you like, and start one initiative if you like."
            + (view.MonthsPerRound > 1 ? $" A round is {view.MonthsPerRound} months." : " A round is a month."));
        page.Item("There are three endings: AI researchers replace yours, a long pause, or Magma steps out. Each can save the world, and each can lose it.");
        page.Item("Numbers marked “about” are what Magma believes. They may be wrong; the end tells the truth.");
        page.Item($"Type help at any prompt to see what is possible, why NAME to ask about a number, quit to leave. Every decision is kept. The seed of your luck is {view.Seed}.");
        page.Words(marks);
    }
}
