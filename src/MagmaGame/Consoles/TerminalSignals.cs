using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MagmaGame.Terminal.Devices;

namespace MagmaGame.Consoles;

/// <summary>Passes signals of the system on to those who listen. While somebody does, they have no other effect.</summary>
internal sealed class TerminalSignals
{
    private readonly Lock _changing = new();
    private readonly Dictionary<PosixSignal, TerminalSignal> _heard;
    private readonly Dictionary<PosixSignal, PosixSignalRegistration> _registrations = [];
    private ImmutableArray<Action<TerminalSignal>> _listeners = [];

    /// <summary>Prepares to listen; until somebody does, signals do what they always do.</summary>
    /// <param name="heard">What each signal of the system means.</param>
    public TerminalSignals(Dictionary<PosixSignal, TerminalSignal> heard) => _heard = heard;

    /// <summary>Calls back for each signal until the result is disposed.</summary>
    public IDisposable Add(Action<TerminalSignal> listener)
    {
        lock (_changing)
        {
            foreach (var signal in _heard.Keys) Register(signal);
            _listeners = _listeners.Add(listener);
        }
        return new Listening(this, listener);
    }

    /// <summary>Tells all who listen.</summary>
    public void Tell(TerminalSignal signal)
    {
        foreach (var listener in _listeners) listener(signal);
    }

    /// <summary>Does something while one signal has its usual effect.</summary>
    public void Letting(PosixSignal signal, Action action)
    {
        lock (_changing)
        {
            if (_registrations.Remove(signal, out var registration)) registration.Dispose();
            action();
            if (registration is not null) Register(signal);
        }
    }

    private void Register(PosixSignal signal)
    {
        if (_registrations.ContainsKey(signal)) return;
        var meaning = _heard[signal];
        _registrations[signal] = PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            Tell(meaning);
        });
    }

    private void Remove(Action<TerminalSignal> listener)
    {
        lock (_changing)
        {
            _listeners = _listeners.Remove(listener);
            if (!_listeners.IsEmpty) return;
            foreach (var registration in _registrations.Values) registration.Dispose();
            _registrations.Clear();
        }
    }

    private sealed class Listening(TerminalSignals signals, Action<TerminalSignal> listener) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0) signals.Remove(listener);
        }
    }
}
