using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A field of the ledger.</summary>
/// <param name="Channel">By which channel.</param>
/// <param name="Threat">By which threat.</param>
/// <param name="InPlay">During play: the chance within a year as Magma estimates it, 0 to 1. Afterwards: the share of all danger
/// that came in the months played.</param>
/// <param name="After">Afterwards: the share of all danger that came in the years after.</param>
/// <param name="Words">The two together, in words.</param>
/// <param name="Height">Against the greatest field, 0 to 1.</param>
internal sealed record LedgerCell(Channel Channel, Threat Threat, double InPlay, double After, string Words, double Height);

/// <summary>A visible number that bears on a channel.</summary>
/// <param name="Number">The number.</param>
/// <param name="MoreIsWorse">Whether more of it means more danger.</param>
/// <param name="Moved">Since the last briefing: 1 towards more danger, -1 towards less, 0 when it did not move.</param>
internal sealed record LedgerDriver(NumberView Number, bool MoreIsWorse, int Moved);

/// <summary>A sum over the ledger.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Total">In the unit of the fields; null when Magma has no figure.</param>
/// <param name="Words">The same in words.</param>
internal sealed record LedgerSum(string Name, double? Total, string Words);

/// <summary>A channel of the ledger.</summary>
/// <param name="Channel">Which.</param>
/// <param name="Sum">All its threats.</param>
/// <param name="Drivers">What bears on it.</param>
internal sealed record LedgerChannel(Channel Channel, LedgerSum Sum, ImmutableArray<LedgerDriver> Drivers);

/// <summary>The risk ledger by channel and threat: Magma's own estimate while the game goes on, the truth afterwards.</summary>
/// <param name="IsTruth">Which of the two it is.</param>
/// <param name="Basis">The same in words, for the head of the page.</param>
/// <param name="Channels">The five channels.</param>
/// <param name="Threats">The five threats: over the channels of which there are figures.</param>
/// <param name="Cells">The fields of which there are figures, by channel and threat.</param>
internal sealed record LedgerView(
    bool IsTruth,
    string Basis,
    ImmutableArray<LedgerChannel> Channels,
    ImmutableArray<LedgerSum> Threats,
    ImmutableArray<LedgerCell> Cells)
{
    private const string Estimate =
        "This is Magma's own estimate, from what it sees: the chance of catastrophe within a year if things go on as they are. It can "
        + "be as wrong as the dials. Of the danger that others run nobody at Magma can put a figure; what bears on it can be seen.";

    private const string Truth =
        "This is the true ledger: what share of all the danger of this game came by which channel and threat.";

    public static LedgerView Of(GameSession session)
    {
        var cells = CellsOf(session);
        return new LedgerView(
            session.IsOver,
            session.IsOver ? Truth : Estimate,
            [.. Enum.GetValues<Channel>().Select(channel => new LedgerChannel(
                channel,
                Sum(session, HazardWords.Of(channel), cells.Where(c => c.Channel == channel)),
                DriversOf(session, channel)))],
            [.. Enum.GetValues<Threat>().Select(threat => Sum(session, HazardWords.Of(threat), cells.Where(c => c.Threat == threat)))],
            cells);
    }

    private static ImmutableArray<LedgerCell> CellsOf(GameSession session)
    {
        var fields = Enum.GetValues<Channel>()
            .Where(channel => session.IsOver || LedgerEstimate.Covers(channel))
            .SelectMany(channel => Enum.GetValues<Threat>().Select(threat => Field(session.Game, channel, threat)))
            .ToList();
        // The true ledger is in hazards, of which only the shares mean anything to a reader.
        var whole = session.IsOver ? fields.Sum(f => f.InPlay + f.After) : 1;
        if (whole <= 0) whole = 1;
        var greatest = fields.Max(f => f.InPlay + f.After);
        return [.. fields.Select(f => new LedgerCell(
            f.Channel,
            f.Threat,
            f.InPlay / whole,
            f.After / whole,
            Words(session, (f.InPlay + f.After) / whole),
            greatest > 0 ? (f.InPlay + f.After) / greatest : 0))];
    }

    private static (Channel Channel, Threat Threat, double InPlay, double After) Field(Game game, Channel channel, Threat threat) =>
        game.IsOver
            ? (channel, threat, game.State.Hazard(channel, threat), game.HazardAfter(channel, threat))
            : (channel, threat, LedgerEstimate.Of(game, channel, threat), 0);

    // Chances of one thing or another do not quite add up; shares do.
    private static LedgerSum Sum(GameSession session, string name, IEnumerable<LedgerCell> cells)
    {
        var figures = cells.Select(c => c.InPlay + c.After).ToList();
        if (figures.Count == 0) return new LedgerSum(name, null, "no figure");
        var total = session.IsOver ? figures.Sum() : 1 - figures.Aggregate(1.0, (none, chance) => none * (1 - chance));
        return new LedgerSum(name, total, Words(session, total));
    }

    private static string Words(GameSession session, double figure) =>
        session.IsOver || figure <= 0 ? Figure.Chance(figure)
        : figure < 0.0005 ? KnownNumber.LeastRisk
        : $"about {(100 * figure).ToString(figure < 0.0995 ? "0.#" : "0", System.Globalization.CultureInfo.InvariantCulture)}\u00A0%";

    private static ImmutableArray<LedgerDriver> DriversOf(GameSession session, Channel channel)
    {
        var (worse, better) = Bearing(channel);
        return
        [
            .. worse.Select(v => Driver(session, v, moreIsWorse: true)),
            .. better.Select(v => Driver(session, v, moreIsWorse: false)),
        ];
    }

    // What the rules of the ledger make each channel hang on, as far as Magma sees it.
    private static (Variable[] Worse, Variable[] Better) Bearing(Channel channel) => channel switch
    {
        Channel.Direct => (
            [Variable.BelievedRiskIfScaled, Variable.BelievedGap, Variable.Velocity, Variable.Openness],
            [Variable.Control, Variable.PersuasionResilience, Variable.Regulation]),
        Channel.Proliferation => (
            [Variable.StolenCapability],
            [Variable.Security, Variable.CyberResilience, Variable.BioResilience]),
        Channel.Sabotage => (
            [Variable.BelievedRiskIfScaled, Variable.BelievedGap, Variable.RndMultiplier],
            [Variable.ScalableOversight, Variable.Control]),
        Channel.Competition => (
            [Variable.Velocity, Variable.Openness, Variable.CompetitivePressure],
            [Variable.LinesOfCommunication, Variable.PoliticalWill]),
        _ => (
            [Variable.CompetitivePressure, Variable.MilitaryAdvantage],
            [
                Variable.BelievedLead, Variable.ExportedSafety, Variable.StandardSignatories, Variable.PoliticalWill,
                Variable.Regulation, Variable.LinesOfCommunication, Variable.PersuasionResilience,
            ]),
    };

    private static LedgerDriver Driver(GameSession session, Variable variable, bool moreIsWorse)
    {
        var number = NumberView.Of(session, variable);
        var change = number.Change.Length > 0 && number.Change != KnownNumber.AboutTheSame ? session.Report.Changes.FirstOrDefault(c => c.Slot == number.Slot) : null;
        var up = change is null ? 0 : Math.Sign(change.After - change.Before);
        return new LedgerDriver(number, moreIsWorse, moreIsWorse ? up : -up);
    }
}
