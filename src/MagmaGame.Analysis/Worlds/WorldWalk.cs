using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Futures;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Worlds;

/// <summary>Plays a player's decisions in other worlds; one for each thread.</summary>
internal sealed class WorldWalk
{
    private readonly AlikeWorlds _worlds;
    private readonly Game _game;
    private readonly CoursePlayer _player;

    public WorldWalk(AlikeWorlds worlds)
    {
        _worlds = worlds;
        _game = new Game(worlds.Rules);
        var policy = worlds.Rules.Catalogue.Policy(FutureRequest.UsualPolicy) ?? worlds.Rules.Catalogue.Policies[0];
        _player = new CoursePlayer(worlds.Rules, worlds.Course, policy);
    }

    /// <summary>What a player would have seen in a world.</summary>
    public SeenGame Watch(OtherWorld world, SeenRounds views)
    {
        var seen = views.Unread();
        Start(world);
        _player.Begin(_game);
        for (var round = 0; round < views.Rounds; round++)
        {
            views.Read(_game, seen, round);
            if (_game.IsOver) break;
            _player.Round(_game);
        }
        return seen;
    }

    /// <summary>Gives a game the hidden side of one of the worlds that might be its own.</summary>
    /// <param name="game">The game; not over.</param>
    /// <param name="number">Which of the worlds kept for the month of the game; they are taken in turn. A world in which the player's
    /// decisions would have ended the game before that month is passed over.</param>
    /// <param name="first">What is to be decided first, or null; a world that forbids it is passed over, for in the true one it was
    /// possible, and the player knew.</param>
    public void Imagine(Game game, int number, Decision? first)
    {
        for (var passed = 0; passed < AlikeWorlds.Kept; passed++)
        {
            Start(_worlds.Pick(game.State.Month, number + passed));
            _player.PlayTo(_game, game.State.Month);
            if (_game.IsOver) continue;
            game.ImagineHidden(_game);
            if (first is not { } decision || game.Check(decision) == Rejection.None) return;
        }
    }

    private void Start(OtherWorld world) =>
        _game.Start(_worlds.Played.Scenario, _worlds.Played.Seed, _worlds.Played.Pace, _worlds.Played.Overrides, world);
}
