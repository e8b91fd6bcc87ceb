import { isSameJson } from '../json/equality';
import { isRecord } from '../json/record';
import type { KnownActor } from '../knowledge/knowledge';
import type { Actor, Claim, Decision } from './claim';
import { areAboutSame } from './decisions';
import type { Rewrite } from './rewrite';
import type { ArticleData, Sidecar } from './sidecar';
import type { SidecarChange } from './sidecarEdit';

/** What one act of annotation did to one claim; `undefined` for "was not" or "is not". */
export interface ClaimStep {
  readonly id: string;
  readonly before: Claim | undefined;
  readonly after: Claim | undefined;
}

/** What an act decided about one line or one mark. */
export interface DecisionStep {
  /** What had been decided about the same before; `undefined` for nothing. */
  readonly before: Decision | undefined;
  readonly after: Decision;
}

/** What an act set of the article itself; a key that is `undefined` was not, or is not, there. */
export interface ArticleStep {
  readonly before: Partial<ArticleData>;
  readonly after: Partial<ArticleData>;
}

/** One act of annotation, to be undone and redone as a whole. */
export interface Act {
  /** What the user did, as a code that the shell words. */
  readonly name:
    | 'tag'
    | 'edit'
    | 'delete'
    | 'decide-role'
    | 'reject'
    | 'attach'
    | 'set-aside'
    | 'take-up'
    | 'accept'
    | 'set-date'
    | 'import';
  readonly steps: readonly ClaimStep[];
  readonly decisions?: readonly DecisionStep[];
  readonly article?: ArticleStep;
  /** Who was entered into the sidecar along with it. */
  readonly actors?: readonly Actor[];
  /** What that did to the text of the sidecar. */
  readonly rewrite?: Rewrite | undefined;
}

/** What was entered into the register of actors: somebody who is known, or a name that is never highlighted. */
export type Taught = { readonly actor: KnownActor } | { readonly never: string };

/** One act by which the workspace was taught something, done in an article and undone there in its turn. */
export interface TeachingAct {
  readonly name: 'add-known-actor' | 'never-highlight';
  readonly taught: Taught;
  /** What that did to the text of the register. */
  readonly rewrite?: Rewrite | undefined;
}

/** What an act is undone or done again in: the sidecar as it is now. */
type Present = Pick<Sidecar, 'actors' | 'article' | 'claims' | 'content'>;

/** Acts done and acts undone, newest last. Immutable. */
export interface Journal {
  readonly done: readonly (Act | TeachingAct)[];
  readonly undone: readonly (Act | TeachingAct)[];
}

/** Nothing was done yet. */
export const EMPTY_JOURNAL: Journal = { done: [], undone: [] };

/** Acts remembered at most. */
const MOST = 200;

/** The journal after a new act: what was undone before can no longer be redone. */
export function withAct({ done }: Journal, act: Act | TeachingAct): Journal {
  return { done: [...done.slice(-(MOST - 1)), act], undone: [] };
}

/** The journal after its last act was undone. */
export function afterUndo({ done, undone }: Journal): Journal {
  const last = done.at(-1);
  return last === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, last] };
}

/** The journal after its last undone act was done again. */
export function afterRedo({ done, undone }: Journal): Journal {
  const last = undone.at(-1);
  return last === undefined ? { done, undone } : { done: [...done, last], undone: undone.slice(0, -1) };
}

/**
 * The changes that take an act back in the file as it is now. Key by key: what somebody else has changed since in
 * another key stays; a claim that they have deleted is not changed, and one that the act deleted comes back. Actors who
 * came with it go again, but for those that something else names by now, or whose entry somebody has changed; and so does
 * what was said of the article.
 */
export function undoing(act: Act, present: Present): readonly SidecarChange[] {
  const ofClaims = act.steps.flatMap(({ id, before, after }) => towards(id, after, before, present.claims));
  return [
    ...ofClaims,
    ...(act.decisions ?? []).map(({ before, after }): SidecarChange =>
      before === undefined ? { kind: 'undecide', decision: after } : { kind: 'decide', decision: before },
    ),
    ...withoutDecisions(act.decisions ?? [], present),
    ...withoutActors(unneeded(act.actors ?? [], ofClaims, present), present),
    ...(act.article === undefined ? [] : withoutArticleValues(act.article, present)),
  ];
}

/** What was said of the article before an act; the map goes with the last of it, as it came with the first. */
function withoutArticleValues({ before, after }: ArticleStep, present: Present): readonly SidecarChange[] {
  const changes = articleTowards(after, before, present);
  const [change] = changes;
  const { article } = present.content;
  const isAll =
    change?.kind === 'set-article' &&
    isRecord(article) &&
    Object.entries({ ...article, ...change.values }).every(([, value]) => value === undefined);
  return isAll ? [...changes, { kind: 'set-file-key', key: 'article', value: undefined }] : changes;
}

/** Sets what is said of the article from one state to another, but for keys that somebody has changed since. */
function articleTowards(
  from: Partial<ArticleData>,
  to: Partial<ArticleData>,
  { article }: Present,
): readonly SidecarChange[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])] as (keyof ArticleData)[];
  const own = keys.filter((key) => isSameJson(article[key], from[key]));
  return own.length === 0
    ? []
    : [{ kind: 'set-article', values: Object.fromEntries(own.map((key) => [key, to[key]])) }];
}

