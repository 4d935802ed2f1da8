using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MagmaGame.Naming;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Commands;

/// <summary>The option that sets values of a state: <c>--state name=value</c>.</summary>
internal static class StateOption
{
    /// <summary>The option.</summary>
    public static Option<string[]> Create() => new("--state")
    {
        Description = "Set a variable in the state: a number within its range, yes or no, or a phase.",
        HelpName = "NAME=VALUE",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The values, each variable once.</summary>
    /// <exception cref="CommandFailure">A name or a value is not possible.</exception>
    public static ImmutableArray<StartValue> Read(string[]? given, Catalogue catalogue)
    {
        var values = new List<StartValue>();
        foreach (var text in given ?? [])
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new CommandFailure($"--state takes NAME=VALUE, such as security=30, not '{text}'.");
            var name = text[..equals].Trim();
            if (catalogue.Variables.Find(name) is not { } variable)
                throw new CommandFailure($"--state: there is no variable '{name}'.{Suggestion.For(name, catalogue.Variables.All.Select(v => v.Name))}");
            var value = Value(text[(equals + 1)..].Trim(), variable, catalogue);
            if (values.Exists(v => v.Slot == variable.Slot)) throw new CommandFailure($"--state sets {name} twice.");
            values.Add(new StartValue(variable.Slot, value));
        }
        return [.. values];
    }

    private static double Value(string text, VariableDefinition variable, Catalogue catalogue)
    {
        switch (variable.Kind)
        {
            case VariableKind.Flag when text is "yes" or "1": return 1;
            case VariableKind.Flag when text is "no" or "0": return 0;
            case VariableKind.Flag: throw new CommandFailure($"--state: {variable.Name} is yes or no, not '{text}'.");
            case VariableKind.Phase:
                var ids = catalogue.Phases.Where(p => p.Phase != Phase.Ended).Select(p => p.Id).ToList();
                return ids.IndexOf(text) is >= 0 and var phase
                    ? phase
                    : throw new CommandFailure($"--state: {variable.Name} is one of {string.Join(", ", ids)}, not '{text}'.{Suggestion.For(text, ids)}");
        }
        var isWhole = variable.Unit == "count"
            || variable.Slot is (int)Variable.Month or (int)Variable.PauseMonths or (int)Variable.DeferredMonths;
        if (double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            && value >= variable.Low && value <= variable.High && (!isWhole || double.IsInteger(value)))
        {
            return value;
        }
        throw new CommandFailure(string.Create(CultureInfo.InvariantCulture,
            $"--state: {variable.Name} is a {(isWhole ? "whole " : "")}number from {variable.Low} to {variable.High} ({variable.Unit}), not '{text}'."));
    }
}
