import { beforeAdverbials, isAttribution } from './asides';
import type { ParsedSentence } from './parse';
import type { Phrase } from './phrases';
import { GOES_ON, HEARER_VERBS, SPEECH_VERBS, TELLING_VERBS, WISHING_VERBS } from './speechVerbs';
import { hasFiniteBefore, opensFiniteVerb, verbGroup } from './verbGroups';
import { ADVERBIAL_OPENERS } from './tags/wordClasses';
import type { Word } from './tags/words';
import { itemAt } from '../../text/itemAt';
import { lemmaAt } from './tags/wordAt';
import { NOUN_OR_NAME, PAUSES } from './tags/patterns';

// A verb behind "and" has the subject of a verb before it ("met the mayor and urged her"): what tells which of them.

/** True if nothing parts the two verbs, of one form, before and behind the coordinator at `and`. */
export function isOneClause(words: readonly Word[], at: number, and: number, sharing: number): boolean {
  const form = words[at]!.verb?.form;
  if (form !== 's' || words[sharing]!.verb?.form !== form || sharing > and + 2) return false;
  for (let i = at + 1; i < and; i++) if (PAUSES.test(words[i]!.tag)) return false;
  return true;
}

/** "suggested tenants | pay into an account, and counselled": true if the first is a bare verb, and the second one of the past that goes on from no bare verb. */
export function isOtherTense(words: readonly Word[], bare: number, past: number): boolean {
  const before = itemAt(words, bare - 1);
  if (before === undefined) return false;
  const { tag, verb, traits, lower } = words[bare]!;
  // "asks that the hostel be listed, and pleads".
  if (lower === 'be') return NOUN_OR_NAME.test(before.tag) && /^(?:s|past)$/.test(words[past]!.verb?.form ?? '');
  if (tag !== 'verb' || verb!.form !== 'base' || traits.past !== undefined) return false;
  return words[past]!.verb?.form === 'past' && !/^(?:modal|to|auxiliary|adverb|not|pronoun)$/.test(before.tag);
}

/**
 * "The regulator has sued the bank | , three people said, and has asked": where the words that tell who says so begin, if the
 * verb at `sharing` is built like that before them; else `coordinator`.
 */
export function beforeTold(sentence: ParsedSentence, coordinator: number, sharing: number): number {
  const { words } = sentence;
  const { lower, tag } = words[verbGroup(sentence, sharing).first]!;
  if (tag !== 'auxiliary' && tag !== 'modal') return coordinator;
  if (itemAt(words, coordinator - 1)?.tag !== 'comma') return coordinator;
  let comma = coordinator - 2;
  while (comma > 0 && words[comma]!.tag !== 'comma') comma--;
  if (comma <= 0 || !isAttribution(sentence, comma + 1, coordinator - 1)) return coordinator;
  for (let at = comma - 1; at > 0; at--) if (words[at]!.lower === lower && opensFiniteVerb(sentence, at)) return comma;
  return coordinator;
}

/**
 * "Kolb said Moe should go, and demanded a vote": the verb of saying before a comma and "and", which part what is said from
 * what else she does; -1 if there is none.
 */
export function tellerBefore(sentence: ParsedSentence, coordinator: number, sharing: number): number {
  const { words } = sentence;
  if (words[coordinator]?.lower !== 'and' || itemAt(words, coordinator - 1)?.tag !== 'comma') return -1;
  const { lemma = '', form } = words[sharing]!.verb ?? {};
  // "noted that the firm was late, and had warned": what had been done by then is not what they go on to do.
  if ((!SPEECH_VERBS.has(lemma) && !GOES_ON.has(lemma)) || opensWithHad(sentence, sharing)) return -1;
  for (let at = coordinator - 2; at > 0; at--) {
    const { tag, verb, quotation } = words[at]!;
    if (
      tag !== 'verb' ||
      quotation !== words[sharing]!.quotation ||
      !(TELLING_VERBS.has(verb!.lemma) || WISHING_VERBS.has(verb!.lemma))
    )
      continue;
    if (verb!.form === form && verbGroup(sentence, at).first === at && itemAt(words, at - 1)?.tag !== 'relative')
      return at;
  }
  return -1;
}

/** "had warned". */
function opensWithHad(sentence: ParsedSentence, verb: number): boolean {
  return sentence.words[verbGroup(sentence, verb).first]!.lower === 'had';
}

/** True if the verb at `sharing` goes on from the clause above that of the verb at `verb`, whose subject is `found`. */
export function isNotShared(
  sentence: ParsedSentence,
  found: Phrase,
  verb: number,
  and: number,
  sharing: number,
): boolean {
  return isOfAdverbial(sentence, found, and) || goesOnFrom(sentence, found, verb, sharing);
}

/** "The miners stopped after the firm agreed to talk, but warned": past a comma the verb goes on from the clause above. */
function isOfAdverbial(sentence: ParsedSentence, subject: Phrase, coordinator: number): boolean {
  const { words } = sentence;
  if (itemAt(words, coordinator - 1)?.tag !== 'comma') return false;
  const opener = itemAt(words, subject.first - 1);
  return opener !== undefined && ADVERBIAL_OPENERS.has(opener.lower) && hasFiniteBefore(sentence, subject.first - 1);
}

/**
 * True if the verb at `sharing` goes on from the words that tell who said the clause at `verb`, not from that clause: "said
 * the council could not wait and called for", "found that the firm had lied and said".
 */
function goesOnFrom(sentence: ParsedSentence, subject: Phrase, verb: number, sharing: number): boolean {
  const { words } = sentence;
  const opener = itemAt(words, subject.first - 1);
  let at = opener?.tag === 'that' ? subject.first - 2 : subject.first - 1;
  // "told the board on Monday that the dam was safe and invited": over when and whom.
  if (opener?.tag === 'that') {
    at = beforeAdverbials(sentence, at);
    const told = sentence.nounPhrases[sentence.phraseAt[at] ?? -1];
    if (told !== undefined && HEARER_VERBS.has(lemmaAt(words, told.first - 1))) at = told.first - 1;
  }
  const teller = itemAt(words, at);
  if (teller?.tag !== 'verb' || teller.verb === undefined) return false;
  if (!TELLING_VERBS.has(teller.verb.lemma) && !WISHING_VERBS.has(teller.verb.lemma)) return false;
  if (opensWithHad(sentence, sharing) && !opensWithHad(sentence, at)) return false;
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
