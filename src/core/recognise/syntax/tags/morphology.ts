import { formsOf, verbBases, WordForm } from '../../../lexicon/englishWords';
import { lazily, remembering } from '../../../lexicon/lookup';
import { LexemeTable, type Lexeme } from '../../../text/lexeme';
import { isNewsVerb, isNounVerb } from '../../../lexicon/newsVerbs';
import { IRREGULAR } from './verbList';
import { wordSet } from '../../../text/wordSet';

/** `past` stands for the participle as well where the two look alike. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** One way to read a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Verbs that double their last letter: "banned", "begging". */
const DOUBLED = wordSet(`
ban bar beg bid cancel chat clap commit compel control cut defer deter dig drag drop dump enrol equal expel fit
forget fulfil get grab hit incur infer jam label let log omit permit pin plan plot prefer put quit rebut recur
refer regret remit rerun reset rob run scan scrap shed shun shut signal sit skip slip spot split stem step stir
stop strip submit swap tap top transfer transmit travel trim trip wrap allot rebel spur spin total win begin
upset rid outbid ram
`);

const NONE: readonly VerbReading[] = [];

/** Past and participle of irregular verbs, by their base; two where both are in use ("bid", "bade"). */
const IRREGULAR_FORMS = new Map<string, { readonly past: string[]; readonly participle: string[] }>();
for (const [base, past, participle] of IRREGULAR) {
  const known = IRREGULAR_FORMS.get(base);
  if (known === undefined) IRREGULAR_FORMS.set(base, { past: [past], participle: [participle] });
  else {
    known.past.push(past);
    known.participle.push(participle);
  }
}

/** How a word (in lower case) can be read as a known verb; empty if it cannot. */
export function verbReadings(lower: string): readonly VerbReading[] {
  const listed = listedReadings(lower);
  return listed.length > 0 ? listed : lexiconReadings(lower);
}

/** How a lexeme can be read as a known verb. */
export const READINGS = new LexemeTable(({ lower }) => verbReadings(lower));

/** True if the word (in lower case) may be tagged as a form of one of the verbs, wherever it stands. */
export function canBeVerb(lower: string, isWanted: (lemma: string) => boolean): boolean {
  return canBeRead(lower, verbReadings(lower), isWanted);
}

/** The same of a lexeme. */
export function lexemeCanBeVerb(lexeme: Lexeme, isWanted: (lemma: string) => boolean): boolean {
  return canBeRead(lexeme.lower, READINGS.of(lexeme), isWanted);
}

function canBeRead(lower: string, readings: readonly VerbReading[], isWanted: (lemma: string) => boolean): boolean {
  return (
    readings.some(({ lemma }) => isWanted(lemma)) ||
    isWanted(lower) ||
    (lower.endsWith('ed') && isWanted(lower.slice(0, -2)))
  );
}

/** A verb that only the lexicon knows: a base or "-s" form counts if the word is a verb more often than a noun. */
function lexiconReadings(lower: string): readonly VerbReading[] {
  const forms = formsOf(lower);
  const isGerund = (forms & WordForm.gerund) !== 0 && !(forms & WordForm.noun);
  if (!(forms & (WordForm.past | WordForm.mostlyVerb)) && !isGerund) return NONE;
  const lemma = verbBases(lower).find((base) => base !== lower && formsOf(base) & WordForm.verb) ?? lower;
  if (forms & WordForm.past) return [{ lemma, form: 'past' }];
  if (isGerund) return [{ lemma, form: 'ing' }];
  if (forms & WordForm.thirdPerson) return [{ lemma, form: 's' }];
  return forms & WordForm.verb ? [{ lemma: lower, form: 'base' }] : NONE;
}

/** True for a form of a verb that the project's own list has. */
export function isListedVerb(lower: string): boolean {
  return listedReadings(lower).length > 0;
}

/** True if the verb's base form is also a common noun, so that its neighbours must tell. */
export function isNounToo(lemma: string): boolean {
  if (isNounVerb(lemma)) return true;
  const forms = formsOf(lemma);
  return (forms & WordForm.noun) !== 0 && !(isNewsVerb(lemma) && (forms & WordForm.mostlyVerb) !== 0);
}

/** The inflected forms of a verb. Two spellings are given where both are in use ("labeled", "labelled"). */
function inflections(lemma: string): Readonly<Record<VerbForm, readonly string[]>> {
  const irregular = IRREGULAR_FORMS.get(lemma);
  const stems = stemsOf(lemma);
  return {
    base: [lemma],
    s: [
      /(?:[sxzo]|ch|sh)$/.test(lemma)
        ? `${lemma}es`
        : /[^aeiou]y$/.test(lemma)
          ? `${lemma.slice(0, -1)}ies`
          : `${lemma}s`,
    ],
    past: irregular?.past ?? stems.past,
    participle: irregular?.participle ?? stems.past,
    ing: stems.ing,
  };
}

