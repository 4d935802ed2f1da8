namespace MagmaGame.Content.Tests.Events;

/// <summary>What is checked about an event; each row changes one thing of a sound event.</summary>
public sealed class EventMistakesTests
{
    [Theory]
    [InlineData("- id: test.event", "- id: §Test.event", "MG0211")]
    [InlineData("- id: test.event", "- id: §test..event", "MG0211")]
    [InlineData("- id: test.event", "- id: §base.first", "MG0210")]
    [InlineData("- id: test.event", "- §uid: test.event", "MG0201")]
    [InlineData("title: A title", "§titel: A title", "MG0201")]
    [InlineData("title: A title", "title: Ask {cast.senator}", "")]
    [InlineData("title: A title", "title: Ask {cast.senator.first} of {cast.rival_1}", "")]
    [InlineData("title: A title", "title: Ask {cast.§sentaor.first}", "MG0213")]
    [InlineData("title: A title", "title: Ask §{cast.senator.middle}", "MG0214")]
    [InlineData("title: A title", "title: Ask §{cast.rival_1.last}", "MG0214")]
    [InlineData("title: A title", "title: Ask §{senator}", "MG0214")]
    [InlineData("title: A title", "title: Ask §{security}", "MG0214")]
    [InlineData("title: A title", "title: Ask §{cast.senator", "MG0214")]
    [InlineData("title: A title", "title: Ask cast.senator§}", "MG0214")]
    [InlineData("title: A title", "title: Ask §{cast.{cast.senator}", "MG0214")]
    [InlineData("sources: [plan-one]", "sources: [§plan-oen, plan-two]", "MG0212")]
    [InlineData("sources: [plan-one]", "sources: §plan-one", "MG0204")]
    [InlineData("sources: [plan-one]", "§sources: []", "MG0223")]
    [InlineData("trigger: drawn", "trigger: §darwn", "MG0209")]
    [InlineData("trigger: drawn", "trigger: called", "3:7 MG0409, 8:3 MG0404")]
    [InlineData("trigger: drawn", "§trigger: milestone", "MG0405, 8:3 MG0404")]
    [InlineData("trigger: drawn", "trigger: drawn\n  §milestone: tedai", "MG0404")]
    [InlineData("trigger: drawn\n  pick: {deck: security, weight: 10}", "§trigger: drawn", "MG0405")]
    [InlineData("trigger: drawn\n  pick: {deck: security, weight: 10}", "trigger: milestone\n  milestone: §tedia", "MG0216")]
    [InlineData("trigger: drawn\n  pick: {deck: security, weight: 10}", "trigger: initiative\n  initiative: §mrege", "MG0217")]
    [InlineData("trigger: drawn\n  pick: {deck: security, weight: 10}", "trigger: initiative\n  initiative: merge", "")]
    [InlineData("deck: security", "deck: §secuirty", "MG0215")]
    [InlineData("weight: 10", "weight: §101", "MG0207")]
    [InlineData("weight: 10", "weight: §ten", "MG0205")]
    [InlineData("weight: 10", "weight: §10 points", "MG0205")]
    [InlineData("weight: 10", "weight: §NaN", "MG0205")]
    [InlineData("weight: 10", "§wieght: 10", "MG0201")]
    [InlineData("weight: 10}", "weight: 10, boost: [{if: paused, times: §11}]}", "MG0207")]
    [InlineData("weight: 10}", "weight: 10, boost: [{§times: 2}]}", "MG0202")]
    [InlineData("weight: 10}", "weight: 10, boost: §{if: paused, times: 2}}", "MG0204")]
    [InlineData("weight: 10}", "weight: 10}\n  limit: {times: §0}", "MG0207")]
    [InlineData("weight: 10}", "weight: 10}\n  limit: {times: §1.5}", "MG0206")]
    [InlineData("weight: 10}", "weight: 10}\n  limit: {cooldown: §-1}", "MG0207")]
    [InlineData("weight: 10}", "weight: 10}\n  limit: §3", "MG0204")]
    [InlineData("  - {id: two, text: Two., lever: world}\n", "", "9:3 MG0401")]
    [InlineData("id: two", "id: §one", "MG0210")]
    [InlineData("text: Two., lever: world", "text: Two., lever: §wrold", "MG0209")]
    [InlineData("text: Two., lever: world", "text: Two.", "11:6 MG0202")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, tags: [§scaret]", "MG0218")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, for: [§plan-three]", "MG0212")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, §enable: paused", "MG0403")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, §because: No.", "MG0403")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, enable: paused, because: No.", "")]
    [InlineData("text: One., lever: world", "text: One., lever: world, §enable: paused, because: No.", "MG0402")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, §roll: [{chance: 0.5}, {chance: 0.4}]", "MG0406")]
    [InlineData("text: Two., lever: world",
        "text: Two., lever: world, §roll: [{chance: 0.7}, {chance: 0.4}, {chance: rest}]", "MG0406")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, roll: [{chance: rest}, {§chance: rest}]", "MG0407")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, roll: [{chance: §1.5}, {chance: rest}]", "MG0207")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, roll: [{chance: 0.3}, {chance: 0.6}, {chance: 0.1}]", "")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, then: {event: base.second, after: 1..3}", "")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, then: {event: §base.first, after: 1}", "MG0408")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, then: {event: §base.secnod, after: 1}", "MG0219")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, then: {event: base.second, after: §0}", "MG0410")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, then: {event: base.second, after: §3..1}", "MG0410")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, then: {event: base.second, after: §1-3}", "MG0410")]
    [InlineData("text: Two., lever: world",
        "text: Two., lever: world, then: {event: base.second, after: 1, recheck: §yes}", "MG0208")]
    [InlineData("text: Two., lever: world", "text: Two., lever: world, then: {§event: base.second}", "MG0202")]
    [InlineData("text: Two.",
        "§text: one two three four five six seven eight nine ten one two three four five six seven eight nine twenty", "MG0413")]
    public void Each_mistake_is_told_where_it_stands(string what, string with, string expected)
    {
        var sound = MinimalContent.Events(MinimalContent.Event("test.event"));
        Assert.Contains(what, sound, StringComparison.Ordinal);
        var text = sound.Replace(what, with, StringComparison.Ordinal);
        Assert.Equal(Marked.Expected(text, expected),
            string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, Marked.Plain(text))));
    }

    [Theory]
    [InlineData(20, "5:3 MG0412")]
    [InlineData(55, "5:3 MG0411")]
    [InlineData(60, "")]
    [InlineData(120, "")]
    [InlineData(121, "5:3 MG0411")]
    [InlineData(200, "5:3 MG0412")]
    public void A_text_of_unusual_length_is_remarked_on(int words, string expected)
    {
        var text = MinimalContent.Event("test.event").Replace(
            MinimalContent.SixtyWords, string.Join(' ', Enumerable.Repeat("word", words)), StringComparison.Ordinal);
        Assert.Equal(expected, string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, MinimalContent.Events(text))));
    }

    [Fact]
    public void Two_events_may_listen_to_the_same_milestone_and_chains_may_run_in_circles()
    {
        static string Listener(string id) => MinimalContent.Event(id, "called").Replace(
            "trigger: called", "trigger: milestone\n  milestone: tedai", StringComparison.Ordinal).Replace(
            ", then: {event: " + id, ", then: {event: base.second", StringComparison.Ordinal);
        Assert.Empty(
            MinimalContent.Says(MinimalContent.EventPath, MinimalContent.Events(Listener("test.one") + Listener("test.two"))));
    }
}
