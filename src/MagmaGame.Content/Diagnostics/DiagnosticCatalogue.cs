using System.Collections.Immutable;

namespace MagmaGame.Content.Diagnostics;

/// <summary>
/// Every kind of diagnostic, defined here and nowhere else: message, weight, meaning and examples. One file for each theme.
/// </summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>All kinds in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticKind> All => Gathered.Kinds;

    /// <summary>The kind with that code, or null.</summary>
    public static DiagnosticKind? Find(string code) =>
        All.FirstOrDefault(kind => string.Equals(kind.Code, code, StringComparison.OrdinalIgnoreCase));

    // Gathered on first use: among the files of one class nobody knows which begins.
    private static class Gathered
    {
        public static readonly ImmutableArray<DiagnosticKind> Kinds =
        [
            .. YamlKinds, .. ShapeKinds, .. ExpressionKinds, .. EventKinds, .. ModelKinds, .. TextKinds, .. TutorialKinds,
            .. ProofKinds.All, .. MigrationKinds, .. VoiceKinds, .. DebriefKinds,
        ];
    }
}
