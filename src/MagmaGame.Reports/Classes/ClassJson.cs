using MagmaGame.Analysis.Classes;
using MagmaGame.Reports.Debriefs;

namespace MagmaGame.Reports.Classes;

/// <summary>The debrief of a class as one JSON object, laid out like that of a game (<see cref="DebriefJson"/>).</summary>
public static class ClassJson
{
    /// <summary>The debrief as text.</summary>
    public static string Write(ClassDebrief debrief) => DebriefJson.Text(debrief);

    /// <summary>The JSON Schema of such a text; it stands in <c>class.schema.json</c>.</summary>
    public static string Schema { get; } = DebriefJson.ReadSchema("class.schema.json");
}
