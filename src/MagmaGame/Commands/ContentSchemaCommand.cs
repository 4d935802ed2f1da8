using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Content.Schemas;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Commands;

/// <summary><c>magma content schema</c>: what editors need to complete, explain and check content files as they are written.</summary>
internal static class ContentSchemaCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var kind = new Argument<string?>("KIND")
        {
            Description = $"Print only the schema of one kind of file: {string.Join(", ", ContentSchemas.Kinds)}.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "KIND",
        };
        kind.CompletionSources.Add([.. ContentSchemas.Kinds]);
        var into = new Option<string?>("--out")
        {
            Description = "Write into this folder (default: the folder 'schemas' of the content, which its files name).",
            HelpName = "DIR",
        };
        var command = new DocumentedCommand("schema", "Write JSON Schemas of the content files, with every name there is, for editors.",
            "magma content schema", "magma content schema events", "magma content schema --out ../schemas")
        {
            kind, into,
        };
        command.SetAction(result =>
        {
            var place = ContentPlace.FindToWorkOn(result.GetValue(content), console);
            var catalogue = LoadedContent.Load(place).Catalogue;
            var folder = result.GetValue(into) switch
            {
                null => null,
                "" => throw new CommandFailure("--out needs the name of a folder."),
                var name => Path.GetFullPath(name, console.CurrentFolder),
            };
            if (result.GetValue(kind) is { } named) One(Known(named), folder, catalogue, console);
            else Tell(console, folder ?? Path.Combine(place.ContentFolder, "schemas"), ContentSchemas.Files(catalogue));
            return ExitCode.Done;
        });
        return command;
    }

    private static void One(string kind, string? folder, Catalogue catalogue, IConsoleStreams console)
    {
        var schema = ContentSchemas.Whole(kind, catalogue);
        if (folder is null) console.Out.Write(schema.Json);
        else Tell(console, folder, [schema]);
    }

    private static void Tell(IConsoleStreams console, string folder, IReadOnlyList<ContentSchema> schemas)
    {
        var written = SchemaFiles.Write(folder, schemas);
        console.Out.WriteLine(written.Count == 0
            ? $"{folder}: {Count(schemas.Count)}, fresh already."
            : $"{folder}: {Count(schemas.Count)}, {(written.Count == 1 ? "1 is" : $"{written.Count} are")} new: {string.Join(", ", written)}.");
    }

    private static string Count(int schemas) => schemas == 1 ? "1 schema" : $"{schemas} schemas";

    private static string Known(string kind) => ContentSchemas.Kinds.Contains(kind, StringComparer.Ordinal)
        ? kind
        : throw CatalogueNames.Unknown("kind of content file", kind, ContentSchemas.Kinds);
}
