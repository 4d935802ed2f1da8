using System.Globalization;
using MagmaGame.Consoles;
using MagmaGame.Printing;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Games;

/// <summary>Asks which world to start in.</summary>
internal static class ScenarioQuestion
{
    private const string Usual = "baseline-2025";

    /// <summary>The world to start in when nobody says otherwise.</summary>
    /// <exception cref="CommandFailure">The content has no scenario.</exception>
    public static ScenarioDefinition Default(Catalogue catalogue) =>
        catalogue.Scenario(Usual) ?? catalogue.Worlds.FirstOrDefault() ?? catalogue.Scenarios.FirstOrDefault()
        ?? throw new CommandFailure("This content has no scenario to play.", ExitCode.Findings);

    /// <summary>Asks until a scenario is chosen; null when the input ends first or the player wants to leave.</summary>
    public static ScenarioDefinition? Ask(Catalogue catalogue, IConsoleStreams console)
    {
        var page = PrintedPage.Of(console);
        var usual = Default(catalogue);
        var scenarios = catalogue.Worlds.OrderByDescending(s => s == usual).ToList();
        page.Line("Magma. You run a developer of frontier AI, from January 2025 on, and want the world to come through.");
        page.Line();
        page.Line("Which world?");
        for (var i = 0; i < scenarios.Count; i++)
        {
            page.Line($"{scenarios[i].Name} ({scenarios[i].Id}){Made(scenarios[i])}", $"{i + 1}. ");
            if (scenarios[i].About.Length > 0) page.Line(scenarios[i].About, "   ");
        }
        while (true)
        {
            page.Line();
            page.Line($"Type a number or a name; Enter for {usual.Id}; quit to leave.");
            console.Out.Write("> ");
            console.Out.Flush();
            var typed = console.In.ReadLine();
            if (!console.InputIsTerminal) page.Line(typed ?? "");
            if (typed is null) page.Line("The input has ended before a game began.");
            if (typed is null || typed.Trim().ToLowerInvariant() is "quit" or "q" or "exit") return null;
            if (Choice(typed.Trim(), scenarios, usual, page) is { } chosen) return chosen;
        }
    }

    // What a world is made for, where it is made for something.
    private static string Made(ScenarioDefinition scenario) =>
        (scenario.Minutes is { } minutes ? $", {minutes} minutes" : "")
        + (scenario.Pace is { } pace ? $", {PaceWords.Of(pace, "")}" : "")
        + (scenario.Teaching == true ? ", with predictions" : "");

    private static ScenarioDefinition? Choice(string typed, List<ScenarioDefinition> scenarios, ScenarioDefinition usual, PrintedPage page)
    {
        if (typed.Length == 0) return usual;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= scenarios.Count)
            return scenarios[number - 1];
        var match = new NameSearch<ScenarioDefinition>(scenarios, s => [s.Id, s.Name]).Find(typed);
        if (match.Found is { } found) return found;
        var near = string.Join(" or ", match.Candidates.Select(s => s.Id));
        page.Line(near.Length > 0 ? $"That is none of them. Did you mean {near}?" : $"That is none of them: 1 to {scenarios.Count}, or a name.");
        return null;
    }
}
