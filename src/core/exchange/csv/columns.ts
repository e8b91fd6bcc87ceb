import type { Claim, ClaimDate, Evidence, Relation, Review } from '../../claims/claim';
import { isOneSide, undecidedOfArticle } from '../doubts';
import type { WrittenBesides } from '../leftOut';
import { undecidedWords } from '../report/doubtWords';
import { dayOf } from '../report/words';
import { dayOfArticle } from '../asPrinted';
import type { ClaimView, Party, Quote } from '../claimView';
import { officeTitle, organisationName, organisationOf, typeOfParty } from './standing';

/** One column of the table. Names and order are relied on by the programs of others: new ones go to the end. */
export interface Column {
  readonly name: string;
  /** An empty text where the claim says nothing. */
  readonly value: (view: ClaimView) => string;
}

/** Between the values of a cell that holds several. */
const SEPARATOR = '; ';

/** Values in one cell; a semicolon that is part of one is doubled, so that they can be told apart. */
function joined(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ';;')).join(SEPARATOR);
}

/** All columns, from left to right. */
export const COLUMNS: readonly Column[] = [
  { name: 'article', value: ({ article }) => article.file },
  { name: 'claim', value: ({ claim }) => claim.id },
  { name: 'kind', value: ({ claim }) => claim.kind },
  { name: 'strength', value: ({ claim }) => claim.strength ?? '' },
  { name: 'polarity', value: ({ claim }) => claim.polarity ?? '' },
  { name: 'text', value: ({ claim }) => claim.text ?? '' },
  { name: 'quote', value: ({ quotes }) => quotes[0]?.words ?? '' },
  // Of the quote in this row, whose place stands beside it; that of the claim as a whole comes last.
  { name: 'state', value: ({ quotes, state }) => quotes[0]?.state ?? state },
  { name: 'line', value: ({ quotes }) => numberOf(quotes[0]?.place?.line) },
  { name: 'column', value: ({ quotes }) => numberOf(quotes[0]?.place?.column) },
  { name: 'start', value: ({ quotes }) => numberOf(quotes[0]?.place?.start) },
  { name: 'end', value: ({ quotes }) => numberOf(quotes[0]?.place?.end) },
  { name: 'start_codepoint', value: ({ quotes }) => numberOf(quotes[0]?.place?.startCodePoint) },
  { name: 'end_codepoint', value: ({ quotes }) => numberOf(quotes[0]?.place?.endCodePoint) },
  { name: 'claimant', value: ({ claimants }) => ids(claimants) },
  { name: 'claimant_name', value: ({ claimants }) => names(claimants) },
  { name: 'addressee', value: ({ addressees }) => ids(addressees) },
  { name: 'addressee_name', value: ({ addressees }) => names(addressees) },
  { name: 'said_text', value: ({ claim }) => claim.said?.text ?? '' },
  { name: 'said_date', value: ({ claim }) => dateOf(claim.said) },
  { name: 'said_mod', value: ({ claim }) => claim.said?.mod ?? '' },
  // What has no form in EDTF or ISO 8601: programs that read dates want them in a column of their own.
  { name: 'said_timex', value: ({ claim }) => claim.said?.timex ?? '' },
  { name: 'due_text', value: ({ claim }) => claim.due?.text ?? '' },
  { name: 'due_date', value: ({ claim }) => dateOf(claim.due) },
  { name: 'due_mod', value: ({ claim }) => claim.due?.mod ?? '' },
  { name: 'due_timex', value: ({ claim }) => claim.due?.timex ?? '' },
  { name: 'status', value: ({ claim }) => claim.status ?? '' },
  { name: 'outcome', value: ({ claim }) => claim.outcome ?? '' },
  { name: 'confidence', value: ({ claim }) => numberOf(claim.confidence) },
  { name: 'tags', value: ({ claim }) => joined(claim.tags ?? []) },
  { name: 'note', value: ({ claim }) => claim.note ?? '' },
  { name: 'evidence', value: ({ claim }) => (claim.evidence ?? []).map(evidenceLine).join('\n') },
  { name: 'relations', value: ({ claim }) => joined((claim.relations ?? []).map(relationWords)) },
  { name: 'reviews', value: ({ claim }) => (claim.reviews ?? []).map(reviewLine).join('\n') },
  { name: 'author', value: ({ claim }) => claim.author ?? '' },
  { name: 'created', value: ({ claim }) => claim.created ?? '' },
  { name: 'updated', value: ({ claim }) => claim.updated ?? '' },
  { name: 'suggested_by', value: ({ claim }) => claim.suggested_by ?? '' },
  // What was tagged, where other words stand there today.
  { name: 'tagged_quote', value: ({ quotes: [first] }) => (first?.state === 'changed' ? first.anchor.exact : '') },
  { name: 'further_quotes', value: ({ quotes }) => furtherQuotes(quotes).join('\n') },
  // One without a place is told by its state, so that the two columns go together.
  { name: 'further_places', value: ({ quotes }) => quotes.slice(1).map(placeWords).join(SEPARATOR) },
  { name: 'article_title', value: ({ article }) => article.sidecar.article.title ?? '' },
  { name: 'article_outlet', value: ({ article }) => article.sidecar.article.outlet ?? '' },
  { name: 'article_published', value: ({ article }) => article.sidecar.article.published ?? '' },
  { name: 'article_url', value: ({ article }) => article.sidecar.article.url ?? '' },
  { name: 'worst_state', value: ({ state }) => state },
  // A claim that was buried has lost its words on purpose.
  { name: 'parked', value: ({ claim }) => (claim.parked === undefined ? '' : parkedWords(claim.parked)) },
  { name: 'undecided', value: undecidedLines },
  // When it was written, wherever that is known from; `article_published` is what somebody has set.
  { name: 'article_date', value: ({ article }) => dayOfArticle(article) ?? '' },
  // One piece for each of them, in their order, where anything is known of one.
  { name: 'claimant_type', value: ofEach('claimants', typeOfParty) },
  { name: 'claimant_role', value: ofEach('claimants', officeTitle) },
  { name: 'claimant_organisation', value: ofEach('claimants', organisationOf) },
  { name: 'claimant_organisation_name', value: ofEach('claimants', organisationName) },
  { name: 'addressee_type', value: ofEach('addressees', typeOfParty) },
];

