using System.Collections.Immutable;

namespace MagmaGame.Content.Diagnostics;

/// <summary>
/// What is proved of events over all values that variables can have. Each of these is certain; what can never happen is an
/// error, what merely has no effect a warning.
/// </summary>
internal static partial class ProofKinds
{
    /// <summary>All of them in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticKind> All => [.. ConditionKinds, .. EffectKinds, .. DrawKinds, .. SceneKinds];
}
