using MagmaGame.Consoles;
using Spectre.Console;

namespace MagmaGame.Simulations;

/// <summary>Shows how far long work is: on a terminal, on standard error, so that results stay clean.</summary>
internal static class ProgressBar
{
    // Work of a moment needs no bar.
    private const int FewestGames = 2000;

    /// <summary>Does work that tells how many of <paramref name="total"/> games are finished.</summary>
    public static T Run<T>(IConsoleStreams console, long total, Func<Action<long>?, T> work) =>
        console.ErrorIsTerminal && !TerminalFacts.IsDumb(console) && total >= FewestGames
            ? Shown(console, total, work)
            : work(null);

    private static T Shown<T>(IConsoleStreams console, long total, Func<Action<long>?, T> work)
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        return screen.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("playing", maxValue: total);
            return work(finished => task.Value = Math.Max(task.Value, finished));
        });
    }
}
