import type { Article } from '../../article';
import { CLAIM_STATUSES, type AnchorState, type Claim, type ClaimDate, type ClaimStatus } from '../../claims/claim';
import { headlineIn } from '../asPrinted';
import { claimViews, type ClaimView, type Party } from '../claimView';
import { doubtsOf, type Doubt } from '../doubts';
import { faultCount } from '../leftOut';
import { dayOf, NO_STATUS, STATUS_WORDS } from './words';

/** What a report on claims tells, before it is set as Markdown or HTML. */
export interface Report {
  readonly title: string;
  readonly articles: readonly ReportedArticle[];
  /** All claims in the order of the articles and of reading. */
  readonly claims: readonly ReportedClaim[];
  /** Groups that have claims, in the order in which a desk wants to see them. */
  readonly byStatus: readonly StatusGroup[];
  /** By name. */
  readonly byActor: readonly ActorGroup[];
  /** By day; those of no certain day at the end. */
  readonly deadlines: readonly Deadline[];
  /** Claims with words that have changed, are gone, or fit several places, and those with something to decide. */
  readonly unsettled: readonly ReportedClaim[];
  /** True if there are no claims, and none that could not be read either. */
  readonly isEmpty: boolean;
}

/** An article in a report. */
export interface ReportedArticle {
  readonly article: Article;
  /** The title, else the headline as it is recognised, else the file name. */
  readonly name: string;
  /** How many things in the sidecar could not be read: the report is not whole then, and must say so. */
  readonly faults: number;
  /** Why it is not to be taken for the whole truth; the report must say so as well. */
  readonly doubts: readonly Doubt[];
  readonly claims: readonly ReportedClaim[];
}

/** A claim in a report, with its number there. */
export interface ReportedClaim extends ClaimView {
  /** From 1, through the whole report. */
  readonly number: number;
}

/** The claims of one status; `undefined` for those that have none. */
export interface StatusGroup {
  readonly status: ClaimStatus | undefined;
  readonly words: string;
  readonly claims: readonly ReportedClaim[];
}

/** What somebody has claimed, and what was addressed to them. */
export interface ActorGroup {
  readonly party: Party;
  readonly made: readonly ReportedClaim[];
  readonly received: readonly ReportedClaim[];
}

/** A claim with something that is due. */
export interface Deadline {
  readonly claim: ReportedClaim;
  readonly due: ClaimDate;
}

/** The keys of a claim that reports show; listed one by one, as a key that claims come to have is not shown by itself. */
export const REPORTED_KEYS: ReadonlySet<keyof Claim> = new Set([
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
  'parked',
  'author',
  'created',
  'updated',
  // How a claim came to be suggested is nothing to a reader of claims, and no loss.
  'suggested_by',
]);

const UNSETTLED: ReadonlySet<AnchorState> = new Set<AnchorState>(['changed', 'ambiguous', 'lost']);

/** The report on some articles, in their order; of none it is empty. */
export function reportOf(articles: readonly Article[]): Report {
  let number = 0;
  const reported = articles.map((article): ReportedArticle => {
    const claims = claimViews(article).map((view) => ({ ...view, number: ++number }));
    const name = article.sidecar.article.title || (headlineIn(article) ?? article.file);
    return { article, name, faults: faultCount(article), doubts: doubtsOf(article), claims };
  });
  const claims = reported.flatMap((article) => article.claims);
  const [only] = reported;
  return {
    title: reported.length === 1 && only ? `Claims: ${only.name}` : `Claims in ${reported.length} articles`,
    articles: reported,
    claims,
    byStatus: statusGroups(claims),
    byActor: actorGroups(claims),
    deadlines: deadlinesOf(claims),
    isEmpty: claims.length === 0 && reported.every(({ faults, doubts }) => faults === 0 && doubts.length === 0),
    unsettled: claims.filter(({ state, undecided }) => UNSETTLED.has(state) || undecided.length > 0),
  };
}

function statusGroups(claims: readonly ReportedClaim[]): readonly StatusGroup[] {
  const order = Object.keys(STATUS_WORDS) as ClaimStatus[];
  const known: ReadonlySet<unknown> = new Set(CLAIM_STATUSES);
  const groups: readonly StatusGroup[] = [
    ...order.map((status) => ({
      status,
      words: STATUS_WORDS[status],
      claims: claims.filter((claim) => claim.claim.status === status),
    })),
    { status: undefined, words: NO_STATUS, claims: claims.filter(({ claim }) => !known.has(claim.status)) },
  ];
  return groups.filter((group) => group.claims.length > 0);
}

function actorGroups(claims: readonly ReportedClaim[]): readonly ActorGroup[] {
  const groups = new Map<string, { party: Party; made: ReportedClaim[]; received: ReportedClaim[] }>();
  const groupOf = (party: Party) => {
    const group = groups.get(party.id) ?? { party, made: [], received: [] };
    groups.set(party.id, group);
    // One article may introduce an actor whom another only names.
    if (group.party.actor === undefined) group.party = party;
    return group;
  };
  for (const claim of claims) {
    for (const party of claim.claimants) groupOf(party).made.push(claim);
    for (const party of claim.addressees) groupOf(party).received.push(claim);
  }
  return [...groups.values()].sort((a, b) => compare(nameKey(a.party), nameKey(b.party)));
}

function deadlinesOf(claims: readonly ReportedClaim[]): readonly Deadline[] {
  return claims
    .flatMap((claim) => (claim.claim.due === undefined ? [] : [{ claim, due: claim.claim.due }]))
    .sort((a, b) => compare(dayKey(a.due), dayKey(b.due)) || a.claim.number - b.claim.number);
}

/** Sorts by code units after plain folding: the same everywhere, as no locale has a say. */
function nameKey({ name, id }: Party): string {
  return `${name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()}\0${id}`;
}

/** The first day of a date as text that sorts; dates of no certain day sort behind all others. */
function dayKey({ value: stated, timex = '' }: ClaimDate): string {
  const value = stated ?? dayOf(timex) ?? '';
  const week = /^(?<year>\d{4})-W(?<week>\d{2})/.exec(value)?.groups;
  if (week) return mondayOf(Number(week.year), Number(week.week));
  return /^\d{4}/.test(value) ? value : '\uffff';
}

/** The Monday of a week of ISO 8601. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  return new Date(Date.UTC(year, 0, monday)).toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
