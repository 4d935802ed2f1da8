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

    // Small letters only; capitals follow from them.
    private static FrozenDictionary<char, string> Build()
    {
        var table = new Dictionary<char, string>();
        foreach (var entry in """
            a:áàâäãåāăąạảấầẩẫậắằẳẵặǎάαа b:βб c:çćčĉċ d:ðďđδд e:éèêëēĕėęěẹẻẽếềểễệəεέеэє f:φф g:ğģĝġγгґ h:ĥħх
            i:íìîïĩīĭįıỉịιίηήϊΐиіы j:ĵ k:ķκк l:łľļĺŀλл m:μм n:ñńňņŉνн o:óòôöõōŏőøọỏốồổỗộơớờởỡợοόωώо p:πп
            r:řŕŗρр s:śšşșŝςσс t:ťţțŧθτт u:úùûüũūŭůűųụủưứừửữựуύυ v:в w:ŵ x:ξ y:ýÿŷỳỵỷỹйїϋ z:źżžζз
            ae:æ oe:œ ss:ß th:þ ch:чχ ps:ψ zh:ж ts:ц sh:ш shch:щ yu:ю ya:я yo:ё :ьъ ':’‘ʼ -:–‐
            """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = entry.IndexOf(':');
            foreach (var c in entry[(colon + 1)..])
                if (c > '~') table[c] = entry[..colon];
        }
        return table.ToFrozenDictionary();
    }
}
