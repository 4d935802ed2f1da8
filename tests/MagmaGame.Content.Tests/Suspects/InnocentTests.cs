using System.Text;

namespace MagmaGame.Content.Tests.Suspects;

/// <summary>The signs of the usual mistakes where they are none: nothing is said of them, not even beside a mistake of another kind.</summary>
public sealed class InnocentTests
{
    private static readonly (string Right, string Innocent)[] Innocents =
    [
        ("    word", "    – word"),
        ("    word", "    -word"),
        ("    word", "    * word"),
        ("    word", "    \u00A0word"),
        ("    word", "    'word"),
        ("    word", "    word's {cast.senator} # word"),
        ("    word", "    [word"),
        ("    word", "    id: word"),
        ("    word", "    - id: word"),
        ("title: A title", "title: A – title"),
        ("title: A title", "title: – A title"),
        ("title: A title", "title: A\u00A0title"),
        ("title: A title", "title: 'A # title'"),
        ("title: A title", "title: A#title"),
        ("title: A title", "title: Don't"),
        ("title: A title", "title: 'Don''t'"),
        ("title: A title", "title: \"Don't\""),
        ("title: A title", "title: \"A \\\"fine\\\" title\""),
        ("title: A title", "title: A 'fine' title"),
        ("title: A title", "title: '!A title'"),
        ("title: A title", "title: A title!"),
        ("title: A title", "title: A [title"),
        ("title: A title", "title: A title}"),
        ("title: A title", "title: \"A\n    title\""),
        ("title: A title", "title:\n    A title\n    – of two lines"),
        ("sources: [plan-one]", "sources: [plan-one,\n    plan-two]"),
        ("sources: [plan-one]", "sources: [plan-one] # both"),
        ("sources: [plan-one]", "sources:\n    - plan-one"),
        ("trigger: drawn", "trigger: drawn # usual"),
        ("trigger: drawn", "trigger: drawn \t"),
        ("trigger: drawn", "trigger:\tdrawn"),
        ("trigger: drawn", "\n  trigger: drawn\n   "),
        ("trigger: drawn", "# – 'a comment {\n  trigger: drawn"),
        ("- control < 60", "- 'control < 60' # mostly"),
        ("- control < 60", "# mostly\n  - control < 60"),
        ("- control < 60", "-   control < 60"),
        ("- control < 60", "- control\n    < 60"),
        ("- control < 60", "- 10 +\n    control - 3 < 60"),
        ("weight: 10}\n  options", "weight: 10} # usual\n  options"),
        ("text: Three of them wait.", "text: 'Three, of (them) wait: #3'"),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Innocents.Length)];

    // Whatever else is wrong, told as it is without them.
    private static readonly (string Right, string Wrong)[] Mistakes =
    [
        ("lever: world\n    roll", "lever: wrold\n    roll"),
        ("lever: world\n    roll", "lever: @world\n    roll"),
        ("lever: world\n    roll", "lever: wo: rld\n    roll"),
        ("lever: world\n    roll", "lever: 'world\n    roll"),
        ("lever: world\n    roll", "lever: world]: {\n    roll"),
        ("  - id: two", "  – id: two"),
        ("  - id: two", "    id: two"),
        ("    roll:", "\u00A0   roll:"),
        ("    roll:", "\t\n    roll:"),
        ("    roll:", "   roll:"),
    ];

    [Fact]
    public void The_event_without_mistakes_has_none() => Assert.Empty(Says(BlockEvent.File));

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_said_of_it(int number)
    {
        var (right, innocent) = Innocents[number];
        Assert.DoesNotContain(Says(BlockEvent.With(right, innocent)), told => IsSuspicion(told.Code));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_mistake_beside_it_is_told_as_without_it(int number)
    {
        var (right, innocent) = Innocents[number];
        var more = innocent.AsSpan().Count('\n') - right.AsSpan().Count('\n');
        foreach (var (well, wrong) in Mistakes)
        {
            var alone = Says(BlockEvent.With(well, wrong)).Select(told => (told.Line + more, told.Column, told.Code, told.Message));
            var both = BlockEvent.With(right, innocent).Replace(well, wrong, StringComparison.Ordinal);
            Assert.Equal(alone, Says(both).Where(told => told.Line > 22 + more || IsSuspicion(told.Code)));
        }
    }

    /// <summary>Of the library, which is sound, every event stays unaccused beside a mistake behind it.</summary>
    [Fact]
    public void Sound_files_are_not_accused_of_a_mistake_at_their_end()
    {
        foreach (var file in RealContent.Files.All.Where(file => file.Path.StartsWith("content/events/", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd() + "\n";
            var last = text.AsSpan().Count('\n') + 1;
            var told = MinimalContent.Diagnose(MinimalContent.EventPath, text + "    wrong: @here\n");
            Assert.All(told.Where(d => d.Code.StartsWith("MG01", StringComparison.Ordinal)), d => Assert.Equal(last, d.Span.StartLine));
        }
    }


    private static bool IsSuspicion(string code) => code.StartsWith("MG01", StringComparison.Ordinal);

    private static IEnumerable<(int Line, int Column, string Code, string Message)> Says(string text) =>
        MinimalContent.Diagnose(MinimalContent.EventPath, text).Select(d => (d.Span.StartLine, d.Span.StartColumn, d.Code, d.Message));
}
