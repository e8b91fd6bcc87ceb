import { articleOf } from '../../../../src/core/article';
import { writeWebAnnotation } from '../../../../src/core/exchange/webAnnotation/write';
import { ACTORS, ARTICLE, CLAIMS, sidecarText, TEXT } from '../../core/exchange/example';

/** The sidecar of the example. */
export const SIDECAR = sidecarText({ claims: CLAIMS, actors: ACTORS, article: ARTICLE });
/** What is exported of it. */
export const EXPORTED = writeWebAnnotation([articleOf({ file: 'ferry.txt', text: TEXT, sidecar: SIDECAR })]).text;
/** How many annotations these are. */
export const COUNT = (JSON.parse(EXPORTED) as { total: number }).total;

/** An annotation of another program. */
export const foreign = (rest: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/1',
  type: 'Annotation',
  target: { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact: 'Mara Lindqvist' } },
  ...rest,
});
