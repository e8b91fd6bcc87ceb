/** The five states of an anchor, one vocabulary everywhere: code, file, command line, documentation. */
export const ANCHOR_STATES = ['exact', 'moved', 'changed', 'ambiguous', 'lost'] as const;
/** How the words of an anchor stand in the text as it is now. */
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** What a claim is, in the order in which kinds are offered. */
export const CLAIM_KINDS = [
  'assertion',
  'demand',
  'refusal',
  'denial',
  'promise',
  'threat',
  'question',
  'other',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How strongly a demand asks, from “or else” down. */
export const CLAIM_STRENGTHS = ['ultimatum', 'demand', 'condition', 'request', 'proposal'] as const;
export type ClaimStrength = (typeof CLAIM_STRENGTHS)[number];

/** What the desk knows about a claim's truth. */
export const CLAIM_STATUSES = ['open', 'checking', 'confirmed', 'disputed', 'refuted', 'withdrawn'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What became of a demand or promise. */
export const CLAIM_OUTCOMES = ['open', 'met', 'partly_met', 'refused', 'withdrawn'] as const;
export type ClaimOutcome = (typeof CLAIM_OUTCOMES)[number];

/** Whether a claimant says that something is so. */
export const CLAIM_POLARITIES = ['asserts', 'denies', 'doubts'] as const;
export type ClaimPolarity = (typeof CLAIM_POLARITIES)[number];

// The members of the types below are named as in the file (snake_case), so that what is read is what is written:
// a map of the file's own words, which no translation can get wrong. `docs/sidecar.md` says what each is.

/** Where a claim stands: a W3C text quote with its position, both of the text with LF and without BOM. */
export interface ClaimAnchor {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** UTF-16 units, half-open; a hint, since `exact` decides. */
  readonly start?: number;
  readonly end?: number;
  /** First 12 hex digits of the SHA-256 of the text that `start` and `end` belong to. */
  readonly text_hash?: string;
  readonly state?: AnchorState;
  /** Today's words, where the state is `changed`. */
  readonly current?: string;
  readonly checked?: string;
}

/** Blanks at its ends are no part of a quote: of a block scalar (`exact: |`) the line end at its end is nobody's words. */
export function withTrimmedQuote(anchor: ClaimAnchor): ClaimAnchor {
  const exact = anchor.exact.trim();
  return exact === anchor.exact ? anchor : { ...anchor, exact };
}

/** A date that a claim names: as printed, with its EDTF or ISO 8601 value, else its TIMEX3 value. */
export interface ClaimDate {
  readonly text?: string;
  readonly value?: string;
  readonly mod?: 'before' | 'after' | 'about' | 'start' | 'end';
  readonly timex?: string;
}

/** What speaks for or against a claim; `accessed` is a day. */
export interface Evidence {
  readonly url?: string;
  readonly title?: string;
  readonly accessed?: string;
  readonly note?: string;
}

/** How a claim stands to another one. */
export interface Relation {
  readonly type: 'contradicts' | 'supports' | 'repeats' | 'answers' | 'depends_on' | 'updates';
  /** A claim's id, or `RELATIVE/FILE.EXT#id` for another article. */
  readonly target: string;
}

/** What a colleague thinks of a claim; `at` is ISO 8601 with zone. */
export interface Review {
  readonly by?: string;
  readonly at?: string;
  readonly verdict?: 'agree' | 'disagree' | 'unsure' | 'comment';
  readonly note?: string;
}

/** A remark of the discussion of a claim; `at` is ISO 8601 with zone. */
export interface Remark {
  readonly by?: string;
  readonly at?: string;
  readonly text?: string;
  readonly resolved?: boolean;
}

/** What was decided of a claim, when (ISO 8601 with zone) and by whom. */
export interface HistoryEntry {
  readonly at?: string;
  readonly by?: string;
  readonly status?: ClaimStatus;
  readonly outcome?: ClaimOutcome;
}

/** What an editor has tagged. */
export interface Claim {
  /** `c-` and ten random characters; never renumbered, never reused. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly strength?: ClaimStrength;
  readonly polarity?: ClaimPolarity;
  /** The claim in the editor’s own words. */
  readonly text?: string;
  /** One or several places. */
  readonly anchors: readonly ClaimAnchor[];
  /** The id of an actor, or several. */
  readonly claimant?: string | readonly string[];
  readonly addressee?: string | readonly string[];
  readonly said?: ClaimDate;
  readonly due?: ClaimDate;
  readonly status?: ClaimStatus;
  readonly outcome?: ClaimOutcome;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly evidence?: readonly Evidence[];
  readonly relations?: readonly Relation[];
  readonly reviews?: readonly Review[];
  readonly discussion?: readonly Remark[];
  readonly history?: readonly HistoryEntry[];
  readonly parked?: { readonly by?: string; readonly at?: string; readonly reason?: string };
  readonly suggested_by?: string;
  readonly author?: string;
  /** ISO 8601 with zone. */
  readonly created?: string;
  readonly updated?: string;
}

/** The keys of a claim in the order in which they are written. */
export const CLAIM_KEYS = [
  'id',
  'kind',
  'strength',
  'polarity',
  'text',
  'anchors',
  'claimant',
  'addressee',
  'said',
  'due',
  'status',
  'outcome',
  'confidence',
  'tags',
  'note',
  'evidence',
  'relations',
  'reviews',
  'discussion',
  'history',
  'parked',
  'suggested_by',
  'author',
  'created',
  'updated',
] as const satisfies readonly (keyof Claim)[];

/** The keys of an anchor in the order in which they are written. */
export const ANCHOR_KEYS = [
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'text_hash',
  'state',
  'current',
  'checked',
] as const satisfies readonly (keyof ClaimAnchor)[];

/** Somebody named by claims; the same id in other articles is the same actor. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type?: 'person' | 'organisation' | 'country' | 'group' | 'place' | 'other';
  readonly roles?: readonly {
    readonly title?: string;
    readonly of?: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly aliases?: readonly string[];
  readonly same_as?: readonly string[];
}

/** What the editor says that a paragraph is, whatever it looks like. */
export type DecidedRole = 'chrome' | 'article';

/**
 * What the editor has decided about a paragraph with the words `exact` (`chrome`), or that a mark on these words, between
 * `prefix` and `suffix`, is wrong (`rejected`).
 */
export interface Decision {
  readonly kind: 'rejected' | 'chrome';
  /** The rule that made the mark; its first part is the kind of mark. */
  readonly rule?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly is?: DecidedRole;
}

/** Ids as a list, however the file writes them. */
export function idsOf(reference: string | readonly string[] | undefined): readonly string[] {
  if (reference === undefined) return [];
  return typeof reference === 'string' ? [reference] : reference;
}
