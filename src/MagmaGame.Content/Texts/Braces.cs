using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Tutorials;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Content.Texts;

/// <summary>Checks what texts name in braces: people and organisations of the cast, or variables where that is allowed.</summary>
internal static class Braces
{
    private const string Cast = "cast.";

    // Beyond this many mistakes a text is not worth reading on.
    private const int MostPerText = 20;

    public static void Check(ScalarNode scalar, FileContext context, Trail trail, bool variables, bool doings = false)
    {
        var text = scalar.Text;
        var mistakes = 0;
        for (var at = text.AsSpan().IndexOfAny('{', '}'); at >= 0 && mistakes < MostPerText;)
        {
            var end = at + 1;
            if (text[at] == '}') Malformed(at, 1, "a } without its {");
            else
            {
                while (end < text.Length && text[end] is not ('{' or '}' or '\n')) end++;
                if (end < text.Length && text[end] == '}') Name(at, ++end);
                else Malformed(at, 1, "this { is not closed");
            }
            var next = text.AsSpan(end).IndexOfAny('{', '}');
            at = next < 0 ? -1 : end + next;
        }

        void Name(int start, int end)
        {
            var name = text[(start + 1)..(end - 1)];
            if (name.StartsWith(Cast, StringComparison.Ordinal)) Role(start, name[Cast.Length..], end);
            else if (context.Story != StoryKnown.Nothing) Told(start, name);
            else if (variables) Variable(start, name);
            else if (doings && Doings.IsMeant(name)) Doings.Check(name, start + 1, scalar, context, trail);
            else if (doings && "{" + name + "}" == LessonText.Preview) return;
            else if (doings) Malformed(start, end - start, $"'{{{name}}}' names nobody and nothing to do: write {{cast.role}} or {{do.knobs}}");
            else Malformed(start, end - start, $"'{{{name}}}' names nobody: write {{cast.role}}");
        }

        void Role(int start, string name, int end)
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            var id = dot < 0 ? name : name[..dot];
            var part = dot < 0 ? "" : name[(dot + 1)..];
            var roles = context.Names.Roles;
            if (roles.IsBroken(id) || roles.Count == 0) return;
            if (roles.Find(id) is not { } role)
            {
                mistakes++;
                var place = context.PlaceOf(scalar, start + 1 + Cast.Length, id.Length, trail);
                context.Report.Add(DiagnosticCatalogue.UnknownRole.At(place, id).WithNearest(context.Report, id, [.. roles.Names], "content/cast/roles.yaml"));
            }
            else if (part is not ("" or "first" or "last"))
                Malformed(start, end - start, $"a name has the parts first and last, not '{part}'");
            else if (part.Length > 0 && role.Kind == RoleKind.Organisation)
                Malformed(start, end - start, $"'{id}' is an organisation, whose name has no parts");
        }

        void Variable(int start, string name)
        {
            var known = context.Names.Variables;
            if (known.Find(name) is not null || known.IsBroken(name)) return;
            mistakes++;
            var place = context.PlaceOf(scalar, start + 1, name.Length, trail);
            context.Report.Add(DiagnosticCatalogue.UnknownVariable.At(place, name).WithNearest(context.Report, name, [.. known.Names], NearestName.OfVariables));
        }

        void Told(int start, string name)
        {
            if (TellingBraces.Check(name, scalar, start + 1, context, trail)) return;
            mistakes++;
        }

        void Malformed(int start, int length, string message)
        {
            mistakes++;
            context.Report.Add(DiagnosticCatalogue.MalformedBrace.At(context.PlaceOf(scalar, start, length, trail), message));
        }
    }
}
