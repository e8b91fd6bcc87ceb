import assert from 'node:assert/strict';
import { ArticleText, locate } from '../../../../../src/core/claims/anchor';
import { AFTER, ARTICLE, BEFORE, LEAD, QUOTE, placedIn, plain, shown, tagged } from './placing';

describe('placing anchors', () => {
  const cases: readonly (readonly [what: string, marked: string, now: string, expected: readonly string[]])[] = [
    ['nothing changed', ARTICLE, plain(ARTICLE), [`exact: ${QUOTE}`]],
    ['words added before', ARTICLE, `Corrected version. ${plain(ARTICLE)}`, [`moved: ${QUOTE}`]],
    ['words added behind', ARTICLE, `${plain(ARTICLE)} More follows.`, [`exact: ${QUOTE}`]],
    [
      'words added inside',
      ARTICLE,
      plain(ARTICLE).replace('reopen the talks', 'reopen at once the talks'),
      ['changed: the Velmora City Council reopen at once the talks by 18 May'],
    ],
    [
      'a number changed in place',
      ARTICLE,
      plain(ARTICLE).replace('18 May', '21 May'),
      ['changed: the Velmora City Council reopen the talks by 21 May'],
    ],
    ['deleted whole', ARTICLE, `${BEFORE}${LEAD}more.${AFTER}`, ['lost']],
    ['its sentence deleted', ARTICLE, BEFORE + AFTER, ['lost']],
    ['an empty text', ARTICLE, '', ['lost']],
    ['a text of something else', ARTICLE, 'The harvest was good this year, farmers in Orla say.', ['lost']],
    [
      'case changed',
      ARTICLE,
      plain(ARTICLE).replace('Velmora City Council', 'Velmora city council'),
      ['changed: the Velmora city council reopen the talks by 18 May'],
    ],
    [
      'hyphens added',
      ARTICLE,
      plain(ARTICLE).replace('by 18 May', 'by 18-May'),
      ['changed: the Velmora City Council reopen the talks by 18-May'],
    ],
    [
      'a word hyphenated',
      ARTICLE,
      plain(ARTICLE).replace('reopen', 're-open'),
      ['changed: the Velmora City Council re-open the talks by 18 May'],
    ],
    [
      'Markdown emphasis added inside',
      ARTICLE,
      plain(ARTICLE).replace('18 May', '**18 May**'),
      ['changed: the Velmora City Council reopen the talks by **18 May**'],
    ],
    ['Markdown emphasis added around', ARTICLE, plain(ARTICLE).replace(QUOTE, `*${QUOTE}*`), [`moved: ${QUOTE}`]],
    [
      'parted by a paragraph break',
      ARTICLE,
      plain(ARTICLE).replace('Council reopen', 'Council\n\nreopen'),
      ['exact: the Velmora City Council\n\nreopen the talks by 18 May'],
    ],
    [
      'at the very beginning',
      '⟦The ferry sails⟧ again from Monday, the company said in a letter.',
      'The ferry sails again from Monday, the company wrote.',
      ['exact: The ferry sails'],
    ],
    [
      'at the very beginning, words put before it',
      '⟦The ferry sails⟧ again from Monday, the company said in a letter.',
      'At last! The ferry sails again from Monday, the company said in a letter.',
      ['moved: The ferry sails'],
    ],
    [
      'at the very end',
      'In a letter the company said ⟦the ferry sails again.⟧',
      'In a short letter the company said the ferry sails again.',
      ['moved: the ferry sails again.'],
    ],
    ['the whole text', '⟦All quiet in Orla.⟧', 'All quiet in Orla. ', ['exact: All quiet in Orla.']],
    [
      'a part of a word',
      'The editors of the news⟦paper⟧ in Velmora asked the council for the letter again.',
      'Today the editors of the newspaper in Velmora asked the council for the letter again.',
      ['moved: paper'],
    ],
    [
      'brackets and quotation marks at its ends',
      `He wrote: ⟦“We will strike (from 25 May)”⟧, and left the hall at noon.`,
      `Then he wrote: "We will strike (from 25 May)", and left the hall at noon.`,
      [`moved: "We will strike (from 25 May)"`],
    ],
  ];
  for (const [what, marked, now, expected] of cases) {
    it(`${what}`, () => assert.deepEqual(placedIn(marked, now), expected));
  }

  it('keeps an anchor exact, ends and all, when only the form changes', () => {
    const old = `${BEFORE}Tove Aalto wrote: “The crèche’s roof ⟦isn’t safe – “not one day”, 12 km off – say the parents⟧.”${AFTER}`;
    const { text, anchors } = tagged(old);
    const forms: Readonly<Record<string, (text: string) => string>> = {
      CRLF: (one) => one.replaceAll('. ', '.\r\n'),
      BOM: (one) => `\ufeff${one}`,
      NFD: (one) => one.normalize('NFD'),
      'straight quotes': (one) => one.replace(/[“”]/g, '"').replaceAll('’', "'"),
      'no-break and thin blanks': (one) => one.replaceAll(' ', '\u202f').replaceAll('\u202fo', '\u00a0 o'),
      reflow: (one) => one.replaceAll(' the ', '\nthe ').replaceAll(' 12 ', '\n 12 '),
      'unseen signs': (one) => one.replaceAll('ar', 'a\u00adr').replaceAll('sa', 's\u200ba'),
    };
    for (const [name, change] of Object.entries(forms)) {
      const now = change(text);
      const [placement] = locate(new ArticleText(now), anchors);
      assert.ok(placement && 'start' in placement && placement.state !== 'changed', `${name}: ${placement?.state}`);
      assert.equal(now.slice(placement.start, placement.end), change(anchors[0]!.exact).replace('\ufeff', ''), name);
    }
  });
});

