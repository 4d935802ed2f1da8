using System.Text.Json;

namespace MagmaGame.Tests;

public sealed class ContentSchemaTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ContentSchemaTests() => _home.CopyContent();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_shipped_ones_are_fresh_and_a_new_name_makes_them_stale()
    {
        using var fresh = Run(ExitCode.Done);
        Assert.EndsWith("schemas: 17 schemas, fresh already.\n", fresh.Said, StringComparison.Ordinal);
        var deck = _home.File("content/decks.yaml");
        File.AppendAllText(deck, "- {id: cellar, name: The cellar, weight: 1}\n");
        using var stale = Run(ExitCode.Done);
        Assert.EndsWith("17 schemas, 1 is new: names.json.\n", stale.Said, StringComparison.Ordinal);
        Assert.Contains("\"cellar\"", File.ReadAllText(_home.File("content/schemas/names.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void One_kind_is_printed_or_written_elsewhere()
    {
        using var printed = Run(ExitCode.Done, "events");
        using var json = JsonDocument.Parse(printed.Said);
        Assert.Equal("object", json.RootElement.GetProperty("type").GetString());
        using var written = Run(ExitCode.Done, "events", "--out", "away/down");
        Assert.Equal(printed.Said, File.ReadAllText(_home.File("away/down/events.json")));
        Assert.Equal(["events.json"], Directory.EnumerateFiles(_home.File("away/down")).Select(Path.GetFileName));
    }

    [Fact]
    public void An_unknown_kind_and_a_folder_that_is_a_file_are_wrong_use()
    {
        using var unknown = Run(ExitCode.WrongUse, "event");
        Assert.Contains("Did you mean 'events'?", unknown.Complained, StringComparison.Ordinal);
        using var file = Run(ExitCode.WrongUse, "--out", "content/decks.yaml");
        Assert.Contains("Cannot write", file.Complained, StringComparison.Ordinal);
        using var empty = Run(ExitCode.WrongUse, "--out", "");
        Assert.Contains("--out needs the name of a folder", empty.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_of_one_event_has_schemas_too()
    {
        using var home = new TemporaryFolder();
        home.CopyContentOfOneEvent();
        using var console = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, console.Run("content", "schema", "events", "--content", home.Path));
        Assert.Contains("\"only.one\"", console.Said, StringComparison.Ordinal);
    }

    private FakeConsole Run(int exitCode, params string[] arguments)
    {
        var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run(["content", "schema", .. arguments, "--content", _home.Path]), console.Said + console.Complained);
        return console;
    }
}
