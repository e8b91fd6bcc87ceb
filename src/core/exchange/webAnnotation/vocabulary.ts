import { ANCHOR_KEYS, type Claim } from '../../claims/claim';

/** The context of the W3C Web Annotation Data Model, in exactly this spelling. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

// Keys and ids of our own are absolute IRIs, so that a JSON-LD processor keeps them without a second context: many
// readers of annotations take the one context as a fixed text.

/** A claim: `urn:blue-pencil:claim:c-…`, with `:2` behind it for another claim of the same id. */
export const CLAIM_IRI = 'urn:blue-pencil:claim:';
/** An editor, by the name in `author`. */
export const EDITOR_IRI = 'urn:blue-pencil:editor:';
/** An actor, by the actor's id. */
export const ACTOR_IRI = 'urn:blue-pencil:actor:';
/** The text of an article with LF and without BOM, by its file name. */
export const ARTICLE_IRI = 'urn:blue-pencil:article:';
/** All annotations of an export, by the hash of what they say: the same export has the same name. */
export const COLLECTION_IRI = 'urn:blue-pencil:collection:';

/** Who makes a claim, as agents. */
export const CLAIMANT = 'urn:blue-pencil:claimant';
/** To whom it is addressed, as agents. */
export const ADDRESSEE = 'urn:blue-pencil:addressee';
/** What a claim says besides, in the words of the sidecar: a JSON literal. */
export const CLAIM_DATA = 'urn:blue-pencil:claim-data';
/** What the anchor of a place says besides, the words that were tagged if they have changed: a JSON literal. */
export const ANCHOR_DATA = 'urn:blue-pencil:anchor-data';
/** What sidecars say of articles and actors: a JSON literal, a list of `{ file, text_hash, article, actors, decisions }`. */
export const ARTICLES_DATA = 'urn:blue-pencil:articles';

/** The keys of a claim that have a place of their own in an annotation; all others are in {@link CLAIM_DATA}. */
export const KEYS_WITH_PLACE: ReadonlySet<keyof Claim> = new Set([
  'id',
  'kind',
  'text',
  'anchors',
  'claimant',
  'addressee',
  'status',
  'tags',
  'note',
  'author',
  'created',
  'updated',
]);

/** The keys of an anchor that follow from its place in the text, or from how it stands there. */
export const KEYS_OF_PLACE: ReadonlySet<string> = new Set(ANCHOR_KEYS);

/** A value that JSON-LD processors hand on as it is (JSON-LD 1.1, section 4.2.2). */
export interface JsonLiteral {
  readonly '@type': '@json';
  readonly '@value': unknown;
}

/** A value that JSON-LD processors hand on untouched. */
export function jsonLiteral(value: unknown): JsonLiteral {
  return { '@type': '@json', '@value': value };
}

/** An IRI that ends in a name. */
export function iri(start: string, name: string): string {
  // A surrogate that stands alone cannot be encoded.
  return start + encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '\ufffd'));
}

/** The name at the end of an IRI of ours; `undefined` if it is not one. */
export function nameIn(start: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith(start)) return undefined;
  try {
    return decodeURIComponent(value.slice(start.length));
  } catch {
    // Somebody else's bytes behind a beginning like ours.
    return undefined;
  }
}
