using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>What is known of the other developers.</summary>
/// <param name="Rivals">A line for each.</param>
/// <param name="Lead">Magma's lead, with how far off it could be.</param>
/// <param name="Race">The race as a whole.</param>
internal sealed record RivalsView(ImmutableArray<string> Rivals, string Lead, string Race)
{
    /// <summary>The same as <see cref="Rivals"/>, one by one.</summary>
    public ImmutableArray<RivalFacts> Facts { get; init; } = [];

    public static RivalsView Of(GameSession session)
    {
        var variables = session.Game.Rules.Catalogue.Variables;
        ImmutableArray<RivalFacts> facts = [.. Enumerable.Range(1, GameState.RivalCount).Select(number => RivalFacts.Of(session, number))];
        return new RivalsView(
            [.. facts.Select(f => f.Words)],
            RiskDials.Of(session).Lead.Words,
            string.Join("; ", new[] { Variable.CompetitivePressure, Variable.StandardSignatories, Variable.RivalTedai }
                .Select(v => variables[v])
                .Where(v => KnownNumber.IsShown(session, v))
                .Select(v => $"{v.Label}: {KnownNumber.Now(session, v)}")))
        {
            Facts = facts,
        };
    }

    /// <summary>The name of a rival.</summary>
    public static string Name(GameSession session, int number)
    {
        var role = $"rival_{number}";
        return session.Game.Rules.Catalogue.Roles.Any(r => r.Id == role) ? session.Cast.Name(role) : $"rival {number}";
    }
}
