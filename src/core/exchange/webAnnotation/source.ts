import { iriOf, objectsIn, listOf, type JsonObject } from './json';
import * as vocabulary from './vocabulary';

/** What an annotation is about. */
export interface Source {
  readonly iri: string;
  /** The article's file name, if the annotation is from Blue Pencil. */
  readonly file: string | undefined;
}

/** The source of one target, which may be the source's IRI alone; a part named behind `#` is no other source. */
export function targetSource(target: unknown): Source | undefined {
  if (typeof target === 'string') return fromIri(withoutFragment(target));
  const [object] = objectsIn(target);
  if (object === undefined) return undefined;
  const iri = iriOf(object.source) ?? withoutFragment(iriOf(object));
  if (iri === undefined) return undefined;
  const copies = objectsIn(object.state).flatMap(({ cached }) => listOf(cached));
  const file = [iri, ...copies.map(iriOf)].map((copy) => nameOfArticle(copy)).find((name) => name !== undefined);
  return { iri, file };
}

/** The source of the first target that has one; an annotation of several articles is taken for the first. */
export function sourceOf({ target }: JsonObject): Source | undefined {
  for (const one of listOf(target)) {
    const source = targetSource(one);
    if (source) return source;
  }
  return undefined;
}

function withoutFragment<Iri extends string | undefined>(iri: Iri): Iri {
  return iri?.split('#', 1)[0] as Iri;
}

function fromIri(iri: string): Source {
  return { iri, file: nameOfArticle(iri) };
}

/** Somebody may have put a path there; nothing is ever opened by it, and it is not taken for a name. */
function nameOfArticle(iri: string | undefined): string | undefined {
  const name = vocabulary.nameIn(vocabulary.ARTICLE_IRI, iri);
  return name === undefined || name === '' || /[/\\:]|^\.\.?$/.test(name) ? undefined : name;
}
