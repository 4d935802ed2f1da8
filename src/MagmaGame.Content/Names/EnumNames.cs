using System.Collections.Immutable;

namespace MagmaGame.Content.Names;

/// <summary>
/// The members of an enum as content writes them: in kebab-case. What is general code here is compiled anew for every enum when
/// the game starts, so that there is little of it.
/// </summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly T[] Members = (T[])MemberNames.ValuesOf(typeof(T));
    private static readonly string[] Names = MemberNames.Of(typeof(T), '-');

    /// <summary>All names in the enum's order.</summary>
    public static ImmutableArray<string> All { get; } = [.. Names];

    public static string Of(T member) => MemberNames.WordsOf(member.ToString(), '-');

    /// <summary>The place of a name among all; -1 when there is no such name.</summary>
    public static int IndexOf(string name) => Array.IndexOf(Names, name);

    /// <summary>The member whose name stands at that place.</summary>
    public static T At(int index) => Members[index];

    public static bool TryParse(string name, out T member)
    {
        var index = IndexOf(name);
        member = index < 0 ? default : At(index);
        return index >= 0;
    }
}
