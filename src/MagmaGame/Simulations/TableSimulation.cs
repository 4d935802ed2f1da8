using System.Text;
using MagmaGame.Analysis.Tables;
using MagmaGame.Consoles;
using MagmaGame.Files;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Simulations;

/// <summary>Plays the table of all policies in all scenarios and prints it.</summary>
internal static class TableSimulation
{
    public static int Run(GameRules rules, SimulationPlan plan, string? referenceFile, IConsoleStreams console)
    {
        var reference = referenceFile is null ? ReferenceTable.None : Read(Path.GetFullPath(referenceFile, console.CurrentFolder));
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            var cells = PolicyScenarioTable.CellCount(rules);
            try
            {
                var table = ProgressBar.Run(console, (long)cells * plan.Games, progress => PolicyScenarioTable.Play(
                    rules, plan.Games, plan.FirstSeed, plan.Threads, console.Time,
                    progress is null ? null : done => progress((long)done * plan.Games), interrupted.Token));
                console.Out.Write(table.ToMarkdown(reference));
                return ExitCode.Done;
            }
            catch (OperationCanceledException)
            {
                throw new CommandFailure("Stopped before the table was complete; nothing is printed.", ExitCode.Findings);
            }
        }
    }

    private static ReferenceTable Read(string path)
    {
        const int mostBytes = 1024 * 1024;
        try
        {
            var bytes = BoundedFile.Read(path, mostBytes + 1);
            if (bytes.Length > mostBytes) throw new FormatException("it is too large for a table");
            return ReferenceTable.Parse(Encoding.UTF8.GetString(bytes));
        }
        catch (FormatException e)
        {
            throw new CommandFailure($"{path}: {e.Message}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", path, e, "--reference names a file of comma-separated values.");
        }
    }
}
