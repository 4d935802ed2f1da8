using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Games;
using MagmaGame.Options;
using MagmaGame.Runs;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Devices;
using MagmaGame.Watching;

namespace MagmaGame.Commands;

/// <summary><c>magma play</c>: a game, new or kept.</summary>
internal static class PlayCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var plain = new Option<bool>("--plain") { Description = "Line by line, for screen readers, pipes and scripts." };
        var scenario = new Option<string?>("--scenario") { Description = "The world to start in (default: you are asked).", HelpName = "ID" };
        var seed = WholeNumber.Option("--seed", 0, uint.MaxValue, "All luck hangs on it; the same seed gives the same world (default: a fresh one).");
        var pace = PaceOption.Create("the world's own, else as in the options, else monthly");
        var teaching = new Option<bool>("--teaching") { Description = "Ask each round what will happen to the risk; '--teaching false' does not, where the world would." };
        var policy = new Option<string?>("--policy") { Description = "A policy plays; you watch every month.", HelpName = "ID" };
        var journal = new Option<string?>("--journal") { Description = "Keep the game in this new file instead of among the runs.", HelpName = "FILE" };
        var resume = new Option<string?>("--resume")
        {
            Description = "Go on with a kept game: by name or file (default: the last one played).",
            HelpName = "RUN",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var tutorial = new Option<bool>("--tutorial") { Description = "Learn to play in a small world, with hints." };
        var watch = new Option<bool>("--watch") { Description = "Take up what is saved in the content when a month ends: for writers." };
        var branch = BranchOptions.Create();
        var command = new DocumentedCommand("play", "Play a game. Every decision is kept the moment you take it.",
            "magma play",
            "magma play --plain --scenario baseline-2025 --seed 7",
            "magma play --scenario stall --pace quarterly --teaching",
            "magma play --policy plan --scenario baseline-2025",
            "magma play --tutorial",
            "magma play --resume",
            "magma play --from baseline-2025-7-1 --month 12",
            "magma play --content ../my-content --watch")
        {
            plain, scenario, seed, pace, teaching, policy, journal, resume, branch.From, branch.Month, branch.Decision, tutorial, watch,
        };
        command.SetAction(result =>
        {
            var resumes = result.GetResult(resume) is not null;
            if (resumes && Fixed(result, scenario, seed, pace, journal) is { } option)
                throw new CommandFailure($"{option} cannot go with --resume: a kept game goes on as it began, in its own file.");
            if (result.GetValue(tutorial) && Fixed(result, scenario, seed, pace, policy, resume, branch.From) is { } clash)
                throw new CommandFailure($"{clash} cannot go with --tutorial, which has a world, a seed and a pace of its own.");
            if (result.GetValue(watch) && Fixed(result, policy, tutorial) is { } still)
                throw new CommandFailure($"{still} cannot go with --watch: policies and tutorials rest on content that stays as it is.");
            branch.Check(result, scenario, seed, pace, resume);
            var wish = new GameWish
            {
                Scenario = result.GetValue(scenario),
                Seed = (uint?)result.GetValue(seed),
                Pace = PaceOption.Of(result, pace),
                Teaching = result.GetResult(teaching) is { Implicit: false } ? result.GetValue(teaching) : null,
                Plain = result.GetValue(plain),
                Policy = result.GetValue(policy),
                Journal = result.GetValue(journal),
                Resumes = resumes,
                Resume = resumes ? result.GetValue(resume) : null,
                Tutorial = result.GetValue(tutorial),
                Watch = result.GetValue(watch),
                From = result.GetValue(branch.From),
                FromMonth = (int?)result.GetValue(branch.Month),
                FromDecision = (int)(result.GetValue(branch.Decision) ?? 1) - 1,
                Content = result.GetValue(content),
            };
            return Run(wish, console);
        });
        return command;
    }

    /// <summary>Plays what was wished for: in full screen where there is a terminal for it, else line by line.</summary>
    public static int Run(GameWish wish, IConsoleStreams console) =>
        !wish.Plain && wish.Policy is null && TerminalDevice.TryOpen(console) is { } device
            ? OnScreen(wish, device, console)
            : InLines(wish, console);

    // Apart, so that neither way loads what only the other needs.
    private static int InLines(GameWish wish, IConsoleStreams console)
    {
        var loaded = LoadedContent.ToPlay(wish, console);
        var rules = new GameRules(loaded.Catalogue);
        using var fresh = wish.Watch ? new FreshContent(console) : null;
        fresh?.Begin(loaded, rules);
        return new PlayedGame(rules, wish, console) { Fresh = fresh }.Run();
    }

    private static int OnScreen(GameWish wish, ITerminalDevice device, IConsoleStreams console)
    {
        using var fresh = wish.Watch ? new FreshContent(console) : null;
        return new ScreenedGame(
            wish, device, new OptionsFile(console), rules => new GameShelf(rules, console, wish.Content) { Fresh = fresh }, console)
        {
            Fresh = fresh,
        }.Run();
    }

    private static string? Fixed(ParseResult result, params Option[] options) =>
        Array.Find(options, option => result.GetResult(option) is { Implicit: false })?.Name;
}