function stemsOf(lemma: string): { readonly past: readonly string[]; readonly ing: readonly string[] } {
  if (/ie$/.test(lemma)) return { past: [`${lemma}d`], ing: [`${lemma.slice(0, -2)}ying`] };
  if (/(?:ee|oe|ye)$/.test(lemma)) return { past: [`${lemma}d`], ing: [`${lemma}ing`] };
  if (/e$/.test(lemma)) return { past: [`${lemma}d`], ing: [`${lemma.slice(0, -1)}ing`] };
  if (/[^aeiou]y$/.test(lemma)) return { past: [`${lemma.slice(0, -1)}ied`], ing: [`${lemma}ing`] };
  if (DOUBLED.has(lemma)) {
    const doubled = lemma + lemma.at(-1)!;
    // American English doubles less: "canceled", "traveling".
    const single = /(?:el|al|ol)$/.test(lemma) ? [lemma] : [];
    return { past: [doubled, ...single].map((s) => `${s}ed`), ing: [doubled, ...single].map((s) => `${s}ing`) };
  }
  return { past: [`${lemma}ed`], ing: [`${lemma}ing`] };
}

const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

/** How a word can be read as a form of verbs of the project's own list; irregular verbs first ("found", "fell"). */
const listedReadings = remembering(20_000, (word): readonly VerbReading[] => {
  const lemmas = basesOf(word).filter(isNewsVerb);
  if (lemmas.length === 0) return NONE;
  const readings: VerbReading[] = [];
  for (const lemma of irregularFirst(lemmas)) {
    const inflected = inflections(lemma);
    for (const form of FORMS) {
      if (!inflected[form].includes(word)) continue;
      // The participle is told apart only where it has a form of its own.
      if (form !== 'participle' || readings.every((reading) => reading.lemma !== lemma)) readings.push({ lemma, form });
    }
  }
  return readings;
});

/** The bases of irregular verbs, by their past and their participle. */
const irregularBases = lazily(() => {
  const bases = new Map<string, string[]>();
  for (const [base, ...forms] of IRREGULAR) {
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
});

/** What a word may be a form of by its ending, whether such verbs exist or not. */
function basesOf(word: string): readonly string[] {
  const bases = [word, ...(irregularBases().get(word) ?? [])];
  const add = (stem: string): void => {
    bases.push(`${stem}e`, stem);
    if (stem.length > 2 && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  };
  if (word.endsWith('s')) {
    bases.push(word.slice(0, -1));
    if (word.endsWith('es')) bases.push(word.slice(0, -2));
    if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`);
  } else if (word.endsWith('ed')) {
    add(word.slice(0, -2));
    if (word.endsWith('ied')) bases.push(`${word.slice(0, -3)}y`);
  } else if (word.endsWith('ing')) {
    add(word.slice(0, -3));
    if (word.endsWith('ying')) bases.push(`${word.slice(0, -4)}ie`);
  }
  return [...new Set(bases)];
}

function irregularFirst(lemmas: readonly string[]): readonly string[] {
  if (lemmas.length === 1) return lemmas;
  const isIrregular = (lemma: string) => IRREGULAR_FORMS.has(lemma);
  return [...lemmas.filter(isIrregular), ...lemmas.filter((lemma) => !isIrregular(lemma))];
}

/** True for a past form that is never a participle ("rose", "went"). */
export function isPreterite(lower: string): boolean {
  return PRETERITES.has(lower);
}

const PRETERITES: ReadonlySet<string> = new Set(
  IRREGULAR.filter(([base, past, participle]) => past !== participle && past !== base).map(([, past]) => past),
);

/** The singular of a noun in lower case, as far as its ending tells. */
export function singular(lower: string): string {
  if (lower.length <= 3 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return lower;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|z)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** True if a noun (in lower case) looks like a plural. */
export function isPlural(lower: string): boolean {
  return singular(lower) !== lower || IRREGULAR_PLURALS.has(lower) || (lower.endsWith('men') && MEN.test(lower));
}

/** "gunmen", "fishermen", but "specimen". */
const MEN = /[a-z]{2}(?<!speci|regi|abdo|acu|albu|sta|turk|bre)men$/;

const IRREGULAR_PLURALS = wordSet('people police men women children members mps meps media');
