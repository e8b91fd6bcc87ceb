import assert from 'node:assert/strict';
import { sidecarFor } from './support/sidecars';
import { Workbench } from './support/workbench';

const ARTICLE = 'harbour-row.article';

const REFRAIN = 'The old gate is shut.';

const OLD = `Night ferry row

PORT ELLIS, 12 May 2026 (Courier) — The dockers want the old quay back.

The harbour office said the cranes are entirely safe for everybody.

Mara Lind promised a new lamp on the mole.

${REFRAIN}

A bridge over the northern sound will be built next year, the mayor said.
`;

/** What another program has made of it: a paragraph is new, a word is another, a refrain stands twice, and a paragraph is gone. */
const NOW = `Night ferry row

PORT ELLIS, 12 May 2026 (Courier) — The dockers want the old quay back.

The talks went on until noon.

The harbour office said the cranes are perfectly safe for everybody.

Mara Lind promised a new lamp on the mole.

${REFRAIN}

Nobody is let in.

${REFRAIN}
`;

const QUOTES = {
  exact: 'want the old quay back',
  moved: 'promised a new lamp on the mole',
  changed: 'the cranes are entirely safe for everybody',
  lost: 'A bridge over the northern sound will be built next year',
};

/** Written by hand, without what stands around it. */
const AMBIGUOUS = 'The old gate is shut';
const BY_HAND = `
  - id: c-aaaaaaaaa9
    kind: assertion
    anchors:
      - exact: "${AMBIGUOUS}"
`;

describe('the five states of a claim', () => {
  let workbench: Workbench;

  before(async () => {
    const sidecar = sidecarFor(ARTICLE, OLD, Object.values(QUOTES), 'assertion') + BY_HAND;
    workbench = await Workbench.open({ files: { [ARTICLE]: NOW, [`${ARTICLE}.claims.yaml`]: sidecar } });
    await workbench.openFile(ARTICLE);
  });
  after(() => workbench.close());

  it('are told apart by their frames', async () => {
    await workbench.text.marksAre('ambiguous claim', [AMBIGUOUS, AMBIGUOUS]);
    await workbench.text.marksAre('claim', [QUOTES.exact, QUOTES.moved]);
    await workbench.text.marksAre('changed claim', ['the cranes are perfectly safe for everybody']);
  });

  it('are said in the lists of claims and orphans', async () => {
    await workbench.command('Blue Pencil: Focus on Claims View');
    await workbench.sideBar.listed([
      `Assertion, “${QUOTES.exact}”`,
      `Assertion, “${QUOTES.changed}”, its words have changed`,
      `Assertion, “${QUOTES.moved}”`,
      `Assertion, “${AMBIGUOUS}”, several places match`,
      'Several places match, 1',
      `Assertion, “${AMBIGUOUS}”, several places match`,
      'Not found in the text, 1',
      `Assertion, “${QUOTES.lost}”, not found in the text`,
    ]);
  });

  for (const [words, says, saysNot] of [
    ['the old quay', QUOTES.exact, /moved|changed|match|no longer found/],
    ['a new lamp', QUOTES.moved, /elsewhere|moved|changed|match|no longer found/],
    [
      'cranes are',
      new RegExp(`Its words have changed. Tagged text: “${QUOTES.changed}”`),
      /moved|match|no longer found/,
    ],
    [
      'old gate',
      /Several places match it, and this may be one of them\. .*Choose its place/s,
      /moved|changed|no longer found/,
    ],
  ] as const) {
    it(`are explained on hover: ${words}`, async () => {
      const hover = await workbench.text.hover(words, new RegExp(says));
      assert.doesNotMatch(hover, saysNot);
      await workbench.text.leaveHover();
    });
  }

  it('are explained on hover in the list, where no words are left to hover on', async () => {
    await workbench.sideBar.hoverRow(
      'A bridge',
      new RegExp(
        `no longer found in the text. Tagged text: “${QUOTES.lost}”\\s+Select the words that the claim is about now`,
      ),
    );
    await workbench.text.leaveHover();
  });

  it('are problems where somebody has to look', async () => {
    const problems = await workbench.problems(/northern sound/);
    const told = problems.flatMap((problem) => /The words .*(?= at line)/.exec(problem)?.[0] ?? []).toSorted();
    assert.deepEqual(told, [
      `The words of this claim have changed: they were “${QUOTES.changed}” and are now “the cranes are perfectly safe for everybody”. Check that the claim still holds, and accept the changed words with a quick fix; delete it if not.`,
      `The words “${QUOTES.lost}” are no longer found in the article. Attach the claim to the words that it is about now, or set it aside with a quick fix; until then it is kept.`,
      `The words “${AMBIGUOUS}” match 2 places in the article. Choose the one that is meant with a quick fix, or add more of the text around it to “prefix” and “suffix”.`,
    ]);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`look as they should in the theme ${theme}`, async () => {
      await workbench.useTheme(theme);
      await workbench.text.marksThat('ambiguous claim', 'claims are framed', (marked) => marked.length > 0);
      for (const [state, words] of [
        ['exact', 'the old quay'],
        ['moved', 'a new lamp'],
        ['changed', 'cranes are'],
        ['ambiguous', 'old gate'],
      ] as const) {
        await workbench.text.hover(words);
        // It fades in.
        await workbench.pause(300);
        await workbench.screenshot(`state-${state}-${theme}`);
        await workbench.text.leaveHover();
      }
      await workbench.sideBar.hoverRow('A bridge');
      await workbench.pause(300);
      await workbench.screenshot(`state-lost-${theme}`);
      await workbench.text.leaveHover();
    });
  }

  it('can be made good by accepting the words that stand there now, from the hover', async () => {
    await workbench.text.hover('cranes are', /Accept the changed words/);
    await workbench.text.followLink('Accept the changed words');
    await workbench.text.marksThat('changed claim', 'no words are framed as changed', (marked) => marked.length === 0);
    await workbench.text.marksThat('claim', 'they are framed as tagged', (marked) =>
      marked.includes('the cranes are perfectly safe for everybody'),
    );
    await workbench.text.leaveHover();
    await workbench.screenshot('state-accepted');
  });
});
