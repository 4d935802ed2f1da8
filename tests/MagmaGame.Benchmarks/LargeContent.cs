using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Cast;
using MagmaGame.TestKit;

namespace MagmaGame.Benchmarks;

/// <summary>The shipped content with generated events beside its own, as scenarios name some of those.</summary>
internal static class LargeContent
{
    /// <summary>Makes it up.</summary>
    /// <param name="events">How many events it has in all; at least those that are shipped.</param>
    public static ContentFiles Files(int events)
    {
        var catalogue = ShippedContent.Catalogue;
        var library = new GeneratedLibrary(
            [.. catalogue.Documents.SelectMany(d => d.Claims).Select(c => c.Id)],
            [.. catalogue.Decks.Select(d => d.Id)],
            [.. catalogue.Roles.Where(r => r.Kind == RoleKind.Person).Select(r => r.Id)]);
        return new ContentFiles(ShippedContent.Files.All
            .Concat(library.Files(Math.Max(0, events - catalogue.Events.Length)).Select(f => ContentFile.OfText(f.Path, f.Text))));
    }
}
