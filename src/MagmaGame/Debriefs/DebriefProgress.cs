using MagmaGame.Analysis.Debriefs;
using MagmaGame.Consoles;
using Spectre.Console;

namespace MagmaGame.Debriefs;

/// <summary>Shows how far a debrief is, a bar for each step: on a terminal, on standard error, so that the result stays clean.</summary>
internal static class DebriefProgress
{
    private static readonly (DebriefStep Step, string Words)[] Steps =
    [
        (DebriefStep.Counterfactuals, "other decisions"), (DebriefStep.Worlds, "other worlds"),
        (DebriefStep.Levers, "what was changed"), (DebriefStep.Heuristics, "rules of thumb"),
    ];

    /// <summary>Does work that tells its progress.</summary>
    public static T Run<T>(IConsoleStreams console, Func<Action<DebriefStep, double>?, T> work) => Run(console, Steps, work);

    /// <summary>Does work of other steps.</summary>
    public static T Run<TStep, T>(IConsoleStreams console, (TStep Step, string Words)[] steps, Func<Action<TStep, double>?, T> work)
        where TStep : struct, Enum
    {
        if (!console.ErrorIsTerminal || TerminalFacts.IsDumb(console)) return work(null);
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        return screen.Progress().AutoClear(true).Start(context =>
        {
            var tasks = steps.ToDictionary(s => s.Step, s => context.AddTask(s.Words, maxValue: 1));
            return work((step, share) => tasks[step].Value = Math.Max(tasks[step].Value, share));
        });
    }
}
