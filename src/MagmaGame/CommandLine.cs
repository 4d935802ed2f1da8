using System.CommandLine;
using System.CommandLine.Help;
using MagmaGame.Commands;
using MagmaGame.Consoles;
using MagmaGame.Games;
using MagmaGame.Naming;
using MagmaGame.Terminal.Text;

namespace MagmaGame;

/// <summary>The <c>magma</c> command.</summary>
public static class CommandLine
{
    private static readonly string[] Examples =
    [
        "magma                          play",
        "magma play --resume            go on with the last game",
        "magma simulate --scenario baseline-2025 --policy plan --games 10000",
        "magma content check            find mistakes in the content",
        "magma guide                    read how to play",
    ];

    /// <summary>Does what the arguments say. Never throws: what goes wrong is said on standard error.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="console">Streams and surroundings.</param>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, IConsoleStreams console)
    {
        try
        {
            // Nothing to be read needs no reader: the title stands a good deal earlier.
            return args.Count == 0 ? PlayCommand.Run(new GameWish(), console) : Execute(args, console);
        }
        catch (CommandFailure e)
        {
            if (e.Details.Length > 0) Complaint.Write(console, e.Details);
            Complain(console, e.Message);
            return e.ExitCode;
        }
        catch (OutputFailure e)
        {
            Complain(console, e.Message);
            return ExitCode.Findings;
        }
        catch (Exception e)
        {
            Complain(console, $"Something went wrong that should not ({e.GetType().Name}: {e.Message}). "
                + "Games in course are kept. Please report this; MAGMA_DEBUG=1 shows the details.");
            if (console.Variable("MAGMA_DEBUG") == "1") Complaint.Write(console, SafeText.Of(e.ToString()));
            return ExitCode.Unexpected;
        }
    }

    private static int Execute(IReadOnlyList<string> args, IConsoleStreams console)
    {
        var root = Tree(console);
        // No response files: an argument that begins with @ is an argument.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not (HelpText or VersionText) && parsed.Errors is [var error, ..]) throw Misuse(parsed, error.Message);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static RootCommand Tree(IConsoleStreams console)
    {
        var content = new Option<string?>("--content")
        {
            Description = "Use other content: a folder that holds 'content' and 'seeds'.",
            HelpName = "DIR",
            Recursive = true,
        };
        var root = new RootCommand("MagmaGame: a serious game about getting the world through the arrival of powerful AI.")
        {
            content,
            PlayCommand.Create(content, console),
            RunsCommand.Create(content, console),
            ReplayCommand.Create(content, console),
            DebriefCommand.Create(content, console),
            SimulateCommand.Create(content, console),
            ExperimentCommand.Create(content, console),
            ContentCommand.Create(content, console),
            DocumentsCommand.Create(content, console),
            GuideCommand.Create(content, console),
            GlossaryCommand.Create(content, console),
        };
        root.SetAction(result => PlayCommand.Run(new GameWish { Content = result.GetValue(content) }, console));
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual } help) help.Action = new HelpText(usual, Examples, () => TerminalFacts.Of(console).Width);
            if (option is VersionOption version) version.Action = new VersionText();
        }
        return root;
    }

    private static CommandFailure Misuse(ParseResult parsed, string message)
    {
        var command = parsed.CommandResult.Command;
        var names = new List<string>();
        for (Command? at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault()) names.Insert(0, at is RootCommand ? "magma" : at.Name);
        var help = $"See '{string.Join(' ', names)} --help'.";
        if (parsed.UnmatchedTokens is not [var unknown, ..]) return new CommandFailure($"{message}{(message.EndsWith('.') || message.EndsWith('?') ? "" : ".")} {help}");
        var kind = unknown.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        var known = unknown.StartsWith('-')
            ? command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)).Select(o => o.Name)
            : command.Subcommands.Select(c => c.Name);
        return new CommandFailure($"'{string.Join(' ', names)}' knows no {kind} '{unknown}'.{Suggestion.For(unknown, known)} {help}");
    }

    private static void Complain(IConsoleStreams console, string message) => Complaint.Write(console, Complaint.Line(console, message));
}
