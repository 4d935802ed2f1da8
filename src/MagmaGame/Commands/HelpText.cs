using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MagmaGame.Commands;

/// <summary>The usual help, then examples, then what the exit codes mean.</summary>
internal sealed class HelpText(HelpAction usual, IReadOnlyList<string> rootExamples, Func<int> width) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = width();
        usual.Invoke(parseResult);
        var writer = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var examples = command is DocumentedCommand documented ? documented.Examples : command is RootCommand ? rootExamples : [];
        if (examples.Count > 0)
        {
            writer.WriteLine("Examples:");
            foreach (var example in examples) writer.WriteLine("  " + example);
            writer.WriteLine();
        }
        writer.WriteLine("Exit codes: 0 done, 1 something found or not finished, 2 wrong use or");
        writer.WriteLine("unreadable input, 70 a mistake of ours, 130 interrupted while playing.");
        if (command is not RootCommand) return ExitCode.Done;
        writer.WriteLine();
        writer.WriteLine("Games are kept in $MAGMA_HOME/runs; without MAGMA_HOME in magma/runs in your");
        writer.WriteLine("system's place for application data. NO_COLOR turns colour off.");
        return ExitCode.Done;
    }
}
