import { infinitiveExtent } from '../syntax/extent';
import { nounExtent } from '../syntax/nounExtent';
import { partyHints } from '../parties/parties';
import { phraseFrom, subjectOf } from '../syntax/subjects';
import { singular, verbReadings } from '../syntax/tags/morphology';
import { skipAdverbs, verbGroup } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { forContent, thatClauses } from './contents';
import { isParty } from './verbs/verbObjects';
import { drafts, spanOf, type Place } from './draft';
import { demanders, speakersAt } from './demanders';
import { things } from './lists';

/** "What we want is …", "all they ask for is …". */
export function clefts(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  return words.flatMap(({ lower }, at) => {
    if (lower !== 'what' && lower !== 'all') return [];
    const before = lower === 'what' ? toldBefore(place, at) : [];
    if (before.length > 0) return before;
    // "What the schools need is": the tagger takes a noun for likelier here.
    const verb = words.findIndex(
      (word, i) =>
        i > at && i < at + 8 && (word.tag === 'verb' || (/^(?:need|want|demand)s?$/.test(word.lower) && i > at + 1)),
    );
    const lemma = words[verb]?.verb?.lemma ?? singular(words[verb]?.lower ?? '');
    if (verb < 0 || !/^(?:want|demand|need|ask|seek|request|expect|require)$/.test(lemma)) return [];
    const passive = /^(?:is|'s)$/.test(words[at + 1]?.lower ?? '') && /^(?:need|require|want|demand)$/.test(lemma);
    let is = skipAdverbs(words, verb + 1);
    if (words[is]?.lower === 'most') is++;
    // "wants above all", "want in return".
    if (/^(?:above all|in return|in exchange)$/.test(`${words[is]?.lower} ${words[is + 1]?.lower}`)) is += 2;
    // "What the islands need, their governor said, is a ferry".
    if (words[is]?.tag === 'comma') is = words.findIndex(({ tag }, i) => i > is && i < is + 9 && tag === 'comma') + 1;
    if (is === 0) return [];
    while (is < words.length && is < verb + 4 && /^(?:for|from|of|now|them|him|her|you|it)$/.test(words[is]!.lower))
      is++;
    // "What we need from the government is": of whom.
    const giver = /^(?:from|of)$/.test(words[is - 1]?.lower ?? '') ? phraseFrom(sentence, is) : undefined;
    if (giver !== undefined) is = giver.last + 1;
    const isColon = words[is]?.text === ':';
    if (!isColon && !/^(?:is|are)$/.test(words[is]?.lower ?? '')) return [];
    const subject = phraseFrom(sentence, at + 1) ?? (lower === 'all' ? phraseFrom(sentence, at) : undefined);
    if (!passive && (subject === undefined || subject.last >= verb)) return [];
    const demander = passive ? speakersAt(place, at) : demanders(place, subject, verb);
    // Told by nobody, it is the writer's guess: "What fans want is answers."
    // "What the miners want is a date" is told of some in particular.
    const isDefinite = words[subject?.first ?? at]!.tag === 'determiner' && isParty(sentence, subject?.first);
    const told =
      isColon || isDefinite || words[subject?.last ?? at]?.tag === 'pronoun' || speakersAt(place, at).length > 0;
    if (demander.length === 0 || !told) return [];
    const first = is + 1;
    const draft = {
      rule: 'demand.cleft',
      type: lemma === 'demand' ? ('demand' as const) : ('request' as const),
      cue: spanOf(sentence, verb),
      demander,
      addressee: partyHints(sentence, giver),
    };
    if (words[first]?.tag === 'to') return drafts(place, infinitiveExtent(sentence, first + 1).pieces, draft);
    if (words[first]?.tag === 'that') return drafts(place, thatClauses(sentence, first + 1), draft);
    // "What I ask is simple: talk to us": what it is, the colon opens.
    if (words[first]?.tag === 'adjective' && words[first + 1]?.text === ':') {
      const act = words[first + 2];
      const isAct = act !== undefined && verbReadings(act.lower).some(({ form }) => form === 'base');
      return drafts(place, isAct ? infinitiveExtent(sentence, first + 2).pieces : things(sentence, first + 2), draft);
    }
    const clause = words[first]?.lower === 'for' ? forContent(sentence, first) : undefined;
    return drafts(place, clause?.pieces ?? things(sentence, first), draft);
  });
}

/** "A fair wage and a safe road: that is what the pickers are asking for." */
function toldBefore(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const opener = at - 3;
  // "A halt to logging is what the tribe has asked for".
  const direct = words[at - 1]?.verb?.lemma === 'be' ? nounExtent(sentence, 0, { inSubject: true }) : undefined;
  const isThat =
    /^(?:that|this|these|those|which)$/.test(words[at - 2]?.lower ?? '') && words[at - 1]?.verb?.lemma === 'be';
  const isDirect = direct !== undefined && direct.stop === at - 1 && !/^(?:this|that|it|these)$/.test(words[0]!.lower);
  if (!isDirect && (!isThat || !/^(?:break|comma)$/.test(words[opener]?.tag ?? ''))) return [];
  const verb = words.findIndex(({ tag }, i) => i > at && i < at + 9 && tag === 'verb');
  if (verb < 0) return [];
  const lemma = words[verb]!.verb?.lemma ?? '';
  if (isDirect && (!isParty(sentence, subjectOf(sentence, verb)?.first) || verbGroup(sentence, verb).negated))
    return [];
  if (!/^(?:want|demand|need|ask|seek|request|expect)$/.test(lemma)) return [];
  const extent = nounExtent(sentence, 0, { inSubject: true });
  const pieces = isDirect || extent.stop === opener ? extent.pieces : [];
  return drafts(place, pieces, {
    rule: 'demand.cleft',
    type: lemma === 'demand' ? 'demand' : 'request',
    cue: spanOf(sentence, verb),
    demander: demanders(place, subjectOf(sentence, verb), verb),
  });
}
