using System.Collections.Immutable;
using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Every kind of diagnostic, defined here and nowhere else.</summary>
public static class DiagnosticCatalogue
{
    // The file and its YAML.
    internal static readonly DiagnosticKind TooMany = new("MG0100", Error,
        "more than {0} mistakes; the rest of this file's are not listed", "",
        "A file with this many mistakes usually has one cause. Mend the first few and check again.");
    internal static readonly DiagnosticKind Syntax = new("MG0101", Error, "this is not YAML: {0}", "",
        "The file cannot be read from here on. In a list, reading goes on with the next entry.");
    internal static readonly DiagnosticKind ControlCharacter = new("MG0102", Error, "control character {0}", "invisible",
        "Only letters, signs, line breaks and spaces belong into content. Invisible characters could disturb a player's "
            + "terminal.");
    internal static readonly DiagnosticKind BinaryFile = new("MG0103", Error, "this is not a text file", "",
        "The file holds a NUL byte, which no text does. Was it saved as UTF-16, or is it something else altogether?");
    internal static readonly DiagnosticKind NotUtf8 = new("MG0104", Error, "these bytes are not UTF-8", "",
        "Save the file with the encoding UTF-8.");
    internal static readonly DiagnosticKind FileTooLarge = new("MG0105", Error,
        "{0} bytes are more than the {1} that a file may have", "",
        "Divide the file into several; events may stand in any number of files and folders.");
    internal static readonly DiagnosticKind TooDeep = new("MG0106", Error, "more than {0} levels inside one another", "",
        "No content needs that. Look for brackets that are not closed.");
    internal static readonly DiagnosticKind TabIndentation = new("MG0107", Error, "a tab in the indentation", "use spaces",
        "YAML knows no width of a tab and so forbids it before the first word of a line. Use two spaces for each level.");
    internal static readonly DiagnosticKind DuplicateKey = new("MG0108", Error, "'{0}' stands here twice", "again",
        "A key may stand only once among its neighbours; otherwise one of the two would silently be lost.");
    internal static readonly DiagnosticKind TagUsed = new("MG0109", Error,
        "'{0}' is read as a tag, which content does not use", "",
        "A text that begins with ! is special in YAML. Write 'not' in conditions; put a text in quotes.");
    internal static readonly DiagnosticKind AliasUsed = new("MG0110", Error,
        "'{0}' is read as an anchor or alias, which content does not use", "",
        "A text that begins with & or * is special in YAML. Put it in quotes; write out what is repeated.");
    internal static readonly DiagnosticKind MergeKey = new("MG0111", Error, "merge keys (<<) are not used in content", "",
        "Write out what is repeated.");
    internal static readonly DiagnosticKind SeveralDocuments = new("MG0112", Error,
        "a second document begins here; a file is one document", "",
        "Remove the line of three dashes, or put what follows into a file of its own.");
    internal static readonly DiagnosticKind EmptyFile = new("MG0113", Error, "the file is empty", "",
        "Every content file begins with 'format: 1'. Remove the file if nothing is meant to be in it.");
    internal static readonly DiagnosticKind KeyNotText = new("MG0114", Error, "a key must be a plain word", "",
        "Lists and mappings cannot be keys here.");
    internal static readonly DiagnosticKind CutOff = new("MG0115", Error,
        "the text was cut off by # after '{0}'", "from here on it is a comment",
        "A # after a space begins a comment. Put the whole text in quotes.");
    internal static readonly DiagnosticKind SpecialStart = new("MG0116", Error,
        "a text cannot begin with '{0}'", "put the text in quotes",
        "YAML reserves some signs at the beginning of a text: > | @ ` % and others. Put the text in quotes.");
    internal static readonly DiagnosticKind ColonInText = new("MG0117", Error,
        "': ' inside a text without quotes", "put the text in quotes",
        "A colon before a space separates a key from its value. Put the whole text in quotes, or write it under '|'.");
    internal static readonly DiagnosticKind MaybeCutOff = new("MG0118", Warning,
        "the text was cut off by # after '{0}'", "is this meant as a comment?",
        "A # after a space begins a comment. Put the text in quotes, or leave a space after the # if a comment is meant.");

