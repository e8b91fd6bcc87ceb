import { ArticleText } from './claims/anchor/articleText';
import { committedAmong, type Committed, type CommittedAnchors } from './claims/anchor/committed';
import { locateSteps } from './claims/anchor/locate';
import { originalsAmong, soughtHashes } from './claims/anchor/originals';
import type { ClaimAnchor } from './claims/claim';
import { toldOf } from './claims/decisions';
import {
  readSidecar,
  problemsOfFile,
  readSidecarSteps,
  referenceDayOf,
  type Sidecar,
  type SidecarProblemCode,
} from './claims/sidecar';
import type { Knowledge } from './knowledge/knowledge';
import type { Problem } from './problem';
import { analyse, type Analysis } from './recognise/analyse';
import { atOnce } from './text/steps';
import { type LocatedClaim, withPlacementSteps } from './claims/located';

/**
 * The meeting point: an article's text, what was recognised in it, and what editors have claimed about it. The editor,
 * the command line and every exporter take this and nothing else. Immutable.
 */
export interface Article {
  /** The article's file name, without its folder. */
  readonly file: string;
  /** The text as it is in the file, BOM and CRLF included; all offsets are of it. */
  readonly text: string;
  /** Made when it is first asked for: exports of claims alone need none. */
  readonly analysis: Analysis;
  readonly sidecar: Sidecar;
  /** What its workspace knows of actors; `undefined` where it was not asked. */
  readonly knowledge?: Knowledge;
  /** In the order of the sidecar. */
  readonly claims: readonly LocatedClaim[];
  /** What is wrong with the sidecar; spans are of its text. */
  readonly sidecarProblems: readonly Problem<SidecarProblemCode>[];
}

/** The text of a sidecar in one commit, and the article's in the same, where that was in it. */
export interface CommittedSidecar {
  readonly sidecar: string;
  readonly article: () => Promise<string | undefined>;
}

/** What an article is made of. */
export interface ArticleSource {
  readonly file: string;
  readonly text: string;
  /** The sidecar's text; `undefined` where there is none. */
  readonly sidecar?: string;
  /** Earlier texts of it, for the anchors that were described in them. */
  readonly originals?: readonly ArticleText[];
  /** It and its anchors as they were committed, for those that were written by hand. */
  readonly committed?: readonly Committed[];
  /** What its workspace knows of actors. */
  readonly knowledge?: Knowledge;
}

/**
 * The texts that the anchors of a sidecar were described in, of those that the article had before; none where it has not
 * changed since. `earlier` are these, newest first; only as many are taken as needed.
 */
export function originalsOf(
  text: string,
  sidecar: string,
  earlier: AsyncIterable<string>,
): Promise<readonly ArticleText[]> {
  return originalsAmong(earlier, soughtHashes(new ArticleText(text), anchorsIn(sidecar)));
}

/**
 * What the anchors of a sidecar that were written by hand were committed with, of its commits, newest first. No more of
 * these are asked for than needed: none where all anchors tell their positions.
 */
export function committedOf(sidecar: string, commits: AsyncIterable<CommittedSidecar>): Promise<readonly Committed[]> {
  return committedAmong(anchorsIn(sidecar), readCommits(commits));
}

/** A sidecar is read again for each commit: of large ones the newest alone. In UTF-16 units, of all together. */
const MOST_COMMITTED_UNITS = 512 * 1024;

async function* readCommits(commits: AsyncIterable<CommittedSidecar>): AsyncGenerator<CommittedAnchors> {
  let units = 0;
  for await (const { sidecar, article } of commits) {
    yield { anchors: anchorsIn(sidecar), article };
    units += sidecar.length;
    if (units > MOST_COMMITTED_UNITS) return;
  }
}

function anchorsIn(sidecar: string): readonly ClaimAnchor[] {
  return readSidecar(sidecar).value.claims.flatMap((claim) => claim.anchors);
}

/** Brings a text and its sidecar together: recognises, reads, and finds the claims' places. */
export function articleOf(source: ArticleSource): Article {
  return atOnce(articleSteps(source));
}

/** {@link articleOf} in small steps. */
export function* articleSteps(source: ArticleSource): Generator<undefined, Article, undefined> {
  const { file, text, sidecar: sidecarText, originals = [], committed = [], knowledge } = source;
  const { value: sidecar, problems } = yield* readSidecarSteps(sidecarText ?? '');
  const day = referenceDayOf(sidecar.article);
  const anchors = sidecar.claims.flatMap((claim) => claim.anchors);
  const options = { originals, committed };
  const placements = anchors.length === 0 ? [] : yield* locateSteps(new ArticleText(text), anchors, options);
  const claims = yield* withPlacementSteps(sidecar.claims, placements);
  let analysis: Analysis | undefined;
  return {
    file,
    text,
    get analysis() {
      return (analysis ??= analyse(text, {
        ...(day === undefined ? {} : { referenceDate: day }),
        ...(knowledge === undefined ? {} : { knowledge }),
        ...toldOf(sidecar.decisions),
      }));
    },
    sidecar,
    ...(knowledge === undefined ? {} : { knowledge }),
    claims,
    sidecarProblems: sidecarText === undefined ? problems : problemsOfFile(sidecarText, problems),
  };
}
