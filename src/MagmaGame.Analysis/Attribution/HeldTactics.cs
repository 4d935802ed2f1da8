using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Attribution;

/// <summary>Goes on as a player did, but for one rule of thumb, which is kept: knobs are turned no farther than its bounds ask and
/// go back to where the player would have had them when it has nothing more to say; its initiative is taken when it asks for it.</summary>
/// <remarks><see cref="Begin"/> must come before each game.</remarks>
internal sealed class HeldTactics(CourseTactics course, Heuristic rule) : Tactics
{
    private KnobSetting _meant;
    private KnobSetting _asked;
    private KnobSetting _nearest;

    /// <summary>Begins to follow, from the round a game stands in.</summary>
    public void Begin(Game game)
    {
        course.Begin(game);
        _meant = game.Knobs;
        _asked = _nearest = _meant;
        if (!rule.Keep.IsEmpty) _nearest = rule.Nearest(_meant);
    }

    public override int Option(Game game, int eventIndex) => course.Option(game, eventIndex);

    public override bool TryInitiative(Game game, out Initiative initiative)
    {
        if (rule.Take is { } asked && rule.When.Holds(game.State) && game.Check(Decision.Take(asked)) == Rejection.None)
        {
            initiative = asked;
            return true;
        }
        return course.TryInitiative(game, out initiative);
    }

    public override bool TryKnobs(Game game, out KnobSetting knobs)
    {
        if (course.TryKnobs(game, out var set)) _meant = set;
        else if (rule.Keep.IsEmpty)
        {
            knobs = default;
            return false;
        }
        knobs = !rule.Keep.IsEmpty && rule.When.Holds(game.State) ? Nearest() : _meant;
        return true;
    }

    // Players seldom turn the knobs, so the last answer will mostly do.
    private KnobSetting Nearest()
    {
        if (_meant != _asked) (_asked, _nearest) = (_meant, rule.Nearest(_meant));
        return _nearest;
    }
}
