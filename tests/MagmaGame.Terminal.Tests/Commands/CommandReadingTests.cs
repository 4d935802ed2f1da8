using MagmaGame.Terminal.Commands;

namespace MagmaGame.Terminal.Tests.Commands;

public sealed class CommandReadingTests
{
    [Theory]
    [InlineData("help", "Help", "")]
    [InlineData("HELP", "Help", "")]
    [InlineData("?", "Help", "")]
    [InlineData("  why   political will ", "Why", "political will")]
    [InlineData("hist security", "History", "security")]
    [InlineData("vel 70", "Velocity", "70")]
    [InlineData("portfolio 25 40 25 10", "Portfolio", "25 40 25 10")]
    [InlineData("init", "Initiatives", "")]
    [InlineData("q", "Quit", "")]
    public void Names_aliases_and_beginnings_are_understood(string line, string verb, string argument)
    {
        var reading = CommandReading.Of(line, Situation.Month);
        Assert.Equal(verb, reading.Command?.Verb.ToString());
        Assert.Equal(argument, reading.Argument);
    }

    [Fact]
    public void An_ambiguous_beginning_is_explained()
    {
        var reading = CommandReading.Of("pr 70", Situation.Month);
        Assert.Null(reading.Command);
        Assert.Contains("“preparation”", reading.Explanation, StringComparison.Ordinal);
        Assert.Contains("“predict”", reading.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_command_is_suggested() =>
        Assert.Contains("Did you mean “velocity”?", CommandReading.Of("veloctiy 7", Situation.Month).Explanation, StringComparison.Ordinal);

    [Fact]
    public void A_command_that_is_not_possible_here_says_when_it_is() =>
        Assert.Contains("once the scene", CommandReading.Of("velocity 70", Situation.Scene).Explanation, StringComparison.Ordinal);

    [Fact]
    public void Words_after_a_command_that_stands_alone_are_refused() =>
        Assert.Null(CommandReading.Of("end of the world", Situation.Month).Command);

    [Fact]
    public void No_name_is_used_twice() => Assert.Distinct(PlainCommand.All.SelectMany(c => c.Names), StringComparer.Ordinal);

    [Fact]
    public void Every_verb_has_a_command_with_help_and_a_place()
    {
        foreach (var verb in Enum.GetValues<Verb>())
        {
            var command = Assert.Single(PlainCommand.All, c => c.Verb == verb);
            Assert.NotEmpty(command.Help);
            Assert.StartsWith(command.Name, command.Usage, StringComparison.Ordinal);
            Assert.NotEqual(Situation.None, command.Where);
        }
    }
}
