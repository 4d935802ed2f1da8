using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;

namespace MagmaGame.Content.Texts;

/// <summary>Reads a list whose entries name the members of an enum, and sees to it that each member has exactly one.</summary>
internal static class TextTable
{
    public static ImmutableArray<TDefinition> Read<TMember, TDefinition>(
        Library library,
        Report report,
        string section,
        string idKey,
        string what,
        string[] keys,
        Func<TMember, Fields, TDefinition> read)
        where TMember : struct, Enum
        where TDefinition : class
    {
        var found = new TDefinition?[EnumNames<TMember>.All.Length];
        var names = new NameTable<TDefinition>(what);
        var partial = library.IsPartial(section);
        foreach (var item in library.Items(section))
        {
            var fields = item.Fields(keys);
            if (!fields.TryScalar(idKey, out var id))
            {
                partial = true;
                continue;
            }
            var index = EnumNames<TMember>.IndexOf(id.Text);
            if (index < 0)
            {
                // One wrong entry is one mistake: the member it was meant for is not also missing.
                partial = true;
                report.Add(DiagnosticCatalogue.TextForNothing.At(item.Context.PlaceOf(id, item.Trail), what, id.Text) with
                {
                    DidYouMean = report.Nearest(id.Text, EnumNames<TMember>.All),
                });
                continue;
            }
            var definition = read(EnumNames<TMember>.At(index), fields);
            names.Declare(id.Text, definition, item.Context.PlaceOf(id, item.Trail), report);
            partial |= found[index] is not null;
            found[index] ??= definition;
        }
        if (!partial && Array.TrueForAll(found, static one => one is null))
            report.Add(DiagnosticCatalogue.MissingPart.At(library.PlaceOf(section, FileOf(section)), $"every {what}"));
        else if (!partial)
        {
            for (var i = 0; i < found.Length; i++)
                if (found[i] is null) Missing(library, report, section, what, EnumNames<TMember>.All[i]);
        }
        return [.. found.OfType<TDefinition>()];
    }

    private static void Missing(Library library, Report report, string section, string what, string member) =>
        report.Add(DiagnosticCatalogue.TextMissing.At(library.PlaceOf(section, FileOf(section)), what, member));

    // The endings share a file; every other list has one of its own name.
    private static string FileOf(string section) => section switch
    {
        "milestones" or "phases" => $"content/{section}.yaml",
        "initiatives" => "content/initiatives/initiatives.yaml",
        _ => "content/outcomes.yaml",
    };
}
