import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

const SAMPLES = path.join(__dirname, '..', '..', '..', '..', '..', 'samples');

/** Paragraphs, headlines, menus and captions of the samples, as printed. */
const LINES = readdirSync(SAMPLES)
  .filter((file) => /\.(?:txt|article)$/.test(file))
  .sort()
  .flatMap((file) => readFileSync(path.join(SAMPLES, file), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');
const SENTENCES = LINES.flatMap((line) => line.split(/(?<=[.?!]["”’]?)\s+(?=["“\p{Lu}])/u)).filter(
  (sentence) => sentence.length > 30,
);
const WORDS = [...new Set(LINES.flatMap((line) => line.split(/\s+/)))];

const TUNED = path.join(__dirname, '..', '..', '..', '..', 'sentences', 'tuned');

/** The longest text that is no article, in UTF-16 code units. */
const LONGEST_PASSAGE = 1_000;

/** Sentences and passages that hold demands in every turn of phrase that the rules know. */
export const DEMANDING: readonly string[] = readdirSync(TUNED)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(path.join(TUNED, file), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text)
  // A whole article cut at each of its words would be read for minutes: its paragraphs stand for it.
  .flatMap((text) => (text.length < LONGEST_PASSAGE ? [text] : text.split('\n\n')));

/** Their words and signs, the commonest first. */
export const VOCABULARY: readonly string[] = byCount(
  DEMANDING.flatMap((text) => text.toLowerCase().match(/[\p{L}'’-]+|[^\p{L}\p{N}\s]/gu) ?? []),
);

/** Names that rules know or read by their form, of each kind: what stands around them is read by its place. */
export const NAMES: readonly string[] = [
  ...['BBC', 'NATO', 'United Nations', 'Christian Democrats', 'Nokia', 'Reuters', 'ACLU', 'Labour', 'Kremlin', 'UN'],
  ...['Ohio', 'Norway', 'Northern Ireland', 'Paris', 'Atlantic', 'West Africa', 'Kyiv', 'Georgia', 'Washington'],
  ...['Port Union', 'Velm City Council', 'Court of Appeal', 'Ministry of Health', 'Bank of Norland', 'Halden FC'],
  ...[
    'Ana Kolb',
    'Mr Moe',
    'Dr. J. R. Lund',
    'President',
    'Prime Minister',
    'Senator',
    'Archbishop of Velm',
    'van der',
  ],
  ...['Norwegians', 'Norlandian', 'Muslim', 'Republicans', 'North', 'St', 'Lake', 'Mount', 'University of', 'House of'],
];

function byCount(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** What breaks readers of text: marks that open nothing, odd blanks, halves of letters, other scripts. */
const HOSTILE = [
  ...['\uFEFF', '\u0000', '\r\n', '\r', '\u2028', '\u00A0', '\u200B', '\u200D', '\u202E', '\u2067', '\u00AD', '\t'],
  ...['\uD83D', '\uDC4D', '👩‍👩‍👧', '🇳🇴', '⚖️', 'e\u0301', 'Z\u0351\u0352\u0353', 'ﬁ', 'İ', 'ß', 'وزير', 'שר', '大臣', 'Ѐ'],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    '(',
    ')',
    '[',
    ']',
    '{',
    '—',
    '–',
    '-',
    '--',
    '…',
    '. . .',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '?',
    '!',
    '/',
    '|',
    '·',
    '•',
    '#',
    '@',
    '*',
    '_',
    '%',
    '$',
    '€',
    '&',
    '°',
    '=',
    '<b>',
    '&amp;',
  ],
];

/** Words that rules wait for, in no order. */
const CUES = `must demands demanded insisted urged called on for asked to unless until by or face only if provided that
  refuse refused rejected ruled out proposed should let's ultimatum deadline conditions in exchange said told according
  Monday Friday 3 May 2025 last next week two days ago 30-day 9 p.m. noon the 1980s spring Mr Dr President Sir of the
  Union Council Bank Port Norland's US U.S. Norlandian officials both sides workers they he she it its their who which
  J. R. Jr van der al- St. Inc. No. 1,000 19th Q3`.split(/\s+/);

const sentence = fc.constantFrom(...SENTENCES);
const line = fc.constantFrom(...LINES);
const hostile = fc.constantFrom(...HOSTILE);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '\n\n', '\n\n', '\r\n');

/** Words of the samples, cues and hostile signs in any order. */
const salad = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...CUES), hostile), gap), { maxLength: 30 })
  .map((pieces) => pieces.map(([piece, between]) => piece + between).join(''));

/** A sentence with some of its words gone, doubled or changed for others. */
const mangled = fc
  .tuple(sentence, fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', 'the', ...CUES, ...HOSTILE)), { maxLength: 4 }))
  .map(([text, changes]) => {
    const words = text.split(' ');
    for (const [at, word] of changes) words[at % words.length] = word;
    return words.join(' ');
  });

/** Something short or long that an article may have anywhere. */
export const piece = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 3, arbitrary: line },
  { weight: 3, arbitrary: mangled },
  { weight: 2, arbitrary: salad },
  { weight: 1, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(sentence, fc.integer({ min: 2, max: 20 })).map(([text, times]) => `${text} `.repeat(times)),
  },
);

/** Texts of up to so many pieces; most are English enough to be read. */
export function texts(maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', ...SENTENCES), fc.array(fc.tuple(piece, gap), { maxLength }))
    .map(([first, pieces]) => `${first}\n${pieces.map(([one, between]) => one + between).join('')}`);
}

/** Paragraphs of the samples, one after the other. */
export function articles(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        line,
        fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
      ),
      { minLength: 1, maxLength },
    )
    .map((lines) => lines.join('\n\n'));
}

/** One change of a text: `removed` units at a share of its length, and what comes in their place. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** What people do in an editor: letters, words, paragraphs come and go. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) }, fc.nat(400)),
  inserted: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('e', 'A', '.', ' ', ',', '\n', '\n\n', '"', '’', '1', '') },
    { weight: 1, arbitrary: fc.constantFrom(...CUES).map((word) => ` ${word} `) },
    { weight: 2, arbitrary: piece },
  ),
});

export function edited(text: string, { at, removed, inserted }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}
