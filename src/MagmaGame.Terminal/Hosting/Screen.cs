using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Hosting;

/// <summary>
/// A screen: what is shown, as a function of what it holds and of the size, and which keys do what. It is asked to draw after
/// everything that happened; drawing changes nothing but what depends on the size, such as how far a text can be scrolled.
/// </summary>
internal abstract class Screen
{
    /// <summary>Its name, as help and the header call it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it lies over the screen beneath rather than in its place.</summary>
    public virtual bool IsDialog => false;

    /// <summary>What it asks that cannot be undone once it is answered, equal as long as it is the same; null when there is nothing. A key
    /// that was typed before the question was in sight was meant for something else, and does not answer it.</summary>
    public virtual object? Question => null;

    /// <summary>The keys that do something now, in the order in which help lists them.</summary>
    public abstract IEnumerable<Binding> Bindings { get; }

    /// <summary>Draws all of it.</summary>
    public abstract void Draw(Canvas canvas);

    /// <summary>Takes what was typed before any binding is looked at, such as letters into a field.</summary>
    /// <returns>Whether it was taken; then no binding sees it.</returns>
    public virtual bool Take(TerminalInput input) => false;

    /// <summary>Called when it comes to lie on top: opened, or uncovered.</summary>
    public virtual void Shown()
    {
    }

    /// <summary>Called when a key or click would have answered the question, but came before that was in sight.</summary>
    public virtual void TypedTooEarly()
    {
    }

    /// <summary>Called when the player asks what the keys do here.</summary>
    public virtual void HelpAsked()
    {
    }

    /// <summary>Called when it lies on top no longer: another screen comes over it, or the game is left. What the player has begun
    /// is to be kept now.</summary>
    public virtual void Covered()
    {
    }
}
