import type { Random } from './random';

/** A text as a reader divides it: paragraphs of sentences of words, the words with the signs that cling to them. */
export type Paragraphs = readonly (readonly string[])[];

export const KINDS = ['reports', 'ledger', 'prose', 'liveblog'] as const;
export type Kind = (typeof KINDS)[number];

/** Makes an article full of look-alike sentences, of about so many units. */
export function makeText(kind: Kind, length: number, random: Random): Paragraphs {
  const paragraphs: string[][] = [];
  const sentence = sentenceMaker(kind, random);
  for (let units = 0; units < length;) {
    const count = kind === 'liveblog' ? random.between(2, 3) : random.between(1, 5);
    const sentences = Array.from({ length: count }, () => sentence());
    if (kind === 'liveblog') sentences.unshift(`${random.between(6, 22)}.${random.pick(['05', '20', '35', '50'])}`);
    paragraphs.push(sentences);
    units += sentences.reduce((sum, one) => sum + one.length + 1, 1);
  }
  return paragraphs;
}

/** The sentences of a kind, one after the other. */
export function sentenceMaker(kind: Kind, random: Random): () => string {
  switch (kind) {
    case 'reports':
    case 'liveblog':
      return () => fill(random.pick(REPORT_SENTENCES), random);
    case 'ledger':
      return () => fill(random.pick(LEDGER_SENTENCES), random);
    case 'prose':
      return () => prose(random);
  }
}

const NAMES = [
  'Mara Lindqvist',
  'Tove Aalto',
  'Jonas Brandt',
  'Ines Ferreira',
  'Pavel Horak',
  'Sana Malik',
  'Owen Pryce',
  'Greta Holm',
  'Luca Moretti',
  'Nadia Rahal',
  'Erik Sund',
  'Amara Diallo',
  'Piotr Wolski',
  'Helene Roux',
];
const BODIES = [
  'the Velmora City Council',
  'the Harbour Workers’ Union',
  'Kestrel Rail',
  'the Ministry of Works',
  'Orla Shipping',
  'the Port Authority',
  'the teachers’ union',
  'Brinmouth Council',
  'the ferry company',
  'the regional court',
];
const MONTHS = ['January', 'March', 'April', 'May', 'June', 'July', 'September', 'October', 'December'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const THINGS = [
  'the night ferry',
  'the northern line',
  'the toll',
  'the shipyard',
  'the school roof',
  'the east bridge',
];

const REPORT_SENTENCES = [
  '{name} demanded on {day} that {body} reopen the talks on {thing} by {number} {month}.',
  '{name} said on {day} that {body} would pay {number} crowns in {month}.',
  '“We will strike from {number} {month},” {name} said on {day}.',
  '{body} refused to say whether {thing} would open before {month}.',
  'A spokesman for {body} said {thing} would cost {number} million crowns.',
  '{name} urged {body} to withdraw the plan for {thing} before {day}.',
  '{body} declined to comment.',
  'The letter to {body}, seen on {day}, asks for {number} crowns an hour from {month}.',
  '“{thing} is safe,” {name} told reporters in {month}, “and {body} knows it.”',
  '{name}, who chairs {body}, called the offer of {number} crowns an insult.',
  'Work on {thing} stopped in {month} after {number} workers walked out.',
  'The vote on {thing} was put off until {number} {month}, {body} said.',
];

const LEDGER_SENTENCES = [
  '{body} paid {number} crowns to {name} for work on {thing} in {month}.',
  '{body} paid {number} crowns to {name} for work on {thing} in {month} and {month}.',
  '{body} owes {number} crowns to {name} for work on {thing} in {month}.',
];

function fill(template: string, random: Random): string {
  const filled = template.replace(/\{(?<slot>\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'name':
        return random.pick(NAMES);
      case 'body':
        return random.pick(BODIES);
      case 'month':
        return random.pick(MONTHS);
      case 'day':
        return random.pick(DAYS);
      case 'thing':
        return random.pick(THINGS);
      default:
        return String(random.between(2, 48));
    }
  });
  return filled.replace(
    /^(?<quote>“?)(?<first>\p{Ll})/u,
    (_, quote: string, first: string) => quote + first.toUpperCase(),
  );
}

const SYLLABLES = [
  'ba',
  'den',
  'fol',
  'gra',
  'hem',
  'ker',
  'lim',
  'mor',
  'nat',
  'pel',
  'ros',
  'sid',
  'tan',
  'vel',
  'wer',
  'zo',
];
const SMALL_WORDS = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'a',
  'that',
  'was',
  'for',
  'on',
  'with',
  'as',
  'by',
  'at',
  'from',
  'not',
];

/** A sentence of invented words, few of them common and many rare, as in real prose. */
function prose(random: Random): string {
  const words = Array.from({ length: random.between(6, 22) }, () => {
    if (random.chance(0.4)) return random.pick(SMALL_WORDS);
    const rank = Math.floor(random.next() ** 3 * 900);
    const word = SYLLABLES[rank % 16]! + SYLLABLES[(rank >> 4) % 16]! + (rank > 255 ? SYLLABLES[rank >> 6]! : '');
    return random.chance(0.06) ? word[0]!.toUpperCase() + word.slice(1) : word;
  });
  if (random.chance(0.3)) words.splice(random.between(2, words.length - 2), 0, `${random.between(2, 2000)}`);
  const middle = random.between(2, words.length - 2);
  if (random.chance(0.4)) words[middle] = `${words[middle]!},`;
  const sentence = words.join(' ');
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
}
