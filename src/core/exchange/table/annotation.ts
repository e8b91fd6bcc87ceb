import { textHash } from '../../claims/anchor/textHash';
import type { ClaimDate } from '../../claims/claim';
import { dayOf } from '../report/words';
import type { JsonObject } from '../webAnnotation/json';
import * as vocabulary from '../webAnnotation/vocabulary';
import { countIn, numberOf, ownWord, stanceOf } from './cells';
import { evidenceIn, parkedIn, relationIn, reviewsIn } from './lines';
import type { TableRow } from './parse';
import type { RowParties } from './parties';
import type { TableValues } from './values';

/** A row as an annotation of its source, in the words of our own annotations. */
export function annotationOf(values: TableValues, row: TableRow, parties: RowParties, source: string): JsonObject {
  const cell = (field: Parameters<TableValues['cell']>[1]) => values.cell(row, field);
  const stance = cell('polarity');
  const polarity = stanceOf(stance);
  const body = [
    part('classifying', ownWord(cell('kind')) || 'assertion'),
    part('describing', cell('text')),
    part('assessing', ownWord(cell('status'))),
    ...values.list(row, 'tags').map((tag) => part('tagging', tag)),
    part('commenting', cell('note')),
    // No stance of ours: it is kept with the notes, and told.
    ...(polarity === undefined && stance !== '' ? [part('assessing', `stance: ${stance}`)] : []),
  ];
  const data = withoutEmpty({
    strength: cell('strength').toLowerCase(),
    polarity,
    said: dateOf(values, row, 'said'),
    due: dateOf(values, row, 'due'),
    outcome: ownWord(cell('outcome')),
    confidence: cell('confidence') === '' ? undefined : numberOf(cell('confidence')),
    evidence: cell('evidence') === '' ? undefined : evidenceIn(cell('evidence')),
    relations: values.list(row, 'relations').map(relationIn),
    reviews: cell('reviews') === '' ? undefined : reviewsIn(cell('reviews')),
    parked: cell('parked') === '' ? undefined : parkedIn(cell('parked')),
    suggested_by: cell('suggested_by'),
  });
  const agents = (ids: readonly string[]) => ids.map((id) => ({ id: vocabulary.iri(vocabulary.ACTOR_IRI, id) }));
  const annotation = withoutEmpty({
    type: 'Annotation',
    creator: cell('author') === '' ? undefined : { name: cell('author') },
    created: values.moment(row, 'created'),
    modified: values.moment(row, 'updated'),
    body: body.filter(({ value }) => value !== ''),
    target: targetsOf(values, row, source),
    [vocabulary.CLAIMANT]: agents(parties.claimants),
    [vocabulary.ADDRESSEE]: agents(parties.addressees),
    [vocabulary.CLAIM_DATA]: Object.keys(data).length === 0 ? undefined : vocabulary.jsonLiteral(data),
  });
  return { ...annotation, id: nameOf(cell('claim'), annotation, cell('quote')) };
}

/**
 * What the row is known by when it is imported again: the id of a claim of ours; else another program's, with the words
 * since numbers from 1 are in many tables; else what is claimed. So a note that is added does not make it another claim.
 */
function nameOf(id: string, annotation: JsonObject, quote: string): string {
  if (/^c-[0-9a-z]{4,}$/.test(id)) return vocabulary.CLAIM_IRI + id;
  if (id !== '') return `${id}:${textHash(JSON.stringify([quote, annotation.creator]))}`;
  const { body, target, [vocabulary.CLAIMANT]: claimants, [vocabulary.CLAIM_DATA]: data } = annotation;
  const said = (body as readonly ReturnType<typeof part>[]).filter(({ purpose }) => PURPOSES_CLAIMED.has(purpose));
  const polarity = (data as { readonly '@value': JsonObject } | undefined)?.['@value'].polarity;
  return `row:${textHash(JSON.stringify([target, claimants, said, polarity]))}`;
}

const PURPOSES_CLAIMED: ReadonlySet<string> = new Set(['classifying', 'describing', 'tagging']);

function part(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, value };
}

function dateOf(values: TableValues, row: TableRow, date: 'said' | 'due'): ClaimDate | undefined {
  const timex = values.cell(row, `${date}_timex`);
  const written = values.cell(row, `${date}_date`);
  const value = values.date(row, `${date}_date`);
  const parts = withoutEmpty({
    // What is no date, or not for sure which, is kept as it is written.
    text: values.cell(row, `${date}_text`) || (value === undefined ? written : ''),
    // Our table has the day of what is vague beside it.
    value: value !== undefined && value === dayOf(timex) ? undefined : value,
    mod: values.cell(row, `${date}_mod`),
    timex,
  });
  return Object.keys(parts).length === 0 ? undefined : parts;
}

/** The quote with its place, and those of the further columns. */
function targetsOf(values: TableValues, row: TableRow, source: string): readonly JsonObject[] {
  const cell = (field: Parameters<TableValues['cell']>[1]) => values.cell(row, field);
  const place = placeAt(cell('start_codepoint'), cell('end_codepoint')) ?? placeAt(cell('start'), cell('end'));
  const [prefix, suffix] = [cell('prefix'), cell('suffix')];
  const quote = quoteOf(cell('quote'), prefix, suffix);
  const tagged = cell('tagged_quote');
  const places = values.pieces(row, 'further_places');
  const further = cell('further_quotes') === '' ? [] : cell('further_quotes').split('\n');
  return [
    {
      source,
      selector: [...quote, ...(place ?? [])],
      ...(tagged !== '' && { [vocabulary.ANCHOR_DATA]: vocabulary.jsonLiteral({ exact: tagged }) }),
    },
    ...further.map((words, index) => {
      const [start = '', end = ''] = places[index]?.split('-') ?? [];
      return { source, selector: [...quoteOf(words, '', ''), ...(placeAt(start, end) ?? [])] };
    }),
  ];
}

function quoteOf(exact: string, prefix: string, suffix: string): readonly JsonObject[] {
  if (exact === '') return [];
  return [{ type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }];
}

function placeAt(from: string, to: string): readonly JsonObject[] | undefined {
  const [start, end] = [countIn(from), countIn(to)];
  if (start === undefined || end === undefined || start >= end) return undefined;
  return [{ type: 'TextPositionSelector', start, end }];
}

function withoutEmpty(values: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
