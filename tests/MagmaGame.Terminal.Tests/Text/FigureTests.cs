using MagmaGame.Session.Words;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Tests.Text;

public sealed class FigureTests
{
    [Theory]
    [InlineData(Variable.Resources, 0.004, "+0.4\u00A0%")]
    [InlineData(Variable.Resources, 0.02, "+2\u00A0%")]
    [InlineData(Variable.Resources, -0.005, "-0.5\u00A0%")]
    [InlineData(Variable.Resources, 0.05 - 0.055, "-0.5\u00A0%")]
    [InlineData(Variable.Resources, 0.715 - 0.72, "-0.5\u00A0%")]
    [InlineData(Variable.Resources, 0.05 - 0.065, "-1.5\u00A0%")]
    [InlineData(Variable.Resources, 0.705 - 0.72, "-1.5\u00A0%")]
    [InlineData(Variable.Resources, 0.3 - 0.1 - 0.1 - 0.1, "")]
    [InlineData(Variable.Capability, 0.04, "+0.04")]
    [InlineData(Variable.Credibility, -0.3, "-0.3")]
    [InlineData(Variable.Credibility, 0.01, "")]
    [InlineData(Variable.StandardSignatories, 1, "+1")]
    public void A_change_that_would_round_to_nothing_gets_one_digit_more(Variable variable, double change, string words) =>
        Assert.Equal(words, Figure.ClearChange(RealContent.Catalogue.Variables[variable], change));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.02, "<0.1 %")]
    [InlineData(0.2, "0.2 %")]
    [InlineData(9.94, "9.9 %")]
    [InlineData(12.4, "12 %")]
    public void A_risk_is_as_fine_as_on_the_dials(double points, string words) => Assert.Equal(words, Figure.Risk(points).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(Variable.PoliticalWill, 31.4, "31")]
    [InlineData(Variable.Friction, 0.051, "5 %")]
    [InlineData(Variable.Capability, 12.34, "12.3 months")]
    [InlineData(Variable.BelievedRiskIfScaled, 0.64, "0.6 %")]
    [InlineData(Variable.BelievedRiskIfScaled, 12.4, "12 %")]
    [InlineData(Variable.RndMultiplier, 3.04, "3.0x")]
    [InlineData(Variable.BelievedPauseChance, 0.123, "12 %")]
    [InlineData(Variable.Paradigm, -0.301, "-0.30")]
    [InlineData(Variable.Paused, 1, "yes")]
    [InlineData(Variable.BelievedLead, -0.01, "0.0 months")]
    public void Values_are_in_the_words_of_their_unit(Variable variable, double value, string words) =>
        Assert.Equal(words, Figure.Value(RealContent.Catalogue.Variables[variable], value).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(Variable.PoliticalWill, 4.2, "+4")]
    [InlineData(Variable.PoliticalWill, -0.2, "+0")]
    [InlineData(Variable.Resources, -0.05, "-5 %")]
    public void Changes_have_a_sign(Variable variable, double change, string words) =>
        Assert.Equal(words, Figure.Change(RealContent.Catalogue.Variables[variable], change).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.004, "under 1 %")]
    [InlineData(0.12, "12 %")]
    [InlineData(0.999, "over 99 %")]
    [InlineData(1, "100 %")]
    public void Chances_are_never_falsely_certain(double chance, string words) =>
        Assert.Equal(words, Figure.Chance(chance).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(0, "January 2025")]
    [InlineData(14, "March 2026")]
    [InlineData(59, "December 2029")]
    public void Months_have_dates(int month, string date) => Assert.Equal(date, CalendarMonth.Of(month));
}
