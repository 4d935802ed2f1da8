using System.Text;
using MagmaGame.Files;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Terminal.Games;

namespace MagmaGame.Runs;

/// <summary>A kept game as the ends of its journal tell it.</summary>
internal static class RunGlimpse
{
    // Holds every usual header; and at the end the last month of a library of thousands of events.
    private const int HeadBytes = 1024;
    private const int TailBytes = 8 * 1024;

    /// <summary>The game. Never throws: what cannot be read is its problem.</summary>
    public static KeptGame Of(RunFile run, Catalogue catalogue)
    {
        var game = new KeptGame(run.Name, run.LastPlayed);
        try
        {
            return Look(run.Path) is { } glimpse ? Told(game, glimpse, catalogue) : Read(game, run.Path, catalogue);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return game with { Problem = JournalText.Reason(e) };
        }
    }

    private static JournalGlimpse? Look(string path)
    {
        if (BoundedFile.Length(path) == 0) return null;
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var length = RandomAccess.GetLength(file);
        // What one look holds is read whole: a game of a few months shows what is wrong in its middle too.
        if (length <= TailBytes) return null;
        return JournalGlimpse.Of(Text(file, 0, HeadBytes), Text(file, Math.Max(0, length - TailBytes), TailBytes));
    }

    private static string Text(Microsoft.Win32.SafeHandles.SafeFileHandle file, long from, int most)
    {
        var bytes = new byte[most];
        return Encoding.UTF8.GetString(bytes.AsSpan(0, RandomAccess.Read(file, bytes, from)));
    }

    // Short, or its ends do not tell, or no journal at all: then all of it is looked at.
    private static KeptGame Read(KeptGame game, string path, Catalogue catalogue)
    {
        var text = Encoding.UTF8.GetString(BoundedFile.Read(path, JournalReader.MostBytes + 1));
        var problem = JournalReader.Read(text).Problem;
        var told = JournalGlimpse.Of(text, text) is { } glimpse ? Told(game, glimpse, catalogue) : game with { Problem = "This is no journal." };
        return problem is null ? told : told with { Problem = problem };
    }

    private static KeptGame Told(KeptGame game, JournalGlimpse glimpse, Catalogue catalogue)
    {
        if (glimpse.Header is not { } header) return game with { Problem = glimpse.Problem };
        var setup = header.Setup;
        var scenario = catalogue.Scenario(setup.ScenarioId);
        return game with
        {
            ScenarioId = setup.ScenarioId,
            ScenarioName = scenario?.Name ?? setup.ScenarioId,
            Seed = setup.Seed,
            Pace = setup.Pace,
            Teaching = setup.Teaching,
            Month = glimpse.Month,
            IsOver = glimpse.IsOver,
            Outcome = catalogue.Outcomes.FirstOrDefault(o => o.Outcome == glimpse.Outcome)?.Name,
            Origin = header.Origin,
            Problem = glimpse.Problem ?? (scenario is null ? $"Its scenario '{setup.ScenarioId}' is no longer there." : null),
        };
    }
}
