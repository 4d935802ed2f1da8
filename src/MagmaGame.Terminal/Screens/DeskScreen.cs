using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Screens.Desk;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The month: what moved, the scene that waits, the knobs, the dials, the milestones.</summary>
/// <remarks>Knobs become a decision when the player goes on to anything else, so that trying them out leaves no trace and nothing
/// that was turned is lost. Enter takes the player from page to page and ends no month: who presses it once too often loses nothing.</remarks>
internal sealed class DeskScreen : GameScreen
{
    private const int LeastReminder = 7;
    private const int LeastSceneUnderHint = 7;

    private readonly DeskViews _views;
    private readonly KnobDraft _draft;
    private readonly DialsPane _dials;
    private readonly RibbonPane _ribbon;
    private readonly ScenePane _scene;
    private readonly PagePane _page;
    private readonly KnobsPane _knobs;
    private readonly MonthPane _monthPane;
    private readonly List<string> _news = [];
    private KnobSetting _settled;
    private int _briefed = -1;
    private bool _isOpened;
    private bool _isSettling;
    private DeskPane _focus;
    private string _notice = "";
    private string _above = "";

    /// <summary>The desk of a game.</summary>
    /// <param name="table">The game.</param>
    public DeskScreen(GameTable table)
        : base(table, GameTab.Desk)
    {
        _views = new DeskViews(table);
        _settled = table.Session.Game.Knobs;
        _draft = new KnobDraft(_settled);
        _dials = new DialsPane(Ask);
        _ribbon = new RibbonPane(Tell);
        _scene = new ScenePane(Answer);
        _page = new PagePane(Ask, LookUp);
        _knobs = new KnobsPane(_draft, () => Focus(DeskPane.Knobs));
        _monthPane = new MonthPane(_knobs, Ask);
        _isOpened = table.Session.Decisions.Count > 0 || table.Session.IsOver;
    }

    /// <summary>What lies on the desk now.</summary>
    public DeskStep Step =>
        Table.Session.IsOver ? DeskStep.Over
        : !_isOpened ? DeskStep.Opening
        : _briefed != Table.Session.Game.State.Month ? DeskStep.Briefing
        : Table.Session.Game.OpenEvent is not null ? DeskStep.Scene
        : DeskStep.Month;

    /// <summary>Where the keyboard is.</summary>
    public DeskPane Pane => _focus == DeskPane.Knobs && Step != DeskStep.Month ? DeskPane.Main : _focus;

    /// <summary>The knobs as turned, whether decided yet or not.</summary>
    public KnobSetting Knobs => Draft.Setting;

    /// <inheritdoc/>
    protected override IEnumerable<Binding> OwnBindings =>
    [
        .. Pane switch
        {
            DeskPane.Dials => [.. _dials.Bindings(), Out("back to the middle of the desk", () => Focus(DeskPane.Main))],
            DeskPane.Ribbon => [.. _ribbon.Bindings(), Out("back to the middle of the desk", () => Focus(DeskPane.Main))],
            DeskPane.Knobs =>
            [
                .. _knobs.Bindings(),
                Binding.Of(KeyCode.Enter, "done with the knobs", () => Focus(DeskPane.Main)) with { Hint = "done" },
                Out("leave the knobs as they were before this turning", TakeBack) with { Hint = Draft.Setting == _settled ? "" : "take back" },
            ],
            _ => MainBindings(),
        },
        .. StepBindings(),
        new([new Key(KeyCode.Tab), new Key(KeyCode.Tab, default, Modifiers.Shift)], "Tab", "go to the next part of the desk; Shift-Tab goes back",
            key => Move(key.Modifiers == Modifiers.Shift ? -1 : 1)) { Hint = Step is DeskStep.Opening or DeskStep.Month ? "" : "move" },
    ];

    // Above a scene stands what came of the initiative that brought it, unless that was told in a dialog: more would keep its story
    // out of sight.
    private IEnumerable<string> Latest => _above.Length > 0 ? [_above] : [];

    // What opens a game and a month is read first; what it asks for comes after.
    /// <inheritdoc/>
    protected override bool IsTimeForHints => Step is not (DeskStep.Opening or DeskStep.Briefing);

    private string Round => RoundWords.Of(Table.Session);

