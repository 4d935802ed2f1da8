using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Policies;

/// <summary>The three questions a policy answers in a round. Answers depend on the game alone, never on earlier questions.</summary>
internal abstract class Tactics
{
    /// <summary>Which option of the open event to choose.</summary>
    public abstract int Option(Game game, int eventIndex);

    /// <summary>Whether to take an initiative now, and which; only one that the game accepts.</summary>
    public abstract bool TryInitiative(Game game, out Initiative initiative);

    /// <summary>Whether to set the knobs this round, and to what.</summary>
    public abstract bool TryKnobs(Game game, out KnobSetting knobs);
}
