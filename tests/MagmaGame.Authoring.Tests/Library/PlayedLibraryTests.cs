using MagmaGame.Authoring.Forecasts;
using MagmaGame.Authoring.Playtests;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Library;

/// <summary>What games show of the shipped library: every world, every policy.</summary>
public sealed class PlayedLibraryTests(PlayedLibrary played) : IClassFixture<PlayedLibrary>
{
    private const string ListName = "tests/data/seldom-met.txt";
    private const int ForecastGames = 1216;

    [Fact]
    public void Nothing_fails() => None(played.Result.Failures.Select(f => $"{f.Symptom}: {f.Games} games"));

    [Fact]
    public void Every_event_is_shown()
    {
        var listed = Listed("event ");
        None(listed.Except(ShippedContent.Catalogue.Events.Select(e => e.Id), StringComparer.Ordinal).Select(id => $"{ListName} names {id}, which is no event."));
        None(from e in played.Result.Of(CoverageKind.Event)
             let standing = played.Result.Of(e)
             where standing != Standing.Reached && !(standing == Standing.ReachedDirected && listed.Contains(e.Path))
             select standing == Standing.ReachedDirected
                 ? $"{e.Path} is shown only by a run toward it: let more lead to it, or give the reason in {ListName}."
                 : $"{e.Path} is shown in no game and by no run toward it.");
    }

    [Fact]
    public void Every_option_is_chosen_somewhere()
    {
        var listed = Listed("option ");
        var options = played.Result.Of(CoverageKind.OptionChosen).Select(o => (Id: $"{ShippedContent.Catalogue.Events[o.EventIndex].Id}.{o.Text}", Standing: played.Result.Of(o))).ToList();
        None(listed.Except(options.Select(o => o.Id), StringComparer.Ordinal).Select(id => $"{ListName} names {id}, which is no option."));
        None(options.Where(o => o.Standing is not (Standing.Reached or Standing.ReachedDirected) && !listed.Contains(o.Id))
            .Select(o => $"{o.Id} is never chosen: mend it, or give the reason in {ListName}."));
    }

    [Fact]
    public void Every_call_is_answered_and_every_initiative_milestone_and_deck_met()
    {
        CoverageKind[] kinds = [CoverageKind.CallDelivered, CoverageKind.Initiative, CoverageKind.Milestone, CoverageKind.Deck];
        None(played.Result.Items.Where(i => Array.IndexOf(kinds, i.Kind) >= 0 && played.Result.Of(i) == Standing.NotReached).Select(i => $"{i.Kind} {i.Path} {i.Text}"));
    }

    /// <summary>Of their events, that is: what both show, counted twice, of what either shows.</summary>
    [Fact]
    public void Two_games_of_one_scenario_share_less_than_half()
    {
        var catalogue = ShippedContent.Catalogue;
        // Tutorials are the same game for everybody, on purpose; and who chooses some events for a lesson wants those to come.
        var taught = catalogue.Tutorials.Select(t => t.ScenarioId)
            .Concat(catalogue.Scenarios.Where(s => s.Decks?.Decks.Any(deck => deck.Only.Length > 0) ?? false).Select(s => s.Id))
            .ToHashSet(StringComparer.Ordinal);
        var plan = GamePlan.Spread(
            [.. catalogue.Scenarios.Select(s => s.Id).Where(id => !taught.Contains(id))], [.. PlaytestRequest.UsualPolicies(catalogue).Select(p => p.Id)], ForecastGames, 0);
        var (record, isComplete) = Forecast.Play(ShippedContent.Rules, new ForecastRequest { Plan = plan, Threads = Environment.ProcessorCount });
        Assert.True(isComplete);
        Assert.All(GamesInCommon.Of(record.Sample), common =>
        {
            Assert.True(common.SamePolicy.Interval.High < GamesInCommon.Target, $"{common.Scenario}: two games of one policy share {common.SamePolicy}");
            Assert.True(common.AnyPolicy.Interval.High < GamesInCommon.Target, $"{common.Scenario}: two games share {common.AnyPolicy}");
        });
    }

    private static HashSet<string> Listed(string kind) =>
    [
        .. DataLines.Of("seldom-met.txt").Where(line => line.StartsWith(kind, StringComparison.Ordinal)).Select(line => line.Split(": ", 2) is [var name, { Length: > 0 }]
            ? name[kind.Length..]
            : throw new FormatException($"{ListName}: '{line}' gives no reason.")),
    ];

    // Told whole: a list that is not empty would be cut short.
    private static void None(IEnumerable<string> found)
    {
        var all = string.Join('\n', found);
        Assert.True(all.Length == 0, all);
    }
}

/// <summary>A playtest of the shipped library, played once for all its tests.</summary>
public sealed class PlayedLibrary
{
    private const int Games = 4000;
    private const int DirectedGames = 2000;

    /// <summary>What it came to.</summary>
    public PlaytestResult Result { get; } = PlaytestRun.Play(
        ShippedContent.Rules,
        new PlaytestRequest
        {
            Scenarios = ShippedContent.Catalogue.Scenarios,
            Policies = ShippedContent.Catalogue.Policies,
            Games = Games,
            DirectedGames = DirectedGames,
            Threads = Environment.ProcessorCount,
        },
        ProvedUnreachable.Of(ShippedContent.Result.Diagnostics.Concat(ShippedContent.Result.Allowed.Select(a => a.Diagnostic))),
        TimeProvider.System);
}
