using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Suspects;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Shapes;

/// <summary>
/// Reads the keys of a mapping. Whatever is wrong is reported where it stands, and reading goes on with something harmless in
/// its place, so that one mistake neither hides nor causes another.
/// </summary>
internal sealed class Fields
{
    private readonly MappingNode _node;
    private readonly bool _isFile;
    private List<string>? _meant;

    /// <summary>Takes a mapping and reports the keys that are not among <paramref name="known"/>.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="trail">The way to it.</param>
    /// <param name="context">Its file.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="isFile">Whether it is the whole of a file, whose keys say what the file is about.</param>
    public Fields(MappingNode node, Trail trail, FileContext context, ReadOnlySpan<string> known, bool isFile = false)
    {
        _node = node;
        _isFile = isFile;
        Trail = trail;
        Context = context;
        var isBehindBraces = false;
        foreach (var entry in node.Entries)
        {
            if (known.Contains(entry.Name)) isBehindBraces = IsInBraces(entry.Value);
            // What follows {cast.lead} in a text without quotes looks like keys, and the one mistake is told of the text.
            else if (!isBehindBraces || !IsCut(entry))
            {
                Unknown(entry, known);
                isBehindBraces = false;
            }
        }
    }

    public Trail Trail { get; }

    public FileContext Context { get; }

    private Report Report => Context.Report;

    /// <summary>The place of the mapping as a whole: its first key.</summary>
    public Place Place => Context.PlaceOf(_node.Entries.Length > 0 ? _node.Entries[0].Key : _node, Trail);

    public bool Has(string key) => _node.Find(key) is not null;

    public YamlNode? Find(string key) => _node.Find(key);

    public Place PlaceOfKey(string key)
    {
        foreach (var entry in _node.Entries)
            if (entry.Name == key) return Context.PlaceOf(entry.Key, Trail.Then(key));
        return Place;
    }

    public void Add(DiagnosticKind kind, string key, params ReadOnlySpan<object> arguments) =>
        Report.Add(kind.At(PlaceOfKey(key), arguments));

    /// <summary>Whether a key that is not known was probably meant for this one: a misspelt key is one mistake, not also a missing
    /// one.</summary>
    public bool IsMeant(string key) => _meant is not null && _meant.Contains(key, StringComparer.Ordinal);

    /// <summary>The value of a key that must be there.</summary>
    public YamlNode? Need(string key)
    {
        if (_node.Find(key) is { } value) return value;
        if (IsMeant(key)) return null;
        Report.Add(DiagnosticCatalogue.MissingKey.At(Place, key));
        return null;
    }

    /// <summary>A text that must be there; an empty one when it is not.</summary>
    public string Text(string key) => Need(key) is { } node ? Text(node, key) : "";

    public string OptionalText(string key) => _node.Find(key) is { } node ? Text(node, key) : "";

    /// <summary>A scalar that must be there and not be empty.</summary>
    public bool TryScalar(string key, [NotNullWhen(true)] out ScalarNode? scalar) => IsScalar(Need(key), key, out scalar);

    public bool TryOptionalScalar(string key, [NotNullWhen(true)] out ScalarNode? scalar) =>
        IsScalar(_node.Find(key), key, out scalar);

    public double Number(string key, double low, double high) => Need(key) is { } node ? Number(node, key, low, high, low) : low;

    public double Number(string key, double low, double high, double otherwise) =>
        _node.Find(key) is { } node ? Number(node, key, low, high, otherwise) : otherwise;

    public int Whole(string key, int low, int high, int otherwise)
    {
        if (!TryOptionalScalar(key, out var scalar)) return otherwise;
        var number = Number(scalar, key, low, high, otherwise);
        if (number.Equals(Math.Floor(number))) return (int)number;
        Report.Add(DiagnosticCatalogue.NotWhole.At(Context.PlaceOf(scalar, Trail.Then(key)), scalar.Text));
        return otherwise;
    }

    public bool Truth(string key, bool otherwise)
    {
        if (!TryOptionalScalar(key, out var scalar)) return otherwise;
        if (scalar.Text == "true") return true;
        if (scalar.Text != "false")
            Report.Add(DiagnosticCatalogue.NotTrueOrFalse.At(Context.PlaceOf(scalar, Trail.Then(key)), scalar.Text));
        return false;
    }

