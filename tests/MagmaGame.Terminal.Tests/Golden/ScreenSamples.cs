using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Risk;
using MagmaGame.Terminal.Commands;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Golden;

/// <summary>One of each screen over fixed view models, so that what they look like depends on nothing else.</summary>
internal static class ScreenSamples
{
    private static readonly RiskDials Dials = new(
        new Dial("risk if Magma only scaled", "12\u00A0%", "5", "25", "+2\u00A0%"),
        new Dial("risk as Magma runs it", "0\u00A0%", "0", "0", ""),
        new Dial("gap between capability and safety", "-10.6\u00A0months", "-16", "-4", "last guess -12.1"),
        new Dial("lead over the best rival", "1.4\u00A0months", "-3", "4", "last guess 2.0"),
        "R&D speed: 3.4x (+0.2x)");

    private static readonly ClaimView Claim = new(
        "plan-security-incremental", "Security can be raised step by step.", "Joshua Clymer, “Planning for Extreme AI Risks”");

    private static readonly GlossaryView Word = new("smoking gun", ["smoking guns"], "Evidence of danger so plain that no expert is needed to see it.", [Claim]);

    private static readonly InitiativeView Pause = new(
        1, Initiative.ProposePause, "propose-pause", "Propose a pause",
        "You ask the others to stop together. If they refuse, everybody has heard the refusal.",
        "No pause is in force.", "Chance as Magma sees it: about 12\u00A0%.", null);

