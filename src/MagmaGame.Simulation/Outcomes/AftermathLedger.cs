using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>Hazard of the aftermath by channel and threat, in the order in which it was entered.</summary>
internal sealed class AftermathLedger
{
    private readonly (Channel Channel, Threat Threat, double Hazard)[] _entries =
        new (Channel, Threat, double)[GameState.ChannelCount * GameState.ThreatCount];

    public int Count { get; private set; }

    public (Channel Channel, Threat Threat, double Hazard) this[int place] => _entries[place];

    public void Clear() => Count = 0;

    public void CopyFrom(AftermathLedger other)
    {
        other._entries.CopyTo(_entries, 0);
        Count = other.Count;
    }

    public void Enter(Channel channel, Threat threat, double hazard)
    {
        var more = Math.Max(0.0, hazard);
        for (var i = 0; i < Count; i++)
        {
            if (_entries[i].Channel != channel || _entries[i].Threat != threat) continue;
            _entries[i].Hazard += more;
            return;
        }
        _entries[Count++] = (channel, threat, more);
    }

    public double Hazard(Channel channel, Threat threat)
    {
        for (var i = 0; i < Count; i++)
            if (_entries[i].Channel == channel && _entries[i].Threat == threat) return _entries[i].Hazard;
        return 0.0;
    }

    public double Total()
    {
        var total = 0.0;
        for (var i = 0; i < Count; i++) total += _entries[i].Hazard;
        return total;
    }
}
