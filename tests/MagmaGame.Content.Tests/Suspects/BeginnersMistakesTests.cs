namespace MagmaGame.Content.Tests.Suspects;

/// <summary>Mistakes that stop the parser lines behind where they stand: each is told at its own line and character, and alone.</summary>
public sealed class BeginnersMistakesTests
{
    [Theory]
    [InlineData("- control < 60", "§– control < 60")]
    [InlineData("- security < 35", "§— security < 35")]
    [InlineData("- security < 35", "§−security < 35")]
    [InlineData("- id: two", "§– id: two")]
    [InlineData("- id: one", "§• id: one")]
    [InlineData("- id: test.event", "§– id: test.event")]
    [InlineData("- id: test.other", "§— id: test.other")]
    [InlineData("- control += 2", "§* control += 2")]
    [InlineData("- {chance: rest", "§– {chance: rest")]
    [InlineData("- control < 60", "§-control < 60")]
    [InlineData("- id: two", "§-id: two")]
    [InlineData("  - security < 35\n  - control < 60", "    §– security < 35\n    – control < 60")]
    public void Other_dashes_do_not_mark_entries(string right, string wrong) => Tells(right, wrong, "MG0122");

    [Theory]
    [InlineData("  trigger: drawn", "§\u00A0\u00A0trigger: drawn")]
    [InlineData("  trigger: drawn", " §\u00A0trigger: drawn")]
    [InlineData("  trigger: drawn", "§\u3000trigger: drawn")]
    [InlineData("  trigger: drawn", "§\u200B  trigger: drawn")]
    [InlineData("- control < 60", "-§\u00A0control < 60")]
    [InlineData("- id: two", "-§\u2003id: two")]
    [InlineData("title: A title", "title:§\u00A0A title")]
    [InlineData("    lever: world\n    do:", "§\u00A0\u00A0\u00A0\u00A0lever: world\n    do:")]
    public void Other_spaces_are_none_to_YAML(string right, string wrong) => Tells(right, wrong, "MG0121");

    [Theory]
    [InlineData("  trigger: drawn", "§\t\n  trigger: drawn")]
    [InlineData("  trigger: drawn", "  §\t\n  trigger: drawn")]
    [InlineData("    do:", "§\t\n    do:")]
    [InlineData("- id: test.other", "§\t\n- id: test.other")]
    public void A_tab_on_a_line_that_looks_empty(string right, string wrong) => Tells(right, wrong, "MG0107");

