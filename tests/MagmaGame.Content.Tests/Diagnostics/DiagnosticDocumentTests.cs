using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class DiagnosticDocumentTests
{
    /// <summary>After a change of the catalogue run this once with MAGMA_UPDATE_GOLDEN=1.</summary>
    [Fact]
    public void The_document_in_the_content_is_fresh()
    {
        var path = Path.Combine(RealContent.Root, "content", "diagnostics.md");
        var got = DiagnosticDocument.Whole();
        if (Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1") File.WriteAllText(path, got);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), got);
    }

    [Fact]
    public void It_shows_no_character_that_would_disturb_a_terminal() =>
        Assert.DoesNotContain(DiagnosticDocument.Whole(), c => c is not '\n' and not '\t' && char.IsControl(c));

    [Fact]
    public void An_entry_says_weight_meaning_and_both_examples() => Assert.Equal(
        """
        ## MG0225: nothing reads this file

        Warning, proved. The folders and files that the game reads are listed in content/README.md. Is the file in the wrong place?

        Wrong, as the whole of `content/event/night.yaml`:

        ```yaml
        format: 1
        events: []
        ```

        Right, as the whole of `content/events/night.yaml`:

        ```yaml
        format: 1
        events: []
        ```

        """.ReplaceLineEndings("\n"),
        DiagnosticDocument.Of(DiagnosticCatalogue.Find("MG0225")!));
}
