using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Analysis.Branches;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Futures;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Classes;

/// <summary>Finds the questions that the teams of a class answered differently.</summary>
/// <remarks>Teams that have parted may still meet the same scene, and be asked the same; each is asked in its own game. Of a scene that
/// comes more than once the first time counts. An initiative that a team never took is asked about where it first could have been
/// taken. Of one that several took, when they took it first is a question too. The knobs are asked about where teams that had played
/// alike turned them differently for the first time.</remarks>
internal sealed class ClassQuestions
{
    private readonly ImmutableArray<TeamGame> _teams;
    private readonly ImmutableArray<ImmutableArray<Turning>> _turnings;
    private readonly ClassPartings _partings;

    private ClassQuestions(ImmutableArray<TeamGame> teams, ClassPartings partings, string policy)
    {
        (_teams, _partings) = (teams, partings);
        _turnings = [.. teams.Select(team => Turnings.Of(team.Session, policy))];
    }

    /// <summary>The questions with two different answers or more.</summary>
    public static IReadOnlyList<ClassQuestion> Of(ImmutableArray<TeamGame> teams, ClassPartings partings, string policy)
    {
        var search = new ClassQuestions(teams, partings, policy);
        return [.. search.Scenes().Concat(search.Initiatives()).Concat(search.Timings()).Concat(search.Knobs()).Where(question => question.Choices.Count > 1)];
    }

    private IEnumerable<ClassQuestion> Scenes()
    {
        var asked = Enumerable.Range(0, _teams.Length)
            .SelectMany(team => _turnings[team]
                .Where(turning => turning.Kind == TurningKind.Answer)
                .DistinctBy(turning => turning.Scene!.Id, StringComparer.Ordinal)
                .Select(turning => (Team: team, First: turning)))
            .GroupBy(one => one.First.Scene!.Id, StringComparer.Ordinal);
        foreach (var scene in asked)
        {
            var (someTeam, some) = scene.First();
            var session = _teams[someTeam].Session;
            yield return new ClassQuestion(
                ClassMoves.Answer, scene.Key, session.Cast.Expand(some.Scene!.Title),
                [.. scene.Select(one => Asked(one.Team, one.First))],
                some.Scene.Options.Select((option, place) => (option.Id, place)).ToDictionary(
                    option => option.Id,
                    option => ClassMoves.Words(session, Decision.Answer(some.Scene.Index, option.place), some.Scene),
                    StringComparer.Ordinal));
        }
    }

