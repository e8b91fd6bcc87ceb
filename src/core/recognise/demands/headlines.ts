import { infinitiveExtent } from '../syntax/extent';
import { verbReadings } from '../syntax/morphology';
import { partyHints, type PartyHint } from '../syntax/parties';
import { phraseFrom } from '../syntax/subjects';
import { opensFiniteVerb, skipAdverbs } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { drafts, spanOf, type Place } from './draft';
import { EMPTY } from './cues/verbKinds';
import { isParty } from './verbObjects';

/** What is asked for in headlines without quotation marks: "Close the mine, villagers tell council", "Union to port: Pay up". */
export function headlines(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (place.index > 0 || sentence.isQuestion) return [];
  return [...told(place), ...addressed(place)];
}

function isImperative({ sentence, parse }: Place, at: number, end: number): boolean {
  const { words } = sentence;
  const first = words[at]!.lower === "don't" ? at + 1 : at;
  const word = words[first];
  if (word === undefined || EMPTY.has(word.lower) || !verbReadings(word.lower).some(({ form }) => form === 'base'))
    return false;
  for (let i = first + 1; i < end; i++) {
    // "Pay up or we close the port": the threat has a verb of its own.
    if (words[i]!.lower === 'or' && parse.paragraph.role === 'headline') return true;
    if (opensFiniteVerb(sentence, i)) return false;
  }
  return true;
}

/** "…, says mayor", "…, villagers tell council": the last clause says who wants it, and of whom. */
function told(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (words[0] === undefined || words[0].quotation >= 0) return [];
  const comma = words.findLastIndex(({ tag }) => tag === 'comma');
  if (comma < 2 || !isImperative(place, 0, comma)) return [];
  const inverted = /^(?:says?|said|urges?|warns?|pleads?|chants?|demands?)$/.test(words[comma + 1]?.lower ?? '');
  const subject = phraseFrom(sentence, inverted ? comma + 2 : comma + 1);
  if (subject === undefined) return [];
  let addressee: readonly PartyHint[] = [];
  let end = subject.last + 1;
  if (!inverted) {
    const verb = words[end]?.lower ?? '';
    if (!/^(?:says?|said|tells?|told|urges?|urged|warns?|warned|pleads?|chants?|chanted|orders?|ordered)$/.test(verb))
      return [];
    const hearer = phraseFrom(sentence, end + 1);
    if (hearer !== undefined) addressee = partyHints(sentence, hearer);
    end = (hearer?.last ?? end) + 1;
  }
  if (words[end] !== undefined && words[end]!.tag !== 'stop' && words[end]!.tag !== 'time') return [];
  const or = words.findIndex(({ lower }, i) => i > 1 && i < comma - 1 && lower === 'or');
  const threat = or > 0 && opensThreat(place, or + 1, comma);
  return drafts(place, [{ first: 0, last: threat ? or - 1 : comma - 1 }], {
    rule: 'demand.headline-told',
    type: threat ? 'ultimatum' : 'demand',
    ...(threat ? { consequence: spanOf(sentence, or + 1, comma - 1) } : {}),
    demander: partyHints(sentence, subject),
    addressee,
  });
}

/** Behind "or": "face a fine", "the files go public". */
function opensThreat({ sentence }: Place, first: number, end: number): boolean {
  const { words } = sentence;
  if (/^(?:face|else|risk|lose|be|pay|forfeit|leave|we|i)$/.test(words[first]!.lower)) return true;
  for (let i = first + 1; i < end; i++) if (opensFiniteVerb(sentence, i)) return true;
  return false;
}

/** "Union to port: Pay up": who speaks to whom before the colon. */
function addressed(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 8 || colon + 1 >= words.length) return [];
  const demander = phraseFrom(sentence, 0, new Set());
  if (demander === undefined || !isParty(sentence, 0)) return [];
  const to = words[demander.last + 1]?.lower === 'to' ? demander.last + 2 : -1;
  const addressee = to < 0 ? undefined : phraseFrom(sentence, to);
  if ((addressee ?? demander).last !== colon - 1) return [];
  const first = colon + 1;
  if (words[first]!.quotation >= 0 || !isImperative(place, skipAdverbs(words, first), words.length)) return [];
  return drafts(place, infinitiveExtent(sentence, first).pieces, {
    rule: 'demand.headline-addressed',
    type: 'demand',
    demander: partyHints(sentence, demander),
    addressee: partyHints(sentence, addressee),
  });
}
