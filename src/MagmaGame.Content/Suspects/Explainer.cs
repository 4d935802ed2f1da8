using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>
/// Finds why an entry is no YAML. A parser stops where it can no longer go on, which is often lines behind what is wrong; so the
/// usual mistakes are looked for, each is mended for trial, and only what then lets the entry be read is told.
/// </summary>
internal sealed class Explainer(SourceText source)
{
    // A broken entry is tried a dozen times; of a file that is broken all over, the first entries must do.
    private const int MostTried = 600_000;
    private const int MostOfAnEntry = 40_000;
    private const int MostMistakes = 6;
    private const int MostParts = 12;

    private static readonly Func<RawEntry, SyntaxProblem, IEnumerable<Suspect>>[] Finders =
    [
        OddSpaces.Of, ListMarks.Of, BlankTabs.Of, MissingCommas.Of, Quotes.Of, FlowComments.Of, NamesFirst.Of, ListsFirst.Of, Negations.Of, Brackets.Of, LostTexts.Of,
        Colons.Of, MissingMarks.Of, EqualSigns.Of, Depths.Of,
    ];

    private int _left = MostTried;

    /// <summary>What is wrong with the lines from <paramref name="first"/> up to but without <paramref name="end"/>.</summary>
    public List<Diagnostic> Explain(int first, int end, bool isList, SyntaxProblem problem)
    {
        var told = new List<Diagnostic>();
        if (source.Offset(end, 1) - source.Offset(first, 1) <= MostOfAnEntry)
        {
            var entry = RawEntry.Of(source, first, end);
            SyntaxProblem? left = problem;
            for (var mistake = 0; mistake < MostMistakes && left is not null; mistake++)
            {
                if (Find(entry, isList, left) is not var (guilty, now)) break;
                told.AddRange(guilty.Findings);
                entry = entry.With(guilty.Repair);
                left = now;
                if (guilty.Findings.IsEmpty && left is null) return told;
            }
        }
        if (told.Count == 0) told.Add(SyntaxAdvice.For(source, problem));
        return told;
    }

    // Patterns have a second each, by the clock: on a machine that is busy with other things even a short line may take longer, and
    // then the parser's own words do.
    private (Suspect Guilty, SyntaxProblem? Now)? Find(RawEntry entry, bool isList, SyntaxProblem problem)
    {
        try
        {
            return _left <= 0 ? null : Tried(entry, isList, problem);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private (Suspect Guilty, SyntaxProblem? Now)? Tried(RawEntry entry, bool isList, SyntaxProblem problem)
    {
        foreach (var finder in Finders)
        {
            foreach (var suspect in finder(entry, problem))
            {
                if (!Explains(suspect, entry, isList, problem, out var now)) continue;
                // Of several alike, those without which it goes as well are innocent.
                Suspect[] parts = [.. suspect.Parts];
                if (parts.Length is 0 or > MostParts) return (suspect, now);
                var guilty = parts.Where(part => !Explains(Without(suspect, part), entry, isList, problem, out var without) || !IsAsGood(without, now)).ToList();
                return (guilty.Count == 0 ? suspect : new Suspect([.. guilty.SelectMany(part => part.Findings)], suspect.Repair), now);
            }
        }
        return null;
    }

    private bool Explains(Suspect suspect, RawEntry entry, bool isList, SyntaxProblem problem, out SyntaxProblem? now)
    {
        now = problem;
        if (_left <= 0) return false;
        var text = entry.With(suspect.Repair).Text;
        _left -= text.Length;
        (var node, now, _) = TreeBuilder.Build(source, text, entry.First - 1);
        if (now is null && (node is null || (isList && node is not SequenceNode))) now = new SyntaxProblem(entry.First, 1, "");
        return now is null || (!suspect.NeedsAll && now.Line > problem.Line && now.Line > suspect.Repair.Max(repair => repair.Line));
    }

    private static Suspect Without(Suspect all, Suspect part) =>
        all with { Findings = [], Repair = [.. all.Repair.Where(repair => repair.Line != part.Repair[0].Line)] };

    private static bool IsAsGood(SyntaxProblem? one, SyntaxProblem? other) => one is null || (other is not null && one.Line >= other.Line);
}
