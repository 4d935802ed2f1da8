using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

/// <summary>What a finding advises where no name is near.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("  when: security < 20\n", "write each entry on a line that begins with a dash: - security < 20")]
    [InlineData("  facilitator: [a]\n", null)]
    public void A_list_that_is_a_text_is_shown_as_a_list(string more, string? expected) =>
        Assert.Equal(expected, Only(MinimalContent.Event("test.event") + more).Help);

    [Theory]
    [InlineData("deck: security", "deck: xylophone", "there are security")]
    [InlineData("deck: security", "deck: secuirty", null)]
    [InlineData("[plan-one]", "[xylophone-and-harp]", "'magma documents WORD' finds claims by a word of theirs")]
    [InlineData("[plan-one]", "[plan-oen]", null)]
    public void Names_that_nothing_is_near_come_with_those_there_are(string right, string wrong, string? expected) =>
        Assert.Equal(expected, Only(MinimalContent.Event("test.event").Replace(right, wrong, StringComparison.Ordinal)).Help);

    [Fact]
    public void Tags_that_nothing_is_near_come_with_those_there_are() => Assert.StartsWith("there are race, economic, safety",
        Only(MinimalContent.Event("test.event").Replace("text: Two.", "text: Two., tags: [xylophone]", StringComparison.Ordinal)).Help,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("phase == xylophone", "there are preparing, accelerating, expert, recovery, paused, ended")]
    [InlineData("chose(base.first.xylophone)", "there are one, two")]
    [InlineData("chose(base.first)", "name the option too: chose(base.first.OPTION); there are one, two")]
    public void Conditions_that_name_what_there_is_not_come_with_what_there_is(string clause, string expected) =>
        Assert.Equal(expected, Only(MinimalContent.Event("test.event") + $"  when:\n  - {clause}\n").Help);

    [Fact]
    public void Of_many_names_the_first_are_listed_with_where_the_others_stand()
    {
        var help = Only(MinimalContent.Event("test.event") + "  when:\n  - xylophone > 3\n").Help;
        Assert.Matches(@"^there are ([a-z_]+, ){10}\.\.\. and \d+ more: content/model/variables\.yaml and content/variables\.yaml$", help);
    }

    [Fact]
    public void Roles_that_nothing_is_near_come_with_those_there_are() => Assert.Equal("there are senator, rival_1",
        Only(MinimalContent.Event("test.event").Replace("A title", "'Ask {cast.xylophone}'", StringComparison.Ordinal)).Help);

    [Fact]
    public void An_event_in_place_of_its_option_is_told_as_one() => Assert.Equal("'base.first' is an event, but one of its options is wanted",
        Only(MinimalContent.Event("test.event") + "  when:\n  - chose(base.first)\n").Message);

    [Theory]
    [InlineData("weight: 10}", "weight: '1,5'}", "MG0205", "write 1.5")]
    [InlineData("weight: 10}", "weight: 1,5}", "MG0201", "write 1.5")]
    [InlineData("weight: 10}", "weight: '1,5,2'}", "MG0205", null)]
    [InlineData("A title", "#2 of them", "MG0223", "what follows # is a comment; put the text in quotes")]
    [InlineData("A title", "# to come", "MG0223", null)]
    [InlineData("A title", "''", "MG0223", null)]
    public void A_decimal_comma_and_a_sign_of_comments_come_with_what_to_write(string right, string wrong, string code, string? expected)
    {
        var told = Only(MinimalContent.Event("test.event").Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal((code, expected), (told.Code, told.Help));
    }

    [Fact]
    public void A_text_that_is_a_name_alone_needs_quotes() => Assert.Equal("put the whole text in quotes: it begins with {",
        Only(MinimalContent.Event("test.event").Replace("A title", "{cast.senator}", StringComparison.Ordinal)).Help);

    [Theory]
    [InlineData("do: 'control += 5, security += 0.03'", "write each on a line of its own that begins with a dash: '- control += 5', then '- security += 0.03'")]
    [InlineData("do: 'security += min(control, 3)'", "write each entry on a line that begins with a dash: - security += min(control, 3)")]
    public void Effects_on_one_line_are_shown_one_a_line(string effects, string expected) => Assert.Equal(expected,
        Only(MinimalContent.Event("test.event").Replace("text: Two.", $"text: Two., {effects}", StringComparison.Ordinal)).Help);

    [Fact]
    public void A_file_of_another_ending_is_to_be_renamed() => Assert.Equal(
        "rename it to 'night.yaml'", Assert.Single(MinimalContent.Diagnose("content/events/night.yml", "format: 1")).Help);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_of_wide_letters_is_to_be_saved_as_utf_8(string encoding)
    {
        var wide = Encoding.GetEncoding(encoding);
        byte[][] variants = [wide.GetBytes("format: 1\n"), [.. wide.GetPreamble(), .. wide.GetBytes("format: 1\n")]];
        foreach (var bytes in variants)
        {
            var told = Assert.Single(ContentLoader.Load(MinimalContent.Files.With(new ContentFile(MinimalContent.EventPath, bytes))).Diagnostics);
            Assert.Equal("it is UTF-16: save it with the encoding UTF-8", told.Help);
        }
    }

    [Theory]
    [InlineData("- security ≤ 20", "MG0301", "write <=")]
    [InlineData("- security ≥ 20", "MG0301", "write >=")]
    [InlineData("- security ≠ 20", "MG0301", "write !=")]
    [InlineData("- security < −20", "MG0301", "write -")]
    [InlineData("- phase == \"preparing\"", "MG0301", "names stand without quotes here")]
    [InlineData("- phase in ['preparing']", "MG0301", "names stand without quotes here")]
    [InlineData("- paused == no", "MG0203", "a yes-or-no variable stands alone: 'paused', 'not paused'")]
    [InlineData("- paused == TRUE", "MG0203", "a yes-or-no variable stands alone: 'paused', 'not paused'")]
    [InlineData("- security is less than 20", "MG0302", "comparisons are written < <= > >= == !=")]
    [InlineData("- security < 1,5", "MG0302", "decimals have a dot, as 0.05")]
    [InlineData("- security += 3", "MG0302", "conditions compare; what changes a variable belongs under 'do'")]
    [InlineData("- security < 20\n    control < 20", "MG0302", "the line before goes on here; an entry of its own begins with '- ' and stands no deeper than that one")]
    [InlineData("- not seen(base.first)\n    - security < 20", "MG0304", "an entry of its own stands no deeper than the one above it")]
    [InlineData("- security 35", "MG0302", null)]
    [InlineData("- security $ 35", "MG0301", null)]
    public void Signs_and_words_of_elsewhere_come_with_those_of_conditions(string clause, string code, string? help)
    {
        var told = Only(MinimalContent.Event("test.event") + $"  when:\n  {clause}\n");
        Assert.Equal((code, help), (told.Code, told.Help));
    }

    [Fact]
    public void A_sign_that_looks_like_minus_is_told_in_effects() => Assert.Equal("write -",
        Only(MinimalContent.Event("test.event").Replace("text: Two.", "text: Two., do: [security −= 2]", StringComparison.Ordinal)).Help);

    [Fact]
    public void A_key_without_the_space_behind_its_colon_is_written_out() => Assert.Equal("a key ends in a colon and a space: 'weight: 10'",
        Only(MinimalContent.Event("test.event").Replace("weight: 10", "weight:10", StringComparison.Ordinal)).Help);

    [Theory]
    [InlineData("# to do\n", "it holds comments alone, and a # makes a comment of the rest of its line")]
    [InlineData("A night\n", "a file begins with 'format: 1', and then says what is in it, as 'events:'")]
    [InlineData("", null)]
    public void A_file_of_something_else_is_told_what_files_hold(string text, string? help) =>
        Assert.Equal(help, Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, text)).Help);

    private static Diagnostic Only(string events) =>
        Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(events)));
}
