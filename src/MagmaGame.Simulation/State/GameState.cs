using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Simulation.State;

/// <summary>
/// Everything that a game's future depends on besides its rules, scenario and seed. Outside the simulation it can only be
/// read; inside, one instance is reused over many games, so that bulk play allocates nothing.
/// </summary>
public sealed class GameState
{
    /// <summary>Number of rivals.</summary>
    public const int RivalCount = 3;

    /// <summary>Months since something that never was.</summary>
    public const int LongAgo = 999;

    internal const int ChannelCount = 5;
    internal const int ThreatCount = 5;
    internal const int MilestoneCount = 13;

    private const int MostOpenEvents = 8;

    private readonly double[] _values;
    private readonly RivalState[] _rivals = new RivalState[RivalCount];
    private readonly double[] _ledger = new double[ChannelCount * ThreatCount];
    private readonly int[] _milestoneMonths = new int[MilestoneCount];
    private readonly EventRecord[] _events;
    private readonly int[] _openEvents = new int[MostOpenEvents];
    private PendingCall[] _calls = new PendingCall[16];

    internal GameState(int variableCount, int eventCount)
    {
        _values = new double[variableCount];
        _events = new EventRecord[eventCount];
    }

    /// <summary>Months since January 2025.</summary>
    public int Month { get; private set; }

    /// <summary>The phase.</summary>
    public Phase Phase { get; private set; }

    /// <summary>Number of variables.</summary>
    public int VariableCount => _values.Length;

    /// <summary>Number of events that wait for an answer.</summary>
    public int OpenEventCount { get; private set; }

    /// <summary>Whether an initiative was taken in the round that is open.</summary>
    public bool HasTakenInitiative => InitiativeTaken;

    /// <summary>Index of the event to answer next; -1 when none is open.</summary>
    public int OpenEvent => OpenEventCount > 0 ? _openEvents[0] : -1;

    /// <summary>The most cautious way to read a variable: its value at <paramref name="slot"/>.</summary>
    public double this[int slot] => _values[slot];

    /// <summary>The value of one of the simulation's own variables.</summary>
    public double this[Variable variable] => _values[(int)variable];

    /// <summary>Hazard gathered so far in a channel by a threat.</summary>
    public double Hazard(Channel channel, Threat threat) => _ledger[((int)channel * ThreatCount) + (int)threat];

    /// <summary>A rival as it stands now.</summary>
    /// <param name="number">1 to <see cref="RivalCount"/>.</param>
    public RivalState Rival(int number) => _rivals[number - 1];

    /// <summary>Whether a milestone has been lit.</summary>
    public bool Reached(Milestone milestone) => _milestoneMonths[(int)milestone] >= 0;

    /// <summary>The month in which a milestone was lit; null when it is not.</summary>
    public int? MonthOf(Milestone milestone) => _milestoneMonths[(int)milestone] is >= 0 and var month ? month : null;

    /// <summary>Months since a milestone was lit; <see cref="LongAgo"/> when it is not.</summary>
    public int MonthsSince(Milestone milestone) => _milestoneMonths[(int)milestone] is >= 0 and var month ? Month - month : LongAgo;

    /// <summary>Months since an event was last shown; <see cref="LongAgo"/> when it never was.</summary>
    public int MonthsSinceEvent(int eventIndex) => _events[eventIndex] is { Times: > 0 } record ? Month - record.LastMonth : LongAgo;

    /// <summary>How often an event has been shown.</summary>
    public int TimesSeen(int eventIndex) => _events[eventIndex].Times;

    /// <summary>Whether an option was ever chosen.</summary>
    public bool WasChosen(int eventIndex, int optionIndex) => (_events[eventIndex].Chosen & (1 << optionIndex)) != 0;

    /// <summary>An event that waits for an answer, in the order in which they are asked.</summary>
    public int OpenEventAt(int place) =>
        (uint)place < (uint)OpenEventCount ? _openEvents[place] : throw new ArgumentOutOfRangeException(nameof(place));

    /// <summary>Number of events that were called and wait for their month.</summary>
    public int PendingCallCount => CallCount;

    /// <summary>An event that was called and waits for its month, in the order in which they were called.</summary>
    public PendingCall PendingCallAt(int place) =>
        (uint)place < (uint)CallCount ? _calls[place] : throw new ArgumentOutOfRangeException(nameof(place));

    // What follows only the simulation may touch.
    internal Span<double> Values => _values;
    internal Span<RivalState> Rivals => _rivals;
    internal Span<double> Ledger => _ledger;
    internal Span<int> MilestoneMonths => _milestoneMonths;
    internal Span<EventRecord> Events => _events;
    internal Span<PendingCall> Calls => _calls.AsSpan(0, CallCount);
    internal int CallCount { get; private set; }

    internal ShareKnobs Knobs;
    internal KnobPlan Plan;
    internal int MonthInRound;
    internal bool InitiativeTaken;
    internal int EventsAnswered;
    internal int Announced;
    internal int PauseReadyMonth;
    internal int SmokingGunReadyMonth;
    internal int OpenLinesReadyMonth;
    internal int OvertakenMonths;
    internal int StandstillMonths;
    internal int Reversals;
    internal bool DeferredByChoice;
    internal bool PauseByGovernments;
    internal double OwnPressureShare;
    internal double HazardThisMonth;
    internal double AiReliance;
    internal double BelievedRiskAtBriefing;

