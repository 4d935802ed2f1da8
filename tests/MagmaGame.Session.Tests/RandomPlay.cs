using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.TestKit;

namespace MagmaGame.Session.Tests;

/// <summary>Plays legal decisions at random; the same seed plays the same.</summary>
internal static class RandomPlay
{
    public static GameSetup Setup(uint seed) => new(
        seed % 3 == 0 ? "short-fuse" : "baseline-2025", seed, seed % 4 == 0 ? Pace.Quarterly : Pace.Monthly, seed % 2 == 0);

    /// <summary>A game of some rounds, and its journal.</summary>
    public static (GameSession Session, string Text) Play(uint seed, int rounds = int.MaxValue)
    {
        var journal = new MemoryJournal();
        var session = GameSession.Start(TinyCatalogue.Rules, Setup(seed), journal);
        Go(session, new System.Random((int)seed), rounds);
        return (session, journal.Text);
    }

    /// <summary>Goes on with a game.</summary>
    public static void Go(GameSession session, System.Random random, int rounds)
    {
        for (var round = 0; round < rounds && !session.IsOver; round++) PlayRound(session, random);
    }

    private static void PlayRound(GameSession session, System.Random random)
    {
        Answer(session, random);
        if (random.Next(3) == 0) session.Decide(Decision.Set(Knobs(random)));
        if (random.Next(3) == 0) session.Decide(Decision.Take((Initiative)random.Next(13)));
        if (random.Next(2) == 0) session.Decide(Decision.Predict((Prediction)random.Next(3)));
        Answer(session, random);
        Assert.True(session.Decide(Decision.EndRound).Accepted);
    }

    private static void Answer(GameSession session, System.Random random)
    {
        while (session.Game.OpenEvent is { } asked)
        {
            if (!session.Decide(Decision.Answer(asked.Index, random.Next(asked.Options.Length))).Accepted)
                Assert.Contains(Enumerable.Range(0, asked.Options.Length), option => session.Decide(Decision.Answer(asked.Index, option)).Accepted);
        }
    }

    private static KnobSetting Knobs(System.Random random)
    {
        var (a, b) = (random.Next(51), random.Next(51));
        return new KnobSetting(random.Next(101), random.Next(101), a, b, (100 - a - b) / 2, 100 - a - b - ((100 - a - b) / 2));
    }

    public static Journal Read(string text)
    {
        var reading = JournalReader.Read(text);
        Assert.Null(reading.Problem);
        return reading.Journal!;
    }
}