    // Shape and names.
    internal static readonly DiagnosticKind UnknownKey = new("MG0201", Error, "unknown key '{0}'", "not known here",
        "The keys of each thing are listed in content/README.md. A misspelt key would silently do nothing, so it is an error.");
    internal static readonly DiagnosticKind MissingKey = new("MG0202", Error, "'{0}' is missing", "",
        "This key is needed; see content/README.md.");
    internal static readonly DiagnosticKind UnknownVariable = new("MG0203", Error, "unknown variable '{0}'", "not declared",
        "Conditions and effects may name the variables of content/model/variables.yaml and those of content/variables.yaml.");
    internal static readonly DiagnosticKind WrongShape = new("MG0204", Error, "'{0}' must be {1}, not {2}", "",
        "A list, a mapping (keys with values) and a text are three different things in YAML.");
    internal static readonly DiagnosticKind NotANumber = new("MG0205", Error, "'{0}' is not a number", "",
        "Write digits, with a dot before decimals: 0.25. No units, no percent signs, no commas.");
    internal static readonly DiagnosticKind NotWhole = new("MG0206", Error, "'{0}' is not a whole number", "",
        "Here only whole numbers make sense.");
    internal static readonly DiagnosticKind OutOfRange = new("MG0207", Error, "{0} is outside {1} to {2}", "",
        "The value must lie within the range.");
    internal static readonly DiagnosticKind NotTrueOrFalse = new("MG0208", Error, "'{0}' is neither true nor false", "",
        "Write true or false. Words such as yes and on stay texts here.");
    internal static readonly DiagnosticKind UnknownWord = new("MG0209", Error, "'{0}' is not one of {1}", "",
        "Only these words have a meaning here.");
    internal static readonly DiagnosticKind DuplicateId = new("MG0210", Error, "{0} '{1}' is defined twice", "again",
        "An id names one thing in all files together.");
    internal static readonly DiagnosticKind MalformedId = new("MG0211", Error, "'{0}' is no id: {1}", "",
        "Ids are lower-case words with - between them, in groups with dots between: security.contractor-badge. Names of "
            + "variables, "
        + "constants and roles have _ instead. They are permanent, since saved games name them.");
    internal static readonly DiagnosticKind UnknownClaim = new("MG0212", Error, "unknown claim '{0}'", "not in the register",
        "Claims are the entries of the files in seeds/.");
    internal static readonly DiagnosticKind UnknownRole = new("MG0213", Error, "unknown role '{0}'", "not in the cast",
        "Texts may name the roles of content/cast/roles.yaml: {cast.senator}, {cast.senator.first}, {cast.senator.last}. The "
            + "player has no name.");
    internal static readonly DiagnosticKind MalformedBrace = new("MG0214", Error, "{0}", "",
        "Braces in texts name somebody of the cast and nothing else: {cast.senator}. In what is known of an initiative they "
            + "name a variable.");
    internal static readonly DiagnosticKind UnknownDeck = new("MG0215", Error, "unknown deck '{0}'", "",
        "Decks stand in content/decks.yaml.");
    internal static readonly DiagnosticKind UnknownMilestone = new("MG0216", Error, "unknown milestone '{0}'", "",
        "The milestones are listed in content/README.md.");
    internal static readonly DiagnosticKind UnknownInitiative = new("MG0217", Error, "unknown initiative '{0}'", "",
        "The initiatives are listed in content/README.md.");
    internal static readonly DiagnosticKind UnknownTag = new("MG0218", Error, "unknown tag '{0}'", "",
        "Policies choose by these tags: race economic safety coordinate secret open defence pause.");
    internal static readonly DiagnosticKind UnknownEvent = new("MG0219", Error, "unknown event '{0}'", "",
        "No file defines an event of that id.");
    internal static readonly DiagnosticKind UnknownOption = new("MG0220", Error, "event '{0}' has no option '{1}'", "",
        "Write the event's id, a dot, and the option's id.");
    internal static readonly DiagnosticKind UnknownPhase = new("MG0221", Error, "unknown phase '{0}'", "",
        "The phases are preparing, accelerating, expert, recovery, paused and ended.");
    internal static readonly DiagnosticKind UnknownFunction = new("MG0222", Error, "unknown function '{0}'", "",
        "There are seen, chose, months_since, reached, months_since_reached, min and max.");
    internal static readonly DiagnosticKind EmptyText = new("MG0223", Error, "'{0}' is empty", "",
        "Something must stand here.");
    internal static readonly DiagnosticKind UnknownFormat = new("MG0224", Error,
        "format '{0}' is not known; this is format 1", "",
        "Every content file says 'format: 1', so that later versions of the game know how to read it.");
    internal static readonly DiagnosticKind UnreadFile = new("MG0225", Warning, "nothing reads this file", "",
        "The folders and files that the game reads are listed in content/README.md. Is the file in the wrong place?");
    internal static readonly DiagnosticKind MissingPart = new("MG0226", Error, "{0} is missing", "",
        "The game cannot be played without it.");

