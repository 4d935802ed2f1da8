namespace MagmaGame.Content.Migrations;

/// <summary>Kinds of ids that other files than the content hold: journals, scripts, notes of facilitators.</summary>
internal enum Migrated
{
    Event,
    Option,
    Variable,
    Scenario,
    Policy,
}
