import assert from 'node:assert/strict';
import { ArticleText, locate } from '../../../../../src/core/claims/anchor';
import type { ClaimAnchor } from '../../../../../src/core/claims/claim';
import { placedIn, plain, shown, tagged } from './placing';

const placed = (text: string, anchor: ClaimAnchor) => shown(text, locate(new ArticleText(text), [anchor])[0]!);

describe('words that a human being told from their like', () => {
  const CLERK = 'The port is closed.\n\nThe clerk said: “We will open the gate by noon.”\n\nNothing else is known.\n';
  const exact = 'We will open the gate by noon';
  const prefix = 'The clerk said: “';

  it('are found beside what was told, also if that was edited a little', () => {
    assert.equal(placed(CLERK, { exact, prefix }), `moved: ${exact}`);
    const edited = CLERK.replace('The clerk said', 'The clerk, who was late, said');
    assert.equal(placed(edited, { exact, prefix }), `moved: ${exact}`);
    assert.equal(placed(CLERK, { exact: 'gate', prefix: 'open the ', suffix: ' by noon' }), 'moved: gate');
  });

  it('are not given to somebody else who says them now', () => {
    const others = 'The clerk said: “No comment.” The pilot said: “We will open the gate by noon.”';
    for (const text of [
      CLERK.replace('The clerk', 'The pilot'),
      CLERK.replace(/The clerk.*/, others),
      `The pilot said: “${exact}.”\n`,
    ])
      assert.equal(placed(text, { exact, prefix }), 'lost', text);
  });

  it('are not those of another day, though no other stand there', () => {
    const text = 'Two nights of storm.\n\nThe coast guard saved 9 sailors on Sunday.\n\nThe warning stays.\n';
    const [words, suffix] = ['The coast guard saved 9 sailors', ' on Saturday'];
    assert.equal(placed(text.replace('Sunday', 'Saturday'), { exact: words, suffix }), `moved: ${words}`);
    assert.equal(placed(text, { exact: words, suffix }), 'lost');
  });

  it('are offered all the same', () => {
    const text = CLERK.replace('The clerk', 'The pilot');
    const [placement] = locate(new ArticleText(text), [{ exact, prefix }]);
    assert.ok(placement?.state === 'lost');
    assert.deepEqual(
      placement.candidates.map(({ start, end }) => text.slice(start, end)),
      [exact],
    );
  });
});

describe('two sentences that begin alike, one behind the other', () => {
  const HEAD = 'The storm went on for two nights.\n\nThe mayor said that the shelters were full.\n\n';
  const SATURDAY = 'The coast guard saved 9 sailors on Saturday.';
  const SUNDAY = 'The coast guard saved 9 sailors on Sunday.';
  const QUOTE = 'The coast guard saved 9 sailors';
  const marked = (sentence: string) => sentence.replace(QUOTE, `⟦${QUOTE}⟧`);
  for (const [where, tail] of [
    ['at the end', '\n'],
    ['amid the text', '\n\nThe warning stays in force until further notice.\n'],
  ] as const) {
    const before = `${HEAD}${marked(SATURDAY)} ${marked(SUNDAY)}${tail}`;

    it(`are not taken for each other when the first is deleted, ${where}`, () => {
      assert.deepEqual(placedIn(before, `${HEAD}${SUNDAY}${tail}`), ['lost', `moved: ${QUOTE}`]);
    });

    it(`are not taken for each other when the second is deleted, ${where}`, () => {
      assert.deepEqual(placedIn(before, `${HEAD}${SATURDAY}${tail}`), [`exact: ${QUOTE}`, 'lost']);
    });
  }
});

describe('words that other words were put in the place of, where the old text is at hand', () => {
  const QUOTE = 'We will open the gate by noon';
  const marked = `The port is closed.\n\nThe clerk said: “⟦${QUOTE}⟧.” The pilot said: “We will not wait.”\n\nThat is all.\n`;
  const { text, anchors } = tagged(marked);
  const placedWith = (now: string) =>
    shown(now, locate(new ArticleText(now), anchors, { originals: [new ArticleText(text)] })[0]!);
  const denied = text.replace(QUOTE, 'No comment');

  it('are lost, also if somebody else comes to say them, however far away', () => {
    const mayor = `\nThe mayor, who came late from the harbour, told reporters at the town hall: “${QUOTE}.” They laughed.\n`;
    assert.equal(placedWith(denied + mayor), 'lost');
  });

  it('are found where they were moved to with their sentence, or edited in their place', () => {
    const moved = text.replace(/The clerk.*\n\n/, '').concat(`\n${plain(marked).split('\n\n')[1]!}\n`);
    assert.equal(placedWith(moved), `moved: ${QUOTE}`);
    assert.equal(placedWith(text.replace('by noon', 'before noon')), 'changed: We will open the gate before noon');
  });
});

describe('a name that is written without its accents', () => {
  const text = 'The appeal of Zoë’s Bäckerei Café was signed by Béla Núñez on Monday.\n';

  it('is found as a whole', () => {
    assert.equal(placed(text, { exact: "Zoe's Backerei Cafe" }), 'changed: Zoë’s Bäckerei Café');
  });
});
