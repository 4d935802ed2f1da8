using System.Reflection;
using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = DiagnosticCatalogue.All.Select(kind => kind.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^MG[01][0-9]{3}$", code));
    }

    [Fact]
    public void Every_kind_is_listed_and_explained()
    {
        var fields = typeof(DiagnosticCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(DiagnosticKind))
            .Select(field => (DiagnosticKind)field.GetValue(null)!);
        Assert.Equal(fields.Select(kind => kind.Code).Order(), DiagnosticCatalogue.All.Select(kind => kind.Code));
        Assert.All(DiagnosticCatalogue.All, kind => Assert.InRange(kind.Explanation.Length, 20, 300));
    }

    [Fact]
    public void A_kind_is_found_by_its_code_in_any_case()
    {
        Assert.Equal("MG0203", DiagnosticCatalogue.Find("mg0203")!.Code);
        Assert.Null(DiagnosticCatalogue.Find("MG9999"));
    }
}
