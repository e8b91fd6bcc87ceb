import assert from 'node:assert/strict';
import { answerLine } from '../../../../src/cli/anchors/answer';
import { run } from '../runner';

interface Described {
  readonly id: unknown;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly text_hash: string;
  readonly error?: { readonly code: string };
}
interface Located {
  readonly id: unknown;
  readonly state: string;
  readonly start?: number;
  readonly end?: number;
  readonly score: number;
  readonly candidates?: readonly { readonly start: number; readonly end: number }[];
  readonly error?: { readonly code: string };
}

function ask<T>(act: 'describe' | 'locate', question: object): readonly T[] {
  const line = answerLine(act, JSON.stringify({ id: 'q', ...question }), 1);
  const { id, anchors } = JSON.parse(line) as { id: unknown; anchors: readonly T[] };
  assert.equal(id, 'q', line);
  return anchors;
}

/** Describes the only place of some words. */
function describeWords(text: string, words: string): Described {
  const start = text.indexOf(words);
  return ask<Described>('describe', { text, anchors: [{ id: words, start, end: start + words.length }] })[0]!;
}

function located(text: string, anchor: Described, original?: string): string {
  const [answer] = ask<Located>('locate', { text, original, anchors: [anchor] });
  assert.equal(answer!.id, anchor.id);
  const { state, start, end } = answer!;
  return start === undefined ? state : `${state} ${start} ${text.slice(start, end)}`;
}

const ARTICLE = [
  'Norland Ferries halted the night line. “We stay in port,” Ida Kolb said 🚢.',
  'The café in Sudria closed at noon. The family 👩‍👩‍👧‍👦 of the captain waited under the flags 🇳🇴🇸🇪 of two towns.',
  'On Friday the dockers of Velm asked for 12 crowns more. The town refused to pay.',
].join('\n\n');

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const bom = (text: string) => `\ufeff${text}`;

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  CRLF: crlf,
  BOM: bom,
  'CRLF and BOM': (text) => bom(crlf(text)),
};

const QUOTES = [
  'Norland Ferries halted',
  'Ida Kolb said 🚢',
  '🚢',
  '👩‍👩‍👧‍👦 of the captain',
  '🇳🇴🇸🇪',
  'café in Sudria',
  'of two towns.\n\nOn Friday',
  'The town refused to pay.',
];