describe('several anchors', () => {
  it('vouch for no place of one that was tagged in another version of the text', () => {
    const page = (added: string, said: string) =>
      `Police: two arrests\n${added}\nTwo people were arrested after stones were thrown. The police asked the public to stay away. Chief Inspector Tom Bale said: “${said}.”\n\nREAD MORE: Five charts that explain the slump`;
    const before = tagged(page('', 'We ask everyone to ⟦stay away from the gates⟧'));
    const after = tagged(page('Union said ⟦the police lied⟧.\n', 'Keep off the road'));
    const [old, own] = locate(new ArticleText(after.text), [...before.anchors, ...after.anchors]);
    assert.equal(old?.state, 'lost');
    assert.equal(own?.state, 'exact');
  });

  it('follow a paragraph that moved', () => {
    const one = 'Kestrel Rail denies that ⟦the brakes of the night train were worn⟧, as the report has it.';
    const two = 'Sana Malik, ⟦who drove it that evening⟧, has not spoken in public since.';
    const three = 'The ministry wants ⟦all 40 cars checked before winter⟧ and will pay for it.';
    assert.deepEqual(placedIn([one, two, three].join('\n\n'), [three, one, two].map(plain).join('\n\n')), [
      'moved: the brakes of the night train were worn',
      'moved: who drove it that evening',
      'moved: all 40 cars checked before winter',
    ]);
  });

  it('may overlap, lie within each other, or be equal', () => {
    const marked = `${BEFORE}The union ⟦demanded ⟦⟦that the⟧ council pay⟧ by Friday⟧, which it refused.${AFTER}`;
    const { text, anchors } = tagged(marked);
    const now = `Late news. ${text}`;
    const placed = locate(new ArticleText(now), [...anchors, anchors[1]!]).map((one) => shown(now, one));
    assert.deepEqual(placed, [
      'moved: that the',
      'moved: that the council pay',
      'moved: demanded that the council pay by Friday',
      'moved: that the council pay',
    ]);
  });

  it('come back in the order in which they were given', () => {
    const { text, anchors } = tagged(`${BEFORE}First ⟦the ferry⟧, then ⟦the toll⟧ were given up.${AFTER}`);
    const placed = locate(new ArticleText(`Late. ${text}`), [...anchors].reverse()).map((one) =>
      shown(`Late. ${text}`, one),
    );
    assert.deepEqual(placed, ['moved: the toll', 'moved: the ferry']);
  });
});

describe('emoji and other scripts', () => {
  it('does not count an emoji for less or more than it is', () => {
    const marked = `Ferry 🚢🚢 news. ${LEAD}⟦we sail 👩‍👩‍👧 with flags 🇫🇮 from May 🚢⟧ again.${AFTER}`;
    const now = `🇸🇪🇳🇴 News. ${plain(marked)}`;
    assert.deepEqual(placedIn(marked, now), ['moved: we sail 👩‍👩‍👧 with flags 🇫🇮 from May 🚢']);
  });

  it('finds an emoji alone by what stands around it', () => {
    const marked = `Ferry 🚢 news. ${LEAD}they sail ⟦🚢⟧ again.${AFTER}`;
    const now = `🚢 ${plain(marked)}`;
    const [placement] = locate(new ArticleText(now), tagged(marked).anchors);
    assert.equal('start' in placement! && placement.start, now.lastIndexOf('🚢'));
  });

  it('finds signs alone where there are no words at all', () => {
    assert.deepEqual(placedIn('🚢 ⟦🦀⟧ 🌊', '🌞 🚢 🦀 🌊'), ['moved: 🦀']);
    assert.deepEqual(placedIn('🚢 ⟦🦀⟧ 🌊', '🦀 🚢 🦀 🌊'), ['ambiguous']);
    assert.deepEqual(placedIn('🚢 ⟦🦀⟧ 🌊', '🚢 🌊'), ['lost']);
  });

  it('finds signs whose form has changed by what stands around them', () => {
    assert.deepEqual(
      placedIn('The council said ⟦…⟧ nothing at all about it.', 'So the council said ... nothing at all about it.'),
      ['moved: ...'],
    );
  });

  it('finds quotes in scripts without blanks', () => {
    assert.deepEqual(
      placedIn(
        '市長は月曜日に⟦賃金を上げる⟧と述べた。組合は歓迎した。',
        '更新。市長は月曜日に賃金を上げると述べた。組合は歓迎した。',
      ),
      ['moved: 賃金を上げる'],
    );
  });
});
