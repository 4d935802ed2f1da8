namespace MagmaGame.Files;

/// <summary>Names of files as the system compares them.</summary>
internal static class PathNames
{
    /// <summary>Windows and macOS usually take capitals and small letters for the same, so what was found by one spelling may be
    /// listed by another.</summary>
    public static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether a path is a folder or lies within it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="folder">The folder, without a separator at its end.</param>
    /// <param name="separator">What parts the names of both.</param>
    public static bool IsWithin(string path, string folder, char separator) =>
        path.StartsWith(folder, Comparison) && (path.Length == folder.Length || path[folder.Length] == separator);
}
