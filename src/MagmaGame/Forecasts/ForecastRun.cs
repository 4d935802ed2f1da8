using System.Collections.Immutable;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Files;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulations;

namespace MagmaGame.Forecasts;

/// <summary>Plays and prints a forecast.</summary>
internal sealed class ForecastRun
{
    private const int UsualGames = 2000;
    private const int UsualMoments = 400;
    // With all events at once a rough answer for each is enough.
    private const int UsualMomentsOfMany = 100;

    private readonly ForecastWish _wish;
    private readonly IConsoleStreams _console;
    private readonly GameRules _rules;
    private readonly ImmutableArray<int> _named;
    private readonly ImmutableArray<int> _told;
    private readonly string? _save;

    private ForecastRun(ForecastWish wish, GameRules rules, IConsoleStreams console)
    {
        (_wish, _rules, _console) = (wish, rules, console);
        _named = [.. wish.Events.Distinct(StringComparer.Ordinal).Select(id => Need(rules.Catalogue, id).Index)];
        _save = wish.Save is null ? null : Path.GetFullPath(wish.Save, console.CurrentFolder);
        _told = _named.IsEmpty ? OfDeck(rules.Catalogue, wish.Deck) : _named;
    }

    private Catalogue Catalogue => _rules.Catalogue;