    // Conditions and effects.
    internal static readonly DiagnosticKind UnexpectedCharacter = new("MG0301", Error, "'{0}' has no meaning here", "",
        "Conditions and effects are made of names, numbers, comparisons, + - * / and brackets.");
    internal static readonly DiagnosticKind Expected = new("MG0302", Error, "expected {0} but found {1}", "",
        "The line breaks off or goes on in a way that makes no sense.");
    internal static readonly DiagnosticKind OpenBracket = new("MG0303", Error, "this bracket is not closed", "",
        "Every ( needs a ) and every [ a ]. Within a list in [ ] or a mapping in { } a comma or ] ends the text: put the line "
            + "in quotes.");
    internal static readonly DiagnosticKind WrongType = new("MG0304", Error, "{0} is {1}, but {2} is wanted", "",
        "Numbers compare with numbers, the phase with the names of phases; a yes-or-no variable stands alone: 'paused', 'not "
            + "paused'.");
    internal static readonly DiagnosticKind DivisorNotConstant = new("MG0305", Error,
        "only division by a number is possible", "not a number",
        "A variable could become 0. Multiply by its share, or compare products instead.");
    internal static readonly DiagnosticKind DivisionByZero = new("MG0306", Error, "division by 0", "",
        "Nothing can be divided by 0.");
    internal static readonly DiagnosticKind WordOperator = new("MG0307", Error, "write '{1}' instead of '{0}'", "",
        "Conditions use words: and, or, not, in. Signs such as ! and & mean something else to YAML.");
    internal static readonly DiagnosticKind WriteOnly = new("MG0308", Error, "'{0}' can only be written", "",
        "What rivals really have is hidden; effects may change it, conditions may not ask for it.");
    internal static readonly DiagnosticKind ReadOnly = new("MG0309", Error, "'{0}' can only be read", "",
        "The simulation works this variable out each month, so an effect on it would be lost.");
    internal static readonly DiagnosticKind WrongOperator = new("MG0310", Error,
        "'{0}' is no way to change a variable", "use = += -= or *=",
        "Effects are written 'name += number', with =, +=, -= or *=.");
    internal static readonly DiagnosticKind MalformedNumber = new("MG0311", Error, "'{0}' is not a number", "",
        "Write digits, with a dot before decimals: 0.25. No units, no percent signs.");
    internal static readonly DiagnosticKind WrongArguments = new("MG0313", Error, "{0} takes {1}", "",
        "min and max take two numbers; the other functions one name.");
    internal static readonly DiagnosticKind ExpressionTooDeep = new("MG0314", Error, "too many brackets inside one another", "",
        "Divide the condition into several lines.");
    internal static readonly DiagnosticKind NeverChanges = new("MG0315", Warning, "{0}", "",
        "The variable's range makes this clause always or never true.");

