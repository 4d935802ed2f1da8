using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Content.Migrations;

/// <summary>Reads what ids were called in earlier versions, or that they were taken away on purpose.</summary>
internal static class MigrationReader
{
    internal static readonly string[] Keys = ["kind", "event", "old", "new"];

    /// <summary>Reads and checks all of them.</summary>
    /// <param name="library">The files.</param>
    /// <param name="names">All names; those of scenarios and policies are given apart.</param>
    /// <param name="scenarios">Ids of the scenarios.</param>
    /// <param name="policies">Ids of the policies.</param>
    public static Renames Read(Library library, Vocabulary names, IReadOnlyCollection<string> scenarios, IReadOnlyCollection<string> policies)
    {
        var read = new List<Migration>();
        foreach (var item in library.Items("migrations"))
        {
            var fields = item.Fields(Keys);
            if (fields.Word<Migrated>("kind") is not { } kind || !fields.TryScalar("old", out var old)) continue;
            fields.TryOptionalScalar("new", out var now);
            ScalarNode? scene = null;
            if (kind == Migrated.Option && !fields.TryScalar("event", out scene)) continue;
            if (kind != Migrated.Option && fields.Has("event")) fields.Add(DiagnosticCatalogue.UnknownKey, "event", "event");
            read.Add(new Migration(kind, scene, old, now, fields, item));
        }
        return new Check(read, names, library, scenarios, policies).Run();
    }

    private sealed record Migration(Migrated Kind, ScalarNode? Scene, ScalarNode Old, ScalarNode? New, Fields Fields, Item Item)
    {
        /// <summary>What it is about, so that no two are about the same.</summary>
        public string Key => $"{Kind} {Scene?.Text} {Old.Text}";

        public Place PlaceOf(ScalarNode node, string key) => Fields.Context.PlaceOf(node, Item.Trail.Then(key));
    }

    private sealed class Check(
        List<Migration> all, Vocabulary names, Library library, IReadOnlyCollection<string> scenarios, IReadOnlyCollection<string> policies)
    {
        private readonly Dictionary<string, Migration> _byKey = new(StringComparer.Ordinal);

        public Renames Run()
        {
            foreach (var migration in all) Take(migration);
            return new Renames
            {
                Variables = Map(Migrated.Variable),
                Events = Map(Migrated.Event),
                Scenarios = Map(Migrated.Scenario),
                Policies = Map(Migrated.Policy),
                Options = Map(Migrated.Option),
                Removed = [.. _byKey.Values.Where(m => m.New is null).Select(m => m.Kind == Migrated.Option ? $"{m.Scene!.Text}.{m.Old.Text}" : m.Old.Text)],
            };
        }

        private void Take(Migration migration)
        {
            var report = migration.Fields.Context.Report;
            var (known, isPartial) = Names(migration);
            if (migration.Scene is { } scene && names.Events.Find(scene.Text) is null && !names.Events.IsBroken(scene.Text))
            {
                report.Add(DiagnosticCatalogue.UnknownEvent.At(migration.PlaceOf(scene, "event"), scene.Text) with
                {
                    DidYouMean = report.Nearest(scene.Text, names.Events.Names),
                });
                return;
            }
            if (known.Contains(migration.Old.Text, StringComparer.Ordinal))
            {
                report.Add(DiagnosticCatalogue.MigratedInUse.At(migration.PlaceOf(migration.Old, "old"), KindOf(migration), migration.Old.Text));
                return;
            }
            if (!_byKey.TryAdd(migration.Key, migration))
            {
                var first = _byKey[migration.Key];
                report.Add(DiagnosticCatalogue.DuplicateId.At(migration.PlaceOf(migration.Old, "old"), $"migration of the {KindOf(migration)}", migration.Old.Text) with
                {
                    Related = [first.PlaceOf(first.Old, "old").Related("first here")],
                });
                return;
            }
            if (migration.New is not { } now || isPartial || known.Contains(now.Text, StringComparer.Ordinal)) return;
            // It may have been renamed once more.
            if (all.Exists(other => other.Kind == migration.Kind && other.Scene?.Text == migration.Scene?.Text && other.Old.Text == now.Text)
                && !GoesRound(migration))
            {
                return;
            }
            report.Add(DiagnosticCatalogue.MigratedToNothing.At(migration.PlaceOf(now, "new"), KindOf(migration), now.Text) with
            {
                DidYouMean = report.Nearest(now.Text, known),
            });
        }

        private bool GoesRound(Migration migration)
        {
            var at = migration;
            for (var steps = 0; steps <= all.Count; steps++)
            {
                var next = all.Find(other => other.Kind == at.Kind && other.Scene?.Text == at.Scene?.Text && other.Old.Text == at.New?.Text);
                if (next is null) return false;
                at = next;
            }
            return true;
        }

        private ImmutableSortedDictionary<string, string> Map(Migrated kind)
        {
            var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var migration in _byKey.Values.Where(m => m.Kind == kind))
            {
                var last = migration;
                for (var steps = 0; steps < _byKey.Count && last.New is { } now && _byKey.TryGetValue((last with { Old = now }).Key, out var next); steps++) last = next;
                if (last.New is { } end) map[kind == Migrated.Option ? $"{migration.Scene!.Text}.{migration.Old.Text}" : migration.Old.Text] = end.Text;
            }
            return map.ToImmutable();
        }

        private (IReadOnlyCollection<string> Known, bool IsPartial) Names(Migration migration) => migration.Kind switch
        {
            Migrated.Event => ([.. names.Events.Names], names.Events.HasBroken || library.IsPartial("events")),
            Migrated.Variable => ([.. names.Variables.Names], library.IsPartial("variables")),
            Migrated.Option => (names.Events.Find(migration.Scene!.Text)?.Options ?? [], names.Events.IsBroken(migration.Scene.Text)),
            Migrated.Scenario => (scenarios, library.IsPartial("scenario")),
            _ => (policies, library.IsPartial("policy")),
        };

        private static string KindOf(Migration migration) => EnumNames<Migrated>.Of(migration.Kind);
    }
}
