using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Branches;

/// <summary>Tactics that remember whether they were asked, so that it can be told who decided.</summary>
internal sealed class AskedTactics(Tactics tactics) : Tactics
{
    /// <summary>Whether they were asked since this was last set back.</summary>
    public bool WereAsked { get; set; }

    public override int Option(Game game, int eventIndex)
    {
        WereAsked = true;
        return tactics.Option(game, eventIndex);
    }

    public override bool TryInitiative(Game game, out Initiative initiative)
    {
        WereAsked = true;
        return tactics.TryInitiative(game, out initiative);
    }

    public override bool TryKnobs(Game game, out KnobSetting knobs)
    {
        WereAsked = true;
        return tactics.TryKnobs(game, out knobs);
    }
}
