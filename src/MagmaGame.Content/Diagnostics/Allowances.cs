using System.Collections.Immutable;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Every comment of the content that allows something.</summary>
internal sealed class Allowances
{
    private readonly List<Allowance> _all = [];

    private Allowances()
    {
    }

    /// <summary>Finds them; those that are malformed are reported.</summary>
    public static Allowances Read(ContentFiles files, Report report)
    {
        var found = new Allowances();
        var lines = new SourceLines(files);
        foreach (var file in files.All)
        {
            if (FileKinds.Of(file.Path) is FileKind.Guide or FileKind.Ignored) continue;
            // Hardly a file has one: most are not even divided into lines.
            if (file.Bytes.Span.IndexOf("magma:allow"u8) < 0) continue;
            var of = lines.Of(file.Path);
            for (var number = 1; number <= of.Length; number++)
                if (Allowance.On(file.Path, of, number, report) is { } allowance) found._all.Add(allowance);
        }
        return found;
    }

    /// <summary>Parts what is allowed from what is not, and remarks on allowances that nothing came of.</summary>
    /// <param name="report">All that was found; what is unused is added to it.</param>
    public (ImmutableArray<Diagnostic> Told, ImmutableArray<AllowedDiagnostic> Allowed) Part(Report report)
    {
        var used = new HashSet<Allowance>(ReferenceEqualityComparer.Instance);
        var allowed = ImmutableArray.CreateBuilder<AllowedDiagnostic>();
        foreach (var diagnostic in _all.Count == 0 ? [] : report.Sorted())
        {
            var by = _all.FindAll(allowance => allowance.Covers(diagnostic));
            if (by.Count == 0) continue;
            used.UnionWith(by);
            allowed.Add(new AllowedDiagnostic(diagnostic, by[0].Reason));
        }
        // With an error somewhere, what was to be allowed may only not have been looked for.
        if (!report.HasErrors)
        {
            foreach (var unused in _all.Where(allowance => !used.Contains(allowance)))
                report.Add(DiagnosticCatalogue.UnusedAllow.At(unused.Place, unused.Code));
        }
        var silent = allowed.Select(a => a.Diagnostic).ToHashSet(ReferenceEqualityComparer.Instance);
        return ([.. report.Sorted().Where(diagnostic => !silent.Contains(diagnostic))], allowed.ToImmutable());
    }
}
