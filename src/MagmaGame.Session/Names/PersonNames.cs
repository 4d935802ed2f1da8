using System.Collections.Immutable;
using Bogus;
using NameData = Bogus.DataSets.Name;

namespace MagmaGame.Session.Names;

/// <summary>Draws people's names: any origin, men and women alike, in plain letters.</summary>
internal static class PersonNames
{
    private const int LongestPart = 14;

    // Frontier AI is made in a few countries and concerns all: origins are listed once for each share they have.
    // Changing the list, or the version of the name data, renames the people of games in course.
    private static readonly ImmutableArray<string> Origins =
    [
        "en", "en", "en", "en_IND", "en_IND", "en_IND", "zh_CN", "zh_CN", "zh_CN", "en_NG", "en_NG", "en_ZA", "ja", "ko", "de",
        "fr", "it", "es", "es_MX", "pt_BR", "pt_BR", "nl", "nb_NO", "fi", "pl", "cz", "ro", "hr", "lv", "tr", "az", "ru",
        "uk", "vi", "vi", "id_ID", "id_ID", "ne",
    ];

    /// <summary>The name of a seed; null when what was drawn does not do, so that another seed has to be asked.</summary>
    public static PersonName? Draw(uint seed)
    {
        var luck = new Randomizer(unchecked((int)seed));
        var origin = Origins[luck.Number(Origins.Length - 1)];
        var gender = luck.Bool() ? NameData.Gender.Female : NameData.Gender.Male;
        var data = new NameData(origin) { Random = luck };
        var first = Plain(data.FirstName(gender), origin, allowed: "-' ");
        var last = Plain(data.LastName(gender), origin, allowed: "-'");
        return first is null || last is null || first == last ? null : new PersonName(first, last);
    }

    private static string? Plain(string name, string origin, string allowed)
    {
        var plain = EastAsianReadings.Read(name, origin) ?? LatinLetters.Of(name).Trim();
        return plain.Length is >= 2 and <= LongestPart
            && char.IsAsciiLetterUpper(plain[0])
            && plain.All(c => char.IsAsciiLetter(c) || allowed.Contains(c, StringComparison.Ordinal))
                ? plain
                : null;
    }
}
