using System.Collections.Immutable;

namespace MagmaGame.Terminal.Commands;

/// <summary>A command as data; help is made from this.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Usage">What to type.</param>
/// <param name="Help">What it does, in a few words; <c>{round}</c> in them is what a round of the game is called.</param>
/// <param name="Where">Where it is possible.</param>
/// <param name="TakesArgument">Whether words may follow its name.</param>
internal sealed record PlainCommand(
    Verb Verb, string Name, ImmutableArray<string> Aliases, string Usage, string Help, Situation Where, bool TakesArgument)
{
    /// <summary>All commands, in the order in which help lists them.</summary>
    public static ImmutableArray<PlainCommand> All { get; } =
    [
        Of(Verb.Knobs, "knobs", ["preview"], "knobs", "the three knobs, and what the next round is expected to bring", Situation.Month),
        Of(Verb.Velocity, "velocity", [], "velocity 70", "put 70 % of Magma into stronger models, the rest into safety", Situation.Month, true),
        Of(Verb.Preparation, "preparation", [], "preparation 60", "put 60 % of the safety effort into dangers to come", Situation.Month, true),
        Of(Verb.Portfolio, "portfolio", [], "portfolio 25 40 25 10",
            "share the safety effort between nonproliferation, distribution, governance and defence; the four sum to 100",
            Situation.Month, true),
        Of(Verb.Initiatives, "initiatives", ["initiative"], "initiatives [NAME]",
            "what you may start yourself, one a {round}; with a name, one of them in full", Situation.Playing, true),
        Of(Verb.Take, "take", [], "take NAME", "take an initiative, by number, id or name", Situation.Month, true),
        Of(Verb.Predict, "predict", ["prediction"], "predict rises|holds|falls",
            "say what one of the dials will do by the next briefing; predict alone tells which, and the numbers of the answers", Situation.Month | Situation.Prediction, true),
        Of(Verb.Back, "back", ["later"], "back", "go on with the {round}, without a prediction so far", Situation.Prediction),
        Of(Verb.End, "end", ["next", "done"], "end", "end the {round}; an empty line does the same", Situation.Month),
        Of(Verb.Arguments, "args", ["arguments", "a"], "args [INITIATIVE]",
            "what speaks for and against each option in front of you, or an initiative", Situation.Playing, true),
        Of(Verb.Advice, "advice", ["voices", "v"], "advice", "what the advisors at your table say to this scene", Situation.Scene),
        Of(Verb.Sources, "sources", ["s"], "sources", "the ideas this scene was made from, and whose they are", Situation.Scene),
        Of(Verb.Source, "source", ["claim"], "source ID", "one idea in full", Situation.Anywhere, true),
        Of(Verb.Why, "why", ["explain"], "why NAME", "what a number or a word means, and what moved it: why political will, why TEDAI", Situation.Anywhere, true),
        Of(Verb.History, "history", ["timeline"], "history NAME",
            "a number {round} by {round}, with what happened; after the end, with the truth beside it", Situation.Anywhere, true),
        Of(Verb.Status, "status", [], "status", "everything Magma knows now", Situation.Anywhere),
        Of(Verb.Rivals, "rivals", ["others"], "rivals", "what is known of the other developers", Situation.Anywhere),
        Of(Verb.World, "world", ["pause"], "world", "the others, the coalition for a pause, politics and defences", Situation.Anywhere),
        Of(Verb.Lab, "lab", ["pipeline"], "lab", "the pipeline and its bottleneck, security, alignment as Magma sees it, the effort", Situation.Anywhere),
        Of(Verb.Ledger, "ledger", ["risk"], "ledger", "the risk by channel and threat: Magma's estimate, and after the end the truth",
            Situation.Anywhere),
        Of(Verb.Documents, "documents", ["register"], "documents [ID]", "the essays behind the game, or the ideas of one", Situation.Anywhere, true),
        Of(Verb.Search, "search", ["find"], "search WORDS", "ideas of the essays in which all the words occur", Situation.Anywhere, true),
        Of(Verb.Who, "who", ["people", "cast"], "who [NAME]", "who the people you have met are", Situation.Anywhere, true),
        Of(Verb.Glossary, "glossary", ["words"], "glossary [WORD]", "the words that the scene in front of you uses, or all of them, or one", Situation.Anywhere, true),
        Of(Verb.Decisions, "decisions", ["journal"], "decisions", "what you have decided so far", Situation.Anywhere),
        Of(Verb.Predictions, "predictions", [], "predictions", "your predictions one by one, and what came", Situation.Over),
        Of(Verb.Briefing, "briefing", [], "briefing", "what moved since the last {round}, read out again", Situation.Playing),
        Of(Verb.Again, "again", ["repeat"], "again", "read out again what is in front of you", Situation.Anywhere),
        Of(Verb.Save, "save", [], "save", "never needed: each decision is kept as you make it", Situation.Playing),
        Of(Verb.Guide, "guide", ["manual"], "guide [SECTION]", "the sections of the guide, or one of them to read", Situation.Anywhere, true),
        Of(Verb.Help, "help", ["?", "h", "commands"], "help", "what can be typed here", Situation.Anywhere),
        Of(Verb.Quit, "quit", ["exit", "q", "bye"], "quit", "leave; the game is kept", Situation.Anywhere),
    ];

    /// <summary>All its names.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);

    private static PlainCommand Of(
        Verb verb, string name, ImmutableArray<string> aliases, string usage, string help, Situation where, bool takesArgument = false) =>
        new(verb, name, aliases, usage, help, where, takesArgument);
}