describe('bluepencil anchors', () => {
  it('describes a place by its words, what stands around them, and offsets of the text as given', () => {
    assert.deepEqual(describeWords('The quay is shut, Moe said.', 'quay is shut'), {
      id: 'quay is shut',
      exact: 'quay is shut',
      prefix: 'The ',
      suffix: ', Moe said.',
      start: 4,
      end: 16,
      text_hash: 'b76a43d731aa',
    });
  });

  for (const [from, described] of Object.entries(FORMS)) {
    for (const [to, changed] of Object.entries(FORMS)) {
      it(`counts units of the raw text: described in a text ${from}, located in one ${to}`, () => {
        const [old, now] = [described(ARTICLE), changed(ARTICLE)];
        for (const quote of QUOTES) {
          const anchor = describeWords(old, described === crlf || from === 'CRLF and BOM' ? crlf(quote) : quote);
          assert.equal(old.slice(anchor.start, anchor.end).replaceAll('\r\n', '\n'), quote);
          assert.equal(anchor.exact, quote);
          const wanted = to.includes('CRLF') ? crlf(quote) : quote;
          assert.equal(located(now, anchor), `exact ${now.indexOf(wanted)} ${wanted}`);
        }
      });
    }
    it(`finds the words in NFD, moved by a sentence, from a text ${from}`, () => {
      const old = described(ARTICLE);
      const now = described(`It rained in Velm.\n\n${ARTICLE}`.normalize('NFD'));
      for (const quote of QUOTES.filter((one) => !one.includes('\n'))) {
        const anchor = describeWords(old, quote);
        const wanted = quote.normalize('NFD');
        for (const original of [undefined, old, ARTICLE, crlf(ARTICLE)]) {
          assert.equal(located(now, anchor, original), `moved ${now.indexOf(wanted)} ${wanted}`, quote);
        }
      }
    });
  }

  it('tells twins apart by their offsets, whatever the line ends are now', () => {
    const verse = 'Let the ferry sail.\n'.repeat(40);
    const start = verse.indexOf('ferry', 400);
    const [anchor] = ask<Described>('describe', { text: verse, anchors: [{ id: 1, start, end: start + 5 }] });
    assert.equal(located(verse, anchor!), `exact ${start} ferry`);
    const [long] = ask<Described>('describe', {
      text: crlf(verse),
      anchors: [{ id: 1, start: crlf(verse).indexOf('ferry', 420), end: crlf(verse).indexOf('ferry', 420) + 5 }],
    });
    assert.equal(located(crlf(verse), long!), `exact ${crlf(verse).indexOf('ferry', 420)} ferry`);
  });

  it('leaves out blanks at the ends, and takes in whole what is cut', () => {
    const flag = ARTICLE.indexOf('🇸🇪');
    const [blanks, cut] = ask<Described>('describe', {
      text: ARTICLE,
      anchors: [
        { id: 1, start: 7, end: 16 },
        { id: 2, start: flag + 1, end: flag + 3 },
      ],
    });
    assert.deepEqual([blanks!.exact, blanks!.start, blanks!.end], ['Ferries', 8, 15]);
    assert.deepEqual([cut!.exact, cut!.start, cut!.end], ['🇸🇪', flag, flag + 4]);
  });

  it('knows the five states', () => {
    const anchor = describeWords(ARTICLE, 'The town refused to pay.');
    assert.match(located(ARTICLE, anchor), /^exact /);
    assert.match(
      located(ARTICLE.replace('On Friday', 'Late on Friday'), anchor),
      /^moved \d+ The town refused to pay\.$/,
    );
    assert.match(
      located(ARTICLE.replace('refused to pay', 'flatly refused to pay'), anchor),
      /^changed \d+ The town flatly refused to pay\.$/,
    );
    assert.equal(located(ARTICLE.replace(' The town refused to pay.', ''), anchor), 'lost');
    assert.equal(located('', anchor), 'lost');
    const twin = `${ARTICLE}\n\nNobody spoke.\n\n`;
    const [answer] = ask<Located>('locate', {
      text: `${twin}${twin}`,
      anchors: [{ ...anchor, start: null, end: null }],
    });
    assert.equal(answer!.state, 'ambiguous');
    assert.equal(answer!.start, undefined);
    assert.deepEqual(
      answer!.candidates!.map(({ start, end }) => [start, `${twin}${twin}`.slice(start, end)]),
      [twin.indexOf(anchor.exact), twin.length + twin.indexOf(anchor.exact)].map((at) => [at, anchor.exact]),
    );
  });

  it('replays the real change where the old text fits the hash, and only then', () => {
    const first = 'The dockers of Velm want 12 crowns.';
    const second = 'The dockers of Velm want 14 crowns.';
    const old = `${first}\n\nKolb said no.\n\n${second}\n\nMoe said no.`;
    const anchor = describeWords(old, first);
    const now = `Kolb said no.\n\n${second}\n\nMoe said no.`;
    assert.equal(located(now, anchor, old), 'lost');
    assert.equal(located(now, anchor, 'Another text altogether.'), located(now, anchor));
  });

  it('answers a bad anchor in its place and the others as asked', () => {
    const described = ask<Described>('describe', {
      text: 'a  b',
      anchors: [{ id: 1, start: 0, end: 1 }, { id: 2, start: 1, end: 3 }, { id: 3, start: 0, end: 9 }, { id: 4 }, 5],
    });
    assert.deepEqual(
      described.map(({ id, error, exact }) => [id, error?.code ?? exact]),
      [
        [1, 'a'],
        [2, 'blank'],
        [3, 'outside'],
        [4, 'bad-anchor'],
        [undefined, 'bad-anchor'],
      ],
    );
    const answers = ask<Located>('locate', {
      text: 'a  b',
      anchors: [described[0], { id: 2, exact: '' }, { id: 3, exact: null }, { id: 4, exact: 'b', start: -1 }, null],
    });
    assert.deepEqual(
      answers.map(({ state, error }) => error?.code ?? state),
      ['exact', 'bad-anchor', 'bad-anchor', 'bad-anchor', 'bad-anchor'],
    );
  });

  const wrong: readonly (readonly [string | undefined, string, unknown])[] = [
    ['{', 'bad-json', undefined],
    ['[]', 'bad-json', undefined],
    [undefined, 'too-long', undefined],
    ['{"id":7,"anchors":[]}', 'no-text', 7],
    ['{"id":7,"text":"a"}', 'no-anchors', 7],
    ['{"id":7,"text":"a","anchors":{}}', 'no-anchors', 7],
    ['{"id":7,"text":"a","original":1,"anchors":[]}', 'bad-original', 7],
  ];
  for (const [line, code, id] of wrong) {
    it(`answers ${line ?? 'a line without end'} by ${code}, with its number`, () => {
      for (const act of ['describe', 'locate'] as const) {
        const answer = JSON.parse(answerLine(act, line, 3)) as { id?: unknown; error: { code: string; line: number } };
        assert.deepEqual([answer.id, answer.error.code, answer.error.line], [id, code, 3]);
      }
    });
  }

  it('keeps every digit of an id, and stays one line whatever the text holds', () => {
    const line = answerLine('describe', '{"id":9007199254740993,"text":"a\u2028b","anchors":[{"start":0,"end":3}]}', 1);
    assert.match(line, /^\{"id":9007199254740993,"anchors":\[\{"exact":"a\\u2028b"/);
  });

  it('says how it is used', async () => {
    for (const args of [[], ['describe'], ['find', '--jsonl'], ['locate', '--jsonl', 'a.txt']]) {
      const { exitCode, errors } = await run('anchors', ...args);
      assert.equal(exitCode, 2);
      assert.match(errors, /^bluepencil anchors: .+ Try “bluepencil anchors --help”\.\n$/);
    }
    assert.deepEqual(await run('anchors', 'locate', '--jsonl'), { exitCode: 0, output: '', errors: '' });
  });
});
