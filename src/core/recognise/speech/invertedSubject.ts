import type { ParsedSentence } from '../syntax/parse';
import { INVERTING_VERBS, SPEECH_VERBS } from '../syntax/speechVerbs';
import { isPartyNoun } from '../syntax/partyNouns';
import { phraseFrom, type Phrase } from '../syntax/phrases';
import { isInterrupted } from './interrupted';
import { wordSet } from '../../text/wordSet';
import type { Word } from '../syntax/tags/words';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { itemAt } from '../../text/itemAt';
import { PAST_FORMS } from '../syntax/tags/patterns';

/** The subject behind the verb: “…”, said the mayor. */
export function invertedSubject(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  const { verb, quotation } = words[at]!;
  // “…,” advised the editor: behind a quotation every verb of saying may stand so.
  const spoken = itemAt(words, at - 2)?.quotation ?? -1;
  const behindQuotation = spoken >= 0 && quotation < 0 && itemAt(words, at - 1)?.tag === 'comma';
  if (!INVERTING_VERBS.has(verb!.lemma) && !(behindQuotation && SPEECH_VERBS.has(verb!.lemma))) return undefined;
  // “…, say farmers”: several, now.
  const isBare = verb!.form === 'base' && itemAt(words, at - 1)?.tag === 'comma';
  if (!/^(?:past|s)$/.test(verb!.form) && !isBare) return undefined;
  const phrase = phraseFrom(sentence, at + 1);
  if (phrase === undefined) return undefined;
  const { isPronoun, last } = sentence.nounPhrases[phrase.heads[0]!]!;
  // “…,” said one of them: some of those who were spoken of.
  const isSome =
    words[last]!.lower === 'one' &&
    (at === 0 || behindQuotation || words[at - 1]!.quotation >= 0 || words[last + 1]?.lower === 'of');
  if (isPronoun && !isSome) return undefined;
  if (words[at + 1]?.quotation !== quotation) return undefined;
  // “…,” the commander, Jo Wick, told the agency: who speaks stands between the quotation and the verb.
  // “It's time” the boy went home, said Jo Wick: behind a clause that goes on from the quotation the speaker is still to come.
  const opensQuoted = quotation < 0 && itemAt(words, at - 1)?.tag === 'comma' && spoken < 0 && words[0]!.quotation >= 0;
  if (opensQuoted && !words.some((word, i) => i < at && word.quotation < 0 && opensFiniteVerb(sentence, i)))
    return undefined;
  const previous = itemAt(words, at - 1);
  const next = words[phrase.last + 1];
  // “…,” said Ida Moe of Save Our Coast: a quotation leaves no doubt, whatever stands behind a name.
  const isBehindQuotation = behindQuotation && words[at + 1]?.tag === 'name' && next?.tag !== 'verb';
  // "…, Jo Wick, the minister, told parliament": whoever is told stands behind the verb.
  if (verb!.lemma === 'tell' && (spoken < 0 || quotation >= 0)) return undefined;
  const closes =
    isBehindQuotation ||
    next === undefined ||
    // “…,” says a man I shall call Jo.
    (behindQuotation && next.tag === 'pronoun' && words[phrase.last]!.tag === 'noun') ||
    /^(?:stop|comma|break|relative|preposition|time|coordinator|adverb)$/.test(next.tag) ||
    // "Kolb, a lawyer, said rent “is no longer the issue”": who does what is quoted is told of.
    (next.quotation !== quotation && !opensFiniteVerb(sentence, phrase.last + 1)) ||
    next.verb?.form === 'ing' ||
    // "…, said two people familiar with the talks".
    (next.tag === 'adjective' && words[phrase.last + 2]?.tag === 'preposition') ||
    // “…,” read a banner held by students.
    (next.tag === 'verb' && spoken >= 0 && quotation < 0 && isOfParticiple(words, phrase.last + 1));
  if (!closes) return undefined;
  const whole = withApposition(sentence, phrase);
  // A sentence of its own behind a quotation that closed the one before: “Go home!” said the mayor.
  if (previous === undefined) return whole;
  if (previous.quotation >= 0 && quotation < 0) return whole;
  if (previous.tag !== 'comma' && previous.tag !== 'stop') return undefined;
  if (spoken >= 0 && quotation < 0) return whole;
  for (let i = at - 2; i >= 0; i--)
    if (opensFiniteVerb(sentence, i)) return subjectIsBefore(sentence, at) ? undefined : whole;
  if (isReply(words, at)) return whole;
  // "The film, said Jo Wick, the head of the branch, is meant to shame".
  const rest = (whole.apposition ?? whole.last) + 2;
  const { tag, lower } = words[sentence.nounPhrases[phrase.heads[0]!]!.last]!;
  const isNamed = tag === 'name' || isPartyNoun(lower);
  if (isNamed && words[rest - 1]?.tag === 'comma' && isInterrupted(sentence, at - 1, rest)) return whole;
  // "Bridge unsafe for years, says union": a headline.
  return at > 3 && next === undefined ? whole : undefined;
}

/** How one answers in a word or two. */
const REPLIES = wordSet('not yes no never nonsense rubbish wrong right true false impossible hardly perhaps maybe');

/** "Not so, says Kolb": no more than an answer stands before the verb at `verb`. */
export function isReply(words: readonly Word[], verb: number): boolean {
  return verb < 5 && REPLIES.has(words[0]!.lower) && itemAt(words, verb - 1)?.tag === 'comma';
}

function isOfParticiple(words: ParsedSentence['words'], at: number): boolean {
  return PAST_FORMS.test(words[at]!.verb!.form) && words[at + 1]?.tag === 'preposition';
}

/** "said its chair, the skater Ida Moe.": the phrase with what explains it behind a comma. */
function withApposition(sentence: ParsedSentence, phrase: Phrase): Phrase {
  const { words } = sentence;
  if (words[phrase.last + 1]?.tag !== 'comma') return phrase;
  let last = phrase.last + 1;
  while (
    last + 1 < words.length &&
    /^(?:noun|name|adjective|determiner|preposition|possessive|number)$/.test(words[last + 1]?.tag ?? '')
  )
    last++;
  if (last === phrase.last + 1) return phrase;
  return { first: phrase.first, last: phrase.last, heads: phrase.heads, apposition: last };
}

/** True where the comma closes an aside behind the real subject: "Odinga, who leads the party, said …", but "She, who led it, was late, said Odinga". */
function subjectIsBefore(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at - 2; i > 0; i--) {
    const { tag, lower } = words[i]!;
    if ((tag === 'relative' || lower === 'whose') && words[i - 1]!.tag === 'comma')
      return !words.some(
        ({ tag }, k) => k < at - 1 && (k < i || tag === 'comma') && opensFiniteVerb(sentence, k < i ? k : k + 1),
      );
  }
  return false;
}
