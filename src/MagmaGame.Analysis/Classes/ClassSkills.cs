using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Skill;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Analysis.Classes;

/// <summary>Luck and skill of each team, all in the same worlds.</summary>
internal sealed class ClassSkills
{
    private readonly ImmutableArray<WorldTable> _tables;
    private readonly ImmutableArray<LuckAndSkill> _found;
    private readonly double[] _classMeans;

    private ClassSkills(ImmutableArray<TeamGame> teams, EndingComparison comparison, ImmutableArray<WorldTable> tables)
    {
        _tables = tables;
        _found =
        [
            .. teams.Select((team, i) => LuckAndSkill.Of(
                team.Session, comparison with { Verdict = team.Session.Game.Verdict!.Value }, tables[i])),
        ];
        _classMeans = [.. Enumerable.Range(0, Worlds).Select(world => tables.Average(table => table.Played[world].CatastropheChance))];
    }

    /// <summary>How many worlds they rest on.</summary>
    public int Worlds => _tables[0].Worlds;

    /// <summary>What the world did to anybody.</summary>
    public double WorldLuck => _found[0].WorldLuck;

    /// <summary>Mean P(catastrophe) of the policies over the worlds.</summary>
    public double PolicyMean => _found[0].PolicyMean;

    /// <summary>Works them out; null when that was ended before there was anything.</summary>
    public static ClassSkills? Of(
        ImmutableArray<TeamGame> teams, EndingComparison comparison, ClassRequest request, Action<double>? progress, CancellationToken cancellation)
    {
        try
        {
            var tables = WorldTable.PlayAll(
                [.. teams.Select(team => team.Session)], request.Worlds, request.Seed, request.Policy, request.Threads, progress, cancellation);
            return new ClassSkills(teams, comparison, tables);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>P(catastrophe) of a policy over the worlds.</summary>
    public DebriefFigure? PolicyChance(string id) =>
        _found[0].Policies.FirstOrDefault(p => p.Id == id)?.Chance;

    /// <summary>What there is to say of a team.</summary>
    public ClassSkill Of(int team)
    {
        var found = _found[team];
        return new ClassSkill
        {
            Chance = found.Chance,
            LowQuartile = found.LowQuartile,
            Median = found.Median,
            HighQuartile = found.HighQuartile,
            Outcomes = found.Outcomes,
            Rank = 1 + _found.Count(other => other.Chance.Value < found.Chance.Value),
            AgainstClass = AgainstClass(team),
            Skill = found.Skill,
            Meeting = found.Meeting,
            BetterElsewhere = found.BetterElsewhere,
        };
    }

    private DebriefFigure AgainstClass(int team)
    {
        var apart = new Clusters(Worlds);
        var played = _tables[team].Played;
        for (var world = 0; world < Worlds; world++) apart.Add(world, played[world].CatastropheChance - _classMeans[world]);
        return DebriefFigure.Of(apart.Mean());
    }
}
