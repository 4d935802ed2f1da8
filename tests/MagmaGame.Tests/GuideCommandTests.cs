namespace MagmaGame.Tests;

public sealed class GuideCommandTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Without_a_name_all_are_listed_the_player_s_first_each_with_its_title()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("guide"));
        var lines = console.Said.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).ToList();
        Assert.Matches(@"^  player +Playing Magma$", lines[0]);
        foreach (var name in new[] { "facilitator", "writer", "sceptic", "constants" }) Assert.Contains(lines, line => line.StartsWith($"  {name} ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("player", "# Playing Magma\n")]
    [InlineData("facilitator", "# Leading a session\n")]
    [InlineData("writer", "# Adding an event\n")]
    [InlineData("sceptic", "# Doubting the model\n")]
    [InlineData("constants", "# Every constant of the model\n")]
    public void A_guide_is_printed_within_the_width_of_the_terminal(string name, string title)
    {
        using var console = new FakeConsole(_home) { TerminalWidth = 70 };
        Assert.Equal(ExitCode.Done, console.Run("guide", name));
        Assert.StartsWith(title, console.Said, StringComparison.Ordinal);
        // Code is never wrapped: it may be copied.
        var code = false;
        foreach (var line in console.Said.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) code = !code;
            else if (!code) Assert.True(line.Length <= 70, line);
        }
    }

    [Fact]
    public void A_table_that_does_not_fit_as_it_was_written_is_wrapped_in_its_columns()
    {
        _home.CopyContentOfOneEvent();
        _home.Write("content/guides/wide.md", "# Wide\n\n| Minute | What happens | What you do |\n| --- | --- | --- |\n| 4 | The first scene, read aloud by somebody | Nothing but look at the clock on the wall |\n| 8 |  |  |\n\nEnd.\n");
        using var console = new FakeConsole(_home) { TerminalWidth = 60 };
        Assert.Equal(ExitCode.Done, console.Run("--content", _home.Path, "guide", "wide"));
        Assert.Equal(
            """
            # Wide

            Minute  What happens               What you do
            ------  -------------------------  -------------------------
            4       The first scene, read      Nothing but look at the
                    aloud by somebody          clock on the wall
            8

            End.

            """.ReplaceLineEndings("\n"),
            console.Said.TrimEnd() + "\n");
    }

    [Fact]
    public void Where_there_is_no_room_for_columns_each_row_is_told_by_their_names()
    {
        _home.CopyContentOfOneEvent();
        var cell = "as much as anybody could wish to say about it";
        _home.Write("content/guides/wide.md", $"# Wide\n\n| At | a | b | c | d |\n| --- | --- | --- | --- | --- |\n| 4 | {cell} | {cell} | {cell} | {cell} |\n");
        using var console = new FakeConsole(_home) { TerminalWidth = 60 };
        Assert.Equal(ExitCode.Done, console.Run("--content", _home.Path, "guide", "wide"));
        Assert.Contains("- 4: a: as much as anybody", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_to_be_filled_in_keeps_its_columns()
    {
        _home.CopyContentOfOneEvent();
        _home.Write("content/guides/sheet.md", "# Sheet\n\n| Round | Vote | Because |\n| --- | --- | --- |\n| 1 |  |  |\n| 2 |  |  |\n");
        using var console = new FakeConsole(_home) { TerminalWidth = 60 };
        Assert.Equal(ExitCode.Done, console.Run("--content", _home.Path, "guide", "sheet"));
        var bars = console.Said.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Length).ToList();
        Assert.Equal(4, bars.Count);
        Assert.Single(bars.Distinct());
    }

    [Fact]
    public void As_a_page_it_stands_in_one_file()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("guide", "facilitator", "--html", "sheets.html"));
        var page = File.ReadAllText(_home.File("sheets.html"));
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("<title>Leading a session</title>", page, StringComparison.Ordinal);
        Assert.Equal(8, page.Split("<section class=\"card\">").Length - 1);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.Contains(_home.File("sheets.html"), console.Said.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no guide 'scpetic'. Did you mean 'sceptic'?", "guide", "scpetic")]
    [InlineData("Say which guide to write. There are: player, ", "guide", "--html", "x.html")]
    [InlineData("--html needs the name of a file.", "guide", "player", "--html", "")]
    [InlineData("Cannot write ", "guide", "player", "--html", "no/such/folder/x.html")]
    public void Wrong_use_is_told_and_nothing_is_written(string message, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(args));
        Assert.StartsWith("magma: " + message, console.Complained, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_home.Path, "*.html"));
    }
}
