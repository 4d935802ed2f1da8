using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Content.Sources;

/// <summary>Reads the registers of claims.</summary>
internal static class DocumentReader
{
    internal static readonly string[] DocumentKeys = ["id", "title", "author", "published", "thesis", "note"];
    internal static readonly string[] ClaimKeys = ["id", "kind", "says", "numbers", "game", "implied"];

    public static ImmutableArray<SourceDocument> Read(Library library, Vocabulary names, Report report)
    {
        foreach (var broken in library.BrokenIn("claims")) names.Claims.DeclareBroken(broken);
        var known = new NameTable<SourceDocument>("document");
        var claims = library.Items("claims").ToLookup(item => item.Context.Source.Path, StringComparer.Ordinal);
        var documents = ImmutableArray.CreateBuilder<SourceDocument>();
        foreach (var item in library.Items("document"))
        {
            var fields = item.Fields(DocumentKeys);
            var id = fields.Text("id");
            fields.OptionalText("note");
            var document = new SourceDocument(
                id,
                fields.Text("title"),
                fields.Text("author"),
                fields.Text("published"),
                fields.Text("thesis"),
                [.. claims[item.Context.Source.Path].Select(claim => Claim(claim, id, names))]);
            Ids.Declare(item, "id", known, document);
            documents.Add(document);
        }
        foreach (var orphans in claims)
        {
            if (library.Items("document").Any(d => d.Context.Source.Path == orphans.Key)) continue;
            var place = Place.Nowhere(orphans.Key);
            report.Add(DiagnosticCatalogue.MissingPart.At(place, "the 'document' that these claims belong to"));
            foreach (var orphan in orphans) Claim(orphan, "", names);
        }
        return documents.DrainToImmutable();
    }

    private static Claim Claim(Item item, string document, Vocabulary names)
    {
        var fields = item.Fields(ClaimKeys);
        var claim = new Claim(
            fields.Text("id"),
            document,
            fields.Text("kind"),
            fields.Text("says"),
            fields.Texts("numbers"),
            fields.OptionalText("game"),
            fields.Truth("implied", otherwise: false));
        Ids.Declare(item, "id", names.Claims, claim);
        if (document.Length > 0 && claim.Id.Length > 0 && !claim.Id.StartsWith(document + "-", StringComparison.Ordinal))
            fields.Add(DiagnosticCatalogue.MalformedId, "id", claim.Id, $"the claims of this document begin with '{document}-'");
        return claim;
    }
}
