import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { isPartyNoun } from '../partyNouns';
import { ASIDE_VERBS, SPEECH_VERBS } from '../speechVerbs';
import { TAKES_CLAUSE } from './complements';
import type { VerbReading } from './morphology';
import { isNounLike } from './neighbours';
import { CONTENT_TAGS, type Word } from './words';
import type { Tag } from './partOfSpeech';

/**
 * Gives a verb to each sentence that has none, once all words have their tags: "The director, Ida Moe, faces calls to
 * resign", "The ban on cars starts in May", "Bus drivers strike over pay". Read from the left, a word that is a noun as
 * well as a verb is a noun there; that no other verb follows shows only afterwards.
 */
export function giveMainVerbs(words: readonly Word[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    if (words[i]!.tag === 'verb') swapNounAndVerb(words, i);
    else if (i > 2) {
      giveNames(words, i);
      if (PHASES.has(words[i]!.lower)) givePhase(words, i);
    }
  }
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && !endsClause(words, at)) continue;
    if (at - from > 2) giveVerb(words, from, at);
    from = at + 1;
  }
}

function endsClause(words: readonly Word[], at: number): boolean {
  const { tag, text } = words[at]!;
  return tag === 'stop' || (tag === 'break' && (text === ';' || text === ':'));
}

/** "Pay talks resume on Monday", "Budget cuts face a vote": what looked like the verb is what the next word tells of. */
function swapNounAndVerb(words: readonly Word[], i: number): void {
  const word = words[i]!;
  const next = words[i + 1]!;
  const { base, isNounToo, isParticle } = next.traits;
  if (!word.traits.isNounToo || !/^(?:s|base)$/.test(word.verb!.form)) return;
  const left = words[i - 1]!;
  if (!isNounLike(left) || left.traits.isPlural || next.capital || isParticle) return;
  const behind = words[i + 2];
  // "Union demands ignored", "Police search called off".
  if (next.tag === 'verb' && next.traits.onlyPast && (behind === undefined || isParticleOf(behind))) makeNoun(word);
  if (word.verb?.form !== 's' || next.tag !== 'noun' || base === undefined) return;
  const takesObject = behind !== undefined && /^(?:determiner|number|adverb)$/.test(behind.tag);
  const moves = MOVES.has(word.lower) && MOVING.has(next.lower) && !CONTENT_TAGS.has(behind?.tag ?? 'stop');
  if (isNounToo && !moves && !(takesObject && !behind.traits.isPreposition)) return;
  makeNoun(word);
  makeVerb(next, base);
}

function isParticleOf({ tag, lower }: Word): boolean {
  return tag === 'adverb' || /^(?:off|up|down|out|over|in|after|at|as)$/.test(lower);
}

/** What rises and falls, and reads as a verb besides. */
const MOVES = wordSet('shares talks exports imports profits costs stocks rents claims hopes rates');

const MOVING = wordSet('rise fall slide jump drop stall dip plunge surge slump climb slip mount rebound tumble falter');

/** "as Brask, Holtgroup win orders": several names have a bare verb. */
function giveNames(words: readonly Word[], i: number): void {
  const word = words[i]!;
  const next = words[i + 1];
  const { base } = word.traits;
  if (word.tag !== 'noun' || word.capital || base === undefined || next?.traits.isNounToo !== true) return;
  if (next.tag !== 'verb' || next.verb!.form !== 's' || words[i - 1]!.tag !== 'name') return;
  if (itemAt(words, i - 2)?.tag !== 'comma' || itemAt(words, i - 3)?.tag !== 'name') return;
  makeVerb(word, base);
  makeNoun(next);
}

/** What becomes of what goes on: nouns hardly ever where a clause of time or condition would have no verb without them. */
const PHASES = wordSet('stops ends starts begins returns leaves closes opens falls melts');

/** "until the bombing stops", "before the season starts": not a row of nouns. */
function givePhase(words: readonly Word[], at: number): void {
  const word = words[at]!;
  const left = words[at - 1]!;
  if (word.tag !== 'noun' || left.tag !== 'noun' || left.traits.isPlural || word.traits.s === undefined) return;
  const { tag } = words[at + 1]!;
  if (tag !== 'stop' && tag !== 'comma' && tag !== 'preposition') return;
  let first = at - 1;
  while (/^(?:noun|name|adjective)$/.test(words[first - 1]?.tag ?? '')) first--;
  if (words[first - 1]?.tag === 'determiner') first--;
  if (first === at - 1 && left.verb?.form !== 'ing' && !left.lower.endsWith('ing')) return;
  if (OPENS_PHASE.has(itemAt(words, first - 1)?.lower ?? '')) makeVerb(word, word.traits.s);
}

