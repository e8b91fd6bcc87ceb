import assert from 'node:assert/strict';
import { ArticleText, locate } from '../../../../../src/core/claims/anchor';
import { placedIn, shown, tagged } from './placing';

const BEFORE = 'Velmora, 11 May. The night ferry has not sailed since Easter. ';
const AFTER = ' The council meets again on Thursday to hear both sides.';
const QUOTE = 'the Velmora City Council reopen the talks by 18 May';
const LEAD = 'Mara Lindqvist of the Harbour Workers’ Union demanded on Monday that ';
const ARTICLE = `${BEFORE}${LEAD}⟦${QUOTE}⟧.${AFTER}`;
const plain = (marked: string) => marked.replace(/[⟦⟧]/g, '');

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
      assert.ok(placement && !('start' in placement), now);
      const own = now.indexOf('the yard', now.indexOf(second));
      assert.ok(placement.candidates.some(({ start }) => start === own));
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

describe('anchors from elsewhere', () => {
  it('are lost without a quote, and never the whole text', () => {
    const placed = locate(new ArticleText('Some text.'), [{ exact: '' }, { exact: ' \n', start: 0, end: 10 }]);
    assert.deepEqual(
      placed.map(({ state }) => state),
      ['lost', 'lost'],
    );
  });

  it('are placed by the quote alone where it is unique', () => {
    const text = plain(ARTICLE);
    const [placement] = locate(new ArticleText(text), [{ exact: QUOTE }]);
    assert.equal(shown(text, placement!), `moved: ${QUOTE}`);
  });

  const PAY = 'The company must pay. The company will not.';
  const bare: readonly (readonly [what: string, exact: string, text: string, expected: string])[] = [
    ['a word that stands twice, close by', 'company', PAY, 'ambiguous'],
    ['a word at the very beginning that stands twice', 'The company', PAY, 'ambiguous'],
    ['a word right beside itself', 'company', 'company company', 'ambiguous'],
    ['a word that stands three times', 'company', 'a company. a company. a company.', 'ambiguous'],
    [
      'five words that stand twice',
      'union must pay all workers',
      'The union must pay all workers today. The union must pay all workers today.',
      'ambiguous',
    ],
    ['a word that stands twice, far apart', 'company', `The company. ${BEFORE.repeat(20)} The company.`, 'ambiguous'],
    ['a word that stands all over a long text', 'on', `${BEFORE}${AFTER} `.repeat(400), 'ambiguous'],
    ['a common word that stands once', 'the', `${BEFORE.replace('The', 'A')} It is the end.`, 'moved: the'],
    [
      'a word that stands just so once, and else at the beginning of sentences',
      'the company',
      'The company said no. The company left. Then the company came back. The company stayed.',
      'moved: the company',
    ],
    ['a word that stands once as a word, and once in a longer one', 'port', 'Sports at the port.', 'moved: port'],
    ['words over a line break', 'must pay', 'The company must\npay. It will not.', 'moved: must\npay'],
    ['words that stand nowhere', 'sack the directors', PAY, 'lost'],
    ['a word that stands nowhere', 'union', PAY, 'lost'],
  ];
  for (const [what, exact, text, expected] of bare) {
    it(`without context: ${what}`, () =>
      assert.equal(shown(text, locate(new ArticleText(text), [{ exact }])[0]!), expected));
  }

  it('name every place that they may mean', () => {
    const [placement] = locate(new ArticleText(PAY), [{ exact: 'company' }]);
    assert.ok(placement?.state === 'ambiguous');
    assert.deepEqual(
      placement.candidates.map(({ start, end }) => [start, end]),
      [
        [4, 11],
        [26, 33],
      ],
    );
  });

  it('are told apart by a context that is short, or stands on one side only', () => {
    const starts = (anchor: { prefix?: string; suffix?: string }) => {
      const [placement] = locate(new ArticleText(PAY), [{ exact: 'company', ...anchor }]);
      return 'start' in placement! ? placement.start : placement!.state;
    };
    assert.equal(starts({ suffix: ' will' }), 26);
    assert.equal(starts({ suffix: ' must pay' }), 4);
    assert.equal(starts({ prefix: 'pay. The ' }), 26);
    assert.equal(starts({ prefix: 'The ' }), 'ambiguous');
  });

  it('are never put on the first of two places by a context that is nowhere', () => {
    const [placement] = locate(new ArticleText(PAY), [{ exact: 'company', prefix: 'Nobody heard of this ' }]);
    assert.ok(placement && !('start' in placement), placement?.state);
  });

  it('stand where they say, if all that they say is so', () => {
    const second = { exact: 'company', start: 26 };
    const article = new ArticleText(PAY);
    const places = locate(article, [
      second,
      { ...second, prefix: 'The ', suffix: ' will' },
      { ...second, start: 20 },
      { ...second, text_hash: '0123456789ab' },
    ]);
    assert.deepEqual(
      places.map((place) => ('start' in place ? `${place.state} ${place.start}` : place.state)),
      ['exact 26', 'exact 26', 'ambiguous', 'ambiguous'],
    );
  });

  it('may begin and end in blanks, which do not count', () => {
    const text = plain(ARTICLE);
    const article = new ArticleText(text);
    const exact = `  ${QUOTE}\n`;
    const start = text.indexOf(QUOTE);
    const anchors = [
      { exact },
      { exact, start, text_hash: article.hash },
      // As a tool counts that takes in the blank before the words.
      { exact: ` ${QUOTE} `, start: start - 1, text_hash: article.hash },
    ];
    assert.deepEqual(
      locate(article, anchors).map((placement) => shown(text, placement)),
      [`moved: ${QUOTE}`, `exact: ${QUOTE}`, `exact: ${QUOTE}`],
    );
    assert.equal(shown(`New. ${text}`, locate(new ArticleText(`New. ${text}`), anchors)[1]!), `moved: ${QUOTE}`);
    const wrapped = { exact: `${QUOTE.replace('reopen ', 'reopen\n')}\n` };
    assert.equal(shown(text, locate(article, [wrapped])[0]!), `moved: ${QUOTE}`);
  });

  it('may count units of the raw text', () => {
    const text = `\ufeffVelmora.\r\n\r\n${QUOTE}.\r\n`;
    const article = new ArticleText(text);
    const anchor = { exact: QUOTE, start: text.indexOf(QUOTE), text_hash: article.hash };
    assert.equal(shown(text, locate(article, [anchor])[0]!), `exact: ${QUOTE}`);
  });

  it('do not trust a position whose words are others', () => {
    const text = plain(ARTICLE);
    const article = new ArticleText(text);
    const [placement] = locate(article, [
      { ...tagged(ARTICLE).anchors[0]!, start: 3, end: 20, text_hash: article.hash },
    ]);
    assert.equal(shown(text, placement!), `moved: ${QUOTE}`);
  });
});
