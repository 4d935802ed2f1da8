using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Loading;

/// <summary>A file decoded and, if it is YAML, read into a tree.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Its text; null when it has none or is not wanted.</param>
/// <param name="Yaml">Its tree; null when it has none.</param>
/// <param name="Hash">The hash of its text; 0 when it does not bear on play.</param>
/// <param name="Report">What is wrong with it as YAML.</param>
internal sealed record OpenedFile(string Path, FileKind Kind, SourceText? Source, YamlFile? Yaml, ulong Hash, Report Report)
{
    private const int MostLookedAt = 4_000;

    // What the file is about tells where it was meant to stand; it need be no sound YAML for that.
    private static string? Misplaced(ContentFile file)
    {
        foreach (var line in Encoding.UTF8.GetString(file.Bytes.Span[..Math.Min(file.Bytes.Length, MostLookedAt)]).EnumerateLines())
        {
            var end = line.IndexOf(':');
            if (end > 0 && !line[..end].ContainsAny(" #\"'-") && line[..end] is not "format" && FileKinds.AdviceFor(line[..end].ToString(), file.Path) is { } advice) return advice;
        }
        return null;
    }

    public static OpenedFile Open(ContentFile file)
    {
        var report = new Report();
        var kind = FileKinds.Of(file.Path);
        if (kind == FileKind.Unread) report.Add(DiagnosticCatalogue.UnreadFile.At(Place.Nowhere(file.Path)) with
        {
            Help = file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
                ? $"rename it to '{System.IO.Path.GetFileNameWithoutExtension(file.Path)}.yaml'"
                : Misplaced(file),
        });
        if (kind is FileKind.Unread or FileKind.Ignored) return new OpenedFile(file.Path, kind, null, null, 0, report);
        var source = TextDecoder.Decode(file.Path, file.Bytes.Span, report);
        if (source is null || kind == FileKind.Guide) return new OpenedFile(file.Path, kind, source, null, 0, report);
        return new OpenedFile(file.Path, kind, source, YamlReader.Read(source, report),
            ContentHash.Of(file.Path, source.Text), report);
    }
}
