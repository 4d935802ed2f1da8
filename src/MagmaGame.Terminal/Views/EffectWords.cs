using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>What an option visibly costs or gives, in words such as "security +6, friction +5 %; the rest is chance".</summary>
internal static class EffectWords
{
    /// <summary>What is said of an option whose effects nobody can see.</summary>
    public const string NothingVisible = "nothing that shows at once";

    /// <summary>What is said beside effects that show, of those that do not: an option is not all cost because its use is hidden.</summary>
    public const string MoreUnseen = "and more, unseen";

    public static string Of(Game game, EventOption option)
    {
        var parts = Parts(game, option);
        if (!option.Roll.IsEmpty) parts.Add(parts.Count == 0 ? "a matter of chance" : "and a matter of chance");
        return parts.Count == 0 ? NothingVisible : string.Join(", ", parts);
    }

    private static List<string> Parts(Game game, EventOption option)
    {
        var (parts, isUnseen) = (new List<string>(), false);
        var moved = new Dictionary<int, double>();
        var order = new List<int>();
        var others = new List<string>();
        foreach (var effect in option.Do)
        {
            var value = effect.Value.Evaluate(game.State);
            if (effect.Target != EffectTarget.Variable)
            {
                others.Add(Other(effect, value));
                continue;
            }
            if (!moved.ContainsKey(effect.Slot)) order.Add(effect.Slot);
            var now = game.State[effect.Slot] + moved.GetValueOrDefault(effect.Slot);
            var variable = game.Rules.Catalogue.Variables[effect.Slot];
            var after = Math.Clamp(Applied(effect.Operator, now, value), variable.Low, variable.High);
            moved[effect.Slot] = after - game.State[effect.Slot];
        }
        foreach (var slot in order)
        {
            var variable = game.Rules.Catalogue.Variables[slot];
            if (variable.Visibility == Visibility.Hidden)
            {
                isUnseen |= moved[slot] != 0;
                continue;
            }
            if (variable.Kind == VariableKind.Number)
            {
                if (Figure.ClearChange(variable, moved[slot]) is { Length: > 0 } change) parts.Add($"{variable.Label} {change}");
            }
            else parts.Add($"{variable.Label}: {Figure.Value(variable, game.State[slot] + moved[slot])}");
        }
        parts.AddRange(others);
        if (isUnseen && parts.Count > 0) parts.Add(MoreUnseen);
        return parts;
    }

    private static string Other(Effect effect, double value)
    {
        var more = effect.Operator == EffectOperator.Add ? value >= 0
            : effect.Operator == EffectOperator.Subtract ? value < 0
            : effect.Operator != EffectOperator.Multiply || value >= 1;
        return effect.Target switch
        {
            EffectTarget.PauseProposal => "puts a pause to the vote",
            EffectTarget.RivalsCapability => more ? "speeds rivals up" : "sets rivals back",
            EffectTarget.RivalsSafety => more ? "makes rivals safer" : "makes rivals less safe",
            _ => more ? "makes rivals more secure" : "makes rivals less secure",
        };
    }

    private static double Applied(EffectOperator how, double now, double value) => how switch
    {
        EffectOperator.Add => now + value,
        EffectOperator.Subtract => now - value,
        EffectOperator.Multiply => now * value,
        _ => value,
    };
}