const OPENS_PHASE = wordSet('until till before unless once when if after while because');

function makeNoun(word: Word): void {
  word.tag = 'noun';
  word.verb = undefined;
}

function makeVerb(word: Word, reading: VerbReading): void {
  word.tag = 'verb';
  word.verb = reading;
}

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adjective', 'determiner', 'number', 'possessive']);

/** What may stand before the subject of a sentence without belonging to it. */
const LEADS: ReadonlySet<Tag> = new Set<Tag>(['coordinator', 'adverb', 'time', 'comma', 'other']);

function giveVerb(words: readonly Word[], from: number, end: number): void {
  const first = subjectStart(words, from, end);
  if (first < 0) return;
  const { quotation } = words[first]!;
  let head = -1;
  let several = false;
  let isFor = false;
  for (let at = first; at < end; at++) {
    const word = words[at]!;
    const { tag } = word;
    if (word.quotation !== quotation) return;
    if (tag === 'comma' || tag === 'break') {
      if (head >= 0) giveBehindAside(words, { head, several, comma: at, end });
      return;
    }
    if (NOMINAL.has(tag)) {
      const isNoun = isNounLike(word) || (word.traits.isAdjectiveNoun && words[at + 1]?.tag === 'comma');
      const isLast = isNoun && !isNounLike(words[at + 1]) && words[at + 1]?.tag !== 'possessive';
      const subject = head >= 0 ? head : at - 1;
      if (at > first && giveWithin(words, { head: subject, several, at, first, end })) return;
      if (isLast && head < 0) head = at;
    } else if (at === first && words[at + 1]?.tag === 'comma' && /^(?:we|they)$/.test(word.lower)) {
      // "We, the nurses of Velm, demand": who they are hangs on the pronoun.
      head = at;
      several = true;
    } else if (tag === 'coordinator') several ||= head >= 0 && word.lower === 'and' && head === at - 1;
    else if (tag === 'verb' && word.verb!.form === 'ing' && words[at - 1]!.tag === 'preposition') continue;
    // "Petition to save the library | reaches 10,000 names": what it is for belongs to the subject.
    else if (tag === 'to' && at === head + 1 && words[at + 1]?.verb?.form === 'base') {
      isFor = true;
      at++;
    } else if (isFor && tag === 'adverb') continue;
    else if (tag !== 'preposition' || head < 0) return;
  }
}

/** Where the subject of the sentence begins: behind what leads up to it; -1 if that is not plain. */
function subjectStart(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && LEADS.has(words[at]!.tag)) at++;
  if (words[at]?.tag === 'preposition') {
    while (at < end && words[at]!.tag !== 'comma') if (hasFiniteTag(words[at++]!)) return -1;
    at++;
  }
  return at < end && (NOMINAL.has(words[at]!.tag) || words[at]!.tag === 'pronoun') ? at : -1;
}

function hasFiniteTag({ tag, verb }: Word): boolean {
  return tag === 'modal' || tag === 'auxiliary' || (tag === 'verb' && verb!.form !== 'ing');
}

interface Subject {
  /** The last word of its first noun phrase. */
  readonly head: number;
  /** True if "and" joins another to it. */
  readonly several: boolean;
  readonly end: number;
}

/** "The owner, Holtgroup, pays the crew", "The talks – the third this year – end today". */
function giveBehindAside(words: readonly Word[], subject: Subject & { readonly comma: number }): void {
  const { comma, end } = subject;
  const { tag } = words[comma]!;
  if (!opensAside(words, comma + 1)) return;
  for (let at = comma + 2; at < end; at++) {
    if (words[at]!.tag !== tag) {
      if (words[at]!.quotation !== words[comma]!.quotation) return;
      continue;
    }
    let verb = at + 1;
    while (words[verb]?.tag === 'adverb') verb++;
    const word = words[verb];
    if (word === undefined || verb >= end) return;
    if (hasFiniteTag(word)) return;
    if (word.tag !== 'noun') continue;
    const reading = agreeing(words, subject, verb);
    // "Mud, experts say, sticks.": the clause goes on behind who says so.
    const closes = words[verb + 1]?.tag === 'stop' && words.slice(comma, at).some((_, i) => tells(words, comma + i));
    if (reading === undefined || !(closes || leadsOn(words, verb, true)) || !isLastVerb(words, verb, reading, end))
      continue;
    makeVerb(word, reading);
    unmakeNext(words, verb);
    return;
  }
}

