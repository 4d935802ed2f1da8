using System.Collections.Immutable;
using MagmaGame.Session.Names;
using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Random;
using MagmaGame.TestKit;

namespace MagmaGame.Session.Tests.Names;

public sealed class CastOfNamesTests
{
    private static readonly ImmutableArray<RoleDefinition> Roles = TinyCatalogue.Catalogue.Roles;

    [Fact]
    public void The_same_seed_gives_the_same_names_and_another_seed_others()
    {
        Assert.Equal(Names(7), Names(7));
        Assert.NotEqual(Names(7), Names(8));
    }

    [Fact]
    public void Names_of_a_seed_stay_what_they_were() =>
        Assert.Equal("Oliwia Lasota, Kokoa Takahashi, Christy Hlongwane", string.Join(", ", Names(42).Take(3)));

    [Fact]
    public void Nobody_shares_a_name_with_anybody()
    {
        for (var seed = 0u; seed < 300; seed++)
        {
            var cast = Cast(seed);
            var parts = Roles.SelectMany(r => r.Kind == RoleKind.Person
                ? new[] { cast.Expand($"{{cast.{r.Id}.first}}"), cast.Expand($"{{cast.{r.Id}.last}}") }
                : [cast.Name(r.Id)]).ToList();
            Assert.Equal(parts.Distinct(), parts);
        }
    }

    [Fact]
    public void A_role_that_is_added_renames_nobody()
    {
        var added = new RoleDefinition("night_cook", RoleKind.Person, "", []);
        for (var seed = 0u; seed < 100; seed++)
        {
            var cast = new CastOfNames(Roles.Add(added), new KeyedRandom(seed));
            Assert.Equal(Names(seed), Roles.Select(r => cast.Name(r.Id)));
        }
    }

    [Fact]
    public void The_order_of_roles_matters_only_where_names_would_clash()
    {
        var same = 0;
        for (var seed = 0u; seed < 100; seed++)
        {
            var cast = new CastOfNames(Roles.Where(r => r.Kind == RoleKind.Person).Reverse(), new KeyedRandom(seed));
            if (Roles.Where(r => r.Kind == RoleKind.Person).All(r => cast.Name(r.Id) == Cast(seed).Name(r.Id))) same++;
        }
        Assert.InRange(same, 80, 100);
    }

    [Fact]
    public void Names_are_made_of_letters_that_any_terminal_shows()
    {
        for (var seed = 0u; seed < 300; seed++)
        {
            Assert.All(Names(seed), name =>
            {
                Assert.InRange(name.Length, 2, 30);
                Assert.All(name, c => Assert.True(char.IsAsciiLetter(c) || c is ' ' or '-' or '\'', name));
            });
        }
    }

    [Fact]
    public void Organisations_take_their_names_from_their_list()
    {
        var cast = Cast(3);
        Assert.All(Roles.Where(r => r.Kind == RoleKind.Organisation), r =>
            Assert.Contains(cast.Name(r.Id), new[] { "Helix", "Parallax", "Etoile", "Northgate", "Cobalt" }));
    }

    [Fact]
    public void More_organisations_than_names_are_told_apart()
    {
        var roles = Enumerable.Range(0, 4)
            .Select(i => new RoleDefinition($"rival_{i}", RoleKind.Organisation, "", ["Helix"])).ToList();
        var cast = new CastOfNames(roles, new KeyedRandom(1));
        Assert.Equal(4, roles.Select(r => cast.Name(r.Id)).Distinct().Count());
    }

    [Fact]
    public void A_hundred_people_all_get_names()
    {
        var roles = Enumerable.Range(0, 100).Select(i => new RoleDefinition($"person_{i}", RoleKind.Person, "", [])).ToList();
        var cast = new CastOfNames(roles, new KeyedRandom(1));
        Assert.DoesNotContain(roles, r => cast.Name(r.Id).StartsWith("Nobody", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_take_the_names_and_keep_other_braces()
    {
        var cast = Cast(7);
        var name = cast.Name("senator");
        var (first, last) = (cast.Expand("{cast.senator.first}"), cast.Expand("{cast.senator.last}"));
        Assert.Equal(name, $"{first} {last}");
        Assert.Equal(
            $"{name}, {first} and {last}: {{political_will}} {{cast.nobody}} {{cast.senator.middle}} {{ {{cast.{name} {{cast.",
            cast.Expand("{cast.senator}, {cast.senator.first} and {cast.senator.last}: {political_will} {cast.nobody} "
                + "{cast.senator.middle} { {cast.{cast.senator} {cast."));
        Assert.Equal("", cast.Expand(""));
    }

    [Fact]
    public void A_role_that_is_not_there_has_no_name() => Assert.Throws<ArgumentException>(() => Cast(7).Name("nobody"));

    private static CastOfNames Cast(uint seed) => new(Roles, new KeyedRandom(seed));

    private static IEnumerable<string> Names(uint seed)
    {
        var cast = Cast(seed);
        return Roles.Select(r => cast.Name(r.Id));
    }
}
