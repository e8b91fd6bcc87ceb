import nlp from 'compromise';
import type { Random } from '../bench-anchors/random';
import type { Label } from '../score/scoring';

/** Words that a renaming draws from, by what they are. */
interface Pools {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly string[];
  /** Lower-case words that stand for each other, by their class. */
  readonly common: ReadonlyMap<string, readonly string[]>;
  readonly classOf: ReadonlyMap<string, string>;
}

/** Classes of common words that another of the class may stand for without the sentence breaking. */
const COMMON = ['Singular', 'Plural', 'Adjective'];

/** A lexicon that is no part of what is measured, so that names and words are as mixed as in real news. */
function poolsOf(lexicon: Readonly<Record<string, unknown>>): Pools {
  const words = Object.entries(lexicon).filter(([word]) => /^\p{L}{3,}$/u.test(word) && !KEPT.has(word));
  const of = (...tags: readonly string[]) =>
    words.filter(([, tag]) => tags.includes(String(tag))).map(([word]) => word);
  const capitalised = (list: readonly string[]) => list.map((word) => word[0]!.toUpperCase() + word.slice(1));
  return {
    given: capitalised(of('MaleName', 'FemaleName', 'FirstName')),
    family: capitalised(of('LastName')),
    places: capitalised(of('City', 'Place,ProperNoun', 'Region,ProperNoun')),
    common: new Map(COMMON.map((tag) => [tag, of(tag)])),
    classOf: new Map(words.filter(([, tag]) => COMMON.includes(String(tag))).map(([word, tag]) => [word, String(tag)])),
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const ONSETS = 'b br d dr f g gr h j k kl l m n p pr r s sk st t tr v vr w z'.split(' ');
const VOWELS = 'a e i o u ai ei ie ou ia'.split(' ');
const CODAS = ['', '', 'l', 'n', 'r', 's', 'k', 'm', 'rn', 'lt', 'nd', 'sk', 'v'];

/** Times and demands stay what they are, for they are what is sought. */
const KEPT = new Set(
  `evening morning afternoon midnight weekend summer winter spring autumn season holiday previous following recent former
  current daily weekly monthly annual early later final request demand refusal appeal proposal condition deadline strike
  threat plea ultimatum requests demands refusals appeals proposals conditions strikes threats minutes hours weeks months
  years decades evenings mornings nights`.split(/\s+/),
);
/** A noun stands behind one of these; elsewhere the same word may be a verb. */
const BEFORE_NOUN = /\b(?:the|an?|of|its|their|his|her|this|that|every|each|new|no|any)\s$/;

const POOLS = poolsOf(
  (nlp as unknown as { model(): { one: { lexicon: Record<string, unknown> } } }).model().one.lexicon,
);

/** The share of kinds of common words that become others in one recasting. */
const SWAPPED = 0.8;
/** The share of names that no lexicon can hold. */
const INVENTED = 0.5;

/**
 * One consistent renaming: within one article a person keeps a name, a word its stand-in and a month its place. Names
 * of the labels, numbers, months, weekdays and many common words are other ones in each recasting.
 */
export class Recasting {
  readonly #words = new Map<string, string>();
  readonly #standIns = new Map<string, string>();
  readonly #months: number;
  readonly #weekdays: number;
  readonly #years: number;

  constructor(private readonly random: Random) {
    this.#months = random.between(0, 11);
    this.#weekdays = random.between(0, 6);
    this.#years = random.between(-6, 6);
  }

  /** Learns the names that an article's labels hold. Its other words are learnt as they come. */
  learn(labels: readonly Label[], isCommon: (word: string) => boolean): void {
    for (const { kind, type, text, attributes } of labels) {
      if (kind !== 'actor' || attributes?.subtype === 'nominal') continue;
      const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
      words.forEach((word, index) => {
        if (!/^\p{Lu}/u.test(word) || this.#words.has(word)) return;
        if (type !== 'person' && isCommon(word.toLowerCase())) return;
        this.#words.set(word, this.#nameFor(word, type, index < words.length - 1));
      });
    }
  }

  /** A text in the new names, words and numbers. */
  apply(text: string): string {
    return text.replace(/\d+|[\p{L}\p{M}]+/gu, (piece, at: number) =>
      /^\d/.test(piece) ? this.#number(piece) : this.#word(piece, text.slice(Math.max(0, at - 8), at)),
    );
  }

  #word(word: string, before: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const month = MONTHS.indexOf(word);
    if (month !== -1) return MONTHS[(month + this.#months) % MONTHS.length]!;
    const weekday = WEEKDAYS.indexOf(word);
    if (weekday !== -1) return WEEKDAYS[(weekday + this.#weekdays) % WEEKDAYS.length]!;
    const wordClass = POOLS.classOf.get(word);
    if (wordClass === undefined || word.length < 4) return word;
    if (wordClass !== 'Plural' && !BEFORE_NOUN.test(before)) return word;
    return this.#standInFor(word, wordClass);
  }

  #standInFor(word: string, wordClass: string): string {
    let standIn = this.#standIns.get(word);
    if (standIn === undefined) {
      standIn = this.random.chance(SWAPPED) ? this.random.pick(POOLS.common.get(wordClass)!) : word;
      this.#standIns.set(word, standIn);
    }
    return standIn;
  }

  #nameFor(word: string, type: string | undefined, isFirst: boolean): string {
    if (word.length > 1 && word === word.toUpperCase()) return this.#letters(word.length);
    if (word.length === 1) return this.#letters(1);
    if (this.random.chance(INVENTED)) return this.#invented();
    if (type !== 'person') return this.random.pick(POOLS.places);
    return this.random.pick(isFirst ? POOLS.given : POOLS.family);
  }

  #invented(): string {
    const { random } = this;
    let name = '';
    for (let syllable = random.between(1, 3); syllable > 0; syllable--) {
      name += random.pick(ONSETS) + random.pick(VOWELS) + (syllable === 1 ? random.pick(CODAS) : '');
    }
    return name[0]!.toUpperCase() + name.slice(1);
  }

  #letters(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(65 + this.random.between(0, 25))).join('');
  }

  #number(digits: string): string {
    if (/^(?:19|20)\d\d$/.test(digits)) return String(Number(digits) + this.#years);
    const { random } = this;
    if (digits.length > 2)
      return digits.replace(/\d/g, (digit, at) => (at === 0 ? digit : String(random.between(0, 9))));
    // Days of months, hours and minutes stay what they are.
    const most = Number(digits) <= 12 ? 12 : Number(digits) <= 28 ? 28 : 59;
    const least = digits.length === 1 ? 1 : 10;
    return digits.length === 1 ? String(random.between(1, 9)) : String(random.between(least, Math.max(most, least)));
  }
}