    /// <summary>A member of an enum by its kebab-case name; null after a report when it is none.</summary>
    public T? Word<T>(string key, DiagnosticKind? otherwise = null)
        where T : struct, Enum
    {
        if (!TryScalar(key, out var scalar)) return null;
        if (EnumNames<T>.TryParse(scalar.Text, out var member)) return member;
        var place = Context.PlaceOf(scalar, Trail.Then(key));
        var near = Report.Nearest(scalar.Text, EnumNames<T>.All);
        Report.Add((otherwise ?? DiagnosticCatalogue.UnknownWord).At(place, scalar.Text, string.Join(", ", EnumNames<T>.All)) with
        {
            DidYouMean = near,
            Help = near is null && otherwise is not null ? NearestName.Listed(EnumNames<T>.All, null, scalar.Text) : null,
        });
        return null;
    }

    /// <summary>The entries of a list of mappings; empty when there is none.</summary>
    public ImmutableArray<Fields> Mappings(string key, ReadOnlySpan<string> known)
    {
        if (Items(key) is not { } items) return [];
        var found = ImmutableArray.CreateBuilder<Fields>(items.Length);
        var list = Trail.Then(key);
        for (var i = 0; i < items.Length; i++)
        {
            var trail = list.Then(i);
            if (items[i] is MappingNode mapping) found.Add(new Fields(mapping, trail, Context, known));
            else
            {
                var place = Context.PlaceOf(items[i], trail);
                Report.Add(DiagnosticCatalogue.WrongShape.At(place, "an entry of " + key, "a mapping", items[i].Kind));
            }
        }
        return found.DrainToImmutable();
    }

    /// <summary>The mapping under a key, if it is there.</summary>
    public Fields? Mapping(string key, ReadOnlySpan<string> known)
    {
        if (_node.Find(key) is not { } node) return null;
        if (node is MappingNode mapping) return new Fields(mapping, Trail.Then(key), Context, known);
        if (node is ScalarNode { IsRefused: true }) return null;
        Report.Add(DiagnosticCatalogue.WrongShape.At(Context.PlaceOf(node, Trail.Then(key)), key, "a mapping", node.Kind));
        return null;
    }

    /// <summary>The scalars of a list, with the number of each; empty when there is none.</summary>
    public ScalarItems Scalars(string key) => new(this, key, Items(key) ?? []);

