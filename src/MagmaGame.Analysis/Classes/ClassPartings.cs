using System.Collections.Immutable;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session.Words;

namespace MagmaGame.Analysis.Classes;

/// <summary>Where each pair of teams parted, and what that was worth.</summary>
internal sealed class ClassPartings
{
    private readonly ImmutableArray<TeamGame> _teams;
    private readonly List<(int First, int Second, Parting? Parting, int FirstFork, int SecondFork)> _pairs = [];

    public ClassPartings(ImmutableArray<TeamGame> teams, ClassForks forks)
    {
        _teams = teams;
        for (var first = 0; first < teams.Length; first++)
        {
            for (var second = first + 1; second < teams.Length; second++)
            {
                var parting = Parting.Between(teams[first].Rounds, teams[second].Rounds);
                _pairs.Add(parting is null
                    ? (first, second, null, -1, -1)
                    : (first, second, parting, forks.Add(From(teams[first], parting)), forks.Add(From(teams[second], parting))));
            }
        }
    }

    /// <summary>The parting of two teams; null when they played the same.</summary>
    public Parting? Between(int one, int two) =>
        _pairs.First(pair => (pair.First, pair.Second) == (Math.Min(one, two), Math.Max(one, two))).Parting;

    /// <summary>Sums up, once the futures are played.</summary>
    public ImmutableArray<ClassParting> Judge(ClassForks forks)
    {
        var worths = _pairs.ConvertAll(pair => pair.Parting is null ? null : forks.Difference([pair.FirstFork], [pair.SecondFork]));
        var beyond = ManyQuestions.BeyondNoise(worths.ConvertAll(worth => worth?.Chance ?? 1));
        return [.. _pairs.Select((pair, i) => Tell(pair.First, pair.Second, pair.Parting, worths[i], beyond[i]) with
        {
            FirstChance = worths[i] is null ? null : forks.Chance([pair.FirstFork]),
        })];
    }

    // As the round opened in which they parted, they still were the same game; from there each goes on as it did.
    private static Fork From(TeamGame team, Parting parting)
    {
        var before = team.Before(team.Rounds[parting.Round].Place);
        return new Fork(before, null, null, team.Course(before.Rules));
    }

    private ClassParting Tell(int first, int second, Parting? parting, Estimate? worth, bool beyond)
    {
        var (one, two) = (_teams[first], _teams[second]);
        var told = new ClassParting
        {
            First = one.Name,
            Second = two.Name,
            Month = parting is null ? null : one.Rounds[parting.Round].Month,
            Here = Chance(one) - Chance(two),
        };
        if (parting is null) return told;
        var (kind, scene, title) = ClassMoves.About(one, parting);
        return told with
        {
            Date = CalendarMonth.Of(told.Month!.Value),
            Kind = kind,
            Event = scene,
            Title = title,
            FirstMove = ClassMoves.Of(one, parting, parting.First),
            SecondMove = ClassMoves.Of(two, parting, parting.Second),
            Worth = worth is { } known ? DebriefFigure.Of(known) : null,
            IsDecisive = beyond && worth is { IsBeyondNoise: true },
        };
    }

    private static double Chance(TeamGame team) => team.Session.Game.Verdict!.Value.CatastropheChance;
}
