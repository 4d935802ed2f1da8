using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Model;

/// <summary>Reads the declarations of variables: the simulation's own and those of the writers.</summary>
internal static class VariableReader
{
    internal const double Widest = 1e15;
    internal static readonly string[] Keys = ["name", "label", "kind", "unit", "range", "start", "derived", "sees", "meaning"];
    internal static readonly ImmutableArray<string> OwnNames = [.. MemberNames.Of(typeof(Variable), '_')];

    /// <summary>The table; null when it is incomplete.</summary>
    public static VariableTable? Read(Library library, Vocabulary names, Report report)
    {
        foreach (var broken in library.BrokenIn("variables")) names.Variables.DeclareBroken(broken);
        var slots = new List<VariableDefinition?>(new VariableDefinition?[OwnNames.Length]);
        foreach (var item in library.Items("variables"))
        {
            var isOwn = FileKinds.Of(item.Context.Source.Path) == FileKind.Model;
            var slot = isOwn ? SlotOf(item, names, report) : slots.Count;
            if (slot is not { } known) continue;
            var variable = Read(item, known, isOwn);
            if (!Ids.Declare(item, "name", names.Variables, variable, snake: true)
                || !ReferenceEquals(names.Variables.Find(variable.Name), variable))
                continue;
            if (known == slots.Count) slots.Add(variable);
            else slots[known] = variable;
        }
        ReportMissing(slots, library, names, report);
        names.Slots = [.. slots];
        return slots.TrueForAll(v => v is not null) ? new VariableTable([.. slots.Select(v => v!)]) : null;
    }

    private static int? SlotOf(Item item, Vocabulary names, Report report)
    {
        if (item.Scalar("name") is not { } name)
        {
            Read(item, 0, isOwn: false);
            return null;
        }
        var slot = OwnNames.IndexOf(name.Text);
        if (slot >= 0) return slot;
        var near = report.Nearest(name.Text, OwnNames);
        // The one it was meant for is not also missing.
        if (near is not null) names.Variables.DeclareBroken(near);
        report.Add(DiagnosticCatalogue.TextForNothing.At(item.PlaceOf("name"), "variable", name.Text) with
        {
            DidYouMean = near,
            Help = near is null ? "declare variables of your own in content/variables.yaml" : null,
        });
        return null;
    }

    private static VariableDefinition Read(Item item, int slot, bool isOwn)
    {
        var fields = item.Fields(Keys);
        var name = fields.Text("name");
        var kind = fields.Has("kind") ? fields.Word<VariableKind>("kind") ?? VariableKind.Number : VariableKind.Number;
        var isFlag = kind == VariableKind.Flag;
        if (!isFlag || fields.Has("range")) fields.Need("range");
        var range = fields.Numbers("range", -Widest, Widest, 2);
        var (low, high) = range is [var a, var b] ? (a, b) : isFlag ? (0, 1) : (-Widest, Widest);
        if (low >= high)
        {
            fields.Add(DiagnosticCatalogue.RangeReversed, "range", low, high);
            (low, high) = (-Widest, Widest);
        }
        var derived = fields.Truth("derived", otherwise: false);
        if (derived != (isOwn && slot >= (int)Variable.Month))
        {
            var why = isOwn
                ? derived ? "is kept by the simulation, not derived" : "is derived by the simulation: write 'derived: true'"
                : "cannot be derived: only the simulation derives variables";
            fields.Add(DiagnosticCatalogue.DerivedMismatch, derived ? "derived" : "name", name, why);
        }
        return new VariableDefinition(
            slot,
            name,
            fields.Text("label"),
            kind,
            isFlag ? fields.OptionalText("unit") : fields.Text("unit"),
            low,
            high,
            Start(fields, isFlag, derived, low, high),
            Seen(fields.Word<Sight>("sees")),
            !derived,
            fields.Text("meaning"));
    }

    private static double Start(Fields fields, bool isFlag, bool derived, double low, double high)
    {
        if (!isFlag && !derived) return fields.Number("start", low, high);
        if (!fields.Has("start")) return Math.Clamp(0, low, high);
        if (!isFlag) return fields.Number("start", low, high);
        if (!fields.TryScalar("start", out var start)) return 0;
        if (start.Text is "yes" or "no") return start.Text == "yes" ? 1 : 0;
        fields.Add(DiagnosticCatalogue.UnknownWord, "start", start.Text, "yes, no");
        return 0;
    }

    private static Visibility Seen(Sight? sight) => sight switch
    {
        Sight.Estimated => Visibility.Estimated,
        Sight.Hidden => Visibility.Hidden,
        _ => Visibility.Exact,
    };

    private static void ReportMissing(List<VariableDefinition?> slots, Library library, Vocabulary names, Report report)
    {
        var place = library.PlaceOf("variables", "content/model/variables.yaml");
        for (var slot = 0; slot < OwnNames.Length; slot++)
        {
            var name = OwnNames[slot];
            if (slots[slot] is not null || names.Variables.IsBroken(name)) continue;
            // Everything that names it is right all the same.
            names.Variables.DeclareBroken(name);
            if (!library.IsPartial("variables")) report.Add(DiagnosticCatalogue.VariableMissing.At(place, name));
        }
    }

    internal enum Sight
    {
        Exact,
        Estimated,
        Hidden,
    }
}
