using System.Text;
using MagmaGame.Session.Journals;

namespace MagmaGame.Session.Tests;

/// <summary>A journal in memory; the text is what would be on disk.</summary>
internal sealed class MemoryJournal : IJournalWriter
{
    private readonly StringBuilder _text = new();

    public MemoryJournal(string text = "") => _text.Append(text);

    public string Text => _text.ToString();

    public void Append(string line) => _text.Append(line).Append('\n');
}
