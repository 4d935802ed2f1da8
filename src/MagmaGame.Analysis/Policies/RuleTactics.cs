using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Policies;

/// <summary>Plays by the rules a policy lists: the first that holds counts.</summary>
internal sealed class RuleTactics(Catalogue catalogue, PolicyDefinition policy) : Tactics
{
    private readonly AnswerTable _answers = new(catalogue, policy);
    private readonly InitiativeRule[] _initiatives = [.. policy.Initiatives];
    private readonly KnobRule[] _knobs = [.. policy.Knobs];

    public override int Option(Game game, int eventIndex) => _answers.Option(eventIndex, game.State);

    public override bool TryInitiative(Game game, out Initiative initiative)
    {
        foreach (var rule in _initiatives)
        {
            if (!rule.When.Holds(game.State) || game.Check(Decision.Take(rule.Do)) != Rejection.None) continue;
            initiative = rule.Do;
            return true;
        }
        initiative = default;
        return false;
    }

    public override bool TryKnobs(Game game, out KnobSetting knobs)
    {
        foreach (var rule in _knobs)
        {
            if (!rule.When.Holds(game.State)) continue;
            knobs = rule.Knobs;
            return true;
        }
        knobs = default;
        return false;
    }
}
