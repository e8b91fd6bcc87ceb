import assert from 'node:assert/strict';
import { Workbench } from './support/workbench';

const TEXT = `Skip to content

Night ferry row widens

PORT ELLIS, 12 May 2026 (Courier) — The town council wants the ferry company to reopen the old quay by 1 June. “We will,” said Mara Lind, who leads Quellbrook.

Share this story with your friends on the quay
`;

describe('an editor who knows better', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: { 'row.article': TEXT } });
    await workbench.openFile('row.article');
    await workbench.text.marksThat('actor', 'actors are marked', (marked) => marked.includes('Mara Lind'));
  });
  after(() => workbench.close());

  /** Waits until a file in the folder holds what fits. */
  async function written(name: string, fit: RegExp): Promise<void> {
    await workbench.files.that(name, `it has ${String(fit)}`, (text) => fit.test(text));
  }

  it('sees why a line is grey, and makes article text of it', async () => {
    await workbench.text.hover('Skip to', /Page chrome.*nothing is highlighted.*This is article text/s);
    await workbench.screenshot('teaching-chrome');
    await workbench.text.followLink('This is article text');
    await workbench.text.leaveHover();
    await written('row.article.claims.yaml', /exact: "Skip to content"\n\s+is: article/);
  });

  it('takes a highlight away for good, from its hover', async () => {
    await workbench.text.hover('Mara Lind', /Never highlight this/);
    await workbench.screenshot('teaching-hover');
    await workbench.text.followLink('Never highlight this');
    await workbench.text.leaveHover();
    await workbench.text.marksThat('actor', 'it is marked no more', (marked) => !marked.includes('Mara Lind'));
    await written('.bluepencil/actors.yaml', /never:\n\s+- "Mara Lind"/);
  });

  it('takes a highlight for no demand, from its hover, and by keyboard for no date, and brings both back', async () => {
    const demand = (marked: readonly string[]) => marked.some((words) => words.includes('the old quay'));
    await workbench.text.hover('the old', /company.*This is no demand/s);
    await workbench.screenshot('teaching-demand');
    await workbench.text.followLink('This is no demand');
    await workbench.text.leaveHover();
    await workbench.text.marksThat('demand', 'it is marked no more', (marked) => !demand(marked));
    await written('row.article.claims.yaml', /kind: rejected\n\s+rule: .*\n\s+exact: "reopen the old quay.*"/);
    await workbench.text.marksThat(
      'date',
      'the date in it is',
      (marked) => marked.includes('by 1 June') || marked.includes('1 June'),
    );
    await workbench.text.clickBehind('1 June');
    await workbench.command('Blue Pencil: Dismiss This Date or Demand');
    await workbench.text.marksThat(
      'date',
      'it is marked no more',
      (marked) => !marked.some((words) => words.includes('June')),
    );
    await workbench.statusThat(/· 1 date · 0 demands/);
    await workbench.screenshot('teaching-dismissed');
    await workbench.press('Alt+u');
    await workbench.text.marksThat('date', 'it is marked again', (marked) =>
      marked.some((words) => words.includes('June')),
    );
    await workbench.press('Alt+u');
    await workbench.text.marksThat('demand', 'it is marked again', demand);
  });

  it('says by keyboard alone who a name is', async () => {
    await workbench.text.clickBehind('Quellbrook');
    await workbench.press('Control+Shift+ArrowLeft');
    await workbench.command('Blue Pencil: Add to Known Actors');
    await workbench.questions.titled(/Who is it/);
    // Escape in the field, or in the one behind it, loses nothing.
    await workbench.type('Quellbr');
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
    await workbench.command('Blue Pencil: Add to Known Actors');
    await workbench.questions.titled(/Who is it/);
    assert.equal(await workbench.questions.field.inputValue(), 'Quellbr');
    await workbench.type('ook');
    await workbench.press('Enter');
    await workbench.questions.titled(/What is “Quellbrook”/);
    await workbench.type('organisation');
    await workbench.press('Enter');
    await workbench.text.marksThat('actor', 'it is marked', (marked) => marked.includes('Quellbrook'));
    await workbench.text.leaveHover();
    await workbench.text.hover('Quellbrook', /organisation/);
    await workbench.screenshot('teaching-known');
  });

  it('reads beside the article what was found, and why', async () => {
    await workbench.command('Blue Pencil: Explain What Was Recognised Here');
    await workbench.text.lineThat('the explanation', /paragraph: body/);
    await workbench.screenshot('teaching-why');
  });
});
