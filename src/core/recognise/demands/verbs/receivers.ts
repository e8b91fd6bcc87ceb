import { partyHints, type PartyHint } from '../../parties/parties';
import type { Piece } from '../../syntax/extent';
import { phraseFrom } from '../../syntax/phrases';
import { DIRECTING } from '../cues/verbKinds';
import type { Place } from '../draft';
import { isParty } from '../isParty';

/** "made a request for relief to the ministry", "sent a letter requesting relief to the ministry": behind a verb of sending, "to" somebody closes the content. */
export function withoutReceiver(
  { sentence }: Place,
  at: number,
  pieces: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly receiver: readonly PartyHint[] } {
  const { words } = sentence;
  const [only] = pieces;
  const sends = words.slice(Math.max(0, at - 4), at).some(({ verb }) => DIRECTING.has(verb?.lemma ?? ''));
  if (!sends || pieces.length !== 1 || only === undefined) return { pieces, receiver: [] };
  const to = words.findIndex(
    ({ lower, tag }, i) => i > only.first && i < only.last && lower === 'to' && tag === 'preposition',
  );
  if (to < 0 || !isParty(sentence, to + 1)) return { pieces, receiver: [] };
  return {
    pieces: [{ first: only.first, last: to - 1 }],
    receiver: partyHints(sentence, phraseFrom(sentence, to + 1)),
  };
}
