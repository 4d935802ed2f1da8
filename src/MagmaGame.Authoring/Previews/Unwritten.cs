using MagmaGame.Session.Journals;

namespace MagmaGame.Authoring.Previews;

/// <summary>The journal of a game that nobody keeps.</summary>
internal sealed class Unwritten : IJournalWriter
{
    public void Append(string line)
    {
    }
}
