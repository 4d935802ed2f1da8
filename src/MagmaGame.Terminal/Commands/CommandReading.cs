using System.Collections.Immutable;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Commands;

/// <summary>What a typed line means.</summary>
/// <param name="Command">The command, or null.</param>
/// <param name="Argument">What follows its name.</param>
/// <param name="Explanation">Without a command: why not, as a sentence; empty when nothing like a command was typed.</param>
internal sealed record CommandReading(PlainCommand? Command, string Argument, string Explanation)
{
    /// <summary>Reads a line: a command's name or beginning, then its argument.</summary>
    public static CommandReading Of(string line, Situation here)
    {
        var typed = line.Trim();
        var space = typed.IndexOf(' ', StringComparison.Ordinal);
        var (word, argument) = space < 0 ? (typed, "") : (typed[..space], typed[(space + 1)..].Trim());
        word = word.ToLowerInvariant();
        var found = Find(word, here);
        if (found.Length == 1) return Fitting(found[0], argument, here);
        if (found.Length > 1)
            return Refused($"“{word}” could be {Listed(found.Select(c => c.Name))}. Type a little more of it.");
        return Refused(Suggestion(word, here));
    }

    private static CommandReading Fitting(PlainCommand command, string argument, Situation here)
    {
        if ((command.Where & here) == 0) return Refused(NotHere(command, here));
        // Somebody who types "end of the world" does not mean the command.
        return argument.Length > 0 && !command.TakesArgument
            ? Refused($"“{command.Name}” stands alone: type just {command.Usage}.")
            : new CommandReading(command, argument, "");
    }

    private static ImmutableArray<PlainCommand> Find(string word, Situation here)
    {
        var exact = PlainCommand.All.Where(c => c.Names.Contains(word, StringComparer.Ordinal)).ToImmutableArray();
        if (!exact.IsEmpty || word.Length == 0) return exact;
        var begun = PlainCommand.All.Where(c => c.Names.Any(n => n.StartsWith(word, StringComparison.Ordinal))).ToImmutableArray();
        var possible = begun.Where(c => (c.Where & here) != 0).ToImmutableArray();
        return possible.IsEmpty ? begun : possible;
    }

    private static string Suggestion(string word, Situation here)
    {
        var near = Likeness.Near(
            word, PlainCommand.All.Where(c => (c.Where & here) != 0).Select(c => c.Name)).ToImmutableArray();
        return near.IsEmpty ? "" : $"There is no command “{word}”. Did you mean {Listed(near)}?";
    }

    private static string NotHere(PlainCommand command, Situation here) => here switch
    {
        _ when command.Where == Situation.Prediction => $"“{command.Name}” is possible only while a prediction is asked for.",
        Situation.Scene => $"“{command.Name}” is possible once the scene in front of you has its answer.",
        Situation.Prediction when (command.Where & Situation.Month) != 0 && command.Verb != Verb.End => $"“{command.Name}” has its place before the prediction: type back, then {command.Name}.",
        Situation.Prediction => $"“{command.Name}” is possible once you have predicted.",
        Situation.Over => $"“{command.Name}” is no longer possible: the game is over.",
        _ => $"“{command.Name}” is possible only while a scene waits for its answer.",
    };

    private static string Listed(IEnumerable<string> names) => string.Join(" or ", names.Select(n => $"“{n}”"));

    private static CommandReading Refused(string explanation) => new(null, "", explanation);
}
