import * as vscode from 'vscode';
import { firstPlace, type LocatedClaim } from '../../core/claims/located';
import { readSidecar, type Sidecar } from '../../core/claims/sidecar';
import type { Codebook } from '../../core/knowledge/codebook';
import type { Knowledge } from '../../core/knowledge/knowledge';
import type { Analysis } from '../../core/recognise/analyse';
import type { Articles } from '../articles/articles';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import type { SavedNews } from '../claims/savedNews';
import { UserError } from '../commands';
import { editorShowing } from '../editors';
import type { Codebooks } from '../knowledge/codebooks';
import type { Registers } from '../knowledge/registers';
import type { Log } from '../log';
import type { Platform } from '../platform';
import type { Renames } from '../files/renames';
import type { Sidecars } from '../sidecar/sidecars';
import type { Journals } from '../undo/journals';
import type { KeptDrafts } from './keptDrafts';

/** What the commands of tagging work with. */
export interface TaggingDeps {
  readonly articles: Articles;
  readonly current: CurrentArticle;
  readonly claims: OpenClaims;
  readonly sidecars: Sidecars;
  readonly codebooks: Codebooks;
  readonly registers: Registers;
  readonly journals: Journals;
  readonly news: SavedNews;
  readonly drafts: KeptDrafts;
  readonly renames: Renames;
  readonly platform: Platform;
  readonly log: Log;
}

/** The article that is worked on. */
export interface OpenArticle {
  readonly document: vscode.TextDocument;
  /** What is selected in it; its beginning if no editor shows it. */
  readonly selection: vscode.Selection;
  readonly analysis: Analysis;
  /** An empty one where the article has none yet. */
  readonly sidecar: Sidecar;
  /** Where the article is by now: while a form about it is filled in, it may be renamed. */
  readonly whereNow: () => Promise<vscode.TextDocument>;
}

/** What the workspace that an article lies in has agreed on. */
export interface SharedWords {
  /** `undefined` where the workspace has none. */
  readonly codebook: Codebook | undefined;
  /** Who is known in all its articles. */
  readonly knowledge: Knowledge;
}

export async function sharedWords({ codebooks, registers }: TaggingDeps, article: vscode.Uri): Promise<SharedWords> {
  const [codebook, knowledge] = await Promise.all([codebooks.of(article), registers.of(article)]);
  return { codebook, knowledge };
}

/** The article that is worked on, analysed, its claims read anew. */
export async function openArticle(deps: TaggingDeps): Promise<OpenArticle> {
  const { articles, current, claims } = deps;
  const document = await current.require();
  const whereNow = follow(deps, document);
  const analysis = await articles.analysed(document);
  if (!analysis) throw new UserError(vscode.l10n.t('This article could not be analysed.'));
  await claims.load(document);
  const sidecar = claims.of(document).reading?.sidecar ?? readSidecar('').value;
  const selection = editorShowing(document)?.selection ?? new vscode.Selection(0, 0, 0, 0);
  return { document, selection, analysis, sidecar, whereNow };
}

function follow({ renames }: TaggingDeps, document: vscode.TextDocument): () => Promise<vscode.TextDocument> {
  const { count } = renames;
  return async () => {
    const place = renames.placeOf(document.uri, count);
    if (place.toString() === document.uri.toString()) return document;
    return await vscode.workspace.openTextDocument(place);
  };
}

/** The claim with the id given, else the smallest one under the cursor. */
export function meant(
  deps: TaggingDeps,
  document: vscode.TextDocument,
  selection: vscode.Selection,
  given: unknown,
): LocatedClaim {
  if (typeof given === 'string') {
    const claim = claimOf(deps, document, given);
    if (claim) return claim;
    throw new UserError(vscode.l10n.t('This claim no longer exists.'));
  }
  const offset = document.offsetAt(selection.active);
  const size = (claim: LocatedClaim) => {
    const place = firstPlace(claim)!;
    return place.end - place.start;
  };
  const [claim] = deps.claims
    .of(document)
    .claims.filter((located) =>
      located.placements.some((place) => 'start' in place && place.start <= offset && offset <= place.end),
    )
    .sort((a, b) => size(a) - size(b));
  if (!claim) throw new UserError(vscode.l10n.t('Place the cursor in a tagged claim first.'));
  return claim;
}

/** A claim by its id, as it stands now; `undefined` if it is gone. */
export function claimOf({ claims }: TaggingDeps, document: vscode.TextDocument, id: string): LocatedClaim | undefined {
  return claims.of(document).claims.find(({ claim }) => claim.id === id);
}
