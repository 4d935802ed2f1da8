using System.Collections.Immutable;
using MagmaGame.Simulation.Glossary;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

public sealed class TermsInTests
{
    private static readonly ImmutableArray<GlossaryTerm> Glossary =
    [
        new("alignment", ["aligned"], "Wanting the right thing.", []),
        new("alignment tax", [], "What that costs.", []),
        new("R&D multiplier", [], "How fast.", []),
        new("smoking gun", ["smoking guns"], "Proof.", []),
    ];

    [Theory]
    [InlineData("The alignment tax is high.", "alignment tax")]
    [InlineData("Alignment is hard, and so is the ALIGNMENT TAX.", "alignment, alignment tax")]
    [InlineData("Two smoking guns, then one smoking gun.", "smoking gun")]
    [InlineData("A misaligned, re-aligned model realigned.", "")]
    [InlineData("“Aligned”, they said; an R&D multiplier of 3.", "alignment, R&D multiplier")]
    [InlineData("aligned", "alignment")]
    [InlineData("", "")]
    public void Whole_words_are_found_in_the_order_of_the_text_and_the_longest_form_wins(string text, string found) =>
        Assert.Equal(found, string.Join(", ", TermsIn.Text(Glossary, text).Select(term => term.Name)));

    [Fact]
    public void A_word_is_listed_as_it_stands_and_with_its_name_where_that_is_another() =>
        Assert.Equal(
            "Aligned (alignment), smoking guns, R&D multiplier",
            string.Join(", ", new TermMarks(Glossary, ["Aligned or not, it left smoking guns.", "The R&D multiplier is 3."], new HashSet<string>()).AsWritten));
}
