import { isPreterite } from './tags/morphology';
import type { ParsedSentence } from './parse';
import { phraseEndingAt, phraseFrom, type Phrase } from './phrases';
import { isPartyNoun } from './partyNouns';
import { SPEECH_VERBS, TELLING_VERBS } from './speechVerbs';
import { opensFiniteVerb, skipAdverbs, verbGroup } from './verbGroups';
import { CLAUSE_LIMITS } from './tags/words';
import { wordSet } from '../../text/wordSet';

export { NOT_FOR, ONLY_OF, phraseEndingAt, phraseFrom, type Phrase } from './phrases';

const DEPTH = 4;
/** Verbs looked at on the way back to a shared subject: rows of verbs without one must not cost the square. */
const TRIES = 3;

/** Nouns for what carries words: behind them, "demanding" is said by who wrote. */
const CARRIERS =
  /^(?:letters?|statements?|petitions?|resolutions?|motions?|lawsuits?|posts?|messages?|notes?|editorials?|tweets?|reports?|speech(?:es)?|memos?|emails?|e-mails?|videos?|leaflets?|banners?|placards?|signs?|amendments?|bills?|appeals?|declarations?|articles?|columns?|campaigns?|complaints?|documents?|files?|filings?|briefs?|notices?|orders?|warnings?|injunctions?|rulings?|decrees?|verdicts?|judge?ments?|subpoenas?|writs?|directives?|communiqu[eé]s?|manifestos?|ads?|adverts?|circulars?|ultimatums?|plans?|proposals?|laws?)$/;

/**
 * The subject of the verb at `main`: the phrase before it, across apposition and relative clauses; for a verb that
 * shares its subject ("met the mayor and urged her") that of the verb before. `undefined` if none is found.
 */
export function subjectOf(sentence: ParsedSentence, main: number, depth = DEPTH): Phrase | undefined {
  if (depth === 0) return undefined;
  const { words } = sentence;
  const group = verbGroup(sentence, main);
  const form = words[main]!.verb?.form;
  const contracted = group.first > 0 ? words[group.first - 1] : undefined;
  if (contracted?.tag === 'pronoun') return phraseEndingAt(sentence, group.first - 1);

  let at = beforeAdverbials(sentence, group.first - 1);
  // "Urged by the board to resign, the mayor said": as behind a participle in "-ing".
  const isFronted = form === 'ing' || (form === 'past' && words[main + 1]?.lower === 'by');
  if (at < 0) return isFronted ? followingSubject(sentence, main) : undefined;
  const word = words[at]!;

  if (form === 'ing' && !group.finite) {
    // "released a statement saying …" is said by who released it, whatever noun stands before.
    if (
      SPEECH_VERBS.has(words[main]!.verb!.lemma) &&
      !/^(?:call|urge|demand|ask|propose)$/.test(words[main]!.verb!.lemma)
    ) {
      const own = phraseEndingAt(sentence, at);
      if (own !== undefined && words[own.first - 1]?.lower === 'with') return own;
      const above = subjectOfClauseBefore(sentence, group.first, depth);
      if (above !== undefined) return above;
    }
    const nearest = phraseEndingAt(sentence, at);
    // "marched through Velm calling for": a place or goal of the verb before does not call.
    const isGoal =
      nearest !== undefined &&
      /^(?:to|in|into|at|through|outside|near|on|onto|along|across|for|around|inside)$/.test(
        words[nearest.first - 1]?.lower ?? '',
      );
    if (/^(?:noun|name)$/.test(word.tag) && !CARRIERS.test(word.lower) && !isGoal) return nearest;
    return subjectOfClauseBefore(sentence, group.first, depth) ?? phraseEndingAt(sentence, at);
  }
  if (group.infinitive) return subjectOfClauseBefore(sentence, group.first, depth);
  if (word.tag === 'relative' || word.tag === 'that') {
    let antecedent = words[at - 1]?.tag === 'comma' ? at - 2 : at - 1;
    // "it was the minister himself who".
    if (/(?:self|selves)$/.test(words[antecedent]?.lower ?? '')) antecedent--;
    if (antecedent < 0) return undefined;
    const said = phraseEndingAt(sentence, antecedent);
    if (antecedent === at - 2 && said !== undefined && !isSomebody(sentence, said)) {
      // "costs $4 in Brazil, which threatened": things are not told more of by what only somebody does.
      const index = sentence.phraseAt[antecedent] ?? -1;
      const { first = 0, last = 0 } = sentence.nounPhrases[index] ?? {};
      if (index >= 0 && words[antecedent]!.tag === 'name') return { first, last, heads: [index] };
    }
    return said ?? subjectOfClauseBefore(sentence, at, depth);
  }
  if (word.tag === 'break') return firstSubject(sentence, depth);
  if (word.tag === 'coordinator') return subjectOfClauseBefore(sentence, at, depth, main);
  if (word.tag === 'comma') {
    const closing = at;
    for (at = closing - 1; at > 0; at--) {
      const { tag } = words[at]!;
      if (tag === 'break') break;
      if (tag !== 'comma') continue;
      const phrase = phraseEndingAt(sentence, beforeAdverbials(sentence, at - 1));
      // "The dockers, the mayor said, demand": who says so is not who does it.
      if (phrase !== undefined && isAttribution(sentence, at + 1, closing)) return phrase;
      if (phrase !== undefined && opensAside(sentence, at + 1, closing)) {
        if (words[at + 1]?.tag === 'relative') return phrase;
        const { first, last, heads } = nameBefore(sentence, phrase);
        return { first, last, heads, apposition: closing - 1 };
      }
    }
    if (words[closing - 1]?.tag === 'coordinator') return subjectOfClauseBefore(sentence, closing, depth);
    return subjectOfClauseBefore(sentence, closing, depth) ?? phraseEndingAt(sentence, closing - 1);
  }
  return (
    overClauses(sentence, group.first) ??
    phraseEndingAt(sentence, at) ??
    subjectOfClauseBefore(sentence, group.first, depth)
  );
}

