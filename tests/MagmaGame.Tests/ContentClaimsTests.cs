using System.Text.Json;

namespace MagmaGame.Tests;

public sealed class ContentClaimsTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ContentClaimsTests() => _home.CopyContentOfOneEvent();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_use_of_the_register_is_told_by_document_kind_event_and_scenario()
    {
        using var console = Run(ExitCode.Done);
        foreach (var part in new[] { "492 ideas: ", "By document", "  plan ", "By kind of idea", "  strategy ", "Carried by, and how many ideas:", "Events that carry the most ideas:\n  only.one", "Ideas by scenario:", "Carried by nothing (" })
            Assert.Contains(part, console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unused_is_listed_alone_and_as_JSON()
    {
        using var text = Run(ExitCode.Done, "--unused", "--document", "threats");
        Assert.StartsWith("Carried by nothing (", text.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("  plan-", text.Said, StringComparison.Ordinal);
        using var printed = Run(ExitCode.Done, "--unused", "--document", "threats", "--format", "json");
        using var json = JsonDocument.Parse(printed.Said);
        Assert.All(json.RootElement.GetProperty("claims").EnumerateArray(), c => Assert.Equal(0, c.GetProperty("things").GetInt32()));
    }

    [Fact]
    public void A_playtest_is_laid_beside_it()
    {
        var file = _home.Write("played.json", """{"format": "magma-playtest", "games": 40, "items": [{"kind": "claim", "path": "plan-outcome-pause", "games": 12}]}""");
        using var console = Run(ExitCode.Done, "--playtest", file);
        Assert.Contains("In the 40 games of the playtest 1 of them were met.", console.Said, StringComparison.Ordinal);
        Assert.Contains("Can be met, and was not in the playtest (", console.Said, StringComparison.Ordinal);
        using var none = Run(ExitCode.WrongUse, "--playtest", _home.File("content/decks.yaml"));
        Assert.Contains("is no playtest: it is not JSON", none.Complained, StringComparison.Ordinal);
        using var missing = Run(ExitCode.WrongUse, "--playtest", "none.json");
        Assert.Contains("it does not exist", missing.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_none_and_options_that_do_not_go_together_are_wrong_use()
    {
        using var unknown = Run(ExitCode.WrongUse, "--document", "paln");
        Assert.Contains("Did you mean 'plan'?", unknown.Complained, StringComparison.Ordinal);
        using var both = Run(ExitCode.WrongUse, "--format", "markdown", "--unused");
        Assert.Contains("--format markdown", both.Complained, StringComparison.Ordinal);
        using var table = Run(ExitCode.Done, "--format", "markdown");
        Assert.StartsWith("| essay | ideas |", table.Said, StringComparison.Ordinal);
    }

    private FakeConsole Run(int exitCode, params string[] arguments)
    {
        var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run(["content", "claims", .. arguments, "--content", _home.Path]), console.Said + console.Complained);
        return console;
    }
}
