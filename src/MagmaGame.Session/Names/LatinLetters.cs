using System.Collections.Frozen;
using System.Text;

namespace MagmaGame.Session.Names;

/// <summary>Writes names in the letters that any terminal shows. A table of our own, since the platform's normalisation does
/// nothing where the culture is invariant.</summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, string> Table = Build();

    /// <summary>The text in printable ASCII; characters without a counterpart are left out.</summary>
    public static string Of(string text)
    {
        var latin = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~') latin.Append(c);
            else if (Table.TryGetValue(c, out var letters)) latin.Append(letters);
            else if (Table.TryGetValue(char.ToLowerInvariant(c), out var small) && small.Length > 0)
                latin.Append(char.ToUpperInvariant(small[0])).Append(small, 1, small.Length - 1);
        }
        return latin.ToString();
    }

    // Latin letters with marks, and Cyrillic. Small letters only; capitals follow from them.
    private static FrozenDictionary<char, string> Build()
    {
        var table = new Dictionary<char, string>();
        foreach (var entry in """
            a:áàâäãåāăąạảấầẩẫậắằẳẵặǎа b:б c:çćčĉċ d:ðďđд e:éèêëēĕėęěẹẻẽếềểễệəеэє f:ф g:ğģĝġгґ h:ĥħх
            i:íìîïĩīĭįıỉịиіы j:ĵ k:ķк l:łľļĺŀл m:м n:ñńňņŉн o:óòôöõōŏőøọỏốồổỗộơớờởỡợо p:п
            r:řŕŗр s:śšşșŝс t:ťţțŧт u:úùûüũūŭůűųụủưứừửữựу v:в w:ŵ y:ýÿŷỳỵỷỹйї z:źżžз
            ae:æ oe:œ ss:ß th:þ ch:ч zh:ж ts:ц sh:ш shch:щ yu:ю ya:я yo:ё :ьъ ':’‘ʼ -:–‐
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = entry.IndexOf(':');
            foreach (var c in entry[(colon + 1)..])
                if (c > '~') table[c] = entry[..colon];
        }
        return table.ToFrozenDictionary();
    }
}
