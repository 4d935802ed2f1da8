using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Classes;

/// <summary>How the teams of a class turned the knobs.</summary>
internal static class ClassKnobs
{
    private static readonly (Variable Knob, Func<KnobSetting, int> Setting)[] Knobs =
    [
        (Variable.Velocity, k => k.Velocity),
        (Variable.Preparation, k => k.Preparation),
        (Variable.Nonproliferation, k => k.Nonproliferation),
        (Variable.Distribution, k => k.Distribution),
        (Variable.Governance, k => k.Governance),
        (Variable.Defence, k => k.Defence),
    ];

    public static ImmutableArray<ClassKnob> Of(ImmutableArray<TeamGame> teams, Catalogue catalogue) =>
    [
        .. Knobs.Select(knob =>
        {
            ImmutableArray<ImmutableArray<int>> lines = [.. teams.Select(team => team.Rounds.Select(round => knob.Setting(round.Knobs)).ToImmutableArray())];
            return new ClassKnob(KebabCase.Of(knob.Knob), catalogue.Variables[knob.Knob].Label, [.. Spreads(teams, lines)], lines);
        }),
    ];

    private static IEnumerable<ClassSpread> Spreads(ImmutableArray<TeamGame> teams, ImmutableArray<ImmutableArray<int>> lines)
    {
        var longest = teams.Select(team => team.Rounds).MaxBy(rounds => rounds.Length);
        for (var round = 0; round < longest.Length; round++)
        {
            var settings = lines.Where(line => line.Length > round).Select(line => line[round]).ToList();
            var spread = Quartiles.Of(settings.Select(setting => (double)setting));
            var month = longest[round].Month;
            yield return new ClassSpread(
                month, CalendarMonth.Short(month), settings.Count, settings.Min(), spread.Low, spread.Median, spread.High, settings.Max());
        }
    }
}
