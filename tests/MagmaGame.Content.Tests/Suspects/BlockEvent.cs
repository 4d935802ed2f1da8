namespace MagmaGame.Content.Tests.Suspects;

/// <summary>An event without mistakes as writers write one, line by line, in a file of its own with another behind it.</summary>
internal static class BlockEvent
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("word", 20));

    /// <summary>The file.</summary>
    public static string File { get; } = $$"""
        format: 1
        events:
        - id: test.event
          title: A title
          text: |
            {{Words}}
            {{Words}}
            {{Words}}
          sources: [plan-one]
          trigger: drawn
          when:
          - security < 35
          - control < 60
          pick: {deck: security, weight: 10}
          options:
          - id: one
            text: One of them waits.
            lever: world
            do:
            - security += 6
            - control += 2
          - id: two
            text: Two of them wait.
            lever: world
            roll:
            - {chance: 0.5, text: Three of them wait., do: [control += 3]}
            - {chance: rest, text: Four of them wait.}

        """ + MinimalContent.Event("test.other");

    /// <summary>The file with a mistake in it; where it stands is marked in <paramref name="wrong"/>.</summary>
    public static string With(string right, string wrong)
    {
        Assert.Contains(right, File, StringComparison.Ordinal);
        var at = File.IndexOf(right, StringComparison.Ordinal);
        return string.Concat(File.AsSpan(0, at), wrong, File.AsSpan(at + right.Length));
    }
}