    public static void WriteAll(Page page)
    {
        OpeningScreen.Write(page, new OpeningView("January 2025", "You take the keys to Magma on a wet Monday.\n\nNothing is on fire.", 7, 1), TermMarks.None);
        BriefingScreen.Write(page, Briefing(), TermMarks.None);
        BriefingScreen.Write(page, Briefing() with
        {
            Month = 0,
            Date = "January 2025",
            IsFirst = true,
            Lit = [],
            NewPhase = null,
            Prediction = "",
            Glosses = [new News("risk as Magma runs it", "Chance of catastrophe within a year."), new News("Preparing", "Effort spent now fills the stores.")],
        }, TermMarks.None);
        var scene = new EventView(
            "A contractor’s badge", "Somebody puts two photographs on your desk.\nSame badge, two faces — and a receipt.",
            [
                new OptionView(1, "freeze", "Freeze all contractor access tonight.", "security +6, friction +5\u00A0%, and a matter of chance", null),
                new OptionView(2, "watch", "Leave it open and see who comes back for the second badge.", "nothing that shows at once", null),
                new OptionView(3, "pay", "Pay for new doors.", "resources -4\u00A0%", "No money left this quarter."),
            ],
            null);
        SceneScreen.Write(page, scene, TermMarks.None, whole: false);
        SceneScreen.Write(page, scene with { Before = "March 2025, when you answered: “Pay for new doors.”" }, TermMarks.None, whole: false);
        ConsequenceScreen.Write(page, new ConsequenceView("Two of them had already left.", ["security 31 (+6)", "friction 5\u00A0% (+5\u00A0%)"]));
        ArgumentsScreen.Write(page, [new ArgumentsView("1. Freeze all contractor access tonight. [freeze]", [Claim], [Claim])]);
        AdviceScreen.Write(page, [new AdviceView("The planner", 1, "Freeze all contractor access tonight.", "Badges are on my list.", Claim)]);
        AdviceScreen.Write(page, []);
        GlossaryScreen.Write(page, [], []);
        GlossaryScreen.Write(page, [Word], [Word, Word with { Name = "control" }]);
        GlossaryScreen.Write(page, Word);
        SourcesScreen.Write(page, [Claim]);
        SourcesScreen.Write(page, new SourceView(
            "plan-milestone-3x", "milestone", "AI triples the pace of research.", ["3x", "2026 to 2028"], true,
            "Joshua Clymer, “Planning for Extreme AI Risks” (2025-01)"), Touches);
        page.Heading("(knobs)");
        KnobsScreen.Write(page, new KnobsView(
            "month", "velocity 90, preparation 50", "velocity 70, preparation 50", "Friction costs 2.5 % of all effort, and fades.",
            "The declared slowdown holds velocity at 25 all the same.", ["control 11 (+1.0)", "friction 3\u00A0% (+3.1\u00A0%)"], ["it would be -1.0", "it would not move"])
        {
            LittleExpected = "As far as Magma can know, little will move by next month.",
        });
        InitiativesScreen.Write(page, [Pause, Pause with { Number = 11, Id = "merge", Name = "Merge", WhyNot = "There are too few lines of communication." }], "month");
        InitiativesScreen.Write(page, Pause);
        StatusScreen.Write(page, new StatusView(
            "March 2026", 14, "Accelerating", Dials,
            [new StatusGroup("Security", ["security 31", "security readiness 8", "stolen capability about 0.0\u00A0months"])],
            "velocity 90, preparation 50", ["declared slowdown"], ["Threefold research: March 2026 (month 14)"]));
        WhyScreen.Write(page, new WhyView(
            "political will", "political_will", "Will of governments to coordinate on AI.", "points, 0 to 100", "31",
            new MovedNumber("political will", "31", "+4", [new Cause("smoking gun published", "+6"), new Cause("attention fades", "-2")]), "",
            [new IngredientView("credibility", "54 (+3)", "more raises it")]));
        WhyScreen.Write(page, new TermView("milestone", "Past the top experts", "Your best system beats the best experts.", ["tedai"]));
        WhoScreen.Write(page, [new WhoView("Remilekun Onose", "heads security at Magma"), new WhoView("Tesserane", "the first of the other developers")]);
        HistoryScreen.Write(page, new HistoryView(
            "political will", false, [new HistoryRow("2025-01", "10", 0.3, "", []),
                new HistoryRow("2025-02", "31", 1, "", ["milestone: Threefold research", "A contractor’s badge", "velocity 70"])]));
        HistoryScreen.Write(page, new HistoryView(
            "lead over the best rival", true, [new HistoryRow("2025-01", "1.4", 0.3, "-10.2", []), new HistoryRow("2025-02", "2.0", 1, "", [])]));
        RivalsScreen.Write(page, new RivalsView(
            ["Tesserane: has signed the safety standard"], Dials.Lead.Words, "competitive pressure: about 47"));
        WorldScreen.Write(page, World());
        LabScreen.Write(page, Lab());
        LedgerScreen.Write(page, Ledger(isTruth: false));
        LedgerScreen.Write(page, Ledger(isTruth: true));
        var idea = new IdeaView("plan", new SourceView("plan-milestone-3x", "milestone", "AI triples the pace of research.", [], false, ""), Touches);
        var document = new DocumentView(
            "plan", "Joshua Clymer", "Planning for Extreme AI Risks", "2025-01", "A developer should spend its lead on safety.", [idea]);
        DocumentsScreen.Write(page, new DocumentsView([document], ["heuristic", "milestone"]));
        DocumentsScreen.Write(page, document, [idea, idea with { Touches = [] }]);
        DocumentsScreen.WriteFound(page, [idea, idea]);
        DecisionsScreen.Write(page, ["2025-01: A contractor’s badge: Freeze all contractor access tonight."]);
        PredictionsScreen.Write(page, new PredictionsView("", [], []));
        PredictionsScreen.Write(page, new PredictionsView(
            "Of 2 predictions 1 came true. 1 foresaw too little risk, 0 too much.",
            ["You predicted “holds”: it held 1x, rose 1x."],
            [new PredictionRow("2025-01", "holds", "0.4\u00A0%", "0.6\u00A0%", true), new PredictionRow("2025-02", "holds", "0.6\u00A0%", "1.4\u00A0%", false)]));
        var guide = GuideSectionView.Of([new("player", "# Playing\n\nEach month **you** decide.\n\n## Knobs\n\nThree of them:\n\n- velocity\n  - half of it\n1. first\n\n"
            + "| key | does |\n| --- | --- |\n| why | explains a number, in words that may well need more than the one line they begin in |\n\n```\nmagma play\n```\n")]);
        GuideScreen.Write(page, []);
        GuideScreen.Write(page, guide);
        foreach (var section in guide) GuideScreen.Write(page, section);
        HelpScreen.Write(page, Situation.Month, "end to end the month", "month");
        EndingScreen.Write(page, Ending());
    }

