using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;
using Replay = MagmaGame.Session.Replays.Replay;

namespace MagmaGame.Session.Tests.Replays;

/// <summary>Every byte of a journal of the shipped content, damaged in several ways.</summary>
public sealed class DamagedJournalTests
{
    private static readonly (GameSession Session, string Text) Played = Play();

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x02)]
    [InlineData(0x20)]
    [InlineData(0x80)]
    public void A_flipped_bit_is_found_out_or_changes_nothing_that_was_checked(int bit)
    {
        var silent = 0;
        for (var at = 0; at < Played.Text.Length; at++)
            if (Survives(string.Concat(Played.Text.AsSpan(0, at), ((char)(Played.Text[at] ^ bit)).ToString(), Played.Text.AsSpan(at + 1)))) silent++;
        // Letters of hexadecimal digits may change their case, and the digits of the content's hash their value.
        Assert.InRange(silent, 0, Played.Text.Length / 2);
    }

    [Theory]
    [InlineData('\n')]
    [InlineData('\0')]
    [InlineData(' ')]
    [InlineData('9')]
    public void A_byte_put_in_or_left_out_is_found_out_or_changes_nothing(char more)
    {
        for (var at = 0; at < Played.Text.Length; at++)
        {
            Survives(Played.Text.Insert(at, more.ToString()));
            if (more == '\n') Survives(Played.Text.Remove(at, 1));
        }
    }

    [Fact]
    public void Lines_lost_doubled_or_changed_about_are_found_out_or_change_nothing()
    {
        var lines = Played.Text.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Survives(Joined([.. lines[..i], .. lines[(i + 1)..]]));
            Survives(Joined([.. lines[..i], lines[i], .. lines[i..]]));
            if (i > 0) Survives(Joined([.. lines[..(i - 1)], lines[i], lines[i - 1], .. lines[(i + 1)..]]));
        }
    }

    [Fact]
    public void Carriage_returns_elsewhere_than_at_the_end_of_a_line_are_refused()
    {
        Assert.Null(JournalReader.Read(Played.Text.Replace('\n', '\r')).Journal);
        var reading = JournalReader.Read(Played.Text.Replace("\n", "\r\r\n", StringComparison.Ordinal));
        Assert.Null(reading.Journal);
        Assert.Equal(1, reading.Line);
        Assert.Null(JournalReader.Read(Played.Text.Replace("seed ", "seed\r", StringComparison.Ordinal)).Journal);
    }

    // Whether it is accepted; then every decision that a month vouches for is the one that was taken.
    private static bool Survives(string text)
    {
        var reading = JournalReader.Read(text);
        if (reading.Journal is not { } journal)
        {
            Assert.NotNull(reading.Problem);
            return false;
        }
        var replayed = Replay.Run(ShippedContent.Rules, journal);
        if (replayed.Problem is not null) return false;
        var session = replayed.Session!;
        var (wanted, got) = (Checked(Played.Session.Decisions), Checked(session.Decisions));
        Assert.Equal(wanted.Take(got.Count), got);
        Assert.Equal(Played.Session.Setup with { Teaching = session.Setup.Teaching }, session.Setup);
        return true;
    }

    // Those before the last end of a round. Predictions change nothing in the world, and of several settings of the knobs in a
    // round the last counts, whenever it was made.
    private static List<RecordedDecision> Checked(IReadOnlyList<RecordedDecision> decisions)
    {
        var kept = new List<RecordedDecision>();
        var round = new List<RecordedDecision>();
        RecordedDecision? knobs = null;
        foreach (var decision in decisions)
        {
            if (decision.Decision.Kind == DecisionKind.SetKnobs) knobs = decision;
            else if (decision.Decision.Kind != DecisionKind.Predict) round.Add(decision);
            if (decision.Decision.Kind != DecisionKind.EndRound) continue;
            if (knobs is not null) kept.Add(knobs);
            kept.AddRange(round);
            round.Clear();
            knobs = null;
        }
        return kept;
    }

    private static string Joined(string[] lines) => string.Join('\n', lines) + "\n";

    private static (GameSession Session, string Text) Play()
    {
        var journal = new MemoryJournal();
        var setup = new GameSetup("baseline-2025", 7, Pace.Monthly, Teaching: true) { Start = [new("openness", 20)] };
        var session = GameSession.Start(ShippedContent.Rules, setup, journal);
        RandomPlay.Go(session, new System.Random(5), 3);
        return (session, journal.Text);
    }
}
