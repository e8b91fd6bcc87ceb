import assert from 'node:assert/strict';
import { ArticleText, locate, originalsAmong, soughtHashes } from '../../../../../src/core/claims/anchor';
import { tagged } from './placing';

const HOURS = 'The shop opens at nine and closes at five. Nobody is let in later than that, says the owner.';
const FIVE = HOURS.replace('closes at five', '⟦closes at five⟧');
const sixTimes = (marked?: number) => Array.from({ length: 6 }, (_, at) => (at === marked ? FIVE : HOURS)).join('\n\n');

async function* earlier(...texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield Promise.resolve(text);
}

describe('the texts that anchors were described in', () => {
  const [first, second] = [tagged(sixTimes(2)), tagged(`Hours\n\n${sixTimes(4)}`)];
  const now = new ArticleText(`News\n\nHours\n\n${sixTimes()}`);
  const anchors = [...first.anchors, ...second.anchors];
  const placeIn = (originals: readonly ArticleText[]) =>
    locate(now, anchors, { originals }).map((placement) => ('start' in placement ? placement.start : placement.state));

  it('tell look-alikes apart, each for its own anchors', async () => {
    assert.deepEqual(placeIn([]), ['ambiguous', 'ambiguous']);
    const originals = await originalsAmong(
      earlier(second.text, 'Something else', first.text),
      soughtHashes(now, anchors),
    );
    assert.deepEqual(
      originals.map(({ raw }) => raw),
      [second.text, first.text],
    );
    const places = [...now.raw.matchAll(/closes at five/g)].map(({ index }) => index);
    assert.deepEqual(placeIn(originals), [places[2], places[4]]);
  });

  it('are not looked for where the text is as it was, nor further back than needed', async () => {
    assert.equal(soughtHashes(new ArticleText(first.text), first.anchors).size, 0);
    const never = {
      [Symbol.asyncIterator]: () => assert.fail('no earlier text is asked for'),
    };
    assert.deepEqual(await originalsAmong(never, new Set()), []);
    let asked = 0;
    async function* counted() {
      for (const text of [second.text, first.text, 'older', 'oldest']) {
        asked++;
        yield Promise.resolve(text);
      }
    }
    await originalsAmong(counted(), soughtHashes(now, anchors));
    assert.equal(asked, 2);
  });

  it('tell a paragraph that was taken out from the next one, which begins with the same words', () => {
    const { text, anchors } = tagged(
      'Oda Brandt spoke first.\n\n⟦Ilse Maron urged⟧ the ferry line to wait.\n\n⟦Ilse Maron⟧, who keeps the lock, left early.',
    );
    const after = new ArticleText(text.replace('Ilse Maron urged the ferry line to wait.\n\n', ''));
    const [gone, kept] = locate(after, anchors, { originals: [new ArticleText(text)] });
    assert.equal(gone!.state, 'lost');
    assert.ok('start' in kept!);
    assert.equal(after.raw.slice(kept.start, kept.end), 'Ilse Maron');
  });

  it('tell paragraphs that changed places from those whose words were replaced', () => {
    const paragraph = (which: string, quote = 'the yard pay the men') =>
      `${which}, the union wants that ${quote} today.`;
    const marked = [paragraph('First'), paragraph('Second', '⟦the yard pay the men⟧'), paragraph('Third')];
    const { text, anchors } = tagged(marked.join('\n\n'));
    const [first, second, third] = text.split('\n\n') as [string, string, string];
    const whichIn = (...paragraphs: readonly string[]) => {
      const now = paragraphs.join('\n\n');
      const [placement] = locate(new ArticleText(now), anchors, { originals: [new ArticleText(text)] });
      if (!('start' in placement!)) return placement!.state;
      const { start } = placement;
      const isAround = (sentence: string) =>
        now.indexOf(sentence) <= start && start < now.indexOf(sentence) + sentence.length;
      return [first, second, third].find((sentence) => now.includes(sentence) && isAround(sentence));
    };
    assert.equal(whichIn(second, first, third), second);
    assert.equal(whichIn(first, third, second), second);
    assert.equal(whichIn(second, third, first), second);
    assert.equal(whichIn(first, third), 'lost');
    assert.equal(whichIn(third, first), 'lost');
    // Sentences of one paragraph as well.
    assert.equal(whichIn(`${third} ${second}`, first), second);
  });

  it('tell a sentence that was put in from the one behind it, which ends with the same words', () => {
    const { text, anchors } = tagged('The lock is shut. ⟦Boats must wait until noon.⟧ Nobody complains.');
    const after = new ArticleText(text.replace('Boats must', 'Barges must wait until noon. Boats must'));
    const [placement] = locate(after, anchors, { originals: [new ArticleText(text)] });
    assert.ok('start' in placement!);
    assert.equal(after.raw.slice(placement.start, placement.end), 'Boats must wait until noon.');
  });
});
