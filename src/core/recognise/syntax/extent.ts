import type { ParsedSentence } from './parse';
import { opensFiniteVerb, skipAdverbs } from './verbGroups';
import { INFINITIVE_VERBS, OBJECT_INFINITIVE_VERBS, TAKES_INFINITIVE } from './wordClasses';

/** A stretch of words, indices inclusive. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

/** What was found from a starting word: the conjuncts, and the word that ended the last one (may be past the end). */
export interface Extent {
  readonly pieces: readonly Piece[];
  readonly stop: number;
}

type Mode = 'infinitive' | 'gerund' | 'clause';

/**
 * The verb phrase that begins at `first` (base form, adverb or "not"), one piece a conjunct: "halt fire and lift the
 * blockade" is two. Purposes, reasons and asides behind it are left out.
 */
export function infinitiveExtent(sentence: ParsedSentence, first: number): Extent {
  return verbPhraseExtent(sentence, first, 'infinitive');
}

/** The phrase of the "-ing" verb at `first`. */
export function gerundExtent(sentence: ParsedSentence, first: number): Extent {
  return verbPhraseExtent(sentence, first, 'gerund');
}

/** The clause whose subject begins at `first`: to the end of its verb's objects; one piece a verb behind one modal. */
export function clauseExtent(sentence: ParsedSentence, first: number): Extent {
  return verbPhraseExtent(sentence, first, 'clause');
}

interface State {
  readonly mode: Mode;
  readonly quotation: number;
  /** Start of the current conjunct. */
  first: number;
  /** Index of the conjunct's main verb; -1 before the verb of a clause. */
  verb: number;
  /** True if the verb stands behind a modal or "to", so that a base form continues it. */
  takesBase: boolean;
}

function verbPhraseExtent(sentence: ParsedSentence, first: number, mode: Mode): Extent {
  const { words } = sentence;
  const state: State = {
    mode,
    quotation: words[first]?.quotation ?? -1,
    first,
    verb: mode === 'clause' ? -1 : skipAdverbs(words, first),
    takesBase: mode === 'infinitive',
  };
  const pieces: Piece[] = [];
  const finish = (last: number, stop: number): Extent => {
    if (last >= state.first) pieces.push({ first: state.first, last });
    return { pieces, stop };
  };
  let i = first;
  while (i < words.length) {
    const word = words[i]!;
    if (i > first && leavesQuotation(sentence, state.quotation, first, i)) return finish(i - 1, i);
    if (mode === 'clause' && state.verb < 0 && opensFiniteVerb(sentence, i) && i > first) {
      state.verb = i;
      state.takesBase =
        word.tag === 'modal' || /^(?:has|have|had|needs?|got|base)$/.test(word.lower) || word.verb?.form === 'base';
    }
    switch (word.tag) {
      case 'stop':
      case 'break':
        return finish(i - 1, i);
      case 'comma': {
        const next = afterComma(sentence, i, state);
        if (next === undefined) return finish(i - 1, i);
        if (next.split) {
          pieces.push({ first: state.first, last: i - 1 });
          state.first = next.at;
          state.verb = skipAdverbs(words, next.at);
        }
        i = next.at;
        continue;
      }
      case 'coordinator': {
        const next = afterCoordinator(sentence, i, state);
        if (next === undefined) return finish(i - 1, i);
        if (next.split) {
          pieces.push({ first: state.first, last: i - 1 });
          state.first = next.at;
          state.verb = skipAdverbs(words, next.at);
          i = Math.max(next.at, i + 1);
          continue;
        }
        break;
      }
      case 'subordinator':
        if (i > first && !/^(?:when|whenever|where|wherever|whether|once)$/.test(word.lower)) return finish(i - 1, i);
        break;
      case 'to':
        if (i > state.verb + 1 && state.verb >= 0 && isPurpose(sentence, i, state.verb)) return finish(i - 1, i);
        break;
      case 'preposition':
        if (i > first && state.verb >= 0 && opensCircumstance(sentence, i)) return finish(i - 1, i);
        break;
      case 'adverb':
        if (
          word.lower === 'so' &&
          (words[i + 1]?.tag === 'that' || words[i + 1]?.tag === 'pronoun' || words[i + 1]?.lower === 'as')
        )
          return finish(i - 1, i);
        if (word.lower === 'otherwise') return finish(i - 1, i);
        break;
      default:
        break;
    }
    i++;
  }
  return finish(words.length - 1, words.length);
}

