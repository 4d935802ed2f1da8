namespace MagmaGame.Content.Suspects;

/// <summary>A line read as if nothing were open before it: its quotes, the brackets left open, its comment.</summary>
internal sealed class LineScan
{
    private readonly string _line;
    private readonly Stack<int> _open = new();

    private LineScan(string line) => _line = line;

    /// <summary>Where quoted texts begin and end; -1 when they do not end on the line.</summary>
    public List<(int Open, int Close, int Depth)> Quotes { get; } = [];

    /// <summary>Where brackets stand that are still open at the end, innermost first.</summary>
    public IEnumerable<int> Open => _open;

    /// <summary>Where a bracket closes another kind than the innermost open one; -1 when none does.</summary>
    public int Mismatch { get; private set; } = -1;

    /// <summary>Where a bracket closes none, behind one that closed; -1 when none does.</summary>
    public int Stray { get; private set; } = -1;

    /// <summary>Where a comment begins inside brackets; -1 when none does.</summary>
    public int InnerComment { get; private set; } = -1;

    public static LineScan Of(string line)
    {
        var scan = new LineScan(line);
        scan.Read();
        return scan;
    }

    /// <summary>Whether a place is the end of the line but for a comment.</summary>
    public static bool IsEnd(string line, int at)
    {
        var rest = line.AsSpan(Math.Min(at, line.Length));
        var text = rest.TrimStart(" \t");
        return text.IsEmpty || (text[0] == '#' && text.Length < rest.Length);
    }

    private void Read()
    {
        var at = 0;
        while (at < _line.Length && (_line[at] == ' ' || (_line[at] == '-' && at + 1 < _line.Length && _line[at + 1] == ' '))) at++;
        var (begins, hasKey, wasFlow) = (true, false, false);
        for (; at < _line.Length; at++)
        {
            var c = _line[at];
            if (c == ' ') continue;
            if (begins && c is '\'' or '"')
            {
                var close = CloseOf(at);
                Quotes.Add((at, close, _open.Count));
                if (close < 0) return;
                (at, begins) = (close, false);
            }
            else if (begins && c is '[' or '{')
            {
                _open.Push(at);
                wasFlow = true;
            }
            else if (c == '#' && (at == 0 || _line[at - 1] is ' ' or '\t'))
            {
                if (_open.Count > 0) InnerComment = at;
                return;
            }
            else if (_open.Count > 0 && c == ',') begins = true;
            else if (c is ']' or '}' && (_open.Count > 0 || wasFlow))
            {
                if (_open.Count == 0) Stray = at;
                else if (_line[_open.Peek()] == (c == ']' ? '[' : '{')) _open.Pop();
                else Mismatch = at;
                if (Stray >= 0 || Mismatch >= 0) return;
                begins = false;
            }
            else
            {
                begins = c == ':' && at + 1 < _line.Length && _line[at + 1] == ' ' && (_open.Count > 0 || !hasKey);
                hasKey |= begins;
            }
        }
    }

    private int CloseOf(int open)
    {
        var quote = _line[open];
        for (var at = open + 1; at < _line.Length; at++)
        {
            if (quote == '"' && _line[at] == '\\') at++;
            else if (_line[at] == quote)
            {
                if (quote != '\'' || at + 1 >= _line.Length || _line[at + 1] != quote) return at;
                at++;
            }
        }
        return -1;
    }
}