    private static readonly ImmutableArray<Touch> Touches =
        [new Touch(TouchKind.Scene, 3, "A contractor’s badge", "spoke for your answer"), new Touch(TouchKind.Milestone, 14, "Threefold research", "the milestone rests on it")];

    private static readonly NumberView Will = new(19, "political will", "31", "+4", 0.31);

    private static WorldView World() => new(
        new RivalsView(["Tesserane: has signed the safety standard"], Dials.Lead.Words, ""),
        new PauseView(true, 2, 5, 0.81, "A pause is in force, in month 2 of 5; then it lasts.", [new HangsOn(Will, true), new HangsOn(Will, false)]),
        [new NumberGroup("Politics", [Will, Will])]);

    private static LabView Lab() => new(
        [new LabStage(Will with { Label = "research security" }, false), new LabStage(Will with { Label = "evaluation methods", Change = "" }, true)],
        Will with { Label = "elicitation readiness" },
        "evaluation methods",
        47.4,
        [new NumberGroup("Security", [Will with { Label = "security" }, new NumberView(57, "security crash programme", "no", "", null)])],
        [new EffortShare(44, "stronger models", 0.9, "90\u00A0%"), new EffortShare(45, "safety that prepares", 0.1, "10\u00A0%")],
        [new EffortShare(46, "defence", 0.25, "25\u00A0%")], "10\u00A0%");

    private static LedgerView Ledger(bool isTruth) => new(
        isTruth,
        isTruth ? "This is the true ledger." : "This is Magma's own estimate.",
        [
            new LedgerChannel(
                Channel.Direct, new LedgerSum("Magma's own systems", 0.02, isTruth ? "53\u00A0%" : "about 2\u00A0%"),
                [new LedgerDriver(Will with { Label = "velocity" }, true, 1), new LedgerDriver(Will with { Label = "control" }, false, -1)]),
        ],
        [new LedgerSum("AI seeking power", 0.02, isTruth ? "53\u00A0%" : "about 2\u00A0%")],
        [new LedgerCell(Channel.Direct, Threat.PowerSeeking, 0.4, 0.13, isTruth ? "53\u00A0%" : "about 2\u00A0%", 1)]);

    private static BriefingView Briefing() => new(
        14, "March 2026", "Accelerating", false, Dials,
        [
            new MovedGroup("Capability and risk", [new MovedNumber("capability", "18.4\u00A0months", "+1.5", [new Cause("own research", "+1.4")])]),
            new MovedGroup("Politics",
            [
                new MovedNumber("political will", "31", "+4", [new Cause("smoking gun published", "+6"), new Cause("awareness pulls political will", "-2")]),
                new MovedNumber("chance of a pause", "about 12\u00A0%", "+3\u00A0%", [new Cause("a fresh estimate", "")]),
            ]),
        ],
        6,
        [new News("Threefold research", "Your agents now make research go three times as fast.")],
        new News("Accelerating", "AI multiplies research, safety research included."),
        "You predicted that the risk rises; it went from 0.4 to 1.2 %. You were right.",
        "The pause did not hold. It is over, and the race goes on.",
        ["Human influence is 56. Below 40 the AI researchers lead in fact."],
        []);

    private static EndingView Ending() => new(
        "April 2028", 39,
        new News("A long pause", "The leading developers have stopped."),
        new News("By agreement", "The fifth month begins without anybody remarking on it."),
        "The pause has held for more than 4 months.",
        "23\u00A0%",
        "One roll of the dice decided, and it fell on survival; the chance of that was 77 %. This roll is luck and nothing else.",
        new News("The world came through", "The dangerous years ended."),
        "People were still there to argue about them.",
        [new CauseShare("AI seeking power, through Magma’s own systems", "53\u00A0%", "while you played")],
        ["Your decisions led to P(catastrophe) 23\u00A0%; 9\u00A0% was run up during play."],
        ["Threefold research: March 2026 (month 14)"],
        ["TEDAI lay at a capability of 40 months."],
        ["March 2026: gap -10.6 believed, 0.1 true."],
        "Of 12 predictions 7 came true. 4 foresaw too little risk, 1 too much.")
    {
        Advice = ["The planner (Joshua Clymer, “Planning for Extreme AI Risks”): taken twice, refused never."],
    };
}
