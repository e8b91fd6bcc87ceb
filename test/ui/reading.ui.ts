import assert from 'node:assert/strict';
import { Workbench } from './support/workbench';

describe('reading an article', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('dock-strike.article.txt');
  });
  after(() => workbench.close());

  it('shows marks of every kind, each with its own sign', async () => {
    await workbench.text.marksThat('actor', 'actors are underlined', (marked) => marked.includes('Timo Rask'));
    await workbench.text.marksThat('date', 'dates are dotted', (marked) => marked.includes('Monday evening'));
    await workbench.text.marksThat('place', 'places are dashed', (marked) => marked.includes('Keld Sea'));
    await workbench.text.marksThat('demand', 'demands are tinted', (marked) =>
      marked.some((words) => words.includes('crane')),
    );
    await workbench.screenshot('reading');
  });

  it('does not underline page furniture', async () => {
    const actors = await workbench.text.marked('actor');
    assert.ok(!actors.includes('Marek Tollan'), 'a byline is no actor');
  });

  it('says in the status bar what it found, and from which day dates count', async () => {
    // It comes a moment behind the marks.
    await workbench.statusThat(/18 Nov 2025/);
    const [actors, places, dates, demands, day] = (await workbench.status.innerText()).trim().split(' · ');
    assert.match(actors ?? '', /actors$/);
    assert.match(places ?? '', /places?$/);
    assert.match(dates ?? '', /dates?$/);
    assert.match(demands ?? '', /demands?$/);
    assert.equal(day, '18 Nov 2025');
  });

  it('explains an actor on hover', async () => {
    const text = await workbench.text.hover('Timo Rask', /Timo Rask/);
    await workbench.screenshot('hover-actor');
    assert.match(text, /person/i);
    assert.match(text, /Mentioned \d+ times/);
  });

  it('explains a date on hover, and against what it was resolved', async () => {
    const text = await workbench.text.hover('Monday evening', /2025-11-17TEV/);
    await workbench.screenshot('hover-date');
    assert.match(text, /18 November 2025/);
  });

  it('explains a demand on hover', async () => {
    const text = await workbench.text.hover('suspend its strike', /Pieter Hulst → /);
    await workbench.screenshot('hover-demand');
    assert.match(text, /suspend its strike notice/);
  });

  it('leads from one mention of an actor to the next', async () => {
    await workbench.text.hover('Timo Rask', /Next mention/);
    await workbench.text.followLink('Next mention');
    await workbench.cursorThat(/Ln 17,/);
    await workbench.text.hoverThat('the hover of the next mention', /Timo Rask/);
  });

  it('goes from mark to mark by keyboard, and tells what each is', async () => {
    await workbench.text.leaveHover();
    await workbench.text.clickBehind('ACCIDENT');
    await workbench.command('Blue Pencil: Go to Next Mark');
    await workbench.text.hoverThat('the hover of the next mark', /October/);
    await workbench.command('Blue Pencil: Go to Previous Mark');
    await workbench.command('Blue Pencil: Go to Previous Mark');
    await workbench.cursorThat(/Ln 11,/);
    await workbench.text.hoverThat('the hover of a mark before', /pause/);
    await workbench.screenshot('keyboard');
  });

  it('pops up no message on the way', async () => {
    assert.deepEqual(await workbench.messages.all.allInnerTexts(), []);
  });
});
