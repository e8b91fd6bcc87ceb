import assert from 'node:assert/strict';
import { readSidecar } from '../../src/core/claims/sidecar';
import { Workbench } from './support/workbench';

const ARTICLE = 'ferry-row.article';
const SIDECAR = `${ARTICLE}.claims.yaml`;

const TEXT = `Night ferry row

HALVERN, 12 May 2026 (Courier) — Talks ended late.

“The crews want their pay,” said Mara Lind. The mayor promised a lamp on the mole.
`;

const PAY = '“The crews want their pay,”';
const LAMP = 'promised a lamp on the mole';

describe('a claim that is left before it is saved', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: { [ARTICLE]: TEXT } });
    await workbench.openFile(ARTICLE);
    await workbench.statusThat(/actor/);
  });
  after(() => workbench.close());

  const answer = async (title: RegExp) => {
    await workbench.questions.titled(title);
    await workbench.press('Enter');
  };
  /** Writes a note in the whole of the form. */
  const note = async (words: string) => {
    await workbench.type('Note');
    await workbench.press('Enter');
    await workbench.questions.titled(/^Note$/);
    await workbench.type(words);
    await workbench.press('Enter');
  };
  const claims = async () => readSidecar((await workbench.files.text(SIDECAR)) ?? '').value.claims;

  it('is gone without a word where nothing was filled in', async () => {
    await workbench.search.find(LAMP);
    await workbench.press('Alt+c');
    await answer(/What kind/);
    await answer(/Who says/);
    await workbench.questions.titled(/promised/);
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
    await workbench.pause(1000);
    assert.equal(await workbench.messages.all.count(), 0);
    await workbench.press('Alt+c');
    await workbench.questions.titled(/What kind/);
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
  });

  it('is kept with what was filled in, and gone on with by the message', async () => {
    await workbench.search.find(LAMP);
    await workbench.press('Alt+c');
    await answer(/What kind/);
    await answer(/Who says/);
    await workbench.questions.titled(/promised/);
    await note('ask the harbour office');
    await workbench.questions.titled(/promised/);
    await workbench.press('Escape');
    await workbench.messages.that(/What you filled in for “promised a lamp on the mole” is kept/);
    await workbench.screenshot('drafts-kept');
    await workbench.press('Control+Home');
    await workbench.messages.answer('Continue');
    await workbench.questions.titled(/promised/);
    await workbench.questions.choices.filter({ hasText: 'ask the harbour office' }).waitFor();
    await workbench.screenshot('drafts-taken-up');
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
  });

  it('is taken up when the same words are tagged again, and can be begun afresh', async () => {
    await workbench.search.find(LAMP);
    await workbench.press('Alt+c');
    await workbench.questions.titled(/promised/);
    await workbench.questions.choices.filter({ hasText: 'ask the harbour office' }).waitFor();
    await workbench.questions.choose('Start Over');
    await workbench.questions.titled(/What kind/);
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
    // Nothing was begun: what was left before is still there.
    await workbench.press('Alt+c');
    await workbench.questions.titled(/promised/);
    await workbench.questions.choices.filter({ hasText: 'ask the harbour office' }).waitFor();
    await workbench.questions.choose('Start Over');
    await answer(/What kind/);
    await answer(/Who says/);
    await workbench.questions.titled(/promised/);
    assert.equal(await workbench.questions.choices.filter({ hasText: 'ask the harbour office' }).count(), 0);
    await note('ask the mayor');
    await workbench.questions.titled(/promised/);
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
    await workbench.press('Alt+c');
    await workbench.questions.choices.filter({ hasText: 'ask the mayor' }).waitFor();
    await answer(/promised/);
    await answer(/Your name/);
    await workbench.files.that(SIDECAR, 'the claim is saved as it was left', (text) => text.includes('ask the mayor'));
    assert.deepEqual(
      (await claims()).map(({ anchors: [anchor] }) => anchor?.exact),
      [LAMP],
    );
  });

  it('is shown as the claim that it is by then where the message is answered late', async () => {
    await workbench.press('Control+Home');
    await workbench.messages.answer('Continue');
    await workbench.text.selectionThat(LAMP);
    await workbench.messages.that(/promised a lamp on the mole” has been tagged in the meantime/);
    await workbench.screenshot('drafts-late');
    assert.equal((await claims()).length, 1);
    await workbench.command('Notifications: Clear All Notifications');
  });

  it('is kept as well where a claim was being edited', async () => {
    await workbench.search.find(LAMP);
    await workbench.press('Shift+Alt+c');
    await workbench.questions.titled(/promised/);
    await note(', who is away');
    await workbench.questions.titled(/promised/);
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
    await workbench.messages.that(/What you changed in the claim “promised/);
    assert.equal((await claims())[0]?.note, 'ask the mayor');
    await workbench.press('Shift+Alt+c');
    await workbench.questions.choices.filter({ hasText: ', who is away' }).waitFor();
    await answer(/promised/);
    await workbench.files.that(SIDECAR, 'the note is changed', (text) => text.includes(', who is away'));
  });

  it('keeps what was half typed in a field, for when the field is opened again', async () => {
    await workbench.search.find(LAMP);
    await workbench.press('Shift+Alt+c');
    await workbench.questions.titled(/promised/);
    for (const [field, title, words] of [
      ['In your own words', /in your own words/, 'A lamp will st'],
      ['To whom', /To whom/, 'the pilo'],
    ] as const) {
      await workbench.type(field);
      await workbench.press('Enter');
      await workbench.questions.titled(title);
      await workbench.type(words);
      await workbench.press('Escape');
      await workbench.questions.titled(/promised/);
      await workbench.type(field);
      await workbench.press('Enter');
      await workbench.questions.titled(title);
      assert.equal(await workbench.questions.field.inputValue(), words);
      await workbench.screenshot(`drafts-half-typed-${field}`);
      await workbench.press('Escape');
      await workbench.questions.titled(/promised/);
    }
    await workbench.type('In your own words');
    await workbench.press('Enter');
    await workbench.questions.titled(/in your own words/);
    await workbench.type('and');
    await workbench.press('Enter');
    await workbench.questions.choices.filter({ hasText: 'A lamp will stand' }).waitFor();
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
    await workbench.press('Shift+Alt+c');
    await workbench.questions.titled(/promised/);
    await workbench.questions.choose('Start Over');
    // The form that is left and the one begun afresh have the same title.
    await workbench.questions.choices.filter({ hasText: 'Start Over' }).waitFor({ state: 'detached' });
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
  });

  it('says that the claim is gone where it was deleted before the message is answered', async () => {
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.search.find(LAMP);
    await workbench.press('Shift+Alt+c');
    await workbench.questions.titled(/promised/);
    await note(', and back');
    await workbench.questions.titled(/promised/);
    await workbench.press('Escape');
    await workbench.messages.that(/What you changed in the claim/);
    await workbench.command('Blue Pencil: Delete Claim');
    await workbench.messages.that(/The claim was deleted/);
    await workbench.messages.click(/What you changed in the claim/, 'Continue');
    await workbench.messages.that(/has been deleted since/);
    await workbench.text.focus();
    await workbench.press('Alt+u');
    await workbench.files.that(SIDECAR, 'the claim is back', (text) => text.includes(', who is away'));
    await workbench.command('Notifications: Clear All Notifications');
  });

  it('keeps half a name of somebody new, also in the first question for one', async () => {
    await workbench.search.find('Talks ended late');
    await workbench.press('Alt+c');
    await answer(/What kind/);
    await workbench.questions.titled(/Who says/);
    await workbench.type('the pilo');
    await workbench.press('Escape');
    await workbench.questions.titled(/Talks ended late/);
    await workbench.type('Who says');
    await workbench.press('Enter');
    await workbench.questions.titled(/Who says/);
    assert.equal(await workbench.questions.field.inputValue(), 'the pilo');
    await workbench.press('Escape');
    await workbench.questions.titled(/Talks ended late/);
    await workbench.press('Escape');
    await workbench.questions.field.waitFor({ state: 'hidden' });
  });

  it('has its words in one pair of quotation marks in the title', async () => {
    await workbench.search.find(PAY);
    await workbench.press('Alt+c');
    await answer(/What kind/);
    await answer(/Who says/);
    await workbench.questions.titled(/[^“]“The crews want their pay,”$/);
  });

  it('takes how sure one is as the sidecar has it, or as per cent', async () => {
    await workbench.type('Confidence');
    await workbench.press('Enter');
    await workbench.questions.titled(/How sure/);
    await workbench.type('0.8');
    await workbench.press('Enter');
    await workbench.questions.choices.filter({ hasText: '80%' }).waitFor();
  });

  it('takes the actors that came with it away again when it is undone', async () => {
    const before = await workbench.files.text(SIDECAR);
    await answer(/The crews/);
    await workbench.files.that(SIDECAR, 'claim and claimant are saved', (text) => /- id: mara-lind/.test(text));
    await workbench.files.that(SIDECAR, 'with how sure it is', (text) => text.includes('confidence: 0.8'));
    await workbench.press('Alt+u');
    await workbench.files.that(SIDECAR, 'all is as it was', (text) => text === before);
    await workbench.press('Shift+Alt+u');
    await workbench.files.that(SIDECAR, 'both are back', (text) => /- id: mara-lind/.test(text));
  });

  it('shows its details by keyboard, also where the words are no mark', async () => {
    await workbench.search.find(LAMP);
    await workbench.command('Blue Pencil: Show Mark Details');
    await workbench.text.hoverThat('the claim is told', /who is away/);
  });
});
