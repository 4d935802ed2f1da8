using MagmaGame.Terminal.Commands;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain;

/// <summary>After the verdict: questions about the finished game, until the player leaves.</summary>
internal sealed class LookingBack(PlainTable table)
{
    public void Run()
    {
        var enquiries = new Enquiries(table, Situation.Over);
        Ask();
        while (table.Read() is { } line && line.Trim().Length > 0)
            if (enquiries.Answer(line, "an empty line to leave", Again) is not null) return;
    }

    private void Ask()
    {
        if (table.Settings.BranchCommand is { } branch)
            table.Page.Line($"To play the same world again from any month (0 is January 2025): {branch}", Tone.Aside);
        table.Page.Line("Look back with history NAME, why NAME, ledger, decisions, predictions, status, lab or world: nothing is hidden now. An empty line leaves.",
            Tone.Question);
    }

    private void Again()
    {
        EndingScreen.Write(table.Page, EndingView.Of(table.Session, null));
        Ask();
    }
}
