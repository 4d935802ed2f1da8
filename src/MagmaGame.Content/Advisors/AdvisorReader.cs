using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Simulation.Advisors;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Content.Advisors;

/// <summary>Reads who sits at the table.</summary>
internal static class AdvisorReader
{
    internal static readonly string[] Keys = ["id", "name", "document", "about", "voice"];

    public static AdvisorTable Read(Library library, ImmutableArray<SourceDocument> documents, Report report)
    {
        var names = new NameTable<AdvisorDefinition>("advisor");
        foreach (var broken in library.BrokenIn("advisors")) names.DeclareBroken(broken);
        var advisors = ImmutableArray.CreateBuilder<AdvisorDefinition>();
        foreach (var item in library.Items("advisors"))
        {
            var fields = item.Fields(Keys);
            var advisor = new AdvisorDefinition(
                fields.Text("id"),
                Prose.Read(fields, "name"),
                DocumentOf(fields, documents, library, report),
                Prose.Read(fields, "about"),
                Prose.Read(fields, "voice"));
            if (Ids.Declare(item, "id", names, advisor) && ReferenceEquals(names.Find(advisor.Id), advisor)) advisors.Add(advisor);
        }
        return new AdvisorTable(advisors.DrainToImmutable(), names) { IsPartial = library.IsPartial("advisors") };
    }

    private static string DocumentOf(Fields fields, ImmutableArray<SourceDocument> documents, Library library, Report report)
    {
        if (!fields.TryScalar("document", out var scalar)) return "";
        if (library.IsPartial("document") || documents.Any(d => d.Id == scalar.Text)) return scalar.Text;
        report.Add(DiagnosticCatalogue.UnknownDocument.At(fields.Context.PlaceOf(scalar, fields.Trail.Then("document")), scalar.Text) with
        {
            DidYouMean = report.Nearest(scalar.Text, [.. documents.Select(d => d.Id)]),
        });
        return "";
    }
}
