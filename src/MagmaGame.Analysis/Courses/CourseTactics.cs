using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Courses;

/// <summary>
/// Goes on as a player did where that is possible: the same knobs in the same months, the same answers to the same events, the
/// same initiatives, each as soon as the game allows it if not in its month. Questions the player never had, and months after the
/// game was over for them, are a policy's.
/// </summary>
/// <remarks>Unlike a policy's tactics it remembers which initiatives are still owed, so <see cref="Begin"/> must come before each game.
/// Assumption: how a player would have gone on in another world is not known; this is the least change.</remarks>
internal sealed class CourseTactics(PlayedCourse course, Tactics otherwise) : Tactics
{
    private const int Kinds = 32;

    private readonly bool[] _owed = new bool[Kinds];
    private int _month;
    private int _leftOutMonth;
    private DecisionKind _leftOut;

    /// <summary>Begins to follow, from the round a game stands in.</summary>
    /// <param name="game">The game.</param>
    /// <param name="leftOut">What of this round's course is left out, since something else was decided instead: knobs or the
    /// initiative; null for nothing.</param>
    public void Begin(Game game, DecisionKind? leftOut = null)
    {
        Array.Clear(_owed);
        // An initiative of this round that was taken is not owed again.
        _month = game.State.Month + (game.State.HasTakenInitiative ? 1 : 0);
        (_leftOutMonth, _leftOut) = leftOut is { } kind ? (game.State.Month, kind) : (-1, default);
    }

    public override int Option(Game game, int eventIndex)
    {
        var option = course.Answer(eventIndex, game.State.TimesSeen(eventIndex));
        return option >= 0 && game.Check(Decision.Answer(eventIndex, option)) == Rejection.None
            ? option
            : otherwise.Option(game, eventIndex);
    }

    public override bool TryInitiative(Game game, out Initiative initiative)
    {
        var month = game.State.Month;
        if (month >= course.Months) return otherwise.TryInitiative(game, out initiative);
        // In a quarter that began in another month than the player's, none of its months may be skipped.
        for (; _month <= month; _month++)
            if (course.InitiativeIn(_month) is { } planned && !IsLeftOut(_month, DecisionKind.TakeInitiative)) _owed[(int)planned] = true;
        for (var i = 0; i < Kinds; i++)
        {
            if (!_owed[i] || game.Check(Decision.Take((Initiative)i)) != Rejection.None) continue;
            _owed[i] = false;
            initiative = (Initiative)i;
            return true;
        }
        initiative = default;
        return false;
    }

    public override bool TryKnobs(Game game, out KnobSetting knobs)
    {
        var month = game.State.Month;
        if (month >= course.Months) return otherwise.TryKnobs(game, out knobs);
        var set = IsLeftOut(month, DecisionKind.SetKnobs) ? null : course.Knobs(month);
        knobs = set ?? default;
        return set is not null;
    }

    private bool IsLeftOut(int month, DecisionKind kind) => month == _leftOutMonth && kind == _leftOut;
}
