using MagmaGame.Options;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Options;

namespace MagmaGame.Tests;

public sealed class OptionsFileTests : IDisposable
{
    private static readonly GameOptions Chosen = new()
    {
        Theme = ThemeChoice.HighContrast,
        Lines = LineChoice.Ascii,
        Mouse = false,
        Teaching = true,
        Pace = Pace.Quarterly,
    };

    private readonly TemporaryFolder _home = new();
    private readonly FakeConsole _console;

    public OptionsFileTests() => _console = new FakeConsole(_home);

    private string FilePath => _home.File("options.json");

    public void Dispose()
    {
        _console.Dispose();
        _home.Dispose();
    }

    [Fact]
    public void Options_never_chosen_are_as_they_were_at_first_and_nothing_is_written()
    {
        var file = new OptionsFile(_console);
        Assert.Equal(new GameOptions(), file.Load());
        Assert.Null(file.Note);
        Assert.Equal(FilePath, file.FullPath);
        Assert.Empty(Directory.GetFileSystemEntries(_home.Path));
    }

    [Fact]
    public void What_is_kept_is_what_the_next_start_reads_and_nothing_else_lies_beside_it()
    {
        new OptionsFile(_console).Save(new GameOptions());
        new OptionsFile(_console).Save(Chosen);
        var file = new OptionsFile(_console);
        Assert.Equal(Chosen, file.Load());
        Assert.Null(file.Note);
        Assert.Equal([FilePath], Directory.GetFileSystemEntries(_home.Path));
    }

    [Fact]
    public void A_file_may_say_only_some_and_be_edited_by_hand()
    {
        _home.Write("options.json", "{\n  // for the beamer\n  \"theme\": \"Light\", \"laterVersion\": [1, {}],\n}\n");
        var file = new OptionsFile(_console);
        var read = file.Load();
        Assert.Null(file.Note);
        Assert.Equal(new GameOptions { Theme = ThemeChoice.Light }, read);
        file.Save(Chosen);
        Assert.DoesNotContain("laterVersion", File.ReadAllText(FilePath), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ":1: ")]
    [InlineData("{\n\"theme\": }", ":2: ")]
    [InlineData("{\n\n\"theme\": \"Purple\" }", ":3: ")]
    [InlineData("{\"mouse\": \"often\"}", ":1: ")]
    [InlineData("[]", ":1: ")]
    [InlineData("null", "does not hold options")]
    [InlineData("{\"theme\": 77}", "does not hold options")]
    [InlineData("{\"pace\": -1}", "does not hold options")]
    public void A_damaged_file_is_told_of_and_stays_until_an_option_is_changed(string text, string says)
    {
        _home.Write("options.json", text);
        var file = new OptionsFile(_console);
        Assert.Equal(new GameOptions(), file.Load());
        Assert.Contains(FilePath, file.Note, StringComparison.Ordinal);
        Assert.Contains(says, file.Note, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(FilePath));
        file.Save(Chosen);
        Assert.Equal(Chosen, file.Load());
        Assert.Null(file.Note);
    }

    [Fact]
    public void A_file_without_end_is_not_read_to_its_end()
    {
        _home.Write("options.json", "{" + new string(' ', 1 << 20) + "}");
        var file = new OptionsFile(_console);
        Assert.Equal(new GameOptions(), file.Load());
        Assert.NotNull(file.Note);
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_stays_whole_and_nothing_lies_beside_it()
    {
        // A folder where the file should be is refused to everybody, whatever their rights.
        Directory.CreateDirectory(FilePath);
        _home.Write("options.json/within", "");
        var file = new OptionsFile(_console);
        Assert.Equal(new GameOptions(), file.Load());
        var failure = Assert.Throws<IOException>(() => file.Save(Chosen));
        Assert.StartsWith("Options hold for now, but cannot be kept in " + FilePath, failure.Message, StringComparison.Ordinal);
        Assert.Equal([FilePath], Directory.GetFileSystemEntries(_home.Path));
    }

    [Fact]
    public void A_home_that_is_no_folder_keeps_no_options_and_says_so()
    {
        _console.With("MAGMA_HOME", _home.Write("file", "mine"));
        var file = new OptionsFile(_console);
        Assert.Equal(new GameOptions(), file.Load());
        Assert.Contains("cannot be kept", Assert.Throws<IOException>(() => file.Save(Chosen)).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_home.File("file")));
    }

    [Fact]
    public void A_folder_that_may_only_be_read_keeps_the_options_it_has()
    {
        // Rights of folders are a matter of Unix, and hold nobody back who has all of them.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        var file = new OptionsFile(_console);
        file.Save(Chosen);
        File.SetUnixFileMode(_home.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Contains("no permission", Assert.Throws<IOException>(() => file.Save(new GameOptions())).Message, StringComparison.Ordinal);
            Assert.Equal(Chosen, file.Load());
        }
        finally
        {
            File.SetUnixFileMode(_home.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Without_a_home_options_lie_among_the_settings_and_a_relative_place_for_these_is_ignored()
    {
        _console.With("MAGMA_HOME", "").With("XDG_CONFIG_HOME", _home.File("settings"));
        Assert.Equal(_home.File(Path.Combine("settings", "magma", "options.json")), new OptionsFile(_console).FullPath);
        new OptionsFile(_console).Save(Chosen);
        Assert.Equal(Chosen, new OptionsFile(_console).Load());
        _console.With("XDG_CONFIG_HOME", "settings");
        Assert.DoesNotContain(_home.Path, new OptionsFile(_console).FullPath ?? "", StringComparison.Ordinal);
    }
}
