using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Schemas;

/// <summary>The first line of a content file, which tells an editor which schema it goes by. It means nothing to the game.</summary>
public static class SchemaLine
{
    private const string Opening = "# yaml-language-server:";

    /// <summary>The line for a file, without its line break; null when files there have no schema.</summary>
    /// <param name="path">The file, as <c>content/events/lab.yaml</c>.</param>
    public static string? For(string path)
    {
        if (ContentSchemas.KindOf(FileKinds.Of(path)) is not { } kind) return null;
        string[] folders = [.. path.Split('/')[..^1]];
        string[] target = ContentSchemas.Folder.Split('/');
        var common = folders.Zip(target).TakeWhile(pair => pair.First == pair.Second).Count();
        var way = Enumerable.Repeat("..", folders.Length - common).Concat(target[common..]).Append(ContentSchemas.FileName(kind));
        return $"{Opening} $schema={string.Join('/', way)}";
    }

    /// <summary>How much of a text is such a line, its break included; 0 when it begins otherwise.</summary>
    internal static int LengthIn(string text)
    {
        if (!text.StartsWith(Opening, StringComparison.Ordinal)) return 0;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }
}
