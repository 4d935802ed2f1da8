using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Fixes;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Tests.Diagnostics;

namespace MagmaGame.Content.Tests.Fixes;

public sealed class ContentFixesTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Where(kind => kind.Fix is not null).Select(kind => kind.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_each_is_mended_and_passes(string code)
    {
        var kind = DiagnosticCatalogue.Find(code)!;
        var bad = ExampleContent.Bad(kind.Example);
        var mended = Assert.Single(ContentFixes.Find(bad, ContentLoader.Load(bad).Diagnostics));
        var after = ContentFixes.Applied(bad, [mended]);
        Assert.Empty(ContentLoader.Load(after).Diagnostics.Select(DiagnosticPrinter.Line));
        var wanted = kind.Fix!.After is { } text ? ExampleContent.Of(kind.Example, text) : ExampleContent.Good(kind.Example);
        Assert.Equal(Text(wanted, kind.Example.Path), Text(after, kind.Example.Path));
    }

    [Fact]
    public void A_byte_order_mark_and_breaks_of_other_systems_stay_as_they_are()
    {
        var text = "\uFEFF" + MinimalContent.Events(MinimalContent.Event("test.night").Replace("lever: world", "lever: wrold", StringComparison.Ordinal))
            .Replace("\n", "\r\n", StringComparison.Ordinal);
        var files = MinimalContent.Files.With(ContentFile.OfText(MinimalContent.EventPath, text));
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.Equal(text.Replace("wrold", "world", StringComparison.Ordinal), Encoding.UTF8.GetString(mended.After.Span));
        Assert.Equal(2, mended.Mended.Length);
    }

    [Fact]
    public void Where_two_names_are_as_near_a_person_chooses()
    {
        var files = With("  when:\n  - base.firs\n");
        Assert.Empty(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        var twins = MinimalContent.Files.With(ContentFile.OfText("content/decks.yaml",
            "format: 1\nquiet_weight: 20\ndecks:\n- {id: security, name: Locks, weight: 10}\n- {id: lock-a, name: A, weight: 1}\n- {id: lock-b, name: B, weight: 1}\n"));
        var torn = twins.With(ContentFile.OfText(MinimalContent.EventPath, MinimalContent.Events(
            MinimalContent.Event("test.night").Replace("deck: security", "deck: lock-c", StringComparison.Ordinal))));
        Assert.Empty(ContentFixes.Find(torn, ContentLoader.Load(torn).Diagnostics));
    }

    [Theory]
    [InlineData("  title: The note: wait # or not\n")]
    [InlineData("  title: A title\n  when:\n   \t- security < 35\n")]
    [InlineData("  title: A title\n  when:\n  \t - security < 35\n")]
    public void What_may_mean_several_things_is_left(string title)
    {
        var files = With(title);
        var result = ContentLoader.Load(files);
        Assert.NotEmpty(result.Diagnostics);
        Assert.Empty(ContentFixes.Find(files, result.Diagnostics));
    }

    [Theory]
    [InlineData("- id: one\n\ttext: One.\n    lever: world")]
    [InlineData("- id: one\n    text: One.\n\tlever: world")]
    public void A_tab_whose_spaces_would_be_of_another_depth_is_left(string option)
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.night").Replace("- {id: one, text: One., lever: world}", option, StringComparison.Ordinal));
        var files = MinimalContent.Files.With(ContentFile.OfText(MinimalContent.EventPath, text));
        var found = ContentLoader.Load(files).Diagnostics;
        Assert.Contains(found, d => d.Code == "MG0107");
        Assert.Empty(ContentFixes.Find(files, found));
    }

    [Theory]
    [InlineData("\ttitle: A title", "He waits.", "world")]
    [InlineData("\ttitle: A title", "Two.", "wrlodd")]
    [InlineData("  title: The note: wait", "He waits.", "world")]
    [InlineData("  title: The note: wait", "word word word word word word word word word word word word word word word word word word word word word.", "world")]
    [InlineData("  title: The note: wait", "Ask {cast.xylophone}.", "world")]
    [InlineData("  title: The note: wait", "He waits.", "wrlodd")]
    public void What_stood_unread_in_the_same_entry_hinders_no_mend(string title, string text, string lever)
    {
        var wrong = MinimalContent.Event("test.night").Replace("  title: A title", title, StringComparison.Ordinal)
            .Replace("text: Two., lever: world", $"text: '{text}', lever: {lever}", StringComparison.Ordinal);
        var files = MinimalContent.Files.With(ContentFile.OfText(MinimalContent.EventPath, MinimalContent.Events(wrong)));
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.Contains(title.Contains('\t', StringComparison.Ordinal) ? "  title: A title\n" : "  title: 'The note: wait'\n",
            Encoding.UTF8.GetString(mended.After.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A title")]
    [InlineData("'He is here'")]
    public void A_key_that_a_tab_takes_out_of_its_option_is_left_whatever_else_the_entry_hides(string title)
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.night").Replace("A title", title, StringComparison.Ordinal)
            .Replace("- {id: one, text: One., lever: world}", "- id: one\n    text: He waits.\n\tlever: world", StringComparison.Ordinal));
        var files = MinimalContent.Files.With(ContentFile.OfText(MinimalContent.EventPath, text));
        Assert.Empty(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
    }

    [Fact]
    public void What_is_safe_is_mended_beside_a_tab_that_is_not()
    {
        var wrong = MinimalContent.Event("test.day").Replace("  title: A title\n", " \t title: A title\n", StringComparison.Ordinal);
        var text = MinimalContent.Events(MinimalContent.Event("test.night").Replace("lever: world", "lever: wrold", StringComparison.Ordinal) + wrong);
        var files = MinimalContent.Files.With(ContentFile.OfText(MinimalContent.EventPath, text));
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.Equal(text.Replace("wrold", "world", StringComparison.Ordinal), Encoding.UTF8.GetString(mended.After.Span));
    }

    [Fact]
    public void A_tab_that_is_not_safe_leaves_the_other_entries_their_mends()
    {
        var unsafely = MinimalContent.Event("test.day").Replace("- {id: one, text: One., lever: world}", "- id: one\n\ttext: One.\n    lever: world", StringComparison.Ordinal);
        var safely = MinimalContent.Event("test.night").Replace("  title: A title\n", "\ttitle: A title\n", StringComparison.Ordinal);
        var negated = MinimalContent.Event("test.noon").Replace("  title: A title\n", "  title: A title\n  when:\n  - !seen(base.first)\n", StringComparison.Ordinal);
        var text = MinimalContent.Events(safely + unsafely + negated);
        var files = MinimalContent.Files.With(ContentFile.OfText(MinimalContent.EventPath, text));
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.Equal(
            text.Replace("\ttitle", "  title", StringComparison.Ordinal).Replace("!seen", "not seen", StringComparison.Ordinal),
            Encoding.UTF8.GetString(mended.After.Span));
    }

    [Fact]
    public void A_mark_of_a_list_is_mended_though_more_comes_to_light_behind_it()
    {
        var files = With("  title: A title\n  when:\n  – security < 35\n  - !seen(base.first)\n");
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.Contains("  - security < 35\n", Encoding.UTF8.GetString(mended.After.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  title: A title\n\t\n", "  title: A title\n\n")]
    [InlineData("\u00A0\u00A0title: A title\n", "  title: A title\n")]
    [InlineData("\u3000title: A title\n", "  title: A title\n")]
    [InlineData("\u200B  title: A title\n", "  title: A title\n")]
    [InlineData("  title: A title\n  when:\n  -not paused\n", "  title: A title\n  when:\n  - not paused\n")]
    [InlineData("  title: A title\n  when:\n  • not paused\n", "  title: A title\n  when:\n  - not paused\n")]
    [InlineData("  title: A title\n  pick: {deck: security, weight: 10, boost: [{if: !paused, times: 2}]}\n", "  title: A title\n  pick: {deck: security, weight: 10, boost: [{if: not paused, times: 2}]}\n")]
    public void What_only_looks_right_becomes_what_it_looks_like(string bad, string good)
    {
        var wrong = MinimalContent.Events(MinimalContent.Event("test.night").Replace("  title: A title\n", bad, StringComparison.Ordinal));
        if (bad.Contains("pick", StringComparison.Ordinal)) wrong = wrong.Replace("  pick: {deck: security, weight: 10}\n", "", StringComparison.Ordinal);
        var files = MinimalContent.Files.With(ContentFile.OfText(MinimalContent.EventPath, wrong));
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.Equal(wrong.Replace(bad, good, StringComparison.Ordinal), Encoding.UTF8.GetString(mended.After.Span));
    }

    [Theory]
    [InlineData("- !seen(base.first)", "- not seen(base.first)")]
    [InlineData("- ! seen(base.first)", "- not seen(base.first)")]
    [InlineData("- !(security < 35)", "- not (security < 35)")]
    [InlineData("- !seen(base.first) and security < 3", "- not seen(base.first) and security < 3")]
    [InlineData("- !paused", "- not paused")]
    public void An_exclamation_mark_before_a_condition_becomes_not(string bad, string good)
    {
        var files = With($"  title: A title\n  when:\n  {bad}\n");
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.Contains($"\n  {good}\n", Encoding.UTF8.GetString(mended.After.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exclamation_mark_before_a_text_is_left()
    {
        var files = With("  title: !important\n");
        Assert.Empty(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
    }

    [Fact]
    public void A_comment_that_allows_within_a_text_is_part_of_the_text_and_stays()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 60));
        var files = MinimalContent.Files.With(ContentFile.OfText(MinimalContent.EventPath, MinimalContent.Events(
            MinimalContent.Event("test.night").Replace($"text: {words}", $"text: |\n    {words}\n    # magma:allow MG0411 -- no comment at all", StringComparison.Ordinal))));
        var found = ContentLoader.Load(files).Diagnostics;
        Assert.Contains(found, d => d.Code == "MG0119");
        Assert.Empty(ContentFixes.Find(files, found));
    }

    [Fact]
    public void Many_files_are_mended_by_few_checks_though_more_comes_to_light_in_each()
    {
        const int many = 16;
        var files = new ContentFiles(MinimalContent.Files.All.Concat(Enumerable.Range(1, many).Select(number => MinimalContent.File(
            $"content/events/more{number}.yaml",
            MinimalContent.Events(MinimalContent.Event($"more.number-{number}").Replace("A title", "Wait: no", StringComparison.Ordinal).Replace("lever: world", "lever: wrold", StringComparison.Ordinal))))));
        var found = ContentLoader.Load(files).Diagnostics;
        var size = files.All.Sum(file => (long)file.Bytes.Length);
        // Before and after, and twice for each digit of their number, where one by one would be thirty.
        Assert.Equal(many, ContentFixes.Find(files, found, mostRead: 12 * size).Length);
        Assert.Empty(ContentFixes.Find(files, found, mostRead: 2 * size));
    }

    [Fact]
    public void Files_that_break_each_other_are_tried_by_themselves()
    {
        // Each can be mended alone; together two have one id.
        var files = new ContentFiles(MinimalContent.Files.All.Concat(Enumerable.Range(1, 9).Select(number => MinimalContent.File(
            $"content/events/more{number}.yaml",
            MinimalContent.Events(MinimalContent.Event($"more.number-{Math.Min(number, 8)}").Replace("A title", "Wait: no", StringComparison.Ordinal))))));
        Assert.Equal(9, ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics).Length);
    }

    [Fact]
    public void The_diff_shows_lines_around_and_what_changes()
    {
        var files = With("  titel: A title\n");
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.StartsWith(
            "--- a/content/events/test.yaml\n+++ b/content/events/test.yaml\n@@ -1,7 +1,7 @@\n format: 1\n events:\n - id: test.night\n-  titel: A title\n+  title: A title\n   text: word",
            mended.Diff(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_mistakes_on_one_line_are_mended_together()
    {
        var files = With("  title: A title\n  when:\n  - secuirty < 35 && secuirty > 3\n");
        var mended = Assert.Single(ContentFixes.Find(files, ContentLoader.Load(files).Diagnostics));
        Assert.Contains("  - security < 35 and security > 3\n", Encoding.UTF8.GetString(mended.After.Span), StringComparison.Ordinal);
        Assert.Equal(3, mended.Mended.Length);
    }

    private static ContentFiles With(string title) => MinimalContent.Files.With(ContentFile.OfText(
        MinimalContent.EventPath, MinimalContent.Events(MinimalContent.Event("test.night").Replace("  title: A title\n", title, StringComparison.Ordinal))));

    private static string Text(ContentFiles files, string path) => Encoding.UTF8.GetString(files.Find(path)!.Bytes.Span);

    [Theory]
    [InlineData("- ")]
    [InlineData(" ")]
    [InlineData("-  ")]
    public void A_line_of_any_length_is_looked_at_in_no_time_worth_mentioning(string part)
    {
        var line = string.Concat(Enumerable.Repeat(part, 100_000));
        var found = DiagnosticCatalogue.ColonInText.At(new Place("content/events/night.yaml", TextSpan.OnLine(1, line.Length, 1), null));
        Assert.Null(SafeFixes.Quotes.Edit(found, line));
    }
}
