import type { Span } from '../../text/span';
import type { ActorType } from '../../actorType';
import type { Features } from './weights/features';
import type { Lettering } from './sentence/sentenceView';

/** A title as printed with a name, or "location". */
export interface Role extends Span {
  readonly text: string;
  /** The noun that names the office; no mention of its own. */
  readonly head: Span;
  /** The noun of a second description, before a comma and the title: "its president, Archabbot Ana Kolb". */
  readonly other: Span | undefined;
  /**
   * Where it stands: before the name, after it, before it and a comma; `body`: "news agency Norpress"; `body-apposition`:
   * "Kestrel, Norland's biggest maker".
   */
  readonly where: RoleWhere;
}

export type RoleWhere = 'before' | 'after' | 'comma-before' | 'body' | 'body-apposition';

interface CandidateBase extends Span {
  readonly text: string;
  /** Which recogniser proposed it, and by what. */
  readonly rule: string;
  /**
   * What was noticed about it and its surroundings (`after:speech`, `known:country`), as numbers of `F`. The weights of
   * these decide on its type and on whether it counts at all.
   */
  readonly features: Features;
}

/** What the article as a whole needs to know of a name's form, as bits of {@link NameCandidate.signs}. */
export const NameSign = {
  /** All its words are common ones. */
  common: 1,
  /** Known to the lexicon, or begins with a given name. */
  known: 2,
  /** Its first word is a plain noun: "World Rugby". */
  firstNoun: 4,
  /** Its first word is one that names of organisations begin with. */
  firstOrganisation: 8,
  /** Its first word is an office, and opens a sentence. */
  firstOffice: 16,
  /** Ends as organisations' names do. */
  organisationHead: 32,
  /** Stands behind an opening bracket. */
  inBrackets: 64,
  /** Owns what only states own, and is known as nothing else. */
  state: 128,
  /** "Kestrel is a maker of glass": said to be a body. */
  saidToBeBody: 256,
} as const;

/** A name: a run of capitalised words, or a name that the lexicon knows. */
export interface NameCandidate extends CandidateBase {
  readonly form: 'name';
  readonly role: Role | undefined;
  /** Its words, folded; particles included. */
  readonly words: readonly string[];
  /** True where the first word has its capital by position, so that the article must show that it is a name. */
  readonly opening: boolean;
  readonly lettering: Lettering;
  /** The sums of its features' weights, in the order of `VERDICTS`; what the article shows of it is added to them. */
  readonly scores: readonly number[];
  /** Rows of the table of learnt weights that are in its scores; none for names that the lexicon or their head decides. */
  readonly rows: readonly number[];
  /** Bits of {@link NameSign}. */
  readonly signs: number;
  /** The candidate without its first word, where that may be no part of the name. */
  readonly shorter: NameCandidate | undefined;
  /** The names that stand in its title, in order: "Norland" of "Norland President Ana Kolb". No mentions of their own. */
  readonly nested: readonly NameCandidate[];
}

/** A mention by a common noun: "the minister", "union leaders", "both sides". */
export interface NominalCandidate extends CandidateBase {
  readonly form: 'nominal';
  readonly head: string;
  readonly type: ActorType;
  /** True if it acts, speaks or is addressed enough to be a mention. */
  readonly counts: boolean;
}

/** A possible actor, from one paragraph alone; offsets are those of the paragraph's text. */
export type ActorCandidate = NameCandidate | NominalCandidate;
