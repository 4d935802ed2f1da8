using System.CommandLine;

namespace MagmaGame.Commands;

/// <summary>The option that changes constants of the model: <c>--set name=value</c>.</summary>
internal static class ConstantOption
{
    /// <summary>The option.</summary>
    public static Option<string[]> Create() => new("--set")
    {
        Description = "Give a constant of the model another value within its range; three values, as a,b,c, where each rival has its own.",
        HelpName = "NAME=VALUE",
        Arity = ArgumentArity.OneOrMore,
    };
}
