using System.Text;

namespace MagmaGame.Content.Diagnostics;

/// <summary>The way from an item to one of its parts; put into words only when a diagnostic needs it.</summary>
internal sealed class Trail
{
    private readonly Trail? _parent;
    private readonly string _step;
    private readonly int _index;

    private Trail(Trail? parent, string step, int index)
    {
        _parent = parent;
        _step = step;
        _index = index;
    }

    public static Trail Of(string subject) => new(null, subject, -1);

    public Trail Then(string key) => new(this, key, -1);

    public Trail Then(int index) => new(this, "", index);

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private void Write(StringBuilder text)
    {
        _parent?.Write(text);
        if (_index >= 0) text.Append('[').Append(_index).Append(']');
        else
        {
            if (_parent is { _parent: null }) text.Append(text.Length > 0 ? " > " : "");
            else if (_parent is not null) text.Append('.');
            text.Append(_step);
        }
    }
}
