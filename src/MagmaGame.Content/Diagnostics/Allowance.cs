namespace MagmaGame.Content.Diagnostics;

/// <summary>A comment that says of one kind of finding that it is meant: <c># magma:allow MG0411 -- why</c>.</summary>
/// <param name="Code">Which kind.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">The comment.</param>
/// <param name="LastLine">From the comment's line to this one it holds: its own, or the next that is not a comment.</param>
internal sealed record Allowance(string Code, string Reason, Place Place, int LastLine)
{
    private const string Word = "magma:allow";
    private const string BeforeReason = "--";

    /// <summary>The allowance on a line; null when there is none or when it is malformed, which is reported.</summary>
    public static Allowance? On(string path, string[] lines, int number, Report report)
    {
        var line = lines[number - 1];
        var sign = SignOf(line);
        if (sign < 0) return null;
        var text = line[(line.IndexOf(Word, sign, StringComparison.Ordinal) + Word.Length)..];
        var dashes = text.IndexOf(BeforeReason, StringComparison.Ordinal);
        var code = (dashes < 0 ? text : text[..dashes]).Trim();
        var reason = dashes < 0 ? "" : text[(dashes + BeforeReason.Length)..].Trim();
        var place = new Place(path, TextSpan.OnLine(number, sign + 1, line.TrimEnd().Length - sign), null);
        if (Objection(code, reason) is not { } objection)
            return new Allowance(code.ToUpperInvariant(), reason, place, line.AsSpan(0, sign).IsWhiteSpace() ? Next(lines, number) : number);
        report.Add(DiagnosticCatalogue.MalformedAllow.At(place, objection) with { DidYouMean = Meant(code, report) });
        return null;
    }

    /// <summary>Whether it is about this finding.</summary>
    public bool Covers(Diagnostic diagnostic) => diagnostic.Code == Code && diagnostic.Path == Place.Path
        && diagnostic.Span.StartLine >= Place.Span.StartLine && diagnostic.Span.StartLine <= LastLine;

    // The # of the comment; -1 when there is none.
    private static int SignOf(string line)
    {
        var word = line.IndexOf(Word, StringComparison.Ordinal);
        if (word <= 0) return -1;
        var sign = line.AsSpan(0, word).TrimEnd(' ').Length - 1;
        return sign >= 0 && line[sign] == '#' && (sign == 0 || line[sign - 1] is ' ' or '\t') ? sign : -1;
    }

    private static string? Objection(string code, string reason) => DiagnosticCatalogue.Find(code) switch
    {
        null => $"there is no code '{code}' to allow",
        { Severity: Severity.Error } => $"{code} is an error, and errors cannot be allowed",
        _ when reason.Length == 0 => $"why {code} is allowed is not said",
        _ => null,
    };

    private static string? Meant(string code, Report report) => DiagnosticCatalogue.Find(code) is not null
        ? null
        : report.Nearest(code, DiagnosticCatalogue.All.Select(kind => kind.Code));

    private static int Next(string[] lines, int number)
    {
        for (var next = number + 1; next <= lines.Length; next++)
            if (lines[next - 1].AsSpan().TrimStart() is { Length: > 0 } text && text[0] != '#') return next;
        return number;
    }
}
