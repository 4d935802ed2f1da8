using System.Text;
using MagmaGame.Runs;

namespace MagmaGame.Tests;

public sealed class JournalFileTests
{
    [Fact]
    public void A_line_is_on_disk_when_append_returns_and_nobody_else_can_open_the_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.journal");
        using (var journal = JournalFile.TryCreate(path)!)
        {
            journal.Append("one");
            journal.Append("two");
            Assert.Equal("one\ntwo\n", journal.ReadText());
            Assert.Throws<CommandFailure>(() => JournalFile.Continue(path));
            Assert.Null(JournalFile.TryCreate(path));
        }
        using (var journal = JournalFile.Continue(path))
        {
            journal.CutTo(4);
            journal.Append("three");
        }
        Assert.Equal("one\nthree\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_line_that_finds_the_disk_full_is_taken_back_and_later_ones_may_follow()
    {
        using var disk = new SmallDisk(10);
        using var journal = new JournalFile("x", disk, () => { });
        journal.Append("12345");
        Assert.Contains("the disk is full", Assert.Throws<JournalFailure>(() => journal.Append("67890")).Message, StringComparison.Ordinal);
        Assert.Equal("12345\n", journal.ReadText());
        disk.Room = 100;
        journal.Append("67890");
        Assert.Equal("12345\n67890\n", journal.ReadText());
    }

    [Fact]
    public void A_line_that_cannot_be_flushed_is_taken_back()
    {
        using var disk = new SmallDisk(100);
        var broken = false;
        using var journal = new JournalFile("x", disk, () =>
        {
            if (broken) throw new IOException("no flush");
        });
        journal.Append("kept");
        broken = true;
        Assert.Throws<JournalFailure>(() => journal.Append("lost"));
        broken = false;
        // Taking back could not be flushed either, so nothing may follow.
        Assert.Throws<JournalFailure>(() => journal.Append("more"));
        Assert.Equal("kept\n", Encoding.UTF8.GetString(disk.ToArray()));
    }

    [Fact]
    public void A_tail_that_cannot_be_cut_off_is_a_failure_to_write_and_nothing_else()
    {
        using var disk = new SmallDisk(100);
        var broken = false;
        using var journal = new JournalFile("x", disk, () =>
        {
            if (broken) throw new IOException("no flush");
        });
        journal.Append("kept");
        journal.Append("torn");
        broken = true;
        Assert.Throws<JournalFailure>(() => journal.CutTo(5));
    }

    [Fact]
    public void A_game_that_could_not_begin_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.journal");
        using var journal = JournalFile.TryCreate(path)!;
        journal.Append("magma-journal 1");
        journal.Discard();
        Assert.False(File.Exists(path));
        Assert.Throws<JournalFailure>(() => journal.Append("more"));
    }

    private sealed class SmallDisk(int room) : MemoryStream
    {
        public int Room { get; set; } = room;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var fits = Math.Min(buffer.Length, Room - (int)Position);
            base.Write(buffer[..fits]);
            if (fits < buffer.Length) throw new IOException("No space left on device", 28);
        }
    }
}
