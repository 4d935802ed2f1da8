namespace MagmaGame.Content.Yaml;

/// <summary>An entry of a top-level list that could not be read, and the name it seems to have.</summary>
internal sealed record BrokenItem(string Section, string Name);

/// <summary>A file as far as it could be read.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Root">Its tree, without the broken entries.</param>
/// <param name="Broken">The entries that are left out; names of them elsewhere are no further mistakes.</param>
internal sealed record YamlFile(SourceText Source, MappingNode Root, List<BrokenItem> Broken);