    // Events.
    internal static readonly DiagnosticKind OptionCount = new("MG0401", Error, "an event has 2 to 4 options, not {0}", "",
        "One option is no choice, and more than four cannot be weighed against each other.");
    internal static readonly DiagnosticKind FirstOptionDisabled = new("MG0402", Error,
        "the first option must not carry 'enable'", "",
        "Something can always be done: the first option stays open whatever happens.");
    internal static readonly DiagnosticKind EnableWithoutBecause = new("MG0403", Error, "'{0}' needs '{1}' beside it", "",
        "A player who may not choose an option reads why.");
    internal static readonly DiagnosticKind KeyNotForTrigger = new("MG0404", Error, "'{0}' does not go with 'trigger: {1}'", "",
        "pick belongs to drawn events, milestone and initiative to events that these bring.");
    internal static readonly DiagnosticKind TriggerNeedsKey = new("MG0405", Error, "'trigger: {1}' needs '{0}'", "",
        "A drawn event says from which deck (pick); the others say which milestone or initiative brings them.");
    internal static readonly DiagnosticKind ChancesSum = new("MG0406", Error, "the chances add up to {0}, not 1", "",
        "One of the outcomes must happen. Let the last one have 'chance: rest'.");
    internal static readonly DiagnosticKind SecondRest = new("MG0407", Error, "a second 'rest'", "again",
        "Only one outcome can take the rest.");
    internal static readonly DiagnosticKind CallsUncallable = new("MG0408", Error,
        "event '{0}' cannot be called: its trigger is {1}", "",
        "'then' calls events with 'trigger: called'.");
    internal static readonly DiagnosticKind NeverCalled = new("MG0409", Warning, "no event calls '{0}'", "",
        "An event with 'trigger: called' shows only when another event's 'then' names it.");
    internal static readonly DiagnosticKind MalformedAfter = new("MG0410", Error,
        "'{0}' is no number of months", "write 2 or 1..3",
        "'after' is a number of months, or the least and the greatest with two dots between, from 1 on.");
    internal static readonly DiagnosticKind TextLength = new("MG0411", Hint, "the text has {0} words; 60 to 120 read best", "",
        "Players read many scenes; each should be short and still be a scene.");
    internal static readonly DiagnosticKind TextLengthFar = new("MG0412", Warning,
        "the text has {0} words; it should have 60 to 120", "",
        "Players read many scenes; each should be short and still be a scene.");
    internal static readonly DiagnosticKind OptionTextLong = new("MG0413", Warning,
        "the option's text has {0} words; it should have under 20", "",
        "Options are compared at a glance.");
    internal static readonly DiagnosticKind EmptyDeck = new("MG0414", Hint, "no event belongs to deck '{0}'", "",
        "When this deck speaks, nothing happens.");

    // The model, scenarios and policies.
    internal static readonly DiagnosticKind ParameterMissing = new("MG0501", Error, "the constant '{0}' is missing", "",
        "The model needs every one of its constants in content/model/.");
    internal static readonly DiagnosticKind ParameterUnread = new("MG0502", Error,
        "the model has no constant '{0}'", "nobody reads it",
        "A misspelt constant would silently do nothing, so it is an error.");
    internal static readonly DiagnosticKind ParameterShape = new("MG0503", Error, "the constant '{0}' must be {1}", "",
        "Constants are one number, or three in a list where each rival has its own.");
    internal static readonly DiagnosticKind OutsideDeclaredRange = new("MG0504", Warning,
        "{0} is outside the declared range {1} to {2}", "",
        "The range says which values are sensible. The game plays with any.");
    internal static readonly DiagnosticKind RangeReversed = new("MG0505", Error, "the range {0} to {1} is empty", "",
        "The least value comes first.");
    internal static readonly DiagnosticKind VariableMissing = new("MG0506", Error,
        "the simulation's variable '{0}' is not declared", "",
        "content/model/variables.yaml declares every variable that the simulation itself knows.");
    internal static readonly DiagnosticKind DerivedMismatch = new("MG0507", Error, "'{0}' {1}", "",
        "Which variables the simulation works out each month is fixed; 'derived: true' says so to the reader.");
    internal static readonly DiagnosticKind StartOfDerived = new("MG0508", Error,
        "'{0}' is worked out by the simulation and has no start", "",
        "Scenarios and policies may set the start of variables that effects may write.");
    internal static readonly DiagnosticKind PortfolioSum = new("MG0509", Error, "the portfolio adds up to {0}, not 100", "",
        "The four shares are whole percent and make 100 together.");
    internal static readonly DiagnosticKind ListLength = new("MG0510", Error, "'{0}' must have {1} values, not {2}", "",
        "A range is its least and its greatest value; lists for rivals have one value for each of the three.");

    internal static readonly DiagnosticKind AboutMissing = new("MG0511", Hint, "the scenario has no 'about'", "",
        "Menus show this one line under its name; without it only the name stands there.");
    internal static readonly DiagnosticKind AboutLong = new("MG0512", Warning,
        "'about' has {0} letters; it should have {1} at most", "",
        "It is one line of a menu, read at a glance. What the player finds on the first day belongs into 'text'.");

