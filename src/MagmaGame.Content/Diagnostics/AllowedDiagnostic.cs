namespace MagmaGame.Content.Diagnostics;

/// <summary>Something that was found and that the writer means to be so.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Reason">Why it is meant.</param>
public sealed record AllowedDiagnostic(Diagnostic Diagnostic, string Reason);