function isSomebody({ words, nounPhrases }: ParsedSentence, { heads }: Phrase): boolean {
  const { tag, lower } = words[nounPhrases[heads[0]!]!.last]!;
  return tag === 'name' || tag === 'pronoun' || isPartyNoun(lower);
}

/** "protesters who blocked the bridge", "players wearing black": the head before a clause or participle of its own. */
function overClauses(sentence: ParsedSentence, before: number): Phrase | undefined {
  const phrase = phraseFrom(sentence, subjectStart(sentence, before));
  const next = phrase === undefined ? undefined : sentence.words[phrase.last + 1];
  if (phrase === undefined || phrase.last >= before - 2) return undefined;
  // "He came from Velm and Kolb said": a clause of its own.
  if (next?.tag === 'verb' && (isPreterite(next.lower) || sentence.words[phrase.last]!.tag === 'pronoun'))
    return undefined;
  const continues =
    next?.tag === 'relative' ||
    next?.tag === 'that' ||
    (next?.tag === 'verb' && /^(?:ing|past|participle)$/.test(next.verb!.form));
  return continues ? phrase : undefined;
}

/** "Ida Moe, head of the port, and chair of the board, said": the name before a row of titles. */
function nameBefore(sentence: ParsedSentence, phrase: Phrase): Phrase {
  const { words, nounPhrases } = sentence;
  const head = nounPhrases[phrase.heads[0]!]!;
  if (words[phrase.first - 1]?.tag !== 'comma' || words[head.first]!.tag === 'determiner') return phrase;
  const left = phraseEndingAt(sentence, phrase.first - 2);
  if (left === undefined) return phrase;
  const last = nounPhrases[left.heads[0]!]!.last;
  return words[last]!.tag === 'name' && left.heads.length === 1 ? left : phrase;
}

/** The subject of the sentence's first finite verb: that of a headline's second half, too. */
function firstSubject(sentence: ParsedSentence, depth: number): Phrase | undefined {
  const at = sentence.words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  return at < 0 ? undefined : subjectOf(sentence, at, depth - 1);
}

const TIME_NOUNS = wordSet('week month year morning evening afternoon night weekend');

