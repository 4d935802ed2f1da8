using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

/// <summary>Each kind's own examples show what it says they show.</summary>
public sealed class DiagnosticExampleTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Select(kind => kind.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_gives_this_code_and_no_other(string code)
    {
        var example = DiagnosticCatalogue.Find(code)!.Example;
        var told = ContentLoader.Load(ExampleContent.Bad(example)).Diagnostics;
        Assert.Equal(
            example.AlongWith.Append(code).Order(StringComparer.Ordinal),
            told.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        if (example.AlongWith.IsEmpty) Assert.Single(told);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_good_example_gives_nothing(string code)
    {
        var example = DiagnosticCatalogue.Find(code)!.Example;
        Assert.Empty(ContentLoader.Load(ExampleContent.Good(example)).Diagnostics.Select(d => $"{d.Path}:{d.Span.StartLine} {d.Code} {d.Message}"));
    }

    [Fact]
    public void Only_what_is_proved_is_an_error() => Assert.All(
        DiagnosticCatalogue.All.Where(kind => kind.Severity == Severity.Error),
        kind => Assert.Equal(Confidence.Proved, kind.Confidence));
}
