import { iriOf, objectsIn, listOf, type JsonObject } from './json';
import * as vocabulary from './vocabulary';

/** What an annotation is about. */
export interface Source {
  readonly iri: string;
  /** The article's file name: of an annotation from Blue Pencil, and where a file is named as the source. */
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
  return { iri, file: file ?? nameOfFile(iri) };
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
  return { iri, file: nameOfArticle(iri) ?? nameOfFile(iri) };
}

/** With a scheme it is an address, unless it is one letter: that is a drive. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

/** The file name in a relative reference (`./ferry.txt`) or a `file:` address; nothing is ever opened by it. */
function nameOfFile(iri: string): string | undefined {
  if (ADDRESS.test(iri) && !/^file:/i.test(iri)) return undefined;
  const [path = ''] = iri.split(/[?#]/, 1);
  const name = path.split(/[/\\]/).at(-1)!;
  try {
    const decoded = decodeURIComponent(name);
    return isName(decoded) ? decoded : undefined;
  } catch {
    // A sign of percent that is none of an address.
    return isName(name) ? name : undefined;
  }
}

function isName(name: string): boolean {
  return name !== '' && !/[/\\:]|^\.\.?$/.test(name);
}

/** Somebody may have put a path there; nothing is ever opened by it, and it is not taken for a name. */
function nameOfArticle(iri: string | undefined): string | undefined {
  const name = vocabulary.nameIn(vocabulary.ARTICLE_IRI, iri);
  return name !== undefined && isName(name) ? name : undefined;
}