    [Theory]
    [InlineData("{cast.senator} goes on")]
    [InlineData("{cast.senator} goes, and stays, and goes on")]
    [InlineData("{cast.senator}")]
    [InlineData("{cast.senator, or so} goes")]
    public void A_text_in_braces_that_begins_with_a_brace_is_one_mistake(string text)
    {
        var found = MinimalContent.Says(MinimalContent.EventPath, MinimalContent.Events(
            MinimalContent.Event("test.event").Replace("text: One.", $"text: {text}", StringComparison.Ordinal)));
        Assert.EndsWith(" MG0204", Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A title", "title: §'A title", "write ' behind the text as well: 'A title'")]
    [InlineData("title: A title", "title: §\"A title", "write \" behind the text as well: \"A title\"")]
    [InlineData("text: Two of them wait.", "text: §'Two of them wait.", "write ' behind the text as well: 'Two of them wait.'")]
    [InlineData("text: Three of them wait.", "text: §'Three of them wait.", "write ' behind the text as well: 'Three of them wait.'")]
    [InlineData("text: Four of them wait.", "text: §\"Four of them wait.", "write \" behind the text as well: \"Four of them wait.\"")]
    public void A_quote_that_is_not_closed(string right, string wrong, string help) => Tells(right, wrong, "MG0101", help);

    [Fact]
    public void A_quote_that_a_later_one_seems_to_close() => Tells(
        "title: A title", "title: §'A title", "MG0101", "write ' behind the text as well: 'A title'", "text: Two of them wait.", "text: 'Two of them wait.'");

    [Theory]
    [InlineData("text: Two of them wait.", "text: 'Don§'t wait.'", "put the text in the other quotes: \"Don't wait.\"; or write '' within it")]
    [InlineData("text: Two of them wait.", "text: 'Don§'t wait, don't ask.'", "put the text in the other quotes: \"Don't wait, don't ask.\"; or write '' within it")]
    [InlineData("text: Three of them wait.", "text: 'Don§'t ask, and don't tell.'", "put the text in the other quotes: \"Don't ask, and don't tell.\"; or write '' within it")]
    [InlineData("title: A title", "title: \"A §\"fine\" title\"", "put the text in the other quotes: 'A \"fine\" title'; or write \\\" within it")]
    [InlineData("title: A title", "title: \"A§\" title", "put quotes around the whole text: '\"A\" title'")]
    [InlineData("title: A title", "title: 'A §'fine' \"title\"'", "within '...' write it ''")]
    public void A_quote_that_ends_the_text_early(string right, string wrong, string help) => Tells(right, wrong, "MG0124", help);

    [Theory]
    [InlineData("text: Three of them", "text: Number §#5 of them")]
    [InlineData("text: Four of them", "text: Four §# of them")]
    [InlineData("weight: 10}\n  options", "weight: 10 §# usual}\n  options")]
    [InlineData("do: [control += 3]", "do: [control += 3 §#]")]
    public void A_comment_that_takes_the_bracket_with_it(string right, string wrong) => Tells(right, wrong, "MG0115");

    [Theory]
    [InlineData("title: A title", "title: §!A title", "put the text in quotes: '!A title'")]
    [InlineData("title: A title", "title: §! A title", "put the text in quotes: '! A title'")]
    [InlineData("text: Three of them wait.", "text: §!Three of them wait.", "put the text in quotes: '!Three of them wait.'")]
    [InlineData("- control < 60", "- §!paused", "in a condition write 'not': not paused")]
    [InlineData("- control < 60", "- §!(control < 60)", "in a condition write 'not': not (control < 60)")]
    [InlineData("    text: Two of", "    enable: §!paused\n    because: No.\n    text: Two of", "in a condition write 'not': not paused")]
    public void A_sign_for_not_before_a_text(string right, string wrong, string help) => Tells(right, wrong, "MG0109", help);

    [Theory]
    [InlineData("  - id: two", "    §id: two")]
    [InlineData("  - id: two", "  §id: two")]
    [InlineData("  - id: one", "    §id: one")]
    [InlineData("- id: test.other", "  §id: test.other")]
    [InlineData("- id: test.other", "§id: test.other")]
    [InlineData("  - control < 60", "  §control < 60")]
    [InlineData("    - {chance: rest", "    §{chance: rest")]
    public void An_entry_without_its_mark(string right, string wrong) => Tells(right, wrong, "MG0123");

    [Theory]
    [InlineData("  - control < 60", "    §- control < 60")]
    [InlineData("    - control += 2", "      §- control")]
    public void An_entry_that_stands_so_deep_that_it_is_a_sum(string right, string wrong) => Tells(right, wrong, "MG0126");

    [Theory]
    [InlineData("weight: 10}\n  options", "weight: 10\n  options", "  pick: §{deck", "this { is not closed")]
    [InlineData("wait.}\n", "wait.\n", "    - §{chance: rest", "this { is not closed")]
    [InlineData("weight: 10}\n  options", "weight: 10}§}\n  options", "", "this } closes nothing")]
    [InlineData("title: A title", "title§:A title", "", "a key ends in a colon and a space")]
    [InlineData("  trigger: drawn", "    §trigger: drawn", "", "this line has 4 spaces before it and so belongs to nothing")]
    [InlineData("  trigger: drawn", " §trigger: drawn", "", "this line has 1 space before it and so belongs to nothing")]
    [InlineData("    lever: world\n    do:", "  §lever: world\n    do:", "", "this line has 2 spaces before it and so belongs to nothing")]
    [InlineData("  - control < 60", " §- control < 60", "", "this line has 1 space before it and so belongs to nothing")]
    [InlineData("word\n  sources", "word\n  §a last word\n  sources", "", "this line has 2 spaces before it, the text above it 4")]
    [InlineData("title: A title", "title§:\n    A title: one of\n    many", "", "the text of 'title' has several lines and no | before them")]
    public void Lines_that_are_no_YAML(string right, string wrong, string marked, string message)
    {
        var text = BlockEvent.With(right, Marked.Plain(wrong));
        var place = marked.Length == 0 ? PlaceIn(right, wrong) : PlaceOf(text, marked);
        var told = Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, text));
        Assert.Equal((place, "MG0101", "this is not YAML: " + message), (told.Span.StartLine + ":" + told.Span.StartColumn, told.Code, told.Message));
        Assert.NotNull(told.Help);
    }

