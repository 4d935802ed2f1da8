using System.CommandLine;
using MagmaGame.Asking;
using MagmaGame.Authoring.Scaffolds;
using MagmaGame.Consoles;
using MagmaGame.Content.Shapes;
using MagmaGame.Naming;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Commands;

/// <summary>What all commands that make content ask alike.</summary>
/// <param name="example">An id of what is made, to show the form.</param>
internal sealed class NewOptions(string example)
{
    private const int MostClaims = 8;
    private const int LongestTitle = 80;

    public Option<string?> Id { get; } = new("--id") { Description = $"Its id, as {example}. Permanent.", HelpName = "ID" };

    public Option<string?> Title { get; } = new("--title", "--name") { Description = "Its title: a few words.", HelpName = "TITLE" };

    public Option<string[]> Sources { get; } = new("--source")
    {
        Description = "A claim that it shows; may be said more than once. 'magma documents WORD' finds some.",
        HelpName = "CLAIM",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> File { get; } = new("--file") { Description = "The file within content/events (default: the id's group).", HelpName = "FILE" };

    public Option<bool> Yes { get; } = new("--yes", "-y") { Description = "Write it without asking." };

    public Option<bool> Plain { get; } = new("--plain") { Description = "Ask line by line, without menus." };

    /// <summary>Who asks; null when nobody can be asked.</summary>
    public IQuestions? Questions(ParseResult result, IConsoleStreams console)
    {
        if (!console.InputIsTerminal) return null;
        var facts = TerminalFacts.Of(console);
        return facts.IsInteractive && !facts.AsciiOnly && !TerminalFacts.IsDumb(console) && !result.GetValue(Plain)
            ? new MenuQuestions(console)
            : new PlainQuestions(console, "The input has ended before everything was said, so nothing is written. --help shows how to say it all at once.");
    }

    /// <summary>The id of something new.</summary>
    public string AskId(ParseResult result, Answers answers, string kind, IReadOnlyCollection<string> taken) => answers.Text(
        result.GetValue(Id), "--id ID", $"The id of the new {kind}: lower-case words with -{(example.Contains('.', StringComparison.Ordinal) ? ", after a group and a dot" : "")}, as {example}", "",
        id => IdForm.Wrong(id) is { } why ? $"'{id}' is no id: {why}."
            // Graphs, decks and files go by the group, so an event without one stands apart wherever all others have one.
            : kind == "event" && !id.Contains('.', StringComparison.Ordinal) && taken.Count > 0 && taken.All(t => t.Contains('.', StringComparison.Ordinal))
                ? $"'{id}' has no group: ids of events are a group, a dot and a name, as {taken.First()}."
            : taken.Contains(id, StringComparer.Ordinal) ? $"There is {(kind[0] is 'e' ? "an" : "a")} {kind} '{id}' already." : null);

    /// <summary>Its title.</summary>
    public string AskTitle(ParseResult result, Answers answers, string question) => answers.Text(
        result.GetValue(Title), "--title TITLE", question, "",
        title => string.IsNullOrWhiteSpace(title) ? "It is empty." : title.Length > LongestTitle ? $"It is longer than {LongestTitle} letters." : null);

    /// <summary>The claims it rests on.</summary>
    public IReadOnlyList<string> AskSources(ParseResult result, Answers answers, Catalogue catalogue)
    {
        var claims = catalogue.Documents.SelectMany(d => d.Claims).ToList();
        return answers.Some(
            [.. (result.GetValue(Sources) ?? []).Distinct(StringComparer.Ordinal)], "--source CLAIM", "Which ideas does it show? Type a few words, and take from what is near", Near,
            id => claims.Exists(c => c.Id == id) ? null
                : $"There is no claim '{id}'.{Suggestion.For(id, claims.Select(c => c.Id))}{Others(id)}");

        IReadOnlyList<Choice> Near(string typed) => claims.Find(c => c.Id == typed) is { } exact
            ? [new Choice(exact.Id, exact.Says)]
            : [.. NearClaims.Find(claims, typed, MostClaims).Select(c => new Choice(c.Id, c.Says))];

        string Others(string id) => NearClaims.Find(claims, id, 3) is { IsEmpty: false } near
            ? $" Near it: {string.Join(", ", near.Select(c => c.Id))}."
            : " 'magma documents WORD' finds some.";
    }
}
