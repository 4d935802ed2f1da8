using MagmaGame.Authoring.Playtests;
using MagmaGame.Playtests;
using MagmaGame.Printing;
using MagmaGame.Runs;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Tests;

/// <summary>Content that fails in play does not pass the check, so that failures are made of a catalogue built by hand.</summary>
public sealed class PlaytestPlaceTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Each_failure_becomes_a_file_that_opens_as_a_journal()
    {
        var result = Failing();
        var place = new PlaytestPlace(null, _home.File("broken"));
        place.Prepare();
        var file = Assert.Single(place.WriteFailures(result));
        Assert.Equal(Path.Combine(_home.File("broken"), "01-no-option-trouble.leak.journal"), file);
        Assert.Equal("baseline-2025", JournalText.Read(file!).Journal!.Header.Setup.ScenarioId);
        Assert.Equal([file!], Directory.GetFiles(_home.File("broken")));
    }

    [Fact]
    public void Text_and_page_and_json_tell_of_failures_first()
    {
        var result = Failing();
        using var console = new FakeConsole(_home) { TerminalWidth = 60 };
        PlaytestText.Write(result, [null], [], PrintedPage.Of(console));
        Assert.Contains("no-option: No option of trouble.leak can be chosen.", console.Said, StringComparison.Ordinal);
        Assert.True(console.Said.IndexOf("Failures: 1", StringComparison.Ordinal) < console.Said.IndexOf("Not reached", StringComparison.Ordinal));
        Assert.Contains("With --failures DIR", console.Said, StringComparison.Ordinal);
        Assert.All(console.Said.Split('\n'), line => Assert.True(line.Length <= 60, line));
        Assert.Contains("No option of trouble.leak can be chosen.", PlaytestPage.Write(result), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"no-option\"", PlaytestJson.Write(result, [null]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told_before_playing()
    {
        File.WriteAllText(_home.File("taken"), "");
        var failure = Assert.Throws<CommandFailure>(() => new PlaytestPlace(null, _home.File("taken")).Prepare());
        Assert.Contains("Name a folder that you may write to.", failure.Message, StringComparison.Ordinal);
    }

    private static PlaytestResult Failing()
    {
        var never = Condition.All([new Clause(
            new Comparison(ComparisonOperator.Less, new VariableNumber((int)Variable.Month), new ConstantNumber(0)), "month < 0")]);
        var catalogue = TinyCatalogue.Make() with
        {
            Events = [.. TinyEvents.All.Select(e => e.Id == "trouble.leak" ? e with { Options = [.. e.Options.Select(o => o with { Enable = never })] } : e)],
        };
        var request = new PlaytestRequest
        {
            Scenarios = catalogue.Scenarios,
            Policies = PlaytestRequest.UsualPolicies(catalogue),
            Games = 20,
        };
        return PlaytestRun.Play(new GameRules(catalogue), request, ProvedUnreachable.Nothing, TimeProvider.System);
    }
}
