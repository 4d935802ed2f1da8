namespace MagmaGame.Terminal.Hosting;

/// <summary>Where screens are shown, one upon the other; what a screen may ask for.</summary>
internal interface IStage
{
    /// <summary>How screens are shown; a change shows at once.</summary>
    ScreenSettings Settings { get; set; }

    /// <summary>Lays a screen on top.</summary>
    void Open(Screen screen);

    /// <summary>Takes the top screen away; the last one leaves the game.</summary>
    void Close();

    /// <summary>Takes every screen above this one away.</summary>
    void CloseTo(Screen screen);

    /// <summary>Puts a screen in the place of the top one.</summary>
    void Replace(Screen screen);

    /// <summary>Leaves the full screen.</summary>
    void Leave(HostExit exit);

    /// <summary>Has something done between two frames; may be called from any thread.</summary>
    void Post(Action act);
}
