import assert from 'node:assert/strict';
import { readSidecar } from '../../src/core/claims/sidecar';
import { Workbench } from './support/workbench';

const ARTICLE = 'ferry-row.article';
const SIDECAR = `${ARTICLE}.claims.yaml`;

const TEXT = `Night ferry row

HALVERN, 12 May 2026 (Courier) — Talks ended late.

The dockers want the old quay back by 1 June.

Mara Lind wants the boats to stop. The crews want their pay.

The council said the cranes are safe.

The mayor promised a lamp on the mole.
`;

const QUAY = 'want the old quay back by 1 June';
const BOATS = 'wants the boats to stop';
const CREWS = 'The crews want their pay';
const CRANES = 'the cranes are safe';
const LAMP = 'promised a lamp on the mole';
const TAGGED = [QUAY, BOATS, CREWS, CRANES, LAMP];

/** The article as it stood once, and what was framed in it. */
interface Stage {
  readonly text: string;
  readonly whole: readonly string[];
  readonly changed: readonly string[];
  /** What was tagged, and is not in the article at this stage. */
  readonly lost: readonly string[];
}

describe('an article that is edited by keyboard around its claims', () => {
  let workbench: Workbench;
  let stages: Stage[];

  before(async () => {
    // A second try begins here as well.
    stages = [];
    workbench = await Workbench.open({ files: { [ARTICLE]: TEXT } });
    await workbench.openFile(ARTICLE);
    await workbench.statusThat(/actor/);
  });
  after(() => workbench.close());

  /**
   * The frames in the editor are around these words, in any order; and when the article is saved, the same words and
   * no others stand in the sidecar, and all of them in the article: but for those that are lost, of which it says nothing new.
   */
  async function agree(
    whole: readonly string[],
    changed: readonly string[] = [],
    lost: readonly string[] = [],
  ): Promise<void> {
    const fits = (wanted: readonly string[]) => (marked: readonly string[]) => isSame(marked, wanted);
    await workbench.text.marksThat('claim', `framed are ${whole.join(' | ')}`, fits(whole));
    await workbench.text.marksThat('changed claim', `framed as changed are ${changed.join(' | ')}`, fits(changed));
    await workbench.press('Control+s');
    const text = (await workbench.text.lines()).join('\n');
    await workbench.files.that(ARTICLE, 'it is saved', (saved) => saved.trimEnd() === text.trimEnd());
    for (const words of [...whole, ...changed]) assert.ok(text.includes(words), words);
    // What the sidecar is told of a save comes a moment behind it.
    await workbench.pause(300);
    await workbench.files.that(SIDECAR, 'it says what the frames say', (yaml) => {
      const anchors = readSidecar(yaml).value.claims.flatMap((claim) => claim.anchors);
      const among = (...states: readonly (string | undefined)[]) =>
        anchors.filter(({ state }) => states.includes(state));
      return (
        isSame(
          among(undefined, 'exact', 'moved').map(({ exact }) => exact),
          [...whole, ...lost],
        ) &&
        isSame(
          among('changed').map(({ current }) => current ?? ''),
          changed,
        )
      );
    });
  }

  /** Notes how the article stands now, to come back to it by undo and redo. */
  async function stage(
    whole: readonly string[],
    changed: readonly string[] = [],
    lost: readonly string[] = [],
  ): Promise<void> {
    await agree(whole, changed, lost);
    stages.push({ text: (await workbench.text.lines()).join('\n'), whole, changed, lost });
  }

  /** Undoes or redoes until the article is as it was at a stage: typing goes word by word. */
  async function go(key: 'Control+z' | 'Control+Shift+z', { text }: Stage): Promise<void> {
    const textNow = async () => (await workbench.text.lines()).join('\n');
    let now = await textNow();
    for (let presses = 0; presses < 60 && now !== text; presses++) {
      const before = now;
      await workbench.press(key);
      // Pressed once more before it is seen what the last press has done, it would go past.
      for (let looks = 0; looks < 200 && now === before; looks++) {
        await workbench.pause(50);
        now = await textNow();
      }
    }
    assert.equal(now, text, `${key} leads back to it`);
  }

  async function goAndAgree(key: 'Control+z' | 'Control+Shift+z', to: Stage): Promise<void> {
    await go(key, to);
    await agree(to.whole, to.changed, to.lost);
  }

  it('has its claims in the sidecar', async () => {
    for (const [index, words] of TAGGED.entries()) {
      await workbench.search.find(words);
      await workbench.tagClaim(index === 0 ? 'jo' : undefined);
      await workbench.files.that(SIDECAR, `“${words}” is tagged`, (text) => text.includes(`exact: "${words}"`));
    }
    await stage(TAGGED);
  });

  it('keeps them as they are while it is typed at both edges, and right at them', async () => {
    await workbench.search.find(QUAY);
    await workbench.press('ArrowLeft');
    await workbench.type('still ');
    await workbench.search.find(QUAY);
    await workbench.press('ArrowRight');
    await workbench.type('-ish');
    await workbench.press('Control+Home');
    await workbench.type('UPDATE: ');
    await stage(TAGGED);
  });

  it('shows that words have changed while it is typed inside, and that they are whole again', async () => {
    await workbench.search.find('cranes are');
    await workbench.press('ArrowRight');
    await workbench.type(' quite');
    await agree(
      TAGGED.filter((words) => words !== CRANES),
      ['the cranes are quite safe'],
    );
    for (let letters = 0; letters < ' quite'.length; letters++) await workbench.press('Backspace');
    await stage(TAGGED);
  });

  it('takes in a word that is typed over the last one of a claim, letter by letter, and not what follows it', async () => {
    await workbench.search.find('stop');
    await workbench.type('leave soon');
    await agree(
      TAGGED.filter((words) => words !== BOATS),
      ['wants the boats to leave'],
    );
    await goAndAgree('Control+z', stages.at(-1)!);
  });

  it('takes in the words that are typed over several, up to the end of the clause', async () => {
    await workbench.search.find('the boats to stop');
    await workbench.type('it to sial');
    for (let letters = 0; letters < 'ial'.length; letters++) await workbench.press('Backspace');
    await workbench.type('ail, he says');
    await agree(
      TAGGED.filter((words) => words !== BOATS),
      ['wants it to sail'],
    );
    await goAndAgree('Control+z', stages.at(-1)!);
  });

  it('cuts back two claims when it is deleted from the one into the other', async () => {
    await workbench.search.find('stop. The crews ');
    await workbench.press('Delete');
    await agree([QUAY, CRANES, LAMP], ['wants the boats to', 'want their pay']);
    await goAndAgree('Control+z', stages.at(-1)!);
  });

  it('takes a claim along with its paragraph that is cut and pasted elsewhere', async () => {
    await workbench.search.find('The council said');
    await workbench.press('ArrowLeft');
    await workbench.press('Control+x');
    await stage(
      TAGGED.filter((words) => words !== CRANES),
      [],
      [CRANES],
    );
    await workbench.search.find('The dockers');
    await workbench.press('ArrowLeft');
    await workbench.press('Control+v');
    await workbench.text.lineThat('it is pasted', /^The council said/);
    await agree(TAGGED);
    await workbench.press('Alt+ArrowUp');
    const place = (lines: readonly string[], words: string) => lines.findIndex((line) => line.startsWith(words));
    await workbench.text.linesThat(
      'the paragraph below it is moved up',
      (lines) => place(lines, 'The dockers') < place(lines, 'The council said'),
    );
    await stage(TAGGED);
  });

  it('follows Replace All, inside a claim and at its edge', async () => {
    await workbench.search.replaceAll('boats', 'ferries');
    await stage([QUAY, CREWS, CRANES, LAMP], ['wants the ferries to stop']);
    await workbench.search.replaceAll('promised', 'pledged');
    await stage([QUAY, CREWS, CRANES], ['wants the ferries to stop', 'pledged a lamp on the mole']);
  });

  it('is put in order without a loss', async () => {
    await workbench.search.find(CREWS);
    await workbench.press('ArrowRight');
    await workbench.type('   ');
    await workbench.press('Delete');
    await workbench.press('Control+k');
    await workbench.press('Control+x');
    await workbench.text.lineThat('no blanks are left at the end', /their pay$/);
    await stage([QUAY, CREWS, CRANES], ['wants the ferries to stop', 'pledged a lamp on the mole']);
  });

  it('is undone and done again, mixed with the annotation acts', async () => {
    const [first, , uncut, cut] = stages as [Stage, Stage, Stage, Stage];
    const [beforeLamp, , last] = stages.slice(-3) as [Stage, Stage, Stage];
    assert.deepEqual([uncut.lost, cut.lost, beforeLamp.changed.length, last.changed.length], [[], [CRANES], 1, 2]);
    await goAndAgree('Control+z', beforeLamp);
    await workbench.press('Alt+u');
    await agree([QUAY, CREWS, CRANES], beforeLamp.changed);
    await workbench.press('Shift+Alt+u');
    // The claim is taken away and given back while its paragraph is cut.
    await goAndAgree('Control+z', cut);
    await workbench.press('Alt+u');
    await workbench.press('Alt+u');
    await agree([QUAY, BOATS, CREWS]);
    await workbench.press('Shift+Alt+u');
    await agree([QUAY, BOATS, CREWS], [], [CRANES]);
    await workbench.press('Shift+Alt+u');
    await goAndAgree('Control+z', uncut);
    await goAndAgree('Control+z', first);
    await workbench.press('Alt+u');
    await agree(TAGGED.filter((words) => words !== LAMP));
    // And given back where its words have changed meanwhile.
    await go('Control+Shift+z', last);
    await workbench.press('Shift+Alt+u');
    await goAndAgree('Control+z', beforeLamp);
    for (const stage of stages.slice(0, -2).toReversed()) await goAndAgree('Control+z', stage);
    for (const stage of stages) await goAndAgree('Control+Shift+z', stage);
  });

  it('lists in the end what is framed, in the order of the text', async () => {
    await workbench.command('Blue Pencil: Focus on Claims View');
    const listed = await workbench.sideBar.listedOnce(/lamp on the mole/);
    const [changed, whole] = ['its words have changed', 'open'];
    assert.deepEqual(
      listed.map((row) => [row.split(/[“”]/)[1], row.split(', ').at(-1)]),
      [
        [QUAY, whole],
        [CRANES, whole],
        [BOATS, changed],
        [CREWS, whole],
        [LAMP, changed],
      ],
    );
    await workbench.screenshot('editing-claims');
  });
});

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join('\n') === others.toSorted().join('\n');
}
