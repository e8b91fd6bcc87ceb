import { AnyScript } from '../../../text/anyScript';
import { foldName, remembering } from '../../../lexicon/lookup';

/** How a name sounds, as far as its transliterations agree on it. */
export interface Sound {
  /** Its consonants in wide classes, with a mark for each run of vowels: equal for spellings that may be of one name. */
  readonly key: string;
  /** Its consonants in narrow classes, in order. */
  readonly consonants: string;
  /** For each run of vowels which kinds stand in it, as bits of `Vowel`. */
  readonly vowels: readonly number[];
  /** How many letters it has. */
  readonly letters: number;
}

const Vowel = { front: 1, open: 2, round: 4 } as const;

const VOWELS: Readonly<Record<string, number>> = {
  e: Vowel.front,
  i: Vowel.front,
  y: Vowel.front,
  a: Vowel.open,
  o: Vowel.round,
  u: Vowel.round,
};

/** What several letters stand for in one way or another of writing a name; the longer before the shorter. */
const CLUSTERS: readonly (readonly [letters: string, sound: string])[] = [
  ['shch', 'š'],
  ['tsch', 'c'],
  ['dzh', 'j'],
  ['dsh', 'j'],
  ['tch', 'c'],
  ['tsh', 'c'],
  ['sch', 'š'],
  ['sc', 'š'],
  ['ch', 'c'],
  ['cz', 'c'],
  ['sh', 'š'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'h'],
  ['ph', 'f'],
  ['ck', 'k'],
];

function stands([letters]: readonly [letters: string, sound: string], text: string, at: number): boolean {
  if (!text.startsWith(letters, at)) return false;
  // "Tereščenko" without its accents, and "Scilla": but "Pascoe" is said as it is written.
  return letters !== 'sc' || VOWELS[text[at + 2] ?? ''] === Vowel.front;
}

const CLUSTER_STARTS = new Set(CLUSTERS.map(([letters]) => letters[0]));

/** Letters that stand for the sound of another one. */
const SINGLES: Readonly<Record<string, string>> = { q: 'k', w: 'v', x: 'ks' };

const ARTICLE = /^(?:al|el|ul|an|ar|as|ash|at|ad|az)[- ](?=.)/;

/** The sound of a name of one or several words. */
export const soundOf = remembering(10_000, findSound);

/** What spellings of one name have in common: "Zubkov", "Zubkoff" and "Zoubkov" give the same. */
export function soundKey(name: string): string {
  return soundOf(name).key;
}

const NO_LETTER = new AnyScript(/[^A-Za-z]/gu, () => new RegExp(String.raw`\P{L}`, 'gu'));

function findSound(name: string): Sound {
  const text = foldName(name).replace(ARTICLE, '').replaceAll(NO_LETTER.of(name), '');
  let key = '';
  let consonants = '';
  const vowels: number[] = [];
  let run = 0;
  const endRun = (): void => {
    if (run === 0) return;
    vowels.push(run);
    key += 'a';
    run = 0;
  };
  for (let i = 0; i < text.length;) {
    const letter = text[i]!;
    const vowel = VOWELS[letter];
    if (vowel !== undefined) {
      run |= vowel;
      i++;
      continue;
    }
    const cluster = CLUSTER_STARTS.has(letter) ? CLUSTERS.find((each) => stands(each, text, i)) : undefined;
    const length = cluster?.[0].length ?? 1;
    const isLast = i + length === text.length;
    // "-skij" is "-sky", "Abdullah" is "Abdulla".
    const isSilent = isLast && run !== 0 && (letter === 'j' || letter === 'h') && cluster === undefined;
    // "-off" is "-ov"; so are all that end in -f, which does no harm.
    const isEnding = letter === 'f' && (isLast || text.slice(i) === 'ff');
    const sound = isEnding ? 'v' : (cluster?.[1] ?? soundOfLetter(letter, text[i + 1]));
    i += length;
    if (isSilent || (run === 0 && sound === consonants.at(-1))) continue;
    endRun();
    consonants += sound;
    key += WIDE[sound] ?? sound;
  }
  endRun();
  return { key, consonants, vowels, letters: text.length };
}

/** Sounds that some ways of writing do not tell apart: Luhansk and Lugansk, Gilani and Jilani, Morozenko and Morosenko. */
const WIDE: Readonly<Record<string, string>> = { g: 'h', j: 'h', z: 's' };

function soundOfLetter(letter: string, next: string | undefined): string {
  if (letter === 'c') return next !== undefined && VOWELS[next] === Vowel.front ? 's' : 'k';
  return SINGLES[letter] ?? letter;
}

/**
 * True if two names can be spellings of one: of one sound but for a vowel. Short names must have vowels of one kind,
 * since too many of them are alike.
 */
export function soundAlike(a: Sound, b: Sound): boolean {
  if (a.key !== b.key || Math.abs(a.letters - b.letters) > 3) return false;
  for (let i = 0; i < a.consonants.length; i++) {
    const [x, y] = [a.consonants[i], b.consonants[i]];
    if (x === y) continue;
    // S is written for Z, but at the end of a name it makes another one: Gomes is not Gomez.
    const isSibilant = (x === 's' && y === 'z') || (x === 'z' && y === 's');
    if (isSibilant && i < a.consonants.length - 1) continue;
    // G is written for H and for J, but H is never written for J.
    if (x !== 'g' && y !== 'g') return false;
  }
  const allowed = Math.min(a.letters, b.letters) < 6 ? 0 : 1;
  let different = 0;
  for (let i = 0; i < a.vowels.length; i++) if ((a.vowels[i]! & b.vowels[i]!) === 0) different++;
  return different <= allowed;
}
