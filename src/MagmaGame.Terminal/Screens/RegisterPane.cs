using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Sources;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>
/// The register of ideas as a pane: a search field, the essays, the ideas found, and the chosen idea or essay in full. It needs
/// a catalogue only; with a game it also tells what has touched each idea so far.
/// </summary>
/// <param name="catalogue">The register.</param>
internal sealed class RegisterPane(Catalogue catalogue)
{
    private const int LeastList = 34, MostList = 48, MostText = 88, MostLetters = 60;

    private readonly TextField _field = new(MostLetters, rune => rune != new Rune('?'));
    private readonly Choice _essays = new();
    private readonly Choice _ideas = new();
    private readonly Passages _details = new(isReading: true);
    private RegisterView _view = new(catalogue, null);
    private ImmutableArray<RegisterRow> _found = [];
    private (string Typed, int Essay)? _foundFor;
    private object? _shown;
    private bool _isTyping;
    private bool _isOnEssays;

    /// <summary>The keys that do something now.</summary>
    public IEnumerable<Binding> Bindings => _isTyping ? TypingBindings : LookingBindings;

    private IEnumerable<Binding> TypingBindings =>
    [
        new([new Key(KeyCode.Enter), new Key(KeyCode.Escape), new Key(KeyCode.Down)], "Enter", "go to the ideas found", _ => StopTyping()) { Hint = "to the ideas" },
        new([Key.Control('u')], "Ctrl-U", "clear the search", _ => _field.Set("")) { Hint = "clear" },
    ];

    private IEnumerable<Binding> LookingBindings =>
    [
        Binding.Of('/', "search the ideas: all words must occur", () => _isTyping = true) with { Hint = "search" },
        .. (_isOnEssays ? _essays : _ideas).Bindings(),
        new([new Key(KeyCode.Tab), new Key(KeyCode.Tab, default, Modifiers.Shift)], "Tab", _isOnEssays ? "go to the ideas" : "go to the essays",
            _ => _isOnEssays = !_isOnEssays) { Hint = _isOnEssays ? "ideas" : "essays" },
        new([new Key(KeyCode.Left), new Key(KeyCode.Right)], "Left, Right", "narrow the ideas to another essay",
            key => ChooseEssay(_essays.Index + (key.Code == KeyCode.Left ? -1 : 1))),
        new([Key.Of(' ')], "Space", "read on in the chosen idea", _ => _details.PageOn()),
        .. TouchBindings(),
        new([Key.Control('u')], "Ctrl-U", "clear the search", _ => _field.Set("")),
    ];

    private SourceDocument? Essay => _essays.Index > 0 ? _view.Essays[_essays.Index - 1] : null;

    private RegisterRow? Chosen => _found.IsEmpty ? null : _found[Math.Min(_ideas.Index, _found.Length - 1)];

    /// <summary>Tells what a game has made of the ideas so far.</summary>
    public void Touch(IdeasTouched touched)
    {
        _view = new RegisterView(catalogue, touched);
        (_foundFor, _shown) = (null, null);
    }

    /// <summary>Shows an idea; an id that is nowhere changes nothing.</summary>
    public void Choose(string id)
    {
        if (catalogue.Claim(id) is null) return;
        _field.Set("");
        _essays.Choose(0);
        (_isTyping, _isOnEssays) = (false, false);
        Find();
        _ideas.Choose(_found.IndexOf(_found.First(row => row.Claim.Id == id)));
    }

    /// <summary>Takes what is typed while the search field has the keyboard.</summary>
    public bool Take(TerminalInput input)
    {
        if (!_isTyping)
        {
            if (input is not PasteInput) return false;
            _isTyping = true;
        }
        // The question mark asks for help here as everywhere.
        if (input is KeyInput { Key: var help } && help == Key.Of('?')) return false;
        if (input is KeyInput { Key.Code: KeyCode.Enter or KeyCode.Escape or KeyCode.Tab or KeyCode.Down or KeyCode.Up })
        {
            StopTyping();
            return true;
        }
        return _field.Take(input);
    }

    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">At least 76 columns and 16 rows.</param>
    public void Draw(Canvas canvas, Area area)
    {
        Find();
        var (head, below) = area.SplitTop(2);
        DrawSearch(canvas, head.Row(0));
        var (lists, beside) = below.SplitLeft(Math.Clamp(area.Width * 2 / 5, LeastList, MostList), 3);
        canvas.Fill(new Area(lists.Right + 1, lists.Top, 1, lists.Height), Ink.Border, canvas.Glyphs.Vertical);
        var (essays, ideas) = lists.SplitTop(_view.Essays.Length + 2);
        DrawEssays(canvas, essays);
        DrawIdeas(canvas, ideas);
        DrawDetails(canvas, beside with { Width = Math.Min(MostText, beside.Width) });
    }

