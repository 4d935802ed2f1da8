using MagmaGame.Authoring.Watching;

namespace MagmaGame.Watching;

/// <summary>
/// Notices when files in some folders are written, named, made or taken away. The system tells; where it does not (a network
/// drive, a folder that was taken away and made again, too many watches), looking every so often does.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    // Longer than an editor takes between the parts of saving, short against what a person notices.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan UsualLook = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan OnlyLook = TimeSpan.FromMilliseconds(500);

    private readonly string[] _folders;
    private readonly Settling _settling;
    private readonly ITimer _look;
    private readonly FileSystemWatcher?[] _watchers;
    private readonly Lock _gate = new();
    private readonly bool _polls;
    private FolderStamps _stamps;
    private volatile bool _wasTold;
    private bool _isOver;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders; they need not be there yet.</param>
    /// <param name="polls">Whether not to ask the system at all, but to look.</param>
    /// <param name="time">Keeps time.</param>
    /// <param name="changed">Called, on some thread and never twice at once, when things have come to rest after a change, with the
    /// time stamp of when it was first noticed.</param>
    public FolderWatch(IEnumerable<string> folders, bool polls, TimeProvider time, Action<long> changed)
    {
        _folders = [.. folders];
        _polls = polls;
        var telling = new Lock();
        _settling = new Settling(time, Quiet, Longest, noticed =>
        {
            lock (telling) changed(noticed);
        });
        _watchers = new FileSystemWatcher?[_folders.Length];
        Begin();
        _stamps = FolderStamps.Of(_folders);
        var often = IsTold ? UsualLook : OnlyLook;
        _look = time.CreateTimer(_ => Look(), null, often, often);
    }

    /// <summary>Whether the system tells of changes at once; otherwise they are noticed by looking.</summary>
    public bool IsTold => Array.TrueForAll(_watchers, watcher => watcher is not null);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate) _isOver = true;
        _look.Dispose();
        _settling.Dispose();
        foreach (var watcher in _watchers) watcher?.Dispose();
    }

    private void Begin()
    {
        for (var place = 0; place < _folders.Length && !_polls; place++)
            _watchers[place] ??= TryWatch(_folders[place], place);
    }

    private FileSystemWatcher? TryWatch(string folder, int place)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, _) => Told();
            watcher.Created += (_, _) => Told();
            watcher.Deleted += (_, _) => Told();
            watcher.Renamed += (_, _) => Told();
            // More came than it could tell, or the folder is gone: the next look begins anew.
            watcher.Error += (_, _) => Lost(place);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    private void Lost(int place)
    {
        lock (_gate)
        {
            if (_isOver) return;
            _watchers[place]?.Dispose();
            _watchers[place] = null;
        }
        _settling.Touch();
    }

    private void Look()
    {
        lock (_gate)
        {
            if (_isOver) return;
            var now = FolderStamps.Of(_folders);
            var differs = !now.Equals(_stamps);
            // One that watches a folder that is gone says nothing of the one that has taken its place.
            if (differs && !_wasTold) Forget();
            Begin();
            _wasTold = false;
            if (!differs) return;
            _stamps = now;
        }
        _settling.Touch();
    }

    private void Forget()
    {
        for (var place = 0; place < _folders.Length; place++)
        {
            _watchers[place]?.Dispose();
            _watchers[place] = null;
        }
    }

    private void Told()
    {
        _wasTold = true;
        _settling.Touch();
    }
}
