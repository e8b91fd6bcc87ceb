import { AnyScript, DIGIT_FIRST, LETTER_FIRST } from '../../../text/anyScript';
import { formsOf } from '../../../lexicon/englishWords';
import { isNounVerb } from '../../../lexicon/newsVerbs';
import { LexemeTable } from '../../../text/lexeme';
import { isListedVerb, isNounToo, isPlural, isPreterite, READINGS, type VerbReading } from './morphology';
import { ADJECTIVE_VERBS } from './verbList';
import {
  ADJECTIVES,
  ADJECTIVE_NOUNS,
  ADVERBS,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  LY_ADJECTIVES,
  MODALS,
  NEGATIONS,
  POSSESSIVE_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './wordClasses';
import type { Tag } from './partOfSpeech';

/** The closed classes and lists that a word may be in. */
const Class = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  pronoun: 1 << 2,
  preposition: 1 << 3,
  modal: 1 << 4,
  be: 1 << 5,
  have: 1 << 6,
  do: 1 << 7,
  negation: 1 << 8,
  adverb: 1 << 9,
  adjective: 1 << 10,
  adjectiveNoun: 1 << 11,
  adjectiveVerb: 1 << 12,
  nounVerb: 1 << 13,
  relative: 1 << 14,
  coordinator: 1 << 15,
  subordinator: 1 << 16,
  /** "to" and "that". */
  opener: 1 << 17,
  particle: 1 << 18,
} as const;

const STANDS_ALONE =
  Class.modal |
  Class.be |
  Class.have |
  Class.do |
  Class.preposition |
  Class.relative |
  Class.coordinator |
  Class.subordinator |
  Class.opener;

/** All lists in one, so that a word is looked up once. */
const CLASSES = classesOf([
  [Class.determiner, DETERMINERS],
  [Class.possessive, POSSESSIVE_DETERMINERS],
  [Class.pronoun, PRONOUNS],
  [Class.preposition, PREPOSITIONS],
  [Class.modal, MODALS],
  [Class.be, BE_FORMS],
  [Class.have, HAVE_FORMS],
  [Class.do, DO_FORMS],
  [Class.negation, NEGATIONS],
  [Class.adverb, ADVERBS],
  [Class.adjective, ADJECTIVES],
  [Class.adjectiveNoun, ADJECTIVE_NOUNS],
  [Class.adjectiveVerb, ADJECTIVE_VERBS],
  [Class.relative, RELATIVES],
  [Class.coordinator, COORDINATORS],
  [Class.subordinator, SUBORDINATORS],
  [Class.opener, new Set(['to', 'that'])],
  [Class.particle, new Set(['back', 'forward', 'out', 'down', 'up', 'off', 'away', 'over'])],
]);

function classesOf(lists: readonly (readonly [number, ReadonlySet<string>])[]): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
}

