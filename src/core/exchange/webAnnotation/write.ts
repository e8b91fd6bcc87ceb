import type { Article } from '../../article';
import { ArticleText, isSameButForForm } from '../../claims/anchor';
import { textHash } from '../../claims/anchor/textHash';
import type { Claim } from '../../claims/claim';
import { claimViews, type ClaimView, type Party, type Place, type Quote } from '../claimView';
import { LossCounter, type Exported } from '../exported';
import { countArticleLosses, withPlaces } from '../leftOut';
import { isPageAddress } from '../links';
import type { JsonObject } from './json';
import * as vocabulary from './vocabulary';

/**
 * A collection of annotations after the W3C Web Annotation Data Model, in JSON-LD: one annotation a claim, one target a
 * place, each with its quote and its position in code points of the text with LF and without BOM. Claims without a
 * place are left out. Deterministic: nothing in it depends on when or where it was made.
 */
export function writeWebAnnotation(articles: readonly Article[]): Exported {
  const losses = new LossCounter();
  countArticleLosses(articles, losses);
  const taken = new Map<string, number>();
  const annotations = articles.flatMap((article) =>
    withPlaces(claimViews(article), losses).map((view) => annotationOf(view, idOf(view.claim, taken, losses))),
  );
  const contents = [...articles.map(({ file }) => file), ...annotations.map(({ id }) => id)].join('\n');
  const id = vocabulary.COLLECTION_IRI + textHash(contents);
  const [only] = articles;
  const collection = {
    '@context': vocabulary.ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: articles.length === 1 && only ? `Claims in ${only.file}` : `Claims in ${articles.length} articles`,
    generator: { id: 'urn:blue-pencil:software', type: 'Software', name: 'Blue Pencil' },
    [vocabulary.ARTICLES_DATA]: vocabulary.jsonLiteral(articles.map(articleData)),
    total: annotations.length,
    // A page of nothing would be no page.
    ...(annotations.length === 0
      ? {}
      : { first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: annotations } }),
  };
  return { text: `${JSON.stringify(collection, undefined, 2)}\n`, losses: losses.losses };
}

/** True for a file that begins as one of our collections, however it is laid out. */
export function isWebAnnotationExport(beginning: string): boolean {
  const { context, id } = COLLECTION_HEAD.exec(beginning)?.groups ?? {};
  return context === vocabulary.ANNOTATION_CONTEXT && id?.startsWith(vocabulary.COLLECTION_IRI) === true;
}

const COLLECTION_HEAD = /^\s*\{\s*"@context":\s*"(?<context>[^"]*)",\s*"id":\s*"(?<id>[^"]*)"/;

function idOf({ id }: Claim, taken: Map<string, number>, losses: LossCounter): string {
  const number = (taken.get(id) ?? 0) + 1;
  taken.set(id, number);
  if (number > 1) losses.add('claim-id-twice');
  return number === 1 ? vocabulary.CLAIM_IRI + id : `${vocabulary.CLAIM_IRI}${id}:${number}`;
}

function articleData({ file, text, sidecar: { article, actors, decisions } }: Article): object {
  const decided = decisions.length === 0 ? {} : { decisions };
  return { file, text_hash: new ArticleText(text).hash, article, actors, ...decided };
}

function annotationOf(view: ClaimView, id: string): JsonObject & { readonly id: string } {
  const { claim, claimants, addressees, quotes } = view;
  const data = Object.fromEntries(
    Object.entries(claim).filter(
      ([key, value]) => !vocabulary.KEYS_WITH_PLACE.has(key as keyof Claim) && !isEmptyList(value),
    ),
  );
  const targets = quotes.flatMap((quote) =>
    quote.place === undefined ? [] : [targetOf(view.article, quote, quote.place)],
  );
  return {
    id,
    type: 'Annotation',
    motivation: 'classifying',
    ...(!claim.author ? {} : { creator: editorOf(claim.author) }),
    ...(claim.created === undefined ? {} : { created: withSeconds(claim.created) }),
    ...(claim.updated === undefined ? {} : { modified: withSeconds(claim.updated) }),
    body: bodiesOf(claim),
    target: targets.length === 1 ? targets[0] : targets,
    ...(claimants.length === 0 ? {} : { [vocabulary.CLAIMANT]: claimants.map(agentOf) }),
    ...(addressees.length === 0 ? {} : { [vocabulary.ADDRESSEE]: addressees.map(agentOf) }),
    ...(Object.keys(data).length === 0 ? {} : { [vocabulary.CLAIM_DATA]: vocabulary.jsonLiteral(data) }),
  };
}

function bodiesOf({ kind, text, status, tags, note, evidence, discussion }: Claim): readonly object[] {
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  const pages = (evidence ?? []).flatMap(({ url }) => (url !== undefined && isPageAddress(url) ? [url] : []));
  return [
    body('classifying', kind),
    ...(!text ? [] : [body('describing', text)]),
    ...(status === undefined ? [] : [body('assessing', status)]),
    ...(tags ?? []).map((tag) => body('tagging', tag)),
    ...(!note ? [] : [body('commenting', note)]),
    ...pages.map((source) => ({ type: 'SpecificResource', purpose: 'linking', source })),
    ...(discussion ?? []).flatMap(({ by, at, text: said }) =>
      !said
        ? []
        : [
            {
              ...body('replying', said),
              ...(!by ? {} : { creator: editorOf(by) }),
              ...(at === undefined ? {} : { created: withSeconds(at) }),
            },
          ],
    ),
  ];
}

function targetOf({ file, sidecar }: Article, quote: Quote, place: Place): object {
  const text = vocabulary.iri(vocabulary.ARTICLE_IRI, file);
  const { url } = sidecar.article;
  const { exact, prefix, suffix } = place.described;
  const data = anchorData(quote, exact);
  return {
    type: 'SpecificResource',
    // Positions count in our text of the page, not in the page: the state says so, as the model has it for copies.
    ...(url !== undefined && isPageAddress(url)
      ? { source: url, state: { type: 'TimeState', cached: text } }
      : { source: text }),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: place.startCodePoint, end: place.endCodePoint },
    ],
    ...(Object.keys(data).length === 0 ? {} : { [vocabulary.ANCHOR_DATA]: vocabulary.jsonLiteral(data) }),
  };
}

/**
 * What no selector has a place for: keys of others, and the words that were tagged, where others stand there now. That
 * they have changed is said with them only if the sidecar says it of today's words; else nobody has seen it yet.
 */
function anchorData({ anchor, state }: Quote, today: string): JsonObject {
  const others = Object.fromEntries(Object.entries(anchor).filter(([key]) => !vocabulary.KEYS_OF_PLACE.has(key)));
  if (state !== 'changed') return others;
  const { exact, current, checked } = anchor;
  const isSeen = anchor.state === 'changed' && current !== undefined && isSameButForForm(current, today);
  const seen = isSeen ? { state, ...(checked === undefined ? {} : { checked }) } : {};
  return { ...others, exact, ...seen };
}

function editorOf(author: string): object {
  return { id: vocabulary.iri(vocabulary.EDITOR_IRI, author), type: 'Person', name: author };
}

function agentOf({ id, name, actor }: Party): object {
  const type = { person: 'Person', organisation: 'Organization' }[actor?.type as 'person' | 'organisation'];
  return { id: vocabulary.iri(vocabulary.ACTOR_IRI, id), ...(type === undefined ? {} : { type }), name };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The sidecar may leave out the seconds of a moment; xsd:dateTime may not. */
function withSeconds(instant: string): string {
  return instant.replace(/T(\d{2}:\d{2})(?=[Z+\-])/, 'T$1:00');
}
