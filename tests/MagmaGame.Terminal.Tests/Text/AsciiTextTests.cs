using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Tests.Text;

public sealed class AsciiTextTests
{
    [Theory]
    [InlineData("“a” – b — c…", "\"a\" - b -- c...")]
    [InlineData("• it’s 3×", "* it's 3x")]
    [InlineData("Étoile, Müller, Nuñez", "Etoile, Mueller, Nunez")]
    [InlineData("漢", "?")]
    [InlineData("plain", "plain")]
    public void Everything_has_a_likeness(string text, string ascii) => Assert.Equal(ascii, AsciiText.Of(text));
}
