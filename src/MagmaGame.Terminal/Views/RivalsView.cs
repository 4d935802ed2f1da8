using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>What is known of the other developers.</summary>
/// <param name="Rivals">A line for each.</param>
/// <param name="Lead">Magma's lead, with how far off it could be.</param>
/// <param name="Race">The race as a whole.</param>
internal sealed record RivalsView(ImmutableArray<string> Rivals, string Lead, string Race)
{
    public static RivalsView Of(GameSession session)
    {
        var variables = session.Game.Rules.Catalogue.Variables;
        return new RivalsView(
            [.. Enumerable.Range(1, GameState.RivalCount).Select(number => One(session, number))],
            RiskDials.Of(session).Lead.Words,
            string.Join("; ", new[] { Variable.CompetitivePressure, Variable.StandardSignatories, Variable.RivalTedai }
                .Select(v => variables[v])
                .Where(v => KnownNumber.IsShown(session, v))
                .Select(v => $"{v.Label}: {KnownNumber.Now(session, v)}")));
    }

    /// <summary>The name of a rival.</summary>
    public static string Name(GameSession session, int number)
    {
        var role = $"rival_{number}";
        return session.Game.Rules.Catalogue.Roles.Any(r => r.Id == role) ? session.Cast.Name(role) : $"rival {number}";
    }

    private static string One(GameSession session, int number)
    {
        var rival = session.Game.State.Rival(number);
        var facts = new List<string>();
        if (rival.Merged) facts.Add("part of Magma now");
        facts.Add(rival.Signed ? "has signed the safety standard" : "has not signed the safety standard");
        if (session.IsOver)
        {
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"capability {rival.Capability:0.0} months"));
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"safety reach {rival.Safety:0.0} months"));
            if (rival.TedaiMonths > 0) facts.Add("past the top experts");
            if (rival.DeferredMonths > 0) facts.Add("led by its AI researchers");
        }
        return $"{Name(session, number)}: {string.Join(", ", facts)}";
    }
}
