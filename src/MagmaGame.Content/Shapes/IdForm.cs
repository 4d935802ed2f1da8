using System.Text;

namespace MagmaGame.Content.Shapes;

/// <summary>The form of ids and names: lower-case words.</summary>
public static class IdForm
{
    /// <summary>What is wrong with an id, in a few words; null when nothing is.</summary>
    /// <param name="id">The id.</param>
    /// <param name="snake">Whether its words have _ between them, as names of variables and roles have, and not - and dots.</param>
    public static string? Wrong(string id, bool snake = false)
    {
        if (id.Length == 0) return "it is empty";
        if (id.Length > 80) return "it is longer than 80 letters";
        if (!char.IsAsciiLetterLower(id[0])) return "it must begin with a lower-case letter";
        var joint = false;
        foreach (var c in id)
        {
            var isJoint = snake ? c == '_' : c is '-' or '.';
            if (!isJoint && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return $"'{c}' may not be in it";
            if (isJoint && joint) return "a word between two of its joints is missing";
            joint = isJoint;
        }
        return joint ? "it ends in the middle" : null;
    }

    /// <summary>The nearest id in the right form; null when there is none.</summary>
    /// <param name="id">A malformed id.</param>
    /// <param name="snake">As for <see cref="Wrong"/>.</param>
    public static string? Mended(string id, bool snake = false)
    {
        var mended = new StringBuilder(id.Length);
        foreach (var c in id)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                if (mended.Length > 0 && char.IsAsciiLetterLower(mended[^1])) mended.Append(snake ? '_' : '-');
                mended.Append(char.ToLowerInvariant(c));
            }
            else mended.Append(c is '_' or '-' or ' ' ? snake ? '_' : '-' : c);
        }
        return mended.ToString() is var text && Wrong(text, snake) is null ? text : null;
    }
}
