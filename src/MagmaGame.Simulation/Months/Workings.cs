using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;

namespace MagmaGame.Simulation.Months;

/// <summary>
/// What every mechanism of a month works on: state, constants, hidden world, luck, and the recorder that hears why a number
/// moves. <typeparamref name="TRecorder"/> is a struct, so that each recorder has its own compiled equations.
/// </summary>
internal sealed class Workings<TRecorder>(
    GameState state, ModelParameters model, VariableTable variables, HiddenWorld world, KeyedRandom luck, TRecorder recorder)
    where TRecorder : struct, IRecorder
{
    private readonly double[] _low = [.. variables.All.Select(v => v.Low)];
    private readonly double[] _high = [.. variables.All.Select(v => v.High)];

    private readonly TRecorder _recorder = recorder;

    public GameState State { get; } = state;

    public ModelParameters Model { get; } = model;

    public HiddenWorld World { get; } = world;

    public KeyedRandom Luck { get; } = luck;

    /// <summary>Experiments hold the alignment tax where the game began.</summary>
    public bool TaxIsFixed { get; set; }

    /// <summary>Experiments leave out the industry's standard.</summary>
    public bool NoStandard { get; set; }

    /// <summary>Care of the rivals as the month's progress was made.</summary>
    public double[] CareThisMonth { get; } = new double[GameState.RivalCount];

    public int Month => State.Month;

    public KnobReturns Returns { get; } = new(model);

    /// <summary>Natural logarithm of the acceleration at which humans in the loop become the bottleneck.</summary>
    public double LogHumanLoopCap { get; } = PortableMath.Log(model.Capability.HumanLoopAccelerationCap);

    public double this[Variable variable] => State.Get(variable);

    /// <summary>A variable in points, as a share of 100.</summary>
    public double Share(Variable points) => State.Get(points) / 100.0;

    /// <summary>Names a part of the next move and gives it back.</summary>
    public double Part(Reason reason, double amount)
    {
        _recorder.Part(reason, -1, amount);
        return amount;
    }

    /// <summary>Adds the sum of the parts named since the last move, and holds the variable to its range.</summary>
    public void Move(Variable variable, double sum) => Move((int)variable, sum);

    /// <summary>Moves a variable for one reason.</summary>
    public void Move(Variable variable, Reason reason, double amount) => Move(variable, Part(reason, amount));

    /// <summary>Puts down what is seen of something; what is off the scale is seen at its end.</summary>
    public void Observe(Variable variable, double value) =>
        State.Put(variable, PortableMath.Clamp(value, _low[(int)variable], _high[(int)variable]));

    /// <summary>Moves a variable because of an event.</summary>
    public void MoveByEvent(int slot, int eventIndex, double amount)
    {
        _recorder.Part(Reason.Event, eventIndex, amount);
        Move(slot, amount);
    }

    private void Move(int slot, double sum)
    {
        _recorder.Moved(State.Month, slot);
        ref var value = ref State.Values[slot];
        value = PortableMath.Clamp(value + sum, _low[slot], _high[slot]);
    }
}
