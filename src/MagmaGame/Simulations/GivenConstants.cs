using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Naming;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Parameters;

namespace MagmaGame.Simulations;

/// <summary>Constants of the model that the command line gives other values: <c>--set name=value</c>.</summary>
internal static class GivenConstants
{
    /// <summary>The changes, each constant once.</summary>
    /// <exception cref="CommandFailure">A name or a value is not possible.</exception>
    public static ImmutableArray<ConstantChange> Read(string[]? given, Catalogue catalogue)
    {
        var changes = ImmutableArray.CreateBuilder<ConstantChange>();
        foreach (var text in given ?? [])
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new CommandFailure($"--set takes NAME=VALUE, such as leak_times=2, not '{text}'.");
            var name = text[..equals].Trim();
            if (catalogue.Constant(name) is not { } constant)
                throw new CommandFailure($"--set: the model has no constant '{name}'.{Suggestion.For(name, catalogue.Parameters.Select(p => p.Name))} They stand in content/model/.");
            if (changes.Any(change => change.Name == name)) throw new CommandFailure($"--set sets {name} twice.");
            changes.Add(ConstantChange.Set(name, Values(text[(equals + 1)..], constant, catalogue.WholeConstants().Contains(name))));
        }
        return changes.DrainToImmutable();
    }

    private static ImmutableArray<double> Values(string text, ParameterDefinition constant, bool isWhole)
    {
        var parts = text.Split(',');
        if (parts.Length != 1 && parts.Length != constant.Values.Length)
        {
            throw new CommandFailure(constant.Values.Length == 1
                ? $"--set: {constant.Name} is one number, not {parts.Length}."
                : $"--set: {constant.Name} is one number for all rivals or {constant.Values.Length}, with commas and no spaces between them, not {parts.Length}.");
        }
        return [.. parts.Select(part => Value(part.Trim(), constant, isWhole))];
    }

    private static double Value(string text, ParameterDefinition constant, bool isWhole)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value >= constant.Low && value <= constant.High && (!isWhole || double.IsInteger(value)))
        {
            return value;
        }
        throw new CommandFailure(string.Create(CultureInfo.InvariantCulture,
            $"--set: {constant.Name} is a {(isWhole ? "whole " : "")}number from {constant.Low} to {constant.High} ({constant.Unit}), not '{text}'. Its range stands beside it in content/model/."));
    }
}