const CAPITAL_BEHIND_SIGN = new AnyScript(/^[[#@]?[A-Z]/u, () => new RegExp(String.raw`^[[#@]?\p{Lu}`, 'u'));

/** What a word can be, wherever it stands: found out once for a printed form, so that tagging looks up no list. */
export class Traits {
  /** Its tag, if that is the same everywhere: `open` if no closed class has it, `depends` if its neighbours decide. */
  closed: Tag | 'open' | 'depends' | undefined = undefined;

  readonly capital: boolean;
  readonly startsWithLetter: boolean;
  readonly startsWithDigit: boolean;
  /** A comma or a sign that ends or parts sentences. */
  readonly isStop: boolean;
  /** Long enough to have a capital in a headline of that style. */
  readonly isLong: boolean;

  readonly isDeterminer: boolean;
  readonly isPossessive: boolean;
  readonly isPronoun: boolean;
  readonly isPreposition: boolean;
  readonly isModal: boolean;
  readonly isBe: boolean;
  readonly isHave: boolean;
  readonly isDo: boolean;
  readonly isNegation: boolean;
  readonly isAdverb: boolean;
  readonly isAdjective: boolean;
  readonly isAdjectiveNoun: boolean;
  readonly isAdjectiveVerb: boolean;
  readonly isNounVerb: boolean;
  /** Follows a verb, and could be taken for a noun or verb of its own. */
  readonly isParticle: boolean;
  readonly isPlural: boolean;
  /** Bits of the lexicon's `WordForm`. */
  readonly forms: number;

  /** True if what stands before it is a phrase of its own: a sign, verb, preposition or such follows no adjective. */
  readonly standsAlone: boolean;
  /** A noun or what leads to one may begin with it. */
  readonly isNominal: boolean;
  /** The object of a verb may begin with it. */
  readonly opensObject: boolean;

  readonly readings: readonly VerbReading[];
  readonly base: VerbReading | undefined = undefined;
  readonly s: VerbReading | undefined = undefined;
  /** Past form or participle, whichever is listed first. */
  readonly past: VerbReading | undefined = undefined;
  readonly participle: VerbReading | undefined = undefined;
  readonly ing: VerbReading | undefined = undefined;
  readonly isListedVerb: boolean;
  readonly isPreterite: boolean;
  /** The verb that it is a form of is a common noun as well. */
  readonly isNounToo: boolean;
  /** Can be a verb, and then only in the past. */
  readonly onlyPast: boolean;
  /** Can be a verb, and then only in the third person, and no noun. */
  readonly onlyThirdPerson: boolean;
  /** If a verb, then in the base form or with an "-s". */
  readonly onlyBaseOrS: boolean;
  /** If a verb, then in the past or with an "-ing". */
  readonly onlyPastOrIng: boolean;
  /** Can be no noun and no infinitive: a past form, or an "-s" form of a verb that is no noun. */
  readonly isFinite: boolean;

  constructor(text: string, lower: string, readings: readonly VerbReading[]) {
    const first = text.charCodeAt(0);
    // Most words begin with a plain letter: for them no pattern is tried.
    const isSmall = first >= 0x61 && first <= 0x7a;
    const isLetter = isSmall || (first >= 0x41 && first <= 0x5a) || LETTER_FIRST.test(text);
    this.capital = !isSmall && CAPITAL_BEHIND_SIGN.test(text);
    this.startsWithLetter = isLetter;
    this.startsWithDigit = !isLetter && DIGIT_FIRST.test(text);
    this.isStop = !isLetter && /^[,.;:!?]/.test(text);
    this.isLong = lower.length > 3 && (isLetter || LETTER_FIRST.test(lower));

    const classes = (CLASSES.get(lower) ?? 0) | (isNounVerb(lower) ? Class.nounVerb : 0);
    this.isDeterminer = (classes & Class.determiner) !== 0;
    this.isPossessive = (classes & Class.possessive) !== 0;
    this.isPronoun = (classes & Class.pronoun) !== 0;
    this.isPreposition = (classes & Class.preposition) !== 0;
    this.isModal = (classes & Class.modal) !== 0;
    this.isBe = (classes & Class.be) !== 0;
    this.isHave = (classes & Class.have) !== 0;
    this.isDo = (classes & Class.do) !== 0;
    this.isNegation = (classes & Class.negation) !== 0;
    this.isAdverb =
      (classes & Class.adverb) !== 0 ||
      (lower.length > 4 && lower.endsWith('ly') && !LY_ADJECTIVES.has(lower) && readings.length === 0);
    this.isAdjective = (classes & Class.adjective) !== 0;
    this.isAdjectiveNoun = (classes & Class.adjectiveNoun) !== 0;
    this.isAdjectiveVerb = (classes & Class.adjectiveVerb) !== 0;
    this.isNounVerb = (classes & Class.nounVerb) !== 0;
    this.isParticle = (classes & Class.particle) !== 0;
    this.isPlural = isPlural(lower);
    this.forms = formsOf(lower);

    this.standsAlone = !isLetter || (classes & STANDS_ALONE) !== 0;
    this.isNominal = !this.standsAlone && !this.isDeterminer && !this.isAdverb && !this.isNegation;
    this.opensObject =
      this.isDeterminer ||
      this.isPossessive ||
      this.isPronoun ||
      this.capital ||
      this.startsWithDigit ||
      /^(?:for|on|upon|to|that)$/.test(lower);

    this.readings = readings;
    for (const reading of readings) {
      const { form } = reading;
      if (form === 'base') this.base ??= reading;
      else if (form === 's') this.s ??= reading;
      else if (form === 'ing') this.ing ??= reading;
      else this.past ??= reading;
      if (form === 'participle') this.participle ??= reading;
    }
    this.isListedVerb = isListedVerb(lower);
    this.isPreterite = isPreterite(lower);
    const isVerb = readings.length > 0;
    const named = this.s ?? this.base;
    this.isNounToo = named !== undefined && isNounToo(named.lemma);
    this.onlyPast = isVerb && readings.every(({ form }) => form === 'past');
    this.onlyThirdPerson = isVerb && readings.every(({ form, lemma }) => form === 's' && !isNounToo(lemma));
    this.onlyBaseOrS = readings.every(({ form }) => form === 'base' || form === 's');
    this.onlyPastOrIng = readings.every(({ form }) => form === 'past' || form === 'participle' || form === 'ing');
    this.isFinite = readings.some(
      ({ form }) => form === 'past' || (form === 's' && !isNounToo(readings[0]?.lemma ?? '')),
    );
  }
}

/** The traits of what a lexeme prints. */
export const TRAITS = new LexemeTable((lexeme) => new Traits(lexeme.text, lexeme.lower, READINGS.of(lexeme)));
