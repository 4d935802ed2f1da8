using System.Text.Json;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void A_diagnostic_shows_place_line_underline_suggestion_and_path() => Assert.Equal(
        """
        content/events/test.yaml:8:55: error MG0203: unknown variable 'secuirty'
          |
        8 |   pick: {deck: security, weight: 10, boost: [{if: 5 < secuirty, times: 2}]}
          |                                                       ^^^^^^^^ not declared
          = did you mean 'security' (0..100, content/model/variables.yaml:13:10)?
          = at: test.event > pick.boost[0].if

        """,
        Printed(Event("weight: 10}", "weight: 10, boost: [{if: 5 < secuirty, times: 2}]}")));

    [Fact]
    public void Two_digits_of_a_line_number_move_the_margin() => Assert.Equal(
        """
        content/events/test.yaml:13:5: error MG0203: unknown variable 'secuirty'
           |
        13 |   - secuirty < 35
           |     ^^^^^^^^ not declared
           = did you mean 'security' (0..100, content/model/variables.yaml:13:10)?
           = at: test.event > when[0]

        """,
        Printed(MinimalContent.Events(MinimalContent.Event("test.event") + "  when:\n  - secuirty < 35\n")));

    [Fact]
    public void The_underline_stands_right_after_tabs_and_wide_characters()
    {
        var printed = Printed(Event("{id: one, text: One., ", "{id: one, text: \t日本😀, tgas: [], "));
        var lines = printed.Split('\n');
        Assert.Equal("10 |   - {id: one, text: \t日本😀, tgas: [], lever: world}", lines[2]);
        Assert.Equal($"   | {new string(' ', 20)}\t{new string(' ', 8)}^^^^ not known here", lines[3]);
    }

    [Theory]
    [InlineData("e\u0301e\u0301", 2)]
    [InlineData("a\u20DD", 1)]
    [InlineData("日本", 4)]
    [InlineData("ｗｉｄｅ", 8)]
    [InlineData("한글", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("✅⚡", 4)]
    [InlineData("😀👩", 4)]
    [InlineData("\U00020000", 2)]
    [InlineData("\U000E0041", 10)]
    [InlineData("\u200D", 6)]
    [InlineData("–“”…", 4)]
    public void The_underline_is_below_the_word_whatever_stands_before_it(string before, int columns)
    {
        var lines = Printed(Event("{id: one, text: One., ", "{id: one, text: " + before + ", tgas: [], ")).Split('\n');
        Assert.Contains(lines, line => line == $"   | {new string(' ', 20 + columns + 2)}^^^^ not known here");
    }

    [Fact]
    public void A_wide_word_has_a_wide_underline_and_a_tab_in_it_stays_a_tab()
    {
        var wide = Printed(Event("text: One., ", "text: One., 日e\u0301: 1, ")).Split('\n');
        Assert.Equal($"   | {new string(' ', 26)}^^^ not known here", wide[3]);
        var tabbed = Printed(Event("text: One., ", "text: One., a\tb: 1, ")).Split('\n');
        Assert.Equal($"   | {new string(' ', 26)}^\t^ not known here", tabbed[3]);
    }

    [Fact]
    public void A_tab_alone_is_underlined_at_its_beginning()
    {
        var printed = Printed(MinimalContent.Events(MinimalContent.Event("test.event") + "  when:\n \t- paused\n")).Split('\n');
        Assert.Equal("13 |  \t- paused", printed[2]);
        Assert.Equal("   |  ^ use spaces", printed[3]);
    }

    [Fact]
    public void Control_characters_are_written_out()
    {
        var printed = Printed(Event("A title", "A \u001b[31mtitle"));
        Assert.DoesNotContain('\u001b', printed);
        Assert.Contains(@"  title: A \u001b[31mtitle", printed, StringComparison.Ordinal);
        Assert.Contains("|            ^^^^^^ invisible", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_very_long_line_only_the_surroundings_are_shown()
    {
        var printed = Printed(Event("A title", new string('x', 5000) + "{nobody} " + new string('y', 5000)));
        Assert.All(printed.Split('\n'), line => Assert.InRange(line.Length, 0, 220));
        Assert.Contains("{nobody}", printed.Split('\n')[2], StringComparison.Ordinal);
        Assert.Equal(printed.Split('\n')[2].IndexOf("{nobody}", StringComparison.Ordinal), printed.Split('\n')[3]
            .IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Related_places_are_named()
    {
        var printed = Printed(MinimalContent.Events(MinimalContent.Event("base.first")));
        Assert.Contains("error MG0210: event 'base.first' is defined twice", printed, StringComparison.Ordinal);
        Assert.Contains("  = first here: content/events/base.yaml:3:7", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_form_says_the_same()
    {
        var files = FilesWith(MinimalContent.Events(MinimalContent.Event("test.event") + "  when:\n  - secuirty < 35\n"));
        using var json = JsonDocument.Parse(DiagnosticJson.Write(ContentLoader.Load(files).Diagnostics));
        var told = json.RootElement.EnumerateArray().Single();
        Assert.Equal("MG0203", told.GetProperty("code").GetString());
        Assert.Equal("error", told.GetProperty("severity").GetString());
        Assert.Equal(MinimalContent.EventPath, told.GetProperty("path").GetString());
        Assert.Equal(13, told.GetProperty("line").GetInt32());
        Assert.Equal(5, told.GetProperty("column").GetInt32());
        Assert.Equal(13, told.GetProperty("endColumn").GetInt32());
        Assert.Equal("security", told.GetProperty("didYouMean").GetString());
        Assert.Equal("test.event > when[0]", told.GetProperty("at").GetString());
    }

    private static string Event(string what, string with) =>
        MinimalContent.Events(MinimalContent.Event("test.event")).Replace(what, with, StringComparison.Ordinal);

    private static ContentFiles FilesWith(string text) =>
        MinimalContent.Files.With(MinimalContent.File(MinimalContent.EventPath, text));

    private static string Printed(string text)
    {
        var files = FilesWith(text);
        return new DiagnosticPrinter(files).Print(ContentLoader.Load(files).Diagnostics.First(d => d.Severity == Severity.Error));
    }
}
