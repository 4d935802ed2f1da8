using System.Collections.Immutable;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Panes;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens;

/// <summary>What lies outside Magma.</summary>
internal sealed class WorldScreen(GameTable table) : SheetScreen<WorldView>(table, GameTab.World, WorldView.Of)
{
    private static readonly ImmutableArray<int> Defences =
        [(int)Variable.CyberResilience, (int)Variable.BioResilience, (int)Variable.PersuasionResilience];

    protected override void Lay(Sheet sheet, WorldView view)
    {
        var race = view.Groups[0];
        if (view.Rivals.Facts.Any(f => f.Capability.Length > 0))
        {
            RivalTable.Add(sheet, view.Rivals.Facts);
            sheet.Blank();
            PausePane.Add(sheet, view.Pause);
            sheet.Blank();
            LayNumbers(sheet, view, [race, .. view.Groups[1..]]);
            return;
        }
        var (rivals, lead) = (sheet.Part((sheet.Width - 1) / 2), sheet.Part(sheet.Width / 2));
        RivalTable.Add(rivals, view.Rivals.Facts);
        LayRace(lead, view, race);
        sheet.Beside(1, rivals, lead);
        sheet.Blank();
        PausePane.Add(sheet, view.Pause);
        sheet.Blank();
        LayNumbers(sheet, view, [.. view.Groups[1..]]);
    }

    private static void LayNumbers(Sheet sheet, WorldView view, NumberGroup[] groups)
    {
        var defences = groups.SelectMany(g => g.Numbers).Where(n => Defences.Contains(n.Slot)).ToList();
        var others = groups
            .Select(g => g with { Numbers = [.. g.Numbers.Where(n => !Defences.Contains(n.Slot))] })
            .Where(g => g.Numbers.Length > 0);
        sheet.InColumns(1, Columns(sheet), width => [.. others.Select(group => Group(sheet.Part(width), view, group))]);
        sheet.Blank();
        sheet.Heading("Defences of the world");
        NumberStrip.Add(sheet, defences, nameof(Defences));
    }

    private static void LayRace(Sheet part, WorldView view, NumberGroup race)
    {
        part.Heading(race.Name);
        part.Text(view.Rivals.Lead, indent: 3, entry: new SheetEntry((int)Variable.BelievedLead, race));
        NumberRows.Add(part, [.. race.Numbers.Where(n => n.Slot != (int)Variable.BelievedLead)], race, slot => SignOf(view.Pause, slot));
    }

    private static Sheet Group(Sheet part, WorldView view, NumberGroup group)
    {
        if (group.Numbers.Any(n => n.Slot == (int)Variable.BelievedLead)) LayRace(part, view, group);
        else NumberRows.Add(part, group, slot => SignOf(view.Pause, slot));
        return part;
    }

    private static RowSign SignOf(PauseView pause, int slot) => pause.On.FirstOrDefault(on => on.Number.Slot == slot) switch
    {
        null => RowSign.None,
        { Helps: true } => new RowSign("+", Ink.Good),
        _ => new RowSign("-", Ink.Bad),
    };
}
