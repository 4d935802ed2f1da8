using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Cast;
using MagmaGame.TestKit;

namespace MagmaGame.Benchmarks;

/// <summary>The shipped content with generated events in the place of its own.</summary>
internal static class LargeContent
{
    public static ContentFiles Files(int events)
    {
        var catalogue = ShippedContent.Catalogue;
        var library = new GeneratedLibrary(
            [.. catalogue.Documents.SelectMany(d => d.Claims).Select(c => c.Id)],
            [.. catalogue.Decks.Select(d => d.Id)],
            [.. catalogue.Roles.Where(r => r.Kind == RoleKind.Person).Select(r => r.Id)]);
        return new ContentFiles(ShippedContent.Files.All
            .Where(f => !f.Path.StartsWith("content/events/", StringComparison.Ordinal))
            .Concat(library.Files(events).Select(f => ContentFile.OfText(f.Path, f.Text))));
    }
}