/** True if what begins behind a comma hangs on the noun before it, and is no next item of a list nor a clause. */
function opensAside(words: readonly Word[], at: number): boolean {
  const { tag = 'other', verb } = words[at] ?? {};
  const next = words[at + 1];
  // "top of the table", "union secretary", but "milk, rents and fuel".
  if (words[at]?.lower === 'worth') return true;
  if (tag === 'noun') return next?.tag === 'preposition' || namesSomebody(words, at) || tells(words, at);
  if (tag === 'pronoun') return next?.lower === 'of' || next?.tag === 'preposition' || tells(words, at);
  if (tag === 'verb') return /^(?:ing|past|participle)$/.test(verb!.form);
  if (tag === 'coordinator') return false;
  return !/^(?:that|to|not|modal|auxiliary|comma|stop|break|other|time)$/.test(tag);
}

function namesSomebody(words: readonly Word[], from: number): boolean {
  let at = from;
  while (isNounLike(words[at + 1])) at++;
  return isPartyNoun(words[at]!.lower);
}

function tells(words: readonly Word[], at: number): boolean {
  return ASIDE_VERBS.has(words[at + 1]?.verb?.lemma ?? '');
}

/** "Bus drivers strike over pay.", "The row over parking splits the council." */
function giveWithin(
  words: readonly Word[],
  subject: Subject & { readonly at: number; readonly first: number },
): boolean {
  const { at, end, first } = subject;
  const word = words[at]!;
  if (word.tag !== 'noun' || word.capital) return false;
  const left = words[at - 1]!;
  // "The firm faces a strike": an adjective elsewhere.
  const isHead = left.traits.isAdjectiveNoun && left.tag === 'adjective' && itemAt(words, at - 2)?.tag === 'determiner';
  // "Campaign to keep the ferry afloat wins backing".
  const isKept = /^(?:adjective|adverb)$/.test(left.tag) && FARES.has(word.lower) && words[end] === undefined;
  if (!isNounLike(left) && left.verb?.form !== 'ing' && !isHead && !isKept) return false;
  if (isHead && word.traits.s === undefined) return false;
  const reading = agreeing(words, subject, at);
  // "The drop in sales worries the board", but "the sales drop in May".
  if (reading?.form !== 's' && ATTRIBUTIVE.has(left.lower)) return false;
  if (reading === undefined || !leadsOn(words, at, false) || !isLastVerb(words, at, reading, end)) return false;
  // A heading has no full stop, and need not have a verb: there only a plural shows that a bare verb follows.
  const isSentence = words[end]?.tag === 'stop';
  const isPlural = left.tag === 'noun' && left.traits.isPlural && reading.form === 'base';
  const opensReason = /^(?:as|after|before|amid|despite|while|when)$/.test(words[at + 1]!.lower);
  const isCounted =
    reading.form === 's' &&
    FARES.has(word.lower) &&
    (/^(?:number|determiner|noun|name)$/.test(words[at + 1]!.tag) || words[at + 1]!.verb?.form === 'ing');
  if (!isSentence && !isPlural && !opensReason && !isCounted) return false;
  // "Ceasefire talks in Velm stall over": the plural has a verb of its own.
  if (reading.form === 's' && subject.head === at - 1 && hasOwnVerb(words, at, end)) return false;
  // "Halden face Velm", but "Halden police 40 …": a name alone goes with a bare verb only before its object.
  if (left.tag === 'name' && subject.head === at - 1 && reading.form !== 's') {
    if (at !== first + 1 || isPartyNoun(word.lower)) return false;
    if (!/^(?:determiner|name|pronoun)$/.test(words[at + 1]!.tag)) return false;
  }
  makeVerb(word, reading);
  if (isHead) left.tag = 'noun';
  unmakeNext(words, at);
  return true;
}

/** How headlines tell that what was asked for fares, by words that are nouns as well. */
const FARES = wordSet('reaches gains wins hits tops passes draws nears');

/** True if a bare verb follows what may be the plural at `at`, with nothing but what hangs on it between. */
function hasOwnVerb(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const { tag, traits, capital } = words[i]!;
    if (tag !== 'preposition' && !NOMINAL.has(tag)) return false;
    if (tag === 'noun' && !capital && traits.base !== undefined && isNounLike(words[i - 1]))
      return words[i + 1]?.tag === 'preposition' || words[i + 1]?.tag === 'determiner';
  }
  return false;
}

