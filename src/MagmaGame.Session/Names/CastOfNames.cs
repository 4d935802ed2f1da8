using System.Text;
using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Session.Names;

/// <summary>
/// The names of one game: who stands behind each role of the cast. A role's name depends on the seed and the role's id; only
/// when two roles draw the same name does the later one draw again, so that a role added at the end renames nobody.
/// </summary>
public sealed class CastOfNames
{
    private const string Opening = "{cast.";
    private const int MostDraws = 500;

    private readonly Dictionary<string, (string Full, string First, string Last)> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Names every role.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="luck">The luck of the game.</param>
    public CastOfNames(IEnumerable<RoleDefinition> roles, KeyedRandom luck)
    {
        foreach (var role in roles)
        {
            if (_names.ContainsKey(role.Id)) continue;
            if (role.Kind == RoleKind.Organisation)
            {
                var name = NameOrganisation(role, luck);
                _names[role.Id] = (name, name, name);
            }
            else
            {
                var name = NamePerson(role, luck);
                _names[role.Id] = (name.Full, name.First, name.Last);
            }
        }
    }

    /// <summary>The full name behind a role.</summary>
    /// <param name="roleId">Id of the role.</param>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public string Name(string roleId) => _names.TryGetValue(roleId, out var name)
        ? name.Full
        : throw new ArgumentException("There is no such role.", nameof(roleId));

    /// <summary>Puts names in place of <c>{cast.role}</c>, <c>{cast.role.first}</c> and <c>{cast.role.last}</c>; other braces,
    /// and roles that are not there, stay as they are. An organisation's name has no parts and stands whole for each.</summary>
    /// <param name="text">The text.</param>
    public string Expand(string text)
    {
        var from = text.IndexOf(Opening, StringComparison.Ordinal);
        if (from < 0) return text;
        var expanded = new StringBuilder(text.Length + 32);
        var done = 0;
        while (from >= 0)
        {
            var inside = from + Opening.Length;
            var end = text.IndexOf('}', inside);
            if (end < 0) break;
            if (Find(text[inside..end]) is { } name)
            {
                expanded.Append(text, done, from - done).Append(name);
                done = end + 1;
                inside = done;
            }
            from = text.IndexOf(Opening, inside, StringComparison.Ordinal);
        }
        return expanded.Append(text, done, text.Length - done).ToString();
    }

    private string? Find(string key)
    {
        if (_names.TryGetValue(key, out var whole)) return whole.Full;
        var dot = key.LastIndexOf('.');
        if (dot < 0 || !_names.TryGetValue(key[..dot], out var name)) return null;
        return key[(dot + 1)..] switch
        {
            "first" => name.First,
            "last" => name.Last,
            _ => null,
        };
    }

    // Nobody shares a first or a last name with anybody, since texts use either alone.
    private PersonName NamePerson(RoleDefinition role, KeyedRandom luck)
    {
        for (var draw = 0; draw < MostDraws; draw++)
        {
            var name = PersonNames.Draw(luck.Bits(RandomStream.Cast, draw, Subject(role)));
            if (name is null || _taken.Contains(name.First) || _taken.Contains(name.Last)) continue;
            _taken.Add(name.First);
            _taken.Add(name.Last);
            return name;
        }
        return new PersonName("Nobody", Numbered("Nemo"));
    }

    private string NameOrganisation(RoleDefinition role, KeyedRandom luck)
    {
        var names = role.Names.IsDefaultOrEmpty ? [role.Id.Replace('_', ' ')] : role.Names;
        var start = luck.Index(names.Length, RandomStream.Cast, 0, Subject(role));
        for (var i = 0; i < names.Length; i++)
        {
            var name = LatinLetters.Of(names[(start + i) % names.Length]);
            if (_taken.Add(name)) return name;
        }
        return Numbered(LatinLetters.Of(names[start]));
    }

    private string Numbered(string name)
    {
        for (var number = 2; ; number++)
            if (_taken.Add($"{name} {number}")) return $"{name} {number}";
    }

    private static int Subject(RoleDefinition role) => unchecked((int)StreamNames.Hash(role.Id));
}
