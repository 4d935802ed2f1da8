using System.Collections.Immutable;
using System.Text.Json;
using MagmaGame.Authoring.Spellings;
using MagmaGame.Content.Loading;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Spellings;

public sealed class SpellingCheckTests
{
    private const string Scene = """
        format: 1
        events:
        - id: lab.wierd-nmae
          title: The brokn switch
          text: |
            {cast.nobdoy} has moved the brokn switch. It isn’t a half-mended one, says some_nmae,
            which knows lab.wierd-nmae and 3x more.
          sources: [wierd]
          when: [nmae >= 3]
          options:
          - {id: psuh, text: "Push it. Then ""psuh"" it agian.", lever: wierd}
        """;

    [Fact]
    public void What_the_dictionary_does_not_know_is_told_at_its_place_with_what_may_be_meant()
    {
        var check = Of(Scene.Replace("\"\"", "\\\"", StringComparison.Ordinal));
        var findings = check.Findings(Unknown(("brokn", ["broken", "broke"]), ("psuh", []), ("agian", ["again"])));
        Assert.Equal(
            ["4:14 brokn broken,broke", "6:33 brokn broken,broke", "11:39 psuh ", "11:49 agian again"],
            findings.Select(f => $"{f.Line}:{f.Column} {f.Word} {string.Join(',', f.Near)}"));
        Assert.All(findings, f => Assert.Equal((SpellingProblem.Misspelt, "content/events/lab.yaml"), (f.Problem, f.Path)));
    }

    [Fact]
    public void Ids_rules_placeholders_and_numbers_are_no_words()
    {
        var asked = Of(Scene.Replace("\"\"", "\\\"", StringComparison.Ordinal)).Questions;
        Assert.Equal(
            ["It", "Push", "The", "Then", "a", "agian", "and", "brokn", "half", "has", "isn't", "it", "knows", "mended", "more", "moved", "one", "psuh", "says", "switch", "the", "which"],
            asked.ToArray());
    }

    [Fact]
    public void Of_Markdown_code_addresses_and_comments_are_left_out()
    {
        var check = new SpellingCheck(
            UsedWord.In(new ContentFiles([ContentFile.OfText("content/guides/new.md", """
                # A tilte
                Say `cmd wrod` or [a lnik](https://exmaple.org/wrod).
                <!-- cmoment
                over two lines -->
                ```
                wrod
                ```
                Teh end.
                """)])),
            WordList.Read("w", ""));
        Assert.Equal(["A", "Say", "Teh", "a", "end", "lnik", "or", "tilte"], check.Questions.ToArray());
        Assert.Equal((8, 1), check.Findings(Unknown(("Teh", []))).Select(f => (f.Line, f.Column)).Single());
    }

    [Fact]
    public void A_word_of_the_list_is_right_at_the_beginning_of_a_sentence_in_capitals_and_with_what_it_owns()
    {
        var list = WordList.Read("content/words.txt", "# ours\nOakby\n\ntakeoff\n");
        foreach (var right in new[] { "takeoff", "Takeoff", "TAKEOFF", "takeoff's", "Oakby", "OAKBY", "Oakby's" }) Assert.NotNull(list.EntryOf(right));
        foreach (var wrong in new[] { "oakby", "takeOff", "takeoffs", "OakBy" }) Assert.Null(list.EntryOf(wrong));
    }

    [Fact]
    public void A_list_with_words_that_nobody_uses_in_disorder_or_twice_is_told_of()
    {
        var check = Of("format: 1\nevents:\n- {title: Takeoff at Oakby}\n", "takeoff\nOakby\nzebroid\nOakby\n");
        Assert.Equal(
            ["OutOfOrder 2 Oakby", "Twice 4 Oakby", "Unused 3 zebroid"],
            check.Findings(Unknown()).Select(f => $"{f.Problem} {f.Line} {f.Word}"));
        Assert.Equal(["at"], check.Questions.ToArray());
    }

    [Fact]
    public void JSON_tells_the_same()
    {
        using var json = JsonDocument.Parse(SpellingJson.Write(Of("format: 1\nevents:\n- {title: Teh}\n").Findings(Unknown(("Teh", ["The"]))), 1, "en_GB"));
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(("misspelt", 3, "Teh", "The"), (
            finding.GetProperty("problem").GetString(), finding.GetProperty("line").GetInt32(),
            finding.GetProperty("word").GetString(), finding.GetProperty("near")[0].GetString()));
    }

    /// <summary>What the list of the shipped content says needs no dictionary to be checked.</summary>
    [Fact]
    public void The_shipped_list_of_words_is_in_order_and_in_use()
    {
        var list = WordList.Read("content/words.txt", File.ReadAllText(Path.Combine(ShippedContent.Root, "content", "words.txt")));
        Assert.Empty(new SpellingCheck(UsedWord.In(ShippedContent.Files), list).Findings(Unknown()));
    }

    private static SpellingCheck Of(string events, string list = "") =>
        new(UsedWord.In(new ContentFiles([ContentFile.OfText("content/events/lab.yaml", events)])), WordList.Read("content/words.txt", list));

    private static Dictionary<string, ImmutableArray<string>> Unknown(params (string Word, string[] Near)[] words) =>
        words.ToDictionary(w => w.Word, w => w.Near.ToImmutableArray(), StringComparer.Ordinal);
}
