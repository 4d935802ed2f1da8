using MagmaGame.Content.Schemas;
using MagmaGame.Content.Texts;

namespace MagmaGame.Authoring.Scaffolds;

/// <summary>Writes a scenario that the check has nothing against but that it is still to be written: the usual world, for a writer to turn into another.</summary>
public static class ScenarioScaffold
{
    /// <summary>The file it belongs into.</summary>
    public static string PathOf(ScenarioDraft draft) => $"content/scenarios/{draft.Id}.yaml";

    /// <summary>The whole file, with line feeds.</summary>
    public static string Of(ScenarioDraft draft) => $$"""
        {{SchemaLine.For(PathOf(draft))}}
        format: 1
        scenario:
          id: {{draft.Id}}
          name: {{YamlWords.Of(draft.Name)}}
          about: {{YamlWords.Of(draft.About)}}
          text: |
            {{Placeholders.FirstDay}} Say what is different in this world, as a player
            meets it on a morning in January 2025: who is ahead, who listens, what has just happened.
          sources: [{{string.Join(", ", draft.Sources)}}]
          # What makes it another world; all of it may be left out. The keys are in content/README.md.
          political_will_bonus: 0
          difficulty_times: 1
          start: {political_will: 10}

        """.ReplaceLineEndings("\n");
}