    /// <summary>Does what was asked for; the exit code.</summary>
    /// <param name="wish">What was asked for.</param>
    /// <param name="content">The content to forecast, as it was named.</param>
    /// <param name="console">Where it is told.</param>
    public static int Run(ForecastWish wish, string? content, IConsoleStreams console)
    {
        var run = new ForecastRun(wish, new GameRules(LoadedContent.LoadToWorkOn(content, console)), console);
        if (run._save is not null) WholeFile.NeedPlace(run._save);
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            return wish.Against is null ? run.Tell(interrupted.Token) : run.Compare(interrupted.Token);
        }
    }

    private int Tell(CancellationToken interrupted)
    {
        var request = Request(Plan(Catalogue.Scenarios.Select(s => s.Id), Catalogue.Policies.Select(p => p.Id)));
        var turns = 1 + _named.Length;
        var games = request.Plan.Games.Length;
        var (record, complete, events) = ProgressBar.Run(_console, (long)games * turns, tell =>
        {
            var progress = new ForecastProgress(games, tell);
            var (found, all) = Forecast.Play(_rules, request, progress.Next(), interrupted);
            var (forecasts, displaced) = Events(found, progress, interrupted);
            return (found, all && displaced, forecasts);
        });
        if (record.Sample.Games.IsEmpty) throw Nothing();
        Save(record);
        var page = PrintedPage.Of(_console);
        var rows = Sorted([.. EventRow.Of(record.Sample).Where(r => _told.Contains(r.Index))]);
        var reports = _wish.Options ? _told.Select(e => Forecast.OptionsOf(record, e)).ToImmutableArray() : [];
        if (_wish.Json) _console.Out.WriteLine(ForecastJson.Write(record, rows, events, reports));
        else
        {
            ForecastTableText.WriteGames(record.Sample, page);
            if (events.IsEmpty && !_wish.Options) ForecastTableText.Write(rows, record.Sample, page);
            if (_wish.Options) OptionOverviewText.Write(reports, record.Sample, page);
            foreach (var forecast in events)
            {
                page.Line();
                EventForecastText.Write(forecast, Catalogue.Events[forecast.Row.Index], page);
            }
        }
        return Done(complete, record.Sample);
    }

    private (ImmutableArray<EventForecast> Forecasts, bool Complete) Events(ForecastRecord record, ForecastProgress progress, CancellationToken interrupted)
    {
        if (_named.IsEmpty) return ([], true);
        var rows = EventRow.Of(record.Sample);
        var complete = true;
        var forecasts = ImmutableArray.CreateBuilder<EventForecast>();
        foreach (var index in _named)
        {
            var row = rows[index];
            var displaced = row.Showings == 0 || interrupted.IsCancellationRequested
                ? null
                : Forecast.Displace(_rules, record.Sample, index, _wish.Threads, progress.Next(), interrupted);
            complete &= row.Showings == 0 || displaced?.Games == record.Sample.Games.Length;
            forecasts.Add(new EventForecast(row, Forecast.OptionsOf(record, index), displaced is { Games: 0 } ? null : displaced));
        }
        return (forecasts.ToImmutable(), complete);
    }

    private int Compare(CancellationToken interrupted)
    {
        if (_wish.Against is not { Length: > 0 } given) throw new CommandFailure("--against needs the name of a folder or file.");
        var path = Path.GetFullPath(given, _console.CurrentFolder);
        if (Directory.Exists(path)) return CompareContent(path, interrupted);
        if (!File.Exists(path))
            throw new CommandFailure($"There is no {path}. --against names a folder with other content, or a file that --save made.");
        return CompareRecord(path, interrupted);
    }

    private int CompareContent(string folder, CancellationToken interrupted)
    {
        var other = new GameRules(LoadedContent.Load(folder, _console));
        var plan = Plan(
            Catalogue.Scenarios.Select(s => s.Id).Intersect(other.Catalogue.Scenarios.Select(s => s.Id), StringComparer.Ordinal),
            Catalogue.Policies.Select(p => p.Id).Intersect(other.Catalogue.Policies.Select(p => p.Id), StringComparer.Ordinal));
        var request = Request(plan);
        var theirs = request with
        {
            Tried = [.. request.Tried.Select(e => other.Catalogue.Event(Catalogue.Events[e].Id)?.Index ?? -1).Where(e => e >= 0)],
        };
        var games = plan.Games.Length;
        var (before, after, complete) = ProgressBar.Run(_console, (long)games * 2, tell =>
        {
            var progress = new ForecastProgress(games, tell);
            var (was, first) = Forecast.Play(other, theirs, progress.Next(), interrupted);
            var (now, second) = Forecast.Play(_rules, request, progress.Next(), interrupted);
            return (was, now, first && second);
        });
        return Print(before, after, complete);
    }

    private int CompareRecord(string file, CancellationToken interrupted)
    {
        if (_wish.Games is not null || _wish.Seed is not null || _wish.Scenarios is not null || _wish.Policies is not null)
            throw new CommandFailure("The games are those of the record: leave out --games, --seed, --scenario and --policy.");
        var before = ForecastFile.Read(file);
        var plan = before.Sample.Plan.Within(Catalogue.Scenarios.Select(s => s.Id), Catalogue.Policies.Select(p => p.Id));
        if (plan.Games.IsEmpty) throw new CommandFailure($"None of the games of {file} can be played with this content: it has neither their scenarios nor their policies.");
        if (plan.Games.Length < before.Sample.Games.Length)
        {
            Complaint.Note(_console,
                $"{Figures.Count(before.Sample.Games.Length - plan.Games.Length, "game")} of the record cannot be played, since this content has not their scenario or policy.");
        }
        var request = LikeRecord(Request(plan), before);
        var (after, complete) = ProgressBar.Run(_console, plan.Games.Length, tell =>
            Forecast.Play(_rules, request, new ForecastProgress(plan.Games.Length, tell).Next(), interrupted));
        return Print(before, after, complete);
    }

    // The options that the record tried, at as many moments: then the moments are the same ones.
    private ForecastRequest LikeRecord(ForecastRequest request, ForecastRecord before)
    {
        var tried = before.Moments.GroupBy(m => before.Sample.Events[m.Event], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var index in _named.Where(e => !tried.ContainsKey(Catalogue.Events[e].Id)))
            Complaint.Note(_console, $"The record did not try the options of {Catalogue.Events[index].Id}; name it when you --save.");
        var wanted = _named.IsEmpty ? _told : _named;
        return request with
        {
            Tried = [.. wanted.Where(e => tried.ContainsKey(Catalogue.Events[e].Id))],
            Moments = _wish.Moments ?? (tried.Count > 0 ? tried.Values.Max() : request.Moments),
        };
    }

    private int Print(ForecastRecord before, ForecastRecord after, bool complete)
    {
        var comparison = ForecastComparison.Of(before, after);
        if (comparison.Games == 0) throw Nothing();
        Save(after);
        var sameContent = before.ContentHash == after.ContentHash;
        if (_wish.Json) _console.Out.WriteLine(ComparisonJson.Write(comparison, before.ContentHash, after.ContentHash));
        else ForecastComparisonText.Write(comparison, sameContent, [.. (_wish.Deck is null ? _named : _told).Select(e => Catalogue.Events[e].Id)], PrintedPage.Of(_console));
        return Done(complete, after.Sample);
    }

    private GamePlan Plan(IEnumerable<string> scenarios, IEnumerable<string> policies) => GamePlan.Spread(
        Chosen("scenario", "--scenario", _wish.Scenarios, [.. scenarios], Catalogue.Worlds.Select(s => s.Id)),
        Chosen("policy", "--policy", _wish.Policies, [.. policies], Catalogue.Policies.Where(p => !p.Lab).Select(p => p.Id)),
        _wish.Games ?? UsualGames,
        _wish.Seed ?? 0);

    private static ImmutableArray<string> Chosen(string kind, string option, string? wish, ImmutableArray<string> known, IEnumerable<string> usual)
    {
        if (wish is null)
        {
            ImmutableArray<string> all = [.. usual.Intersect(known, StringComparer.Ordinal)];
            return all.IsEmpty ? throw new CommandFailure($"There is no {kind} to play: the content has none to choose.") : all;
        }
        ImmutableArray<string> ids = [.. wish.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        if (ids.IsEmpty) throw new CommandFailure($"{option} takes ids between commas.");
        foreach (var id in ids)
            if (!known.Contains(id, StringComparer.Ordinal)) throw CatalogueNames.Unknown(kind, id, known);
        return ids;
    }

    private ForecastRequest Request(GamePlan plan) => new()
    {
        Plan = plan,
        Tried = _wish.Options ? _told : _named,
        Moments = _wish.Moments ?? (_wish.Options ? UsualMomentsOfMany : UsualMoments),
        Threads = _wish.Threads,
    };

    private static EventDefinition Need(Catalogue catalogue, string id) =>
        catalogue.Event(id) ?? throw new CommandFailure($"There is no event '{id}'.{Suggestion.For(id, catalogue.Events.Select(e => e.Id))} 'magma content forecast' lists them all.");

    private static ImmutableArray<int> OfDeck(Catalogue catalogue, string? id)
    {
        if (id is null) return [.. catalogue.Events.Select(e => e.Index)];
        var deck = catalogue.Decks.FirstOrDefault(d => d.Id == id) ?? throw CatalogueNames.Unknown("deck", id, [.. catalogue.Decks.Select(d => d.Id)]);
        return [.. catalogue.Events.Where(e => e.DeckIndex == catalogue.Decks.IndexOf(deck)).Select(e => e.Index)];
    }

    private ImmutableArray<EventRow> Sorted(ImmutableArray<EventRow> rows) =>
    [
        .. _wish.Sort switch
        {
            "id" => rows.OrderBy(r => r.Id, StringComparer.Ordinal),
            "month" => rows.OrderBy(r => r.Months.Median).ThenBy(r => r.Id, StringComparer.Ordinal),
            _ => rows.OrderByDescending(r => r.All.Shown).ThenBy(r => r.Id, StringComparer.Ordinal),
        },
    ];

    private void Save(ForecastRecord record)
    {
        if (_save is not null) ForecastFile.Write(_save, record);
    }

    private int Done(bool complete, GameSample sample)
    {
        if (complete) return ExitCode.Done;
        Complaint.Note(_console, $"Stopped early; the figures are of {sample.Games.Length} of {sample.Plan.Games.Length} games, and of the moments tried until then.");
        return ExitCode.Findings;
    }

    private static CommandFailure Nothing() => new("Stopped before there was anything to tell.", ExitCode.Findings);
}
