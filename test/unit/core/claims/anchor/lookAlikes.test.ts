import assert from 'node:assert/strict';
import { ArticleText, locate } from '../../../../../src/core/claims/anchor';
import { placedIn, plain, shown, tagged } from './placing';

describe('quotes that occur more than once', () => {
  const WINTER =
    'In winter Ines Ferreira ran the yard, and ⟦the council refused to pay⟧ for the crane that she had ordered.';
  const SUMMER =
    'By summer Owen Pryce had taken over the docks; again the council refused to pay the men their overtime.';

  it('finds the first one again', () => {
    const now = `Update. ${plain(WINTER)} Nobody minded.\n\n${SUMMER}`;
    const [placement] = locate(new ArticleText(now), tagged(`${WINTER}\n\n${SUMMER}`).anchors);
    assert.equal(shown(now, placement!), 'moved: the council refused to pay');
    assert.equal('start' in placement! && placement.start, now.indexOf('the council refused'));
  });

  it('finds the second one again', () => {
    const marked = `${SUMMER}\n\n${WINTER}`;
    const now = `Update. ${SUMMER}\n\nSo it was said. ${plain(WINTER)}`;
    const [placement] = locate(new ArticleText(now), tagged(marked).anchors);
    assert.equal('start' in placement! && placement.start, now.lastIndexOf('the council refused'));
  });

  it('are not of a sentence that says the same word of somebody else, where its own says another now', () => {
    const marked = 'A row broke out.\n\nThe MP Nadia Orr asked Peverell to ⟦resign⟧.\n\nNobody said more that day.\n';
    const college = 'The Royal College demanded that Peverell resign.';
    const now = plain(marked).replace('resign.', `step down.\n\n${college}`);
    const { text, anchors } = tagged(marked);
    for (const originals of [[], [new ArticleText(text)]]) {
      const [placement] = locate(new ArticleText(now), anchors, { originals });
      assert.ok(placement?.state === 'lost');
      assert.deepEqual(
        placement.candidates.map(({ start, end }) => now.slice(start, end)),
        ['resign'],
      );
    }
    // An edited sentence, and one that was divided, have it still.
    for (const own of ['asked Peverell politely to resign', 'asked Peverell to.\n\nresign'])
      assert.deepEqual(placedIn(marked, plain(marked).replace('asked Peverell to resign', own)), ['moved: resign']);
  });

  it('is lost when its own is deleted', () => {
    assert.deepEqual(placedIn(`${WINTER}\n\n${SUMMER}`, `Update.\n\n${SUMMER}`), ['lost']);
  });

  it('is ambiguous among identical paragraphs that no neighbour tells apart', () => {
    const paragraph = 'The shop opens at nine and closes at five. Nobody is let in later than that, says the owner.';
    const rest = `${paragraph}\n\n${paragraph}`;
    const marked = `${rest}\n\n${paragraph.replace('closes at five', '⟦closes at five⟧')}\n\n${rest}`;
    const now = `Hours\n\n${plain(marked)}`;
    const [placement] = locate(new ArticleText(now), tagged(marked).anchors);
    assert.ok(placement?.state === 'ambiguous');
    const words = placement.candidates.map(({ start, end }) => now.slice(start, end));
    assert.ok(words.length > 1 && words.every((one) => one === 'closes at five'));
  });

  it('is told by its neighbours where nothing else tells', () => {
    const paragraph = 'The shop opens at nine and closes at five. Nobody is let in later than that, says the owner.';
    const near = 'Pavel Horak has lived across the street for thirty years.';
    const marked = `${paragraph}\n\n${paragraph}\n\n⟦${near}⟧\n\n${paragraph.replace('closes at five', '⟦closes at five⟧')}\n\n${paragraph}`;
    const now = `Hours\n\n${plain(marked)}\n\n${paragraph}`;
    const places = locate(new ArticleText(now), tagged(marked).anchors);
    assert.equal('start' in places[1]! && places[1].start, now.indexOf('closes at five', now.indexOf(near)));
  });
});

