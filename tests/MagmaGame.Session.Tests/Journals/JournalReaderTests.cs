using System.Text;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Session.Tests.Journals;

public sealed class JournalReaderTests
{
    private static readonly string Text = RandomPlay.Play(5, rounds: 6).Text;

    [Fact]
    public void What_is_written_is_read()
    {
        var reading = JournalReader.Read(Text);
        Assert.Null(reading.Problem);
        Assert.False(reading.TornTail);
        Assert.Equal(Text.Length, reading.GoodLength);
        Assert.Equal(new JournalHeader(JournalHeader.CurrentFormat, GameRules.Version, "0123456789abcdef", RandomPlay.Setup(5)), reading.Journal!.Header);
        Assert.Equal(Text.Count(c => c == '\n') - 8, reading.Journal.Lines.Length);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void What_mail_or_an_editor_made_of_it_is_the_same_journal(bool marked, bool returns)
    {
        var sent = (marked ? "\uFEFF" : "") + (returns ? Text.Replace("\n", "\r\n", StringComparison.Ordinal) : Text);
        var (reading, own) = (JournalReader.Read(sent), JournalReader.Read(Text));
        Assert.Null(reading.Problem);
        Assert.False(reading.TornTail);
        Assert.Equal(Encoding.UTF8.GetByteCount(sent), reading.GoodLength);
        Assert.Equal(own.Journal!.Header, reading.Journal!.Header);
        Assert.Equal(own.Journal.Lines.Select(line => line.ToString()), reading.Journal.Lines.Select(line => line.ToString()));
        // Cut off as a crash does it, all before the last line stays, to the byte.
        var torn = JournalReader.Read(sent + "knobs 70 5");
        Assert.True(torn.TornTail);
        Assert.Equal(reading.GoodLength, torn.GoodLength);
        // Gone on with by the game, it has both kinds of ends.
        Assert.Equal(own.Journal.Lines.Length + 1, JournalReader.Read(sent + "end\n").Journal!.Lines.Length);
        // A list of games sees the same in its ends.
        Assert.Equal(JournalGlimpse.Of(Text, Text), JournalGlimpse.Of(sent, sent));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("MZ\u0090\0\u0003\0\0\0")]
    [InlineData("{\"json\": true}\n")]
    [InlineData("magma-journal\n")]
    [InlineData("magma-journal one\n")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n")]
    [InlineData("\uFEFF\uFEFFmagma-journal 1\n")]
    [InlineData("\uFEFF{\"json\": true}\r\n")]
    public void Foreign_files_are_refused(string text)
    {
        var reading = JournalReader.Read(text);
        Assert.Null(reading.Journal);
        AssertPrintable(reading.Problem!);
    }

    [Theory]
    [InlineData("magma-journal 4\n", "magma-journal 5\n", 1, "newer version")]
    [InlineData("begin\n", "branched other-1 decision 3 month\nbegin\n", 8, "'branched'")]
    [InlineData("begin\n", "branched ../x decision 3 month 2\nbegin\n", 8, "'branched'")]
    [InlineData("begin\n", "branched other-1 decision 03x month 2\nbegin\n", 8, "'branched'")]
    [InlineData("begin\n", "branched a decision 3 month 2\nbranched b decision 3 month 2\nbegin\n", 9, "'begin'")]
    [InlineData("begin\n", "branched a decision 3 month 2\nstart openness 3\nbegin\n", 9, "'begin'")]
    [InlineData("rules 1\n", "rules 99\n", 2, "newer rules")]
    [InlineData("rules 1\n", "rules -1\n", 2, "'rules'")]
    [InlineData("content 0123456789abcdef\n", "content 0123\n", 3, "16 hexadecimal")]
    [InlineData("scenario baseline-2025\n", "scenario ../../etc\n", 4, "'scenario'")]
    [InlineData("seed 5\n", "seed 5000000000\n", 5, "'seed'")]
    [InlineData("pace monthly\n", "pace weekly\n", 6, "'pace'")]
    [InlineData("teaching no\n", "teaching maybe\n", 7, "'teaching'")]
    [InlineData("begin\n", "start\n", 8, "'begin'")]
    public void A_bad_header_names_the_line_and_what_should_be_there(string good, string bad, int line, string says)
    {
        var reading = JournalReader.Read(Text.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(reading.Journal);
        Assert.Equal(line, reading.Line);
        Assert.Contains(says, reading.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("")]
    [InlineData("end now")]
    [InlineData("End")]
    [InlineData("answer onlyone")]
    [InlineData("answer a/b c")]
    [InlineData("knobs 1 2 3")]
    [InlineData("knobs 1 2 3 4 5 101")]
    [InlineData("knobs 1 2 3 4 5 -6")]
    [InlineData("take")]
    [InlineData("predict doom")]
    [InlineData("over")]
    [InlineData("over and out")]
    [InlineData("over pause")]
    [InlineData("month 3 0123")]
    [InlineData("\u001b[2J\u001b[31mgotcha")]
    [InlineData("end\r\r")]
    [InlineData("\rend")]
    [InlineData("take caf\u00e9")]
    [InlineData("month 99 0123456789abcdef 0000")]
    public void A_corrupted_line_is_named_by_its_number_and_never_echoed(string bad)
    {
        var lines = Text.Split('\n');
        lines[11] = bad;
        var reading = JournalReader.Read(string.Join('\n', lines));
        Assert.Null(reading.Journal);
        Assert.Equal(12, reading.Line);
        AssertPrintable(reading.Problem!);
        Assert.DoesNotContain("gotcha", reading.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_month_is_a_problem_with_a_line()
    {
        var lines = Text.Split('\n').ToList();
        var at = lines.FindIndex(l => l.StartsWith("month 2 ", StringComparison.Ordinal));
        lines.RemoveAt(at);
        Assert.Equal(at + 1, JournalReader.Read(string.Join('\n', lines)).Line);
    }

    [Theory]
    [InlineData("answ")]
    [InlineData("answer talk.offer acc")]
    [InlineData("end")]
    [InlineData("\0\0\0\0\0\0")]
    [InlineData("garbage\n")]
    [InlineData("\uFFFD\uFFFD\n")]
    public void A_torn_last_line_is_dropped_and_reported(string tail)
    {
        var reading = JournalReader.Read(Text + tail);
        Assert.Null(reading.Problem);
        Assert.True(reading.TornTail);
        Assert.Equal(Text.Length, reading.GoodLength);
        Assert.Equal(Text.Count(c => c == '\n') + 1, reading.Line);
    }

    [Fact]
    public void A_journal_tells_how_its_game_came_out_and_nothing_follows()
    {
        var (session, text) = RandomPlay.Play(5);
        var outcome = session.Game.Verdict!.Value.Ending.Outcome;
        var lines = JournalReader.Read(text).Journal!.Lines;
        Assert.Equal(outcome, Assert.IsType<OverLine>(lines[^1]).Outcome);
        Assert.True(Assert.IsType<MonthLine>(lines[^2]).Fingerprint.IsOver);
        Assert.All(lines.OfType<MonthLine>().SkipLast(1), month => Assert.False(month.Fingerprint.IsOver));
        Assert.Contains("though the game is over", JournalReader.Read(text + "end\n").Problem, StringComparison.Ordinal);
        Assert.Contains("though the game is over", JournalReader.Read(text + "over pause\n").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Journals_of_format_1_are_read_as_such()
    {
        var (_, text) = RandomPlay.Play(5);
        var old = text.Replace("magma-journal 4\n", "magma-journal 1\n", StringComparison.Ordinal);
        Assert.Contains("does not say when", JournalReader.Read(old).Problem, StringComparison.Ordinal);
        old = old[..old.LastIndexOf("over ", StringComparison.Ordinal)];
        Assert.Equal((1, null), (JournalReader.Read(old).Journal!.Header.Format, JournalReader.Read(old).Problem));
        var branched = old.Replace("begin\n", "branched a decision 3 month 2\nbegin\n", StringComparison.Ordinal);
        Assert.Equal(8, JournalReader.Read(branched).Line);
    }

    [Fact]
    public void Absurd_sizes_are_refused()
    {
        Assert.Contains("too large", JournalReader.Read(new string('x', JournalReader.MostBytes + 1)).Problem, StringComparison.Ordinal);
        Assert.Contains("too long", JournalReader.Read(new string('\n', 100_001)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_done_to_a_journal_reading_it_never_throws_and_never_echoes()
    {
        var random = new System.Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var text = Text.ToCharArray();
            for (var n = random.Next(1, 4); n > 0; n--)
                text[random.Next(text.Length)] = (char)random.Next(random.Next(2) == 0 ? 128 : 65536);
            var reading = JournalReader.Read(new string(text));
            Assert.True(reading.Problem is null == reading.Journal is not null);
            if (reading.Problem is not null) AssertPrintable(reading.Problem);
        }
    }

    private static void AssertPrintable(string text) => Assert.All(text, c => Assert.InRange(c, ' ', '~'));
}
