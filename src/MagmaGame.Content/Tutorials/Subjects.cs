using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Content.Tutorials;

/// <summary>What a deed or a doing can be about.</summary>
internal enum SubjectKind
{
    None,
    Event,
    Initiative,
    Knob,
    Variable,
    Percent,
}

/// <summary>Checks what deeds and doings are about.</summary>
internal static class Subjects
{
    internal static readonly string[] Knobs = ["velocity", "preparation", "portfolio"];

    /// <summary>Reports a subject that the word cannot have; none is always possible.</summary>
    public static void Check(SubjectKind kind, string subject, FileContext context, Place place, string word)
    {
        if (subject.Length == 0 || Fits(kind, subject, context.Names)) return;
        var known = Known(kind, context.Names);
        context.Report.Add(DiagnosticCatalogue.WrongSubject.At(place, word, subject, Wanted(kind)) with
        {
            DidYouMean = context.Report.Nearest(subject, known),
        });
    }

    private static bool Fits(SubjectKind kind, string subject, Vocabulary names) => kind switch
    {
        SubjectKind.Event => names.Events.Find(subject) is not null || names.Events.IsBroken(subject),
        SubjectKind.Variable => names.Variables.Find(subject) is not null || names.Variables.IsBroken(subject),
        SubjectKind.Percent => Numerals.TryParse(subject, out var number) && number is >= 0 and <= 100 && number.Equals(Math.Floor(number)),
        _ => Known(kind, names).Contains(subject, StringComparer.Ordinal),
    };

    private static string[] Known(SubjectKind kind, Vocabulary names) => kind switch
    {
        SubjectKind.Event => [.. names.Events.Names],
        SubjectKind.Variable => [.. names.Variables.Names],
        SubjectKind.Initiative => [.. EnumNames<Initiative>.All],
        SubjectKind.Knob => Knobs,
        _ => [],
    };

    private static string Wanted(SubjectKind kind) => kind switch
    {
        SubjectKind.Event => "the id of an event",
        SubjectKind.Variable => "the name of a variable",
        SubjectKind.Initiative => "the id of an initiative",
        SubjectKind.Knob => "velocity, preparation or portfolio",
        SubjectKind.Percent => "a whole number from 0 to 100",
        _ => "nothing",
    };
}