/** A content that began in a quotation ends with it, but for a few quoted words at its head ('"urgent" action now'). */
export function leavesQuotation(sentence: ParsedSentence, quotation: number, first: number, at: number): boolean {
  return quotation >= 0 && sentence.words[at]!.quotation !== quotation && at - first > 2;
}

interface Next {
  readonly at: number;
  readonly split: boolean;
}

function afterComma(sentence: ParsedSentence, comma: number, state: State): Next | undefined {
  const { words } = sentence;
  const next = words[comma + 1];
  if (next === undefined) return undefined;
  if (next.tag === 'number' && /^\d{4}$/.test(next.text) && /^(?:time|number)$/.test(words[comma - 1]!.tag))
    return { at: comma + 1, split: false };
  if (state.verb < 0) {
    const closing = closingComma(sentence, comma);
    return closing === undefined ? undefined : { at: closing + 1, split: false };
  }
  if (next.tag === 'coordinator') {
    const after = afterCoordinator(sentence, comma + 1, state);
    // A comma before "and" parts clauses, unless the same kind of verb phrase or the last item of a list follows.
    if (after === undefined) return undefined;
    if (after.split) return after;
    return isNounList(sentence, comma) ? { at: comma + 2, split: false } : undefined;
  }
  const at = skipAdverbs(words, comma + 1);
  const word = words[at]!;
  if (state.takesBase && word?.tag === 'verb' && word.verb?.form === 'base' && laterCoordinator(sentence, at))
    return { at: comma + 1, split: true };
  if (word?.tag === 'to' && state.mode === 'infinitive' && coordinatedTo(sentence, at))
    return { at: at + 1, split: true };
  if (state.mode === 'gerund' && word?.verb?.form === 'ing' && laterCoordinator(sentence, at))
    return { at: comma + 1, split: true };
  return isNounList(sentence, comma) ? { at: comma + 1, split: false } : undefined;
}

/** The comma that closes an aside opened at `comma`, if a verb follows it. */
function closingComma(sentence: ParsedSentence, comma: number): number | undefined {
  const { words } = sentence;
  for (let i = comma + 1; i < words.length && i < comma + 25; i++) {
    if (words[i]!.tag === 'break' || words[i]!.tag === 'stop') return undefined;
    if (words[i]!.tag === 'comma' && opensFiniteVerb(sentence, skipAdverbs(words, i + 1))) return i;
  }
  return undefined;
}

function laterCoordinator(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  for (let i = from; i < words.length && words[i]!.tag !== 'stop' && words[i]!.tag !== 'break'; i++) {
    if (words[i]!.tag === 'coordinator') return true;
  }
  return false;
}

function coordinatedTo(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  for (let i = from; i < words.length - 1 && words[i]!.tag !== 'stop'; i++) {
    if (words[i]!.tag === 'coordinator' && words[i + 1]!.tag === 'to') return true;
  }
  return false;
}

