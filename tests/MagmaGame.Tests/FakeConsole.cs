using MagmaGame.Consoles;

namespace MagmaGame.Tests;

/// <summary>A console of strings, with a home of its own.</summary>
internal sealed class FakeConsole : IConsoleStreams, IDisposable
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public FakeConsole(TemporaryFolder home, string input = "")
    {
        In = new StringReader(input);
        CurrentFolder = home.Path;
        _variables["MAGMA_HOME"] = home.Path;
    }

    public TextReader In { get; init; }

    public TextWriter Out => _out;

    public TextWriter Error => _error;

    public string Said => _out.ToString();

    public string Complained => _error.ToString();

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int? TerminalWidth { get; init; }

    public string ProgramFolder => AppContext.BaseDirectory;

    public string CurrentFolder { get; init; }

    public TimeProvider Time => TimeProvider.System;

    /// <summary>What was registered for an interrupt.</summary>
    public Action? Interrupt { get; private set; }

    /// <summary>The code the program left with at once; null when it did not.</summary>
    public int? Left { get; private set; }

    public FakeConsole With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public string? Variable(string name) => _variables.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    public IDisposable OnInterrupt(Action action)
    {
        Interrupt = action;
        return new StringReader("");
    }

    public void Dispose()
    {
        _out.Dispose();
        _error.Dispose();
    }

    public void Leave(int exitCode) => Left = exitCode;

    public int Run(params string[] args) => CommandLine.Run(args, this);
}