    [Theory]
    [InlineData("text: Two of them wait.", "text: §{cast.senator} waits.", "{cast.senator}")]
    [InlineData("title: A title", "title: §{cast.senator}'s title", "{cast.senator}")]
    [InlineData("title: A title", "title: §{cast.senator}, and no other", "{cast.senator}")]
    [InlineData("text: Two of them wait.", "text: §{cast.senator} waits\n      and waits.", "{cast.senator}")]
    public void A_text_that_begins_with_a_name_needs_quotes(string right, string wrong, string name) =>
        Tells(right, wrong, "MG0116", $"put the whole text in quotes: \"{name} ...\"");

    [Theory]
    [InlineData("{chance: 0.5, text: Three", "{chance: 0.5 §text: Three", "text")]
    [InlineData("{chance: 0.5, text: Three of them wait., do", "{chance: 0.5, text: \"Three of them wait.\" §do", "do")]
    [InlineData("pick: {deck: security, weight", "pick: {deck: security §weight", "weight")]
    public void A_key_within_braces_that_no_comma_stands_before(string right, string wrong, string key)
    {
        Tells(right, wrong, "MG0101", "within { } a comma stands between a value and the next key");
        Assert.Equal($"this is not YAML: a comma is missing before '{key}'",
            Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, BlockEvent.With(right, Marked.Plain(wrong)))).Message);
    }

    [Fact]
    public void Several_mistakes_of_one_entry_are_told_together()
    {
        var text = BlockEvent.With("- security < 35", "– security < 35").Replace("title: A title\n  text: |", "title: 'Don't'\n  text: |", StringComparison.Ordinal)
            .Replace("- id: two\n", "– id: two\n", StringComparison.Ordinal);
        Assert.Equal(["4:14 MG0124", "12:3 MG0122", "22:3 MG0122"], MinimalContent.Says(MinimalContent.EventPath, text));
    }

    [Fact]
    public void An_event_behind_one_without_its_mark_is_checked_as_well()
    {
        var text = BlockEvent.With("- id: test.other", "  id: test.other").Replace("lever: world}", "lever: wrold}", StringComparison.Ordinal);
        Assert.Equal(["MG0123", "MG0209", "MG0209"], MinimalContent.Diagnose(MinimalContent.EventPath, text).Select(d => d.Code));
    }

    [Fact]
    public void A_first_key_that_stands_twice_is_no_entry()
    {
        var text = BlockEvent.With("  - id: two", "  - id: too\n    id: two");
        Assert.Equal(["23:5 MG0108"], MinimalContent.Says(MinimalContent.EventPath, text));
    }

    [Fact]
    public void A_comment_behind_a_text_or_a_condition_is_remarked_on() =>
        Assert.Equal(["4:18 MG0125", "13:18 MG0125"], MinimalContent.Says(MinimalContent.EventPath,
            BlockEvent.With("title: A title", "title: A title # draft").Replace("- control < 60", "- control < 60 # mostly", StringComparison.Ordinal)));

    private static void Tells(string right, string wrong, string code, string? help = null, string alsoRight = "", string also = "")
    {
        var text = BlockEvent.With(right, Marked.Plain(wrong));
        if (also.Length > 0) text = text.Replace(alsoRight, also, StringComparison.Ordinal);
        var told = Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, text));
        Assert.Equal((PlaceIn(right, wrong), code), (told.Span.StartLine + ":" + told.Span.StartColumn, told.Code));
        if (help is not null) Assert.Equal(help, told.Help);
    }

    private static string PlaceIn(string right, string wrong) => Marked.Expected(BlockEvent.With(right, wrong), "MG").Split(' ')[0];

    private static string PlaceOf(string text, string marked) => Marked.Expected(text.Replace(Marked.Plain(marked), marked, StringComparison.Ordinal), "MG").Split(' ')[0];
}
