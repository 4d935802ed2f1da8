using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Content.Names;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>Puts what is known into words: the reason that a proof gives.</summary>
internal sealed class Wording(Domains domains, ImmutableArray<EventDefinition> events)
{
    private const int MostReasons = 3;
    private const int MostWords = 6;

    /// <summary>What is known of the subjects, with semicolons between.</summary>
    public string Why(IEnumerable<Subject> subjects, Knowledge known)
    {
        var reasons = subjects.Take(MostReasons).Select(subject => Of(subject, known.Of(subject)) + Because(subject, known)).ToList();
        return reasons.Count == 0 ? "it asks nothing that can change" : string.Join("; ", reasons);
    }

    /// <summary>What is known of one subject: <c>'political_will' is at most 100</c>.</summary>
    public string Of(Subject subject, Values values) => subject.Kind switch
    {
        SubjectKind.EventAge => $"'{events[subject.Index].Id}' {Been(values, "shown")}",
        SubjectKind.MilestoneAge => $"'{EnumNames<Milestone>.At(subject.Index)}' {Been(values, "reached")}",
        SubjectKind.Chosen => $"'{OptionOf(subject)}' {(values.IsOne ? values.Has(1) ? "was chosen" : "was not chosen" : "may be chosen or not")}",
        _ => OfVariable(subject, values),
    };

    /// <summary>The value that a subject has in an example.</summary>
    public string Example(Subject subject, double value) => subject.Kind == SubjectKind.Variable
        ? $"{domains.Variables[subject.Index].Name} = {Value(domains.Variables[subject.Index].Kind, value)}"
        : Of(subject, Values.Only(value)).Replace("'", "", StringComparison.Ordinal);

    /// <summary>A number as a writer would write it.</summary>
    public static string Number(double value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);

    private string OfVariable(Subject subject, Values values)
    {
        var variable = domains.Variables[subject.Index];
        var name = $"'{variable.Name}'";
        if (variable.Kind == VariableKind.Flag)
            return values.IsOne ? $"{name} is {Value(variable.Kind, values.Low)}" : $"{name} is yes or no";
        if (variable.Kind == VariableKind.Phase) return $"{name} is {Phases(values)}";
        var whole = domains.IsWhole(subject);
        if (whole && values.Same(domains.Of(subject)))
            return $"{name} is a whole number from {Number(values.Low)} to {Number(values.High)}";
        if (values.IsOne) return $"{name} is {Number(values.Low)}";
        var (fromLow, toHigh) = (values.Low > variable.Low, values.High < variable.High);
        if (fromLow == toHigh && !fromLow) return $"{name} runs from {Number(values.Low)} to {Number(values.High)}";
        return $"{name} is " + string.Join(" and ", new[] { fromLow ? AtLeast(values.Low) : "", toHigh ? AtMost(values.High) : "" }
            .Where(words => words.Length > 0));
    }

    // A bound that a strict comparison drew lies one step beside the number that was written.
    private static string AtLeast(double low) =>
        IsWritten(low) || !IsWritten(Math.BitDecrement(low)) ? $"at least {Number(low)}" : $"more than {Number(low)}";

    private static string AtMost(double high) =>
        IsWritten(high) || !IsWritten(Math.BitIncrement(high)) ? $"at most {Number(high)}" : $"less than {Number(high)}";

    private static bool IsWritten(double value) => value.ToString("R", CultureInfo.InvariantCulture).Length <= 12;

    private static string Value(VariableKind kind, double value) => kind switch
    {
        VariableKind.Flag => value > 0.5 ? "yes" : "no",
        VariableKind.Phase => EnumNames<Phase>.All[Math.Clamp((int)value, 0, EnumNames<Phase>.All.Length - 1)],
        _ => Number(value),
    };

    private static string Phases(Values values)
    {
        var names = EnumNames<Phase>.All.Where((_, number) => values.Has(number)).Take(MostWords).ToList();
        return names.Count < 2 ? string.Concat(names) : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[^1];
    }

    private static string Been(Values values, string what)
    {
        if (values.Same(Domains.Never)) return $"has never been {what}";
        if (values.Has(GameState.LongAgo)) return $"may have been {what} or not";
        return values.Low > 0 ? $"was {what} {Number(values.Low)} months ago or more" : $"has been {what}";
    }

    // That another option was chosen where only one can be is easily overlooked.
    private string Because(Subject subject, Knowledge known)
    {
        if (subject.Kind != SubjectKind.Chosen || !known.Of(subject).Same(Domains.No)) return "";
        for (var option = 0; option < domains.SingleChoices(subject.Index); option++)
            if (option != subject.Option && known.Of(Subject.Chosen(subject.Index, option)).Same(Domains.Yes)) return $", since '{events[subject.Index].Id}' shows only once";
        return "";
    }

    private string OptionOf(Subject subject) => $"{events[subject.Index].Id}.{events[subject.Index].Options[subject.Option].Id}";
}
