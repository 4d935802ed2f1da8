using System.Collections.Immutable;
using System.Text.Json;

namespace MagmaGame.Authoring.Claims;

/// <summary>In how many games of a playtest each claim was met, as its JSON tells.</summary>
/// <param name="Games">How many games there were.</param>
/// <param name="Met">In how many of them each claim was met, by its id; claims that no game can meet are not in it.</param>
public sealed record PlayedClaims(int Games, ImmutableDictionary<string, int> Met)
{
    /// <summary>Reads what <c>magma content playtest --format json</c> has written.</summary>
    /// <exception cref="FormatException">It is something else; the message says in a few words what.</exception>
    public static PlayedClaims Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String
                || format.GetString() != "magma-playtest")
                throw new FormatException("its 'format' is not 'magma-playtest'");
            var met = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
            foreach (var item in root.GetProperty("items").EnumerateArray())
                if (item.GetProperty("kind").GetString() == "claim") met[item.GetProperty("path").GetString() ?? ""] = item.GetProperty("games").GetInt32();
            return new PlayedClaims(root.GetProperty("games").GetInt32(), met.ToImmutable());
        }
        catch (JsonException e)
        {
            throw new FormatException("it is not JSON", e);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("its 'games' and 'items' are not as a playtest writes them", e);
        }
    }
}
