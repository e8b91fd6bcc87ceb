import type { Span } from '../../text/span';
import type { DemandStatus, DemandType } from '../mark';
import type { Draft } from '../resolved';
import type { PartyHint } from '../parties/parties';

/** A possible demand, from one paragraph alone; offsets are those of the paragraph's text. */
export interface DemandCandidate extends Span {
  readonly rule: string;
  readonly type: DemandType;
  readonly cue: Span | undefined;
  readonly demander: readonly PartyHint[];
  readonly addressee: readonly PartyHint[];
  readonly status: DemandStatus;
  /** Who may demand it, as the words around tell, where its own words name nobody. */
  readonly impliedDemander: readonly PartyHint[] | undefined;
  /** Whom it may be asked of, as the words around tell, where its own words name nobody. */
  readonly impliedAddressee: readonly PartyHint[] | undefined;
  /** Two sides that met before: where one of them demands, it is asked of the other. */
  readonly sides: readonly PartyHint[] | undefined;
  /** Whom a pronoun may stand for besides the actors that are known: subjects of the sentence before. */
  readonly spokenOf: readonly PartyHint[] | undefined;
  /** The word by which the same sentence grants or refuses it. */
  readonly decidedBy: Span | undefined;
  /** What is threatened. */
  readonly consequence: Span | undefined;
  /** The stretch where a deadline of this demand may stand: content and what directly follows. */
  readonly deadlineIn: Span;
  /** A deadline the wording itself gives ("gave … until Friday"); without it a printed date only after "by", "before", "within", "until". */
  readonly deadlineStated: true | undefined;
  /**
   * Set where only an article with a voice of its own demands it: in a column or an interview's answer “The mayor must go”
   * and “Go there” need nobody who says so, while a report that says it tells how things are.
   */
  readonly inOwnVoice: true | undefined;
}

/** The same demand, with another stretch in which its deadline may stand. */
export function withDeadlineIn(candidate: DemandCandidate, deadlineIn: Span): DemandCandidate {
  const draft = revised(candidate);
  draft.deadlineIn = deadlineIn;
  return draft;
}

/** A copy that more can be told of; member by member, as objects so large are copied slowly as a whole. */
export function revised(candidate: DemandCandidate): Draft<DemandCandidate> {
  const { start, end, rule, type, cue, demander, addressee, status, impliedDemander, impliedAddressee } = candidate;
  const { sides, spokenOf, decidedBy, consequence, deadlineIn, deadlineStated, inOwnVoice } = candidate;
  return {
    start,
    end,
    rule,
    type,
    cue,
    demander,
    addressee,
    status,
    impliedDemander,
    impliedAddressee,
    sides,
    spokenOf,
    decidedBy,
    consequence,
    deadlineIn,
    deadlineStated,
    inOwnVoice,
  };
}
