import type { DemandStatus, DemandType } from '../../mark';
import { infinitiveExtent, type Piece } from '../../syntax/extent';
import { partyHints, type PartyHint } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { demanders } from '../demanders';
import type { Place } from '../draft';
import { phraseFrom } from '../../syntax/phrases';
import { nextComma, tagAt } from '../../syntax/tags/wordAt';
import { skipAdverbs } from '../../syntax/verbGroups';

/** What a standing phrase ("it is up to X to …") asks for, from the word that it turns on. */
export interface Match {
  readonly name: string;
  readonly type: DemandType;
  readonly pieces: readonly Piece[];
  readonly addressee?: readonly PartyHint[];
  /** Without it, the word that the phrase turns on. */
  readonly cue?: Piece;
  /** Whose wish the phrase itself says it is; without it, who speaks. */
  readonly demander?: readonly PartyHint[];
  /** What became of it, where the phrase tells. */
  readonly status?: DemandStatus;
  /** It is a demand though nobody is said to make it. */
  readonly isImpersonal?: true;
}

export type Frame = (place: Place, at: number) => Match | undefined;

/** Somebody at `first`, then "to" do: whose turn it is. */
export function forParty(sentence: Place['sentence'], first: number, name: string, cue?: Piece): Match | undefined {
  const party = phraseFrom(sentence, first);
  if (party === undefined) return undefined;
  const { words } = sentence;
  // "up to the league now to prove it".
  let to = skipAdverbs(words, party.last + 1);
  // "up to the league, the players say, to prove it".
  if (tagAt(words, to) === 'comma') to = nextComma(words, to) + 1;
  to = skipAdverbs(words, to);
  if (tagAt(words, to) !== 'to' || to > party.last + 9) return undefined;
  return {
    name,
    type: 'request',
    pieces: infinitiveExtent(sentence, to + 1).pieces,
    addressee: partyHints(sentence, party),
    cue,
  };
}

/** A match whose wish is that of the subject of the verb at `verb`. */
export function ofSubject(place: Place, verb: number, match: Match): Match {
  return { ...match, demander: demanders(place, subjectOf(place.sentence, verb), verb) };
}