    /// <summary>The texts of a list's scalars.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        var scalars = Scalars(key);
        var texts = new Gathered<string>(scalars.Most);
        foreach (var (scalar, _) in scalars) texts.Add(scalar.Text);
        return ImmutableCollectionsMarshal.AsImmutableArray(texts.TakeFrom(0));
    }

    /// <summary>Reports an entry of a list that is no scalar.</summary>
    public void WrongItem(string key, int index, YamlNode item)
    {
        var place = Context.PlaceOf(item, TrailTo(key, index));
        Report.Add(DiagnosticCatalogue.WrongShape.At(place, "an entry of " + key, "a text", item.Kind) with
        {
            Help = key == "do" && ShapeAdvice.AsEffect(item) is { } effect ? $"write '{effect}'" : null,
        });
    }

    /// <summary>The way to an entry of a list.</summary>
    public Trail TrailTo(string key, int index) => Trail.Then(key).Then(index);

    /// <summary>Names that must be among known ones.</summary>
    public ImmutableArray<string> Words(string key, IReadOnlyCollection<string> known, DiagnosticKind unknown)
    {
        var scalars = Scalars(key);
        var words = new Gathered<string>(scalars.Most);
        foreach (var (scalar, index) in scalars)
        {
            words.Add(scalar.Text);
            if (known.Contains(scalar.Text, StringComparer.Ordinal)) continue;
            Report.Add(unknown.At(Context.PlaceOf(scalar, TrailTo(key, index)), scalar.Text).WithNearest(Report, scalar.Text, known));
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(words.TakeFrom(0));
    }

    /// <summary>Ids of claims.</summary>
    public ImmutableArray<string> Claims(string key, string? alsoAllowed = null)
    {
        var claims = Context.Names.Claims;
        var scalars = Scalars(key);
        var ids = new Gathered<string>(scalars.Most);
        foreach (var (scalar, index) in scalars)
        {
            ids.Add(scalar.Text);
            if (claims.Find(scalar.Text) is not null || claims.IsBroken(scalar.Text) || scalar.Text == alsoAllowed) continue;
            var near = Report.Nearest(scalar.Text, claims.Names);
            Report.Add(DiagnosticCatalogue.UnknownClaim.At(Context.PlaceOf(scalar, TrailTo(key, index)), scalar.Text) with
            {
                DidYouMean = near,
                Help = near is null ? "'magma documents WORD' finds claims by a word of theirs" : null,
            });
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(ids.TakeFrom(0));
    }

    /// <summary>
    /// A list of exactly <paramref name="count"/> numbers; empty when it is missing or anything in it is wrong.
    /// </summary>
    public ImmutableArray<double> Numbers(string key, double low, double high, int count)
    {
        // All that is wrong with the list is told before what is wrong with its numbers.
        var scalars = new Gathered<ScalarItem>();
        foreach (var item in Scalars(key)) scalars.Add(item);
        if (_node.Find(key) is not SequenceNode list) return [];
        if (list.Items.Length != count) Add(DiagnosticCatalogue.ListLength, key, key, count, list.Items.Length);
        var numbers = new Gathered<double>();
        for (var i = 0; i < scalars.Count; i++)
        {
            var (scalar, index) = scalars[i];
            var number = Number(scalar, TrailTo(key, index), low, high, double.NaN);
            if (!double.IsNaN(number)) numbers.Add(number);
        }
        return numbers.Count == count && list.Items.Length == count
            ? ImmutableCollectionsMarshal.AsImmutableArray(numbers.TakeFrom(0))
            : [];
    }

    public double Number(YamlNode node, string key, double low, double high, double otherwise) =>
        IsScalar(node, key, out var scalar) ? Number(scalar, Trail.Then(key), low, high, otherwise) : otherwise;

    public double Number(ScalarNode scalar, Trail trail, double low, double high, double otherwise)
    {
        var isNumber = Numerals.TryParse(scalar.Text, out var number);
        if (isNumber && number >= low && number <= high) return number;
        var place = Context.PlaceOf(scalar, trail);
        Report.Add(isNumber
            ? DiagnosticCatalogue.OutOfRange.At(place, number, low, high) with { Help = ShapeAdvice.AsShare(number, low, high) }
            : DiagnosticCatalogue.NotANumber.At(place, scalar.Text) with { Help = ShapeAdvice.AsNumber(scalar.Text) });
        return otherwise;
    }

    public string Text(YamlNode node, string key)
    {
        if (!IsScalar(node, key, out var scalar)) return "";
        CommentAdvice.Check(scalar, Context, Trail, key);
        return scalar.Text;
    }

    /// <summary>The entries of a list; null when it is missing or no list.</summary>
    public YamlNode[]? Items(string key)
    {
        if (_node.Find(key) is not { } node) return null;
        if (node is SequenceNode list) return list.Items;
        if (node is ScalarNode { IsRefused: true }) return null;
        if (node is ScalarNode { Style: ScalarStyle.Plain, Text: var text } && ListMarks.MarkIn(text) == 0)
        {
            Report.Add(ListMarks.Finding(Context.PlaceOf((ScalarNode)node, 0, 1, Trail.Then(key)), text[0]));
            return null;
        }
        Report.Add(DiagnosticCatalogue.WrongShape.At(Context.PlaceOf(node, Trail.Then(key)), key, "a list", node.Kind) with
        {
            Help = ShapeAdvice.AsList(key, node),
        });
        return null;
    }

    private bool IsScalar(YamlNode? node, string key, [NotNullWhen(true)] out ScalarNode? scalar)
    {
        scalar = node as ScalarNode;
        if (node is null) return false;
        if (scalar is { IsRefused: true }) scalar = null;
        else if (scalar is null)
            Report.Add(DiagnosticCatalogue.WrongShape.At(Context.PlaceOf(node, Trail.Then(key)), key, "a text", node.Kind) with
            {
                Help = ShapeAdvice.AsText(node, Context.Source),
            });
        else if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            Report.Add(DiagnosticCatalogue.EmptyText.At(PlaceOfKey(key), key) with { Help = scalar.Style == ScalarStyle.Plain ? ShapeAdvice.AfterSign(PlaceOfKey(key).Span, Context.Source) : null });
            scalar = null;
        }
        return scalar is not null;
    }

    /// <summary>Whether it is a word within { } that is followed by a comma or the end.</summary>
    internal static bool IsCut(MappingEntry entry) => entry.Value is ScalarNode { IsNothing: true, InFlow: true };

    private static bool IsInBraces(YamlNode value) => value is MappingNode { Entries: { Length: > 0 } words } && Array.TrueForAll(words, IsCut);

    private void Unknown(MappingEntry entry, ReadOnlySpan<string> known)
    {
        var key = entry.Name;
        var near = Report.Nearest(key, known.ToArray());
        if (near is not null) (_meant ??= []).Add(near);
        Report.Add(DiagnosticCatalogue.UnknownKey.At(Context.PlaceOf(entry.Key, Trail), key) with
        {
            DidYouMean = near,
            Help = ShapeAdvice.AsKey(_node.Entries, entry, known, Context.Source) ?? (_isFile ? FileKinds.AdviceFor(key, Context.Source.Path) : null),
        });
    }
}
