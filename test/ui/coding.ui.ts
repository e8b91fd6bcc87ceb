import assert from 'node:assert/strict';
import { readSidecar } from '../../src/core/claims/sidecar';
import { Workbench } from './support/workbench';

const ARTICLE = 'toll-ring.article';
const SIDECAR = `${ARTICLE}.claims.yaml`;

const TEXT = `Toll ring splits Harrowmere

HARROWMERE, 11 February 2026 (Courier) — The ring would kill the high street, Olufsen said.

Police chief Ruud Tamm doubted that the cameras would be ready.
`;

const CODEBOOK = `tags:
  - id: toll-ring
    label: 'A toll ring should be introduced'
  - id: high-street
    label: 'The ring harms shops'
  - id: cameras
`;

const REGISTER = `actors:
  - id: olufsen-k
    name: 'Karsten Olufsen'
    type: person
    roles: [{ title: 'chair', of: traders }]
  - id: traders
    name: 'Chamber of Trade'
    type: organisation
`;

describe('coding who is for a thing and who against it', () => {
  let workbench: Workbench;

  const claims = async () => readSidecar((await workbench.files.text(SIDECAR)) ?? '').value.claims;
  const line = async (name: string) => {
    await workbench.questions.titled(/: “/);
    await workbench.type(name);
    await workbench.press('Enter');
  };

  before(async () => {
    const files = { [ARTICLE]: TEXT, '.bluepencil/codebook.yaml': CODEBOOK, '.bluepencil/actors.yaml': REGISTER };
    workbench = await Workbench.open({ files });
    await workbench.openFile(ARTICLE);
    await workbench.statusThat(/actor/);
  });
  after(() => workbench.close());

  it('takes a stance, a tag by the words of its label, and somebody of the register by their last name', async () => {
    await workbench.search.find('kill the high street');
    await workbench.press('Alt+c');
    await workbench.questions.titled(/What kind/);
    await workbench.press('Enter');
    await workbench.questions.titled(/Who says/);
    await workbench.questions.choices.filter({ hasText: 'chair, in the register' }).waitFor();
    await workbench.type('karsten');
    await workbench.press('Enter');
    await line('stance');
    await workbench.questions.titled(/assert or deny/);
    await workbench.type('denies');
    await workbench.screenshot('coding-stance');
    await workbench.press('Enter');
    await line('tags');
    await workbench.questions.titled(/Tags/);
    await workbench.type('harms');
    await workbench.questions.choices.filter({ hasText: 'cameras' }).waitFor({ state: 'detached' });
    await workbench.screenshot('coding-tags');
    await workbench.press('Enter');
    await workbench.questions.titled(/Karsten Olufsen: “/);
    await workbench.screenshot('coding-form');
    await workbench.press('Enter');
    await workbench.questions.titled(/Your name/);
    await workbench.type('ada');
    await workbench.press('Enter');
    await workbench.files.that(SIDECAR, 'the claim is in it', (text) => text.includes('kill the high street'));
    const [claim] = await claims();
    assert.deepEqual([claim?.claimant, claim?.polarity, claim?.tags], ['olufsen-k', 'denies', ['high-street']]);
    await workbench.text.hover('kill the', /Stance: denies it/);
  });

  it('shows a stance that was recognised', async () => {
    await workbench.search.find('the cameras would be ready');
    await workbench.press('Alt+c');
    for (const title of [/What kind/, /Who says/]) {
      await workbench.questions.titled(title);
      await workbench.press('Enter');
    }
    await workbench.questions.titled(/: “/);
    await workbench.questions.choices.filter({ hasText: 'doubts it' }).waitFor();
    await workbench.press('Escape');
    await workbench.text.hasKeyboard();
  });

  it('asks once more about a word that is in no codebook', async () => {
    await workbench.search.find('kill the high street');
    await workbench.press('Shift+Alt+c');
    await line('tags');
    await workbench.questions.titled(/Tags/);
    await workbench.type('shops closing');
    await workbench.press('Enter');
    await workbench.questions.says(/Separated by commas/);
    await workbench.press('Enter');
    await workbench.questions.titled(/: “/);
    await workbench.press('Enter');
    await workbench.files.that(SIDECAR, 'both tags are in it', (text) => text.includes('shops closing'));
    const [claim] = await claims();
    assert.deepEqual(claim?.tags, ['high-street', 'shops closing']);
  });

  it('renames a tag in the claims and in the codebook', async () => {
    await workbench.command('Blue Pencil: Rename Tag or Actor Everywhere…');
    await workbench.questions.titled(/Which tag or actor/);
    await workbench.type('high');
    await workbench.questions.choices.filter({ hasText: 'The ring harms shops, in 2 files' }).waitFor();
    await workbench.screenshot('coding-rename');
    await workbench.press('Enter');
    await workbench.questions.titled(/New name of the tag “high-street”/);
    await workbench.type('shops');
    await workbench.press('Enter');
    await workbench.messages.that(/“high-street” is now “shops”: 2 places in 2 files/);
    await workbench.files.that('.bluepencil/codebook.yaml', 'the tag has its new name', (text) =>
      text.includes('id: shops\n'),
    );
    const [claim] = await claims();
    assert.deepEqual(claim?.tags, ['shops', 'shops closing']);
  });
});

describe('a folder that asks for tags and stance with each claim', () => {
  let workbench: Workbench;

  before(async () => {
    const settings = JSON.stringify({ 'bluePencil.tagging.alsoAsk': ['tags', 'polarity', 'unknown'] });
    const files = { [ARTICLE]: TEXT, '.bluepencil/codebook.yaml': CODEBOOK, '.vscode/settings.json': settings };
    workbench = await Workbench.open({ files });
    await workbench.openFile(ARTICLE);
    await workbench.statusThat(/actor/);
  });
  after(() => workbench.close());

  it('asks for them before the form, which has the answers', async () => {
    await workbench.search.find('kill the high street');
    await workbench.press('Alt+c');
    for (const title of [/What kind/, /Who says/]) {
      await workbench.questions.titled(title);
      await workbench.press('Enter');
    }
    await workbench.questions.titled(/Tags/);
    await workbench.type('cam');
    await workbench.press('Enter');
    await workbench.questions.titled(/assert or deny/);
    await workbench.type('doubts');
    await workbench.press('Enter');
    await workbench.questions.titled(/: “/);
    await workbench.press('Enter');
    await workbench.questions.titled(/Your name/);
    await workbench.type('ada');
    await workbench.press('Enter');
    const yaml = await workbench.files.that(SIDECAR, 'the claim is in it', (text) => text.includes('kill the high'));
    const [claim] = readSidecar(yaml).value.claims;
    assert.deepEqual([claim?.tags, claim?.polarity], [['cameras'], 'doubts']);
  });
});
