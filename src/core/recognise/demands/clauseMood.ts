import type { ParsedSentence } from '../syntax/parse';
import { headWord, nameBehind, phraseFrom } from '../syntax/phrases';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs } from '../syntax/verbGroups';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';
import { I_OR_WE } from '../syntax/tags/patterns';

/** The mood of the clause that begins at a word. */
export interface Mood {
  /** Must, should, ought to, have to, need to, or a bare verb that no indicative allows. */
  readonly wanted: boolean;
  readonly future: boolean;
  readonly indicative: boolean;
  /** A verb in the base form, whatever the number of its subject. */
  readonly base: boolean;
  readonly passive: boolean;
  /** By no word but its bare verb is it wanted: "that he be heard". */
  readonly bare: boolean;
  /** That verb is "be". */
  readonly isBe: boolean;
}

/** `undefined` if no clause with a finite verb begins there. */
export function clauseMood(sentence: ParsedSentence, first: number): Mood | undefined {
  const { words } = sentence;
  // "hope they'll come", "wish he'd talk".
  if (tagAt(words, first) === 'pronoun' && /'(?:ll|d)$/.test(words[first]!.lower))
    return {
      wanted: false,
      future: true,
      indicative: false,
      base: false,
      passive: lowerAt(words, first + 1) === 'be',
      bare: false,
      isBe: false,
    };
  const at = clauseVerb(sentence, first);
  if (at === undefined) return undefined;
  const word = words[at]!;
  const bare = isBare(sentence, at, first);
  const next = skipAdverbs(words, at + 1);
  const hasTo = tagAt(words, next) === 'to' && /^(?:ha(?:ve|s|d)|needs?|needed|is|are|was|were)$/.test(word.lower);
  const be = words.findIndex(({ lower, tag }, i) => i >= at && (lower === 'be' || tag === 'coordinator'));
  const passive = be < at + 4 && lowerAt(words, be) === 'be';
  // "that all states shall refrain", but "that we shall see".
  const shall = word.lower === 'shall' && !I_OR_WE.test(words[first]!.lower);
  const wanted = /^(?:must|mustn't|should|shouldn't|ought)$/.test(word.lower) || hasTo || bare || shall;
  const future = /^(?:will|would|can|could|won't)$/.test(word.lower);
  const base = word.tag === 'verb' && word.verb?.form === 'base';
  // "that he set an example": the past of some verbs is no other than their bare form.
  const isBareToo = word.verb?.form === 'past' && word.traits.base?.lemma === word.lower;
  const isLone = isBareToo && /^(?:he|she|it|one)$/.test(lowerAt(words, at - 1));
  const indicative = !wanted && !future && !base && !isLone;
  // "that she read": the past is printed alike.
  const isBe = bare && word.lower === 'be';
  return { wanted, future, indicative, base, passive, bare: bare && word.traits.past === undefined, isBe };
}

/** The first word of the verb of the clause that begins at `first`; clauses within its subject are passed over. */
function clauseVerb(sentence: ParsedSentence, first: number): number | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  let i = first;
  let sawSubject = false;
  while (i < words.length && i < first + 40) {
    const word = words[i]!;
    if (sawSubject && (opensFiniteVerb(sentence, i) || isBare(sentence, i, first)))
      return bareBeAfter(sentence, i) ?? i;
    // "urge calm as crowds gather": a clause of its own.
    if (sawSubject && word.lower === 'as') return undefined;
    // "demand 40 prisoners and warn the army": what else those do who demand.
    if (sawSubject && word.tag === 'coordinator' && /^(?:verb|modal)$/.test(tagAt(words, i + 1))) return undefined;
    const index = phraseAt[i] ?? -1;
    if (index >= 0) {
      sawSubject ||= tagAt(words, i - 1) !== 'preposition' || i === first;
      i = nounPhrases[index]!.last + 1;
    } else if (word.tag === 'relative' || (word.tag === 'that' && sawSubject && opensFiniteVerb(sentence, i + 1))) {
      do i++;
      while (i < words.length && !opensFiniteVerb(sentence, i));
      i = mainVerbAfter(sentence, i) + 1;
    } else if (/^(?:preposition|possessive|adverb|time|coordinator|comma|number|adjective|determiner)$/.test(word.tag))
      i++;
    // "Sudria, the only country to use them, give them up".
    else if (word.tag === 'to' && sawSubject && words[i + 1]?.verb?.form === 'base') i += 2;
    else if (word.tag === 'verb' && /^(?:ing|past|participle)$/.test(word.verb?.form ?? '')) {
      sawSubject = true;
      i++;
    } else return undefined;
  }
  return undefined;
}

/** "the medals won in Harbin be reallocated": the participle belongs to the subject where a bare "be" is still to come. */
function bareBeAfter({ words }: ParsedSentence, at: number): number | undefined {
  if (words[at]!.verb?.form !== 'past') return undefined;
  if (lowerAt(words, at + 1) === 'be' || tagAt(words, at + 1) === 'modal') return at + 1;
  // "the ferry, scrapped in May, be restored": an aside closes with a comma.
  const isAside = tagAt(words, at - 1) === 'comma';
  if (!(isAside ? /^(?:preposition|adverb|time)$/ : /^preposition$/).test(tagAt(words, at + 1))) return undefined;
  for (let i = at + 2; i < words.length && i < at + 12; i++) {
    if (words[i]!.lower === 'be' && !/^(?:modal|to|not|adverb)$/.test(words[i - 1]!.tag)) return i;
    if (isAside && words[i]!.tag === 'comma' && lowerAt(words, i + 1) === 'be') continue;
    if (!/^(?:noun|name|pronoun|adjective|determiner|preposition|number|time|possessive)$/.test(words[i]!.tag))
      return undefined;
  }
  return undefined;
}

/** A verb in the base form that a subject in the singular, or "be", could not have in the indicative. */
function isBare(sentence: ParsedSentence, at: number, first: number): boolean {
  const { words } = sentence;
  const word = words[at]!;
  // "that, I think,": said of oneself.
  if (lowerAt(words, at - 1) === 'i') return false;
  if (word.lower === 'be' && tagAt(words, at - 1) !== 'modal' && tagAt(words, at - 1) !== 'to') return true;
  if (word.tag === 'not' && words[at + 1]?.traits.base !== undefined) return true;
  if (word.lower === 'have' && isSingularSubject(sentence, at, first)) return true;
  if (word.tag !== 'verb' || word.verb?.form !== 'base') return false;
  // "that the rebels first withdraw", "that the guns fall silent first": what is to come before.
  if ([at - 1, at + 2].some((i) => lowerAt(words, i) === 'first')) return true;
  return isSingularSubject(sentence, at, first);
}

function isSingularSubject(sentence: ParsedSentence, at: number, first: number): boolean {
  const { words } = sentence;
  // "that Sudria first withdraw its boats".
  let before = at - 1;
  while (before > first && words[before]!.tag === 'adverb') before--;
  const phrase = phraseFrom(sentence, first);
  // "that the builder, Holtgroup, redo the work": over the name.
  const isName =
    phrase !== undefined && tagAt(words, before) === 'comma' && nameBehind(sentence, phrase) === before - 1;
  // "that the firm, which employs 300 people, pay": over the clause.
  const isParted =
    phrase !== undefined &&
    tagAt(words, before) === 'comma' &&
    tagAt(words, phrase.last + 1) === 'comma' &&
    before > phrase.last + 1;
  const index = isName || isParted ? sentence.phraseAt[phrase.last]! : (sentence.phraseAt[before] ?? -1);
  if (index < 0) return false;
  const head = phrase === undefined ? undefined : headWord(sentence, phrase);
  if (head === undefined || phrase!.heads.length > 1) return false;
  return (
    /^(?:he|she|it|one|nobody|everyone|everybody)$/.test(head.lower) ||
    head.tag === 'name' ||
    (head.tag === 'noun' && !head.lower.endsWith('s'))
  );
}