    private string NoInitiative => _views.Taken is { } taken
        ? $"You have started “{taken}” this {Round}; the next is possible next {Round}."
        : "No initiative is possible now; i tells why.";

    /// <inheritdoc/>
    protected override WordsInSight InSight => Step switch
    {
        DeskStep.Opening => new WordsInSight("on this page", Marks.Words, []),
        DeskStep.Briefing => new WordsInSight("in this briefing", Marks.Words, []),
        DeskStep.Scene => base.InSight with { New = Marks.Words },
        _ => base.InSight,
    };

    // The words that what lies on the desk is the first to name.
    private TermMarks Marks => !Table.Stage.Settings.MarkTerms ? TermMarks.None : Step switch
    {
        DeskStep.Opening => _views.OpeningMarks,
        DeskStep.Briefing => _views.BriefingMarks,
        DeskStep.Scene => _views.SceneMarks,
        _ => TermMarks.None,
    };

    // Somebody else may have decided on knobs meanwhile, such as a lesson.
    private KnobDraft Draft
    {
        get
        {
            var knobs = Table.Session.Game.Knobs;
            if (knobs == _settled) return _draft;
            _settled = knobs;
            _draft.Reset(knobs);
            return _draft;
        }
    }

    /// <summary>Tells what came of an initiative.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="outcome">What came of it.</param>
    public void Told(string name, ConsequenceView outcome)
    {
        var changes = outcome.Changes.IsEmpty ? "" : $" What came of it: {string.Join(", ", outcome.Changes)}.";
        var isStory = outcome.Text != InitiativeOutcome.Nothing;
        // The story stands before the player once, in a dialog.
        _news.Add($"{name}: {InitiativeOutcome.InShort(outcome.Text)}{changes}");
        _above = isStory ? "" : _news[^1];
        if (isStory)
            Table.Stage.Open(new MessageScreen(Table.Stage, name, $"{outcome.Text}{(changes.Length > 0 ? "\n\n" + changes.Trim() : "")}"));
        Finish();
    }

    /// <inheritdoc/>
    public override bool Take(TerminalInput input)
    {
        if (input is not KeyInput { Key: var key }) return false;
        if (key.Code != KeyCode.Enter) _notice = "";
        return false;
    }

    // The same scene may come again: then something was decided in between.
    /// <inheritdoc/>
    public override object? Question =>
        Step == DeskStep.Scene && Table.Session.Game.OpenEvent is { } scene ? (scene.Index, Table.Session.Decisions.Count) : null;

    /// <inheritdoc/>
    public override void TypedTooEarly() => _notice = "Typed too early, not taken";

    /// <inheritdoc/>
    public override void Covered() => Settle();

    /// <inheritdoc/>
    protected override void DrawBody(Canvas canvas, Area body)
    {
        var inner = body.Inset(1);
        switch (Step)
        {
            case DeskStep.Opening: DrawOpening(canvas, inner); break;
            case DeskStep.Scene: DrawScene(canvas, inner); break;
            default: DrawStandard(canvas, inner); break;
        }
    }

    private IEnumerable<Binding> MainBindings() => Step switch
    {
        DeskStep.Opening => [Go("begin", () => _isOpened = true), .. Scrolling(_page.Scroll)],
        DeskStep.Briefing => [Go("go on", () => Briefed(Table.Session.Game.State.Month)), .. Scrolling(_page.Scroll)],
        DeskStep.Scene => SceneBindings(),
        DeskStep.Month =>
        [
            new([new Key(KeyCode.Enter)], "Enter", $"be told how to end the {Round}", _ => _notice = $"To end the {Round}, press e"),
            new([new Key(KeyCode.Up), new Key(KeyCode.Down), new Key(KeyCode.Left), new Key(KeyCode.Right)], "arrows", "go to the knobs",
                _ => Focus(DeskPane.Knobs)),
        ],
        _ =>
        [
            Go("the end", () => Table.Stage.Open(new EndingScreen(Table))),
            Binding.Of('b', "read the debrief: why it ended so", () => Table.Stage.Open(new DebriefScreen(Table))) with { Hint = "debrief" },
            .. Scrolling(_page.Scroll),
        ],
    };

    private static Binding Out(string does, Action act) => new([new Key(KeyCode.Escape)], "Esc", does, _ => act());

    private static Binding Go(string hint, Action act) => Binding.Of(KeyCode.Enter, hint, act) with { Hint = hint };

