namespace MagmaGame.Analysis.Debriefs;

/// <summary>Values as ids in data that others read.</summary>
internal static class IdOf
{
    /// <summary>A value's name in kebab-case, such as <c>power-seeking</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