    private IEnumerable<ClassQuestion> Initiatives()
    {
        foreach (var initiative in Enum.GetValues<Initiative>())
        {
            var take = Decision.Take(initiative);
            var asked = Enumerable.Range(0, _teams.Length)
                .Select(team => (team, Turning: _turnings[team].FirstOrDefault(t =>
                    (t.Kind == TurningKind.Initiative && t.Taken == take) || (t.Kind == TurningKind.InitiativeLeft && t.Alternatives[0].Instead == take))))
                .Where(one => one.Turning is not null)
                .Select(one => Asked(one.team, one.Turning!))
                .ToList();
            if (asked.Count == 0) continue;
            var session = _teams[asked[0].Team].Session;
            var id = KebabCase.Of(initiative);
            yield return new ClassQuestion(
                ClassMoves.Initiative, id, ClassMoves.Words(session, take, null), asked,
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    [id] = "Taken.",
                    [ChoiceText.Nothing] = "Never taken.",
                });
        }
    }

    // When the teams that took an initiative took it first, where that differs.
    private IEnumerable<ClassQuestion> Timings()
    {
        foreach (var initiative in Enum.GetValues<Initiative>())
        {
            var take = Decision.Take(initiative);
            var taken = Enumerable.Range(0, _teams.Length)
                .Select(team => (Team: team, First: _turnings[team].FirstOrDefault(t => t.Kind == TurningKind.Initiative && t.Taken == take)))
                .Where(one => one.First is not null)
                .Select(one => (one.Team, one.First!.Month))
                .ToList();
            var months = taken.Select(one => one.Month).Distinct().Order().ToList();
            if (months.Count < 2) continue;
            yield return new ClassQuestion(
                ClassMoves.Timing, KebabCase.Of(initiative), ClassMoves.Words(_teams[taken[0].Team].Session, take, null),
                [.. taken.Select(one => AskedWhen(one.Team, one.Month, take, [months[0], months[^1]]))],
                months.ToDictionary(NameOf, CalendarMonth.Of, StringComparer.Ordinal))
            {
                Choices = [.. months.Select(NameOf)],
            };
        }
    }

    // Each team is asked about its own month, the earliest and the latest of all, as far as its game allows.
    private AskedTeam AskedWhen(int team, int month, Decision take, int[] others)
    {
        int[] possible = [month, .. others.Where(other => other != month && CanTake(team, month, other, take))];
        var start = _teams[team].Rounds.First(round => round.Month == possible.Min());
        var before = _teams[team].Before(start.Place);
        var course = _teams[team].Course(before.Rules);
        return new AskedTeam(
            team, month, NameOf(month),
            possible.ToDictionary(
                NameOf, one => new Fork(before, null, null, one == month ? course : course.Swapped(month, one)), StringComparer.Ordinal));
    }

    // In a month before its own a team can be held to what was possible there; for one that is later nobody knows before it is played.
    private bool CanTake(int team, int own, int month, Decision take)
    {
        if (_teams[team].Rounds.FirstOrDefault(round => round.Month == month) is not { } round) return false;
        var taken = round.Deeds.FirstOrDefault(deed => deed.Taken.Decision.Kind == DecisionKind.TakeInitiative);
        if (taken?.Taken.Decision == take) return false;
        return month > own || _teams[team].Before(taken?.Place ?? round.End).Check(take) == Rejection.None;
    }

    private static string NameOf(int month) => month.ToString(CultureInfo.InvariantCulture);

    private AskedTeam Asked(int team, Turning turning)
    {
        var course = _teams[team].Course(turning.Before.Rules);
        var ways = turning.Alternatives.Select(a => a.Instead).Prepend(turning.Taken).ToDictionary(
            decision => ChoiceText.Of(decision, turning.Scene),
            decision => new Fork(turning.Before, decision, turning.LeftOut, course),
            StringComparer.Ordinal);
        return new AskedTeam(team, turning.Month, ChoiceText.Of(turning.Taken, turning.Scene), ways);
    }

    private IEnumerable<ClassQuestion> Knobs()
    {
        var done = new HashSet<(int Round, int Team)>();
        for (var team = 0; team < _teams.Length; team++)
        {
            for (var other = team + 1; other < _teams.Length; other++)
            {
                if (_partings.Between(team, other) is not { IsByKnobs: true } parting || done.Contains((parting.Round, team))) continue;
                int[] alike = [.. Enumerable.Range(0, _teams.Length).Where(third => third == team || HavePlayedAlike(team, third, parting.Round))];
                done.UnionWith(alike.Select(one => (parting.Round, one)));
                yield return KnobsOf(alike, parting.Round);
            }
        }
    }

    private bool HavePlayedAlike(int team, int other, int round) =>
        _partings.Between(team, other) is not { } parting || parting.Round > round || (parting.Round == round && parting.IsByKnobs);

    private ClassQuestion KnobsOf(int[] teams, int round)
    {
        var settings = teams.Select(team => _teams[team].Rounds[round].Knobs).Distinct().ToList();
        return new ClassQuestion(
            ClassMoves.Knobs, "", ClassMoves.KnobsTitle,
            [.. teams.Select(team => AskedForKnobs(team, round, settings))],
            settings.ToDictionary(
                knobs => ChoiceText.Of(knobs), knobs => ClassMoves.Words(_teams[teams[0]].Session, Decision.Set(knobs), null), StringComparer.Ordinal));
    }

    private AskedTeam AskedForKnobs(int team, int place, List<KnobSetting> settings)
    {
        var round = _teams[team].Rounds[place];
        var before = _teams[team].Before(round.End);
        var course = _teams[team].Course(before.Rules);
        return new AskedTeam(
            team, round.Month, ChoiceText.Of(round.Knobs),
            settings.ToDictionary(
                knobs => ChoiceText.Of(knobs), knobs => new Fork(before, Decision.Set(knobs), DecisionKind.SetKnobs, course), StringComparer.Ordinal));
    }
}
