using System.CommandLine;
using System.CommandLine.Invocation;

namespace MagmaGame.Commands;

/// <summary>Says which version this is.</summary>
internal sealed class VersionText : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine("magma " + ProgramVersion.Text);
        return ExitCode.Done;
    }
}
