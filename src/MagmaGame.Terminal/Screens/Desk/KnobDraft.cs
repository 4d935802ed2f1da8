using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>
/// The knobs while they are being turned, before the turn is a decision. The portfolio always sums to 100: a share that is turned
/// takes from those not yet turned, or gives to them, as they stood to each other when the turning began; what was turned already
/// is held as long as the rest can make room, the latest longest. So it does not matter in how many steps a share is turned,
/// four shares can be typed one after the other, and turning one back puts the others back too, also those that had come down to
/// nothing.
/// </summary>
internal sealed class KnobDraft
{
    private const int Tracks = 4;

    private readonly Stack<(int Track, int[] Before)> _turns = [];
    private readonly int[] _shares = new int[Tracks];
    private int _velocity;
    private int _preparation;

    /// <summary>The knobs as turned.</summary>
    /// <param name="setting">Where they stand before.</param>
    public KnobDraft(in KnobSetting setting) => Reset(setting);

    /// <summary>Where the knobs stand; always possible.</summary>
    public KnobSetting Setting => new(_velocity, _preparation, _shares[0], _shares[1], _shares[2], _shares[3]);

    /// <summary>Where one of them stands.</summary>
    public int this[Knob knob] => Value(Setting, knob);

    /// <summary>Where a knob stands in a setting.</summary>
    public static int Value(in KnobSetting setting, Knob knob) => knob switch
    {
        Knob.Velocity => setting.Velocity,
        Knob.Preparation => setting.Preparation,
        Knob.Nonproliferation => setting.Nonproliferation,
        Knob.Distribution => setting.Distribution,
        Knob.Governance => setting.Governance,
        _ => setting.Defence,
    };

    /// <summary>Begins anew from a setting.</summary>
    public void Reset(in KnobSetting setting)
    {
        _turns.Clear();
        (_velocity, _preparation) = (setting.Velocity, setting.Preparation);
        (_shares[0], _shares[1], _shares[2], _shares[3]) =
            (setting.Nonproliferation, setting.Distribution, setting.Governance, setting.Defence);
    }

    /// <summary>Turns a knob to a value, which is held to 0 to 100.</summary>
    public void Turn(Knob knob, int value)
    {
        value = Math.Clamp(value, 0, 100);
        if (knob == Knob.Velocity) _velocity = value;
        else if (knob == Knob.Preparation) _preparation = value;
        else TurnShare(knob - Knob.Nonproliferation, value);
    }

    private void TurnShare(int track, int value)
    {
        if (value == _shares[track]) return;
        if (!_turns.TryPeek(out var turn) || turn.Track != track) _turns.Push(turn = (track, [.. _shares]));
        Divide(turn.Before, track, value);
        // Back where it began: as if it had never been touched, so that the turn before can be taken back whole as well.
        if (value == turn.Before[track]) _turns.Pop();
    }

    // Whole per cent by the largest remainders; where the others have nothing, each gets the same.
    private void Divide(int[] before, int track, int value)
    {
        var held = _turns.Reverse().Select(turn => turn.Track).Where(t => t != track).Distinct().ToList();
        while (held.Count == Tracks - 1 || 100 - value < held.Sum(t => before[t])) held.RemoveAt(0);
        foreach (var t in held) _shares[t] = before[t];
        var rest = 100 - value - held.Sum(t => before[t]);
        var others = Enumerable.Range(0, Tracks).Where(t => t != track && !held.Contains(t)).ToArray();
        var sum = others.Sum(t => before[t]);
        int Weight(int t) => sum == 0 ? 1 : before[t];
        var whole = sum == 0 ? others.Length : sum;
        foreach (var t in others) _shares[t] = rest * Weight(t) / whole;
        _shares[track] = value;
        foreach (var t in others.OrderByDescending(t => rest * Weight(t) % whole).Take(100 - _shares.Sum()).ToList()) _shares[t]++;
    }
}
