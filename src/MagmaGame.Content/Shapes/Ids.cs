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
        if (IdForm.Wrong(id.Text, snake) is { } why)
            context.Report.Add(DiagnosticCatalogue.MalformedId.At(context.PlaceOf(id, trail), id.Text, why) with
            {
                Help = IdForm.Mended(id.Text, snake) is { } mended ? $"write '{mended}'" : null,
            });
    }
}
