import { wordSet } from '../../text/wordSet';
import { actingHint, actingHints, partyHints, undergoingHint, type PartyHint } from '../parties/parties';
import type { ParsedSentence } from '../syntax/parse';
import { isPartyNoun } from '../syntax/partyNouns';
import { GOES_ON } from '../syntax/speechVerbs';
import { headOf, nameBehind, phraseFrom, type Phrase } from '../syntax/phrases';
import { TAKES_INFINITIVE } from '../syntax/tags/complements';
import { singular } from '../syntax/tags/morphology';
import { lowerAt, nextComma, tagAt } from '../syntax/tags/wordAt';
import type { Word } from '../syntax/tags/words';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs } from '../syntax/verbGroups';
import { isAction } from './cues/nounKinds';

/**
 * The infinitive that belongs to the phrase at `at`, across asides, times and further phrases ("all residents of the
 * valley, including tourists, not to"). `verb` is the word the content begins with.
 */
export function infinitiveMark(
  sentence: ParsedSentence,
  at: number,
): { readonly verb: number; readonly head: number; readonly hints: readonly PartyHint[] } | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  const phrase = phraseFrom(sentence, pastAll(sentence, at));
  if (phrase === undefined) return undefined;
  const head = headOf(sentence, phrase).last;
  const named = partyHints(sentence, phrase);
  const acting = actingHints(named);
  let i = phrase.last + 1;
  for (let steps = 0; steps < 14 && i < words.length; steps++) {
    const { tag } = words[i]!;
    // "for water, visits and the right to vote", "for pay and an end to it".
    const isOwn = i > phrase.last + 1 || phrase.heads.length > 1;
    if (tag === 'to' && isOwn && (takesInfinitive(words[i - 1]!) || lowerAt(words, i - 1) === 'end')) return undefined;
    // What is to be done to a thing is asked of nobody that is named: "for the election to be postponed".
    if (tag === 'to')
      return {
        verb: tagAt(words, i - 1) === 'not' ? i - 1 : i + 1,
        head,
        hints:
          isDoneTo(words, i + 1) || comesAbout(sentence, head, i + 1) || areGiven(words, phrase.first, i + 1)
            ? named.map(undergoingHint)
            : acting,
      };
    if (tag === 'comma') {
      const row = steps === 0 ? rowOfParties(sentence, i) : undefined;
      if (row !== undefined) return { verb: row.verb, head, hints: actingHints([...named, ...row.hints]) };
      const second = secondNamed(sentence, phrase);
      if (second !== undefined) return { verb: second.verb, head, hints: actingHints([...named, ...second.hints]) };
      const close = nextComma(words, i);
      const mark = close > 0 ? skipAdverbs(words, close + 1) : -1;
      if (mark > 0 && tagAt(words, mark) === 'to' && close - i < 20) {
        const whole = partyHints(sentence, { ...phrase, apposition: close - 1 });
        // "the firm behind the scheme, Solvane,": who the name belongs to stands farther off.
        const outer = partyHints(sentence, { ...phrase, last: i - 1 });
        const hints = phrase.last === i - 1 ? whole.map((hint) => actingHint(hint)) : actingHints(outer);
        return { verb: words[mark - 1]!.tag === 'not' ? mark - 1 : mark + 1, head, hints };
      }
      return undefined;
    }
    // "drove along the road that night to check".
    const isThatNight = tag === 'that' && THAT_TIME.test(lowerAt(words, i + 1));
    if (tag === 'relative' || (tag === 'that' && steps > 0 && !isThatNight)) {
      // "those who have left to return": past the clause's verb, then on.
      if (/^(?:how|why|what|when|where)$/.test(words[i]!.lower)) return undefined;
      while (i < words.length && !opensFiniteVerb(sentence, i)) i++;
      i = mainVerbAfter(sentence, i) + 1;
      // "those who have agreed to go": that infinitive is the clause's own.
      if (tagAt(words, i) === 'to') i += 2;
      continue;
    }
    if (opensFiniteVerb(sentence, i) && !(words[i]!.tag === 'verb' && words[i]!.verb?.form === 'past'))
      return undefined;
    // "asked the board on Monday for the vote to be annulled": what is asked for has an infinitive of its own.
    if (words[i]!.lower === 'for' && tagAt(words, i - 1) === 'time') return undefined;
    if (/^(?:stop|break|subordinator|coordinator|that)$/.test(tag) && !isThatNight) {
      const joined = tag === 'coordinator' ? nounPhrases[phraseAt[i + 1] ?? -1] : undefined;
      // "urged calm and police asked drivers to": what another asks.
      if (joined !== undefined && !GOES_ON.has(words[joined.last + 1]?.verb?.lemma ?? '')) {
        i++;
        continue;
      }
      return undefined;
    }
    const index = phraseAt[i] ?? -1;
    i = index >= 0 ? nounPhrases[index]!.last + 1 : i + 1;
  }
  return undefined;
}

