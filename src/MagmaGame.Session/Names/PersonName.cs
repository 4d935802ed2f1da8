namespace MagmaGame.Session.Names;

/// <summary>A person's name in plain letters.</summary>
/// <param name="First">The first name.</param>
/// <param name="Last">The last name.</param>
internal sealed record PersonName(string First, string Last)
{
    /// <summary>First and last name.</summary>
    public string Full => $"{First} {Last}";
}