/** What "and", "or" and "but" at `at` join: `undefined` if what follows no longer belongs to the content. */
function afterCoordinator(sentence: ParsedSentence, at: number, state: State): Next | undefined {
  const { words } = sentence;
  if (state.verb < 0) return { at: at + 1, split: false };
  const lower = words[at]!.lower;
  const target = skipAdverbs(words, at + 1);
  const word = words[target];
  if (word === undefined) return undefined;
  if (/^(?:else|otherwise|face|risk|lose)$/.test(word.lower) && lower === 'or') return undefined;
  if (words[at + 1]!.lower === 'otherwise') return undefined;
  const isAnd = lower === 'and' || lower === 'or';
  if (word.tag === 'that') return undefined;
  if (word.tag === 'to') {
    if (!isAnd) return undefined;
    return state.mode === 'infinitive' || state.takesBase
      ? { at: target + 1, split: lower === 'and' }
      : { at: target, split: false };
  }
  if (word.tag === 'verb') {
    const form = word.verb?.form;
    if (form === 'base' && state.takesBase) {
      if (lower === 'but') return undefined;
      // Two verbs with one object stay together: "inspect and repair all lifts".
      const sharesObject = words[at - 1]!.tag === 'verb' || at - 1 === state.verb;
      return { at: at + 1, split: lower === 'and' && !sharesObject };
    }
    if (form === 'ing') {
      if (state.mode === 'gerund' && at - 1 !== state.verb) return { at: at + 1, split: true };
      return { at: at + 1, split: false };
    }
    if (words[at - 1]!.tag === 'verb' && words[at - 1]!.verb?.form === form) return { at: at + 1, split: false };
    if (
      state.mode === 'clause' &&
      !state.takesBase &&
      form === words[state.verb]!.verb?.form &&
      words[state.verb]!.tag === 'verb'
    )
      return { at: at + 1, split: false };
    if (state.mode === 'clause' && form === 'past' && hasPassive(sentence, state.verb))
      return { at: at + 1, split: false };
    return undefined;
  }
  if (word.tag === 'modal' || word.tag === 'auxiliary') {
    if (word.verb?.form === 'base' && state.takesBase && lower === 'and') return { at: at + 1, split: true };
    return undefined;
  }
  if (/^(?:subordinator|relative|break|stop|comma)$/.test(word.tag)) return undefined;
  // A new subject with a verb of its own is another clause.
  return opensNewClause(sentence, target) ? undefined : { at: at + 1, split: false };
}

function hasPassive(sentence: ParsedSentence, verb: number): boolean {
  const { words } = sentence;
  for (let i = verb; i < Math.min(words.length, verb + 4); i++)
    if (/^(?:be|been|being|is|are|was|were)$/.test(words[i]!.lower)) return true;
  return false;
}

/** True if a noun phrase begins at `at` and a finite verb follows it before the next break. */
export function opensNewClause(sentence: ParsedSentence, at: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  let i = at;
  const adverbialStart = words[i]?.tag === 'preposition';
  if (adverbialStart) return false;
  const index = phraseAt[i] ?? -1;
  if (index < 0) return false;
  i = nounPhrases[index]!.last + 1;
  for (let steps = 0; steps < 10 && i < words.length; steps++) {
    const word = words[i]!;
    if (opensFiniteVerb(sentence, i)) return true;
    if (word.tag === 'possessive') i++;
    else if (word.tag === 'preposition' && word.lower !== 'by') i++;
    else if (word.tag === 'adverb' || word.tag === 'time') i++;
    else if ((phraseAt[i] ?? -1) >= 0) i = nounPhrases[phraseAt[i]!]!.last + 1;
    else return false;
  }
  return false;
}

/** True if the comma parts the items of a list of nouns: verbless up to an "and" with a noun behind it. */
export function isNounList(sentence: ParsedSentence, comma: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  for (let i = comma + 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.tag === 'coordinator') {
      const target = skipAdverbs(words, i + 1);
      const index = phraseAt[target] ?? -1;
      return (
        word.lower !== 'but' &&
        (words[i - 1]!.tag !== 'comma' || i - 1 !== comma || nounPhrasesBefore(sentence, comma)) &&
        (index >= 0 || words[target]?.verb?.form === 'ing') &&
        !opensNewClause(sentence, target) &&
        (index < 0 || !nounPhrases[index]!.isPronoun)
      );
    }
    if (/^(?:stop|break|relative|that|to|subordinator|modal|pronoun)$/.test(word.tag)) return false;
    if (word.tag === 'auxiliary') return false;
    if (
      word.tag === 'verb' &&
      word.verb?.form !== 'ing' &&
      word.verb?.form !== 'participle' &&
      !(word.verb?.form === 'past' && words[i + 1]?.tag === 'preposition')
    )
      return false;
    if (word.lower === 'including' || word.lower === 'according') return false;
  }
  return false;
}

