using System.CommandLine;
using System.CommandLine.Invocation;

namespace MagmaGame.Commands;

/// <summary>Says which version this is.</summary>
internal sealed class VersionText : SynchronousCommandLineAction
{
    /// <summary>The program's version, as <c>1.2.3</c>.</summary>
    public static string Version { get; } = typeof(VersionText).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine("magma " + Version);
        return ExitCode.Done;
    }
}
