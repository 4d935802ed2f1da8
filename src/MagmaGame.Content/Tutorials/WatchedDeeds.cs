using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Content.Tutorials;

/// <summary>Reads deeds that a tutorial watches: a word, and after a space what it is about.</summary>
internal static class WatchedDeeds
{
    public static ImmutableArray<WatchedDeed> Read(Fields fields, string key)
    {
        if (!fields.Has(key)) return [];
        var deeds = ImmutableArray.CreateBuilder<WatchedDeed>();
        foreach (var (scalar, index) in fields.Scalars(key))
        {
            var (context, trail) = (fields.Context, fields.TrailTo(key, index));
            var (word, subject) = Split(scalar.Text);
            if (!EnumNames<Deed>.TryParse(word, out var deed))
            {
                context.Report.Add(DiagnosticCatalogue.UnknownDeed.At(context.PlaceOf(scalar, 0, word.Length, trail), word) with
                {
                    DidYouMean = context.Report.Nearest(word, EnumNames<Deed>.All),
                });
                continue;
            }
            Subjects.Check(
                SubjectOf(deed), subject, context, context.PlaceOf(scalar, scalar.Text.Length - subject.Length, subject.Length, trail), word);
            deeds.Add(new WatchedDeed(deed, subject));
        }
        return deeds.DrainToImmutable();
    }

    /// <summary>A word and what follows it after a space.</summary>
    internal static (string Word, string Subject) Split(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (text, "") : (text[..space], text[(space + 1)..]);
    }

    internal static SubjectKind SubjectOf(Deed deed) => deed switch
    {
        Deed.AnsweredScene => SubjectKind.Event,
        Deed.TookInitiative or Deed.LookedAtInitiatives => SubjectKind.Initiative,
        Deed.TurnedKnob => SubjectKind.Knob,
        Deed.AskedWhy or Deed.OpenedTimeline => SubjectKind.Variable,
        _ => SubjectKind.None,
    };
}
