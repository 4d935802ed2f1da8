using MagmaGame.Analysis.Branches;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Runs;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Branches;

/// <summary>Opens the game that another decision of a kept one would have led to, and prints both side by side.</summary>
internal sealed class OtherGameReplay(GameRules rules, OtherGameWish wish, IConsoleStreams console)
{
    /// <summary>Plays it and prints it.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailure">There is no such game, month or choice, or the other game cannot be kept.</exception>
    public int Run()
    {
        var path = GivenRun.Find(wish.Run, console);
        var replayed = Replay.Run(rules, JournalText.Read(path).Journal!, versions: KeptVersions.Of(console).Find);
        if (replayed.Problem is { } problem) throw ResumedRun.Failure(path, problem);
        var session = replayed.Session!;
        foreach (var version in session.Versions) version.Rules.Catalogue.NeedPolicy(wish.Policy);
        var choices = Choices(session);
        var found = choices.Find(wish.Instead, wish.Month is null ? wish.Decision - 1 : null);
        var choice = found.Choice ?? throw new WrongChoice(choices, wish.Instead, console).Failure(found);
        var name = Path.GetFileNameWithoutExtension(path);
        var page = PrintedPage.Of(console);
        if (replayed.Note is { } note) page.Line("Note: " + note);
        var (other, kept) = Play(session, choice, name);
        new OtherGameText(other, wish.Policy, page).Write();
        if (kept is null) return ExitCode.Done;
        page.Line();
        page.Line($"The other game is kept as {kept}. Play it from anywhere:");
        page.Verbatim("  " + ResumeCommand.OfBranch(kept, wish.Content));
        return ExitCode.Done;
    }

    private RoundChoices Choices(GameSession session)
    {
        if (wish.Month is { } month)
        {
            return RoundChoices.InMonth(session, month) ?? throw new CommandFailure(
                $"Nothing was decided in month {month} ({CalendarMonth.Of(month)}): the game {(session.IsOver ? "was over" : "stands")} in month {session.Game.State.Month}.");
        }
        return RoundChoices.AtDecision(session, wish.Decision - 1) ?? throw new CommandFailure(
            $"The game has no decision {wish.Decision}: it has {session.Decisions.Count}, ends of months counted. 'magma replay {wish.Run}' shows them.");
    }

    private (OtherGame Other, string? Kept) Play(GameSession session, OtherChoice choice, string name)
    {
        if (!wish.Keep) return (Game(session, choice, name, new NoJournal()), null);
        OtherGame? other = null;
        var (_, journal) = BegunRun.Open(RunFolder.Find(console).Create(session.Setup), writer => (other = Game(session, choice, name, writer)).Session);
        using (journal) return (other!, Path.GetFileNameWithoutExtension(journal.Path));
    }

    private OtherGame Game(GameSession session, OtherChoice choice, string name, IJournalWriter journal) =>
        OtherGame.Play(session, choice, wish.Policy, name, journal);
}
