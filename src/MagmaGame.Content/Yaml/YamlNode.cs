using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Yaml;

/// <summary>How a scalar was written.</summary>
internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>A part of a YAML file that knows where it stands.</summary>
internal abstract class YamlNode(TextSpan span)
{
    /// <summary>From its first character to behind its last; of a block list or mapping only the beginning.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>What it is, in a writer's words.</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, number or word.</summary>
internal sealed class ScalarNode(TextSpan span, string text, ScalarStyle style, bool inFlow, bool isRefused = false)
    : YamlNode(span)
{
    /// <summary>Whether an alias or a tag stood here; that is reported, and nothing else about it is worth saying.</summary>
    public bool IsRefused { get; } = isRefused;

    public string Text { get; } = text;

    public ScalarStyle Style { get; } = style;

    /// <summary>Whether it stands inside [ ] or { }, where a comma ends it.</summary>
    public bool InFlow { get; } = inFlow;

    public bool IsNothing => Style == ScalarStyle.Plain && Text.Length == 0;

    public override string Kind => IsNothing ? "nothing" : "a text";
}

/// <summary>A list.</summary>
internal sealed class SequenceNode(TextSpan span, YamlNode[] items) : YamlNode(span)
{
    public YamlNode[] Items { get; } = items;

    public override string Kind => "a list";
}

/// <summary>A key with its value. Most nodes of a tree would be keys, so they are kept flat.</summary>
internal readonly record struct MappingEntry(string Name, int Line, int Column, YamlNode Value)
{
    public MappingEntry(ScalarNode key, YamlNode value)
        : this(key.Text, key.Span.StartLine, key.Span.StartColumn, value)
    {
    }

    /// <summary>The key as a node, made for whoever has something to say about it.</summary>
    public ScalarNode Key => new(TextSpan.OnLine(Line, Column, Name.Length), Name, ScalarStyle.Plain, inFlow: false);
}

/// <summary>Keys with values, each key once.</summary>
internal sealed class MappingNode(TextSpan span, MappingEntry[] entries) : YamlNode(span)
{
    public MappingEntry[] Entries { get; } = entries;

    public override string Kind => "a mapping";

    public YamlNode? Find(string key)
    {
        for (var i = 0; i < Entries.Length; i++)
            if (Entries[i].Name == key) return Entries[i].Value;
        return null;
    }
}
