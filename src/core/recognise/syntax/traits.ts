import { formsOf } from '../../lexicon/englishWords';
import { LexemeTable } from '../../text/lexeme';
import { isListedVerb, isNounToo, isPlural, isPreterite, READINGS, type VerbReading } from './morphology';
import { ADJECTIVE_VERBS, NOUN_VERBS } from './verbList';
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
import type { Tag } from './words';

/** What a word can be, wherever it stands: found out once for a printed form, so that tagging looks up no list. */
export class Traits {
  /** Its tag, if that is the same everywhere: `open` if no closed class has it, `depends` if its neighbours decide. */
  closed: Tag | 'open' | 'depends' | undefined = undefined;

  readonly capital: boolean;
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
  readonly base: VerbReading | undefined;
  readonly s: VerbReading | undefined;
  /** Past form or participle, whichever is listed first. */
  readonly past: VerbReading | undefined;
  readonly participle: VerbReading | undefined;
  readonly ing: VerbReading | undefined;
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
    this.capital = /^[[#@]?\p{Lu}/u.test(text);
    this.startsWithDigit = /^\p{Nd}/u.test(text);
    this.isStop = /^[,.;:!?]/.test(text);
    this.isLong = lower.length > 3 && /^\p{L}/u.test(lower);

    this.isDeterminer = DETERMINERS.has(lower);
    this.isPossessive = POSSESSIVE_DETERMINERS.has(lower);
    this.isPronoun = PRONOUNS.has(lower);
    this.isPreposition = PREPOSITIONS.has(lower);
    this.isModal = MODALS.has(lower);
    this.isBe = BE_FORMS.has(lower);
    this.isHave = HAVE_FORMS.has(lower);
    this.isDo = DO_FORMS.has(lower);
    this.isNegation = NEGATIONS.has(lower);
    this.isAdverb = ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !LY_ADJECTIVES.has(lower));
    this.isAdjective = ADJECTIVES.has(lower);
    this.isAdjectiveNoun = ADJECTIVE_NOUNS.has(lower);
    this.isAdjectiveVerb = ADJECTIVE_VERBS.has(lower);
    this.isNounVerb = NOUN_VERBS.has(lower);
    this.isPlural = isPlural(lower);
    this.forms = formsOf(lower);

    this.standsAlone =
      /^\P{L}/u.test(text) ||
      this.isModal ||
      this.isBe ||
      this.isHave ||
      this.isDo ||
      this.isPreposition ||
      RELATIVES.has(lower) ||
      COORDINATORS.has(lower) ||
      SUBORDINATORS.has(lower) ||
      lower === 'to' ||
      lower === 'that';
    this.isNominal =
      !/^[^\p{L}\p{Nd}\p{Sc}#[]/u.test(text) &&
      !this.standsAlone &&
      !this.isDeterminer &&
      !this.isAdverb &&
      !this.isNegation;
    this.opensObject =
      this.isDeterminer ||
      this.isPossessive ||
      this.isPronoun ||
      this.capital ||
      this.startsWithDigit ||
      /^(?:for|on|upon|to|that)$/.test(lower);

    this.readings = readings;
    this.base = readings.find(({ form }) => form === 'base');
    this.s = readings.find(({ form }) => form === 's');
    this.past = readings.find(({ form }) => form === 'past' || form === 'participle');
    this.participle = readings.find(({ form }) => form === 'participle');
    this.ing = readings.find(({ form }) => form === 'ing');
    this.isListedVerb = isListedVerb(lower);
    this.isPreterite = isPreterite(lower);
    this.isNounToo = isNounToo((this.s ?? this.base)?.lemma ?? '');
    const isVerb = readings.length > 0;
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
