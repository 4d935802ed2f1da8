namespace MagmaGame.Content.Tests.Proofs;

/// <summary>Conditions of an event, and what is proved of their clauses.</summary>
public sealed class WhenProofTests
{
    [Theory]
    [InlineData("§security > 100", "MG0801")]
    [InlineData("security > 99", "")]
    [InlineData("§security + control > 200", "MG0801")]
    [InlineData("§month == 2.5", "MG0801")]
    [InlineData("month == 2", "")]
    [InlineData("§month > 3 and month < 4", "MG0801")]
    [InlineData("§paused and not paused", "MG0801")]
    [InlineData("§security in [101, 102.5]", "MG0801")]
    [InlineData("§phase == expert and phase == paused", "MG0801")]
    [InlineData("§security > security", "MG0801")]
    [InlineData("§seen(test.event)", "MG0801")]
    [InlineData("§months_since(base.first) == 300", "MG0801")]
    [InlineData("§chose(base.first.one) and not seen(base.first)", "MG0801")]
    [InlineData("§min(security, 50) > 60", "MG0801")]
    [InlineData("§security * 2 - 201 > 0 or control < 0", "MG0801")]
    [InlineData("§security >= 0", "MG0802")]
    [InlineData("§paused or not paused", "MG0802")]
    [InlineData("§max(security, 50) >= 50", "MG0802")]
    [InlineData("security > 30\n  - §security < 20", "MG0803")]
    [InlineData("paused\n  - control > 5\n  - §not paused or security + control < 0", "MG0803")]
    [InlineData("security + control < 50\n  - control > 20\n  - §security > 30", "MG0803")]
    [InlineData("security > 30\n  - §security > 20", "MG0804")]
    [InlineData("§security > 20\n  - security > 30", "MG0804")]
    [InlineData("phase in [expert, paused]\n  - §phase != recovery", "MG0804")]
    [InlineData("chose(base.first.one)\n  - §seen(base.first)", "MG0804")]
    [InlineData("paused\n  - §paused or control > 20", "MG0804")]
    [InlineData("security > 30\n  - control > 20\n  - security > control", "")]
    [InlineData("10 <= security < 90\n  - not seen(base.first) or months_since(base.first) >= 3", "")]
    [InlineData("phase in [preparing, accelerating]\n  - reached(pause)\n  - month >= 3", "")]
    public void Each_finding_is_told_at_its_clause(string clauses, string expected)
    {
        var text = FileWith(clauses);
        Assert.Equal(Marked.Expected(text, expected),
            string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, Marked.Plain(text))));
    }

    [Theory]
    [InlineData("security + control > 200", "this never holds: 'security' runs from 0 to 100; 'control' runs from 0 to 100")]
    [InlineData("month == 2.5", "this never holds: 'month' is a whole number from 0 to 100")]
    [InlineData("seen(test.event)", "this never holds: 'test.event' has never been shown")]
    [InlineData("security > 30\n  - security <= 20",
        "this never holds together with the other clauses: 'security' is more than 30")]
    [InlineData("security < 20\n  - security > 30",
        "this never holds together with the other clauses: 'security' is less than 20")]
    [InlineData("phase in [expert, paused]\n  - phase == recovery",
        "this never holds together with the other clauses: 'phase' is expert or paused")]
    [InlineData("not paused\n  - paused", "this never holds together with the other clauses: 'paused' is no")]
    public void The_reason_is_given_in_words(string clauses, string expected) =>
        Assert.Equal(expected, MinimalContent.Diagnose(MinimalContent.EventPath, FileWith(clauses)).Single().Message);

    [Theory]
    [InlineData(1, "chose(test.coin.one)\n  - §chose(test.coin.two)", "MG0803")]
    [InlineData(1, "§chose(test.coin.one) and chose(test.coin.two)", "MG0801")]
    [InlineData(1, "chose(test.coin.one)\n  - §not chose(test.coin.two)", "MG0804")]
    [InlineData(1, "chose(test.coin.one) or chose(test.coin.two)", "")]
    [InlineData(1, "not chose(test.coin.one)\n  - not chose(test.coin.two)", "")]
    [InlineData(2, "chose(test.coin.one)\n  - chose(test.coin.two)", "")]
    [InlineData(2, "chose(test.coin.one)\n  - not chose(test.coin.two)", "")]
    public void Of_an_event_that_shows_once_only_one_option_was_chosen(int times, string clauses, string expected)
    {
        var coin = MinimalContent.Event("test.coin") + $"  limit: {{times: {times}}}\n";
        var text = MinimalContent.Events(coin + MinimalContent.Event("test.event") + "  when:\n  - " + clauses + "\n");
        Assert.Equal(Marked.Expected(text, expected), string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, Marked.Plain(text))));
    }

    [Fact]
    public void What_else_was_chosen_is_the_reason()
    {
        var coin = MinimalContent.Event("test.coin") + "  limit: {times: 1}\n";
        var text = MinimalContent.Events(coin + MinimalContent.Event("test.event") + "  when:\n  - chose(test.coin.one)\n  - chose(test.coin.two)\n");
        Assert.Equal("this never holds together with the other clauses: 'test.coin.two' was not chosen, since 'test.coin' shows only once",
            MinimalContent.Diagnose(MinimalContent.EventPath, text).Single().Message);
    }

    [Fact]
    public void Clauses_that_quarrel_are_named_and_the_innocent_are_not()
    {
        var told = MinimalContent.Diagnose(
            MinimalContent.EventPath, FileWith("security > 30\n  - control > 5\n  - security < 20")).Single();
        Assert.Equal("'security > 30' stands here", Assert.Single(told.Related).Message);
        Assert.Equal(13, told.Related[0].Line);
        Assert.Equal("test.event > when[2]", told.LogicalPath);
    }

    [Fact]
    public void A_broken_event_hides_no_proof_about_another_and_causes_none()
    {
        var broken = MinimalContent.Event("test.broken") + "  when:\n  - secuirty > 3\n  - security > 100\n";
        var text = MinimalContent.Events(broken + MinimalContent.Event("test.event") + "  when:\n  - paused\n  - §not paused\n");
        Assert.Equal(Marked.Expected(text, "13:5 MG0203, 14:5 MG0315, MG0803"),
            string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, Marked.Plain(text))));
    }

    [Fact]
    public void A_condition_of_any_length_is_no_danger()
    {
        var text = FileWith(string.Join(" or ", Enumerable.Repeat("security + 1 > control", 5000)));
        Assert.Empty(MinimalContent.Says(MinimalContent.EventPath, text));
    }

    private static string FileWith(string clauses) =>
        MinimalContent.Events(MinimalContent.Event("test.event") + "  when:\n  - " + clauses + "\n");
}
