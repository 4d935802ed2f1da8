using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Policies;

/// <summary>
/// For every event the options in the order a policy prefers them, worked out once: its fixed answer, then those that carry
/// its tags in the order of the tags, then the first. Each list ends at the first option that is always possible, so that
/// nearly every answer is one look-up.
/// </summary>
internal sealed class AnswerTable
{
    private const string FirstOption = "first";

    private readonly int[][] _preferences;
    private readonly EventDefinition[] _events;

    public AnswerTable(Catalogue catalogue, PolicyDefinition policy)
    {
        _events = [.. catalogue.Events];
        _preferences = [.. _events.Select(e => Preferences(e, policy))];
    }

    /// <summary>The option the policy likes best among those that are possible now.</summary>
    public int Option(int eventIndex, GameState state)
    {
        var preferences = _preferences[eventIndex];
        for (var place = 0; place < preferences.Length - 1; place++)
            if (_events[eventIndex].Options[preferences[place]].Enable.Holds(state)) return preferences[place];
        return preferences[^1];
    }

    private static int[] Preferences(EventDefinition definition, PolicyDefinition policy)
    {
        var wanted = Ranked(definition, policy).Distinct().ToList();
        var certain = wanted.FindIndex(option => definition.Options[option].Enable.Clauses.IsEmpty);
        return certain < 0 ? [.. wanted] : [.. wanted.Take(certain + 1)];
    }

    private static IEnumerable<int> Ranked(EventDefinition definition, PolicyDefinition policy)
    {
        foreach (var answer in policy.Choose)
        {
            if (answer.EventIndex == definition.Index && answer.OptionIndex < definition.Options.Length)
                yield return answer.OptionIndex;
        }
        foreach (var tag in policy.Answers)
        {
            if (string.Equals(tag, FirstOption, StringComparison.Ordinal)) yield return 0;
            for (var option = 0; option < definition.Options.Length; option++)
                if (definition.Options[option].Tags.Contains(tag, StringComparer.Ordinal)) yield return option;
        }
        // Content never disables a first option; the others come last so that even a made-up catalogue has a way on.
        for (var option = 0; option < definition.Options.Length; option++) yield return option;
    }
}
