namespace MagmaGame.Session.Journals;

/// <summary>The order of lines: every round opens with its month, and after the end of a round comes the next month.</summary>
internal sealed class RoundOrder
{
    private int _lastMonth = -1;
    private bool _monthIsDue = true;

    /// <summary>Takes a line; gives back what is wrong with its place, or null.</summary>
    public string? Take(JournalLine line)
    {
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
