using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

/// <summary>What a finding advises where no name is near.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("  when: security < 20\n", "write each entry on a line that begins with a dash: - security < 20")]
    [InlineData("  facilitator: [a]\n", "put the whole text in quotes: it begins with [")]
    [InlineData("  facilitator:\n  - a\n", null)]
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
    [InlineData("", "delete it, or begin it with 'format: 1' and what is in it, as 'events:'")]
    public void A_file_of_something_else_is_told_what_files_hold(string text, string? help) =>
        Assert.Equal(help, Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, text)).Help);

    [Theory]
    [InlineData("do: [security: +5]", "MG0204", "write 'security += 5'")]
    [InlineData("do: [security: -5]", "MG0204", "write 'security -= 5'")]
    [InlineData("do: {security: 5}", "MG0204", "write each entry on a line that begins with a dash: - security += 5")]
    [InlineData("do: [resources -= 0,02]", "MG0302", "if these are decimals, write a dot before them and no comma: 0.02")]
    [InlineData("do: [security += 0.05]", "MG0316", "5 in a hundred are 5 points: write 5")]
    [InlineData("roll: [{chance: 30}, {chance: rest}]", "MG0207", "write 0.3 for 30 in a hundred")]
    [InlineData("roll: [{chance: 30%}, {chance: rest}]", "MG0205", "write 0.3")]
    [InlineData("then: {event: nobody.at-all, after: 2}", "MG0219", null)]
    public void Effects_and_chances_in_another_form_are_shown_in_the_right_one(string key, string code, string? help)
    {
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(MinimalContent.Event("test.event").Replace("text: Two.", $"text: Two., {key}", StringComparison.Ordinal)));
        Assert.Contains((code, help), told.Select(d => (d.Code, d.Help)));
    }

    [Theory]
    [InlineData("- month >= 2026-05-01", "'2026-05-01' is not a number; months are counted from January 2025, which is 0: write 16")]
    [InlineData("- month >= 2025-01", "'2025-01' is not a number; months are counted from January 2025, which is 0: write 0")]
    [InlineData("- month >= 2024-12", "'2024-12' is not a number; months are counted from January 2025, which is 0")]
    public void A_date_is_told_as_the_number_of_its_month(string clause, string message) =>
        Assert.Equal(message, Only(MinimalContent.Event("test.event") + $"  when:\n  {clause}\n").Message);

    [Fact]
    public void The_name_of_a_month_comes_with_how_months_are_counted()
    {
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(MinimalContent.Event("test.event") + "  when:\n  - month >= January\n"));
        Assert.Equal("months are counted from January 2025, which is 0: January 2026 is 12", Assert.Single(told).Help);
    }

    [Theory]
    [InlineData("- political will > 3", "political_will", "political will")]
    [InlineData("- 3 < Lines of communication", "lines_of_communication", "Lines of communication")]
    public void A_variable_with_spaces_is_one_mistake(string clause, string meant, string marked)
    {
        var told = Only(MinimalContent.Event("test.event") + $"  when:\n  {clause}\n");
        Assert.Equal(("MG0203", meant, marked.Length), (told.Code, told.DidYouMean, told.Span.EndColumn - told.Span.StartColumn));
    }

    [Theory]
    [InlineData("id: test.Late_Night", "write 'test.late-night'")]
    [InlineData("id: test.late night", "write 'test.late-night'")]
    [InlineData("id: '2027'", null)]
    public void A_malformed_id_is_shown_in_its_right_form(string id, string? help) => Assert.Contains(
        MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(MinimalContent.Event("test.event").Replace("id: test.event", id, StringComparison.Ordinal))),
        d => d.Code == "MG0211" && d.Help == help);

    [Theory]
    [InlineData("title: A title", "title: “A title: late”", "MG0117")]
    [InlineData("text: Two.", "text: “Two, too.”", "MG0201")]
    public void Quotes_of_print_are_told_as_what_they_are(string right, string wrong, string code)
    {
        var told = Only(MinimalContent.Event("test.event").Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal((code, "“ is no quotation mark to YAML: put straight ones, \", around the text"), (told.Code, told.Help));
    }

    [Theory]
    [InlineData("title: A title", "title: [A] title", "MG0116", "put the whole text in quotes: \"[A] ...\"")]
    [InlineData("title: A title", "title: - A title", "MG0101", "a text that begins with - must be in quotes; a list begins on the next line, or stands in [ ]")]
    [InlineData("title: A title", "title = A title", "MG0101", "write 'title: '")]
    [InlineData("title: A title", "title: A title\n  when: [!paused]", "MG0109", "in a condition write 'not': not paused")]
    [InlineData("title: A title", "title: A title\n  when: [reached(theft), !paused]", "MG0109", "in a condition write 'not': not paused")]
    public void What_is_no_yaml_is_told_as_it_was_meant(string right, string wrong, string code, string help)
    {
        var told = Only(MinimalContent.Event("test.event").Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal((code, help), (told.Code, told.Help));
    }

    [Theory]
    [InlineData("content/event/night.yaml", "a file with 'events:' belongs into the folder content/events")]
    [InlineData("content/night.yaml", "a file with 'events:' belongs into the folder content/events")]
    [InlineData("content/scenarios/night.yaml", "a file with 'events:' belongs into the folder content/events")]
    public void A_file_in_the_wrong_place_is_told_where_it_belongs(string path, string help) =>
        Assert.Equal(help, Assert.Single(MinimalContent.Diagnose(path, MinimalContent.Events(MinimalContent.Event("test.event")))).Help);

    [Fact]
    public void A_misspelt_call_is_not_also_an_event_that_nobody_calls()
    {
        var called = MinimalContent.Event("test.later").Replace("trigger: drawn", "trigger: called", StringComparison.Ordinal);
        called = string.Join('\n', called.Split('\n').Where(line => !line.Contains("pick:", StringComparison.Ordinal)));
        foreach (var name in (string[])["test.latr", "later"])
        {
            var told = Only(MinimalContent.Event("test.event").Replace("text: Two.", $"text: Two., then: {{event: {name}, after: 1}}", StringComparison.Ordinal) + called);
            Assert.Equal(("MG0219", "test.later"), (told.Code, told.DidYouMean));
        }
    }

    [Fact]
    public void Of_many_names_those_come_first_that_share_a_word_with_the_wrong_one()
    {
        string[] known = ["one_lead", "two_lead", "three_lead", "four_lead", "five_lead", "six_lead", "seven_lead", "eight_lead", "nine_lead", "ten_lead", "eleven_lead", "twelve_lead", "press_officer", "last_lead"];
        Assert.StartsWith("there are press_officer, one_lead, ", NearestName.Listed(known, "content/cast/roles.yaml", "officer_of_state"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_of_a_name_that_is_taken_is_one_mistake()
    {
        var second = MinimalContent.Event("test.event").Replace("id: one", "id: first", StringComparison.Ordinal).Replace("id: two", "id: second", StringComparison.Ordinal);
        var asking = MinimalContent.Event("test.asking") + "  when:\n  - chose(test.event.second)\n";
        Assert.Equal("MG0210", Only(MinimalContent.Event("test.event") + second + asking).Code);
    }

    [Fact]
    public void A_word_of_a_text_of_several_lines_is_pointed_at_beside_the_text()
    {
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(MinimalContent.Event("test.event") + "  facilitator: |\n    Ask {cast.senator}.\n    Ask her.\n"));
        var place = Assert.Single(Assert.Single(told, d => d.Code == "MG0605").Related);
        Assert.Equal(("it stands here", 9), (place.Message, place.Column));
    }

    [Theory]
    [InlineData("content/milestones.yaml", "every milestone is missing")]
    [InlineData("content/initiatives/initiatives.yaml", "every initiative is missing")]
    [InlineData("content/model/parameters.yaml", "every constant is missing")]
    [InlineData("content/decks.yaml", "the list of decks is missing")]
    [InlineData("content/cast/roles.yaml", "everybody of the cast is missing")]
    public void A_file_that_is_not_there_is_one_mistake(string path, string message)
    {
        var naming = MinimalContent.Files.With(MinimalContent.File(MinimalContent.EventPath, MinimalContent.Events(
            MinimalContent.Event("test.event").Replace("text: Two.", "text: 'Ask {cast.senator}.'", StringComparison.Ordinal))));
        var told = ContentLoader.Load(new ContentFiles([.. naming.All.Where(file => file.Path != path)])).Diagnostics;
        Assert.Equal(message, Assert.Single(told, d => d.Severity == Severity.Error).Message);
    }

    private static Diagnostic Only(string events) =>
        Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(events)));
}
