namespace MagmaGame.Playtests;

/// <summary>The style of the heat map. It holds none of the signs that XML escapes, since a browser would not read them back.</summary>
internal static class PlaytestStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --ink: #1d2127; --soft: #5a6270; --page: #ffffff; --line: #d4d9e0; --alarm: #a3221a; --link: #0b57a4;
          --c0: #f4f5f7; --c1: #e6eef8; --c2: #c5dbf1; --c3: #93bde4; --c4: #5797cf; --c5: #23689f; --c6: #0d3c66; --lo: #1d2127; --hi: #ffffff; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6e9ee; --soft: #a3abb8; --page: #14171b; --line: #3a414c; --alarm: #ff9a8f; --link: #8cc4ff;
            --c0: #1c2026; --c1: #1b2c40; --c2: #1e4268; --c3: #22609a; --c4: #3f8acb; --c5: #7db7e8; --c6: #c3e0fa; --lo: #e6e9ee; --hi: #0d1116; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 1400px; padding: 1rem; background: var(--page); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
        h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; } h3 { font-size: 1rem; margin: 1rem 0 .35rem; }
        p { max-width: 46rem; margin: .4rem 0; } a { color: var(--link); } code { font: .92em ui-monospace, monospace; overflow-wrap: anywhere; }
        .soft { color: var(--soft); } .alarm { color: var(--alarm); font-weight: 600; }
        .wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; max-height: 92vh; }
        table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
        .scroll { overflow-x: auto; }
        .sum td, .sum th { padding: .15rem .7rem .15rem 0; text-align: right; } .sum th:first-child { text-align: left; font-weight: 400; }
        .sum thead th { color: var(--soft); font-weight: 400; vertical-align: bottom; }
        .heat { font-size: 11px; line-height: 1.2; width: 100%; }
        .heat td { text-align: right; padding: 3px 3px; min-width: 22px; border-left: 1px solid var(--page); border-top: 1px solid var(--page); }
        .heat thead th { position: sticky; top: 0; z-index: 2; background: var(--page); vertical-align: bottom; padding: 4px 2px; font-weight: 400; border-bottom: 1px solid var(--line); }
        .heat thead span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
        .heat tbody th { min-width: 8.5rem; position: sticky; left: 0; z-index: 1; background: var(--page); text-align: left; font-weight: 400; padding: 3px 8px 3px 6px; max-width: 19rem;
          border-top: 1px solid var(--line); overflow-wrap: anywhere; }
        .heat thead th:first-child { left: 0; z-index: 3; text-align: left; padding-left: 6px; }
        .heat .group th { font-weight: 600; padding-top: .8rem; } .heat .first { border-left: 3px solid var(--page); }
        .h0 { background: var(--c0); color: var(--soft); } .h1 { background: var(--c1); color: var(--lo); } .h2 { background: var(--c2); color: var(--lo); }
        .h3 { background: var(--c3); color: var(--lo); } .h4 { background: var(--c4); color: #0d1116; } .h5 { background: var(--c5); color: var(--hi); } .h6 { background: var(--c6); color: var(--hi); }
        .key span { display: inline-block; padding: .1rem .5rem; margin: 0 .15rem .25rem 0; border-radius: 3px; font-size: .85rem; }
        ul { padding-left: 1.2rem; margin: .3rem 0; } li { margin: .15rem 0; }
        details { border-top: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; overflow-wrap: anywhere; }
        .deep td, .deep th { padding: .12rem .8rem .12rem 0; text-align: left; vertical-align: top; font-weight: 400; font-size: .9rem; }
        .deep th { overflow-wrap: anywhere; }
        @media (max-width: 640px) {
          body { padding: .6rem; } .heat tbody th { max-width: 9.5rem; } .sum { font-size: .8rem; } .sum td, .sum th { padding-right: .3rem; }
        }
        @media print {
          :root { --page: #ffffff; --ink: #000000; --soft: #444444; } body { max-width: none; font-size: 10px; } .wide { overflow: visible; max-height: none; border: 0; }
          .heat { font-size: 7px; } .heat td { min-width: 0; padding: 1px; } .heat thead th, .heat tbody th { position: static; } td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          tr { break-inside: avoid; } details::details-content { content-visibility: visible; block-size: auto; }
        }

        """;
}
