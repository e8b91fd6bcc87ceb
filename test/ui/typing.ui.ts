import assert from 'node:assert/strict';
import { Workbench } from './support/workbench';

const PARAGRAPH =
  'General Secretary Oda Brandvik told Germany on 3 March 2026 that the union must end its strike by Friday.\n\n';
const LONG = `Long\n\n${PARAGRAPH.repeat(Math.ceil(1e6 / PARAGRAPH.length))}`;

describe('typing in an article', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: { 'long.article': LONG } });
    await workbench.openFile('dock-strike.article.txt');
    await workbench.text.marksThat('actor', 'actors are underlined', (marked) => marked.includes('Timo Rask'));
  });
  after(() => workbench.close());

  it('marks what is typed in the middle at once, and keeps the marks around it', async () => {
    const before = await workbench.text.marksThat('date', 'dates are dotted', (marked) => marked.length > 10);
    await workbench.text.clickBehind('disputes the figure.');
    await workbench.type(' It wants an answer from Germany by 3 March 2026.');
    await workbench.text.marksThat('date', 'the new date is marked', (marked) => marked.includes('3 March 2026'));
    await workbench.text.marksThat('actor', 'the new actor is marked', (marked) => marked.includes('Germany'));
    const after = await workbench.text.marked('date');
    // Below it the text has moved, and may have moved out of the window.
    const above = after.slice(0, after.indexOf('3 March 2026'));
    assert.ok(above.length > 10, 'there are dates above');
    assert.deepEqual(above, before.slice(before.length - above.length - 1).slice(0, above.length));
    await workbench.text.hover('3 March 2026', /2026-03-03/);
    await workbench.screenshot('typing');
  });

  it('does not let a mark grow by what is typed at its edge', async () => {
    await workbench.text.clickBehind('Timo Rask');
    await workbench.type(' of late');
    await workbench.text.lineThat('what was typed is there', /Timo Rask of late/);
    await workbench.text.marksThat('actor', 'the mark is as it was', (marked) => marked.includes('Timo Rask'));
  });

  it('takes the marks away with what is undone', async () => {
    for (let times = 0; times < 12; times++) await workbench.press('Control+z');
    await workbench.text.marksThat('date', 'the date is gone', (marked) => !marked.includes('3 March 2026'));
  });

  it('moves the marks below a new paragraph', async () => {
    await workbench.text.clickBehind('ACCIDENT IN OCTOBER');
    await workbench.press('Enter');
    await workbench.type('Talks go on.');
    await workbench.text.lineThat('what was typed is there', /^Talks go on\.$/);
    await workbench.text.marksThat('actor', 'the marks are on their words', (marked) => marked.includes('Timo Rask'));
    await workbench.text.hover('Timo Rask', /Timo Rask/);
  });

  it('answers at once in an article of a megabyte', async () => {
    await workbench.openFile('long.article');
    await workbench.text.marksThat('date', 'dates are marked', (marked) => marked.includes('3 March 2026'));
    await workbench.press('Control+Home');
    const started = Date.now();
    await workbench.type('Zebras');
    await workbench.text.lineThat('what was typed is there', /^ZebrasLong/);
    const milliseconds = Date.now() - started;
    console.log(`      6 letters appear after ${milliseconds} ms`);
    assert.ok(milliseconds < 5000, `typing waits for nothing (${milliseconds} ms)`);
    await workbench.press('Control+z');
  });
});
