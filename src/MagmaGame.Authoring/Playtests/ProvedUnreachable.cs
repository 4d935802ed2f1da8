using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Authoring.Playtests;

/// <summary>What the check of the content has proved that no game reaches; told by the codes and logical paths of its diagnostics, so
/// that it may prove more or less without this room knowing how.</summary>
public sealed class ProvedUnreachable
{
    private readonly Dictionary<string, List<string>> _codes;
    private readonly Dictionary<string, string> _deadEvents;

    private ProvedUnreachable(IEnumerable<Diagnostic> diagnostics)
    {
        var proofs = diagnostics.Where(d => d.Kind.Confidence == Confidence.Proved || d.Code.StartsWith("MG08", StringComparison.Ordinal)).ToList();
        _codes = proofs.GroupBy(d => d.LogicalPath, d => d.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        // Never drawn, always behind another scene, or shown under a condition that never holds: nothing of the event is ever met.
        _deadEvents = proofs.Where(d => d.Code is "MG0818" or "MG0820" or "MG0801" or "MG0803" && IsOfWholeEvent(d.LogicalPath))
            .GroupBy(d => EventOf(d.LogicalPath), d => d.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>Nothing is proved.</summary>
    public static ProvedUnreachable Nothing { get; } = new([]);

    /// <summary>What diagnostics prove, those that a comment allows included: allowing one does not make it untrue.</summary>
    public static ProvedUnreachable Of(IEnumerable<Diagnostic> diagnostics) => new(diagnostics);

    /// <summary>The code of the proof that an item cannot be reached; null when there is none.</summary>
    public string? CodeFor(CoverageItem item)
    {
        if (item.EventIndex >= 0 && _deadEvents.TryGetValue(EventOf(item.Path), out var code)) return code;
        return item.Kind switch
        {
            CoverageKind.ClauseTrue => Find(item.Path, "MG0801", "MG0805", "MG0815"),
            CoverageKind.ClauseFalse => Find(item.Path, "MG0802", "MG0806", "MG0816") ?? OfWholeBoost(item),
            CoverageKind.OptionGreyed => Find(item.Path, "MG0806"),
            CoverageKind.OptionOpen => Find(item.Path, "MG0805"),
            CoverageKind.OptionChosen or CoverageKind.RollOutcome => Find(OptionOf(item.Path) + ".enable", "MG0805"),
            CoverageKind.EffectChanges => Find(item.Path, "MG0808"),
            CoverageKind.EffectUncut => Find(item.Path, "MG0809"),
            CoverageKind.CallDelivered => Find(item.Path + ".event", "MG0811", "MG0812"),
            CoverageKind.Deck => _codes.Where(c => c.Key.Split(' ')[0] == item.Path).SelectMany(c => c.Value).FirstOrDefault(c => c == "MG0813"),
            _ => null,
        };
    }

    // A proof about a list of clauses that always hold is about each of them.
    private string? OfWholeBoost(CoverageItem item) =>
        item.Path.EndsWith(']') && item.Site is ClauseSite.EventBoost or ClauseSite.Enable
            ? Find(item.Path[..item.Path.LastIndexOf('[')], "MG0806", "MG0816")
            : null;

    private string? Find(string path, params ReadOnlySpan<string> codes)
    {
        if (!_codes.TryGetValue(path, out var found)) return null;
        foreach (var code in codes)
            if (found.Contains(code)) return code;
        return null;
    }

    private static bool IsOfWholeEvent(string path) =>
        path.Contains(" > when", StringComparison.Ordinal) || path.Contains(" > pick.weight", StringComparison.Ordinal)
        || path.EndsWith(" > initiative", StringComparison.Ordinal);

    private static string EventOf(string path) => path.Split(' ')[0];

    private static string OptionOf(string path) => path[..(path.IndexOf(']', StringComparison.Ordinal) + 1)];
}
