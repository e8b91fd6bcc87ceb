import assert from 'node:assert/strict';
import { Workbench } from './support/workbench';

describe('choosing what is shown', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('dock-strike.article.txt');
    await workbench.text.marksThat('actor', 'actors are underlined', (marked) => marked.includes('Timo Rask'));
  });
  after(() => workbench.close());

  it('hides and shows actors from the menu of the status item', async () => {
    await workbench.status.click();
    await workbench.questions.choose('Hide actors');
    await workbench.text.marksThat('actor', 'no actor is underlined', (marked) => marked.length === 0);
    await workbench.text.marksThat('date', 'dates stay', (marked) => marked.length > 3);
    await workbench.screenshot('toggled');
    await workbench.status.click();
    await workbench.screenshot('menu');
    await workbench.questions.choose('Show actors');
    await workbench.text.marksThat('actor', 'actors are underlined again', (marked) => marked.includes('Timo Rask'));
  });

  for (const [command, sign] of [
    ['Blue Pencil: Show or Hide Dates', 'date'],
    ['Blue Pencil: Show or Hide Places', 'place'],
    ['Blue Pencil: Show or Hide Demands', 'demand'],
  ] as const) {
    it(`hides and shows from the palette: ${command}`, async () => {
      await workbench.command(command);
      await workbench.text.marksThat(sign, 'they are hidden', (marked) => marked.length === 0);
      await workbench.command(command);
      await workbench.text.marksThat(sign, 'they are shown', (marked) => marked.length > 0);
    });
  }

  it('asks for the article’s date where one types “date” in the menu, and hides no dates', async () => {
    await workbench.status.click();
    await workbench.questions.titled(/Blue Pencil/);
    await workbench.type('date');
    await workbench.screenshot('menu-date');
    await workbench.press('Enter');
    await workbench.questions.titled(/The article’s date/);
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
    await workbench.text.marksThat('date', 'dates stay', (marked) => marked.length > 3);
  });

  it('counts from another day when told so, and keeps it in the sidecar', async () => {
    await workbench.command('Blue Pencil: Set Article Date');
    // The palette has a field as well.
    await workbench.questions.titled(/The article’s date/);
    await workbench.questions.field.fill('2025-03-05');
    await workbench.questions.choose('5 March 2025');
    await workbench.statusThat(/5 Mar 2025/);
    await workbench.text.hover('Monday evening', /2025-03-03/);
    await workbench.files.that('dock-strike.article.txt.claims.yaml', 'the day is in it', (text) =>
      text.includes('2025-03-05'),
    );
  });
});

describe('a plain text file', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('has no marks, and the status bar says how to get them', async () => {
    await workbench.openFile('library-vote.txt');
    await workbench.statusThat(/Annotate this file/);
    assert.deepEqual(await workbench.text.marked('actor'), []);
    await workbench.screenshot('plain-text');
  });

  it('is annotated by a click', async () => {
    await workbench.status.click();
    await workbench.text.marksThat('actor', 'actors are underlined', (marked) => marked.length > 3);
    await workbench.screenshot('plain-text-annotated');
  });

  it('offers the same for the whole folder, and not once more in the menu then', async () => {
    const offers = workbench.questions.choices.filter({ hasText: 'Always annotate in this folder' });
    await workbench.status.click();
    await offers.waitFor();
    await workbench.press('Escape');
    await workbench.messages.click(/This file is now annotated/, 'Always in This Folder');
    await workbench.openFile('platform-rules.md');
    await workbench.text.marksThat('actor', 'actors are underlined', (marked) => marked.length > 3);
    await workbench.status.click();
    await workbench.questions.choices.filter({ hasText: 'Stop annotating this file' }).waitFor();
    assert.equal(await offers.count(), 0);
    await workbench.press('Escape');
    assert.ok(await workbench.files.text('.bluepencil/settings.yaml'), 'the folder is switched on in a file');
  });
});
