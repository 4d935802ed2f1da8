using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Proofs;

/// <summary>What is proved of options, effects, calls and draws; each row changes one thing of a sound event.</summary>
public sealed class EventProofTests
{
    private const string Two = "text: Two., lever: world";

    [Theory]
    [InlineData("enable: §security > 100, because: No.", "MG0805")]
    [InlineData("enable: §security >= 50, because: No.", "MG0805", "security < 30")]
    [InlineData("enable: security >= 30, because: No.", "", "security < 30.5")]
    [InlineData("enable: §month < 20, because: No.", "MG0805", "month >= 20")]
    [InlineData("enable: §seen(test.event), because: No.", "MG0806")]
    [InlineData("enable: §chose(test.event.one), because: No.", "MG0805")]
    [InlineData("enable: §security + 1 > 0, because: No.", "MG0806")]
    [InlineData("enable: §security > 10, because: No.", "MG0806", "security > 80")]
    [InlineData("enable: security > 40, because: No.", "")]
    [InlineData("enable: not paused, because: No.", "", "paused")]
    [InlineData("do: [§security += 0]", "MG0808")]
    [InlineData("do: [§security *= 1]", "MG0808")]
    [InlineData("do: [§rivals_security -= 0]", "MG0808")]
    [InlineData("do: [§security = 50, security = 60]", "MG0810")]
    [InlineData("do: [security = 100, §control = 100]", "")]
    [InlineData("do: [§security += 101]", "MG0809")]
    [InlineData("do: [security += 100]", "")]
    [InlineData("do: [§security = 120]", "MG0809")]
    [InlineData("do: [§security -= 150]", "MG0809")]
    [InlineData("do: [§security += 3, security = 5]", "MG0810")]
    [InlineData("do: [security += 3, security = security * 0.5]", "")]
    [InlineData("do: [security += 3, control = security, security = 0]", "")]
    [InlineData("do: [§control += 3, propose_pause(0.1), control = 0]", "")]
    [InlineData("roll: [{chance: 0.5, do: [§security += 0]}, {chance: rest}]", "MG0808")]
    [InlineData("then: {event: base.second, after: 2}", "")]
    [InlineData("then: {event: §base.second, after: 40}", "MG0812", "month > 70")]
    [InlineData("then: {event: base.second, after: 30}", "", "month >= 70")]
    [InlineData("roll: [{chance: rest, then: {event: §base.second, after: 40}}]", "MG0812", "month > 70")]
    public void Options_are_proved(string more, string expected, string? when = null)
    {
        var text = MinimalContent.Events(
            MinimalContent.Event("test.event").Replace(Two, $"{Two}, {more}", StringComparison.Ordinal)
                + (when is null ? "" : $"  when: [{when}]\n"));
        Assert.Equal(Marked.Expected(text, expected),
            string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, Marked.Plain(text))));
    }

    [Theory]
    [InlineData("pick: {deck: security, weight: §0}", "MG0818")]
    [InlineData("pick: {deck: security, weight: 10, boost: [{if: §security > 100, times: 2}]}", "MG0815")]
    [InlineData("pick: {deck: security, weight: 10, boost: [{if: §security < 40, times: 2}]}\n  when: [security > 50]", "MG0815")]
    [InlineData("pick: {deck: security, weight: 10, boost: [{if: §security > 40, times: 2}]}\n  when: [security > 50]", "MG0816")]
    [InlineData("pick: {deck: security, weight: 10, boost: [{if: security > 60, times: 2}]}\n  when: [security > 50]", "")]
    [InlineData("pick: {deck: security, weight: 10}\n  limit: {times: §4, cooldown: 10}\n  when: [80 <= month]", "MG0814")]
    [InlineData("pick: {deck: security, weight: 10}\n  limit: {times: 3, cooldown: 10}\n  when: [80 <= month]", "")]
    [InlineData("pick: {deck: security, weight: 10}\n  limit: {times: 2, cooldown: 4}\n  when: [§months_since(test.event) == 2]", "MG0801")]
    public void Draws_are_proved(string pick, string expected)
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event")
            .Replace("pick: {deck: security, weight: 10}", pick, StringComparison.Ordinal));
        Assert.Equal(Marked.Expected(text, expected),
            string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, Marked.Plain(text))));
    }

    [Theory]
    [InlineData("not chose(test.event.two)", "MG0811")]
    [InlineData("chose(test.event.one)", "MG0811")]
    [InlineData("not seen(test.event)", "MG0811")]
    [InlineData("months_since(test.event) < 2", "MG0811")]
    [InlineData("months_since(test.event) < 3", "")]
    [InlineData("month < 12", "MG0811")]
    [InlineData("month <= 12", "")]
    [InlineData("not seen(base.first)", "MG0811")]
    [InlineData("not reached(tedai)", "MG0811")]
    [InlineData("security < 40", "")]
    [InlineData("chose(test.event.two)", "")]
    public void Calls_are_proved_from_what_the_caller_forces(string targetWhen, string expected)
    {
        var caller = MinimalContent.Event("test.event").Replace(
            Two, Two + ", then: {event: §test.target, after: 2..4}", StringComparison.Ordinal)
            + "  when: [month >= 10, security > 40, seen(base.first), reached(tedai)]\n";
        var target = MinimalContent.Event("test.target", "called").Replace(
            "{event: test.target, after: 1}", "{event: base.second, after: 1}", StringComparison.Ordinal) + $"  when: ['{targetWhen}']\n";
        var text = MinimalContent.Events(caller + target);
        Assert.Equal(Marked.Expected(text, expected),
            string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, Marked.Plain(text))));
        // Without a second look at its condition it comes in any case.
        Assert.Empty(MinimalContent.Says(
            MinimalContent.EventPath, Marked.Plain(text).Replace("2..4}", "2..4, recheck: false}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_state_in_which_no_option_can_be_chosen_is_shown()
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event")
            .Replace("lever: world}", "lever: world, enable: 'ENABLE', because: No.}", StringComparison.Ordinal));
        var at = text.IndexOf("ENABLE", StringComparison.Ordinal);
        string With(string first, string second) => string.Join("\n", MinimalContent.Diagnose(MinimalContent.EventPath,
            text[..at] + first + text[(at + 6)..].Replace("ENABLE", second, StringComparison.Ordinal))
            .Where(d => d.Code != "MG0402").Select(d => $"{d.Span.StartLine} {d.Message}"));
        Assert.Equal("", With("security > 40", "security <= 40"));
        Assert.Equal("", With("security > 40 or paused", "security < 50"));
        Assert.Equal("10 no option can be chosen when security = 38", With("security > 40", "security < 35"));
        Assert.Equal("10 no option can be chosen when paused = no, control = 5", With("paused", "control > 10"));
    }

    [Fact]
    public void A_deck_whose_events_can_all_never_show_is_told()
    {
        var decks = MinimalContent.File("content/decks.yaml",
            "format: 1\nquiet_weight: 20\ndecks:\n- {id: security, name: Locks, weight: 10}\n- {id: other, name: Other, weight: 1}\n");
        string Told(string when) => string.Join(", ", ContentLoader.Load(MinimalContent.Files.With(decks).With(MinimalContent.File(
            MinimalContent.EventPath,
            MinimalContent.Events(MinimalContent.Event("test.event").Replace("deck: security", "deck: other", StringComparison.Ordinal)
                + $"  when: [{when}]\n")))).Diagnostics.Select(d => $"{d.Path}:{d.Span.StartLine} {d.Code}"));
        Assert.Equal("content/decks.yaml:5 MG0813, content/events/test.yaml:12 MG0801", Told("security > 100"));
        Assert.Equal("content/decks.yaml:5 MG0819", Told("security > 90"));
        Assert.Equal("", Told("security > 10 or paused or control < 90"));
    }

    [Theory]
    [InlineData("after_all", "", "content/variables.yaml:3 MG0817")]
    [InlineData("not after_all", "after_all = yes", "")]
    [InlineData("after_all", "after_all = yes", "content/events/test.yaml:11 MG0808")]
    [InlineData("paused", "", "")]
    public void A_variable_of_the_writers_that_is_asked_for_and_never_set_is_told(string when, string effect, string expected) =>
        Assert.Equal(expected, Told(when, effect, ""));

    [Theory]
    [InlineData("not after_all", "content/events/test.yaml:11 MG0811")]
    [InlineData("after_all", "")]
    public void What_an_option_sets_for_good_holds_when_its_call_is_due(string targetWhen, string expected) =>
        Assert.Equal(expected, Told("not after_all", "after_all = yes", targetWhen));

    private static string Told(string when, string effect, string targetWhen)
    {
        var flag = MinimalContent.File("content/variables.yaml",
            "format: 1\nvariables:\n- {name: after_all, label: after all, kind: flag, sees: exact, meaning: Whether.}\n");
        var then = targetWhen.Length == 0 ? "" : ", then: {event: test.target, after: 1}";
        var target = targetWhen.Length == 0 ? "" : MinimalContent.Event("test.target", "called") + $"  when: [{targetWhen}]\n";
        var text = MinimalContent.Events(
            MinimalContent.Event("test.event").Replace(Two, $"{Two}, do: [{effect}]{then}", StringComparison.Ordinal)
                + $"  when: [{when}]\n" + target);
        return string.Join(", ", ContentLoader.Load(MinimalContent.Files.With(flag).With(MinimalContent.File(MinimalContent.EventPath, text)))
            .Diagnostics.Select(d => $"{d.Path}:{d.Span.StartLine} {d.Code}"));
    }
}
