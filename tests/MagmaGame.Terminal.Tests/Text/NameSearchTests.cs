using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Text;

public sealed class NameSearchTests
{
    [Theory]
    [InlineData("political_will", "political_will")]
    [InlineData("Political Will", "political_will")]
    [InlineData("will", "political_will")]
    [InlineData("credib", "credibility")]
    [InlineData("security", "security")]
    [InlineData("gap by eval", "evaluation_gap")]
    public void A_variable_is_found_by_what_people_type(string typed, string name) =>
        Assert.Equal(name, WhyView.Search(Played.NewSession(RealContent.Rules)).Find(typed).Found?.Name);

    [Theory]
    [InlineData("lead", "believed_lead")]
    [InlineData("gap", "believed_gap")]
    [InlineData("pause months", "pause_months")]
    public void A_dial_or_a_number_comes_before_what_shares_a_word_with_it(string typed, string name) =>
        Assert.Equal(name, WhyView.Find(Played.NewSession(RealContent.Rules), typed).Found?.Name);

    [Fact]
    public void An_ambiguous_name_gives_all_that_fit()
    {
        var match = WhyView.Search(Played.NewSession(RealContent.Rules)).Find("resilience");
        Assert.True(match.Ambiguous);
        Assert.Equal(3, match.Candidates.Length);
    }

    [Fact]
    public void A_misspelt_name_gives_what_may_be_meant()
    {
        var match = WhyView.Search(Played.NewSession(RealContent.Rules)).Find("politcal wil");
        Assert.Null(match.Found);
        Assert.False(match.Ambiguous);
        Assert.Equal("political_will", Assert.Single(match.Candidates).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzzzzzzz")]
    public void Nonsense_gives_nothing(string typed)
    {
        var match = WhyView.Search(Played.NewSession(RealContent.Rules)).Find(typed);
        Assert.Null(match.Found);
        Assert.Empty(match.Candidates);
    }

    [Theory]
    [InlineData("save", "save", 0)]
    [InlineData("sabe", "save", 1)]
    [InlineData("svae", "save", 1)]
    [InlineData("", "abc", 3)]
    public void Likeness_counts_slips(string a, string b, int slips) => Assert.Equal(slips, Likeness.Distance(a, b));
}