    internal void Clear()
    {
        Array.Clear(_values);
        Array.Clear(_rivals);
        Array.Clear(_ledger);
        Array.Fill(_milestoneMonths, -1);
        Array.Clear(_events);
        Month = 0;
        Phase = Phase.Preparing;
        OpenEventCount = 0;
        CallCount = 0;
        Knobs = default;
        Plan = default;
        MonthInRound = 0;
        InitiativeTaken = false;
        EventsAnswered = 0;
        Announced = 0;
        PauseReadyMonth = SmokingGunReadyMonth = OpenLinesReadyMonth = 0;
        OvertakenMonths = StandstillMonths = Reversals = 0;
        DeferredByChoice = PauseByGovernments = false;
        OwnPressureShare = HazardThisMonth = AiReliance = BelievedRiskAtBriefing = 0;
    }

    internal void CopyFrom(GameState other)
    {
        other._values.CopyTo(_values, 0);
        other._events.CopyTo(_events, 0);
        other._openEvents.CopyTo(_openEvents, 0);
        if (_calls.Length < other.CallCount) _calls = new PendingCall[other._calls.Length];
        other.Calls.CopyTo(_calls);
        CallCount = other.CallCount;
        OpenEventCount = other.OpenEventCount;
        CopyOwn(other);
    }

    /// <summary>Takes over all that content neither brings nor names: all but variables and events.</summary>
    internal void CopyOwn(GameState other)
    {
        other._rivals.CopyTo(_rivals, 0);
        other._ledger.CopyTo(_ledger, 0);
        other._milestoneMonths.CopyTo(_milestoneMonths, 0);
        Month = other.Month;
        Phase = other.Phase;
        Knobs = other.Knobs;
        Plan = other.Plan;
        MonthInRound = other.MonthInRound;
        InitiativeTaken = other.InitiativeTaken;
        EventsAnswered = other.EventsAnswered;
        Announced = other.Announced;
        PauseReadyMonth = other.PauseReadyMonth;
        SmokingGunReadyMonth = other.SmokingGunReadyMonth;
        OpenLinesReadyMonth = other.OpenLinesReadyMonth;
        OvertakenMonths = other.OvertakenMonths;
        StandstillMonths = other.StandstillMonths;
        Reversals = other.Reversals;
        DeferredByChoice = other.DeferredByChoice;
        PauseByGovernments = other.PauseByGovernments;
        OwnPressureShare = other.OwnPressureShare;
        HazardThisMonth = other.HazardThisMonth;
        AiReliance = other.AiReliance;
        BelievedRiskAtBriefing = other.BelievedRiskAtBriefing;
    }

    internal double Get(Variable variable) => _values[(int)variable];

    internal void Put(Variable variable, double value) => _values[(int)variable] = value;

    internal bool Is(Variable flag) => _values[(int)flag] > 0.5;

    internal void NextMonth() => MoveTo(Month + 1);

    internal void MoveTo(int month) => Put(Variable.Month, Month = month);

    internal void Enter(Phase phase)
    {
        Phase = phase;
        Put(Variable.Phase, (int)phase);
    }

    internal void Light(Milestone milestone)
    {
        ref var month = ref _milestoneMonths[(int)milestone];
        if (month < 0) month = Month;
    }

    internal int PauseMonths
    {
        get => (int)Get(Variable.PauseMonths);
        set
        {
            Put(Variable.PauseMonths, value);
            Put(Variable.Paused, value > 0 ? 1 : 0);
        }
    }

    internal int DeferredMonths
    {
        get => (int)Get(Variable.DeferredMonths);
        set
        {
            Put(Variable.DeferredMonths, value);
            Put(Variable.Deferred, value > 0 ? 1 : 0);
        }
    }

    internal bool TryOpen(int eventIndex)
    {
        if (OpenEventCount == MostOpenEvents) return false;
        _openEvents[OpenEventCount++] = eventIndex;
        return true;
    }

    internal void CloseFirstEvent()
    {
        OpenEventCount--;
        Array.Copy(_openEvents, 1, _openEvents, 0, OpenEventCount);
    }

    internal void Schedule(PendingCall call) => Schedule(call, CallCount);

    /// <summary>Puts a call among those that wait.</summary>
    /// <param name="call">The call.</param>
    /// <param name="place">How many of the others go before it.</param>
    internal void Schedule(PendingCall call, int place)
    {
        if (CallCount == _calls.Length) Array.Resize(ref _calls, 2 * CallCount);
        Array.Copy(_calls, place, _calls, place + 1, CallCount - place);
        _calls[place] = call;
        CallCount++;
    }

    internal void RemoveCall(int place)
    {
        CallCount--;
        Array.Copy(_calls, place + 1, _calls, place, CallCount - place);
    }
}

/// <summary>What a game remembers of one event.</summary>
/// <param name="Times">How often it was shown.</param>
/// <param name="LastMonth">When last.</param>
/// <param name="Chosen">A bit for each option ever chosen.</param>
internal readonly record struct EventRecord(int Times, int LastMonth, int Chosen)
{
    /// <summary>Whether it may show again in a month, by how often it may in all and how long it rests in between.</summary>
    public bool Allows(int times, int cooldown, int month) => Times == 0 || (Times < times && month - LastMonth >= cooldown);
}

/// <summary>An event that will be shown when its month comes.</summary>
/// <param name="EventIndex">Which.</param>
/// <param name="DueMonth">First month in which it may show.</param>
/// <param name="Recheck">Whether its condition must hold then.</param>
public readonly record struct PendingCall(int EventIndex, int DueMonth, bool Recheck);
