namespace MagmaGame.Session.Words;

/// <summary>The months of a game in the words of a calendar.</summary>
public static class CalendarMonth
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Such as "March 2026" for month 14.</summary>
    public static string Of(int month) => $"{Names[month % 12]} {2025 + (month / 12)}";

    /// <summary>Such as "March" for month 14.</summary>
    public static string Name(int month) => Names[month % 12];

    /// <summary>Such as "2026" for month 14.</summary>
    public static string Year(int month) => $"{2025 + (month / 12)}";

    /// <summary>Such as "2026-03" for month 14.</summary>
    public static string Short(int month) => $"{2025 + (month / 12)}-{(month % 12) + 1:00}";
}
