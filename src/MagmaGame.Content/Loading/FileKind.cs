namespace MagmaGame.Content.Loading;

/// <summary>What a file is, by its path.</summary>
internal enum FileKind
{
    /// <summary>Not for the game: documentation and the like.</summary>
    Ignored,
    /// <summary>A YAML file in a place that nobody reads.</summary>
    Unread,
    Events,
    Decks,
    Initiatives,
    Milestones,
    Outcomes,
    Phases,
    Reasons,
    Migrations,
    Scenario,
    Policy,
    Tutorial,
    Experiments,
    Cast,
    Advisors,
    Glossary,
    Debrief,
    Model,
    Variables,
    Guide,
    Seeds,
}

/// <summary>Tells kinds of files apart and knows the keys that each begins with.</summary>
internal static class FileKinds
{
    public static FileKind Of(string path)
    {
        if (path.StartsWith("content/guides/", StringComparison.Ordinal) && Ends(path, ".md")) return FileKind.Guide;
        if (Ends(path, ".yml")) return FileKind.Unread;
        if (!Ends(path, ".yaml")) return FileKind.Ignored;
        if (path.StartsWith("seeds/", StringComparison.Ordinal)) return FileKind.Seeds;
        if (!path.StartsWith("content/", StringComparison.Ordinal)) return FileKind.Unread;
        var rest = path["content/".Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? OfFile(rest) : OfFolder(rest[..slash]);
    }

    /// <summary>The top-level keys of a file besides <c>format</c>.</summary>
    public static string[] KeysOf(FileKind kind) => kind switch
    {
        FileKind.Events => ["events"],
        FileKind.Decks => ["quiet_weight", "decks"],
        FileKind.Initiatives => ["initiatives"],
        FileKind.Milestones => ["milestones"],
        FileKind.Outcomes => ["outcomes", "variants", "verdicts", "causes", "survivals"],
        FileKind.Phases => ["phases"],
        FileKind.Reasons => ["reasons"],
        FileKind.Migrations => ["migrations"],
        FileKind.Scenario => ["scenario"],
        FileKind.Policy => ["policy"],
        FileKind.Tutorial => ["tutorial"],
        FileKind.Experiments => ["experiments"],
        FileKind.Cast => ["roles"],
        FileKind.Advisors => ["advisors", "advice"],
        FileKind.Glossary => ["terms"],
        FileKind.Debrief => ["questions", "heuristics", "plays"],
        FileKind.Model => ["parameters", "variables"],
        FileKind.Variables => ["variables"],
        FileKind.Seeds => ["document", "claims"],
        _ => [],
    };

    /// <summary>Where a file belongs that has this key, for one that stands elsewhere; null when no kind of file has the key, or the place
    /// cannot be told.</summary>
    /// <param name="key">A top-level key.</param>
    /// <param name="path">Where the file stands.</param>
    public static string? AdviceFor(string key, string path)
    {
        var place = key switch
        {
            "events" or "initiatives" or "tutorials" or "experiments" => $"content/{key}/",
            "scenario" => "content/scenarios/",
            "policy" => "content/policies/",
            "tutorial" => "content/tutorials/",
            "roles" => "content/cast/",
            "advice" or "advisors" => "content/advisors/",
            "parameters" => "content/model/",
            "document" or "claims" => "seeds/",
            "terms" => "content/glossary.yaml",
            "milestones" or "outcomes" or "phases" or "reasons" or "migrations" or "decks" => $"content/{key}.yaml",
            _ => null,
        };
        if (place is null || path == place) return null;
        return place.EndsWith('/') ? $"a file with '{key}:' belongs into the folder {place[..^1]}" : $"'{key}:' belongs into the file {place}";
    }

    private static FileKind OfFile(string name) => name switch
    {
        "glossary.yaml" => FileKind.Glossary,
        "debrief.yaml" => FileKind.Debrief,
        "decks.yaml" => FileKind.Decks,
        "migrations.yaml" => FileKind.Migrations,
        "milestones.yaml" => FileKind.Milestones,
        "outcomes.yaml" => FileKind.Outcomes,
        "phases.yaml" => FileKind.Phases,
        "reasons.yaml" => FileKind.Reasons,
        "variables.yaml" => FileKind.Variables,
        _ => FileKind.Unread,
    };

    private static FileKind OfFolder(string name) => name switch
    {
        "events" => FileKind.Events,
        "initiatives" => FileKind.Initiatives,
        "scenarios" => FileKind.Scenario,
        "policies" => FileKind.Policy,
        "tutorials" => FileKind.Tutorial,
        "experiments" => FileKind.Experiments,
        "cast" => FileKind.Cast,
        "advisors" => FileKind.Advisors,
        "model" => FileKind.Model,
        _ => FileKind.Unread,
    };

    private static bool Ends(string path, string with) => path.EndsWith(with, StringComparison.OrdinalIgnoreCase);
}