describe('look-alikes', () => {
  const MAY = 'Orla Shipping paid 12 crowns to Jonas Brandt in May for the work on the pier.';
  const JUNE = 'Orla Shipping paid 14 crowns to Greta Holm in June for the work on the pier.';

  it('do not stand in for a quote that is deleted', () => {
    const marked = `The books were opened.\n\n⟦${MAY}⟧\n\n${JUNE}\n\nThat was all.`;
    assert.deepEqual(placedIn(marked, `The books were opened.\n\n${JUNE}\n\nThat was all.`), ['lost']);
  });

  it('do not stand in for a word of every sentence that is deleted with its own', () => {
    const [toll, bridge] = [
      'stopped in April after 22 workers walked out.',
      'stopped in May after 9 workers walked out.',
    ];
    const around = 'Tove Aalto said on Friday that Norland would pay 21 crowns in June. Kolb Rail declined to comment.';
    const other = 'A spokesman for Kolb Rail said the yard would cost 19 million crowns.';
    const start = `Work on the toll ${toll} Work on the bridge ${bridge} ${around}`;
    const own = 'The union of Velm refused to say whether ⟦the⟧ yard would open before May.';
    assert.deepEqual(placedIn(`${start} ${own} ${other}`, `${start} ${other}`), ['lost']);
  });

  it('are not taken from the sentence next to a deleted one that is like it', () => {
    const before = 'The vote on the yard was put off until 20 July, Kolb Rail said. Kolb Rail declined to comment.';
    const like = 'Work on the toll stopped in April after 22 workers walked out.';
    const own = 'Work on the bridge ⟦stopped in⟧ May after 9 workers walked out.';
    const after =
      'The vote on the toll was put off until 13 July. A spokesman for Norland said the bridge would cost 7 crowns.';
    assert.deepEqual(placedIn(`${before} ${like} ${own} ${after}`, `${before} ${like} ${after}`), ['lost']);
  });

  const STRIKE = [
    'The union must end the strike, the minister said.\n\nTalks went on all night in a hotel. Nobody slept.',
    '"We will not pay," the operator\'s lawyer Hanna Voss said after midnight.',
    'Passengers waited in the hall, some of them for nine hours.',
    '"We will not pay," the union\'s treasurer Lars Bode said at dawn.',
    'The minister did not comment.',
  ] as const;

  it('are asked for where paragraphs with the same words of two speakers changed places', () => {
    const [opening, voss, hall, bode, end] = STRIKE;
    const marked = [opening, voss.replace('We will not pay', '⟦We will not pay⟧'), hall, bode, end].join('\n\n');
    const now = [opening, bode, hall, voss, end].join('\n\n');
    const [placement] = locate(new ArticleText(now), tagged(marked).anchors);
    assert.equal(placement?.state, 'ambiguous');
  });

  it('are not taken for words that a human being has told apart by what follows them', () => {
    const [opening, voss, hall, bode, end] = STRIKE;
    const anchors = [{ exact: 'We will not pay', suffix: '," the union\'s treasurer' }];
    const stateIn = (paragraphs: readonly string[]) =>
      locate(new ArticleText(paragraphs.join('\n\n')), anchors).map(({ state }) => state);
    assert.deepEqual(stateIn([opening, voss, hall, end]), ['lost']);
    assert.deepEqual(stateIn([opening, voss, hall, bode, end]), ['moved']);
  });

  it('are not taken for a sentence that changed places with them', () => {
    const paragraph = (which: string, quote = 'the yard pay the men') =>
      `${which}, the union wants that ${quote} today.`;
    const [first, second, third] = ['First', 'Second', 'Third'].map((which) => paragraph(which)) as [
      string,
      string,
      string,
    ];
    const marked = [first, paragraph('Second', '⟦the yard pay the men⟧'), third].join('\n\n');
    for (const order of [
      [second, first, third],
      [first, third, second],
      [second, third, first],
    ]) {
      const now = order.join('\n\n');
      const [placement] = locate(new ArticleText(now), tagged(marked).anchors);
      const own = now.indexOf('the yard', now.indexOf(second));
      // Asked for with its own place among the candidates, or found there: never on another sentence's words.
      const places = 'start' in placement! ? [placement.start] : placement!.candidates.map(({ start }) => start);
      assert.ok('start' in placement! ? places[0] === own : places.includes(own), now);
    }
    assert.deepEqual(placedIn(marked, [`News. ${first}`, second, third].join('\n\n')), ['moved: the yard pay the men']);
  });

  it('are not taken for a sentence of which the context keeps but the end of the word that tells them apart', () => {
    const marked = `Velmora.\n\nFirst, the union wants that they pay today.\n\nSecond, the union wants that ⟦they pay⟧ today.`;
    const { text, anchors } = tagged(marked);
    const { start } = anchors[0]!;
    const anchor = { ...anchors[0]!, prefix: text.slice(start - 25, start), suffix: ' today.' };
    assert.match(anchor.prefix, /^nd, the union/);
    const now = text.replace('First, the', 'Third, the').replace('Velmora', 'Orla');
    const [placement] = locate(new ArticleText(now), [anchor]);
    assert.equal('start' in placement! && placement.start, now.lastIndexOf('they pay'));
  });

  it('do not hide the edited original', () => {
    const marked = `The books were opened at last.\n\n⟦${MAY}⟧ It was late.\n\n${JUNE}\n\nThat was all.`;
    const edited = MAY.replace('paid', 'has paid');
    const now = `The books were opened at last.\n\n${edited} It was late.\n\n${JUNE}\n\nThat was all.`;
    assert.deepEqual(placedIn(marked, now), [`changed: ${edited}`]);
  });

  it('do not take a one-word name that is deleted', () => {
    const now = 'Aalto spoke first.\n\nAfter her came Brandt, who left early.\n\nThe vote was held by Aalto at nine.';
    const marked = now.replace('After her came Brandt', 'Long after that ⟦Aalto⟧ rose again; then came Brandt');
    assert.deepEqual(placedIn(marked, plain(marked)), ['exact: Aalto']);
    assert.deepEqual(placedIn(marked, `News. ${plain(marked)}`), ['moved: Aalto']);
    assert.deepEqual(placedIn(marked, now), ['lost']);
  });
});
