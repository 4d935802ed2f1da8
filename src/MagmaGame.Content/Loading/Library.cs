using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Loading;

/// <summary>All files as trees, their entries sorted by the top-level key they stand under.</summary>
internal sealed class Library
{
    // The parser takes its buffers from one pool for all threads; more of them mostly wait for each other.
    private const int MostReaders = 3;

    private readonly Dictionary<string, List<Item>> _items = new(StringComparer.Ordinal);
    private readonly List<BrokenItem> _broken = [];
    private readonly Dictionary<string, Place> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly List<Report> _fileReports = [];
    private readonly ContentHash _hash = new();
    private readonly Vocabulary _names;
    private readonly Report _report;

    private Library(Vocabulary names, Report report)
    {
        _names = names;
        _report = report;
    }

    public string Hash => _hash.ToString();

    public SortedDictionary<string, string> Guides { get; } = new(StringComparer.Ordinal);

    /// <summary>The weight of a quiet draw, with its file, if a file says it.</summary>
    public Fields? QuietWeight { get; private set; }

    /// <summary>Reads the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="names">Where names go.</param>
    /// <param name="report">What in the end holds all that was found.</param>
    /// <param name="kept">What was read before; null when nothing is to be kept, which needs less memory.</param>
    public static Library Open(ContentFiles files, Vocabulary names, Report report, OpenedFiles? kept = null)
    {
        var library = new Library(names, report);
        // Each file is read for itself; only then do they come together, in order.
        var opened = new OpenedFile[files.All.Length];
        var size = files.All.Sum(file => (long)file.Bytes.Length);
        SideBySide.Do(opened.Length, size, i => opened[i] = kept?.Open(files.All[i]) ?? OpenedFile.Open(files.All[i]), MostReaders);
        foreach (var file in opened) library.Take(file);
        return library;
    }

    /// <summary>The entries under a top-level key, over all files in order.</summary>
    public IReadOnlyList<Item> Items(string section) => _items.TryGetValue(section, out var items) ? items : [];

    /// <summary>Where a top-level key first stands; the beginning of <paramref name="otherwise"/> when no file has it.</summary>
    public Place PlaceOf(string section, string otherwise) =>
        _sections.TryGetValue(section, out var place) ? place : Place.Nowhere(otherwise);

    /// <summary>Names of entries under a key that could not be read.</summary>
    public IEnumerable<string> BrokenIn(string section) => _broken.Where(b => b.Section == section).Select(b => b.Name);

    /// <summary>Whether something under that key may be missing because a file or an entry could not be read.</summary>
    public bool IsPartial(string section) => _unreadable.Contains(section) || _broken.Exists(b => b.Section == section);

    /// <summary>Puts what was found in each file into the common report.</summary>
    public void GatherReports()
    {
        foreach (var file in _fileReports) _report.AddRange(file.All);
    }

    private void Take(OpenedFile file)
    {
        _fileReports.Add(file.Report);
        if (file.Kind == FileKind.Guide && file.Source is { } guide) Guides[NameOf(file.Path)] = guide.Text;
        if (file.Kind is FileKind.Guide or FileKind.Unread or FileKind.Ignored) return;
        // What none of these says moves anything in the world, so kept games need not hear of it.
        if (file.Kind is not (FileKind.Tutorial or FileKind.Experiments or FileKind.Advisors or FileKind.Glossary or FileKind.Debrief))
            _hash.Add(file.Hash);
        if (file.Yaml is not { } yaml)
        {
            _unreadable.UnionWith(FileKinds.KeysOf(file.Kind));
            return;
        }
        _broken.AddRange(yaml.Broken);
        Sort(yaml, file.Kind, file.Report);
    }

    private void Sort(YamlFile yaml, FileKind kind, Report report)
    {
        var context = new FileContext(yaml.Source, _names, report);
        string[] keys = ["format", .. FileKinds.KeysOf(kind)];
        var name = yaml.Source.Path[(yaml.Source.Path.LastIndexOf('/') + 1)..];
        var root = new Fields(yaml.Root, Trail.Of(name), context, keys, isFile: true);
        CheckFormat(root);
        foreach (var entry in yaml.Root.Entries)
        {
            var section = entry.Name;
            if (section == "quiet_weight") QuietWeight = root;
            else if (section != "format" && Array.IndexOf(keys, section) >= 0)
            {
                _sections.TryAdd(section, context.PlaceOf(entry.Key, null));
                Sort(section, entry.Value, context);
            }
        }
    }

    private void Sort(string section, YamlNode value, FileContext context)
    {
        if (!_items.TryGetValue(section, out var items)) _items.Add(section, items = []);
        var single = section is "scenario" or "policy" or "tutorial" or "document" or "reasons";
        if (single && value is MappingNode mapping) items.Add(new Item(mapping, context, TrailOf(mapping, section)));
        else if (!single && value is SequenceNode list) Sort(section, list, items, context);
        else if (value is ScalarNode { IsRefused: true }) _unreadable.Add(section);
        else
        {
            var place = context.PlaceOf(value, Trail.Of(section));
            context.Report.Add(DiagnosticCatalogue.WrongShape.At(place, section, single ? "a mapping" : "a list", value.Kind));
            _unreadable.Add(section);
        }
    }

    private static void Sort(string section, SequenceNode list, List<Item> items, FileContext context)
    {
        foreach (var node in list.Items)
        {
            if (node is MappingNode mapping) items.Add(new Item(mapping, context, TrailOf(mapping, section)));
            else
            {
                var place = context.PlaceOf(node, Trail.Of(section));
                context.Report.Add(DiagnosticCatalogue.WrongShape.At(place, "an entry of " + section, "a mapping", node.Kind));
            }
        }
    }

    private static Trail TrailOf(MappingNode mapping, string section)
    {
        var name = (mapping.Find("id") ?? mapping.Find("name")) as ScalarNode;
        return Trail.Of(string.IsNullOrWhiteSpace(name?.Text) ? section : name.Text);
    }

    private static void CheckFormat(Fields root)
    {
        if (root.TryScalar("format", out var format) && format.Text != "1")
            root.Context.Report.Add(DiagnosticCatalogue.UnknownFormat.At(root.Context.PlaceOf(format, root.Trail), format.Text));
    }

    private static string NameOf(string path)
    {
        var name = path["content/guides/".Length..];
        return name[..name.LastIndexOf('.')];
    }
}
