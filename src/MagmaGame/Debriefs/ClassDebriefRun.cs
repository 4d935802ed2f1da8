using MagmaGame.Analysis.Classes;
using MagmaGame.Consoles;
using MagmaGame.Reports.Classes;

namespace MagmaGame.Debriefs;

/// <summary>Looks back on the games of a class, which were all played in one world.</summary>
internal static class ClassDebriefRun
{
    private static readonly (ClassStep Step, string Words)[] Steps = [(ClassStep.Futures, "what choices were worth"), (ClassStep.Worlds, "other worlds")];

    /// <summary>Works it out and writes it.</summary>
    /// <exception cref="CommandFailure">The games are no class, or it was stopped before there was anything.</exception>
    public static int Run(IReadOnlyList<ClassRun> runs, ClassRequest request, DebriefWish wish, IConsoleStreams console)
    {
        if (ClassMix.Of(runs) is { } mix) throw new CommandFailure(mix.Reason);
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            ClassDebrief debrief;
            try
            {
                debrief = DebriefProgress.Run(console, Steps, progress => ClassWork.Of(runs, request, progress, interrupted.Token));
            }
            catch (OperationCanceledException)
            {
                throw new CommandFailure("Stopped before there was anything to tell.", ExitCode.Findings);
            }
            wish.Write(ClassArticle.Of(debrief), () => ClassArticle.Html(debrief), () => ClassJson.Write(debrief), console);
            return debrief.IsComplete ? ExitCode.Done : ExitCode.Findings;
        }
    }
}
