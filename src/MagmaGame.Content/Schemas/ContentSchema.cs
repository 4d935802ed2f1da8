namespace MagmaGame.Content.Schemas;

/// <summary>A JSON Schema (draft 7) for one kind of content file.</summary>
/// <param name="Kind">The kind, as <c>events</c>.</param>
/// <param name="FileName">The file it is kept in, within <see cref="ContentSchemas.Folder"/>.</param>
/// <param name="Json">Its text, with line feeds.</param>
public sealed record ContentSchema(string Kind, string FileName, string Json);
