using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Balances;

/// <summary>Plays as other tactics do, and takes one more initiative from a stretch of the game on: in every round in which it is
/// possible and the others take none.</summary>
internal sealed class AddedTactics(Tactics usual, Initiative added, Stretch from) : Tactics
{
    public override int Option(Game game, int eventIndex) => usual.Option(game, eventIndex);

    public override bool TryInitiative(Game game, out Initiative initiative)
    {
        if (usual.TryInitiative(game, out initiative)) return true;
        initiative = added;
        return Stretches.Of(game.State) >= from && game.Check(Decision.Take(added)) == Rejection.None;
    }

    public override bool TryKnobs(Game game, out KnobSetting knobs) => usual.TryKnobs(game, out knobs);
}