    // Texts for what the simulation does.
    internal static readonly DiagnosticKind TextMissing = new("MG0601", Error, "no text for the {0} '{1}'", "",
        "Players meet every one of these, so each needs its words.");
    internal static readonly DiagnosticKind TextForNothing = new("MG0602", Error, "the simulation knows no {0} '{1}'", "",
        "Words for something that never happens. Is it misspelt?");
    internal static readonly DiagnosticKind WrongOutcome = new("MG0603", Error,
        "the variant '{0}' belongs to the outcome '{1}'", "",
        "Which variants an outcome has is part of the simulation.");
    internal static readonly DiagnosticKind CauseMissing = new("MG0604", Error,
        "no text for a catastrophe by '{0}' through '{1}'", "",
        "The ledger holds hazard of this channel and threat, so the epilogue may have to tell of it.");

    // Tutorials.
    internal static readonly DiagnosticKind UnknownScenario = new("MG0701", Error, "unknown scenario '{0}'", "",
        "A tutorial plays one of the scenarios of content/scenarios/.");
    internal static readonly DiagnosticKind UnknownMoment = new("MG0702", Error, "'{0}' is no moment of a month", "",
        "A lesson may be given at: scene, month (its free part) or end (once the game is over).");
    internal static readonly DiagnosticKind UnknownDeed = new("MG0703", Error, "unknown deed '{0}'", "nobody watches for it",
        "The deeds that a tutorial can watch are listed in content/README.md; after a space stands what the deed is about.");
    internal static readonly DiagnosticKind UnknownDoing = new("MG0704", Error,
        "'{0}' is nothing that a player can be told to do", "",
        "Lessons name what to do as {do.knobs} or {do.why believed_gap}; what there is stands in content/README.md.");
    internal static readonly DiagnosticKind SubjectMissing = new("MG0705", Error, "'{0}' needs something that it is about", "",
        "Write it after a space: {do.why believed_gap}, {do.take defer}, {do.turn-velocity 60}.");
    internal static readonly DiagnosticKind WrongSubject = new("MG0706", Error,
        "'{0}' cannot be about '{1}': {2} may stand here", "",
        "Why and timeline are about variables, take about initiatives, turn-velocity about a whole number from 0 to 100.");
    internal static readonly DiagnosticKind LessonLong = new("MG0707", Warning,
        "the text has {0} letters; more than {1} do not fit three lines", "",
        "A hint is read between two other things. Say one thing, or make two lessons of it.");

    private static readonly ImmutableArray<DiagnosticKind> Kinds =
    [
        TooMany, Syntax, ControlCharacter, BinaryFile, NotUtf8, FileTooLarge, TooDeep, TabIndentation, DuplicateKey,
        TagUsed, AliasUsed,
        MergeKey, SeveralDocuments, EmptyFile, KeyNotText, CutOff, SpecialStart, ColonInText, MaybeCutOff, UnknownKey, MissingKey,
        UnknownVariable, WrongShape, NotANumber, NotWhole, OutOfRange, NotTrueOrFalse, UnknownWord, DuplicateId, MalformedId,
        UnknownClaim, UnknownRole, MalformedBrace, UnknownDeck, UnknownMilestone, UnknownInitiative, UnknownTag, UnknownEvent,
        UnknownOption, UnknownPhase, UnknownFunction, EmptyText, UnknownFormat, UnreadFile, MissingPart,
        UnexpectedCharacter, Expected,
        OpenBracket, WrongType, DivisorNotConstant, DivisionByZero, WordOperator, WriteOnly, ReadOnly, WrongOperator,
        MalformedNumber,
        WrongArguments, ExpressionTooDeep, NeverChanges, OptionCount, FirstOptionDisabled, EnableWithoutBecause, KeyNotForTrigger,
        TriggerNeedsKey, ChancesSum, SecondRest, CallsUncallable, NeverCalled, MalformedAfter, TextLength, TextLengthFar,
        OptionTextLong,
        EmptyDeck, ParameterMissing, ParameterUnread, ParameterShape, OutsideDeclaredRange, RangeReversed, VariableMissing,
        DerivedMismatch, StartOfDerived, PortfolioSum, ListLength, AboutMissing, AboutLong, TextMissing, TextForNothing, WrongOutcome,
        CauseMissing,
        UnknownScenario, UnknownMoment, UnknownDeed, UnknownDoing, SubjectMissing, WrongSubject, LessonLong,
        .. ProofKinds.All,
    ];

    /// <summary>All kinds in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticKind> All => Kinds;

    /// <summary>The kind with that code, or null.</summary>
    public static DiagnosticKind? Find(string code) =>
        Kinds.FirstOrDefault(kind => string.Equals(kind.Code, code, StringComparison.OrdinalIgnoreCase));
}
