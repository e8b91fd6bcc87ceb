import { hasType, listOf, objectsIn, textOf, type JsonObject } from './json';

/** Where an annotation of that program can be looked at, by its id. */
const PAGE = 'https://hypothes.is/a/';

/**
 * True for an annotation as Hypothes.is exports it, from its side bar or its interface for programs: nearly one of the
 * model, whose selectors it has, but with an address, a text and tags beside them in keys of its own.
 */
export function isOfHypothesis(object: JsonObject): boolean {
  return typeof object.uri === 'string' && typeof object.user === 'string' && Array.isArray(object.target);
}

/** What holds such annotations: an export has them under one key, an answer to a program under the other. */
export function heldByHypothesis({ annotations, rows }: JsonObject): readonly JsonObject[] {
  return [...objectsIn(annotations), ...objectsIn(rows)].filter(isOfHypothesis);
}

/** True for an answer to another annotation, which points to no words of its own. */
export function isReplyOfHypothesis(object: JsonObject): boolean {
  const isPlaced = objectsIn(object.target).some(({ selector }) => selector !== undefined);
  return isOfHypothesis(object) && !isPlaced && objectIds(object.references).length > 0;
}

/**
 * The annotation in the words of the model.
 * @param replies of the same file: those to this annotation, and to answers to it, become remarks in its discussion
 */
export function asInModel(object: JsonObject, replies: readonly JsonObject[]): JsonObject {
  const { id, uri, user, text, tags, target, created, updated } = object;
  const own = replies
    .filter(({ references }) => objectIds(references)[0] === id)
    .sort((a, b) => ((textOf(a.created) ?? '') < (textOf(b.created) ?? '') ? -1 : 1));
  return {
    ...(typeof id === 'string' && { id: `${PAGE}${id}` }),
    type: 'Annotation',
    created,
    ...(updated !== created && { modified: updated }),
    creator: { name: nameOf(user) },
    body: [
      ...(textOf(text) ? [{ type: 'TextualBody', purpose: 'commenting', value: text }] : []),
      ...listOf(tags).map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
      ...own.map((reply) => ({
        type: 'TextualBody',
        purpose: 'replying',
        value: reply.text,
        creator: { name: nameOf(reply.user) },
        created: reply.created,
      })),
    ],
    target: objectsIn(target).map((one) => ({ source: one.source ?? uri, selector: quotesIn(one.selector) })),
  };
}

/** Positions are those in the web page, with its menus, and not in any text that was made of it. */
function quotesIn(selectors: unknown): readonly JsonObject[] {
  return objectsIn(selectors).filter((selector) => hasType(selector, 'TextQuoteSelector'));
}

/** `acct:ada@hypothes.is` is Ada's account. */
function nameOf(user: unknown): string | undefined {
  return textOf(user)
    ?.replace(/^acct:/, '')
    .replace(/@hypothes\.is$/, '');
}

function objectIds(references: unknown): readonly string[] {
  return listOf(references).flatMap((one) => (typeof one === 'string' ? [one] : []));
}
