using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Content.Tutorials;

/// <summary>What lessons name in braces for front ends to put into words: <c>do.knobs</c>, <c>do.why believed_gap</c>, and with a
/// capital, <c>Do.knobs</c>, where a sentence begins.</summary>
internal static class Doings
{
    private const string Opening = "do.";

    /// <summary>Whether what stands in braces is meant as a doing.</summary>
    public static bool IsMeant(string inside) => inside.StartsWith(Opening, StringComparison.OrdinalIgnoreCase);

    /// <summary>The part that a doing is; null when it is unknown.</summary>
    public static LessonTextPart? Find(string inside)
    {
        if (!IsMeant(inside)) return null;
        var (word, subject) = WatchedDeeds.Split(inside[Opening.Length..]);
        return EnumNames<Doing>.TryParse(word, out var doing) ? new LessonTextPart("", doing, subject, inside[0] == 'D') : null;
    }

    /// <summary>Reports a doing that nobody knows, or one that cannot be about what it is about.</summary>
    /// <param name="inside">What stands between the braces.</param>
    /// <param name="start">Where that begins in the text.</param>
    /// <param name="scalar">The text.</param>
    /// <param name="context">Its file.</param>
    /// <param name="trail">The way to it.</param>
    public static void Check(string inside, int start, ScalarNode scalar, FileContext context, Trail trail)
    {
        var (word, subject) = WatchedDeeds.Split(inside[Opening.Length..]);
        var at = start + Opening.Length;
        if (!EnumNames<Doing>.TryParse(word, out var doing))
        {
            context.Report.Add(DiagnosticCatalogue.UnknownDoing.At(context.PlaceOf(scalar, at, Math.Max(word.Length, 1), trail), word) with
            {
                DidYouMean = context.Report.Nearest(word, EnumNames<Doing>.All),
            });
        }
        else if (subject.Length == 0 && NeedsSubject(doing))
        {
            context.Report.Add(DiagnosticCatalogue.SubjectMissing.At(context.PlaceOf(scalar, at, word.Length, trail), word));
        }
        else
        {
            Subjects.Check(SubjectOf(doing), subject, context, context.PlaceOf(scalar, at + word.Length + 1, subject.Length, trail), word);
        }
    }

    internal static bool NeedsSubject(Doing doing) => doing is Doing.Why or Doing.Timeline or Doing.Take or Doing.TurnVelocity;

    internal static SubjectKind SubjectOf(Doing doing) => doing switch
    {
        Doing.Why or Doing.Timeline => SubjectKind.Variable,
        Doing.Take or Doing.Initiatives => SubjectKind.Initiative,
        Doing.TurnVelocity => SubjectKind.Percent,
        _ => SubjectKind.None,
    };
}