/** Goes left over times ("on Tuesday", "yesterday", "last week") that stand between a subject and its verb. */
function beforeAdverbials(sentence: ParsedSentence, from: number): number {
  const { words } = sentence;
  let at = from;
  while (at >= 0) {
    const { tag, lower } = words[at]!;
    if (tag === 'adverb' || tag === 'not') at--;
    else if (tag === 'time' || TIME_NOUNS.has(lower)) {
      let start = at;
      while (start > 0 && at - start < 4) {
        const left = words[start - 1]!.tag;
        const dated = left === 'comma' && /^(?:time|number)$/.test(words[start - 2]?.tag ?? '');
        if (left !== 'time' && left !== 'number' && !dated) break;
        start--;
      }
      while (start > 0 && /^(?:determiner|adjective)$/.test(words[start - 1]!.tag) && words[start - 1]!.lower !== 'his')
        start--;
      if (words[start - 1]?.tag === 'preposition' && words[start - 1]!.lower !== 'of') start--;
      if (/^(?:late|early)$/.test(words[start - 1]?.lower ?? '')) start--;
      else if (tag !== 'time' && !/^(?:this|last|next|that|every)$/.test(words[start]!.lower)) return at;
      at = start - 1;
    } else return at;
  }
  return at;
}

/** True for "the mayor said" between two commas. */
function isAttribution(sentence: ParsedSentence, first: number, closing: number): boolean {
  const { words } = sentence;
  if ((sentence.phraseAt[first] ?? -1) < 0 || closing - first > 14) return false;
  for (let at = first; at < closing; at++) {
    if (!opensFiniteVerb(sentence, at)) continue;
    return words[at]!.tag === 'verb' && SPEECH_VERBS.has(words[at]!.verb!.lemma);
  }
  return false;
}

/**
 * True if what stands between two commas hangs on the phrase before it: "who runs it", "under whose lead they lost", "noting
 * that it must", "in a statement issued late on Monday", "the mayor of Velm"; not a clause of its own.
 */
function opensAside(sentence: ParsedSentence, first: number, closing: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  const word = words[skipAdverbs(words, first)];
  if (word === undefined || first >= closing) return false;
  if (word.tag === 'relative' || word.lower === 'whose' || word.verb?.form === 'ing') return true;
  let at = first;
  if (words[first + 1]?.lower === 'whose') return true;
  const inner = word.tag === 'preposition' ? (phraseAt[first + 1] ?? -1) : -1;
  if (inner >= 0) {
    at = nounPhrases[inner]!.last + 1;
    // The noun belongs to the preposition: the verb behind it is a participle.
    if (words[at]?.tag === 'verb' && /^(?:past|participle)$/.test(words[at]!.verb!.form)) return true;
  }
  for (; at < closing; at++) {
    const { tag, lower } = words[at]!;
    if (tag === 'relative' || lower === 'whose' || (tag === 'that' && words[at - 1]!.tag === 'noun')) return true;
    if (opensFiniteVerb(sentence, at)) return false;
  }
  return true;
}

/** "The miners stopped after the firm agreed to talk, but warned": past a comma the verb goes on from the clause above. */
function isOfAdverbial(sentence: ParsedSentence, subject: Phrase, coordinator: number): boolean {
  const { words } = sentence;
  if (words[coordinator - 1]?.tag !== 'comma') return false;
  const opener = words[subject.first - 1];
  return opener !== undefined && ADVERBIAL_OPENERS.test(opener.lower) && hasFiniteBefore(sentence, subject.first - 1);
}

const ADVERBIAL_OPENERS = /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|while)$/;

/** The subject of the nearest finite verb before `before`, or of the first one where that stands in a relative clause. */
function subjectOfClauseBefore(
  sentence: ParsedSentence,
  before: number,
  depth: number,
  sharing?: number,
): Phrase | undefined {
  const { words } = sentence;
  if (sharing !== undefined) {
    const teller = tellerBefore(sentence, before, sharing);
    if (teller >= 0) return subjectOf(sentence, teller, depth - 1);
  }
  let tries = 0;
  for (let at = before - 1; at >= 0; at--) {
    if (words[at]!.tag === 'break' && at > 0 && words[at]!.text === ';') break;
    if (!opensFiniteVerb(sentence, at)) continue;
    if (words[at]!.quotation >= 0 && words[before]!.quotation !== words[at]!.quotation) continue;
    const previous = words[beforeAdverbials(sentence, at - 1)];
    const inAside =
      previous?.tag === 'relative' ||
      previous?.tag === 'that' ||
      (previous?.tag === 'pronoun' && at > 2 && words[at - 2]?.tag === 'noun');
    if (inAside && before - at > 2 && hasFiniteBefore(sentence, at)) continue;
    // "is expected to last, but declined": an infinitive has no subject to share.
    if (sharing !== undefined && verbGroup(sentence, at).infinitive) continue;
    // The verb of a clause that hangs on another ("said he would go, urging") has the speaker for a subject above it.
    const found = subjectOf(sentence, at, depth - 1);
    if (found !== undefined && sharing !== undefined && isOfAdverbial(sentence, found, before)) continue;
    if (found !== undefined && sharing !== undefined && goesOnFrom(sentence, found, at, sharing)) continue;
    if (found !== undefined || ++tries >= TRIES) return found;
  }
  return undefined;
}

