using System.CommandLine;

namespace MagmaGame.Commands;

/// <summary>A command whose help shows examples.</summary>
internal sealed class DocumentedCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines that work as written, each followed by two spaces and what it does.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
