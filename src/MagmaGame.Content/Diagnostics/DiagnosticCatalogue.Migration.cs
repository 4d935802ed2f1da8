using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Migrations.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticKind MigratedInUse = new("MG0901", Error,
        "the {0} '{1}' is still there, so it was neither renamed nor taken away", "still in use",
        "A migration says what became of an id that is no more. While the id is in use, kept games mean the thing that bears it.")
    {
        Example = DiagnosticExample.InFile(
            "content/migrations.yaml",
            "format: 1\nmigrations:\n- {kind: event, old: base.first, new: base.second}",
            "format: 1\nmigrations:\n- {kind: event, old: base.begin, new: base.first}"),
    };

    internal static readonly DiagnosticKind MigratedToNothing = new("MG0902", Error,
        "there is no {0} '{1}' that anything could have been renamed to", "not there",
        "The new name must be in use, or be the old name of a migration that leads to one in use. What was taken away on purpose has no 'new'.")
    {
        Example = DiagnosticExample.InFile(
            "content/migrations.yaml",
            "format: 1\nmigrations:\n- {kind: event, old: base.begin, new: base.fist}",
            "format: 1\nmigrations:\n- {kind: event, old: base.begin, new: base.first}"),
    };

    private static DiagnosticKind[] MigrationKinds => [MigratedInUse, MigratedToNothing];
}
