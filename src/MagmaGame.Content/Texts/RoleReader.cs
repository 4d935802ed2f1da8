using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Cast;

namespace MagmaGame.Content.Texts;

/// <summary>Reads the cast.</summary>
internal static class RoleReader
{
    internal static readonly string[] Keys = ["id", "kind", "what", "patterns"];

    public static ImmutableArray<RoleDefinition> Read(Library library, Vocabulary names, Report report)
    {
        foreach (var broken in library.BrokenIn("roles")) names.Roles.DeclareBroken(broken);
        var roles = ImmutableArray.CreateBuilder<RoleDefinition>();
        foreach (var item in library.Items("roles"))
        {
            var fields = item.Fields(Keys);
            var kind = fields.Word<RoleKind>("kind");
            var patterns = fields.Texts("patterns");
            if (kind == RoleKind.Organisation && patterns.IsEmpty && !fields.Has("patterns")) fields.Need("patterns");
            if (kind == RoleKind.Person && fields.Has("patterns"))
                fields.Add(DiagnosticCatalogue.UnknownKey, "patterns", "patterns");
            var role = new RoleDefinition(fields.Text("id"), kind ?? RoleKind.Person, fields.Text("what"), patterns);
            Ids.Declare(item, "id", names.Roles, role, snake: true);
            roles.Add(role);
        }
        if (roles.Count == 0 && !library.IsPartial("roles")) report.Add(DiagnosticCatalogue.MissingPart.At(Place.Nowhere("content/cast"), "everybody of the cast"));
        return roles.DrainToImmutable();
    }
}
