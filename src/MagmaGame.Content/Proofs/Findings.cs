using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Proofs;

/// <summary>What a proof has to say goes here: into the report of the file it is about.</summary>
internal sealed class Findings(IReadOnlyList<Item> items)
{
    private readonly EventPlaces _places = new(items);

    public void Add(DiagnosticKind kind, int eventIndex, object[] steps, params ReadOnlySpan<object> arguments) =>
        items[eventIndex].Context.Report.Add(kind.At(_places.Of(eventIndex, steps), arguments));

    /// <summary>The same with other places of the event that matter, and what is there.</summary>
    public void Add(
        DiagnosticKind kind, int eventIndex, object[] steps, IEnumerable<(object[] Steps, string What)> related,
        params ReadOnlySpan<object> arguments) =>
        Add(kind, eventIndex, steps, related.Select(other => (eventIndex, other.Steps, other.What)), arguments);

    /// <summary>The same with places of other events that matter, and what is there.</summary>
    public void Add(
        DiagnosticKind kind, int eventIndex, object[] steps, IEnumerable<(int EventIndex, object[] Steps, string What)> related,
        params ReadOnlySpan<object> arguments) =>
        items[eventIndex].Context.Report.Add(kind.At(_places.Of(eventIndex, steps), arguments) with
        {
            Related = [.. related.Select(other => _places.Of(other.EventIndex, other.Steps).Related(other.What))],
        });

    /// <summary>The same about a condition: what was remarked on within it by its range alone is told with more reason now.</summary>
    public void AddToClause(DiagnosticKind kind, int eventIndex, object[] steps, params ReadOnlySpan<object> arguments)
    {
        var place = _places.Of(eventIndex, steps);
        var report = items[eventIndex].Context.Report;
        report.Withdraw(DiagnosticCatalogue.NeverChanges, place.Span);
        report.Add(kind.At(place, arguments));
    }
}
