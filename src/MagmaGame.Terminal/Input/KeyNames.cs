
namespace MagmaGame.Terminal.Input;

/// <summary>What keys are called on keyboards.</summary>
internal static class KeyNames
{
    /// <summary>The name of a key that is no character.</summary>
    public static string Of(KeyCode code) => code switch
    {
        KeyCode.Escape => "Esc",
        KeyCode.PageUp => "PgUp",
        KeyCode.PageDown => "PgDn",
        _ => code.ToString(),
    };
}
