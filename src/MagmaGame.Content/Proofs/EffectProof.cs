using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>Follows the effects of each option: those that change nothing, always go beyond the range, or are lost; and calls
/// that come to nothing.</summary>
internal sealed class EffectProof(Situations situations, Wording wording, Findings findings)
{
    // How far beyond the range is surely beyond, whatever rounding does.
    private const double Slack = 1e-9;

    private readonly CallProof _calls = new(situations, wording, findings);

    public void Check(EventDefinition definition, Knowledge answering)
    {
        for (var index = 0; index < definition.Options.Length; index++)
        {
            var option = definition.Options[index];
            var known = answering.Copy();
            if (!Assumption.All(Situations.Of(option.Enable), known)) continue;
            Follow(definition, option.Do, ["options", index, "do"], known);
            var outcomes = new List<Knowledge>();
            for (var rolled = 0; rolled < option.Roll.Length; rolled++)
            {
                var outcome = known.Copy();
                Follow(definition, option.Roll[rolled].Do, ["options", index, "roll", rolled, "do"], outcome);
                outcomes.Add(outcome);
                _calls.Check(definition, index, option.Roll[rolled].Then, ["options", index, "roll", rolled, "then", "event"], outcome);
            }
            var after = known;
            if (outcomes.Count > 0)
            {
                after = new Knowledge(situations.Domains);
                after.TakeCommon(outcomes);
            }
            _calls.Check(definition, index, option.Then, ["options", index, "then", "event"], after);
        }
    }

    private void Follow(EventDefinition definition, ImmutableArray<Effect> effects, object[] list, Knowledge known)
    {
        for (var i = 0; i < effects.Length; i++)
        {
            object[] steps = [.. list, i];
            var effect = effects[i];
            if (effect.Target == EffectTarget.PauseProposal) Writes.ForgetVote(known);
            else if (Reach.Of(effect.Value, known) is not { } value)
            {
                if (effect.Target == EffectTarget.Variable) known.Forget(Subject.Variable(effect.Slot));
            }
            else if (effect.Target != EffectTarget.Variable)
            {
                if (IsIdle(effect.Operator, value))
                    findings.Add(ProofKinds.ChangesNothing, definition.Index, steps, $"it {Idleness(effect.Operator)}");
            }
            else Follow(definition, effects, i, steps, value, known);
        }
    }

    private void Follow(EventDefinition definition, ImmutableArray<Effect> effects, int i, object[] steps, Values value, Knowledge known)
    {
        var effect = effects[i];
        var subject = Subject.Variable(effect.Slot);
        var variable = situations.Domains.Variables[effect.Slot];
        var now = known.Of(subject);
        var (low, high) = Result(effect.Operator, now, value);
        if (IsIdle(effect.Operator, value))
            findings.Add(ProofKinds.ChangesNothing, definition.Index, steps, $"it {Idleness(effect.Operator)}");
        else if (Stays(effect.Operator, variable, now, value))
            findings.Add(ProofKinds.ChangesNothing, definition.Index, steps, wording.Of(subject, now) + " already");
        else if (IsLost(effects, i)) findings.Add(ProofKinds.Overwritten, definition.Index, steps, variable.Name);
        else if (low > variable.High + Slack)
            findings.Add(
                ProofKinds.AlwaysClamped, definition.Index, steps,
                $"'{variable.Name}' would be {Wording.Number(low)} {(low < high ? "or more" : "")}".TrimEnd()
                    + $" and is at most {Wording.Number(variable.High)}{OfShares(variable, value)}");
        else if (high < variable.Low - Slack)
            findings.Add(
                ProofKinds.AlwaysClamped, definition.Index, steps,
                $"'{variable.Name}' would be {Wording.Number(high)} {(low < high ? "or less" : "")}".TrimEnd()
                    + $" and is at least {Wording.Number(variable.Low)}{OfShares(variable, value)}");
        if (variable.Kind == VariableKind.Flag) known.Put(subject, value);
        else known.Put(subject, Values.Between(Held(low - Room(low, now), variable), Held(high + Room(high, now), variable)));
    }

    // Whoever thinks in hundredths writes 2 for two in a hundred.
    private static string OfShares(VariableDefinition variable, Values value) => variable.Unit == "share" && value.IsOne && Math.Abs(value.Low) >= 1
        ? $"; it is a share, and {Wording.Number(value.Low)} in a hundred are {Wording.Number(value.Low / 100)}"
        : "";

    private static (double Low, double High) Result(EffectOperator how, Values now, Values value)
    {
        switch (how)
        {
            case EffectOperator.Add:
                return (now.Low + value.Low, now.High + value.High);
            case EffectOperator.Subtract:
                return (now.Low - value.High, now.High - value.Low);
            case EffectOperator.Assign:
                return (value.Low, value.High);
            default:
                var (a, b, c, d) = (now.Low * value.Low, now.Low * value.High, now.High * value.Low, now.High * value.High);
                return (Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
        }
    }

    // The game adds the difference to the old value, which rounds; so there is room for that.
    private static double Room(double end, Values now) =>
        Slack * (1 + Math.Abs(end) + Math.Max(Math.Abs(now.Low), Math.Abs(now.High)));

    private static double Held(double value, VariableDefinition variable) =>
        double.IsNaN(value) ? variable.Low : Math.Clamp(value, variable.Low, variable.High);

    private static bool IsIdle(EffectOperator how, Values value) => how switch
    {
        EffectOperator.Add or EffectOperator.Subtract => value.IsOne && value.Low == 0,
        EffectOperator.Multiply => value.IsOne && value.Low.Equals(1),
        _ => false,
    };

    private static string Idleness(EffectOperator how) => how switch
    {
        EffectOperator.Add => "adds 0",
        EffectOperator.Subtract => "subtracts 0",
        _ => "multiplies by 1",
    };

    // Whether the variable already is where it is moved to, or at the end of the range that it is moved against.
    private static bool Stays(EffectOperator how, VariableDefinition variable, Values now, Values value)
    {
        if (!now.IsOne) return false;
        var (atLow, atHigh) = (now.Low.Equals(variable.Low), now.Low.Equals(variable.High));
        return how switch
        {
            EffectOperator.Add => (atHigh && value.Low >= 0) || (atLow && value.High <= 0),
            EffectOperator.Subtract => (atLow && value.Low >= 0) || (atHigh && value.High <= 0),
            EffectOperator.Assign => value.IsOne && value.Low.Equals(now.Low),
            _ => false,
        };
    }

    // A later effect of the same list sets the variable anew before anything asks for it.
    private static bool IsLost(ImmutableArray<Effect> effects, int index)
    {
        var subject = Subject.Variable(effects[index].Slot);
        foreach (var later in effects.Skip(index + 1))
        {
            if (later.Target == EffectTarget.PauseProposal || Mentions.Of(later.Value).Contains(subject)) return false;
            if (later.Target != EffectTarget.Variable || later.Slot != subject.Index) continue;
            return later.Operator == EffectOperator.Assign;
        }
        return false;
    }
}
