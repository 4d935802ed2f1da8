namespace MagmaGame.Tests;

public sealed class GlossaryCommandTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData("smoking gun: Evidence of danger so plain", "smoking", "guns")]
    [InlineData("  Also: smoking guns", "smoking gun")]
    [InlineData("  playbook-convincing-demo: ", "smoking gun")]
    [InlineData("alignment tax: What it costs", "ALIGNMENT-TAX")]
    [InlineData("\nweights: The numbers that")]
    [InlineData("'magma glossary TERM' also shows")]
    public void A_word_is_found_by_any_form_and_without_one_all_are_listed(string said, params string[] term)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run(["glossary", .. term]));
        Assert.Contains(said, console.Said, StringComparison.Ordinal);
        Assert.Empty(console.Complained);
    }

    [Fact]
    public void A_word_that_is_not_there_is_told_with_one_that_is()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, console.Run("glossary", "paradgim"));
        Assert.Contains("The glossary has no word 'paradgim'. Did you mean 'paradigm'?", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_without_a_glossary_says_so()
    {
        _home.CopyContent();
        File.Delete(_home.File("content/glossary.yaml"));
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, console.Run("glossary", "--content", _home.Path));
        Assert.Contains("This content has no glossary.", console.Complained, StringComparison.Ordinal);
    }
}
