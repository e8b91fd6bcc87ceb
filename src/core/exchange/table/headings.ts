import { COLUMNS } from '../csv/columns';

/**
 * What a column may be taken for: the columns of our own table that say something by themselves, by their names there, and
 * what tables of others have besides: the words before and after a quote.
 */
export const FIELDS = [
  'article',
  'claim',
  'kind',
  'strength',
  'polarity',
  'text',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'start_codepoint',
  'end_codepoint',
  'claimant',
  'claimant_name',
  'claimant_type',
  'claimant_role',
  'claimant_organisation',
  'claimant_organisation_name',
  'addressee',
  'addressee_name',
  'addressee_type',
  'said_text',
  'said_date',
  'said_mod',
  'said_timex',
  'due_text',
  'due_date',
  'due_mod',
  'due_timex',
  'status',
  'outcome',
  'confidence',
  'tags',
  'note',
  'evidence',
  'relations',
  'reviews',
  'author',
  'created',
  'updated',
  'suggested_by',
  'tagged_quote',
  'further_quotes',
  'further_places',
  'parked',
  'article_title',
  'article_outlet',
  'article_published',
  'article_url',
  'article_date',
] as const;

export type Field = (typeof FIELDS)[number];

/** Of our own table what follows from the text, or from a merge that is not finished: it is not taken. */
export const FOLLOWING: ReadonlySet<string> = new Set(['state', 'line', 'column', 'worst_state', 'undecided']);

/**
 * By which headings other programs and people call what ours are called, the surest first: those of the Discourse Network
 * Analyzer, Hypothes.is, MAXQDA, NVivo, ATLAS.ti, CATMA, and of lists that people keep. Written as {@link plainHeading} makes them.
 */
const SYNONYMS: { readonly [Name in Field]?: readonly string[] } = {
  quote: [
    ...['quotation', 'exact', 'quotedtext', 'quotationcontent', 'segment', 'codedsegment', 'codedtext'],
    ...['excerpt', 'passage', 'annotatedtext', 'highlight', 'statementtext', 'words', 'zitat'],
  ],
  article: [
    ...['file', 'filename', 'articlefile', 'document', 'documentname', 'documenttitle', 'doctitle', 'docname'],
    ...['headline', 'title', 'sourcefile', 'doc', 'documentid', 'docid', 'articleid', 'dokument', 'artikel'],
  ],
  claim: ['claimid', 'statementid', 'annotationid', 'id'],
  prefix: ['before', 'contextbefore', 'leftcontext'],
  suffix: ['after', 'contextafter', 'rightcontext'],
  start: ['startposition', 'startoffset', 'beginoffset'],
  end: ['endposition', 'endoffset', 'stop', 'stopposition'],
  claimant_name: ['speaker', 'person', 'actor', 'claimantname', 'saidby', 'who', 'sprecher', 'sprecherin', 'akteur'],
  claimant_organisation_name: ['organization', 'organisation', 'affiliation', 'party', 'partei'],
  claimant_role: ['role', 'office', 'function', 'funktion'],
  addressee_name: ['towhom', 'adressat'],
  polarity: ['stance', 'agreement', 'agree', 'attitude', 'valence', 'haltung'],
  tags: [
    ...['tag', 'concept', 'concepts', 'code', 'codes', 'codename', 'node', 'nodes', 'label', 'labels', 'category'],
    ...['categories', 'topic', 'topics', 'issue', 'issues', 'theme', 'themes', 'frame', 'keywords', 'schlagworte'],
  ],
  text: ['claim', 'statement', 'paraphrase', 'summary', 'claimtext', 'aussage'],
  kind: ['claimtype', 'statementtype'],
  said_date: ['date', 'day', 'saidon', 'time', 'datum'],
  due_date: ['due', 'deadline', 'dueon', 'frist'],
  note: ['comment', 'comments', 'notes', 'memo', 'remark', 'remarks', 'kommentar', 'notiz'],
  author: ['coder', 'codedby', 'annotator', 'user', 'username', 'createdby', 'modifiedby', 'kodierer'],
  created: ['createdat', 'createdon', 'codedon', 'timestamp'],
  updated: ['updatedat', 'modified', 'modifiedon', 'lastmodified'],
  status: ['verdict', 'truth'],
  article_title: ['title', 'headline', 'documenttitle', 'doctitle', 'articletitle'],
  article_outlet: ['documentsource', 'docsource', 'outlet', 'newspaper', 'medium', 'publication'],
  article_published: ['published', 'publicationdate', 'documentdate', 'docdate', 'datepublished'],
  article_url: ['url', 'uri', 'link', 'address', 'webaddress'],
};

/** A heading without what people write in one way or another: case, accents' forms, blanks, underscores, hyphens, dots. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.\-–:]+/g, '');
}

/** Where a table comes from, as far as what its columns mean hangs on it. */
export type Origin = 'ours' | 'dna' | 'hypothesis' | 'others';

const OWN_HEAD = COLUMNS.slice(0, 5).map(({ name }) => plainHeading(name));

/** What nobody else calls a column: of a table of ours some may have been deleted. */
const OURS_ALONE: ReadonlySet<string> = new Set(
  ['start_codepoint', 'worst_state', 'tagged_quote', 'further_quotes', 'said_timex', 'suggested_by'].map(plainHeading),
);

/** @param plain the headings as {@link plainHeading} makes them */
export function originOfTable(plain: readonly string[]): Origin {
  const has = (...headings: readonly string[]) => headings.some((heading) => plain.includes(heading));
  const isOurs =
    OWN_HEAD.every((heading) => has(heading)) || plain.filter((heading) => OURS_ALONE.has(heading)).length > 1;
  if (isOurs) return 'ours';
  if (has('concept') && has('agreement', 'statementid', 'docid', 'documentid', 'documenttitle', 'doctitle'))
    return 'dna';
  const isOfHypothesis = has('uri', 'url') && has('quote', 'exact') && has('user', 'createdat', 'created', 'group');
  return isOfHypothesis ? 'hypothesis' : 'others';
}

/** By which headings a field goes in a table of some origin, the surest first. */
export function headingsOf(field: Field, origin: Origin): readonly string[] {
  const others = SYNONYMS[field] ?? [];
  if (origin === 'ours') return [plainHeading(field)];
  // What others call a claim is what is claimed.
  if (field === 'claim') return others;
  const all = [plainHeading(field), ...others];
  // Its date is that of the document, and its text the quote.
  if (origin === 'dna' && field === 'article_published') return [...all, 'date', 'time'];
  if (origin === 'dna' && field === 'quote') return [...all, 'text'];
  if (origin === 'dna' && (field === 'said_date' || field === 'text')) return [];
  // There a text is what the reader has to say on the words.
  if (origin === 'hypothesis' && field === 'note') return [...all, 'text'];
  if (origin === 'hypothesis' && (field === 'text' || field === 'kind')) return [];
  return all;
}

/** How many headings are known, by whatever they mean. */
export function knownHeadings(headings: readonly string[]): number {
  const plain = headings.map(plainHeading);
  return plain.filter((heading) => ALL.has(heading) || FOLLOWING_PLAIN.has(heading)).length;
}

const ALL: ReadonlySet<string> = new Set([...FIELDS.map(plainHeading), ...Object.values(SYNONYMS).flat()]);
const FOLLOWING_PLAIN: ReadonlySet<string> = new Set([...FOLLOWING].map(plainHeading));
