namespace MagmaGame.Authoring.Watching;

/// <summary>
/// Makes one event of many that come together: an editor that saves writes beside the file, renames, and touches it once more.
/// Tells once nothing more came for a while, or, when things never come to rest, at the latest after a longer while.
/// </summary>
public sealed class Settling : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _quiet;
    private readonly TimeSpan _longest;
    private readonly Action<long> _settled;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private long _first;
    private long _due;
    private bool _isPending;
    private bool _isOver;

    /// <summary>Begins with nothing noticed.</summary>
    /// <param name="time">Tells and keeps time.</param>
    /// <param name="quiet">How long nothing must come.</param>
    /// <param name="longest">How long after the first of many it is told all the same; no less than <paramref name="quiet"/>.</param>
    /// <param name="settled">Called on a thread of the timer with the time stamp of the first of them.</param>
    public Settling(TimeProvider time, TimeSpan quiet, TimeSpan longest, Action<long> settled)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, quiet);
        (_time, _quiet, _longest, _settled) = (time, quiet, longest, settled);
        _timer = time.CreateTimer(_ => Rang(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something was noticed. From any thread.</summary>
    public void Touch()
    {
        lock (_gate)
        {
            if (_isOver) return;
            var now = _time.GetTimestamp();
            if (!_isPending) _first = now;
            _isPending = true;
            _due = Math.Min(now + Ticks(_quiet), _first + Ticks(_longest));
            Wait(now);
        }
    }

    /// <summary>Tells nothing any more.</summary>
    public void Dispose()
    {
        lock (_gate) _isOver = true;
        _timer.Dispose();
    }

    private void Rang()
    {
        long first;
        lock (_gate)
        {
            if (_isOver || !_isPending) return;
            var now = _time.GetTimestamp();
            // Set anew while it was about to ring.
            if (now < _due)
            {
                Wait(now);
                return;
            }
            _isPending = false;
            first = _first;
        }
        _settled(first);
    }

    // A timer counts in milliseconds: the last part of one is waited for, too.
    private void Wait(long now)
    {
        var left = _time.GetElapsedTime(now, Math.Max(now, _due));
        _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * _time.TimestampFrequency);
}
