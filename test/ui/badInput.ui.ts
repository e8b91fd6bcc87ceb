import assert from 'node:assert/strict';
import { Workbench } from './support/workbench';

const SENTENCE = 'Ingrid Sollund, the president of the Harbour Union, spoke on 20 March 2024 in Oslo. ';

const FRENCH =
  'La ministre a demandé mardi que les syndicats reprennent le travail avant la fin de la semaine. ' +
  'Les syndicats ont refusé et ils ont appelé à une nouvelle journée de grève dans tout le pays.\n';

const BINARY = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);

describe('a text that is unusual', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      files: {
        'binary.article': BINARY,
        'empty.article': '',
        'french.article': FRENCH.repeat(4),
        'line.article': SENTENCE.repeat(300),
      },
    });
  });
  after(() => workbench.close());

  it('may be empty', async () => {
    await workbench.openFile('empty.article');
    await workbench.statusThat(/\S/);
    await workbench.screenshot('empty');
    assert.deepEqual(await workbench.messages.all.allInnerTexts(), []);
  });

  it('may have one line of 25,000 characters', async () => {
    await workbench.openFile('line.article');
    await workbench.text.marksThat('date', 'dates are marked', (marked) => marked.includes('20 March 2024'));
    // VS Code adds that it has no grammar for such lines, and may say that first.
    await workbench.text.hover('20 March 2024', /2024-03-20/);
    await workbench.screenshot('long-line');
  });

  it('is told so when it is in another language, and not marked', async () => {
    await workbench.openFile('french.article');
    await workbench.statusThat(/English/i);
    await workbench.screenshot('other-language');
    assert.deepEqual(await workbench.text.marked('actor'), []);
  });

  it('may be no text: it is left alone, even if one insists on seeing it', async () => {
    await workbench.openFile('binary.article', { evenIfBinary: true });
    await workbench.screenshot('binary');
    assert.deepEqual(await workbench.text.marked('actor'), []);
    assert.deepEqual(await workbench.messages.all.allInnerTexts(), []);
  });

  it('may be in no file', async () => {
    await workbench.command('File: New Untitled Text File');
    await workbench.tabOf('Untitled-1');
    await workbench.statusThat(/Annotate this file/);
    await workbench.status.click();
    await workbench.text.focus();
    await workbench.type('Ingrid Sollund met Angela Weber on 20 March 2024.');
    await workbench.text.marksThat('date', 'the date is marked', (marked) => marked.includes('20 March 2024'));
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
    await workbench.text.marksThat('actor', 'actors are underlined', (marked) => marked.includes('Timo Rask'));
    await workbench.text.hover('Timo Rask', /Timo Rask/);
    await workbench.screenshot('restricted-mode');
  });
});