/** Plurals that stand before another noun. */
const ATTRIBUTIVE = wordSet(
  'arms sports customs operations communications sales savings news goods games systems rights',
);

/** The verb is found: what looked like one behind it is its object. */
function unmakeNext(words: readonly Word[], at: number): void {
  const next = words[at + 1];
  if (next?.tag !== 'verb' || !isNounBehindVerb(next)) return;
  const isSubject = next.verb!.form === 'base';
  makeNoun(next);
  const behind = words[at + 2];
  const reading = behind?.traits.past ?? behind?.traits.base;
  if (isSubject && behind?.tag === 'noun' && !behind.capital && reading !== undefined) makeVerb(behind, reading);
}

/** "faces _charges", "claims _police hit him". */
function isNounBehindVerb({ verb, traits, lower }: Word): boolean {
  return (verb!.form === 's' && traits.isNounToo) || (verb!.form === 'base' && isPartyNoun(lower));
}

/** How the noun at `at` reads as the verb of a subject. */
function agreeing(words: readonly Word[], { head, several }: Subject, at: number): VerbReading | undefined {
  const subject = words[head];
  const { traits, capital } = words[at]!;
  if (subject === undefined || capital || at <= head || !traits.readings.length) return undefined;
  const { base, s, past } = traits;
  // "hit", "cut": the same for all.
  if (past !== undefined && base !== undefined && past.lemma === base.lemma) return past;
  if (subject.tag === 'name') return s ?? base;
  if (!/^(?:noun|adjective|determiner|number|pronoun)$/.test(subject.tag)) return undefined;
  const isPlural = several || subject.traits.isPlural || PLURAL_WORDS.has(subject.lower);
  return isPlural ? base : (s ?? (COLLECTIVE.has(subject.lower) ? base : undefined));
}

const PLURAL_WORDS = wordSet('police people men women children both many some others few most several');

const COLLECTIVE = wordSet('pair couple duo trio team crew band family group majority number');

/** True if what stands behind the word may be what a verb governs or when and where it is done. */
function leadsOn(words: readonly Word[], at: number, isSure: boolean): boolean {
  const next = words[at + 1];
  if (next === undefined || next.quotation !== words[at]!.quotation) return false;
  switch (next.tag) {
    case 'preposition':
      return next.lower !== 'of';
    case 'coordinator':
    case 'comma':
    case 'stop':
    case 'break':
    case 'possessive':
    case 'modal':
    case 'auxiliary':
    case 'not':
      return false;
    case 'relative':
      return !/^(?:who|which|whom|whose)$/.test(next.lower);
    case 'verb':
      // "gains backing": a noun like "support".
      return (isSure && isNounBehindVerb(next)) || (next.verb!.form === 'ing' && FARES.has(words[at]!.lower));
    case 'that':
      return isSure || SPEECH_VERBS.has(words[at]!.traits.readings[0]!.lemma);
    default:
      return true;
  }
}

/** True if no verb follows that the subject would need besides: one behind "that", "who", "as", a comma or "and" is another's. */
function isLastVerb(words: readonly Word[], at: number, { lemma }: VerbReading, end: number): boolean {
  // "The court rules on evidence are clear": no clause begins with a preposition.
  const takesClause = TAKES_CLAUSE.has(lemma) || SPEECH_VERBS.has(lemma);
  if (takesClause && words[at + 1]?.tag !== 'preposition') return true;
  for (let i = at + 1; i < end; i++) {
    const { tag, lower, verb, traits } = words[i]!;
    // "Food supplies in the camp, said to be low, are gone".
    if (tag === 'comma' || tag === 'break') return !closesBeforeVerb(words, i + 1, end);
    if (/^(?:that|relative|subordinator|coordinator)$/.test(tag)) return true;
    if (tag === 'preposition' && /^(?:as|after|before|until|till|since)$/.test(lower)) return true;
    if (!hasFiniteTag(words[i]!) || itemAt(words, i - 1)?.tag === 'to') continue;
    // "faces charges brought by": a participle behind its noun.
    if (tag === 'verb' && /^(?:past|participle)$/.test(verb!.form) && !traits.isPreterite)
      if (words[i + 1]?.tag === 'preposition') continue;
    if (i === at + 1 && tag === 'verb' && verb!.form === 's' && words[i]!.traits.isNounToo) continue;
    return false;
  }
  return true;
}

function closesBeforeVerb(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i + 1 < end; i++)
    if (/^(?:comma|break)$/.test(words[i]!.tag) && hasFiniteTag(words[i + 1]!)) return true;
  return false;
}
