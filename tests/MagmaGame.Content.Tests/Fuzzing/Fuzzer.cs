using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Tests.Diagnostics;

namespace MagmaGame.Content.Tests.Fuzzing;

/// <summary>
/// Makes spoiled files out of sound and of broken ones: those of a small library, pieces of the shipped content, and every
/// example of every diagnostic. The case of a seed and a number is always the same.
/// </summary>
internal sealed class Fuzzer
{
    private const int LongestPiece = 3000;
    private const int MostFiles = 12;

    private readonly ContentFile[] _seeds;
    private readonly byte[][] _texts;

    /// <summary>Gathers what is to be spoiled.</summary>
    /// <param name="shipped">The shipped content.</param>
    public Fuzzer(ContentFiles shipped)
    {
        var kinds = DiagnosticCatalogue.All.Select(kind => kind.Example).ToList();
        _seeds =
        [
            .. MinimalContent.Files.All,
            .. shipped.All.Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal)).SelectMany(Pieces),
            .. kinds.Select(e => ExampleContent.Bad(e).Find(e.BadPath)!).Where(f => f.Bytes.Length < LongestPiece),
            .. kinds.Select(e => ExampleContent.Good(e).Find(e.Path)!).Where(f => f.Bytes.Length < LongestPiece),
        ];
        _texts = [.. _seeds.Select(f => f.Bytes.ToArray())];
    }

    /// <summary>The case of that number. Every third spoils one file, so that what the others do not hide is seen.</summary>
    public FuzzCase Case(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var mutation = new Mutation(random, _texts);
        var spoiled = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        for (var left = number % 3 == 0 ? 1 : random.Next(2, MostFiles + 1); left > 0; left--)
        {
            var at = random.Next(_seeds.Length);
            spoiled[_seeds[at].Path] = new ContentFile(_seeds[at].Path, mutation.Of(_texts[at]));
        }
        return new FuzzCase(new ContentFiles([.. MinimalContent.Files.All, .. spoiled.Values]), [.. spoiled.Values]);
    }

    // The top of the file with some entries of its list, so that each is quick to read.
    private static IEnumerable<ContentFile> Pieces(ContentFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        if (text.Length <= LongestPiece) return [file];
        var starts = new List<int>();
        for (var i = text.IndexOf("\n- ", StringComparison.Ordinal); i >= 0; i = text.IndexOf("\n- ", i + 1, StringComparison.Ordinal)) starts.Add(i + 1);
        if (starts.Count == 0) return [ContentFile.OfText(file.Path, text[..LongestPiece])];
        var top = text[..starts[0]];
        var pieces = new List<ContentFile>();
        for (var first = 0; first < starts.Count;)
        {
            var last = first + 1;
            while (last < starts.Count && starts[last] - starts[first] < LongestPiece) last++;
            pieces.Add(ContentFile.OfText(file.Path, top + text[starts[first]..(last < starts.Count ? starts[last] : text.Length)]));
            first = last;
        }
        return pieces;
    }
}
