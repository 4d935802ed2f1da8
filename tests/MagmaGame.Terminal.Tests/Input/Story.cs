using System.Text;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Tests.Input;

/// <summary>What a person did, in words.</summary>
internal static class Story
{
    public static string Of(IEnumerable<TerminalInput> inputs) => string.Join(' ', inputs.Select(Of));

    private static string Of(TerminalInput input) => input switch
    {
        KeyInput { Key: var key } => Of(key),
        PasteInput paste => $"Paste({paste.Text})",
        MouseInput mouse => $"{mouse.Action}({mouse.Column},{mouse.Row})",
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    private static string Of(Key key)
    {
        var name = key.Code switch
        {
            KeyCode.Character when key.Rune == new Rune(' ') => "Space",
            KeyCode.Character => key.Rune.ToString(),
            KeyCode.Function => $"F{key.Rune.Value}",
            _ => key.Code.ToString(),
        };
        return key.Modifiers == Modifiers.None ? name : $"{key.Modifiers.ToString().Replace(", ", "+", StringComparison.Ordinal)}+{name}";
    }
}
