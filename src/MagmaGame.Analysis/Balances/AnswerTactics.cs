using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Balances;

/// <summary>Plays as other tactics do, and always gives one event the same answer where that is possible.</summary>
/// <remarks>One serves for many answers, one after the other: there are hundreds.</remarks>
internal sealed class AnswerTactics(Tactics usual) : Tactics
{
    private int _event;
    private int _option;

    /// <summary>Goes over to another answer.</summary>
    public AnswerTactics Always(int eventIndex, int option)
    {
        (_event, _option) = (eventIndex, option);
        return this;
    }

    public override int Option(Game game, int eventIndex) =>
        eventIndex == _event && game.Rules.Catalogue.Events[_event].Options[_option].Enable.Holds(game.State)
            ? _option
            : usual.Option(game, eventIndex);

    public override bool TryInitiative(Game game, out Initiative initiative) => usual.TryInitiative(game, out initiative);

    public override bool TryKnobs(Game game, out KnobSetting knobs) => usual.TryKnobs(game, out knobs);
}
