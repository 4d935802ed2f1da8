using System.CommandLine;
using MagmaGame.Naming;

namespace MagmaGame.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class OneOf
{
    /// <summary>An option with a word; the first is the default.</summary>
    public static Option<string> Option(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
            CustomParser = result =>
            {
                var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
                if (Array.IndexOf(words, text) >= 0) return text;
                result.AddError($"{name} takes {string.Join(", ", words[..^1])} or {words[^1]}, not '{text}'.{Suggestion.For(text, words)}");
                return words[0];
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }
}