    private static IEnumerable<Binding> Scrolling(Scroll scroll) => scroll.Bindings()
        .Select(binding => binding.Answers(new Key(KeyCode.PageDown)) ? Paging(scroll) : binding);

    // Named at the foot only where there is something to scroll.
    private static Binding Paging(Scroll scroll) =>
        scroll.PageBindings() with { Hint = scroll.HasMore || scroll.Offset > 0 ? "scroll" : "" };

    private IEnumerable<Binding> SceneBindings()
    {
        var scene = _views.Scene;
        foreach (var answer in AnswerBindings()) yield return answer;
        yield return new Binding([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "point at an answer",
            key => _scene.Point(key.Code == KeyCode.Down ? _scene.Index + 1 : _scene.Index < 0 ? scene.Options.Length - 1 : _scene.Index - 1));
        yield return Binding.Of(KeyCode.Enter, "give the answer that is pointed at", AnswerPointed) with
        {
            IsAnswer = true,
            WhyNot = _scene.Index >= 0 ? scene.Options[_scene.Index].Because : null,
        };
        yield return Paging(_scene.Scroll);
    }

    private IEnumerable<Binding> AnswerBindings() => _views.Scene.Options.Select(option =>
        Binding.Of((char)('0' + option.Number), "give this answer", () => Answer(option.Number - 1)) with
        {
            Does = $"answer: {option.Text}",
            IsAnswer = true,
            WhyNot = option.Because,
        });

    private IEnumerable<Binding> StepBindings()
    {
        switch (Step)
        {
            case DeskStep.Scene:
                // Their numbers are in sight wherever the keyboard is.
                foreach (var answer in Pane == DeskPane.Main ? [] : AnswerBindings()) yield return answer;
                if (!Marks.Words.IsEmpty) yield return GlossaryBinding;
                yield return Binding.Of('a', "read what speaks for and against each answer", Arguments) with { Hint = "arguments" };
                if (_views.Voices.Length > 0)
                    yield return Binding.Of('v', "hear what the advisors at your table say", Voices) with { Hint = "voices" };
                yield return Binding.Of('s', "read the ideas behind the scene", Sources) with { Hint = "sources" };
                yield return Binding.Of('i', "see what you may start", Initiatives);
                yield return Binding.Of('b', "read the briefing again", Again) with { Hint = "briefing" };
                yield return Binding.Of('e', $"end the {Round}", End) with { WhyNot = RejectionWords.Of(Rejection.EventOpen) };
                break;
            case DeskStep.Month:
                yield return Binding.Of('e', $"end the {Round}", End) with { Hint = $"end {Round}" };
                yield return Binding.Of('k', "turn the knobs", () => Focus(DeskPane.Knobs)) with { Hint = Pane == DeskPane.Knobs ? "" : "knobs" };
                yield return Binding.Of('i', "start something", Initiatives) with { Hint = "initiatives" };
                yield return Binding.Of('p', "predict what one of the dials will do", () => Predict(() => { })) with { Hint = "predict" };
                yield return Binding.Of('b', "read the briefing again", Again) with { Hint = "briefing" };
                break;
            default:
                yield break;
        }
    }

    private void Focus(DeskPane pane)
    {
        if (_focus == DeskPane.Knobs && pane != DeskPane.Knobs) Settle();
        if (pane == DeskPane.Knobs) Table.Saw(Deed.LookedAtKnobs);
        _focus = pane;
    }

    // What was decided on before stays decided: only this turning is undone.
    private void TakeBack()
    {
        if (Draft.Setting != _settled) _notice = "The knobs are back where they were";
        _draft.Reset(_settled);
        Focus(DeskPane.Main);
    }

    private void Move(int step)
    {
        DeskPane[] panes = Step switch
        {
            DeskStep.Opening => [DeskPane.Main],
            DeskStep.Month => [DeskPane.Main, DeskPane.Knobs, DeskPane.Dials, DeskPane.Ribbon],
            _ => [DeskPane.Main, DeskPane.Dials, DeskPane.Ribbon],
        };
        var place = Array.IndexOf(panes, Pane);
        Focus(panes[(place + step + panes.Length) % panes.Length]);
    }

    // Whether all that was turned is decided.
    private bool Settle()
    {
        var planned = Draft.Setting;
        if (planned == _settled || Step != DeskStep.Month) return true;
        // When it cannot be kept the player is told, and that must not try again.
        if (_isSettling) return false;
        _isSettling = true;
        try
        {
            if (Table.Decide(Decision.Set(planned)) is not { Accepted: true }) return false;
            _settled = planned;
            return true;
        }
        finally
        {
            _isSettling = false;
        }
    }

    private void Briefed(int month)
    {
        _briefed = month;
        _scene.Forget();
        Focus(DeskPane.Main);
    }

    private void Again()
    {
        Focus(DeskPane.Main);
        Table.Saw(Deed.OpenedBriefing);
        _briefed = -1;
        _page.Scroll.ToTop();
    }

    private void AnswerPointed()
    {
        if (_scene.Index >= 0) Answer(_scene.Index);
        else _notice = "Point at an answer first";
    }

    private void Answer(int option)
    {
        if (Table.Session.Game.OpenEvent is not { } scene) return;
        if (_views.Scene.Options[option].Because is { } reason)
        {
            Table.Stage.Open(new MessageScreen(Table.Stage, "Not now", reason));
            return;
        }
        var before = Snapshot.Of(Table.Session);
        if (Table.Decide(Decision.Answer(scene.Index, option)) is not { } result) return;
        if (!result.Accepted)
        {
            Table.Stage.Open(new MessageScreen(Table.Stage, "Not now", RejectionWords.Of(result.Rejection)));
            return;
        }
        _scene.Forget();
        Focus(DeskPane.Main);
        var outcome = ConsequenceView.Of(Table.Session, before, result.Rolled >= 0 ? scene.Options[option].Roll[result.Rolled].Text : "");
        var changes = outcome.Changes.IsEmpty
            ? "Nothing that shows at once has moved."
            : $"What came of it: {string.Join(", ", outcome.Changes)}.";
        _news.Add(changes);
        _above = "";
        // The next scene takes the place of this one at once: without a word between them an answer would seem to have gone wrong.
        var between = EventView.Between(Table.Session, scene.Options[option]);
        string[] told = [between?.Chosen ?? "", outcome.Text.Trim(), changes, between?.Next ?? ""];
        if (between is not null || told[1].Length > 0)
            Table.Stage.Open(new MessageScreen(Table.Stage, Table.Session.Cast.Expand(scene.Title), string.Join("\n\n", told.Where(part => part.Length > 0))));
        Finish();
    }

    private void End()
    {
        if (!Settle()) return;
        var session = Table.Session;
        if (session.Setup.Teaching && session.Predictions.All(p => p.Month != session.Game.State.Month)) Predict(EndNow);
        else EndNow();
    }

    private void EndNow()
    {
        if (!Settle() || Table.Decide(Decision.EndRound) is not { Accepted: true }) return;
        _draft.Reset(Table.Session.Game.Knobs);
        _news.Clear();
        _above = "";
        _page.Scroll.ToTop();
        Focus(DeskPane.Main);
        Finish();
    }

    private void Finish()
    {
        if (Table.Session.IsOver) Table.Stage.Open(new EndingScreen(Table));
    }

    private void Predict(Action predicted)
    {
        Table.Stage.Open(new PredictionScreen(Table, () =>
        {
            if (Table.Session.Predictions is [.., { } last])
            {
                _news.RemoveAll(line => line.StartsWith("You predict", StringComparison.Ordinal));
                _news.Add($"You predict that {PredictionWords.Told(Table.Session, last.Subject, last.Predicted)}. The next briefing will tell.");
            }
            predicted();
        }));
    }

    private void Initiatives()
    {
        if (Table.Catalogue.Initiatives.IsEmpty) Table.Stage.Open(new MessageScreen(Table.Stage, "Not now", "There are none in this game."));
        else Table.Stage.Open(new InitiativesScreen(Table));
    }

    private void Arguments()
    {
        if (Table.Session.Game.OpenEvent is { } scene)
            Table.Stage.Open(new ArgumentsScreen(Table, ArgumentsView.Of(Table.Session, scene), Math.Max(0, _scene.Index)));
    }

    private void Voices() => Table.Stage.Open(new VoicesScreen(Table, _views.Voices));

    private void Sources()
    {
        if (Table.Session.Game.OpenEvent is { } scene)
            Table.Stage.Open(new SourcesScreen(Table, ClaimView.Of(Table.Catalogue, scene.Sources)));
    }

    private void LookUp(string word) => Table.Stage.Open(new GlossaryScreen(Table, InSight, word));

    private void Ask(int slot) => Table.Stage.Open(new WhyScreen(Table, slot));

    private void Tell(RibbonMilestone milestone)
    {
        var news = BriefingView.MilestoneNews(Table.Session, milestone.Milestone);
        var text = milestone.Standing == MilestoneStanding.Lit
            ? $"Reached in {milestone.Date}{(milestone.WasHidden ? ", hidden from you then" : "")}.\n\n{news.Text}"
            : $"Not reached{(Table.Session.IsOver ? "" : " yet")}.{(milestone.Measure.Length > 0 ? $"\n\n{Sentence.Of(milestone.Measure)}." : "")}";
        Table.Stage.Open(new MessageScreen(Table.Stage, milestone.Name, text));
    }

    private void DrawOpening(Canvas canvas, Area inner)
    {
        var below = PaneTitle.Draw(canvas, inner, _views.Opening.Scenario, Pane == DeskPane.Main, _views.Date).SplitTop(1).Below;
        _page.Draw(canvas, below.Centred(DeskFrame.WidestProse, below.Height), width => OpeningPane.Lines(canvas, width, _views.Opening, Marks));
    }

    private void DrawStandard(Canvas canvas, Area inner)
    {
        var frame = DeskFrame.Standard(inner, RibbonPane.Rows(_views.Ribbon, inner.Width));
        var hasFocus = Pane is DeskPane.Main or DeskPane.Knobs;
        var title = Step switch
        {
            DeskStep.Briefing => "Briefing",
            DeskStep.Month => _notice.Length > 0 ? _notice : $"The {Round} is yours",
            _ => "The end",
        };
        var main = PaneTitle.Draw(canvas, frame.Main, title, hasFocus);
        main = main with { Width = Math.Min(main.Width, DeskFrame.WidestProse) };
        if (Step == DeskStep.Month)
            DrawReminder(canvas, _monthPane.Draw(canvas, main, _views.Knobs(Draft.Setting), _news, _views.Possible, NoInitiative, Pane == DeskPane.Knobs));
        else _page.Draw(canvas, main, width => Step == DeskStep.Briefing
            ? BriefingPane.Lines(canvas, width, _views.Briefing, Marks)
            : OverPane.Lines(canvas, width, _views.Ending));
        DrawSide(canvas, frame.Side);
        _ribbon.Draw(canvas, frame.Ribbon, _views.Ribbon, Pane == DeskPane.Ribbon, _views.Date);
    }

    /// <inheritdoc/>
    protected override bool HasRoom(Canvas canvas, Area body)
    {
        if (Step != DeskStep.Scene) return true;
        var inner = body.Inset(1);
        var standard = DeskFrame.Standard(inner, RibbonPane.Rows(_views.Ribbon, inner.Width));
        var width = Math.Min(standard.Main.Width, DeskFrame.WidestProse);
        var prose = ScenePane.Prose(canvas, width, _views.Scene, Latest, TermMarks.None).Count;
        var news = prose - ScenePane.Prose(canvas, width, _views.Scene, [], TermMarks.None).Count;
        return SceneFrame(canvas, inner, width).Frame.Main.Height - news >= LeastSceneUnderHint;
    }

    private (DeskFrame Frame, OptionCut Cut) SceneFrame(Canvas canvas, Area inner, int width)
    {
        var prose = ScenePane.Prose(canvas, width, _views.Scene, Latest, TermMarks.None).Count;
        var story = ScenePane.Prose(canvas, width, _views.Scene with { Before = null }, [], TermMarks.None).Count;
        return ScenePane.Fit(canvas, inner, _views.Scene, prose, prose - story, RibbonPane.Rows(_views.Ribbon, inner.Width));
    }

    private void DrawScene(Canvas canvas, Area inner)
    {
        var scene = _views.Scene;
        _scene.Hold(scene);
        var hasFocus = Pane == DeskPane.Main;
        var standard = DeskFrame.Standard(inner, RibbonPane.Rows(_views.Ribbon, inner.Width));
        IReadOnlyList<StyledLine> Prose(int width) => ScenePane.Prose(canvas, width, scene, Latest, Marks);
        var proseWidth = Math.Min(standard.Main.Width, DeskFrame.WidestProse);
        var optionRows = ScenePane.OptionRows(canvas, proseWidth, scene, OptionCut.None);
        if (Prose(proseWidth).Count + optionRows + 2 <= standard.Main.Height)
        {
            var main = PaneTitle.Draw(canvas, standard.Main, scene.Heading, hasFocus);
            var spare = main.Height - Prose(proseWidth).Count - optionRows - 1;
            if (spare > 2) main = main.SplitTop(1).Below;
            var (prose, below) = main.SplitTop(Prose(proseWidth).Count + (spare > 1 ? 1 : 0));
            var (options, rest) = below.SplitTop(optionRows + 1 + Math.Min(scene.Options.Length - 1, Math.Max(0, spare - 2)));
            PagePane.Draw(canvas, prose with { Width = proseWidth }, _scene.Scroll, Prose, opened: LookUp);
            DrawOptions(canvas, options with { Width = proseWidth }, scene, hasFocus, OptionCut.None);
            DrawReminder(canvas, rest.SplitTop(1).Below);
            DrawSide(canvas, standard.Side);
            _ribbon.Draw(canvas, standard.Ribbon, _views.Ribbon, Pane == DeskPane.Ribbon, _views.Date);
            return;
        }
        var ribbonRows = RibbonPane.Rows(_views.Ribbon, inner.Width);
        var (frame, cut) = SceneFrame(canvas, inner, proseWidth);
        PaneTitle.Draw(canvas, frame.Title, scene.Heading, hasFocus, _views.Date);
        PagePane.Draw(canvas, frame.Main with { Width = Math.Min(frame.Main.Width, DeskFrame.WidestProse) }, _scene.Scroll, Prose, opened: LookUp);
        _dials.DrawDials(canvas, frame.Side, _views.Dials, Pane == DeskPane.Dials);
        DrawOptions(canvas, frame.Options, scene, hasFocus, cut);
        if (frame.Ribbon.Height == ribbonRows) _ribbon.Draw(canvas, frame.Ribbon, _views.Ribbon, Pane == DeskPane.Ribbon, _views.Date);
        else _ribbon.DrawRow(canvas, frame.Ribbon, _views.Ribbon, Pane == DeskPane.Ribbon);
    }

    // Where there is room, what the briefing told stays in sight.
    private void DrawReminder(Canvas canvas, Area area)
    {
        if (area.Height < LeastReminder) return;
        var below = PaneTitle.Draw(canvas, area, "The briefing, in short");
        var width = Math.Min(below.Width, DeskFrame.WidestProse);
        var lines = BriefingPane.Lines(canvas, width, _views.Briefing with { Lit = [], NewPhase = null, Warnings = [], MoreMoved = 0 }, TermMarks.None);
        var fit = lines.Count <= below.Height ? lines.Count : below.Height - 1;
        for (var row = 0; row < fit; row++) lines[row].Draw(canvas, below.Row(row) with { Width = width });
        if (fit < lines.Count) canvas.Write(below.Row(fit), "b shows all of it.", Ink.Dim);
    }

    private void DrawOptions(Canvas canvas, Area area, EventView scene, bool hasFocus, OptionCut cut)
    {
        var words = _notice.Length > 0 ? _notice : "Your answer";
        var voices = _views.Voices.Length switch { 0 => "", 1 => "v: one advisor has a view", var count => $"v: {(count == 2 ? "two" : "three")} advisors have a view" };
        var below = PaneTitle.Draw(canvas, area, $"{words}: 1 to {scene.Options.Length}, or arrows and Enter", right: voices);
        _scene.DrawOptions(canvas, below with { Width = Math.Min(below.Width, DeskFrame.WidestProse) }, scene, hasFocus, Marks, cut);
    }

    private void DrawSide(Canvas canvas, Area side)
    {
        var rest = _dials.Draw(canvas, side, _views.Dials, Pane == DeskPane.Dials);
        if (Step is DeskStep.Month or DeskStep.Over || rest.Height < KnobsPane.Rows + 2) return;
        var below = PaneTitle.Draw(canvas, rest.SplitTop(1).Below, "Knobs");
        _knobs.Draw(canvas, below, Table.Session.Game.KnobsInForce, hasFocus: false, canTurn: false);
    }
}