    private void DrawSearch(Canvas canvas, Area row)
    {
        var used = canvas.Write(row, "Search: ", _isTyping ? Ink.Accent : Ink.Dim);
        var (field, count) = row.SplitLeft(used).Beside.SplitRight(30, 2);
        _field.Draw(canvas, field, _isTyping);
        if (_field.Text.Length == 0 && !_isTyping) canvas.Write(field, "press / and type words", Ink.Field);
        canvas.OnClick(row, () => _isTyping = true);
        var words = string.Create(CultureInfo.InvariantCulture, $"{_found.Length} idea{(_found.Length == 1 ? "" : "s")}");
        if (_view.HasGame) words += string.Create(CultureInfo.InvariantCulture, $", {_found.Count(r => r.IsTouched)} touched {canvas.Glyphs.Lit}");
        canvas.WriteRight(count, words, Ink.Dim);
    }

    private void DrawEssays(Canvas canvas, Area area)
    {
        canvas.Write(area, "Essays", _isOnEssays ? Ink.Accent : Ink.Heading);
        _essays.Draw(canvas, area.SplitTop(1).Below.SplitBottom(0).Above with { Height = area.Height - 1 }, _view.Essays.Length + 1, (entry, row, isChosen) =>
        {
            var essay = entry > 0 ? _view.Essays[entry - 1] : null;
            var ideas = essay?.Claims.Length ?? _view.Essays.Sum(e => e.Claims.Length);
            DrawRow(canvas, row, essay is null ? "All of them" : $"{essay.Author}, {essay.Published}", isChosen, _isOnEssays,
                ideas.ToString(CultureInfo.InvariantCulture));
            canvas.OnClick(row, () =>
            {
                _isOnEssays = true;
                ChooseEssay(entry);
            });
        });
    }

    private void DrawIdeas(Canvas canvas, Area area)
    {
        if (area.Height < 2) return;
        canvas.Write(area.Row(1), "Ideas", _isOnEssays ? Ink.Heading : Ink.Accent);
        var list = area.SplitTop(2).Below;
        if (_found.IsEmpty)
        {
            canvas.WriteLines(list, "No idea holds all these words.", Ink.Dim);
            return;
        }
        _ideas.Draw(canvas, list, _found.Length, (entry, row, isChosen) =>
        {
            var mark = _found[entry].IsTouched ? canvas.Glyphs.Lit : "";
            DrawRow(canvas, row, _found[entry].Name, isChosen, !_isOnEssays, mark);
            canvas.OnClick(row, () =>
            {
                _isOnEssays = false;
                _ideas.Choose(entry);
            });
        });
    }

    private static void DrawRow(Canvas canvas, Area row, string words, bool isChosen, bool hasFocus, string right)
    {
        // In the list that has not the keyboard the chosen row keeps its pointer only.
        if (isChosen && !hasFocus) canvas.Fill(row, Ink.Text);
        var ink = isChosen && hasFocus ? Ink.Chosen : Ink.Text;
        if (isChosen) canvas.Write(row, canvas.Glyphs.Pointer, hasFocus ? ink : Ink.Accent);
        var (name, end) = row.SplitLeft(2).Beside.SplitRight(canvas.Measure(right) + 1);
        canvas.Write(name, words, ink);
        canvas.WriteRight(end, right, isChosen && hasFocus ? ink : Ink.Dim);
    }

    private void DrawDetails(Canvas canvas, Area area)
    {
        object? what = _isOnEssays ? Essay ?? (object)_view : Chosen;
        if (!Equals(what, _shown)) _details.ToTop();
        _shown = what;
        var width = _details.TextWidth(area.Width);
        _details.Show(what switch
        {
            RegisterRow idea => ComposeIdea(canvas, idea, width),
            SourceDocument essay => ComposeEssay(canvas, essay, width),
            RegisterView => ComposeAll(canvas, width),
            _ => [],
        });
        _details.Draw(canvas, area);
    }

