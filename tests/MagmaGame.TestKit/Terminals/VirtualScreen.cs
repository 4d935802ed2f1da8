using System.Text;

namespace MagmaGame.TestKit.Terminals;

/// <summary>
/// What a person would see: turns the bytes that a program sends to a terminal into a grid of cells, and remembers the modes it
/// switched on. What it does not know it lists, so that a test can ask for nothing unknown.
/// </summary>
public sealed class VirtualScreen
{
    private const int Origin = 6, AutoWrap = 7, CursorShown = 25, Synchronized = 2026;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly StringBuilder _sequence = new();
    private readonly HashSet<int> _modes = [AutoWrap, CursorShown];
    private readonly List<string> _unknown = [];
    private readonly CellGrid _main;
    private readonly CellGrid _alternate;
    private CellGrid _grid;
    private State _state;
    private char _highHalf;
    private CellStyle _style;
    private int _row, _column, _top, _bottom;
    private bool _wraps;
    private (int Row, int Column, CellStyle Style) _saved, _savedMain;
    private string _last = " ";

    private enum State
    {
        Text,
        Escape,
        Designation,
        Sequence,
        Words,
        WordsEscape,
    }

    /// <summary>An empty screen.</summary>
    /// <param name="columns">Columns, at least 2.</param>
    /// <param name="rows">Rows, at least 1.</param>
    public VirtualScreen(int columns, int rows)
    {
        (_main, _alternate) = (new(columns, rows), new(columns, rows));
        _grid = _main;
        _bottom = rows;
    }

    /// <summary>Columns.</summary>
    public int Columns => _grid.Columns;

    /// <summary>Rows.</summary>
    public int Rows => _grid.Rows;

    /// <summary>Where the cursor is, row and column from 0.</summary>
    public (int Row, int Column) Cursor => (_row, _column);

    /// <summary>Whether the cursor is shown.</summary>
    public bool IsCursorShown => IsOn(CursorShown);

    /// <summary>Whether the alternate screen is shown.</summary>
    public bool IsAlternate => _grid == _alternate;

    /// <summary>Whether a synchronized update has begun and not ended: a person does not see it yet.</summary>
    public bool IsUpdating => IsOn(Synchronized);

    /// <summary>Whether the number pad sends application keys.</summary>
    public bool IsKeypadApplication { get; private set; }

    /// <summary>Whether any mouse reports are on.</summary>
    public bool IsMouseOn => new[] { 9, 1000, 1002, 1003 }.Any(IsOn);

    /// <summary>The private modes that are on, in order; 7 (wrapping) and 25 (cursor) are on at first.</summary>
    public IReadOnlyList<int> Modes => [.. _modes.Order()];

    /// <summary>Sequences that were not understood.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>Bytes since the last <see cref="Mark"/>.</summary>
    public int BytesSinceMark { get; private set; }

    /// <summary>Cells that letters were put into since the last <see cref="Mark"/>.</summary>
    public int CellsSinceMark { get; private set; }

    /// <summary>How often the terminal rang.</summary>
    public int Bells { get; private set; }

    /// <summary>The rows, without spaces at their ends.</summary>
    public IReadOnlyList<string> Lines => [.. Enumerable.Range(0, Rows).Select(_grid.Line)];

    /// <summary>All rows, each with a line end.</summary>
    public string Text => string.Concat(Lines.Select(line => line + "\n"));

    /// <summary>A cell.</summary>
    public VirtualCell this[int row, int column] => _grid[row, column];

    /// <summary>Whether a private mode (CSI ? number h) is on.</summary>
    public bool IsOn(int mode) => _modes.Contains(mode);

    /// <summary>Whether a text is to be seen in one row.</summary>
    public bool Shows(string text) => Lines.Any(line => line.Contains(text, StringComparison.Ordinal));

    /// <summary>Counts bytes and cells from here.</summary>
    public void Mark() => (BytesSinceMark, CellsSinceMark) = (0, 0);

    /// <summary>Changes the size, as when a person drags the window.</summary>
    public void Resize(int columns, int rows)
    {
        _main.Resize(columns, rows);
        _alternate.Resize(columns, rows);
        (_top, _bottom, _wraps) = (0, rows, false);
        MoveTo(_row, _column);
    }

