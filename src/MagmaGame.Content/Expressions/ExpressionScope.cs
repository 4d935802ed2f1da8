using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Expressions;

/// <summary>The text of one expression, its place in the file, and where its mistakes go.</summary>
/// <param name="scalar">The text.</param>
/// <param name="context">Its file.</param>
/// <param name="parent">The way to it or to the list it stands in.</param>
/// <param name="index">Its number in that list; -1 when it stands in none.</param>
internal sealed class ExpressionScope(ScalarNode scalar, FileContext context, Trail parent, int index)
{
    private bool _silent;

    public string Text { get; } = scalar.Text;

    public Vocabulary Names => context.Names;

    public Report Report => context.Report;

    public StoryKnown Story => context.Story;

    // Put together only when there is something to say.
    private Trail Trail => index < 0 ? parent : parent.Then(index);

    public string TextOf(Token token) => Text.Substring(token.Start, token.Length);

    /// <summary>Reports a mistake at a stretch of the text.</summary>
    public void Add(DiagnosticKind kind, int start, int length, params ReadOnlySpan<object> arguments) =>
        Suggest(kind, start, length, didYouMean: null, detail: null, arguments);

    /// <summary>Reports a mistake together with what was probably meant.</summary>
    public void Suggest(
        DiagnosticKind kind, int start, int length, string? didYouMean, string? detail, params ReadOnlySpan<object> arguments)
    {
        Tell(kind, start, length, help: null, arguments, didYouMean, detail);
    }

    /// <summary>Reports an unknown name with the nearest that is known or, when none is near, with those there are.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="start">Where the name stands in the text.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">The names that would do.</param>
    /// <param name="where">Where those stand that are not listed; null when they are few.</param>
    /// <param name="arguments">What the message says.</param>
    public void UnknownName(DiagnosticKind kind, int start, string name, IReadOnlyCollection<string> known, string? where, params ReadOnlySpan<object> arguments)
    {
        var near = Report.Nearest(name, known);
        Tell(kind, start, name.Length, near is null ? NearestName.Listed(known, where, name) : null, arguments, near);
    }

    /// <summary>Reports a mistake together with how to mend it, where that is known.</summary>
    public void Advise(DiagnosticKind kind, int start, int length, string? help, params ReadOnlySpan<object> arguments) =>
        Tell(kind, start, length, help, arguments);

    /// <summary>
    /// Reports a mistake in the grammar; the text cannot be followed behind it, so nothing more is said about it.
    /// </summary>
    public void Stop(DiagnosticKind kind, int start, int length, params ReadOnlySpan<object> arguments) =>
        StopAndSuggest(kind, start, length, didYouMean: null, arguments);

    public void StopAndSuggest(
        DiagnosticKind kind, int start, int length, string? didYouMean, params ReadOnlySpan<object> arguments) =>
        Stop(kind, start, length, help: null, arguments, didYouMean);

    public void StopAndAdvise(DiagnosticKind kind, int start, int length, string? help, params ReadOnlySpan<object> arguments) =>
        Stop(kind, start, length, help, arguments);

    /// <summary>Whether a place is where a later line of the text begins.</summary>
    public bool BeginsLine(int start)
    {
        if (start == 0 || scalar.Span.StartLine == scalar.Span.EndLine) return false;
        var place = context.PlaceOf(scalar, start, 1, Trail).Span;
        return place.StartLine > scalar.Span.StartLine && context.Source.Line(place.StartLine)[..(place.StartColumn - 1)].IsWhiteSpace();
    }

    /// <summary>Whether a mistake was told behind which the text cannot be followed.</summary>
    public bool IsStopped => _silent;

    /// <summary>Remarks on what is sound and may not be meant: a comment behind the text, an entry of a list that became a difference.</summary>
    public void CheckLook()
    {
        CommentAdvice.CheckExpression(scalar, context, parent, index);
        if (DashedLine() is not (> 0 and var line)) return;
        var place = new Place(context.Source.Path, TextSpan.OnLine(line, context.Source.Line(line).IndexOf('-') + 1, 1), Trail);
        Report.Add(DiagnosticCatalogue.SumOverLines.At(place) with { Help = "if it is an entry, put as many spaces before it as before the one above" });
    }

    /// <summary>The number or yes-or-no variable at a slot; null when it is the phase.</summary>
    public VariableDefinition? VariableAt(int slot) => Names.VariableAt(slot);

    /// <summary>What a variable is and where it stands, for a suggestion.</summary>
    public string? DetailOf(string? variable)
    {
        if (variable is null || Names.Variables.Find(variable) is not { } found) return null;
        return $"{found.Low}..{found.High}, {Names.Variables.PlaceOf(variable)}";
    }

    private void Stop(
        DiagnosticKind kind, int start, int length, string? help, ReadOnlySpan<object> arguments, string? didYouMean = null)
    {
        if (start >= Text.Length && CommentAdvice.ForUnfinished(scalar, context, Trail) is { } cut && !_silent) Report.Add(cut);
        else Tell(kind, Math.Min(start, Math.Max(Text.TrimEnd().Length, 0)), Math.Max(length, 1), help, arguments, didYouMean);
        _silent = true;
    }

    // A later line that looks like an entry of the list; 0 when there is none.
    private int DashedLine()
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.InFlow) return 0;
        for (var line = scalar.Span.StartLine + 1; line <= scalar.Span.EndLine; line++)
            if (context.Source.Line(line).TrimStart().StartsWith("- ")) return line;
        return 0;
    }

    private void Tell(
        DiagnosticKind kind, int start, int length, string? help, ReadOnlySpan<object> arguments, string? didYouMean = null, string? detail = null)
    {
        if (_silent) return;
        var place = context.PlaceOf(scalar, start, length, Trail);
        Report.Add(kind.At(place, arguments) with
        {
            DidYouMean = didYouMean,
            DidYouMeanDetail = didYouMean is null ? null : detail,
            Help = help ?? (DashedLine() > 0 ? SignAdvice.NoDeeper : null),
        });
    }
}
