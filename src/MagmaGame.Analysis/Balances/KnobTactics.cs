using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Analysis.Balances;

/// <summary>Plays as other tactics do, with one knob held in one stretch of the game.</summary>
internal sealed class KnobTactics(Tactics usual, Knob knob, Stretch stretch, int value) : Tactics
{
    private const int Tracks = 4;

    public override int Option(Game game, int eventIndex) => usual.Option(game, eventIndex);

    public override bool TryInitiative(Game game, out Initiative initiative) => usual.TryInitiative(game, out initiative);

    public override bool TryKnobs(Game game, out KnobSetting knobs)
    {
        var given = usual.TryKnobs(game, out knobs);
        if (Stretches.Of(game.State) != stretch) return given;
        knobs = Hold(given ? knobs : game.Knobs, knob, value);
        return true;
    }

    /// <summary>A setting with one knob changed; a weight takes its share from the other three in proportion, or from each alike
    /// where they have nothing.</summary>
    public static KnobSetting Hold(KnobSetting setting, Knob knob, int value)
    {
        if (knob == Knob.Velocity) return setting with { Velocity = value };
        if (knob == Knob.Preparation) return setting with { Preparation = value };
        var held = (int)knob - (int)Knob.Nonproliferation;
        Span<double> weights = [setting.Nonproliferation, setting.Distribution, setting.Governance, setting.Defence];
        var rest = 0.0;
        for (var track = 0; track < Tracks; track++)
            if (track != held) rest += weights[track];
        for (var track = 0; track < Tracks; track++)
        {
            if (track == held) weights[track] = value;
            else weights[track] = (rest > 0 ? weights[track] / rest : 1.0 / (Tracks - 1)) * (100 - value);
        }
        Span<int> shares = stackalloc int[Tracks];
        WholePercent.Split(weights, shares);
        return setting with { Nonproliferation = shares[0], Distribution = shares[1], Governance = shares[2], Defence = shares[3] };
    }
}
