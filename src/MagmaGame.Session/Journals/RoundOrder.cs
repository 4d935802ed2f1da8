namespace MagmaGame.Session.Journals;

/// <summary>The order of lines: every round opens with its month, and after the end of a round comes the next month; a game that
/// is over says so after its last month, and nothing follows. Content may change within a round.</summary>
/// <param name="format">The format of the journal.</param>
internal sealed class RoundOrder(int format)
{
    private bool _monthHasJustOpened;
    private bool _isOver;

    private int _lastMonth = -1;
    private bool _monthIsDue = true;

    /// <summary>Takes a line; gives back what is wrong with its place, or null.</summary>
    public string? Take(JournalLine line)
    {
        if (_isOver) return "The journal is damaged: here something follows though the game is over.";
        if (line is OverLine)
        {
            _isOver = true;
            if (format < JournalHeader.TellsOrigins) return "The journal is damaged: its format does not say when a game is over.";
            return _monthHasJustOpened && _lastMonth > 0 ? null : "The journal is damaged: here the game cannot be over.";
        }
        if (line is ContentLine && format < JournalHeader.TellsContent)
            return "The journal is damaged: its format does not say that content was changed.";
        _monthHasJustOpened = line is MonthLine;
        if (line is MonthLine { Month: var month })
        {
            if (!_monthIsDue) return "The journal is damaged: here a month opens though the one before has not ended.";
            if (_lastMonth < 0 ? month != 0 : month <= _lastMonth) return "The journal is damaged: months are out of order.";
            _lastMonth = month;
            _monthIsDue = false;
            return null;
        }
        if (_monthIsDue) return "The journal is damaged: here should be a month.";
        _monthIsDue = line is EndLine;
        return null;
    }
}
