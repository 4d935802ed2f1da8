using MagmaGame.Terminal.Commands;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>What can be typed, made from the table of commands.</summary>
internal static class HelpScreen
{
    public static void Write(Page page, Situation here, string possible, string round)
    {
        page.Heading($"Here you can type {possible}, or:");
        foreach (var command in PlainCommand.All.Where(c => (c.Where & here) != 0))
            page.Line($"{command.Help.Replace("{round}", round, StringComparison.Ordinal)}{Also(command)}", Tone.Normal, $"- {command.Usage}: ", "  ");
        page.Line("A command may be shortened as long as it stays clear, and so may names.");
    }

    private static string Also(PlainCommand command) =>
        command.Aliases.IsEmpty ? "" : $" (also: {string.Join(", ", command.Aliases)})";
}
