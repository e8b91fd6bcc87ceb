import { infinitiveExtent } from '../syntax/extent';
import { nounExtent } from '../syntax/nounExtent';
import { partyHints, pronounHint, type PartyHint } from '../syntax/parties';
import { phraseFrom, subjectOf } from '../syntax/subjects';
import { skipAdverbs } from '../syntax/verbGroups';
import type { DemandStatus, DemandType } from '../mark';
import type { DemandCandidate } from './candidate';
import { LIST_NOUNS } from './cues/nouns';
import { forContent } from './contents';
import { demanders, drafts, spanOf, speakersAt, type Place } from './draft';
import { outcomeOf } from './outcomes';

/** "What we want is …", "all they ask for is …". */
export function clefts(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  return words.flatMap(({ lower }, at) => {
    if (lower !== 'what' && lower !== 'all') return [];
    const verb = words.findIndex((word, i) => i > at && i < at + 8 && word.tag === 'verb');
    const lemma = words[verb]?.verb?.lemma ?? '';
    if (verb < 0 || !/^(?:want|demand|need|ask|seek|request)$/.test(lemma)) return [];
    const is = words[verb + 1]?.lower === 'for' ? verb + 2 : verb + 1;
    if (!/^(?:is|are)$/.test(words[is]?.lower ?? '')) return [];
    const subject = phraseFrom(sentence, at + 1);
    if (subject === undefined || subject.last >= verb) return [];
    const first = is + 1;
    const draft = {
      rule: 'demand.cleft',
      type: lemma === 'demand' ? ('demand' as const) : ('request' as const),
      cue: spanOf(sentence, verb),
      demander: demanders(place, subject, verb),
    };
    if (words[first]?.tag === 'to') return drafts(place, infinitiveExtent(sentence, first + 1).pieces, draft);
    const clause = words[first]?.lower === 'for' ? forContent(sentence, first) : undefined;
    return drafts(place, clause?.pieces ?? nounExtent(sentence, first).pieces, draft);
  });
}

/** Contents listed behind their noun: "the demands include …", "its conditions: …", "These include …". */
export function lists(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const found: DemandCandidate[] = [];
  for (const [at, { lower, tag }] of words.entries()) {
    const type = LIST_NOUNS.get(lower);
    if (lower === 'terms' && (words[at - 1]?.lower === 'in' || words[at + 1]?.lower === 'of')) continue;
    if (type === undefined || (tag !== 'noun' && tag !== 'name')) continue;
    const opener = openerAfter(place, at);
    if (opener === undefined) continue;
    found.push(...listed(place, opener, type, spanOf(sentence, at), ownerOf(place, at), fateOf(place, at)));
  }
  const first = words[0]?.lower ?? '';
  if (/^(?:these|they|those|among)$/.test(first)) {
    const noun = previousNoun(place);
    const opener = words.findIndex(({ lower }, at) => at < 5 && /^(?:include|includes|included|are|were)$/.test(lower));
    if (noun !== undefined && opener > 0) {
      const { place: before, at } = noun;
      const { lower } = before.sentence.words[at]!;
      found.push(
        ...listed(
          place,
          opener + 1,
          LIST_NOUNS.get(lower)!,
          spanOf(before.sentence, at),
          ownerOf(before, at),
          fateOf(before, at),
        ),
      );
    }
  }
  return found;
}

interface Fate {
  readonly status?: DemandStatus;
  readonly addressee?: readonly PartyHint[];
}

/** "demands that the council rejects": what the relative clause says became of them. */
function fateOf({ sentence }: Place, at: number): Fate {
  const { words } = sentence;
  if (!/^(?:that|which)$/.test(words[at + 1]?.lower ?? '')) return {};
  const phrase = phraseFrom(sentence, at + 2);
  const verb = phrase === undefined ? -1 : skipAdverbs(words, phrase.last + 1);
  const status = words[verb]?.verb === undefined ? undefined : outcomeOf(sentence, verb);
  return status === undefined ? {} : { status, addressee: partyHints(sentence, phrase) };
}

/** First word of the list behind the noun at `at`. */
function openerAfter(place: Place, at: number): number | undefined {
  const { words } = place.sentence;
  for (let i = at + 1; i < words.length && i < at + 8; i++) {
    const { lower, text, tag } = words[i]!;
    if (text === ':') return i + 1;
    if (/^(?:include|includes|included|including)$/.test(lower)) return i + 1;
    if (tag === 'comma' && words[i + 1]?.lower === 'including') return i + 2;
    if (/^(?:is|are|was|were)$/.test(lower) && i - at < 6) {
      const next = words[i + 1];
      const begins =
        next?.tag === 'determiner' ||
        next?.tag === 'adjective' ||
        next?.tag === 'noun' ||
        next?.tag === 'to' ||
        next?.tag === 'that' ||
        next?.text === ':';
      return begins &&
        !words.slice(i + 1).every(({ tag: one }) => one === 'adjective' || one === 'stop') &&
        !isPredicate(place, i + 1)
        ? next.text === ':'
          ? i + 2
          : i + 1
        : undefined;
    }
    if (/^(?:verb|comma|stop|coordinator|pronoun)$/.test(tag)) return undefined;
  }
  return undefined;
}

/** "their demands are a joke": what follows judges instead of listing. */
function isPredicate(place: Place, at: number): boolean {
  const { words, phraseAt, nounPhrases } = place.sentence;
  const index = phraseAt[at] ?? -1;
  const last = index < 0 ? at : nounPhrases[index]!.last;
  const next = words[last + 1];
  if (words[at]!.tag === 'adjective' && index < 0) return true;
  return (next === undefined || next.tag === 'stop') && words[at]!.tag !== 'to';
}

function listed(
  place: Place,
  first: number,
  type: DemandType,
  cue: { readonly start: number; readonly end: number },
  demander: readonly PartyHint[],
  fate: Fate,
): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const word = words[first];
  if (word === undefined) return [];
  const draft = { rule: 'demand.list', type, cue, demander, ...fate };
  if (word.tag === 'to') return drafts(place, infinitiveExtent(sentence, first + 1).pieces, draft);
  return drafts(place, nounExtent(sentence, first).pieces, draft);
}

function ownerOf(place: Place, at: number): readonly PartyHint[] {
  const { sentence } = place;
  const { words, phraseAt, nounPhrases } = sentence;
  const index = phraseAt[at] ?? -1;
  const phrase = index < 0 ? undefined : nounPhrases[index]!;
  if (phrase?.possessor !== undefined) {
    const owner = nounPhrases[phrase.possessor]!;
    return partyHints(sentence, { first: owner.first, last: owner.last, heads: [phrase.possessor] });
  }
  for (let i = phrase?.first ?? at; i < at; i++) {
    if (/^(?:his|her|its|their)$/.test(words[i]!.lower)) return [pronounHint(sentence, i)];
    if (/^(?:my|our)$/.test(words[i]!.lower)) return speakersAt(place, at);
  }
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    if (words[i]!.tag === 'verb') return partyHints(sentence, subjectOf(sentence, i));
  }
  return speakersAt(place, at);
}

/** The list noun nearest to the end of the sentence before. */
function previousNoun(place: Place): { readonly place: Place; readonly at: number } | undefined {
  const sentence = place.parse.sentences[place.index - 1];
  if (sentence === undefined) return undefined;
  const at = sentence.words.findLastIndex(
    ({ lower, tag }) => lower.endsWith('s') && LIST_NOUNS.has(lower) && tag === 'noun',
  );
  return at < 0 ? undefined : { place: { parse: place.parse, sentence, index: place.index - 1 }, at };
}
