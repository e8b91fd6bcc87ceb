import assert from 'node:assert/strict';
import path from 'node:path';
import { sidecarFor } from './support/sidecars';
import { Workbench } from './support/workbench';

const QUOTES = ['The dockers of Halvern want the quay by 1 June', 'The crews demand to be paid at once'];

const STORY = `Quay row in Halvern

HALVERN, 12 May 2026 (Courier) — The dockers of Halvern want the quay by 1 June.

The council has not answered. The crews demand to be paid at once.
`;

const [OLD, NEW] = ['quay.article', 'harbour.article'];
const RENAMES = /Blue Pencil.*wants to make refactoring changes/s;
const sidecarOf = (article: string) => `${article}.claims.yaml`;
const SIDECAR = sidecarFor(OLD, STORY, QUOTES);
const FILES = {
  [OLD]: STORY,
  [sidecarOf(OLD)]: SIDECAR,
  'desk/what.md': 'What the desk works on.\n',
  'printed/what.md': 'What is in the paper.\n',
};

/** What VS Code's own list of files complains of now and then, behind undone moves: it asks for nothing, and is none of ours. */
const OF_THE_EXPLORER = /^TreeError \[FileExplorer\] Data tree node not found/;

describe('an article that is renamed or moved in the Explorer', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: FILES });
    await workbench.openFile(OLD);
    await workbench.text.marksThat('claim', 'both claims are framed', (marked) => marked.length === 2);
  });
  after(() => workbench.close());

  /** Article and sidecar are at one place, as they were, and not at the other; and the editor shows the claims. */
  async function both(place: string, other: string): Promise<void> {
    await workbench.files.that(place, 'the article is there', (text) => text === STORY);
    // It names the article by the name that it has there, and is as it was but for that.
    const sidecar = SIDECAR.replace(OLD, path.posix.basename(place));
    await workbench.files.that(sidecarOf(place), 'so is its sidecar', (text) => text === sidecar);
    await workbench.files.gone(other);
    await workbench.files.gone(sidecarOf(other));
    await workbench.editorOf(place);
    await workbench.text.marksThat('claim', 'both claims are framed', (marked) => marked.length === 2);
    assert.deepEqual(await workbench.text.marked('claim'), QUOTES);
  }

  /** Undoes or redoes the last step, by which the article comes to a place. */
  async function step(key: 'Control+z' | 'Control+Shift+z', place: string, other: string): Promise<void> {
    await workbench.pressUntil(key, `the article is at ${place}`, async () => {
      return (await workbench.files.text(place)) !== undefined;
    });
    await both(place, other);
  }

  /** Left as it was made anew: an undone step behind which others are made confuses VS Code's own redo. */
  async function undoneAndRedone(from: string, to: string): Promise<void> {
    await both(to, from);
    await workbench.explorer.settled();
    for (let round = 0; round < 2; round++) {
      await step('Control+z', from, to);
      await step('Control+Shift+z', to, from);
    }
  }

  it('with F2 takes its claims along, and brings them back with one Ctrl+Z', async () => {
    await workbench.explorer.rename(OLD, NEW);
    // VS Code asks this on behalf of any extension that has a part in a renaming.
    await workbench.questions.dialog(RENAMES, 'OK');
    await undoneAndRedone(OLD, NEW);
  });

  it('with cut and paste takes them along into another folder, and back', async () => {
    await workbench.explorer.cutAndPaste(NEW, 'desk');
    await workbench.questions.dialog(RENAMES, 'OK');
    await undoneAndRedone(NEW, `desk/${NEW}`);
  });

  it('with the mouse takes them along into another folder, and back', async () => {
    await workbench.explorer.drag(NEW, 'printed');
    await workbench.questions.dialog(/Are you sure you want to move/, 'Move');
    await workbench.questions.dialog(RENAMES, 'OK');
    await undoneAndRedone(`desk/${NEW}`, `printed/${NEW}`);
  });

  it('in a folder that is renamed takes them along with the folder, and back', async () => {
    await workbench.explorer.rename('printed', 'archive');
    await undoneAndRedone(`printed/${NEW}`, `archive/${NEW}`);
  });

  it('can still be tagged, and what was tagged undone, after all that', async () => {
    const isThird = (text: string) => text.includes('exact: "has not answered"');
    // While an article is on its way back, its sidecar comes a moment later: nobody is asked for another.
    const messages = await workbench.messages.all.allInnerTexts();
    assert.deepEqual(
      messages.filter((message) => !OF_THE_EXPLORER.test(message)),
      [],
    );
    await workbench.openFile(NEW);
    await workbench.text.focus();
    await workbench.search.find('has not answered');
    await workbench.tagClaim('jo');
    await workbench.files.that(sidecarOf(`archive/${NEW}`), 'a third claim', isThird);
    await workbench.explorer.rename(NEW, OLD);
    await workbench.questions.dialog(RENAMES, 'OK');
    await workbench.files.that(sidecarOf(`archive/${OLD}`), 'it has come along', isThird);
    // VS Code takes the focus back to its list of files when that is done with the renaming.
    await workbench.explorer.settled();
    await workbench.openFile(OLD);
    await workbench.text.marksThat('claim', 'all three are framed', (marked) => marked.length === 3);
    await workbench.text.focus();
    await workbench.press('Alt+u');
    await workbench.files.that(sidecarOf(`archive/${OLD}`), 'two claims', (text) => !isThird(text));
    await workbench.files.gone(sidecarOf(`archive/${NEW}`));
  });

  it('while a claim about it is filled in gets that claim at its new place', async () => {
    await workbench.text.focus();
    await workbench.search.find('The council');
    await workbench.press('Alt+c');
    await workbench.questions.titled(/What kind/);
    await workbench.explorer.rename(OLD, NEW);
    await workbench.questions.dialog(RENAMES, 'OK');
    await workbench.files.that(sidecarOf(`archive/${NEW}`), 'two claims', (text) => text.includes(QUOTES[0]!));
    await workbench.explorer.settled();
    for (const title of [/What kind/, /Who says/, /The council/]) {
      await workbench.questions.titled(title);
      await workbench.questions.field.focus();
      await workbench.press('Enter');
    }
    await workbench.files.that(sidecarOf(`archive/${NEW}`), 'a third claim', (text) =>
      text.includes('exact: "The council"'),
    );
    await workbench.files.gone(sidecarOf(`archive/${OLD}`));
    await workbench.text.marksThat('claim', 'all three are framed', (marked) => marked.length === 3);
    await workbench.text.focus();
    await workbench.press('Alt+u');
    await workbench.text.marksThat('claim', 'two are framed', (marked) => marked.length === 2);
    await workbench.explorer.rename(NEW, OLD);
    await workbench.questions.dialog(RENAMES, 'OK');
    await workbench.explorer.settled();
  });

  it('that leaves its sidecar behind, because that was answered, is offered it', async () => {
    await workbench.explorer.rename(OLD, NEW);
    await workbench.questions.dialog(RENAMES, 'Skip Changes');
    await workbench.messages.that(/harbour\.article has no claims\..*its own article is gone/);
    await workbench.messages.answer('Bring It Here');
    await workbench.text.marksThat('claim', 'both claims are framed', (marked) => marked.length === 2);
    await workbench.files.gone(sidecarOf(`archive/${OLD}`));
  });
});

