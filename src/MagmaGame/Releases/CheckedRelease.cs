using System.Text;
using MagmaGame.Authoring.Releases;
using MagmaGame.Consoles;
using MagmaGame.Files;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulations;

namespace MagmaGame.Releases;

/// <summary>A new version of the content held against the one before, and against games that were kept.</summary>
internal sealed class CheckedRelease(Catalogue old, Catalogue now, IConsoleStreams console)
{
    /// <summary>Compares the versions and plays the games again, on all processors; an interrupt leaves the rest of them out.</summary>
    /// <param name="folder">Where games are kept; null for none.</param>
    /// <exception cref="CommandFailure">The folder cannot be read.</exception>
    public ReleaseReport Run(string? folder)
    {
        var paths = folder is null ? [] : Journals(Path.GetFullPath(folder, console.CurrentFolder));
        var checks = new JournalCheck?[paths.Length];
        var (oldRules, newRules) = (new GameRules(old), new GameRules(now));
        using var stopped = new CancellationTokenSource();
        using var interrupted = console.OnInterrupt(stopped.Cancel);
        ProgressBar.Run<object?>(console, paths.Length, told =>
        {
            var done = 0L;
            Parallel.For(0, paths.Length, (place, loop) =>
            {
                if (stopped.IsCancellationRequested)
                {
                    loop.Stop();
                    return;
                }
                checks[place] = Check(paths[place], oldRules, newRules);
                told?.Invoke(Interlocked.Increment(ref done));
            });
            return null;
        });
        var known = old.Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(old.Events.Select(e => now.Event(e.Id)?.Id).OfType<string>());
        return new ReleaseReport(
            ReleaseChanges.Between(old, now), [.. checks.OfType<JournalCheck>()], checks.Count(check => check is null))
        {
            NewEvents = now.Events.Count(e => !known.Contains(e.Id)),
        };
    }

    private static JournalCheck Check(string path, GameRules old, GameRules now)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        try
        {
            return JournalCheck.Of(name, Encoding.UTF8.GetString(BoundedFile.Read(path, JournalReader.MostBytes + 1)), old, now);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new JournalCheck(name, JournalFate.Unreadable, null, 0, Runs.JournalText.Reason(e), []);
        }
    }

    private static string[] Journals(string folder)
    {
        try
        {
            string[] paths = [.. Directory.EnumerateFiles(folder, "*.journal").Order(StringComparer.Ordinal)];
            return paths.Length > 0 ? paths : throw new CommandFailure($"There is no kept game in {folder}: their files end in .journal.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", folder, e, "--journals names a folder of kept games.");
        }
    }
}
