import { singular } from '../syntax/tags/morphology';
import type { Piece } from '../syntax/extent';
import { isPartyNoun } from '../syntax/partyNouns';
import { ownerHints, partyHints, pronounHint, weakHint, type PartyHint } from '../parties/parties';
import { phraseAround, phraseFrom } from '../syntax/phrases';
import { DONE_TO, JOINT_ACTS, NON_PARTIES, isAction } from './cues/nounKinds';
import { headIsIn } from './guards';
import type { ParsedSentence } from '../syntax/parse';
import { wordSet } from '../../text/wordSet';
import { lowerAt } from '../syntax/tags/wordAt';
import { isParty } from './isParty';

/** "an apology from the mayor", "Norland's help", "talks with the rebels": who is to give it stays in the content and is the addressee as well. */
export function giversIn(sentence: ParsedSentence, piece: Piece): readonly PartyHint[] {
  const doers = doersIn(sentence, piece);
  if (doers.length > 0) return doers;
  const { words } = sentence;
  for (let at = piece.first + 1; at < piece.last; at++) {
    if (words[at]!.lower !== 'from' && words[at]!.lower !== 'by') continue;
    // "a crossing by the school": where it is.
    const before = words[at - 1]!;
    const isBeside =
      words[at]!.lower === 'by' &&
      before.tag === 'noun' &&
      (before.lower.endsWith('ing') || !isAction(singular(before.lower)));
    if (isBeside) continue;
    // "the withdrawal of troops from Crimea": where they are to leave.
    if (words[at]!.lower === 'from' && words.slice(piece.first, at).some(({ lower }) => LEAVING.has(lower))) continue;
    const phrase = phraseFrom(sentence, at + 1);
    return phrase === undefined || headIsIn(sentence, phrase, NON_PARTIES) ? [] : partyHints(sentence, phrase);
  }
  return [];
}

const LEAVING = wordSet(
  'withdrawal pullout pull-out retreat removal evacuation departure expulsion exit return eviction exclusion repatriation',
);

/** "Norland's help", "the resignation of the minister", "his departure": whose own act it is. */
export function doersIn(sentence: ParsedSentence, piece: Piece): readonly PartyHint[] {
  const { words, phraseAt, nounPhrases } = sentence;
  // "his resignation": what one can only do oneself.
  if (
    words[piece.first]!.traits.isPossessive &&
    /^(?:his|her|their|its)$/.test(words[piece.first]!.lower) &&
    OWN_ACTS.test(words[phraseAround(sentence, piece.first)?.last ?? piece.first]!.lower)
  )
    return [pronounHint(sentence, piece.first)];
  const owned = nounPhrases[(phraseAt[piece.first] ?? -1) + 1];
  if (owned?.possessor !== undefined && owned.possessor === phraseAt[piece.first]) {
    const owner = nounPhrases[owned.possessor]!;
    const { lower, tag } = words[owner.last]!;
    const act = singular(words[owned.last]!.lower);
    const isSomebody = tag === 'name' || isPartyNoun(lower);
    if (
      isSomebody &&
      !DONE_TO.has(act) &&
      // "her son's return": somebody is given back; "its return to the talks" is its own act.
      (act !== 'return' || lowerAt(words, owned.last + 1) === 'to') &&
      (isAction(act) || /^(?:aid|help|support|backing|departure|death|word|willingness|readiness)$/.test(act))
    )
      return ownerHints(sentence, owned.possessor);
  }
  for (let at = piece.first + 1; at < piece.last; at++) {
    // "restraint on both sides", "calm from all parties".
    const isOnAll = words[at]!.lower === 'on' && /^(?:all|both)$/.test(lowerAt(words, at + 1));
    if (isOnAll && at + 2 === piece.last && /^(?:sides|parties)$/.test(words[piece.last]!.lower))
      return partyHints(sentence, phraseFrom(sentence, at + 1));
    // "the resignation of the minister": what one can only do oneself.
    // "an apology of the minister": what is asked of somebody.
    // "talks with the minister": in which they are to join.
    const noun = words[at - 1]!.lower;
    const link = words[at]!.lower;
    const isShared =
      link === 'with' && phraseAround(sentence, piece.first)?.last === at - 1 && JOINT_ACTS.has(singular(noun));
    const isTheirs =
      (link === 'of' && OWN_ACTS.test(noun)) || (/^(?:of|from)$/.test(link) && ASKED_OF.test(noun)) || isShared;
    if (!isTheirs || !isParty(sentence, at + 1)) continue;
    const hints = partyHints(sentence, phraseFrom(sentence, at + 1));
    return isShared ? hints.map(weakHint) : hints;
  }
  return [];
}

const ASKED_OF = /^(?:apology|explanations?|answers?|assurances?|guarantees?|clarity|more)$/;

const OWN_ACTS = /^(?:resignation|departure|abdication|surrender|retirement|exit)$/;
