using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Events;

/// <summary>
/// The drawn events of one deck, laid out flat: every draw asks a handful of them, so what is asked lies side by side and not
/// behind a chain of references.
/// </summary>
internal sealed class DrawPile
{
    private readonly Candidate[] _candidates;
    private readonly SlotRange[] _ranges;
    private readonly double[] _bounds;
    private readonly AliasTable _proposals;

    public DrawPile(EventDefinition[] events)
    {
        var ranges = new List<SlotRange>();
        _candidates = new Candidate[events.Length];
        _bounds = new double[events.Length];
        for (var i = 0; i < events.Length; i++)
        {
            var definition = events[i];
            _candidates[i] = new Candidate(
                definition.Index, ranges.Count, definition.When.Ranges.Length, definition.Times, definition.Cooldown, definition.Weight,
                definition.When.HasRest ? definition.When : null, [.. definition.Boosts]);
            ranges.AddRange(definition.When.Ranges);
            _bounds[i] = definition.WeightBound;
        }
        _ranges = [.. ranges];
        _proposals = new AliasTable(_bounds);
    }

    /// <summary>How many events there are.</summary>
    public int Count => _candidates.Length;

    /// <summary>Place of the event that a uniform proposes, with a chance in proportion to the greatest weight it can have.</summary>
    public int Propose(double uniform) => _proposals.Pick(uniform);

    /// <summary>The greatest weight the event at a place can have.</summary>
    public double Bound(int place) => _bounds[place];

    /// <summary>Index in the catalogue of the event at a place.</summary>
    public int EventAt(int place) => _candidates[place].EventIndex;

    /// <summary>Weight of the event at a place now; 0 when it may not show now.</summary>
    public double Weight(int place, GameState state)
    {
        ref readonly var candidate = ref _candidates[place];
        if (!state.Events[candidate.EventIndex].Allows(candidate.Times, candidate.Cooldown, state.Month)) return 0.0;
        if (!SlotRange.AllHold(_ranges.AsSpan(candidate.FirstRange, candidate.RangeCount), state.Values)) return 0.0;
        if (candidate.Rest is { } rest && !rest.RestHolds(state)) return 0.0;
        return WeightBoost.Apply(candidate.Weight, candidate.Boosts, state);
    }

    private readonly record struct Candidate(
        int EventIndex, int FirstRange, int RangeCount, int Times, int Cooldown, double Weight, Condition? Rest, WeightBoost[] Boosts);
}