describe('an article that is renamed while its sidecar is open', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: { [OLD]: STORY, [sidecarOf(OLD)]: SIDECAR } });
    await workbench.openFile(OLD);
    await workbench.text.marksThat('claim', 'both claims are framed', (marked) => marked.length === 2);
    await workbench.openFile(sidecarOf(OLD));
  });
  after(() => workbench.close());

  /** Both are at one place and not at the other, and the sidecar names the article by the name that it has there. */
  async function both(place: string, other: string): Promise<void> {
    await workbench.files.that(place, 'the article is there', (text) => text === STORY);
    const sidecar = SIDECAR.replace(OLD, place);
    await workbench.files.that(sidecarOf(place), 'so is its sidecar, saved', (text) => text === sidecar);
    await workbench.files.gone(other);
    await workbench.files.gone(sidecarOf(other));
  }

  it('is named by its new name in it, and all is brought back by one Ctrl+Z', async () => {
    await workbench.explorer.rename(OLD, NEW);
    await workbench.questions.dialog(RENAMES, 'OK');
    await both(NEW, OLD);
    await workbench.explorer.settled();
    for (let round = 0; round < 2; round++) {
      await workbench.press('Control+z');
      await both(OLD, NEW);
      await workbench.press('Control+Shift+z');
      await both(NEW, OLD);
    }
  });
});
