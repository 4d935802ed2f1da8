namespace MagmaGame.Content.Tests.Expressions;

/// <summary>Each wrong clause, with where in it which mistake is told; columns count from the clause's own beginning.</summary>
public sealed class ConditionMistakesTests
{
    [Theory]
    [InlineData("secuirty < 35", "1 MG0203")]
    [InlineData("10 <= security < 90 and secuirty > 3 and politcal_will > 3", "25 MG0203, 42 MG0203")]
    [InlineData("min(secuirty, 3) < max(4, 5) + regulatoin", "5 MG0203, 32 MG0203")]
    [InlineData("security < 35 and", "18 MG0302")]
    [InlineData("security <", "11 MG0302")]
    [InlineData("security 35", "10 MG0302")]
    [InlineData("(security < 35", "1 MG0303")]
    [InlineData("security < 35)", "14 MG0302")]
    [InlineData("seen(base.first", "5 MG0303")]
    [InlineData("security / control > 1", "12 MG0305")]
    [InlineData("security / 0 > 1", "12 MG0306")]
    [InlineData("security / (2 - 2) > 1", "12 MG0306")]
    [InlineData("security < 35 && control > 3", "15 MG0307")]
    [InlineData("security = 35", "10 MG0307")]
    [InlineData("not paused || deferred", "12 MG0307")]
    [InlineData("security > 3 and !paused", "18 MG0307")]
    [InlineData("paused > 3", "1 MG0304")]
    [InlineData("paused == 1", "1 MG0304")]
    [InlineData("security == paused", "13 MG0304")]
    [InlineData("security", "1 MG0304")]
    [InlineData("not security", "5 MG0304")]
    [InlineData("paused + 1 > 0", "1 MG0304")]
    [InlineData("phase > 1", "1 MG0304")]
    [InlineData("phase", "1 MG0304")]
    [InlineData("phase == pausd", "10 MG0221")]
    [InlineData("phase in [preparing, exprt]", "22 MG0221")]
    [InlineData("phase in preparing", "10 MG0302")]
    [InlineData("phase in [preparing", "10 MG0303")]
    [InlineData("rivals_capability > 3", "1 MG0308")]
    [InlineData("seen(base.frist)", "6 MG0219")]
    [InlineData("months_since(nowhere) > 3", "14 MG0219")]
    [InlineData("seen()", "6 MG0313")]
    [InlineData("chose(base.first.three)", "18 MG0220")]
    [InlineData("chose(bose.first.one)", "7 MG0219")]
    [InlineData("reached(three_fold)", "9 MG0216")]
    [InlineData("months_since_reached(tedia) < 3", "22 MG0216")]
    [InlineData("saw(base.first)", "1 MG0222")]
    [InlineData("max(security) > 3", "13 MG0313")]
    [InlineData("security > 10x", "12 MG0311")]
    [InlineData("security > 5%", "12 MG0311")]
    [InlineData("security > 1e999", "12 MG0317")]
    [InlineData("security > 1_000", "12 MG0311")]
    [InlineData("security $ 3", "10 MG0301")]
    [InlineData("security > 100", "1 MG0801")]
    [InlineData("0 <= security < 50", "1 MG0315")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((((((((((((paused))))))))))))))))))))))))))))))))))))))))))))))))))",
        "49 MG0314")]
    public void Each_mistake_is_told_where_it_stands(string clause, string expected) => Assert.Equal(expected, Told(clause));

    [Theory]
    [InlineData("10 <= security < 90")]
    [InlineData("phase in [preparing, accelerating]")]
    [InlineData("phase not in [paused]")]
    [InlineData("phase == paused")]
    [InlineData("phase != recovery and not paused")]
    [InlineData("paused == deferred")]
    [InlineData("seen(base.first) or chose(base.first.two) and months_since(base.second) >= 3")]
    [InlineData("months_since_reached(three-fold) <= 7 and reached(three-fold)")]
    [InlineData("min(security, control) * 2 - -3 > max(regulation, 4) / (1 + 1)")]
    [InlineData("not (paused or deferred)")]
    [InlineData("security in [10, 20]")]
    [InlineData("  security>3  ")]
    public void Sound_clauses_are_accepted(string clause) => Assert.Equal("", Told(clause));

    [Theory]
    [InlineData("'not seen(base.frist)'", "11 MG0219")]
    [InlineData("\"not seen(base.frist)\"", "11 MG0219")]
    [InlineData("\"not\\x20seen(base.frist)\"", "14 MG0219")]
    [InlineData("not\n    seen(base.frist)", "+1 10 MG0219")]
    [InlineData("|\n    not seen(base.frist)", "+1 14 MG0219")]
    [InlineData("|\n    not paused and\n      seen(base.frist)", "+2 12 MG0219")]
    [InlineData(">\n    not paused and\n    seen(base.frist)", "+2 10 MG0219")]
    [InlineData("'not\n    seen(base.frist)'", "+1 10 MG0219")]
    public void Places_are_right_through_quotes_and_folded_lines(string clause, string expected)
    {
        var first = Line;
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, FileWith(clause)).Single();
        var below = told.Span.StartLine - first;
        var column = below == 0 ? told.Span.StartColumn - 4 : told.Span.StartColumn;
        Assert.Equal(expected, (below > 0 ? $"+{below} " : "") + $"{column} {told.Code}");
    }

    [Fact]
    public void A_clause_cut_off_by_a_comment_sign_is_told_as_that()
    {
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, FileWith("security == #red")).Single();
        Assert.Equal("MG0115", told.Code);
        Assert.Equal(13, told.Span.StartColumn - 4);
        Assert.Contains("cut off by #", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_meant_name_is_named_with_its_range_and_place()
    {
        var told = MinimalContent.Diagnose(MinimalContent.EventPath, FileWith("secuirty < 35")).Single();
        Assert.Equal("security", told.DidYouMean);
        Assert.Equal("0..100, content/model/variables.yaml:13:10", told.DidYouMeanDetail);
        Assert.Equal("test.event > when[0]", told.LogicalPath);
    }

    private static int Line => 13;

    private static string Told(string clause) =>
        string.Join(", ", MinimalContent.Diagnose(MinimalContent.EventPath, FileWith(clause))
            .Select(d => $"{d.Span.StartColumn - 4} {d.Code}"));

    private static string FileWith(string clause) =>
        MinimalContent.Events(MinimalContent.Event("test.event") + "  when:\n  - " + clause + "\n");
}
