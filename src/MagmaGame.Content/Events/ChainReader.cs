using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Content.Events;

/// <summary>Reads the calls of one event by another.</summary>
internal static class ChainReader
{
    internal const int LongestWait = 120;
    internal static readonly string[] Keys = ["event", "after", "recheck"];

    public static ChainCall? Read(Fields parent)
    {
        if (parent.Mapping("then", Keys) is not { } fields) return null;
        var (least, most) = After(fields);
        var recheck = fields.Truth("recheck", otherwise: true);
        return Called(fields) is { } called ? new ChainCall(called.Index, least, most, recheck) : null;
    }

    /// <summary>The event named under <c>event</c>, which is called from now on; null after a report when there is none.</summary>
    internal static EventHeader? Called(Fields fields)
    {
        if (!fields.TryScalar("event", out var name)) return null;
        var events = fields.Context.Names.Events;
        var report = fields.Context.Report;
        var place = fields.Context.PlaceOf(name, fields.Trail.Then("event"));
        if (events.Find(name.Text) is { } header)
        {
            header.IsCalled = true;
            if (!events.IsTwice(name.Text) && header.Trigger is { } trigger and not EventTrigger.Called)
            {
                report.Add(DiagnosticCatalogue.CallsUncallable.At(place, name.Text, EnumNames<EventTrigger>.Of(trigger)) with
                {
                    Related = [events.PlaceOf(name.Text).Related("defined here")],
                });
            }
            return header;
        }
        if (events.IsBroken(name.Text)) return null;
        var near = report.Nearest(name.Text, events.Names);
        // A misspelt call is one mistake: the event it was meant for is not also one that nobody calls.
        if (near is not null && events.Find(near) is { } meant) meant.IsCalled = true;
        report.Add(DiagnosticCatalogue.UnknownEvent.At(place, name.Text) with { DidYouMean = near });
        return null;
    }

    private static (int Least, int Most) After(Fields fields)
    {
        if (!fields.TryScalar("after", out var scalar)) return (1, 1);
        var text = scalar.Text;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var first = dots < 0 ? text : text[..dots];
        var second = dots < 0 ? text : text[(dots + 2)..];
        if (IsMonths(first, out var least) && IsMonths(second, out var most) && least <= most) return (least, most);
        fields.Context.Report.Add(
            DiagnosticCatalogue.MalformedAfter.At(fields.Context.PlaceOf(scalar, fields.Trail.Then("after")), text));
        return (1, 1);
    }

    private static bool IsMonths(string text, out int months)
    {
        months = 0;
        if (!Numerals.TryParse(text, out var number) || number is < 1 or > LongestWait || !number.Equals(Math.Floor(number)))
            return false;
        months = (int)number;
        return true;
    }
}