/** True if an earlier comma parts nouns too, so that ", and" closes a list of three. */
function nounPhrasesBefore(sentence: ParsedSentence, comma: number): boolean {
  for (let i = comma - 1; i >= 0 && i > comma - 25; i--) {
    const { tag } = sentence.words[i]!;
    if (tag === 'comma') return true;
    if (tag === 'modal' || tag === 'stop' || tag === 'break') return false;
  }
  return false;
}

/** True if the infinitive mark at `at` opens a purpose, which is no part of what is wanted. */
export function isPurpose(sentence: ParsedSentence, at: number, verb: number): boolean {
  const { words } = sentence;
  const previous = words[at - 1]!;
  if (previous.tag === 'verb' || previous.tag === 'auxiliary' || previous.tag === 'modal') {
    return (
      previous.verb?.form === 'past' &&
      !INFINITIVE_VERBS.has(previous.verb.lemma) &&
      !OBJECT_INFINITIVE_VERBS.has(previous.verb.lemma) &&
      !TAKES_INFINITIVE.has(previous.lower)
    );
  }
  if (previous.tag === 'coordinator' || previous.tag === 'relative' || previous.tag === 'not') return false;
  if (TAKES_INFINITIVE.has(previous.lower)) return false;
  if (previous.tag === 'adjective') return false;
  for (let i = at - 1; i >= verb && i >= 0; i--) {
    const word = words[i]!;
    if (/^(?:too|enough)$/.test(word.lower) && at - i < 5) return false;
    if (word.tag === 'verb')
      return (
        !OBJECT_INFINITIVE_VERBS.has(word.verb!.lemma) &&
        !(INFINITIVE_VERBS.has(word.verb!.lemma) && at - i < 3) &&
        !takesSoon(sentence, i, at)
      );
    if (word.tag === 'comma') break;
  }
  return true;
}

/** "do everything to condemn", "take steps to cut": the noun object wants its infinitive. */
function takesSoon(sentence: ParsedSentence, verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i++) if (TAKES_INFINITIVE.has(sentence.words[i]!.lower) && at - i < 2) return true;
  return false;
}

/** True if the preposition opens a circumstance that goes: "after he was jailed", "amid protests", "in response to". */
export function opensCircumstance(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  const word = words[at]!;
  const next = words[at + 1];
  const afterNext = words[at + 2];
  switch (word.lower) {
    case 'amid':
    case 'amidst':
    case 'despite':
    case 'following':
    case 'like':
      return true;
    case 'since':
      return next?.tag !== 'time' && next?.tag !== 'number';
    case 'as':
      if (next?.lower === 'well' || /^(?:soon|quickly|much|many|long|far|early|fast)$/.test(next?.lower ?? ''))
        return false;
      return next !== undefined && (next.tag === 'pronoun' || opensNewClause(sentence, at + 1));
    case 'after':
      return !(
        next === undefined ||
        /^(?:time|number)$/.test(next.tag) ||
        /^(?:time|number)$/.test(afterNext?.tag ?? '')
      );
    case 'in':
      if (next?.lower === 'order' && /^(?:to|that)$/.test(afterNext?.lower ?? '')) return true;
      if (/^(?:response|protest|reaction|retaliation|solidarity)$/.test(next?.lower ?? '')) return true;
      return /^(?:a|an)$/.test(next?.lower ?? '') && /^(?:bid|effort|attempt|move)$/.test(afterNext?.lower ?? '');
    case 'due':
    case 'because':
      return true;
    default:
      return false;
  }
}
