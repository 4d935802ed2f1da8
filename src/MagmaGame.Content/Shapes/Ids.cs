using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Shapes;

/// <summary>Checks the form of ids and names.</summary>
internal static class Ids
{
    /// <summary>Declares the id of an item; false when it has none.</summary>
    public static bool Declare<T>(Item item, string key, NameTable<T> table, T value, bool snake = false)
        where T : class
    {
        if (item.Scalar(key) is not { IsNothing: false } id) return false;
        Check(id, item.Context, item.Trail, snake);
        table.Declare(id.Text, value, item.Context.PlaceOf(id, item.Trail), item.Context.Report);
        return true;
    }

    /// <summary>Reports an id that is not made of lower-case words.</summary>
    public static void Check(ScalarNode id, FileContext context, Trail trail, bool snake = false)
    {
        if (Wrong(id.Text, snake) is { } why)
            context.Report.Add(DiagnosticCatalogue.MalformedId.At(context.PlaceOf(id, trail), id.Text, why));
    }

    private static string? Wrong(string id, bool snake)
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
}
