using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Influence;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Pauses;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;

namespace MagmaGame.Simulation.Games;

/// <summary>What a game drives; one kind for each recorder.</summary>
internal abstract class Engine
{
    public abstract void Prepare(EventLibrary library, StartOverrides overrides);

    public abstract void OpenMonth();

    public abstract void AskEvents(int draws);

    public abstract Ending? CloseMonth();

    public abstract Rejection CheckInitiative(Initiative initiative);

    public abstract void TakeInitiative(Initiative initiative);

    public abstract int AnswerEvent(int eventIndex, int optionIndex, Foresight? foresight = null);

    public abstract double BelievedReversalChance();

    public abstract double PauseChance();

    public abstract double KnobFriction(in KnobSetting knobs);
}

/// <summary>The rules of a game over one recorder.</summary>
internal sealed class Engine<TRecorder>(
    GameRules rules, GameState state, HiddenWorld world, KeyedRandom luck, TRecorder recorder) : Engine
    where TRecorder : struct, IRecorder
{
    private readonly Workings<TRecorder> _workings =
        new(state, rules.Catalogue.Model, rules.Catalogue.Variables, world, luck, recorder);

    private EventLibrary _library = rules.Library;

    public override void Prepare(EventLibrary library, StartOverrides overrides)
    {
        _library = library;
        _workings.TaxIsFixed = overrides.FixedAlignmentTax;
        _workings.NoStandard = overrides.NoStandard;
    }

    public override void OpenMonth() => MonthCycle.Open(_workings);

    public override void AskEvents(int draws) => EventAgenda.Open(_library, state, luck, draws);

    public override Ending? CloseMonth()
    {
        if (state.Plan.IsSet)
        {
            KnobTurning.Run(_workings, ShareKnobs.Of(state.Plan.Knobs));
            state.Plan = default;
        }
        return MonthCycle.Close(_workings);
    }

    public override Rejection CheckInitiative(Initiative initiative) => InitiativeGuards.Check(_workings, initiative);

    public override void TakeInitiative(Initiative initiative)
    {
        InitiativeEffects.Apply(_workings, initiative);
        EventAgenda.OpenScene(_library, state, initiative);
    }

    public override int AnswerEvent(int eventIndex, int optionIndex, Foresight? foresight = null)
    {
        state.CloseFirstEvent();
        return EffectRules.Apply(_workings, _library.Events[eventIndex], optionIndex, foresight);
    }

    public override double BelievedReversalChance() => Deference.BelievedReversalChance(_workings);

    public override double PauseChance() => Coalition.Plausibility(_workings);

    public override double KnobFriction(in KnobSetting knobs) =>
        KnobTurning.Friction(_workings, KnobTurning.Held(_workings, ShareKnobs.Of(knobs)));
}
