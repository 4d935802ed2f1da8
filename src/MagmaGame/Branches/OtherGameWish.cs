namespace MagmaGame.Branches;

/// <summary>What other game the command line asks for.</summary>
internal sealed record OtherGameWish
{
    /// <summary>Name of the kept game, or its file.</summary>
    public required string Run { get; init; }
    /// <summary>Month in which something else is decided, from 0; null when <see cref="Decision"/> says where.</summary>
    public int? Month { get; init; }
    /// <summary>The decision that is taken otherwise, from 1.</summary>
    public int Decision { get; init; }
    /// <summary>What is decided instead.</summary>
    public required string Instead { get; init; }
    /// <summary>Id of the policy that decides what the player never decided.</summary>
    public required string Policy { get; init; }
    /// <summary>Whether the other game is kept.</summary>
    public bool Keep { get; init; }
    /// <summary>What <c>--content</c> named.</summary>
    public string? Content { get; init; }
}
