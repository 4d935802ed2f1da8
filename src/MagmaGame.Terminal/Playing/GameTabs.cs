using MagmaGame.Terminal.Screens;

namespace MagmaGame.Terminal.Playing;

/// <summary>The screens of a game that stand beside each other.</summary>
internal enum GameTab
{
    /// <summary>The month: scene, knobs, dials.</summary>
    Desk,
    /// <summary>Rivals, coalition, public, resilience.</summary>
    World,
    /// <summary>The elicitation pipeline, security, alignment.</summary>
    Lab,
    /// <summary>Where danger comes from.</summary>
    Risk,
    /// <summary>Any number month by month.</summary>
    Timeline,
    /// <summary>The ideas the game rests on.</summary>
    Documents,
    /// <summary>The decisions so far.</summary>
    Journal,
}

/// <summary>The tabs as data: their letters, their names, their screens.</summary>
internal static class GameTabs
{
    /// <summary>All, in the order of the header.</summary>
    public static (GameTab Tab, char Key, string Name)[] All { get; } =
    [
        (GameTab.Desk, 'd', "Desk"),
        (GameTab.World, 'w', "World"),
        (GameTab.Lab, 'l', "Lab"),
        (GameTab.Risk, 'r', "Risk"),
        (GameTab.Timeline, 't', "Timeline"),
        (GameTab.Documents, 'o', "Documents"),
        (GameTab.Journal, 'j', "Journal"),
    ];

    /// <summary>The screen of a tab.</summary>
    public static GameScreen Create(GameTab tab, GameTable table) => tab switch
    {
        GameTab.World => new WorldScreen(table),
        GameTab.Lab => new LabScreen(table),
        GameTab.Risk => new LedgerScreen(table),
        GameTab.Timeline => new TimelineScreen(table),
        GameTab.Documents => new DocumentsScreen(table),
        GameTab.Journal => new JournalScreen(table),
        _ => new DeskScreen(table),
    };
}
