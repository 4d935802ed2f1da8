using System.Diagnostics;

namespace MagmaGame.Tests;

/// <summary>Files that are not what they seem.</summary>
public sealed class HostileFilesTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void A_pipe_that_nobody_writes_to_is_never_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        var pipe = Pipe("pipe.journal");
        Complains(ExitCode.WrongUse, "The journal is empty", "play", "--resume", pipe);
        Complains(ExitCode.WrongUse, "The journal is empty", "replay", pipe, "--verify");
        Complains(ExitCode.WrongUse, "There is a file", "play", "--scenario", "stall", "--journal", pipe);
        Complains(ExitCode.WrongUse, "pipe.journal: line 1: ", "simulate", "--table", "--games", "1", "--reference", pipe);
        Pipe("runs/pipe.journal");
        using var runs = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, runs.Run("runs"));
        Assert.Contains("pipe: The journal is empty.", runs.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_among_the_content_is_an_empty_file()
    {
        if (OperatingSystem.IsWindows()) return;
        _home.CopyContent();
        Pipe("content/events/pipe.yaml");
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, console.Run("content", "check", _home.Path));
        Assert.Contains("content/events/pipe.yaml:1:1: error MG0113", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_without_end_is_not_read()
    {
        if (!File.Exists("/dev/zero")) return;
        Complains(ExitCode.WrongUse, "/dev/zero: line 1: ", "simulate", "--table", "--games", "1", "--reference", "/dev/zero");
        Complains(ExitCode.WrongUse, "/dev/zero: The journal is empty", "replay", "/dev/zero");
        Complains(ExitCode.WrongUse, "/dev/zero: The journal is empty", "play", "--resume", "/dev/zero");
    }

    [Fact]
    public void A_journal_larger_than_memory_is_refused_unread()
    {
        var path = _home.File("huge.journal");
        using (var file = File.Create(path)) file.SetLength(1L << 32);
        Complains(ExitCode.WrongUse, "The journal is too large", "replay", path);
        Complains(ExitCode.WrongUse, "The journal is too large", "play", "--resume", path);
    }

    [Fact]
    public void Links_that_lead_nowhere_or_in_a_circle_are_told_of_and_the_other_games_go_on()
    {
        if (OperatingSystem.IsWindows()) return;
        using (var played = new FakeConsole(_home, "quit\n")) Assert.Equal(ExitCode.Done, played.Run("play", "--scenario", "stall", "--seed", "3"));
        File.CreateSymbolicLink(_home.File("runs/nowhere.journal"), "no-such-file");
        File.CreateSymbolicLink(_home.File("runs/circle.journal"), "circle.journal");
        // The last played comes first, so the game stands behind both.
        File.SetLastWriteTimeUtc(_home.File("runs/stall-3-1.journal"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        using var runs = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, runs.Run("runs"));
        Assert.Contains("nowhere: It cannot be read: it does not exist.", runs.Said, StringComparison.Ordinal);
        Assert.Contains("circle: It cannot be read: ", runs.Said, StringComparison.Ordinal);
        using var resumed = new FakeConsole(_home, "quit\n");
        Assert.Equal(ExitCode.Done, resumed.Run("play", "--resume"));
        Assert.Contains("The game nowhere is passed over", resumed.Said, StringComparison.Ordinal);
        Assert.Contains("Go on with: magma play --resume stall-3-1", resumed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_game_is_named_harmlessly_whatever_its_file_is_called()
    {
        if (OperatingSystem.IsWindows()) return;
        _home.Write("runs/\u001b[2Jevil\nname.journal", "junk\n");
        _home.Write("runs/" + new string('x', 200) + ".journal", "junk\n");
        using var runs = new FakeConsole(_home) { TerminalWidth = 60, OutputIsTerminal = true };
        Assert.Equal(ExitCode.Done, runs.Run("runs"));
        Assert.DoesNotContain('\u001b', runs.Said);
        Assert.Contains("<U+001B>[2Jevil name: This is not a journal", runs.Said, StringComparison.Ordinal);
        Assert.All(runs.Said.Split('\n'), line => Assert.InRange(line.Length, 0, 60));
    }

    [Fact]
    public void Content_that_may_not_be_read_is_told_by_its_own_name()
    {
        // Nothing is forbidden to an administrator.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        _home.CopyContent();
        var (folder, file) = (_home.File("content/events"), _home.File("content/decks.yaml"));
        var (folderMode, fileMode) = (File.GetUnixFileMode(folder), File.GetUnixFileMode(file));
        File.SetUnixFileMode(folder, UnixFileMode.None);
        Complains(ExitCode.WrongUse, folder, "content", "check", _home.Path);
        File.SetUnixFileMode(folder, folderMode);
        File.SetUnixFileMode(file, UnixFileMode.None);
        Complains(ExitCode.WrongUse, $"Cannot read {file}: no permission.", "content", "check", _home.Path);
        File.SetUnixFileMode(file, fileMode);
    }

    [Fact]
    public void A_journal_goes_into_no_folder()
    {
        Complains(ExitCode.WrongUse, _home.Path + " is a folder.", "play", "--scenario", "stall", "--journal", _home.Path);
    }

    [Fact]
    public void A_game_goes_on_in_one_window_at_a_time()
    {
        using (var played = new FakeConsole(_home, "quit\n")) Assert.Equal(ExitCode.Done, played.Run("play", "--scenario", "stall", "--seed", "3"));
        using var journal = Runs.JournalFile.Continue(_home.File("runs/stall-3-1.journal"));
        Complains(ExitCode.WrongUse, "is open in another window", "play", "--resume", "stall-3-1");
        Complains(ExitCode.WrongUse, "is open in another window", "play", "--resume");
    }

    [Fact]
    public void No_page_takes_the_place_of_a_pipe_or_a_device()
    {
        if (OperatingSystem.IsWindows()) return;
        var pipe = Pipe("page.html");
        Complains(ExitCode.WrongUse, $"Cannot write {pipe}: it is a pipe or a device", "guide", "player", "--html", pipe);
        Assert.Equal([pipe], Directory.GetFiles(_home.Path));
        Assert.Equal(0, new FileInfo(pipe).Length);
        if (!File.Exists("/dev/full")) return;
        var device = _home.File("device.html");
        File.CreateSymbolicLink(device, "/dev/full");
        Complains(ExitCode.WrongUse, $"Cannot write {device}: it is a pipe or a device", "guide", "player", "--html", device);
        Assert.Equal("/dev/full", new FileInfo(device).LinkTarget);
    }

    [Fact]
    public void A_page_is_written_into_what_a_link_leads_to()
    {
        if (OperatingSystem.IsWindows()) return;
        var page = _home.Write("page.html", "old");
        File.SetUnixFileMode(page, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var link = _home.File("link.html");
        File.CreateSymbolicLink(link, "page.html");
        using (var console = new FakeConsole(_home)) Assert.Equal(ExitCode.Done, console.Run("guide", "player", "--html", link));
        Assert.Equal("page.html", new FileInfo(link).LinkTarget);
        Assert.Contains("</html>", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(page));
    }

    [Theory]
    [InlineData("--reference needs the name of a file", "simulate", "--table", "--reference", "")]
    [InlineData("--against needs the name of a folder", "content", "release", "--against", "")]
    [InlineData("--journals needs the name of a folder", "content", "release", "--against", ".", "--journals", "")]
    [InlineData("--against needs the name of a folder or file", "content", "forecast", "--against", "")]
    public void An_empty_name_is_told_by_the_option_that_it_was_given_to(string message, params string[] args)
    {
        Complains(ExitCode.WrongUse, message, args);
    }

    private string Pipe(string name)
    {
        var path = _home.File(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
        return path;
    }

    private void Complains(int exitCode, string message, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(exitCode, console.Run(args));
        Assert.Contains(message, console.Complained, StringComparison.Ordinal);
        Assert.Equal(1, console.Complained.Count(c => c == '\n'));
    }
}
