using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Events;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Scenarios;

/// <summary>Reads the scenarios.</summary>
internal static class ScenarioReader
{
    internal const double Far = 400;
    internal const double LeastTimes = 0.01;
    internal const double MostTimes = 100;

    // A line of a menu, beside its number, on the narrowest screen that is played full.
    internal const int LongestAbout = 100;

    internal static readonly string[] Keys =
    [
        "id", "name", "about", "text", "sources", "rivals", "paradigm_shift", "difficulty_times", "difficulty_spread_times",
        "margin_shift",
        "superdanger_shift", "evaluation_bias_times", "jump_rate_times", "capability_wall", "political_will_bonus", "start",
        "scenes", "minutes", "pace", "teaching", "quiet_weight", "decks",
    ];

    internal const int ShortestMinutes = 5;
    internal const int LongestMinutes = 600;


    internal static readonly string[] RivalKeys = ["head_start", "caution", "speed", "security"];
    internal static readonly string[] WallKeys = ["mean", "spread"];

    public static ImmutableArray<ScenarioDefinition> Read(Library library, ScenarioDecks decks, Report report)
    {
        var known = new NameTable<ScenarioDefinition>("scenario");
        var scenarios = new List<ScenarioDefinition>();
        foreach (var item in library.Items("scenario"))
        {
            var scenario = Read(item.Fields(Keys), decks);
            Ids.Declare(item, "id", known, scenario);
            scenarios.Add(scenario);
        }
        if (scenarios.Count == 0 && !library.IsPartial("scenario"))
            report.Add(DiagnosticCatalogue.MissingPart.At(Place.Nowhere("content/scenarios"), "every scenario"));
        return [.. scenarios.OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    private static ScenarioDefinition Read(Fields fields, ScenarioDecks decks) => new()
    {
        Id = fields.Text("id"),
        Name = fields.Text("name"),
        About = About(fields),
        Text = Prose.Read(fields, "text"),
        Sources = fields.Claims("sources"),
        Rivals = fields.Mapping("rivals", RivalKeys) is { } rivals ? Rivals(rivals) : RivalShifts.None,
        ParadigmShift = fields.Number("paradigm_shift", -2, 2, 0),
        DifficultyTimes = fields.Number("difficulty_times", LeastTimes, MostTimes, 1),
        DifficultySpreadTimes = fields.Number("difficulty_spread_times", 0, MostTimes, 1),
        MarginShift = fields.Number("margin_shift", -Far, Far, 0),
        SuperdangerShift = fields.Number("superdanger_shift", -Far, Far, 0),
        EvaluationBiasTimes = fields.Number("evaluation_bias_times", 0, MostTimes, 1),
        JumpRateTimes = fields.Number("jump_rate_times", 0, MostTimes, 1),
        Wall = fields.Mapping("capability_wall", WallKeys) is { } wall
            ? new CapabilityWall(wall.Number("mean", 0, Far), wall.Number("spread", 0, Far))
            : null,
        PoliticalWillBonus = fields.Number("political_will_bonus", -100, 100, 0),
        Start = StartValues.Read(fields),
        Scenes = ScenarioScenes.Read(fields),
        Minutes = fields.Has("minutes") ? fields.Whole("minutes", ShortestMinutes, LongestMinutes, LongestMinutes) : null,
        Pace = fields.Has("pace") ? fields.Word<Pace>("pace") : null,
        Teaching = fields.Has("teaching") ? fields.Truth("teaching", otherwise: false) : null,
        QuietWeight = fields.Has("quiet_weight") ? fields.Number("quiet_weight", 0, DeckReader.MostWeight) : null,
        Decks = decks.Read(fields),
    };

    private static string About(Fields fields)
    {
        if (!fields.Has("about")) fields.Add(DiagnosticCatalogue.AboutMissing, "name");
        // Nobody of the cast has a name yet when worlds are chosen, so braces mean nothing here.
        var about = Prose.Unwrap(fields.OptionalText("about")).ReplaceLineEndings(" ");
        if (about.Length > LongestAbout) fields.Add(DiagnosticCatalogue.AboutLong, "about", about.Length, LongestAbout);
        return about;
    }

    private static RivalShifts Rivals(Fields fields) => new(
        fields.Numbers("head_start", -Far, Far, GameState.RivalCount),
        fields.Numbers("caution", 0, 1, GameState.RivalCount),
        fields.Numbers("speed", LeastTimes, MostTimes, GameState.RivalCount),
        fields.Numbers("security", 0, 100, GameState.RivalCount));
}