    /// <summary>Takes what the program sends.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        BytesSinceMark += bytes.Length;
        var letters = new char[Encoding.UTF8.GetMaxCharCount(bytes.Length)];
        var count = _decoder.GetChars(bytes, letters, flush: false);
        foreach (var letter in letters.AsSpan(0, count))
        {
            if (char.IsHighSurrogate(letter))
                _highHalf = letter;
            else
                Take(char.IsLowSurrogate(letter) ? new Rune(_highHalf, letter) : new Rune(letter));
        }
    }

    /// <summary>The screen as text, framed, with cursor and modes: for messages.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"{Columns} x {Rows}, cursor at row {_row}, column {_column}; modes {string.Join(' ', Modes)}");
        foreach (var line in Lines) text.Append("| ").AppendLine(line);
        return text.ToString();
    }

    private void Take(Rune rune)
    {
        var letter = rune.IsBmp ? (char)rune.Value : '\uFFFD';
        switch (_state)
        {
            case State.Text when letter == '\u001b':
                Enter(State.Escape);
                break;
            case State.Text when rune.Value < 0x20:
                Control(letter);
                break;
            case State.Text:
                Print(rune);
                break;
            case State.Escape:
                AfterEscape(letter);
                break;
            case State.Designation:
                _state = State.Text;
                break;
            case State.Sequence:
                if (letter == '\u001b')
                {
                    Forget();
                    Enter(State.Escape);
                    break;
                }
                if (letter < 0x20)
                {
                    Control(letter);
                    break;
                }
                _sequence.Append(letter);
                if (letter < '@') break;
                _state = State.Text;
                if (!Do(letter)) Forget();
                break;
            // Titles and the like say nothing about the screen.
            case State.Words when letter == '\a':
                _state = State.Text;
                break;
            case State.Words when letter == '\u001b':
                _state = State.WordsEscape;
                break;
            case State.WordsEscape:
                _state = State.Text;
                if (letter != '\\') AfterEscape(letter);
                break;
        }
    }

    private void Enter(State state)
    {
        _state = state;
        _sequence.Clear();
    }

    private void Forget() => _unknown.Add("ESC [" + _sequence);

    private void Control(char letter)
    {
        switch (letter)
        {
            case '\a':
                Bells++;
                break;
            case '\b':
                MoveTo(_row, _column - 1);
                break;
            case '\t':
                MoveTo(_row, ((_column / 8) + 1) * 8);
                break;
            case '\n' or '\v' or '\f':
                LineFeed();
                break;
            case '\r':
                MoveTo(_row, 0);
                break;
        }
    }

    private void AfterEscape(char letter)
    {
        _state = State.Text;
        switch (letter)
        {
            case '[':
                Enter(State.Sequence);
                break;
            case ']' or 'P' or 'X' or '^' or '_':
                _state = State.Words;
                break;
            case '(' or ')' or '*' or '+':
                _state = State.Designation;
                break;
            case '7':
                _saved = (_row, _column, _style);
                break;
            case '8':
                MoveTo(_saved.Row, _saved.Column);
                _style = _saved.Style;
                break;
            case 'D':
                LineFeed();
                break;
            case 'E':
                MoveTo(_row, 0);
                LineFeed();
                break;
            case 'M':
                if (_row == _top)
                    _grid.Scroll(_top, _bottom, -1, _style);
                else
                    MoveTo(_row - 1, _column);
                break;
            case '=' or '>':
                IsKeypadApplication = letter == '=';
                break;
            case 'c':
                Reset();
                break;
            default:
                _unknown.Add("ESC " + letter);
                break;
        }
    }

    private void Reset()
    {
        _modes.Clear();
        _modes.UnionWith([AutoWrap, CursorShown]);
        (_grid, _style, IsKeypadApplication, _top, _bottom) = (_main, default, false, 0, Rows);
        MoveTo(0, 0);
        EraseRows(0, Rows);
    }

    private void MoveTo(int row, int column)
    {
        _wraps = false;
        _row = Math.Clamp(row, 0, Rows - 1);
        _column = Math.Clamp(column, 0, Columns - 1);
    }

    private void LineFeed()
    {
        if (_row == _bottom - 1)
        {
            _wraps = false;
            _grid.Scroll(_top, _bottom, 1, _style);
        }
        else
        {
            MoveTo(_row + 1, _column);
        }
    }

    private void Print(Rune rune)
    {
        var width = LetterWidth.Of(rune);
        if (width == 0)
        {
            var cell = _wraps ? _column : _column - 1;
            if (cell >= 0) _grid.Mark(_row, cell, rune.ToString());
            return;
        }
        if (rune.Value == 0x7F) return;
        Print(rune.ToString(), width);
    }

    private void Print(string letter, int width)
    {
        if (_column + width > Columns || _wraps)
        {
            if (IsOn(AutoWrap))
            {
                MoveTo(_row, 0);
                LineFeed();
            }
            else
            {
                _column = Columns - width;
            }
        }
        _grid.Put(_row, _column, letter, width, _style);
        _last = letter;
        CellsSinceMark += width;
        _wraps = _column + width >= Columns && IsOn(AutoWrap);
        _column = Math.Min(_column + width, Columns - 1);
    }

    private void EraseRows(int from, int to)
    {
        for (var row = from; row < to; row++) _grid.Erase(row, 0, Columns, _style);
    }

    // Does the sequence; false when it is not known.
    private bool Do(char final)
    {
        var text = _sequence.ToString(0, _sequence.Length - 1);
        var prefix = text.Length > 0 && text[0] is >= '<' and <= '?' ? text[0] : '\0';
        if (prefix != '\0') text = text[1..];
        var intermediate = text.Length > 0 && text[^1] is >= ' ' and <= '/' ? text[^1] : '\0';
        if (intermediate != '\0') text = text[..^1];
        // Parts of a number count as numbers; nothing here needs the difference.
        var numbers = text.Length == 0 ? [] : text.Split(';', ':').Select(number => int.TryParse(number, out var n) ? n : 0).ToArray();
        return (prefix, intermediate, final) switch
        {
            ('?', '\0', 'h') => numbers.All(mode => Switch(mode, true)),
            ('?', '\0', 'l') => numbers.All(mode => Switch(mode, false)),
            ('\0', ' ', 'q') => true,
            // Asking the terminal and telling it of keys changes nothing to be seen.
            ('>' or '<' or '=', '\0', 'u' or 'm') or ('?', '$', 'p') or (_, '\0', 'c' or 'n') or ('\0', '\0', 't') => true,
            ('\0', '\0', _) => Plain(final, numbers),
            _ => false,
        };
    }

    private bool Plain(char final, int[] numbers)
    {
        var first = numbers.Length > 0 ? numbers[0] : 0;
        var second = numbers.Length > 1 ? numbers[1] : 0;
        var times = Math.Max(first, 1);
        switch (final)
        {
            case 'A':
                MoveTo(_row >= _top ? Math.Max(_row - times, _top) : _row - times, _column);
                return true;
            case 'B' or 'e':
                MoveTo(_row < _bottom ? Math.Min(_row + times, _bottom - 1) : _row + times, _column);
                return true;
            case 'C' or 'a':
                MoveTo(_row, _column + times);
                return true;
            case 'D':
                MoveTo(_row, _column - times);
                return true;
            case 'E':
                MoveTo(_row + times, 0);
                return true;
            case 'F':
                MoveTo(_row - times, 0);
                return true;
            case 'G' or '`':
                MoveTo(_row, times - 1);
                return true;
            case 'd':
                MoveTo(times - 1, _column);
                return true;
            case 'H' or 'f':
                MoveTo((IsOn(Origin) ? _top : 0) + times - 1, Math.Max(second, 1) - 1);
                return true;
            case 'J':
                return EraseScreen(first);
            case 'K':
                return EraseLine(first);
            case 'X':
                _grid.Erase(_row, _column, Math.Min(_column + times, Columns), _style);
                return true;
            case 'P':
                _grid.Shift(_row, _column, -times, _style);
                return true;
            case '@':
                _grid.Shift(_row, _column, times, _style);
                return true;
            case 'L' or 'M':
                if (_row >= _top && _row < _bottom) _grid.Scroll(_row, _bottom, final == 'M' ? times : -times, _style);
                return true;
            case 'S' or 'T':
                _grid.Scroll(_top, _bottom, final == 'S' ? times : -times, _style);
                return true;
            case 'b':
                for (var i = 0; i < times; i++) Print(_last, LetterWidth.Of(_last.EnumerateRunes().First()));
                return true;
            case 'r':
                (_top, _bottom) = (Math.Clamp(times - 1, 0, Rows - 1), second > 0 ? Math.Clamp(second, 1, Rows) : Rows);
                if (_bottom <= _top) (_top, _bottom) = (0, Rows);
                MoveTo(0, 0);
                return true;
            case 's':
                _saved = (_row, _column, _style);
                return true;
            case 'u':
                MoveTo(_saved.Row, _saved.Column);
                _style = _saved.Style;
                return true;
            case 'm':
                _style = StyleSequence.Apply(_style, numbers, out var known);
                return known;
            default:
                return false;
        }
    }

    private bool EraseScreen(int which)
    {
        switch (which)
        {
            case 0:
                _grid.Erase(_row, _column, Columns, _style);
                EraseRows(_row + 1, Rows);
                return true;
            case 1:
                EraseRows(0, _row);
                _grid.Erase(_row, 0, _column + 1, _style);
                return true;
            case 2:
                EraseRows(0, Rows);
                return true;
            // The lines above the screen, which are not kept here.
            default:
                return which == 3;
        }
    }

    private bool EraseLine(int which)
    {
        if (which > 2) return false;
        _grid.Erase(_row, which == 0 ? _column : 0, which == 1 ? _column + 1 : Columns, _style);
        return true;
    }

    private bool Switch(int mode, bool on)
    {
        if (on)
            _modes.Add(mode);
        else
            _modes.Remove(mode);
        switch (mode)
        {
            case 47 or 1047 or 1049:
                ShowAlternate(on, withCursor: mode == 1049);
                return true;
            case 1048:
                if (on)
                    _saved = (_row, _column, _style);
                else
                    MoveTo(_saved.Row, _saved.Column);
                return true;
            case Origin:
                MoveTo(on ? _top : 0, 0);
                return true;
            default:
                return mode is 1 or 7 or 9 or 12 or CursorShown or 1000 or 1002 or 1003 or 1004 or 1005 or 1006 or 1007 or 1015 or 2004
                    or Synchronized;
        }
    }

    private void ShowAlternate(bool on, bool withCursor)
    {
        if (on == IsAlternate) return;
        if (on && withCursor) _savedMain = (_row, _column, _style);
        _grid = on ? _alternate : _main;
        _wraps = false;
        if (on) EraseRows(0, Rows);
        if (on || !withCursor) return;
        MoveTo(_savedMain.Row, _savedMain.Column);
        _style = _savedMain.Style;
    }
}
