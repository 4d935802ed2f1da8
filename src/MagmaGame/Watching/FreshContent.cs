using MagmaGame.Authoring.Watching;
using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Contents;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Watching;

/// <summary>New versions of the content for games in course: watches the files that a game was loaded from, loads what is saved, and
/// has the newest that can be played ready for when a month ends. Tutorials keep their content, since their hints rest on it.</summary>
internal sealed class FreshContent(IConsoleStreams console) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly KeptVersions _versions = KeptVersions.Of(console);
    private FolderWatch? _watch;
    private ContentPlace? _place;
    private ContentFiles _seen = new([]);
    private ContentFiles _files = new([]);
    private GameRules? _rules;
    private string _text = "";
    private int _change;

    /// <summary>Begins to watch.</summary>
    /// <param name="loaded">What games begin with.</param>
    /// <param name="rules">The rules made of it.</param>
    public void Begin(LoadedContent loaded, GameRules rules)
    {
        lock (_gate)
        {
            if (_rules is not null) return;
            (_place, _seen, _files, _rules) = (loaded.Place, loaded.Files, loaded.Files, rules);
        }
        _watch = new FolderWatch([loaded.Place.ContentFolder, loaded.Place.SeedsFolder], polls: false, console.Time, _ => Look());
        // What was saved between reading and watching.
        Look();
    }

    /// <summary>Gives a game new versions from now on.</summary>
    public void Attach(GameSession session)
    {
        if (session.Game.Rules.Catalogue.TutorialOf(session.Setup.ScenarioId, session.Setup.Seed) is not null) return;
        var told = 0;
        session.FreshContent = () =>
        {
            lock (_gate)
            {
                if (told == _change && (told > 0 || IsPlayed(session))) return null;
                told = _change;
                return News(session);
            }
        };
        lock (_gate)
        {
            if (IsPlayed(session)) Keep();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watch?.Dispose();

    private bool IsPlayed(GameSession session) => session.Game.Rules.Catalogue.ContentHash == _rules?.Catalogue.ContentHash;

    private ContentNews? News(GameSession session)
    {
        if (IsPlayed(session)) return _text.Length > 0 ? new ContentNews(null, _text) : null;
        var text = _text.Length > 0 ? _text : "The content is another than when this game was last played; the new one holds from this month on.";
        return Keep() is { } problem ? new ContentNews(null, problem) : new ContentNews(_rules, text);
    }

    // A version that is not kept could not be played again.
    private string? Keep()
    {
        try
        {
            _versions.Keep(_files, _rules!.Catalogue.ContentHash);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The content has changed, but not in this game: its new version cannot be kept ({CommandFailure.Reason(e)}).";
        }
    }

    private void Look()
    {
        ContentFiles now;
        try
        {
            now = ContentReading.Read(_place!);
        }
        catch (CommandFailure)
        {
            // In the middle of a change; when it is over, it is looked again.
            return;
        }
        lock (_gate)
        {
            var changes = FileChanges.Between(_seen, now);
            if (changes.IsEmpty) return;
            _seen = now;
            var version = SoundVersion.Of(_files, _rules!.Catalogue, now);
            var taken = FileChanges.Between(_files, version.Files);
            _text = string.Join(' ', new[]
            {
                taken.IsEmpty ? "" : $"New content from this month on: {taken}.",
                Broken(version),
            }.Where(part => part.Length > 0));
            if (version.Catalogue.ContentHash != _rules.Catalogue.ContentHash) _rules = new GameRules(version.Catalogue);
            _files = version.Files;
            _change++;
        }
    }

    private static string Broken(SoundVersion version)
    {
        if (version.Errors is not [var first, ..]) return "";
        var files = version.Kept is [var only] ? only : $"{version.Kept[0]} and {version.Kept.Length - 1} more";
        var errors = version.Errors.Length == 1 ? "an error" : $"{version.Errors.Length} errors";
        return $"The content has {errors} ({DiagnosticPrinter.Line(first)}), so the old version stays of {files}.";
    }
}
