using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Games;

/// <summary>Which tutorial a game is, or is to be.</summary>
internal static class TutorialChoice
{
    /// <summary>The setup of the content's tutorial; of several, the first by id.</summary>
    /// <exception cref="CommandFailure">The content has none.</exception>
    public static GameSetup Setup(Catalogue catalogue, bool teaching) =>
        Find(catalogue) is { } setup
            ? setup with { Teaching = teaching }
            : throw new CommandFailure("This content has no tutorial.", ExitCode.Findings);

    /// <summary>The same; null when the content has none.</summary>
    public static GameSetup? Find(Catalogue catalogue) =>
        catalogue.Tutorials is [var tutorial, ..] ? new GameSetup(tutorial.ScenarioId, tutorial.Seed, tutorial.Pace, Teaching: false) : null;

    /// <summary>The tutorial that a game is, by its scenario and seed; null when it is none.</summary>
    public static TutorialDefinition? Of(GameSession session) =>
        session.Game.Rules.Catalogue.TutorialOf(session.Setup.ScenarioId, session.Setup.Seed);
}
