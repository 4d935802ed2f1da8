using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session.Words;

namespace MagmaGame.Analysis.Classes;

/// <summary>What the choices were worth that split a class.</summary>
internal sealed class ClassSplits
{
    private readonly ImmutableArray<TeamGame> _teams;
    private readonly List<(ClassQuestion Question, int[][] Places)> _questions = [];

    public ClassSplits(ImmutableArray<TeamGame> teams, IReadOnlyList<ClassQuestion> questions, ClassForks forks)
    {
        _teams = teams;
        foreach (var question in questions)
        {
            _questions.Add((question,
            [
                .. question.Teams.Select(team => question.Choices.Select(choice => team.Ways.TryGetValue(choice, out var way) ? forks.Add(way) : -1).ToArray()),
            ]));
        }
    }

    /// <summary>Sums up, once the futures are played.</summary>
    public ImmutableArray<ClassSplit> Judge(ClassForks forks)
    {
        var pairs = _questions.ConvertAll(q => Pairs(q.Question, q.Places, forks));
        var beyond = ManyQuestions.BeyondNoise([.. pairs.SelectMany(of => of).Select(pair => pair.Worth.Chance)]);
        var next = 0;
        return
        [
            .. _questions
                .Select((q, i) => Tell(q.Question, pairs[i], pairs[i].ConvertAll(pair => beyond[next++] && pair.Worth.IsBeyondNoise).Contains(item: true)))
                .ToList()
                .OrderByDescending(split => split.IsDecisive)
                .ThenByDescending(split => split.Stake?.Value ?? -1)
                .ThenBy(split => split.Month),
        ];
    }

    // For every two choices what the first is worth against the second, over the teams that could have made both.
    private static List<Pair> Pairs(ClassQuestion question, int[][] places, ClassForks forks)
    {
        var pairs = new List<Pair>();
        for (var first = 0; first < question.Choices.Count; first++)
        {
            for (var second = 0; second < question.Choices.Count; second++)
            {
                if (first <= second) continue;
                var both = places.Where(ways => ways[first] >= 0 && ways[second] >= 0).ToList();
                var ways = both.ConvertAll(way => way[first]);
                if (forks.Difference(ways, both.ConvertAll(way => way[second])) is { } worth)
                    pairs.Add(new Pair(first, second, worth, forks.Chance(ways), both.Count));
            }
        }
        return pairs;
    }

    private ClassSplit Tell(ClassQuestion question, List<Pair> pairs, bool isDecisive)
    {
        var greatest = pairs.MaxBy(pair => Math.Abs(pair.Worth.Value));
        var month = Acted(question).Min(team => team.Month);
        return new ClassSplit
        {
            Kind = question.Kind,
            Id = question.Id,
            Title = question.Title,
            Month = month,
            Date = CalendarMonth.Of(month),
            Choices = [.. question.Choices.Select((choice, place) => Choice(question, choice, place, pairs))],
            Stake = greatest is null ? null : Positive(greatest.Worth),
            Worst = greatest is null ? -1 : greatest.Worth.Value > 0 ? greatest.First : greatest.Second,
            Best = greatest is null ? -1 : greatest.Worth.Value > 0 ? greatest.Second : greatest.First,
            BestChance = greatest is null ? null : Math.Min(greatest.Chance, greatest.Chance - greatest.Worth.Value),
            IsDecisive = isDecisive,
        };
    }

    // Who never took an initiative is asked about it where it first could have been taken; that is nothing that happened.
    private static IEnumerable<AskedTeam> Acted(ClassQuestion question) =>
        question.Kind == ClassMoves.Initiative ? question.Teams.Where(team => team.Chosen == question.Id) : question.Teams;

    private ClassChoice Choice(ClassQuestion question, string choice, int place, List<Pair> pairs)
    {
        var made = question.Teams.Where(team => team.Chosen == choice).ToList();
        var against = place == 0 ? null : pairs.Find(pair => (pair.First, pair.Second) == (place, 0));
        return new ClassChoice(
            question.Words[choice],
            choice,
            [.. made.Select(team => _teams[team.Team].Name)],
            place == 0
                ? pairs.Count == 0 ? null : new DebriefFigure(0, 0, 0)
                : against is null ? null : DebriefFigure.Of(against.Worth))
        {
            Months = [.. made.Select(team => team.Month)],
            Chance = against?.Chance,
            Tried = against?.Teams ?? 0,
        };
    }

    private static DebriefFigure Positive(in Estimate worth)
    {
        var figure = DebriefFigure.Of(worth);
        return figure.Value >= 0 ? figure : new DebriefFigure(-figure.Value, -figure.High, -figure.Low);
    }

    // Chance is P(catastrophe) with the first, over so many teams that could have made both.
    private sealed record Pair(int First, int Second, Estimate Worth, double Chance, int Teams);
}
