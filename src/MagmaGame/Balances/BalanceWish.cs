using System.Collections.Immutable;

namespace MagmaGame.Balances;

/// <summary>In which form a balance report is printed.</summary>
internal enum BalanceForm
{
    /// <summary>For people, at a terminal.</summary>
    Text,
    /// <summary>Markdown, with every option.</summary>
    Markdown,
    /// <summary>JSON, for other programs.</summary>
    Json,
}

/// <summary>What is asked of <c>magma simulate --balance</c>.</summary>
internal sealed record BalanceWish
{
    /// <summary>Id of the policy, unless told otherwise.</summary>
    public const string UsualPolicy = "plan";

    /// <summary>Instead of an id: all scenarios.</summary>
    public const string AllScenarios = "all";

    /// <summary>Instead of an id: for each scenario the best policy that is kept for it.</summary>
    public const string BestPolicy = "best";

    /// <summary>Ids of scenarios; none for all.</summary>
    public required ImmutableArray<string> Scenarios { get; init; }
    /// <summary>Id of the policy, or <see cref="BestPolicy"/>.</summary>
    public required string Policy { get; init; }
    /// <summary>Games of each scenario.</summary>
    public required int Games { get; init; }
    /// <summary>Seed of the first.</summary>
    public required uint Seed { get; init; }
    /// <summary>Worker threads.</summary>
    public required int Threads { get; init; }
    /// <summary>The form.</summary>
    public required BalanceForm Form { get; init; }
    /// <summary>Whether something that is dominated everywhere is a failure.</summary>
    public required bool Check { get; init; }
}
