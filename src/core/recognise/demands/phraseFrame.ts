import type { DemandType } from '../mark';
import { infinitiveExtent, type Piece } from '../syntax/extent';
import { partyHints, type PartyHint } from '../syntax/parties';
import { phraseFrom } from '../syntax/subjects';
import type { Place } from './draft';

/** What a standing phrase ("it is up to X to …") asks for, from the word that it turns on. */
export interface Match {
  readonly name: string;
  readonly type: DemandType;
  readonly pieces: readonly Piece[];
  readonly addressee: readonly PartyHint[];
  readonly cue: Piece;
  /** Whose wish the phrase itself says it is; without it, who speaks. */
  readonly demander?: readonly PartyHint[];
}

export type Frame = (place: Place, at: number) => Match | undefined;

/** Somebody at `first`, then "to" do: whose turn it is. */
export function forParty(sentence: Place['sentence'], first: number, name: string, cue: Piece): Match | undefined {
  const party = phraseFrom(sentence, first);
  if (party === undefined || sentence.words[party.last + 1]?.tag !== 'to') return undefined;
  return {
    name,
    type: 'request',
    pieces: infinitiveExtent(sentence, party.last + 2).pieces,
    addressee: partyHints(sentence, party),
    cue,
  };
}