/**
 * "Kolb said Moe should go, and demanded a vote": the verb of saying before a comma and "and", which part what is said from
 * what else she does; -1 if there is none.
 */
function tellerBefore(sentence: ParsedSentence, coordinator: number, sharing: number): number {
  const { words } = sentence;
  if (words[coordinator]?.lower !== 'and' || words[coordinator - 1]?.tag !== 'comma') return -1;
  const { lemma = '', form } = words[sharing]!.verb ?? {};
  if (!SPEECH_VERBS.has(lemma)) return -1;
  for (let at = coordinator - 2; at > 0; at--) {
    const { tag, verb, quotation } = words[at]!;
    if (tag !== 'verb' || quotation !== words[sharing]!.quotation || !TELLING_VERBS.has(verb!.lemma)) continue;
    if (verb!.form === form && verbGroup(sentence, at).first === at && words[at - 1]?.tag !== 'relative') return at;
  }
  return -1;
}

/**
 * True if the verb at `sharing` goes on from the words that tell who said the clause at `verb`, not from that clause: "said
 * the council could not wait and called for", "found that the firm had lied and said".
 */
function goesOnFrom(sentence: ParsedSentence, subject: Phrase, verb: number, sharing: number): boolean {
  const { words } = sentence;
  const opener = words[subject.first - 1];
  const teller = opener?.tag === 'that' ? words[subject.first - 2] : opener;
  if (teller?.tag !== 'verb' || teller.verb === undefined || !TELLING_VERBS.has(teller.verb.lemma)) return false;
  const { lemma, form } = words[sharing]!.verb ?? {};
  // "found" is told from the base form by nothing.
  if (lemma === undefined || (form !== teller.verb.form && teller.verb.lemma !== 'found')) return false;
  return (
    TELLING_VERBS.has(lemma) ||
    verbGroup(sentence, verb).first !== verb ||
    words[verb]!.tag !== 'verb' ||
    /^(?:need|want|deserve|know)$/.test(words[verb]!.verb!.lemma)
  );
}

function hasFiniteBefore(sentence: ParsedSentence, before: number): boolean {
  for (let at = 0; at < before; at++) if (opensFiniteVerb(sentence, at)) return true;
  return false;
}

/** "Calling for calm, the mayor said …": the subject of the clause that follows the comma. */
function followingSubject(sentence: ParsedSentence, main: number): Phrase | undefined {
  const { words } = sentence;
  for (let at = main + 1; at < words.length; at++) {
    if (words[at]!.tag === 'comma' && sentence.phraseAt[at + 1]! >= 0) return phraseFrom(sentence, at + 1);
  }
  return undefined;
}

/**
 * Where the subject before the verb group at `before` begins, clauses and participles in it included ("the ships that
 * left on Monday"). At most the first word behind the verb, comma or conjunction above it.
 */
export function subjectStart(sentence: ParsedSentence, before: number): number {
  const { words } = sentence;
  let at = before - 1;
  while (at >= 0) {
    const { tag } = words[at]!;
    if (CLAUSE_LIMITS.has(tag)) return at + 1;
    // "after police asked them": the clause begins behind it.
    if (
      tag === 'preposition' &&
      at < before - 1 &&
      /^(?:after|before|since|until|as)$/.test(words[at]!.lower) &&
      !/^(?:time|number)$/.test(words[at + 1]!.tag)
    )
      return at + 1;
    if (
      opensFiniteVerb(sentence, at) &&
      !(words[at]!.verb?.form === 'past' && /^(?:preposition|adverb)$/.test(words[at + 1]?.tag ?? ''))
    ) {
      let opener = at - 1;
      while (opener > at - 6 && opener > 0 && !/^(?:relative|that|comma)$/.test(words[opener]!.tag)) opener--;
      const inRelative =
        opener > 0 &&
        /^(?:relative|that)$/.test(words[opener]?.tag ?? '') &&
        /^(?:noun|name|pronoun)$/.test(words[opener - 1]?.tag ?? '');
      if (!inRelative) return at + 1;
      at = opener;
    }
    at--;
  }
  return 0;
}