/** The list of decisions goes with the last of them, as it came with the first. */
function withoutDecisions(steps: readonly DecisionStep[], { content }: Present): readonly SidecarChange[] {
  const decisions: readonly unknown[] = Array.isArray(content.decisions) ? content.decisions : [];
  const taken = steps.filter(({ before }) => before === undefined);
  const isTaken = (decision: unknown) => isRecord(decision) && taken.some(({ after }) => areAboutSame(decision, after));
  const isAll = decisions.length > 0 && decisions.every(isTaken);
  return isAll ? [{ kind: 'set-file-key', key: 'decisions', value: undefined }] : [];
}

/** The changes that take actors away; the list goes with the last of them, as it came with the first. */
function withoutActors(actors: readonly Actor[], { content }: Present): readonly SidecarChange[] {
  const isAll = actors.length > 0 && Array.isArray(content.actors) && content.actors.length === actors.length;
  return [
    ...actors.map(({ id }): SidecarChange => ({ kind: 'delete-actor', id })),
    ...(isAll ? ([{ kind: 'set-file-key', key: 'actors', value: undefined }] as const) : []),
  ];
}

/** Of the actors that came with an act, those that nothing names any more when its claims are taken back. */
function unneeded(
  actors: readonly Actor[],
  changes: readonly SidecarChange[],
  { actors: entered, content }: Present,
): readonly Actor[] {
  const unchanged = actors.filter((actor) =>
    isSameJson(
      entered.find(({ id }) => id === actor.id),
      actor,
    ),
  );
  const names = namesIn(content, changes);
  // Those that only name each other go together.
  const own = new Set(unchanged.map(({ id }) => id));
  const others = entered.filter(({ id }) => !own.has(id));
  return unchanged.filter(({ id }) => !names.has(id) && !others.some((other) => mentions(other, id)));
}

/** Every word of its own in the claims of a file after some changes, also in claims that could not be read. */
function namesIn(content: Present['content'], changes: readonly SidecarChange[]): ReadonlySet<string> {
  const words = new Set<string>();
  const claims: readonly unknown[] = Array.isArray(content.claims) ? content.claims : [];
  for (const claim of claims) {
    const id = isRecord(claim) ? claim.id : undefined;
    const own = changes.filter((change) => 'id' in change && change.id === id);
    if (own.some(({ kind }) => kind === 'delete-claim')) continue;
    const set = own.flatMap((change) => (change.kind === 'set-claim' ? [change.values] : []));
    addWords(words, isRecord(claim) ? Object.assign({}, claim, ...set) : claim);
  }
  return words;
}

function addWords(words: Set<string>, value: unknown): void {
  if (typeof value === 'string') words.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) addWords(words, part);
}

function mentions(value: unknown, word: string): boolean {
  const words = new Set<string>();
  addWords(words, value);
  return words.has(word);
}

/** The changes that do an act again, in the same manner. */
export function redoing(act: Act, present: Present): readonly SidecarChange[] {
  const { actors, claims } = present;
  const taken = new Set(actors.map(({ id }) => id));
  return [
    ...(act.actors ?? [])
      .filter(({ id }) => !taken.has(id))
      .map((actor): SidecarChange => ({ kind: 'add-actor', actor })),
    ...act.steps.flatMap(({ id, before, after }) => towards(id, before, after, claims)),
    ...(act.decisions ?? []).map(({ after }): SidecarChange => ({ kind: 'decide', decision: after })),
    ...(act.article === undefined ? [] : articleTowards(act.article.before, act.article.after, present)),
  ];
}

function towards(
  id: string,
  from: Claim | undefined,
  to: Claim | undefined,
  claims: readonly Claim[],
): readonly SidecarChange[] {
  const now = claims.find((claim) => claim.id === id);
  if (to === undefined) return now === undefined ? [] : [{ kind: 'delete-claim', id }];
  if (now === undefined) return from === undefined ? [{ kind: 'add-claim', claim: to }] : [];
  const values: Partial<Claim> = { ...changedValues(from ?? now, to) };
  const dates: SidecarChange[] = [];
  for (const date of ['said', 'due'] as const) {
    const [old, wanted] = [from?.[date], values[date]];
    if (old === undefined || wanted === undefined || now[date] === undefined) continue;
    // Only the parts that differ: what somebody has written beside the others stays.
    delete (values as Record<string, unknown>)[date];
    dates.push({ kind: 'set-date', id, date, values: changedValues(old, wanted) });
  }
  return [...(Object.keys(values).length === 0 ? [] : [{ kind: 'set-claim' as const, id, values }]), ...dates];
}

/** The keys in which two versions of a thing differ, with the values of the second; `undefined` for keys it lacks. */
export function changedValues<T extends object>(from: T, to: T): Partial<T> {
  const [a, b] = [from as Readonly<Record<string, unknown>>, to as Readonly<Record<string, unknown>>];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    keys.filter((key) => !isSameJson(a[key], b[key])).map((key) => [key, b[key]]),
  ) as Partial<T>;
}
