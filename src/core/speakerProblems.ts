import type { Article } from './article';
import { graded, shortened, type ArticleProblem } from './articleProblems';
import { idsOf, type Actor } from './claims/claim';
import { severityIn, type RuleSettings } from './claims/rules/severities';
import type { Knowledge } from './knowledge/knowledge';
import { lexicon } from './lexicon';
import { foldName } from './lexicon/lookup';
import type { Analysis } from './recognise/analyse';
import type { Entity, Party, StatementMark } from './recognise/mark';
import type { Span } from './text/span';
import { atOnce, mappedInSteps } from './text/steps';

const RULE = 'anchor.other-speaker';

/**
 * Tagged words that the article gives to another person than the claim does: somebody has put them in another mouth since,
 * or the claimant is a slip. Only where both are persons with names: a chair may speak for a union. Facts: `claim` the
 * claim's id; `quote` its words; `speaker` who says them in the article; `value` who says them by the claim.
 */
export function problemsOfSpeakers(
  article: SpokenArticle,
  settings?: RuleSettings,
  knowledge?: Knowledge,
): readonly ArticleProblem[] {
  return atOnce(speakerProblemSteps(article, settings, knowledge));
}

export type SpokenArticle = Pick<Article, 'analysis' | 'sidecar' | 'claims'>;

/** {@link problemsOfSpeakers} step by step, for those who must not be held up. */
export function* speakerProblemSteps(
  article: SpokenArticle,
  settings: RuleSettings = {},
  knowledge?: Knowledge,
): Generator<undefined, readonly ArticleProblem[], undefined> {
  if (severityIn(settings, RULE) === 'off') return [];
  const known = new Map(article.sidecar.actors.map((actor) => [actor.id, actor]));
  const spoken = article.claims.filter(({ claim }) => claim.parked === undefined && claim.claimant !== undefined);
  const found = yield* mappedInSteps(spoken, ({ claim, placements }): readonly ArticleProblem[] => {
    const claimants = idsOf(claim.claimant).map((id) => [known.get(id), knowledge?.actor(id)].filter(isThere));
    if (claimants.some((entries) => entries.length === 0)) return [];
    const named = claimants.map((entries) => entries.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]));
    for (const [index, placement] of placements.entries()) {
      const said = 'start' in placement ? saidAt(placement, article.analysis) : undefined;
      // To lay out who is in the article takes a while: it is left for when the names are not the same to the eye.
      if (said === undefined || named.some((names) => haveWordInCommon(names, [said.text]))) continue;
      const { entities } = article.analysis;
      const speaker = entities.find(({ id }) => id === said.entity);
      if (speaker === undefined || !isPersonByName(speaker, said)) continue;
      if (named.some((names) => isNamedSo(names, speaker))) continue;
      const isPerson = (names: readonly string[], entries: readonly NamedActor[]) => {
        const known = entries.find(({ type }) => type !== undefined) ?? entities.find((one) => isNamedSo(names, one));
        return known === undefined ? entries.every(({ name }) => isPersonalName(name)) : known.type === 'person';
      };
      if (!named.every((names, i) => isPerson(names, claimants[i]!))) continue;
      const facts = {
        claim: claim.id,
        quote: shortened(claim.anchors[index]!.exact),
        speaker: speaker.name,
        value: named.map(([name]) => name).join(', '),
      };
      const { start, end } = placement as Span;
      const problem = { code: RULE, rule: RULE, of: 'article', span: { start, end }, facts } as const;
      return graded(problem, settings);
    }
    return [];
  });
  return found.flat();
}

const FIRST_CAPITALS = /^[A-Z\u00c0-\u00de]\S* [A-Z\u00c0-\u00de]\S*$/;

/** True for a given and a family name alone, as "Karl Senn" of whom nothing else is known; "Victoria Hall" is none. */
function isPersonalName(name: string): boolean {
  const [given, family, ...more] = name.split(' ').map(foldName);
  if (given === undefined || family === undefined || more.length > 0) return false;
  if (!FIRST_CAPITALS.test(name) || !lexicon.givenNames().has(given) || !lexicon.surnames().has(family)) return false;
  return [lexicon.organisationHeads, lexicon.notActorHeads, lexicon.placeHeads, lexicon.papers].every(
    (list) => !list().has(family),
  );
}

/** What an entry of a sidecar or the register says of whom it names. */
type NamedActor = Pick<Actor, 'name' | 'aliases' | 'type'>;

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** The share of some words that a statement has to hold for them to be its. */
const HELD = 0.6;

/** Who says some words beside them, in the article's own attribution; `undefined` where it is not sure. */
function saidAt(place: Span, analysis: Analysis): Party | undefined {
  const holding = analysis
    .marksBetween(place.start, place.end)
    .filter((mark): mark is StatementMark => mark.kind === 'statement' && mark.polarity === 'asserts')
    .filter((mark) => {
      const shared = Math.min(mark.end, place.end) - Math.max(mark.start, place.start);
      return shared >= (place.end - place.start) * HELD;
    });
  const [said, ...more] = holding.flatMap(({ source, cue }) => source.map((party) => ({ party, cue })));
  if (said?.party.entity === undefined || said.cue === undefined) return undefined;
  if (more.some(({ party }) => party.entity !== said.party.entity)) return undefined;
  return SENTENCE_END.test(between(analysis.text, said.party, said.cue)) ? undefined : said.party;
}

/** False for "she" and "the minister", of whom it is only understood who they are. */
function isPersonByName({ type, nominal, name }: Entity, { text }: Party): boolean {
  return type === 'person' && !nominal && haveWordInCommon([text], [name]);
}

const SENTENCE_END = /[.!?…][”’"']?\s|\n/;

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** True if some names and those of somebody have a word in common. */
function isNamedSo(names: readonly string[], { name, aliases }: Pick<Entity, 'name' | 'aliases'>): boolean {
  return haveWordInCommon(names, [name, ...aliases]);
}

function haveWordInCommon(some: readonly string[], others: readonly string[]): boolean {
  const words = new Set(others.flatMap(wordsOf));
  return some.some((one) => wordsOf(one).some((word) => words.has(word)));
}

const SHORTEST_WORD = 2;

function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.split(/[\s.,'’-]+/).filter((word) => word.length >= SHORTEST_WORD && !TITLES.has(word));
}

/** What stands with names and tells nobody from anybody. */
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'sir', 'the', 'of', 'de', 'van', 'von']);