    private List<Passage> ComposeIdea(Canvas canvas, RegisterRow idea, int width)
    {
        var source = _view.Full(idea.Claim);
        var passages = new List<Passage>
        {
            Passage.Prose(canvas, source.Id, width, Ink.Heading),
            Passage.Line(canvas, source.Kind.Replace('-', ' '), Ink.Dim),
            Passage.Gap,
            Passage.Prose(canvas, source.Says, width),
        };
        if (!source.Numbers.IsEmpty)
        {
            passages.Add(Passage.Gap);
            passages.Add(Passage.Prose(canvas, $"Figures: {string.Join("; ", source.Numbers)}.", width));
        }
        passages.Add(Passage.Gap);
        passages.Add(Passage.Prose(canvas, $"{(source.Implied ? "Implied by" : "From")} {source.From}, in our words.", width, Ink.Dim));
        if (!_view.HasGame) return passages;
        passages.Add(Passage.Gap);
        passages.Add(Passage.Line(canvas, "In this game", Ink.Heading));
        var touches = _view.TouchesOf(source.Id);
        if (touches.IsEmpty) passages.Add(Passage.Prose(canvas, "Nothing has touched it so far.", width, Ink.Dim));
        foreach (var touch in touches) passages.Add(Passage.Item(canvas, touch.Words, width));
        return passages;
    }

    private List<Passage> ComposeEssay(Canvas canvas, SourceDocument essay, int width)
    {
        var passages = new List<Passage>
        {
            Passage.Prose(canvas, essay.Title, width, Ink.Heading),
            Passage.Line(canvas, $"{essay.Author}, {essay.Published}", Ink.Dim),
            Passage.Gap,
            Passage.Prose(canvas, essay.Thesis, width),
            Passage.Gap,
            Passage.Prose(canvas, Counted(essay), width, Ink.Dim),
        };
        return passages;
    }

    private List<Passage> ComposeAll(Canvas canvas, int width)
    {
        var passages = new List<Passage>
        {
            Passage.Prose(canvas, "All that happens in the game is drawn from these essays. Here are their ideas, in our words.", width),
            Passage.Gap,
        };
        passages.AddRange(_view.Essays.Select(e => Passage.Item(canvas, $"{e.Title}. {e.Author}, {e.Published}", width)));
        passages.Add(Passage.Gap);
        passages.Add(Passage.Prose(canvas, Counted(null), width, Ink.Dim));
        return passages;
    }

    private string Counted(SourceDocument? essay)
    {
        var all = essay?.Claims.Length ?? _view.Essays.Sum(e => e.Claims.Length);
        var touched = _view.HasGame ? string.Create(CultureInfo.InvariantCulture, $", of which this game has touched {_view.TouchedOf(essay)} so far") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{all} ideas{touched}.");
    }

    private IEnumerable<Binding> TouchBindings()
    {
        if (!_view.HasGame) yield break;
        yield return new Binding([Key.Of('n'), Key.Of('N')], "n, N", "go to the next idea that this game has touched, or the one before",
            key => NextTouched(key == Key.Of('n') ? 1 : -1))
        {
            Hint = "next touched",
            WhyNot = _found.Any(r => r.IsTouched) ? null : "This game has touched none of these ideas so far.",
        };
    }

    private void StopTyping() => (_isTyping, _isOnEssays) = (false, false);

    private void NextTouched(int by)
    {
        _isOnEssays = false;
        for (var step = 1; step <= _found.Length; step++)
        {
            var at = (_ideas.Index + (by * step) + (_found.Length * 2)) % _found.Length;
            if (!_found[at].IsTouched) continue;
            _ideas.Choose(at);
            return;
        }
    }

    private void ChooseEssay(int index)
    {
        _essays.Fit(_view.Essays.Length + 1);
        _essays.Choose(index);
    }

    private void Find()
    {
        _essays.Fit(_view.Essays.Length + 1);
        if (_foundFor == (_field.Text, _essays.Index)) return;
        var isNew = _foundFor is not null;
        _found = _view.Search(_field.Text, Essay);
        _foundFor = (_field.Text, _essays.Index);
        _ideas.Fit(_found.Length);
        if (isNew) _ideas.Choose(0);
    }
}
