using System.Collections.Immutable;

namespace MagmaGame.Reports.Articles;

/// <summary>Something to read, told once and written down in more than one way.</summary>
/// <param name="Kicker">What it is about, in a few words above the title.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lead">What comes before the first section.</param>
/// <param name="Sections">The sections.</param>
public sealed record Article(string Kicker, string Title, ImmutableArray<Block> Lead, ImmutableArray<Section> Sections);

/// <summary>A section of an article.</summary>
/// <param name="Id">What a link within the page names it by: lower-case letters and hyphens.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record Section(string Id, string Heading, ImmutableArray<Block> Blocks);
