using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Session.Names;

/// <summary>The names of one game: who stands behind each role of the cast.</summary>
public sealed class CastOfNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Names every role.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="luck">The luck of the game.</param>
    public CastOfNames(IEnumerable<RoleDefinition> roles, KeyedRandom luck)
    {
        _ = luck;
        foreach (var role in roles) _names[role.Id] = role.Id;
    }

    /// <summary>The full name behind a role.</summary>
    /// <param name="roleId">Id of the role.</param>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public string Name(string roleId) =>
        _names.GetValueOrDefault(roleId) ?? throw new ArgumentException("There is no such role.", nameof(roleId));

    /// <summary>Puts names in place of <c>{cast.role}</c>, <c>{cast.role.first}</c> and <c>{cast.role.last}</c>; other braces,
    /// and roles that are not there, stay as they are.</summary>
    /// <param name="text">The text.</param>
    public string Expand(string text)
    {
        foreach (var (role, name) in _names) text = text.Replace($"{{cast.{role}}}", name, StringComparison.Ordinal);
        return text;
    }
}
