/**
 * The look of the report: light and dark as the reader's system wishes, black on white on paper. Fonts of the system
 * only, and no address anywhere: nothing is fetched. What colour says is said by words or lines as well.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --sheet: #ffffff; --ink: #1d2329; --soft: #59636e; --line: #dcd8cf; --accent: #1d5fa6;
  --warn: #9a3412; --warn-ground: #fdf1e7;
  --assertion: #1d5fa6; --demand: #a2377f; --refusal: #a3341f; --denial: #8a5a00; --promise: #23754a;
  --threat: #a3341f; --question: #5b4bb5; --other: #59636e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15191d; --sheet: #1d2227; --ink: #e7e5df; --soft: #a3adb7; --line: #3a424a; --accent: #8abef5;
    --warn: #f5b78a; --warn-ground: #3a2a1d;
    --assertion: #8abef5; --demand: #e29ccb; --refusal: #f29b8c; --denial: #e0b561; --promise: #7fcfa3;
    --threat: #f29b8c; --question: #b7a9f7; --other: #a3adb7;
  }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000;
    --warn: #7a2200; --warn-ground: #fff;
    --assertion: #123e6e; --demand: #6e1f54; --refusal: #752314; --denial: #5e3d00; --promise: #144a2d;
    --threat: #752314; --question: #3a2f80; --other: #444;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main { max-width: 58rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font: 700 2rem/1.2 Georgia, "Times New Roman", "Noto Serif", serif; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.75rem 0 .9rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 1.75rem 0 .75rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
p, ul, dl, blockquote { margin: .5rem 0; }
.meta, .place, .count { color: var(--soft); font-size: .9rem; }
.kicker { color: var(--soft); font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; margin: 0 0 .4rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; margin: 1.5rem 0 0; list-style: none; }
.tiles li { flex: 1 1 6rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .9rem; }
.tiles a { color: inherit; text-decoration: none; display: block; }
.tiles a:hover span { text-decoration: underline; }
.tiles strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles .look { border-color: var(--warn); color: var(--warn); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th { text-align: left; color: var(--soft); font-weight: 600; font-size: .85rem; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
th { white-space: nowrap; }
td:first-child { min-width: 9rem; }
.claim {
  background: var(--sheet); border: 1px solid var(--line); border-left: .3rem solid var(--kind);
  border-radius: .4rem; padding: .9rem 1.1rem; margin: 0 0 1rem; overflow-wrap: anywhere;
}
.claim h4 { margin: 0 0 .5rem; font-size: 1.05rem; line-height: 1.35; }
.claim:target, mark:target, .number:target { outline: 2px solid var(--accent); outline-offset: 2px; }
.badge {
  display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .55rem; margin-right: .4rem;
  font-size: .75rem; font-weight: 600; line-height: 1.5; color: var(--kind); vertical-align: .1em;
}
.badge.look, .warning { color: var(--warn); }
.warning { background: var(--warn-ground); border-left: .2rem solid var(--warn); padding: .3rem .7rem; margin: .4rem 0; font-size: .9rem; }
.number-of { color: var(--soft); font-variant-numeric: tabular-nums; margin-right: .35rem; font-weight: 400; }
blockquote {
  margin: .5rem 0 .25rem; padding: 0 0 0 .9rem; border-left: 2px solid var(--line);
  font: italic 1.05rem/1.55 Georgia, "Times New Roman", "Noto Serif", serif; white-space: pre-line;
}
.place { margin: 0 0 .6rem .95rem; }
dl { display: grid; grid-template-columns: 7.5rem 1fr; gap: .15rem .75rem; font-size: .92rem; }
dt { color: var(--soft); }
dd { margin: 0; }
dd ul { margin: 0; padding-left: 1.1rem; }
.pre { white-space: pre-line; }
.article {
  background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: 1.5rem 1.75rem;
  font: 1.05rem/1.75 Georgia, "Times New Roman", "Noto Serif", serif; white-space: pre-wrap; overflow-wrap: anywhere;
}
mark {
  color: inherit; background: color-mix(in srgb, var(--kind) 13%, transparent);
  text-decoration: underline 2px var(--kind); text-underline-offset: .22em; text-decoration-skip-ink: none;
}
mark.depth-2 { background: color-mix(in srgb, var(--kind) 24%, transparent); text-decoration-style: double; }
mark.depth-3 { background: color-mix(in srgb, var(--kind) 36%, transparent); text-decoration-style: wavy; text-decoration-thickness: 1px; }
.chrome { color: var(--soft); font-style: italic; }
.number {
  font: 700 .68rem/1 system-ui, -apple-system, "Segoe UI", sans-serif; vertical-align: super; text-decoration: none;
  padding: 0 .12rem; font-style: normal;
}
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
.kind-assertion { --kind: var(--assertion); } .kind-demand { --kind: var(--demand); }
.kind-refusal { --kind: var(--refusal); } .kind-denial { --kind: var(--denial); }
.kind-promise { --kind: var(--promise); } .kind-threat { --kind: var(--threat); }
.kind-question { --kind: var(--question); } .kind-other { --kind: var(--other); }
@media (max-width: 34rem) {
  main { padding: 1.5rem 1rem 3rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dt { margin-top: .35rem; }
  .article { padding: 1rem; }
}
@media print {
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .claim, .tiles li, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .article { border: 0; padding: 0; }
  mark { background: none; }
  a { color: inherit; }
  dd a[href^="http"]::after { content: " <" attr(href) ">"; color: var(--soft); overflow-wrap: anywhere; }
}
`.trim();
