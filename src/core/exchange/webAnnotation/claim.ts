import { CLAIM_KINDS, CLAIM_STATUSES } from '../../claims/claim';
import { derivedClaimId } from '../../claims/claimId';
import { isRecord } from '../../json/record';
import { anchorOf, type NoAnchor, type TargetText } from './anchor';
import { hasType, iriOf, listOf, literalIn, objectsIn, textOf, type JsonObject } from './json';
import { targetSource } from './source';
import * as vocabulary from './vocabulary';

/** A claim in the sidecar's words from an annotation, not yet held against the sidecar format. */
export interface DraftClaim {
  readonly values: JsonObject;
  /** True if the position of one of its places did not fit its words. */
  readonly isMisplaced: boolean;
  /** Words for kind and status that are none of ours; they are among the tags and in the note. */
  readonly ownWords: readonly string[];
}

/**
 * A claim from an annotation; or why there is none: no target of it has an anchor.
 *
 * @param format what it was imported from, as the claim keeps it
 */
export function claimOf(
  annotation: JsonObject,
  source: string,
  text: TargetText | undefined,
  format: 'web-annotation' | 'csv' = 'web-annotation',
): DraftClaim | NoAnchor {
  const found = targetsIn(annotation, source).map((target) => anchorOf(target, text));
  const anchors = found.flatMap((one) => (typeof one === 'object' ? [one] : []));
  if (anchors.length === 0) return found.find((one) => one !== 'no-words' && typeof one === 'string') ?? 'no-words';

  const iri = iriOf(annotation);
  const ours = claimIdIn(iri);
  const data = literalIn(annotation[vocabulary.CLAIM_DATA]);
  const bodies = bodiesOf(annotation);
  const kind = bodies.kind ?? 'other';
  const known = isRecord(data) ? data : {};
  const evidence = [...listOf(known.evidence), ...newPages(bodies.pages, known.evidence)];
  const discussion = [...listOf(known.discussion), ...newRemarks(bodies.remarks, known.discussion)];
  const values = withoutEmpty({
    ...known,
    id: ours ?? derivedClaimId(iri === undefined ? wholeOf(annotation) : `${iri}\n${source}`),
    kind,
    text: bodies.text,
    anchors: anchors.map(({ anchor }) => anchor),
    claimant: actorsIn(annotation[vocabulary.CLAIMANT]),
    addressee: actorsIn(annotation[vocabulary.ADDRESSEE]),
    status: bodies.status,
    tags: bodies.tags,
    note: bodies.notes.join('\n'),
    evidence,
    discussion,
    author: authorOf(annotation.creator),
    created: textOf(annotation.created),
    updated: textOf(annotation.modified),
    ...(ours === undefined ? { x_import: { format, ...(iri === undefined ? {} : { id: iri }) } } : {}),
  });
  return { values, isMisplaced: anchors.some(({ isMisplaced }) => isMisplaced), ownWords: bodies.ownWords };
}

/** The targets of an annotation that are in one source. */
export function targetsIn({ target }: JsonObject, source: string): readonly JsonObject[] {
  return objectsIn(target).filter((one) => targetSource(one)?.iri === source);
}

/** The id of the claim that an annotation of ours is; a number behind it tells claims of one id apart. */
export function claimIdIn(iri: string | undefined): string | undefined {
  return vocabulary.nameIn(vocabulary.CLAIM_IRI, iri)?.replace(/:\d+$/, '');
}

/** All that an annotation without an id says, as one text: the order of keys does not matter, nor when it was changed. */
function wholeOf({ modified: _, ...annotation }: JsonObject): string {
  return JSON.stringify(annotation, (_key, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

interface Bodies {
  kind?: string;
  text?: string;
  status?: string;
  readonly tags: string[];
  readonly notes: string[];
  readonly pages: string[];
  readonly remarks: JsonObject[];
  readonly ownWords: string[];
}

/** What the bodies say, by their purpose; what fits nowhere else is a note, so that nothing is dropped. */
function bodiesOf({ body, bodyValue, motivation }: JsonObject): Bodies {
  const bodies: Bodies = { tags: [], notes: [], pages: [], remarks: [], ownWords: [] };
  const alone = textOf(bodyValue);
  if (alone !== undefined) bodies.notes.push(alone);
  for (const one of listOf(body)) {
    if (!isRecord(one)) {
      if (typeof one === 'string') bodies.pages.push(one);
      continue;
    }
    const value = textOf(one.value);
    const purposes = listOf(one.purpose ?? motivation);
    if (value === undefined) {
      const page = iriOf(one.source) ?? iriOf(one);
      if (page !== undefined) bodies.pages.push(page);
    } else if (purposes.includes('replying')) {
      bodies.remarks.push(withoutEmpty({ by: authorOf(one.creator), at: textOf(one.created), text: value }));
    } else if (hasType(one, 'TextualBody') || one.purpose !== undefined || one.type === undefined) {
      place(bodies, purposes, value);
    }
  }
  return bodies;
}

function place(bodies: Bodies, purposes: readonly unknown[], value: string): void {
  const isKind = (CLAIM_KINDS as readonly string[]).includes(value);
  const isStatus = (CLAIM_STATUSES as readonly string[]).includes(value);
  if (purposes.includes('tagging')) bodies.tags.push(value);
  else if (purposes.includes('classifying') && isKind && bodies.kind === undefined) bodies.kind = value;
  else if (purposes.includes('classifying')) {
    bodies.tags.push(value);
    bodies.ownWords.push(value);
  } else if (purposes.includes('assessing') && isStatus && bodies.status === undefined) bodies.status = value;
  else if (purposes.includes('describing') && bodies.text === undefined) bodies.text = value;
  else {
    bodies.notes.push(value);
    if (purposes.includes('assessing')) bodies.ownWords.push(value);
  }
}

/** The pages that are not named as evidence already: ours stand in both places. */
function newPages(pages: readonly string[], evidence: unknown): readonly object[] {
  const known = new Set(objectsIn(evidence).map(({ url }) => url));
  return pages.filter((page) => !known.has(page)).map((url) => ({ url }));
}

/** The remarks that are not among those of the discussion already: ours stand in both places. */
function newRemarks(remarks: readonly JsonObject[], discussion: unknown): readonly JsonObject[] {
  const known = new Set(objectsIn(discussion).map(({ text }) => text));
  return remarks.filter(({ text }) => !known.has(text));
}

/** One id stands alone, several in a list, as the sidecar has them. */
function actorsIn(agents: unknown): string | readonly string[] | undefined {
  const ids = listOf(agents).flatMap((agent) => vocabulary.nameIn(vocabulary.ACTOR_IRI, iriOf(agent)) ?? []);
  return ids.length === 1 ? ids[0] : ids;
}

function authorOf(creator: unknown): string | undefined {
  const [first] = listOf(creator);
  const [agent] = objectsIn(first);
  const ours = vocabulary.nameIn(vocabulary.EDITOR_IRI, iriOf(first));
  return ours ?? textOf(listOf(agent?.name)[0]) ?? textOf(listOf(agent?.nickname)[0]) ?? iriOf(first);
}

function withoutEmpty(values: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => {
      const isEmptyList = Array.isArray(value) && value.length === 0;
      return value !== undefined && value !== '' && !isEmptyList;
    }),
  );
}
