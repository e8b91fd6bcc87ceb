import type { Article, LocatedClaim } from './article';
import { shortened, type ArticleProblem } from './articleProblems';
import { idsOf } from './claims/claim';
import { severityIn, type RuleSettings } from './claims/rules/severities';
import type { Sidecar } from './claims/sidecar';
import type { Knowledge } from './knowledge/knowledge';
import type { Analysis } from './recognise/analyse';
import type { Entity, StatementMark } from './recognise/mark';
import { overlaps, type Span } from './text/span';
import { atOnce, mappedInSteps } from './text/steps';

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

/** The same step by step, for those who must not be held up. */
export function* speakerProblemSteps(
  { analysis, sidecar, claims }: SpokenArticle,
  settings: RuleSettings = {},
  knowledge?: Knowledge,
): Generator<undefined, readonly ArticleProblem[], undefined> {
  const severity = severityIn(settings, 'anchor.other-speaker');
  const spoken = claims.filter(({ claim }) => claim.parked === undefined && claim.claimant !== undefined);
  if (severity === 'off' || spoken.length === 0) return [];
  const statements = analysis.marks.filter(
    (mark): mark is StatementMark => mark.kind === 'statement' && mark.polarity === 'asserts',
  );
  yield;
  const found = yield* mappedInSteps(spoken, (located): readonly ArticleProblem[] => {
    const claimants = personsOf(located, sidecar, knowledge, analysis);
    if (claimants === undefined) return [];
    for (const [index, placement] of located.placements.entries()) {
      if (!('start' in placement)) continue;
      const speaker = speakerOf(placement, statements, analysis);
      if (speaker === undefined || claimants.some((names) => isNamedSo(names, speaker))) continue;
      const facts = {
        claim: located.claim.id,
        quote: shortened(located.claim.anchors[index]!.exact),
        speaker: speaker.name,
        value: claimants.map(([name]) => name).join(', '),
      };
      const code = 'anchor.other-speaker';
      const span = { start: placement.start, end: placement.end };
      return [
        { code, rule: code, severity: severity === 'information' ? 'info' : severity, of: 'article', span, facts },
      ];
    }
    return [];
  });
  return found.flat();
}

/** The names of each claimant; `undefined` unless all are persons. */
function personsOf(
  { claim }: LocatedClaim,
  { actors }: Sidecar,
  knowledge: Knowledge | undefined,
  { entities }: Analysis,
): readonly (readonly string[])[] | undefined {
  const persons: (readonly string[])[] = [];
  for (const id of idsOf(claim.claimant)) {
    const own = actors.find((actor) => actor.id === id);
    const known = knowledge?.actor(id);
    if (own === undefined && known === undefined) return undefined;
    const names = [own, known].flatMap((actor) => (actor === undefined ? [] : [actor.name, ...(actor.aliases ?? [])]));
    const type = own?.type ?? known?.type ?? entities.find((entity) => isNamedSo(names, entity))?.type;
    if (type !== 'person') return undefined;
    persons.push(names);
  }
  return persons.length === 0 ? undefined : persons;
}

/** The share of some words that a statement has to hold for them to be its. */
const HELD = 0.6;

/** The person by whose name the article says who says some words; `undefined` where it is not sure. */
function speakerOf(
  place: Span,
  statements: readonly StatementMark[],
  { entities, text }: Analysis,
): Entity | undefined {
  const holding = statements.filter((mark) => {
    const shared = Math.min(mark.end, place.end) - Math.max(mark.start, place.start);
    return overlaps(mark, place) && shared >= (place.end - place.start) * HELD;
  });
  const [said, ...more] = holding.flatMap(({ source, cue }) => source.map((party) => ({ party, cue })));
  const entity = entities.find(({ id }) => id === said?.party.entity);
  if (said === undefined || entity === undefined || more.some(({ party }) => party.entity !== entity.id))
    return undefined;
  // Who "she" is, or "the minister", is only understood.
  const isByName = isNamedSo([said.party.text], { name: entity.name, aliases: [] });
  const isHere = said.cue !== undefined && !SENTENCE_END.test(between(text, said.party, said.cue));
  return isByName && isHere && entity.type === 'person' && !entity.nominal ? entity : undefined;
}

const SENTENCE_END = /[.!?…][”’"']?\s|\n/;

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** True if some names and those of somebody have a word in common. */
function isNamedSo(names: readonly string[], { name, aliases }: Pick<Entity, 'name' | 'aliases'>): boolean {
  const words = new Set([name, ...aliases].flatMap(wordsOf));
  return names.some((one) => wordsOf(one).some((word) => words.has(word)));
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
