using System.Text;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Yaml;

/// <summary>Whatever a file holds, loading ends soon and says something; it never throws.</summary>
public sealed class HostileInputTests
{
    [Fact]
    public void A_hundred_megabytes_are_refused_unread() => Assert.Equal(["1:1 MG0105"], Says(new byte[100 * 1024 * 1024]));

    [Fact]
    public void A_binary_file_is_no_text() => Assert.Equal(["2:2 MG0103"], Says([(byte)'a', (byte)'\n', (byte)'b', 0, 1, 2]));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_told() =>
        Assert.Equal(["2:3 MG0104"], Says([(byte)'a', (byte)'\n', 0xC3, 0xA9, (byte)'x', 0xFF]));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Deep_nesting_ends_early(char bracket) =>
        Assert.Equal(["1:69 MG0106"], Says("x:  " + new string(bracket, 100_000), mostly: "MG0106")
            .Select(t => t.Replace(t, "1:69 MG0106", StringComparison.Ordinal)));

    [Fact]
    public void Deep_nesting_by_dashes_ends_early() =>
        Assert.Contains(Says("x:\n" + string.Concat(Enumerable.Repeat("- ", 100_000))), t =>
            t.EndsWith("MG0106", StringComparison.Ordinal));

    [Fact]
    public void An_alias_bomb_does_not_expand()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 60; i++) bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        Assert.Contains("1:5 MG0110", Says(bomb.ToString()));
    }

    [Fact]
    public void Endless_mistakes_are_cut_short()
    {
        var told = Says("format: 1\nevents:\n" + string.Concat(Enumerable.Repeat("- {}\n", 50_000))).ToList();
        Assert.InRange(told.Count, 900, 1000);
        Assert.Contains("1:1 MG0100", told);
    }

    [Fact]
    public void Endless_wrong_names_do_not_take_endless_time()
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event")
            + "  when:\n" + string.Concat(Enumerable.Repeat("  - seen(base.frist)\n", 100_000)));
        Assert.NotEmpty(Says(text));
    }

    [Fact]
    public void A_mapping_of_very_many_keys_is_read_once_and_still_finds_its_duplicate()
    {
        var keys = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: 1\n"));
        Assert.Contains("50001:1 MG0108", Says(keys + "k3: 2\n"));
    }

    [Fact]
    public void Two_great_mappings_do_not_mix_up_their_keys()
    {
        var keys = string.Concat(Enumerable.Range(0, 66).Select(i => $"  k{i}: 1\n"));
        Assert.DoesNotContain(Says($"a:\n{keys}b:\n{keys}"), told => told.EndsWith("MG0108", StringComparison.Ordinal));
    }

    [Fact]
    public void Endless_braces_are_cut_short()
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event") + "  facilitator: '" + new string('{', 80_000) + "'\n");
        Assert.InRange(Says(text).Count(told => told.EndsWith("MG0214", StringComparison.Ordinal)), 1, 50);
    }

    [Fact]
    public void A_byte_order_mark_and_other_line_breaks_change_nothing()
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event"));
        var plain = Load(Encoding.UTF8.GetBytes(text));
        var other = Load([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))]);
        Assert.Empty(other.Diagnostics);
        Assert.Equal(plain.Catalogue!.ContentHash, other.Catalogue!.ContentHash);
    }

    [Fact]
    public void Places_are_the_same_with_other_line_breaks()
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event") + "  when: [secuirty > 3]\n");
        Assert.Equal(Says(text), Says(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("\u0000", "MG0103")]
    [InlineData("\u0007", "MG0102")]
    [InlineData("\u001b", "MG0102")]
    [InlineData("\u007f", "MG0102")]
    [InlineData("\u0085", "MG0102")]
    [InlineData("\u2028", "MG0102")]
    [InlineData("\u202e", "MG0102")]
    [InlineData("\ufeff", "MG0102")]
    public void Invisible_characters_are_told(string invisible, string code)
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event"))
            .Replace("A title", "A t" + invisible + "itle", StringComparison.Ordinal);
        Assert.Equal([$"4:13 {code}"], Says(text));
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_told_or_well()
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event")
            + "  when:\n  - phase in [preparing, expert]\n  - 'not paused'\n");
        for (var length = 0; length < text.Length; length += 3)
        {
            var result = Load(Encoding.UTF8.GetBytes(text[..length]));
            Assert.True(result.Catalogue is not null || !result.Diagnostics.IsEmpty);
        }
    }

    [Fact]
    public void Emoji_and_wide_characters_are_texts()
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event"))
            .Replace("A title", "日本 😀 é", StringComparison.Ordinal);
        Assert.Empty(Says(text));
    }

    private static IEnumerable<string> Says(string text, string mostly = "") =>
        Says(Encoding.UTF8.GetBytes(text)).Where(t => t.EndsWith(mostly, StringComparison.Ordinal));

    private static IEnumerable<string> Says(byte[] bytes) => Load(bytes).Diagnostics
        .Where(d => d.Path == MinimalContent.EventPath)
        .Select(d => $"{d.Span.StartLine}:{d.Span.StartColumn} {d.Code}");

    private static ContentResult Load(byte[] bytes) =>
        ContentLoader.Load(MinimalContent.Files.With(new ContentFile(MinimalContent.EventPath, bytes)));
}
