using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Policies;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Options;
using MagmaGame.Printing;
using MagmaGame.Runs;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Terminal.Games;
using MagmaGame.Terminal.Plain;
using MagmaGame.Watching;

namespace MagmaGame.Games;

/// <summary>One game at the console, from its journal's first line to the last thing said.</summary>
internal sealed class PlayedGame(GameRules rules, GameWish wish, IConsoleStreams console)
{
    private readonly List<string> _notes = [];

    /// <summary>New versions of the content for the game; null when it keeps its own.</summary>
    public FreshContent? Fresh { get; init; }

    /// <summary>Plays.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailure">The game cannot be played, or not go on.</exception>
    public int Run()
    {
        var policy = wish.Policy is { } id ? rules.Catalogue.NeedPolicy(id) : null;
        if (Open(policy) is not var (session, journal)) return ExitCode.Findings;
        using (journal)
        {
            var resume = ResumeCommand(journal.Path);
            using (console.OnInterrupt(() => Leave(journal, resume))) return Play(session, policy, NameOf(journal.Path), resume);
        }
    }

    /// <summary>Opens the game for somebody else to show. Nothing is asked and nothing printed.</summary>
    /// <exception cref="CommandFailure">The game cannot be played, or not go on.</exception>
    public OpenedGame Opened()
    {
        if (wish is { Resumes: false, Tutorial: false, From: null, Scenario: null }) throw new InvalidOperationException("Nobody has said which world.");
        if (Open(policy: null) is not var (session, journal)) throw new InvalidOperationException("No game was opened.");
        return new OpenedGame(session, NameOf(journal.Path), ResumeCommand(journal.Path), _notes, journal);
    }

    private int Play(GameSession session, PolicyDefinition? policy, string name, string resume)
    {
        var facts = TerminalFacts.Of(console);
        var settings = new PlainSettings(
            facts.Width, facts.Color, facts.AsciiOnly, wish.Teaching ?? session.Setup.Teaching, Echo: !console.InputIsTerminal)
        {
            ResumeCommand = resume,
            BranchCommand = Runs.ResumeCommand.OfBranch(name, wish.Content),
            MarkTerms = new OptionsFile(console).Load().MarkTerms,
            Tutorial = TutorialChoice.Of(session),
        };
        try
        {
            Tell(session, policy);
            if (policy is not null)
            {
                new WatchedGame(session, new PolicyPlayer(rules, policy).NextDecision, console.Out, settings, Compare).Run();
                return ExitCode.Done;
            }
            var exit = new PlainGame(session, console.In, console.Out, settings, Compare).Run();
            return exit == PlainExit.EndOfInput ? ExitCode.Findings : ExitCode.Done;
        }
        catch (OutputFailure e)
        {
            throw new CommandFailure($"{e.Message} The game is kept. Go on with: {resume}", ExitCode.Findings);
        }
        catch (JournalFailure e)
        {
            throw new CommandFailure(
                $"{e.Message} Your last decision was not taken; all before it is kept. Mend that, then go on with: {resume}", ExitCode.Findings);
        }
    }

    private static EndingComparison Compare(GameSession session) => EndingComparison.Of(session.Game);

    private (GameSession Session, JournalFile Journal)? Open(PolicyDefinition? policy)
    {
        var opened = OpenAsIs(policy);
        if (opened is { } game) Fresh?.Attach(game.Session);
        return opened;
    }

    private (GameSession Session, JournalFile Journal)? OpenAsIs(PolicyDefinition? policy)
    {
        if (wish.Resumes) return ResumedRun.Open(rules, KeptGame(), _notes, KeptVersions.Of(console));
        if (wish.Tutorial) return Begin(TutorialChoice.Setup(rules.Catalogue, wish.Teaching ?? wish.UsualTeaching));
        if (wish.From is { } from) return Branch(BranchPointOf(from));
        var scenario = wish.Scenario is { } id ? rules.Catalogue.NeedScenario(id)
            : policy is not null ? ScenarioQuestion.Default(rules.Catalogue)
            : ScenarioQuestion.Ask(rules.Catalogue, console);
        if (scenario is null) return null;
        var pace = wish.Pace ?? scenario.Pace ?? wish.UsualPace;
        var teaching = wish.Teaching ?? scenario.Teaching ?? wish.UsualTeaching;
        return Begin(new GameSetup(scenario.Id, wish.Seed ?? FreshSeed.Draw(), pace, teaching)
        {
            Start = policy is null ? [] : GameSetup.Named(rules.Catalogue, policy.Start),
        });
    }

