import type { Article } from '../article';
import type { Claim } from '../claims/claim';
import { idsOf } from '../claims/claim';
import { atOnce } from '../text/steps';
import { dayOfArticle } from './asPrinted';
import { importedSteps, type Imported, type ImportedArticle } from './webAnnotation/read';
import type { AnnotatedSource } from './webAnnotation/sources';

/** The claims of one source as they come into an article: those of a table in its terms. */
export function importedInto(source: AnnotatedSource, article: Article): Imported {
  return atOnce(importedIntoSteps(source, article));
}

/** {@link importedInto} in small steps. */
export function* importedIntoSteps(
  source: AnnotatedSource,
  article: Article,
): Generator<undefined, Imported, undefined> {
  const { value, problems } = yield* importedSteps(source, article.text);
  return { value: source.isTable ? inTermsOf(article, value) : value, problems };
}

/**
 * What a table says, in terms of the article: actors whom the table knows by their names have the ids that they have in the
 * sidecar or in the register; and the day that the text itself tells is nothing to be set.
 */
function inTermsOf(article: Article, imported: ImportedArticle): ImportedArticle {
  const ids = new Map<string, string>();
  const there = new Set(article.sidecar.actors.map(({ id }) => id));
  for (const { id, name } of imported.actors) {
    const known = there.has(id) ? undefined : knownAs(article, name);
    if (known !== undefined) ids.set(id, known);
  }
  const asThere = (id: string) => ids.get(id) ?? id;
  const { reference_date, ...said } = imported.article;
  const isToldByText = reference_date === undefined || reference_date === dayOfArticle(article);
  return {
    ...imported,
    article: isToldByText ? said : imported.article,
    actors: imported.actors
      .filter(({ id }) => isNamed(id, imported))
      .flatMap(({ roles, ...actor }) => {
        // Whom the sidecar introduces is not introduced again; the register's are, as when one tags.
        if (there.has(asThere(actor.id)) && ids.has(actor.id)) return [];
        const held = roles?.map(({ of, ...role }) => ({ ...role, ...(of !== undefined && { of: asThere(of) }) }));
        return [{ ...actor, id: asThere(actor.id), ...(held && { roles: held }) }];
      }),
    claims: imported.claims.map((claim) => ({
      ...claim,
      ...(claim.claimant !== undefined && { claimant: renamed(claim.claimant, asThere) }),
      ...(claim.addressee !== undefined && { addressee: renamed(claim.addressee, asThere) }),
    })),
  };
}

/** Rows that go elsewhere name people as well. */
function isNamed(id: string, { claims, actors }: ImportedArticle): boolean {
  const isParty = (one: string) =>
    claims.some(({ claimant, addressee }) => [...idsOf(claimant), ...idsOf(addressee)].includes(one));
  return isParty(id) || actors.some((actor) => actor.roles?.some(({ of }) => of === id) && isParty(actor.id));
}

function renamed(reference: NonNullable<Claim['claimant']>, asThere: (id: string) => string): typeof reference {
  return typeof reference === 'string' ? asThere(reference) : idsOf(reference).map(asThere);
}

/** The only one in the sidecar of a name, or else in the register. */
function knownAs({ sidecar, knowledge }: Article, name: string): string | undefined {
  const plain = name.normalize('NFC').toLowerCase();
  for (const known of [sidecar.actors, knowledge?.actors ?? []]) {
    const [only, another] = known.filter((actor) =>
      [actor.name, ...(actor.aliases ?? [])].some((one) => one.normalize('NFC').toLowerCase() === plain),
    );
    if (only !== undefined && another === undefined) return only.id;
  }
  return undefined;
}
