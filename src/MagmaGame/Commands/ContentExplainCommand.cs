using System.CommandLine;
using MagmaGame.Authoring.Explanations;
using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Contents;
using MagmaGame.Explanations;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Runs;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Commands;

/// <summary><c>magma content explain</c>: what a code of the check means, or how an event comes and why it did or did not.</summary>
internal static class ContentExplainCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var what = new Argument<string>("CODE|EVENT") { HelpName = "CODE|EVENT", Description = "The code of something that 'magma content check' found, or the id of an event." };
        what.CompletionSources.Add([.. DiagnosticCatalogue.All.Select(kind => kind.Code)]);
        var run = new Option<string?>("--in")
        {
            Description = "For an event: why it was asked in that month of a kept game or journal, or was not; without @MONTH, in all of its months.",
            HelpName = "RUN[@MONTH]",
        };
        var format = OneOf.Option("--format", "For an event: how to print, for people or for programs.", "text", "json");
        var command = new DocumentedCommand("explain", "What a finding means; or how an event comes, and why it was asked in a game or was not.",
            "magma content explain MG0203",
            "magma content explain security.insider-offer",
            "magma content explain security.insider-offer --in baseline-2025-7-1",
            "magma content explain security.insider-offer --in baseline-2025-7-1@14")
        {
            what, run, format,
        };
        command.SetAction(result =>
        {
            var (wanted, given) = (result.GetRequiredValue(what), result.GetValue(run));
            var asJson = result.GetRequiredValue(format) == "json";
            if (!LooksLikeCode(wanted)) return Explain(EventNamed(LoadedContent.LoadToWorkOn(result.GetValue(content), console), wanted), given, asJson, console);
            if (given is not null || asJson) throw new CommandFailure($"--in and --format go with an event, and {wanted} is a code.");
            MarkdownText.Write(DiagnosticDocument.Of(CodeNamed(wanted)), PrintedPage.Of(console));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The event of that id.</summary>
    /// <param name="catalogue">The content.</param>
    /// <param name="id">The id.</param>
    /// <param name="others">What else might have been meant.</param>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static (Catalogue Catalogue, EventDefinition Event) EventNamed(Catalogue catalogue, string id, params IEnumerable<string> others) =>
        catalogue.Event(id) is { } found
            ? (catalogue, found)
            : throw new CommandFailure($"There is no event '{id}'.{Suggestion.For(id, catalogue.Events.Select(e => e.Id).Concat(others))} "
                + $"There {(catalogue.Events.Length == 1 ? $"is only '{catalogue.Events[0].Id}'" : $"are {catalogue.Events.Length}, in the files under content/events")}.");

    private static (Catalogue Catalogue, EventDefinition Event) EventNamed(Catalogue catalogue, string id) =>
        EventNamed(catalogue, id, DiagnosticCatalogue.All.Select(kind => kind.Code));

    private static int Explain((Catalogue Catalogue, EventDefinition Event) of, string? given, bool asJson, IConsoleStreams console)
    {
        var page = WriterPage.Of(console);
        if (given is null)
        {
            var outline = EventOutline.Of(of.Catalogue, of.Event);
            if (asJson) console.Out.WriteLine(ExplanationJson.Text(ExplanationJson.Of(outline)));
            else ExplanationText.Write(outline, page);
            return ExitCode.Done;
        }
        var (run, month) = GivenRun.At(given, new GameRules(of.Catalogue), console);
        run.Remark(console);
        if (month is { } one)
        {
            var explanation = EventExplainer.InMonth(run.Session, of.Event, one) ?? throw NotYetIn(of.Event, given);
            if (asJson) console.Out.WriteLine(ExplanationJson.Text(ExplanationJson.Of(explanation)));
            else ExplanationText.Write(explanation, page);
            return ExitCode.Done;
        }
        var rounds = EventExplainer.InAllRounds(run.Session, of.Event).ToList();
        if (rounds.Count == 0) throw NotYetIn(of.Event, given);
        if (asJson) console.Out.WriteLine(ExplanationJson.Text(ExplanationJson.List(rounds, ExplanationJson.Of)));
        else ExplanationText.Write(of.Event, rounds, page);
        return ExitCode.Done;
    }

    /// <summary>Says that a game was played when an event was not in the content.</summary>
    public static CommandFailure NotYetIn(EventDefinition wanted, string given) =>
        new($"--in {given}: the content that this was played with had no event '{wanted.Id}'.");

    // Codes may be typed in small letters, too.
    private static bool LooksLikeCode(string wanted) =>
        wanted.Length > 2 && wanted.StartsWith("MG", StringComparison.OrdinalIgnoreCase) && wanted.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static DiagnosticKind CodeNamed(string code) => DiagnosticCatalogue.Find(code) ?? throw new CommandFailure(
        $"There is no code '{code}'.{Suggestion.For(code.ToUpperInvariant(), DiagnosticCatalogue.All.Select(kind => kind.Code))} "
        + "All of them are listed in content/diagnostics.md.");
}