/** What is known of each claimant, or of each addressee. */
function ofEach(
  parties: 'claimants' | 'addressees',
  known: (party: Party, view: ClaimView) => string,
): Column['value'] {
  return (view) => {
    const pieces = view[parties].map((party) => known(party, view));
    return pieces.some((piece) => piece !== '') ? joined(pieces) : '';
  };
}

/** What of the row is one side's alone, by its key: of the claim, its actors and its article. */
function undecidedLines({ article, undecided }: ClaimView): string {
  const ofArticle = undecidedOfArticle(article).map((one) => ({ ...one, key: `article.${one.key}` }));
  const lines = [...undecided, ...ofArticle].map(undecidedWords);
  return [...(isOneSide(article) ? ['one side only of an unfinished merge'] : []), ...lines].join('\n');
}

function parkedWords({ by, at, reason }: NonNullable<Claim['parked']>): string {
  const head = [by, at === undefined ? undefined : `(${at})`].filter(Boolean).join(' ');
  return [head, reason].filter(Boolean).join(': ') || 'set aside';
}

/**
 * The keys of a claim that the columns hold; listed one by one, so that a key that claims come to have counts as left out
 * until a column holds it.
 */
export const WRITTEN_KEYS: ReadonlySet<keyof Claim> = new Set([
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
  'suggested_by',
  'author',
  'created',
  'updated',
]);

/** What the columns hold of articles and actors. */
export const WRITTEN_BESIDES: WrittenBesides = {
  article: new Set(['file', 'title', 'outlet', 'published', 'url', 'reference_date']),
  // Of roles only the one held at the time is told.
  actor: new Set(['id', 'name', 'type']),
};

/** A date as programs read it: of what has no form in EDTF or ISO 8601 as a whole (“by midnight”), the day. */
function dateOf({ value, timex = '' }: ClaimDate = {}): string {
  return value ?? dayOf(timex) ?? '';
}

function numberOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function ids(parties: readonly Party[]): string {
  return joined(parties.map(({ id }) => id));
}

function names(parties: readonly Party[]): string {
  return joined(parties.map(({ name }) => name));
}

function furtherQuotes(quotes: readonly Quote[]): readonly string[] {
  return quotes.slice(1).map(({ words }) => words.replaceAll('\n', ' '));
}

function placeWords({ place, state }: Quote): string {
  return place === undefined ? state : `${place.start}-${place.end}`;
}

function evidenceLine({ title, url, accessed, note }: Evidence): string {
  const parts = [
    title,
    url === undefined ? undefined : `<${url}>`,
    accessed === undefined ? undefined : `(${accessed})`,
  ];
  const source = parts.filter(Boolean).join(' ');
  return [source, note].filter(Boolean).join(': ');
}

function relationWords({ type, target }: Relation): string {
  return `${type} ${target}`;
}

function reviewLine({ by, at, verdict, note }: Review): string {
  const head = [by, verdict, at === undefined ? undefined : `(${at})`].filter(Boolean).join(' ');
  return [head, note].filter(Boolean).join(': ');
}
