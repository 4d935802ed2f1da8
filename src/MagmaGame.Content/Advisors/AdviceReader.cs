using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Advisors;

namespace MagmaGame.Content.Advisors;

/// <summary>Reads what the advisors say to events.</summary>
internal sealed class AdviceReader
{
    /// <summary>The most words of one advisor on one event.</summary>
    internal const int MostWords = 35;

    /// <summary>The most advisors on one event: as many as a small screen holds beside what they speak about.</summary>
    internal const int MostVoices = 3;

    internal static readonly string[] Keys = ["event", "advisor", "option", "text", "claim"];

    private readonly Vocabulary _names;
    private readonly AdvisorTable _advisors;
    private readonly Report _report;
    private readonly Dictionary<(string Event, string Advisor), Place> _given = [];
    private readonly Dictionary<string, List<(Advice Advice, Place Place)>> _byEvent = new(StringComparer.Ordinal);

    private readonly bool _lacksEvents;

    private AdviceReader(Library library, Vocabulary names, AdvisorTable advisors, Report report)
    {
        (_names, _advisors, _report) = (names, advisors, report);
        _lacksEvents = library.IsPartial("events");
    }

    public static ImmutableSortedDictionary<string, ImmutableArray<Advice>> Read(
        Library library, Vocabulary names, AdvisorTable advisors, Report report)
    {
        var reader = new AdviceReader(library, names, advisors, report);
        foreach (var item in library.Items("advice")) reader.Take(item);
        foreach (var (id, voices) in reader._byEvent) reader.CheckChorus(id, voices);
        var order = advisors.Definitions.Select((advisor, place) => (advisor.Id, place)).ToDictionary(a => a.Id, a => a.place, StringComparer.Ordinal);
        return reader._byEvent.ToImmutableSortedDictionary(
            pair => pair.Key,
            pair => pair.Value.Select(v => v.Advice).OrderBy(a => order.GetValueOrDefault(a.AdvisorId, int.MaxValue)).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    private void Take(Item item)
    {
        var fields = item.Fields(Keys);
        var eventId = EventOf(fields);
        var advisorId = AdvisorOf(fields);
        var optionId = OptionOf(fields, eventId);
        var text = Prose.Read(fields, "text");
        if (Prose.WordsIn(text) is > MostWords and var words) fields.Add(DiagnosticCatalogue.AdviceLong, "text", words, MostWords);
        var claim = ClaimOf(fields, advisorId);
        if (eventId.Length == 0 || advisorId.Length == 0) return;
        var place = fields.Context.PlaceOf(fields.Find("advisor")!, fields.Trail.Then("advisor"));
        if (!_given.TryAdd((eventId, advisorId), place))
        {
            _report.Add(DiagnosticCatalogue.AdviceTwice.At(place, advisorId, eventId) with
            {
                Related = [_given[(eventId, advisorId)].Related("first here")],
            });
            return;
        }
        if (!_byEvent.TryGetValue(eventId, out var voices)) _byEvent.Add(eventId, voices = []);
        voices.Add((new Advice(eventId, advisorId, optionId, text, claim), fields.Context.PlaceOf(fields.Find("event")!, fields.Trail.Then("event"))));
    }

    // Whoever asks three people wants to hear more than one opinion.
    private void CheckChorus(string eventId, List<(Advice Advice, Place Place)> voices)
    {
        if (voices.Count > MostVoices) _report.Add(DiagnosticCatalogue.TooManyVoices.At(voices[MostVoices].Place, eventId, voices.Count, MostVoices));
        else if (voices.Count > 1 && voices[0].Advice.OptionId is { Length: > 0 } option && voices.TrueForAll(v => v.Advice.OptionId == option))
            _report.Add(DiagnosticCatalogue.VoicesAgree.At(voices[^1].Place, eventId, option));
    }

    private string EventOf(Fields fields)
    {
        if (!fields.TryScalar("event", out var scalar)) return "";
        if (_names.Events.Find(scalar.Text) is not null) return scalar.Text;
        // Where events could not be read, it may be one of those: that is no second mistake.
        if (!_lacksEvents && !_names.Events.IsBroken(scalar.Text)) Unknown(DiagnosticCatalogue.UnknownEvent, fields, "event", scalar, _names.Events.Names);
        return "";
    }

    private string AdvisorOf(Fields fields)
    {
        if (!fields.TryScalar("advisor", out var scalar)) return "";
        if (_advisors.Names.Find(scalar.Text) is not null) return scalar.Text;
        if (!_advisors.IsPartial) Unknown(DiagnosticCatalogue.UnknownAdvisor, fields, "advisor", scalar, _advisors.Names.Names);
        return "";
    }

    private string OptionOf(Fields fields, string eventId)
    {
        if (!fields.TryScalar("option", out var scalar) || eventId.Length == 0) return "";
        var options = _names.Events.Find(eventId)!.Options;
        if (options.Contains(scalar.Text, StringComparer.Ordinal)) return scalar.Text;
        if (_names.Events.IsTwice(eventId)) return "";
        _report.Add(DiagnosticCatalogue.UnknownOption.At(fields.Context.PlaceOf(scalar, fields.Trail.Then("option")), eventId, scalar.Text) with
        {
            DidYouMean = _report.Nearest(scalar.Text, options),
        });
        return "";
    }

    private string ClaimOf(Fields fields, string advisorId)
    {
        if (!fields.TryScalar("claim", out var scalar)) return "";
        if (_names.Claims.Find(scalar.Text) is not { } claim)
        {
            if (!_names.Claims.IsBroken(scalar.Text)) Unknown(DiagnosticCatalogue.UnknownClaim, fields, "claim", scalar, _names.Claims.Names);
        }
        else if (_advisors.Names.Find(advisorId) is { DocumentId: { Length: > 0 } document } && claim.DocumentId != document)
        {
            var place = fields.Context.PlaceOf(scalar, fields.Trail.Then("claim"));
            _report.Add(DiagnosticCatalogue.ForeignClaim.At(place, scalar.Text, claim.DocumentId, advisorId, document));
        }
        return scalar.Text;
    }

    private void Unknown(DiagnosticKind kind, Fields fields, string key, ScalarNode scalar, IEnumerable<string> known) =>
        _report.Add(kind.At(fields.Context.PlaceOf(scalar, fields.Trail.Then(key)), scalar.Text) with
        {
            DidYouMean = _report.Nearest(scalar.Text, [.. known]),
        });
}
