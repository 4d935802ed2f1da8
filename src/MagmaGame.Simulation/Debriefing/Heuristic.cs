using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Simulation.Debriefing;

/// <summary>A rule of thumb of an essay, as far as a game can show whether it was kept: while it holds, knobs stay within bounds or
/// an initiative is taken.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">A few words.</param>
/// <param name="When">In which months it has something to say.</param>
/// <param name="Keep">The bounds; empty for one that asks for an initiative.</param>
/// <param name="Take">The initiative; null for one that asks for bounds.</param>
/// <param name="Sources">Claims it rests on; the first gives it.</param>
public sealed record Heuristic(
    string Id, string Name, Condition When, ImmutableArray<KnobBound> Keep, Initiative? Take, ImmutableArray<string> Sources)
{
    /// <summary>Whether knobs are within all bounds.</summary>
    public bool IsKept(in KnobSetting knobs)
    {
        foreach (var bound in Keep)
            if (bound.Knob.In(knobs) < bound.Least || bound.Knob.In(knobs) > bound.Most) return false;
        return true;
    }

    /// <summary>The setting within all bounds that is nearest to another: each knob as far as its bound and no farther; what the four
    /// shares then have too much or too little of goes to the shares that are farthest from their bounds.</summary>
    public KnobSetting Nearest(in KnobSetting knobs)
    {
        var velocity = Held(Knob.Velocity, knobs.Velocity);
        var preparation = Held(Knob.Preparation, knobs.Preparation);
        Span<int> shares =
        [
            Held(Knob.Nonproliferation, knobs.Nonproliferation), Held(Knob.Distribution, knobs.Distribution),
            Held(Knob.Governance, knobs.Governance), Held(Knob.Defence, knobs.Defence),
        ];
        var left = 100;
        foreach (var share in shares) left -= share;
        for (; left != 0; left -= Math.Sign(left)) shares[Roomiest(shares, left > 0)] += Math.Sign(left);
        return new KnobSetting(velocity, preparation, shares[0], shares[1], shares[2], shares[3]);
    }

    private int Held(Knob knob, int value)
    {
        var (least, most) = BoundsOf(knob);
        return Math.Clamp(value, least, most);
    }

    private int Roomiest(ReadOnlySpan<int> shares, bool upwards)
    {
        var (best, most) = (0, int.MinValue);
        for (var i = 0; i < shares.Length; i++)
        {
            var (low, high) = BoundsOf(Knob.Nonproliferation + i);
            var room = upwards ? high - shares[i] : shares[i] - low;
            if (room > most) (best, most) = (i, room);
        }
        return best;
    }

    private (int Least, int Most) BoundsOf(Knob knob)
    {
        foreach (var bound in Keep)
            if (bound.Knob == knob) return (bound.Least, bound.Most);
        return (0, 100);
    }
}