    private (GameSession Session, JournalFile Journal) Begin(GameSetup setup) =>
        BegunRun.Open(NewJournal(setup), journal => GameSession.Start(rules, setup, journal));

    private (GameSession Session, JournalFile Journal) Branch(BranchPoint point)
    {
        _notes.Add($"This is the world of {point.From} up to here: {point.Decision} decisions are taken over, ends of months counted.");
        return BegunRun.Open(NewJournal(point.Session.Setup), journal => point.Session.Branch(point.Decision, point.From, journal));
    }

    private BranchPoint BranchPointOf(string from)
    {
        var path = GivenRun.Find(from, console);
        var run = new RunFile(Path.GetFileNameWithoutExtension(path), path, default);
        return wish.FromMonth is { } month ? BranchPoint.AtMonth(rules, run, month, KeptVersions.Of(console)) : BranchPoint.AtDecision(rules, run, wish.FromDecision, KeptVersions.Of(console));
    }

    private JournalFile NewJournal(GameSetup setup) => wish.Journal is { } file ? NewFile(file) : RunFolder.Find(console).Create(setup);

    private string KeptGame() =>
        wish.Resume is { } run ? GivenRun.Find(run, console) : ResumedRun.Last(rules.Catalogue, RunFolder.Find(console), _notes).Path;

    private JournalFile NewFile(string file)
    {
        if (file.Length == 0) throw new CommandFailure("--journal needs the name of a file.");
        var path = Path.GetFullPath(file, console.CurrentFolder);
        if (Directory.Exists(path)) throw new CommandFailure($"{file} is a folder. --journal names a new file.");
        try
        {
            return JournalFile.TryCreate(path) ?? throw new CommandFailure(
                $"There is a file {file} already. To go on with it: magma play --resume {file}. For a new game name another file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("keep the game in", file, e, "Name a file in a folder that you may write to.");
        }
    }

    private void Tell(GameSession session, PolicyDefinition? policy)
    {
        var page = PrintedPage.Of(console);
        foreach (var note in _notes) page.Line("Note: " + note);
        if (policy is null) return;
        page.Line($"{policy.Name} ({policy.Id}) plays: {policy.Text}");
        if (!session.Setup.Start.AsSpan().SequenceEqual(GameSetup.Named(rules.Catalogue, policy.Start).AsSpan()))
            page.Line("Note: in 'simulate' this policy starts with other values; a game that goes on has begun with its own.");
        page.Line();
    }

    private string ResumeCommand(string path) => Runs.ResumeCommand.Of(NameOf(path), wish.Content);

    // A game among the runs goes by its name, another by its file.
    private string NameOf(string path)
    {
        var isKept = wish.Journal is null && (wish.Resume is null
            || (Path.GetExtension(path) == RunFolder.Extension && Path.GetDirectoryName(path) == RunFolder.Find(console).FullPath));
        return isKept ? Path.GetFileNameWithoutExtension(path) : path;
    }

    private void Leave(JournalFile journal, string resume)
    {
        // Waits for the line that is being written; after that nothing more can be decided.
        journal.Dispose();
        try
        {
            console.Out.WriteLine();
            PrintedPage.Of(console).Line("The game is kept. Go on with:");
            PrintedPage.Of(console).Verbatim("  " + resume);
        }
        catch (IOException)
        {
            // The terminal may be gone; the game is kept all the same.
        }
        console.Leave(ExitCode.Interrupted);
    }
}
