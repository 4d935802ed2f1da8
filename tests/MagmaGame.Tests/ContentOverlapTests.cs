using System.Text.Json;

namespace MagmaGame.Tests;

public sealed class ContentOverlapTests : IDisposable
{
    private const string Borrowed = "nine grey herons stood along the weir and watched the flood go by";
    private readonly TemporaryFolder _home = new();

    public ContentOverlapTests()
    {
        _home.Write("content/events/lab.yaml", "format: 1\nevents:\n- id: lab.weir\n  title: The weir\n  text: A quiet morning.\n");
        _home.Write("seeds/plan.yaml", "format: 1\n");
        _home.Write("essays/plan.txt", $"In spring {Borrowed}. Nobody counted them.");
        _home.Write("essays/notes.md", "Not an essay: a quiet morning.");
    }

    public void Dispose() => _home.Dispose();

    /// <summary>The rule that the whole repository keeps.</summary>
    [EssaysFact]
    public void Nothing_here_has_eight_words_in_a_row_from_the_essays()
    {
        using var console = new FakeConsole(_home) { CurrentFolder = Repository.File("") };
        Assert.True(ExitCode.Done == console.Run("content", "overlap", EssaysFactAttribute.Folder, "--also", "src", "--also", "tests"), console.Said + console.Complained);
        Assert.StartsWith("No run of 8 or more words is shared with the essays.", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_not_ours_are_told_wherever_they_stand()
    {
        using (var none = Run(ExitCode.Done, "essays"))
            Assert.Equal("No run of 8 or more words is shared with the essays. (2 files of ours, 1 essay)\n", none.Said);
        _home.Write("README.md", $"# Ours\n\nOn that day {Borrowed}.\n");
        _home.Write("src/One.cs", $"// {Borrowed}\n");
        _home.Write("src/obj/Made.cs", $"// {Borrowed}\n");
        using var console = Run(ExitCode.Findings, "essays", "--also", "src");
        Assert.Equal(
            $"""
            README.md:3: {Borrowed}  (plan.txt)
            src/One.cs:1: {Borrowed}  (plan.txt)

            2 runs of 8 or more words are shared with the essays. (4 files of ours, 1 essay)
            Facts and figures may be taken over; sentences may not.

            """.ReplaceLineEndings("\n"),
            console.Said);
        using var one = Run(ExitCode.Findings, "essays/plan.txt", "--words", "12", "--json");
        using var json = JsonDocument.Parse(one.Said);
        Assert.Equal("README.md", Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public void Essays_that_are_not_there_are_no_pass()
    {
        using var missing = Run(ExitCode.WrongUse, "nowhere");
        Assert.Equal("magma: There is no file or folder nowhere. Name the folder that holds the essays as .txt files.\n", missing.Complained);
        using var empty = Run(ExitCode.WrongUse, "content");
        Assert.StartsWith("magma: There are no essays in content: no file there ends in .txt, so nothing was checked.", empty.Complained, StringComparison.Ordinal);
        using var also = Run(ExitCode.WrongUse, "essays", "--also", "elsewhere");
        Assert.Contains("There is no file or folder elsewhere.", also.Complained, StringComparison.Ordinal);
        using var few = Run(ExitCode.WrongUse, "essays", "--words", "1");
        Assert.Contains("--words takes a whole number from 2 to 100", few.Complained, StringComparison.Ordinal);
    }

    private FakeConsole Run(int exitCode, params string[] arguments)
    {
        var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run(["content", "overlap", .. arguments]), console.Said + console.Complained);
        return console;
    }
}
