import assert from 'node:assert/strict';
import { Workbench } from './support/workbench';

describe('a text that is unusual', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('may be empty', async () => {
    await workbench.openNewFile('empty.article', '');
    await workbench.statusThat(/\S/);
    await workbench.screenshot('empty');
    assert.deepEqual(await workbench.messages.allInnerTexts(), []);
  });

  it('may have one line of 25,000 characters', async () => {
    const sentence = 'Ingrid Sollund, the president of the Harbour Union, spoke on 20 March 2024 in Oslo. ';
    await workbench.openNewFile('line.article', sentence.repeat(300));
    await workbench.marksThat('date', 'dates are marked', (marked) => marked.includes('20 March 2024'));
    assert.match(await workbench.hover('20 March 2024'), /2024-03-20/);
    await workbench.screenshot('long-line');
  });

  it('is told so when it is in another language, and not marked', async () => {
    const text =
      'La ministre a demandé mardi que les syndicats reprennent le travail avant la fin de la semaine. ' +
      'Les syndicats ont refusé et ils ont appelé à une nouvelle journée de grève dans tout le pays.\n';
    await workbench.openNewFile('french.article', text.repeat(4));
    await workbench.statusThat(/English/i);
    await workbench.screenshot('other-language');
    assert.deepEqual(await workbench.marked('actor'), []);
  });

  it('is told so when it is no text, and not marked', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
    await workbench.openNewFile('binary.article.txt', Buffer.concat([Buffer.from('GIF89a '), bytes]), {
      evenIfBinary: true,
    });
    await workbench.statusThat(/\S/);
    await workbench.screenshot('binary');
    assert.deepEqual(await workbench.marked('actor'), []);
  });

  it('may be in no file', async () => {
    await workbench.command('Create: New Untitled Text File');
    await workbench.statusThat(/Annotate this file/);
    await workbench.status.click();
    await workbench.type('Ingrid Sollund met Angela Weber on 20 March 2024.');
    await workbench.marksThat('date', 'the date is marked', (marked) => marked.includes('20 March 2024'));
  });
});

describe('Restricted Mode', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ isTrusted: false });
  });
  after(() => workbench.close());

  it('takes nothing away', async () => {
    await workbench.openFile('dock-strike.article.txt');
    await workbench.statusBar.getByText('Restricted Mode').waitFor();
    await workbench.marksThat('actor', 'actors are underlined', (marked) => marked.includes('Timo Rask'));
    assert.match(await workbench.hover('Timo Rask'), /Timo Rask/);
    await workbench.screenshot('restricted-mode');
  });
});