/** "the right to", "a plan to", but "asked shops and people to". */
function takesInfinitive({ tag, lower }: Word): boolean {
  return tag === 'noun' && TAKES_INFINITIVE.has(lower) && lower !== 'people';
}

const THAT_TIME = /^(?:night|day|morning|evening|afternoon|week|weekend|year|time)$/;

/** "all |those with boats": a pronoun behind "all"; else `at` itself. */
export function pastAll({ words }: ParsedSentence, at: number): number {
  return lowerAt(words, at) === 'all' && lowerAt(words, at + 1) === 'those' ? at + 1 : at;
}

/** "wants the season to start in August": what comes about of itself is asked of nobody that is named. */
function comesAbout({ words }: ParsedSentence, head: number, verb: number): boolean {
  const { lower, tag } = words[head]!;
  if (tag !== 'noun' || isPartyNoun(lower) || !(singular(lower) === lower || isAction(singular(lower)))) return false;
  const at = skipAdverbs(words, verb);
  return (
    COMES_ABOUT.has(lowerAt(words, at)) && /^(?:preposition|adverb|time|stop|comma)$/.test(words[at + 1]?.tag ?? 'stop')
  );
}

const COMES_ABOUT = wordSet('start begin end resume continue happen last rise fall rest stay remain');

/** "for every head to see the figures", "for all children to have a place": what each of them is to be given. */
function areGiven(words: readonly Word[], first: number, verb: number): boolean {
  return /^(?:every|each|all|any)$/.test(lowerAt(words, first)) && GIVEN.test(lowerAt(words, skipAdverbs(words, verb)));
}

const GIVEN = /^(?:see|know|have|get|enjoy|feel|receive|benefit)$/;

/** "(to) be postponed", not "(to) be patient". */
export function isDoneTo(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'be') return false;
  const next = words[skipAdverbs(words, at + 1)];
  return next?.verb !== undefined && next.tag === 'verb';
}

/** "urged the port's operator, Statvann, and its insurer, Norsafe, to pay": who else is asked, each with a name beside it. */
function secondNamed(
  sentence: ParsedSentence,
  first: Phrase,
): { readonly verb: number; readonly hints: readonly PartyHint[] } | undefined {
  const { words } = sentence;
  const and = pastName(sentence, first);
  const second = lowerAt(words, and) === 'and' ? phraseFrom(sentence, and + 1) : undefined;
  if (second === undefined) return undefined;
  const to = pastName(sentence, second);
  const isNot = tagAt(words, to) === 'not' && tagAt(words, to + 1) === 'to';
  if (tagAt(words, to) !== 'to' && !isNot) return undefined;
  return { verb: isNot ? to : to + 1, hints: partyHints(sentence, second) };
}

/** The word behind a phrase, and behind the name between commas that says who it is. */
function pastName(sentence: ParsedSentence, phrase: Phrase): number {
  const name = nameBehind(sentence, phrase);
  if (name === undefined) return phrase.last + 1;
  return tagAt(sentence.words, name + 1) === 'comma' ? name + 2 : name + 1;
}

/** "asked banks, insurers and brokers to explain": the rest of those who are asked, from the first comma on. */
function rowOfParties(
  sentence: ParsedSentence,
  comma: number,
): { readonly verb: number; readonly hints: readonly PartyHint[] } | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  const hints: PartyHint[] = [];
  for (let at = comma; at < words.length && hints.length < 12;) {
    const isLast = words[at]!.tag === 'coordinator' || tagAt(words, at + 1) === 'coordinator';
    const first = tagAt(words, at + 1) === 'coordinator' ? at + 2 : at + 1;
    const index = phraseAt[first] ?? -1;
    if (index < 0 || nounPhrases[index]!.isPronoun) return undefined;
    const { last } = nounPhrases[index]!;
    hints.push(...partyHints(sentence, { first, last, heads: [index] }));
    const next = words[last + 1];
    if (isLast && takesInfinitive(words[last]!)) return undefined;
    if (isLast) {
      const isNot = next?.tag === 'not' && tagAt(words, last + 2) === 'to';
      return next?.tag === 'to' || isNot ? { verb: isNot ? last + 1 : last + 2, hints } : undefined;
    }
    if (next?.tag !== 'comma' && next?.tag !== 'coordinator') return undefined;
    at = last + 1;
  }
  return undefined;
}
