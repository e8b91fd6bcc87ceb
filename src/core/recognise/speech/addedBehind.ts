import { wordSet } from '../../text/wordSet';
import type { ParsedSentence } from '../syntax/parse';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { clauseBegins } from './speechContent';

/**
 * True if what begins behind a comma, at `at`, is no more of what is said from the word at `first` on, but added by the text:
 * "…, though the operator rejects this", "…, a claim that nobody believes", "…, as thousands marched", "…, hours after a
 * court had ruled".
 */
export function isAddedBehind(sentence: ParsedSentence, first: number, at: number): boolean {
  const { words, nounPhrases, phraseAt } = sentence;
  const word = words[at];
  if (word === undefined || word.quotation >= 0) return false;
  const isContrast = /^(?:though|although|while|whereas)$/.test(word.lower);
  const phrase = nounPhrases[phraseAt[isContrast ? at + 1 : at] ?? -1];
  // "…, though it needs work": it goes on with what is said.
  if (isContrast) return phrase !== undefined && !isOfSpeaker(sentence, at + 1) && clauseBegins(sentence, at + 1);
  if (phrase !== undefined && !isOfSpeaker(sentence, at) && takesUpAt(sentence, at)) return true;
  return isSetting(sentence, at) && words.some((_, i) => i > first && i < at && opensFiniteVerb(sentence, i));
}

/** "it", "they": somebody who is spoken of already, but not "none", "few". */
function isOfSpeaker({ words, nounPhrases, phraseAt }: ParsedSentence, at: number): boolean {
  const phrase = nounPhrases[phraseAt[at] ?? -1];
  return (
    phrase === undefined || (phrase.isPronoun && !/^(?:none|few|nobody|something)$/.test(words[phrase.last]!.lower))
  );
}

/**
 * True if the words at `at` tell what happened meanwhile, or what saying so is or does: "as thousands marched", "(hours) after
 * a court had ruled", "amid protests", "in a sign of", "without giving details", "speaking outside the court".
 */
export function isSetting(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  const opening = words
    .slice(at, at + LONGEST_OPENING)
    .map(({ lower }) => lower)
    .join(' ');
  if (SETTINGS.test(opening)) return true;
  const link = TIMES.exec(opening)?.[0];
  const verb = link === undefined ? undefined : verbOfOthers(sentence, at + link.split(' ').length);
  return verb !== undefined && !(link!.endsWith('as') && AGREES.has(verb));
}

/** How many words lead up to a clause that tells when: "less than two weeks after". */
const LONGEST_OPENING = 6;

const SETTINGS =
  /^(?:amid|in what|in a (?:sign|move|blow|bid|boost|shift|setback|statement|speech|post|letter)|without (?:giv|say|nam|elaborat|specify|provid|explain)ing|according|contradicting|echoing|confirming|speaking|(?:up|down) from|compared|prompting|sparking|raising (?:fear|hope|doubt|question|concern)s)\b/;

/** What such a clause begins with. */
const TIMES =
  /^(?:(?:even |just )?as|after|(?:\S+ ){0,3}(?:(?:minute|hour|day|week|month|year)s?|shortly|moments) (?:after|before))\b/;

/** The verb of a clause at `at` about somebody else than those who are spoken of already; `undefined` if none begins there. */
function verbOfOthers(sentence: ParsedSentence, at: number): string | undefined {
  if (isOfSpeaker(sentence, at) || !clauseBegins(sentence, at)) return undefined;
  const { words } = sentence;
  return words[words.findIndex((_, i) => i > at && opensFiniteVerb(sentence, i))]!.verb?.lemma ?? '';
}

/** Verbs behind "as" by which the speaker tells why, or what else says so: "as the law requires", "as costs were high". */
const AGREES = wordSet('require demand say suggest claim allege show plan promise do be want have');

/** "a claim that nobody believes", "a charge the minister rejected": a noun at `at` takes up what has been said. */
export function takesUpAt(sentence: ParsedSentence, at: number): boolean {
  const { words, nounPhrases, phraseAt } = sentence;
  const phrase = nounPhrases[phraseAt[at] ?? -1];
  if (phrase === undefined) return false;
  let noun = at;
  while (noun < phrase.last && !TAKES_UP.test(words[noun]!.lower)) noun++;
  if (!TAKES_UP.test(words[noun]!.lower)) return false;
  const { tag } = words[noun + 1] ?? {};
  // "a claim that nobody believes", "a figure her office had put higher".
  if (tag === 'that' || tag === 'relative') return true;
  if ((phraseAt[noun + 1] ?? -1) >= 0 && clauseBegins(sentence, noun + 1)) return true;
  for (let i = noun + 1; i <= noun + REJECTED_WITHIN && i < words.length && words[i]!.tag !== 'comma'; i++)
    if (REJECTS.test(words[i]!.lower)) return true;
  return false;
}

/** How far behind such a noun the verb stands of who will have nothing of it: "a charge the prime minister has rejected". */
const REJECTED_WITHIN = 7;

const REJECTS = /^(?:den(?:y|ies|ied)|(?:reject|contest|dismiss|disput|refut)(?:e?s|ed?)?)$/;

/** Nouns that take up what has been said, to say more of it. */
const TAKES_UP =
  /^(?:claim|figure|charge|allegation|accusation|suggestion|assertion|number|view|version|account|description|statement|something)$/;
