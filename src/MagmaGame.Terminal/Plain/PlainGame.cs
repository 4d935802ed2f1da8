using MagmaGame.Analysis.Endings;
using MagmaGame.Session;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain;

/// <summary>
/// A game line by line: it prints what a player should know and reads what the player decides. A screen reader, a pipe or a
/// script can play it whole.
/// </summary>
public sealed class PlainGame
{
    private readonly PlainTable _table;
    private readonly Func<GameSession, EndingComparison?> _compare;

    /// <summary>A plain game over a session, new or resumed.</summary>
    /// <param name="session">The game; it is over when it ends here, or goes on where it stands.</param>
    /// <param name="input">Where decisions are read from; its end leaves the game as it is.</param>
    /// <param name="output">Where everything is written.</param>
    /// <param name="settings">How to show and ask.</param>
    /// <param name="compare">Gives the finished game beside other ways of playing the same world, or null when there is no
    /// telling; called once, at the end.</param>
    public PlainGame(
        GameSession session,
        TextReader input,
        TextWriter output,
        PlainSettings settings,
        Func<GameSession, EndingComparison?>? compare = null)
    {
        _table = new PlainTable(session, input, new Page(output, settings), settings);
        _compare = compare ?? (static _ => null);
    }

    /// <summary>Plays until the game is over or the player leaves.</summary>
    /// <returns>How it was left.</returns>
    /// <exception cref="IOException">A decision could not be kept, or nothing can be written any more.</exception>
    public PlainExit Run()
    {
        var (session, page) = (_table.Session, _table.Page);
        var opening = OpeningView.Of(session);
        OpeningScreen.Write(page, opening, _table.Terms?.Opening(opening) ?? TermMarks.None);
        if (!session.IsOver)
        {
            var months = new MonthTurn(_table);
            while (!session.IsOver)
            {
                if (Round(months) is { } left) return Leave(left);
            }
        }
        EndingScreen.Write(page, EndingView.Of(session, _compare(session)));
        new LookingBack(_table).Run();
        return PlainExit.Finished;
    }

    private PlainExit? Round(MonthTurn months)
    {
        var session = _table.Session;
        _table.Brief();
        while (true)
        {
            // An initiative may bring a scene of its own, so scenes come before and after.
            while (session.Game.OpenEvent is { } scene)
                if (new SceneTurn(_table, scene).Run() is { } left) return left;
            if (months.Run() is { } gone) return gone;
            if (session.Game.OpenEvent is null || months.HasEnded) return null;
        }
    }

    private PlainExit Leave(PlainExit how)
    {
        var page = _table.Page;
        var resume = _table.Settings.ResumeCommand;
        // A command to be typed again is best not broken.
        if (DisplayWidth.Of(resume) <= page.Width) resume = resume.Replace(' ', '\u00A0');
        page.Blank();
        page.Line($"{(how == PlainExit.EndOfInput ? "The input has ended; the" : "The")} game is kept. Go on with: {resume}");
        return how;
    }
}
