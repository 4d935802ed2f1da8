using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Tests.Yaml;

/// <summary>In no kind of content file a broken entry hides those before and behind it.</summary>
public sealed class BrokenEntryTests
{
    // What stands under these is one thing, or a number.
    private static readonly string[] Single = ["scenario", "policy", "tutorial", "document", "reasons", "quiet_weight"];

    /// <summary>Every list of every kind of file: a new kind is among them by itself.</summary>
    public static TheoryData<string, string> Lists()
    {
        var lists = new TheoryData<string, string>();
        foreach (var kind in Enum.GetValues<FileKind>())
            foreach (var section in FileKinds.KeysOf(kind).Except(Single, StringComparer.Ordinal)) lists.Add(PathOf(kind), section);
        return lists;
    }

    /// <summary>Every kind of file that begins with anything.</summary>
    public static TheoryData<string> Paths() => [.. Enum.GetValues<FileKind>().Where(kind => FileKinds.KeysOf(kind).Length > 0).Select(PathOf)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_entries_around_a_broken_one_are_checked(string path, string section)
    {
        var text = $"""
            format: 1
            {section}:
            - id: first
              nobody_knows: 1
            - id: broken
              name: Wait: no
            - id: last
              nobody_knows: 1

            """;
        var found = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(path, text))).Diagnostics.Where(d => d.Path == path).ToList();
        Assert.Equal([4, 8], found.Where(d => d.Message == "unknown key 'nobody_knows'").Select(d => d.Span.StartLine));
        // And it is told itself, once.
        Assert.Equal([(6, "MG0117")], found.Where(d => d.Code.StartsWith("MG01", StringComparison.Ordinal)).Select(d => (d.Span.StartLine, d.Code)));
        Assert.DoesNotContain(found, d => d.Span.StartLine == 5);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_key_that_a_file_begins_with_divides_it(string path)
    {
        string[] keys = ["format", .. FileKinds.KeysOf(FileKinds.Of(path))];
        var source = TextDecoder.Decode(path, System.Text.Encoding.UTF8.GetBytes(string.Concat(keys.Select(key => key + ":\n  - x: ]\n"))), new Report());
        Assert.Equal(keys, Section.Divide(source!).Select(section => section.Key));
    }

    private static string PathOf(FileKind kind) => RealContent.Files.All.Select(file => file.Path).FirstOrDefault(path => FileKinds.Of(path) == kind)
        ?? (kind == FileKind.Variables ? "content/variables.yaml" : throw new InvalidOperationException($"No shipped file is of the kind {kind}: name one."));
}
