import assert from 'node:assert/strict';
import { Workbench } from './support/workbench';

const ARTICLE = 'lamp.article';
const SIDECAR_NAME = `${ARTICLE}.claims.yaml`;
const WORDS = 'promised a lamp on the mole';
const TEXT = `Night ferry row

HALVERN, 12 May 2026 (Courier) — Talks ended late.

The mayor ${WORDS}.
`;

const claim = (id: string, kind: string, words: string) =>
  `  - id: c-hhhhhhhhh${id}\n    kind: ${kind}\n    anchors:\n      - exact: "${words}"\n`;

/** One claim to edit, and so many to attach that one is asked which even where each time one of them was. */
const SIDECAR = `format: claims-sidecar/1
claims:
${claim('1', 'promise', WORDS)}${[...'abcdefghjk'].map((id) => claim(id, 'denial', `Nobody has seen letter ${id} of that winter night`)).join('')}`;

/** What would be done to the selected words, if it came to the article. */
const KEYS = [
  ['Enter', 'Enter', 'Enter'],
  ['x', 'y', 'z'],
  ['Backspace'],
  ['Delete', 'Space', 'q', 'Enter', 'w'],
] as const;

describe('keys pressed right after a shortcut, with no pause at all,', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: { [ARTICLE]: TEXT, [SIDECAR_NAME]: SIDECAR } });
    await workbench.openFile(ARTICLE);
    await workbench.text.marksThat('claim', 'the claim is framed', (marked) => marked.length > 0);
  });
  after(() => workbench.close());

  for (const [does, shortcut, title] of [
    ['tags a claim', 'Alt+c', /What kind|Who says|: “|Your name/],
    ['edits one', 'Shift+Alt+c', /: “/],
    ['attaches one', 'Alt+a', /Orphans/],
  ] as const) {
    it(`that ${does} do not come to the article`, async () => {
      for (const keys of [...KEYS, ...KEYS]) {
        await workbench.search.find(WORDS);
        const sidecar = await workbench.files.text(SIDECAR_NAME);
        await workbench.pressAtOnce(shortcut, ...keys);
        // A question may be answered by what was pressed, and another come, or none.
        await workbench.questions.titledUnless(
          title,
          async () => (await workbench.files.text(SIDECAR_NAME)) !== sidecar,
        );
        for (let presses = 0; presses < 5; presses++) {
          await workbench.press('Escape');
          await workbench.pause(50);
        }
        await workbench.questions.field.waitFor({ state: 'hidden' });
        const what = `${shortcut} ${keys.join(' ')}`;
        await workbench.text.linesThat(
          `nothing has fallen into it behind ${what}`,
          (lines) => lines.join('\n') === TEXT,
        );
        await workbench.command('File: Save');
        // While VS Code writes a file, it may be empty.
        await workbench.files.that(ARTICLE, `it is as it was behind ${what}`, (text) => text === TEXT);
      }
    });
  }

  it('leave the keyboard to the article when all is closed', async () => {
    for (const [shortcut, words, title] of [
      ['Alt+c', WORDS, /What kind/],
      ['Shift+Alt+c', WORDS, /: “/],
      ['Alt+a', WORDS, /Orphans/],
      // Nobody demands or says anything there: it is said what to do instead.
      ['Shift+Alt+c', 'Talks ended', /Nothing was changed/],
    ] as const) {
      await workbench.search.find(words);
      await workbench.press(shortcut);
      await workbench.questions.titled(title);
      await workbench.press('Escape');
      await workbench.questions.field.waitFor({ state: 'hidden' });
      await workbench.type('Pens');
      await workbench.command('File: Save');
      await workbench.files.that(ARTICLE, `it is typed into behind ${shortcut}`, (text) => text.includes('Pens'));
      await workbench.press('Control+z');
      await workbench.command('File: Save');
      await workbench.files.that(ARTICLE, 'it is as it was', (text) => text === TEXT);
    }
  });

  it('are the whole name of somebody new, with the Enter behind it', async () => {
    const name = 'Mara Quillon';
    await workbench.search.find(WORDS);
    await workbench.press('Alt+c');
    await workbench.questions.titled(/What kind/);
    await workbench.press('Enter');
    await workbench.questions.titled(/Who says/);
    await workbench.pressAtOnce(...[...name].map((letter) => (letter === ' ' ? 'Space' : letter)), 'Enter');
    await workbench.questions.titled(/: “/);
    await workbench.press('Enter');
    const isIn = (text = '') => text.includes(`name: "${name}"`);
    // Who tags is asked once, with the first claim that is saved.
    await workbench.questions.titledUnless(/Your name/, async () => isIn(await workbench.files.text(SIDECAR_NAME)));
    await workbench.press('Escape');
    await workbench.files.that(SIDECAR_NAME, `${name} is in it`, isIn);
  });

  it('are no reason for the palette not to name the shortcut', async () => {
    await workbench.press('F1');
    await workbench.questions.field.fill('>Blue Pencil: Tag Claim');
    const row = workbench.questions.choices.filter({ hasText: 'Tag Claim' }).first();
    await row.waitFor();
    assert.match((await row.innerText()).replaceAll('\n', ''), /Alt\+C/);
    await workbench.press('Escape');
  });
});
