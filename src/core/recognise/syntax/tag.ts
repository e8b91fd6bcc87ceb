import { formsOf, WordForm } from '../../lexicon/englishWords';
import {
  isListedVerb,
  isNounToo,
  isPlural,
  isPreterite,
  verbReadings,
  type VerbForm,
  type VerbReading,
} from './morphology';
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
  NOUNS_AFTER_TO,
  INFINITIVE_VERBS,
  NUMBER_WORDS,
  OBJECT_INFINITIVE_VERBS,
  POSSESSIVE_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TAKES_PREPOSITION_TO,
  TIME_WORDS,
} from './wordClasses';
import type { Tag, Word } from './words';

/**
 * Gives the words of one sentence their tags, from left to right: closed classes by list, verbs by form and by the word
 * before, the rest by ending. Light on purpose: it serves the finding of clauses, not the study of English.
 */
export function tagWords(words: readonly Word[]): void {
  const headline = isHeadline(words);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    word.tag = closedTag(words, i) ?? openTag(words, i, headline);
    if (word.tag === 'verb' || word.tag === 'auxiliary') word.verb ??= chosenReading(words, i);
  }
}

function closedTag(words: readonly Word[], i: number): Tag | undefined {
  const { lower, text, capital } = words[i]!;
  const next = words[i + 1];
  const previous = words[i - 1];
  if (/^,$/.test(text)) return 'comma';
  if (/^[;:–—―-]$|^--$/.test(text)) return 'break';
  if (/^[.!?…]+$/.test(text)) return 'stop';
  if (/^['’]$/.test(text))
    return previous?.lower.endsWith('s') && previous.end === words[i]!.start ? 'possessive' : 'other';
  if (lower === "'s") return isClitic(words, i) ? 'auxiliary' : 'possessive';
  if (/^[\p{Sc}\p{Nd}]/u.test(text)) return /^\p{Nd}+-\p{L}/u.test(text) ? 'adjective' : 'number';
  if (/^%$/.test(text)) return 'noun';
  if (NUMBER_WORDS.has(lower)) return 'number';
  if (lower === 'one' && isNominal(next) && next?.lower !== 'another') return 'number';
  if (/^[^\p{L}#@[]/u.test(text)) return 'other';
  if (lower === 'that') return next === undefined || /^[,.;:!?]/.test(next.text) ? 'pronoun' : 'that';
  if (lower === 'to') return isInfinitiveMark(words, i) ? 'to' : 'preposition';
  if (NEGATIONS.has(lower)) return 'not';
  if (
    MODALS.has(lower) &&
    !(lower === 'may' && capital && (next?.tag === 'number' || /^\p{Nd}/u.test(next?.text ?? ''))) &&
    !(lower === 'will' && isNounPlace(previous)) &&
    !(lower === 'might' && isNounPlace(previous))
  ) {
    return 'modal';
  }
  if (BE_FORMS.has(lower) || DO_FORMS.has(lower) || HAVE_FORMS.has(lower)) return 'auxiliary';
  if (/^(?:i|you|he|she|it|we|they|there|who)'(?:m|re|ve|ll|d)$/.test(lower)) return 'pronoun';
  if (TIME_WORDS.has(lower) && (capital || !verbReadings(lower).length) && lower !== 'march' && lower !== 'may')
    return 'time';
  if ((lower === 'march' || lower === 'may') && capital && i > 0) return 'time';
  if (DETERMINERS.has(lower)) {
    if (lower === 'no' && next?.text === ',') return 'other';
    if (
      /^(?:this|these|those|all|both|some|many|most|few|each|either|neither|several)$/.test(lower) &&
      standsAlone(next)
    )
      return 'pronoun';
    if ((lower === 'more' || lower === 'most' || lower === 'less') && next && ADJECTIVES.has(next.lower))
      return 'adverb';
    return 'determiner';
  }
  if (POSSESSIVE_DETERMINERS.has(lower)) return lower === 'her' && standsAlone(next) ? 'pronoun' : 'determiner';
  if (PRONOUNS.has(lower) && !(lower === 'us' && /^US$/.test(text))) return 'pronoun';
  if (COORDINATORS.has(lower)) return 'coordinator';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (RELATIVES.has(lower)) return 'relative';
  if (PREPOSITIONS.has(lower))
    return lower === 'as' || lower === 'since'
      ? 'preposition'
      : lower === 'following' && isNounPlace(previous)
        ? 'adjective'
        : 'preposition';
  return undefined;
}

/** True for "'s" that stands for "is" or "has", or closes "let's". */
function isClitic(words: readonly Word[], i: number): boolean {
  const previous = words[i - 1];
  const next = words[i + 1];
  if (previous === undefined) return false;
  if (
    /^(?:it|he|she|that|there|here|who|what|where|how|let|this|everyone|nobody|everything|nothing|something)$/.test(
      previous.lower,
    )
  )
    return true;
  return next !== undefined && /^(?:not|been|got|a|an|the|going)$/.test(next.lower);
}

function standsAlone(next: Word | undefined): boolean {
  if (next === undefined) return true;
  const { lower, text } = next;
  return (
    /^\P{L}/u.test(text) ||
    MODALS.has(lower) ||
    BE_FORMS.has(lower) ||
    HAVE_FORMS.has(lower) ||
    DO_FORMS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    RELATIVES.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    lower === 'to' ||
    lower === 'that'
  );
}

/** True where only a noun can stand: behind an article, an adjective, a possessive. */
function isNounPlace(previous: Word | undefined): boolean {
  return previous?.tag === 'determiner' || previous?.tag === 'adjective' || previous?.tag === 'possessive';
}

function isInfinitiveMark(words: readonly Word[], i: number): boolean {
  const previous = words[i - 1];
  let at = i + 1;
  while (at < words.length && at < i + 3 && (isAdverbWord(words[at]!.lower) || NEGATIONS.has(words[at]!.lower))) at++;
  const next = words[at];
  if (next === undefined || /^\P{L}/u.test(next.text)) return false;
  if (/^(?:be|have|do)$/.test(next.lower)) return true;
  if (next.capital && !(words[i]!.capital || words[i + 2]?.capital)) return false;
  if (DETERMINERS.has(next.lower) || POSSESSIVE_DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower)) return false;
  const known = verbReadings(next.lower).some((reading) => reading.form === 'base');
  if (known || (formsOf(next.lower) & WordForm.verb && isGoverned(words, i))) {
    if (NOUNS_AFTER_TO.has(next.lower)) return false;
    return !(NOUN_VERBS.has(next.lower) && previous !== undefined && TAKES_PREPOSITION_TO.has(previous.lower));
  }
  if (next.capital) return false;
  // A verb that is in no list shows itself by its ending or by the object right behind it.
  const after = words[at + 1];
  return (
    /(?:[^s]ise|ize|ify)$/.test(next.lower) ||
    (after !== undefined &&
      !/(?:ing|tion|s)$/.test(next.lower) &&
      (DETERMINERS.has(after.lower) || POSSESSIVE_DETERMINERS.has(after.lower) || PRONOUNS.has(after.lower)) &&
      after.lower !== 'there')
  );
}

/** True if a verb that wants an infinitive stands shortly before: "urged visitors to book". */
function isGoverned(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const { tag, verb } = words[at]!;
    if (tag === 'comma' || tag === 'stop' || tag === 'preposition') return false;
    if (tag === 'verb')
      return OBJECT_INFINITIVE_VERBS.has(verb!.lemma) || (at === i - 1 && INFINITIVE_VERBS.has(verb!.lemma));
  }
  return false;
}

function isAdverbWord(lower: string): boolean {
  return ADVERBS.has(lower) || (/ly$/.test(lower) && lower.length > 4 && !LY_ADJECTIVES.has(lower));
}

function openTag(words: readonly Word[], i: number, headline: boolean): Tag {
  const word = words[i]!;
  const { lower } = word;
  const previous = before(words, i);
  // A capital word that only the lexicon knows as a verb is a name ("Skylark insists").
  const readings = word.capital && !isListedVerb(lower) ? [] : verbReadings(lower);
  const next = words[i + 1];
  if (PARTICLES.has(lower) && (previous?.tag === 'verb' || words[i - 1]?.lower === 'way')) return 'adverb';
  const isName = word.capital && i > 0 && !isSentencePlace(words[i - 1]) && !headline;
  if (isName && readings.every(({ form }) => form === 'base' || form === 's')) return 'name';
  if (readings.length > 0) {
    const asVerb = verbFits(words, i, readings);
    if (asVerb) {
      word.verb = asVerb;
      return 'verb';
    }
    const formOnly = readings.every(({ form }) => form === 'past' || form === 'participle' || form === 'ing');
    if (formOnly)
      return /ing$/.test(lower)
        ? isNounPlace(previous) && (!isNominal(words[i + 1]) || endsAfter(words, i + 1))
          ? 'noun'
          : 'adjective'
        : 'adjective';
    if (ADJECTIVE_VERBS.has(lower) && !NOUN_VERBS.has(lower)) return 'adjective';
    if (ADJECTIVES.has(lower) && isNominal(words[i + 1])) return 'adjective';
    return word.capital && i > 0 && !headline ? 'name' : 'noun';
  }
  if (isName) return 'name';
  if (ADJECTIVE_NOUNS.has(lower) && i > 0 && (!isNominal(next) || onlyPast(next) || /^\p{Nd}/u.test(next!.text)))
    return 'noun';
  if (ADJECTIVES.has(lower)) return 'adjective';
  if (isAdverbWord(lower)) return 'adverb';
  // The first word's capital tells nothing where it is a common noun.
  if (word.capital && i === 0 && formsOf(lower) & (WordForm.noun | WordForm.plural)) return 'noun';
  if (word.capital && (i > 0 || !/^(?:no|yes)$/.test(lower))) return 'name';
  if (/^\p{L}+ed$/u.test(lower) && lower.length > 5 && !/eed$/.test(lower)) {
    const form: VerbForm = 'past';
    if (previous?.tag === 'auxiliary' || isNounLike(previous) || previous?.tag === 'pronoun') {
      word.verb = { lemma: lower.slice(0, -2), form };
      return 'verb';
    }
    return 'adjective';
  }
  if (/-(?:old|long|term|wide|style|free|made|run|held|[a-z]+ed|[a-z]+ing)$/.test(lower)) return 'adjective';
  const forms = formsOf(lower);
  if (
    forms & WordForm.adjective &&
    (!(forms & WordForm.noun) || (isNominal(next) && !isPreterite(next!.lower) && !onlyPast(next)))
  )
    return 'adjective';
  if (forms === WordForm.adverb) return 'adverb';
  if (/(?:able|ible|ful|less|ous|ical|ish|ary|ive|al|ic|ian|ese)$/.test(lower) && isNominal(next)) return 'adjective';
  return 'noun';
}

/** Small words that follow a verb and could be taken for nouns or verbs of their own. */
const PARTICLES: ReadonlySet<string> = new Set(['back', 'forward', 'out', 'down', 'up', 'off', 'away', 'over']);

/** "the shelling stops,": the next word can be the verb, as nothing that it could name follows. */
function endsAfter(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const isS = verbReadings(words[i]?.lower ?? '').some(({ form }) => form === 's');
  return isS && (next === undefined || /^[,.;!?]/.test(next.text) || PREPOSITIONS.has(next.lower));
}

/** The word that decides: adverbs and times between subject and verb are passed over. */
function before(words: readonly Word[], i: number): Word | undefined {
  let at = i - 1;
  while (at >= 0 && (words[at]!.tag === 'adverb' || words[at]!.tag === 'time')) at--;
  return words[at];
}

function onlyPast(next: Word | undefined): boolean {
  const readings = next === undefined ? [] : verbReadings(next.lower);
  return readings.length > 0 && readings.every(({ form }) => form === 'past');
}

function isSentencePlace(previous: Word | undefined): boolean {
  return previous === undefined || previous.tag === 'break' || previous.tag === 'stop';
}

/** Every long word has a capital: a headline in title case, where capitals tell nothing. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ lower }) => lower.length > 3 && /^\p{L}/u.test(lower));
  return long.length > 3 && long.every(({ capital }) => capital);
}

function isNounLike(word: Word | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'name';
}

/** True if a noun or what leads to one may begin here; looks at the word alone, as it is not tagged yet. */
function isNominal(next: Word | undefined): boolean {
  if (next === undefined || /^[^\p{L}\p{Nd}\p{Sc}#[]/u.test(next.text)) return false;
  return !standsAlone(next) && !DETERMINERS.has(next.lower) && !isAdverbWord(next.lower) && !NEGATIONS.has(next.lower);
}

function opensObject(next: Word | undefined): boolean {
  if (next === undefined) return false;
  const { lower } = next;
  return (
    DETERMINERS.has(lower) ||
    POSSESSIVE_DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    next.capital ||
    /^\p{Nd}/u.test(next.text) ||
    /^(?:for|on|upon|to|that)$/.test(lower)
  );
}

/** The reading as a verb if the neighbours allow one. */
function verbFits(words: readonly Word[], i: number, readings: readonly VerbReading[]): VerbReading | undefined {
  const word = words[i]!;
  const previous = before(words, i);
  const next = words[i + 1];
  const reading = (...forms: readonly VerbForm[]) => readings.find(({ form }) => forms.includes(form));
  const base = reading('base');
  const s = reading('s');
  const past = reading('past', 'participle');
  const ing = reading('ing');

  if (
    previous?.tag === 'to' ||
    previous?.tag === 'modal' ||
    (previous?.tag === 'auxiliary' && DO_FORMS.has(previous.lower))
  ) {
    if (base) return base;
  }
  if (previous?.tag === 'not' && base && /^(?:to|modal|auxiliary)$/.test(words[i - 2]?.tag ?? '')) return base;
  if (previous?.tag === 'auxiliary' || previous?.tag === 'not') {
    if (
      past &&
      (HAVE_FORMS.has(previous.lower) ||
        BE_FORMS.has(previous.lower) ||
        previous.lower === "'s" ||
        previous.tag === 'not')
    )
      return reading('participle') ?? past;
    if (ing) return ing;
  }
  if (past && !(base && past.form === base.form)) {
    if (isPreterite(word.lower) && previous?.tag === 'adjective') return past;
    if (isNounPlace(previous)) return undefined;
    if (previous?.tag === 'preposition') return undefined;
    if (words[i - 1]?.tag === 'verb' && isNominal(next) && !isPreterite(word.lower)) return undefined;
    if (!base) return past;
  }
  if (ing) {
    if (isNounPlace(previous)) return undefined;
    return ing;
  }
  if (isNounPlace(previous) || previous?.tag === 'number') return undefined;
  if (previous?.tag === 'preposition') return undefined;
  if (previous?.tag === 'pronoun' || previous?.tag === 'relative')
    return base && past && base.lemma === past.lemma ? past : (s ?? base ?? past);

  if ((s ?? base) !== undefined && closesClause(words, i)) return s ?? base;
  const alsoNoun = isNounToo(s?.lemma ?? base?.lemma ?? '');
  if (s) {
    if (!alsoNoun) return s;
    if (previous === undefined || previous.tag === 'verb' || previous.tag === 'auxiliary') return undefined;
    if (isNounLike(previous) && (previous.tag === 'name' || !isPlural(previous.lower))) {
      if (opensObject(next) || (next && isAdverbWord(next.lower))) return s;
      if (next && !standsAlone(next) && (previous.tag === 'name' || isFirstNounPhrase(words, i))) return s;
    }
    if ((previous.tag === 'coordinator' || previous.tag === 'comma') && opensObject(next))
      return hasFinite(words, i, 's') || isFirstNounPhrase(words, i) ? s : undefined;
    return undefined;
  }
  if (!base) return past;
  if (ADJECTIVE_VERBS.has(word.lower) && isNominal(next) && !opensObject(next)) return undefined;
  if (!alsoNoun) {
    if (
      previous?.tag === 'verb' &&
      !/^(?:help|let|make|see|hear|watch|have|demand|ask|insist|suggest|propose|recommend)$/.test(
        previous.verb?.lemma ?? '',
      )
    )
      return undefined;
    return base;
  }
  if (previous === undefined || previous.tag === 'break' || previous.tag === 'stop')
    return opensObject(next) ? base : undefined;
  if (previous.tag === 'coordinator' || previous.tag === 'comma') {
    return opensObject(next) && hasFinite(words, i, 'base') ? base : undefined;
  }
  if (isNounLike(previous)) {
    const severalBefore = isPlural(previous.lower) || words[i - 2]?.tag === 'coordinator';
    if (severalBefore && (opensObject(next) || (next && isAdverbWord(next.lower)))) return base;
    if (severalBefore && isFirstNounPhrase(words, i) && next && !standsAlone(next)) return base;
    if (isWish(words, i)) return base;
    if (past && past.lemma === base.lemma && opensObject(next)) return past;
  }
  return undefined;
}

/** "if the shelling stops,", "that the two sides talk": the clause has a subject, no verb yet, and ends here. */
function closesClause(words: readonly Word[], i: number): boolean {
  const previous = words[i - 1];
  if (previous === undefined || !isNounLike(previous)) return false;
  const isS = verbReadings(words[i]!.lower).some(({ form }) => form === 's');
  const plural = previous.tag === 'noun' && isPlural(previous.lower);
  if (isS === plural) return false;
  const next = words[i + 1];
  if (next !== undefined && !/^[,.;!?]/.test(next.text) && !PREPOSITIONS.has(next.lower) && !isAdverbWord(next.lower))
    return false;
  for (let at = i - 1; at >= 0 && at > i - 9; at--) {
    const { tag, lower } = words[at]!;
    if (tag === 'verb' || tag === 'modal' || tag === 'auxiliary' || tag === 'comma') return false;
    if (
      tag === 'subordinator' ||
      tag === 'that' ||
      (lower === 'as' && /^(?:long|soon)$/.test(words[at - 1]?.lower ?? ''))
    ) {
      return at < i - 1 && !finiteAhead(words, i);
    }
  }
  return false;
}

/** True if a word that can only be a finite verb stands before the next comma or stop. */
function finiteAhead(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k < i + 9; k++) {
    const { lower, text } = words[k]!;
    if (/^[,.;:]$/.test(text)) return false;
    if (MODALS.has(lower) || BE_FORMS.has(lower) || HAVE_FORMS.has(lower)) return true;
    const readings = verbReadings(lower);
    if (readings.some(({ form }) => form === 'past' || (form === 's' && !isNounToo(readings[0]!.lemma)))) return true;
  }
  return false;
}

const WISHES = /^(?:demand|propose|ask|insist|suggest|recommend|require|order|request|urge|advise)$/;

/** "proposed the club stay in Velm", "a call that she return": a bare verb behind a singular subject, no other to come. */
function isWish(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && /^(?:noun|name|adjective|determiner|possessive|number)$/.test(words[at]!.tag)) at--;
  const opener = words[at];
  if (opener === undefined || at === i - 1) return false;
  if (opener.tag !== 'that' && !(opener.tag === 'verb' && WISHES.test(opener.verb!.lemma))) return false;
  if (finiteAhead(words, i)) return false;
  const next = words[i + 1];
  return next !== undefined && (PREPOSITIONS.has(next.lower) || opensObject(next) || isAdverbWord(next.lower));
}

/** True if no verb stands before: what comes may be the main one. */
function isFirstNounPhrase(words: readonly Word[], i: number): boolean {
  for (let at = 0; at < i; at++)
    if (words[at]!.tag === 'verb' || words[at]!.tag === 'auxiliary' || words[at]!.tag === 'modal') return false;
  return true;
}

function hasFinite(words: readonly Word[], i: number, form: VerbForm): boolean {
  for (let at = Math.max(0, i - 30); at < i; at++) if (words[at]!.verb?.form === form) return true;
  return false;
}

function chosenReading(words: readonly Word[], i: number): VerbReading {
  const { lower } = words[i]!;
  if (BE_FORMS.has(lower)) {
    return {
      lemma: 'be',
      form:
        lower === 'been'
          ? 'participle'
          : lower === 'being'
            ? 'ing'
            : lower === 'be'
              ? 'base'
              : /^was|^were/.test(lower)
                ? 'past'
                : 's',
    };
  }
  if (HAVE_FORMS.has(lower))
    return {
      lemma: 'have',
      form: /^had/.test(lower) ? 'past' : lower === 'having' ? 'ing' : /^has/.test(lower) ? 's' : 'base',
    };
  if (DO_FORMS.has(lower))
    return { lemma: 'do', form: /^did/.test(lower) ? 'past' : /^does/.test(lower) ? 's' : 'base' };
  if (lower === "'s") return { lemma: 'be', form: 's' };
  return verbReadings(lower)[0] ?? { lemma: lower, form: 'base' };
}
