using System.Text;
using System.Text.Json;

namespace MagmaGame.Authoring.Claims;

/// <summary>Writes the use of the register as JSON for other programs.</summary>
public static class ClaimJson
{
    /// <summary>An object with one entry for each claim.</summary>
    /// <param name="claims">The claims to tell of.</param>
    /// <param name="coverage">What they are part of.</param>
    /// <param name="played">A playtest; null when there is none.</param>
    public static string Write(IEnumerable<CarriedClaim> claims, ClaimCoverage coverage, PlayedClaims? played)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", "magma-claims");
            json.WriteNumber("version", 1);
            json.WriteNumber("many", coverage.Many);
            if (played is not null) json.WriteNumber("games", played.Games);
            json.WriteStartArray("claims");
            foreach (var claim in claims) Write(json, claim, played);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, CarriedClaim carried, PlayedClaims? played)
    {
        json.WriteStartObject();
        json.WriteString("id", carried.Claim.Id);
        json.WriteString("document", carried.Claim.DocumentId);
        json.WriteString("kind", carried.Claim.Kind);
        json.WriteNumber("things", carried.Things);
        json.WriteBoolean("metInPlay", carried.IsMet);
        if (played is not null) json.WriteNumber("games", played.Met.GetValueOrDefault(carried.Claim.Id));
        json.WriteStartArray("carriers");
        foreach (var carrier in carried.Carriers)
        {
            json.WriteStartObject();
            json.WriteString("as", NameOf(carrier.Kind));
            json.WriteString("id", carrier.Id);
            json.WriteString("thing", carrier.Thing);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(CarrierKind kind) => kind switch
    {
        CarrierKind.OptionFor => "option-for",
        CarrierKind.OptionAgainst => "option-against",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
