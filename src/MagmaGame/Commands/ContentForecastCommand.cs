using System.CommandLine;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Consoles;
using MagmaGame.Forecasts;

namespace MagmaGame.Commands;

/// <summary><c>magma content forecast</c>: how often events show, and what they shift.</summary>
internal static class ContentForecastCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var events = new Argument<string[]>("EVENT")
        {
            Description = "Events to tell all about: when they show, what their options shift, what they displace (default: a table of all).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var games = WholeNumber.Option("--games", 1, GamePlan.MostGames, "How many games, over all scenarios and policies (default 2000).");
        var moments = WholeNumber.Option("--moments", 1, ForecastRequest.MostMoments,
            "Most moments at which the options of an event are tried (default 400; with --options 100).");
        var scenario = new Option<string?>("--scenario") { Description = "Only these worlds (default: all but those of tutorials, which players choose only once).", HelpName = "ID,..." };
        var policy = new Option<string?>("--policy") { Description = "Only these ways to play.", HelpName = "ID,..." };
        var seed = WholeNumber.Option("--seed", 0, uint.MaxValue, "Seed of the first game; the next one has the next (default 0).");
        var threads = WholeNumber.Option("--threads", 1, BulkRequest.MostThreads, "Worker threads (default: one for each processor); changes nothing but the speed.");
        var deck = new Option<string?>("--deck") { Description = "Only the events of this deck.", HelpName = "ID" };
        var sort = OneOf.Option("--sort", "How the table is sorted.", "share", "month", "id");
        var options = new Option<bool>("--options") { Description = "Instead of the table: where the options of all events are best, with those that never or always are." };
        var against = new Option<string?>("--against") { Description = "Tell what differs from other content, or from a record that --save made.", HelpName = "DIR|FILE" };
        var save = new Option<string?>("--save") { Description = "Keep a record to compare with later.", HelpName = "FILE" };
        var format = OneOf.Option("--format", "How to print it: for people, for programs.", "text", "json");
        var command = new DocumentedCommand("forecast", "How often events show and when, and what their options shift.",
            "magma content forecast",
            "magma content forecast --deck security --sort month",
            "magma content forecast security.contractor-badge --games 5000",
            "magma content forecast --options --scenario baseline-2025",
            "magma content forecast --save before.json",
            "magma content forecast --against before.json",
            "magma content forecast --against ../other-content --policy plan,random")
        {
            events, games, moments, scenario, policy, seed, threads, deck, sort, options, against, save, format,
        };
        command.SetAction(result =>
        {
            var wish = new ForecastWish
            {
                Events = [.. result.GetValue(events) ?? []],
                Games = (int?)result.GetValue(games),
                Moments = (int?)result.GetValue(moments),
                Scenarios = result.GetValue(scenario),
                Policies = result.GetValue(policy),
                Seed = (uint?)result.GetValue(seed),
                Threads = (int)(result.GetValue(threads) ?? Environment.ProcessorCount),
                Deck = result.GetValue(deck),
                Sort = result.GetRequiredValue(sort),
                Options = result.GetValue(options),
                Against = result.GetValue(against),
                Save = result.GetValue(save),
                Json = result.GetRequiredValue(format) == "json",
            };
            if (!wish.Events.IsEmpty && (wish.Deck is not null || wish.Options))
                throw new CommandFailure("--deck and --options are for all events: leave them out, or the events.");
            if (wish.Save is "") throw new CommandFailure("--save needs the name of a file.");
            return ForecastRun.Run(wish, result.GetValue(content), console);
        });
        return command;
    }
}
