import assert from 'node:assert/strict';
import { Workbench } from './support/workbench';

const ARTICLE = 'old-quay.article';
const SIDECAR = `${ARTICLE}.claims.yaml`;
const REGISTER = '.bluepencil/actors.yaml';

const TEXT = `Old quay row

HALVERN (Courier) — The mayor promised a lamp on the mole. Quellbrook has not answered.
`;

/** By hand, in a manner of its own; the claim in it is lost. */
const CLAIMS = `format: claims-sidecar/1
claims:
  # nobody knows where this went
  - id: c-aaaaaaaaa1
    kind: denial
    anchors:
      - exact: 'The pilots never asked for a second boat that night'
`;

const NAMES = `# ours
actors:
  - { id: mara-lind, name: 'Mara Lind', type: person }
`;

describe('undoing what was annotated', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: { [ARTICLE]: TEXT, [SIDECAR]: CLAIMS, [REGISTER]: NAMES } });
    await workbench.openFile(ARTICLE);
    await workbench.statusThat(/actor/);
  });
  after(() => workbench.close());

  const is = (name: string, wanted: string) => workbench.files.that(name, 'it is as it was', (text) => text === wanted);
  const has = (name: string, fit: RegExp) =>
    workbench.files.that(name, `it has ${String(fit)}`, (text) => fit.test(text));

  it('takes back a date that was set and a name that was taught, in the reverse order, from any of the lists', async () => {
    await workbench.text.clickBehind('lamp on the mole');
    await workbench.command('Blue Pencil: Set Article Date');
    await workbench.questions.titled(/article’s date/);
    // With no pause: "2026-5-1" is a day as well.
    await workbench.pressAtOnce(...'2026-5-12', 'Enter');
    const dated = await has(SIDECAR, /reference_date: "2026-05-12"/);

    await workbench.search.find('Quellbrook');
    await workbench.command('Blue Pencil: Add to Known Actors');
    await workbench.questions.titled(/Who is it/);
    await workbench.press('Enter');
    await workbench.questions.titled(/What is “Quellbrook”/);
    await workbench.type('organisation');
    await workbench.press('Enter');
    const taught = await has(REGISTER, /name: "Quellbrook"/);

    await workbench.command('Blue Pencil: Focus on Orphans View');
    await workbench.sideBar.focusIn('Orphans');
    await workbench.press('Alt+u');
    await is(REGISTER, NAMES);
    assert.equal(await workbench.files.text(SIDECAR), dated);
    await workbench.press('Alt+u');
    await is(SIDECAR, CLAIMS);
    await workbench.press('Shift+Alt+u');
    await is(SIDECAR, dated);
    await workbench.press('Shift+Alt+u');
    await is(REGISTER, taught);
    await workbench.command('Blue Pencil: Focus on Claims View');
    await workbench.sideBar.focusIn('Claims');
    await workbench.press('Alt+u');
    await is(REGISTER, NAMES);
    await workbench.text.focus();
    await workbench.press('Alt+u');
    await is(SIDECAR, CLAIMS);
    await workbench.screenshot('undoing');
  });

  it('leaves nothing of a decision on page chrome in the sidecar', async () => {
    await workbench.text.clickBehind('lamp on the mole');
    await workbench.command('Blue Pencil: This Is Page Chrome');
    await has(SIDECAR, /decisions:/);
    await workbench.press('Alt+u');
    await is(SIDECAR, CLAIMS);
  });
});
