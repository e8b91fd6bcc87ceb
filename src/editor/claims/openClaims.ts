import * as vscode from 'vscode';
import { withPlacements, type LocatedClaim } from '../../core/article';
import {
  ArticleText,
  carry,
  locateSteps,
  regained,
  removalOf,
  restored,
  type Placement,
  type Removal,
  type TextChange,
} from '../../core/claims/anchor';
import type { ClaimAnchor } from '../../core/claims/claim';
import { isSameJson } from '../../core/json/equality';
import type { Articles } from '../articles/articles';
import { runInSlices } from '../articles/slices';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import type { SidecarReading, Sidecars } from '../sidecar/sidecars';

/** How long after the last keystroke lost claims are looked for again, in milliseconds: a paste may bring them back. */
const PAUSE = 400;

/** The claims of one open article, with their places in the text as it is now. */
export interface ClaimsOf {
  /** `undefined` where there is no sidecar. */
  readonly reading: SidecarReading | undefined;
  readonly claims: readonly LocatedClaim[];
}

interface State extends ClaimsOf {
  readonly document: vscode.TextDocument;
  /** What the places are of. */
  readonly text: string;
  /** Tagged words that were taken out of the text and may come back, by {@link anchorKey}. */
  readonly removed: ReadonlyMap<string, Removal>;
}

const NONE: ClaimsOf = { reading: undefined, claims: [] };

/** How often a broken sidecar is looked at again, in milliseconds: what other programs write may go unheard. */
const MENDING_CHECK = 2000;

/** Reads the claims of the open articles, places them, and carries them along as the text is edited. */
export class OpenClaims implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  /** Fires when an article's claims or their places have changed. */
  readonly onDidChange = this.changed.event;
  private readonly states = new Map<string, State>();
  private readonly searches = new Map<string, () => void>();
  private readonly pauses = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly mendingCheck: ReturnType<typeof setInterval>;

  constructor(
    private readonly log: Log,
    private readonly articles: Articles,
    private readonly sidecars: Sidecars,
  ) {
    this.disposables.add(
      articles.onDidChangeStanding((document) => {
        if (articles.session(document)) this.loadUnwatched(document);
        else this.forget(document);
      }),
      sidecars.onDidChange((article) => {
        const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString());
        if (document && articles.session(document)) this.loadUnwatched(document);
      }),
      // A change by another program may have gone unheard; whoever comes back to an article looks at what is there now.
      vscode.window.onDidChangeActiveTextEditor((editor) => this.lookAgain(editor)),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.lookAgain(vscode.window.activeTextEditor);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.follow(document, contentChanges);
      }),
    );
    for (const document of vscode.workspace.textDocuments) {
      if (articles.session(document)) this.loadUnwatched(document);
    }
    // Nobody comes back to an article that they have not left: where its sidecar is broken, it may have been mended.
    this.mendingCheck = setInterval(() => {
      const editor = vscode.window.activeTextEditor;
      if (editor && this.of(editor.document).reading?.sidecar.isWritable === false) this.lookAgain(editor);
    }, MENDING_CHECK);
  }

  of(document: vscode.TextDocument): ClaimsOf {
    return this.states.get(keyOf(document)) ?? NONE;
  }

  /** Reads the sidecar again; resolves when the claims in it are placed. */
  async load(document: vscode.TextDocument): Promise<void> {
    const reading = await this.sidecars.read(document.uri);
    if (document.isClosed || !this.articles.session(document)) return;
    const known = this.states.get(keyOf(document));
    if (known && known.reading?.text === reading?.text && reading !== undefined) return;
    await this.place(document, reading, known);
  }

  dispose(): void {
    this.disposables.dispose();
    clearInterval(this.mendingCheck);
    for (const giveUp of this.searches.values()) giveUp();
    for (const pause of this.pauses.values()) clearTimeout(pause);
  }

  private lookAgain(editor: vscode.TextEditor | undefined): void {
    if (editor && this.articles.session(editor.document)) this.loadUnwatched(editor.document);
  }

  private loadUnwatched(document: vscode.TextDocument): void {
    unawaited(this.log, 'Reading claims', this.load(document));
  }

  /** Finds the places of all anchors but those that are carried along already, which are surer than any search. */
  private place(
    document: vscode.TextDocument,
    reading: SidecarReading | undefined,
    known: ClaimsOf | undefined,
  ): Promise<void> {
    const key = keyOf(document);
    this.searches.get(key)?.();
    const { version } = document;
    const claims = reading?.sidecar.claims ?? [];
    const anchors = claims.flatMap((claim) => claim.anchors);
    const carried = new Map<string, { readonly anchor: ClaimAnchor; readonly placement: Placement }>();
    for (const { claim, placements } of known?.claims ?? []) {
      claim.anchors.forEach((anchor, index) =>
        carried.set(anchorKey(claim.id, index), { anchor, placement: placements[index]! }),
      );
    }
    const keys = claims.flatMap((claim) => claim.anchors.map((_, index) => anchorKey(claim.id, index)));

    return new Promise((resolve) => {
      const giveUp = runInSlices(locateSteps(new ArticleText(document.getText()), anchors), (placements) => {
        this.searches.delete(key);
        resolve();
        // The text has moved on: it is placed again when the typing pauses.
        if (version !== document.version) {
          this.searchAfterPause(document);
          return;
        }
        const settled = placements.map((placement, index) => {
          const before = carried.get(keys[index]!);
          const isCarried = before && 'start' in before.placement && sameQuote(before.anchor, anchors[index]!);
          return isCarried ? before.placement : placement;
        });
        this.set(document, reading, withPlacements(claims, settled), this.states.get(key)?.removed);
      });
      this.searches.set(key, () => {
        giveUp();
        resolve();
      });
    });
  }

  private follow(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const state = this.states.get(keyOf(document));
    if (state === undefined || state.claims.length === 0) return;
    const text = document.getText();
    const flat = state.claims.flatMap(({ claim, placements }) =>
      placements.map((placement, index) => ({
        key: anchorKey(claim.id, index),
        anchor: claim.anchors[index]!,
        placement,
      })),
    );
    // All of one event are told in the offsets before it: from the end, none of them moves another.
    const edits = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset).map(changeOf);
    const spans = carry(
      flat.map(({ placement }) => ('start' in placement ? placement : undefined)),
      edits,
    );
    const removed = new Map(state.removed);
    const carried = flat.map(({ key, anchor, placement }, index): Placement => {
      let span = spans[index];
      if (span === undefined) {
        const removal = 'start' in placement ? removalOf(state.text, placement, edits) : removed.get(key);
        span = removal && restored(removal, edits);
        if (removal && span === undefined) removed.set(key, removal);
      }
      if (span === undefined) return 'start' in placement ? LOST : placement;
      removed.delete(key);
      span = regained(text, span, exactIn(document, anchor)) ?? span;
      const words = text.slice(span.start, span.end);
      return {
        ...span,
        state: stateOf(words, sidecarOffset(document, span.start), anchor),
        score: 'start' in placement ? placement.score : 1,
      };
    });
    this.set(
      document,
      state.reading,
      withPlacements(
        state.claims.map(({ claim }) => claim),
        carried,
      ),
      removed,
    );
    if (carried.some(({ state: now }) => now === 'lost' || now === 'ambiguous')) this.searchAfterPause(document);
  }

  private searchAfterPause(document: vscode.TextDocument): void {
    const key = keyOf(document);
    clearTimeout(this.pauses.get(key));
    this.pauses.set(
      key,
      setTimeout(() => {
        this.pauses.delete(key);
        const state = this.states.get(key);
        if (!document.isClosed && state)
          unawaited(this.log, 'Placing claims', this.place(document, state.reading, state));
      }, PAUSE),
    );
  }

  private set(
    document: vscode.TextDocument,
    reading: SidecarReading | undefined,
    claims: readonly LocatedClaim[],
    removed: ReadonlyMap<string, Removal> = new Map(),
  ): void {
    this.states.set(keyOf(document), { document, reading, claims, text: document.getText(), removed });
    this.changed.fire(document);
  }

  private forget(document: vscode.TextDocument): void {
    const key = keyOf(document);
    this.searches.get(key)?.();
    this.searches.delete(key);
    clearTimeout(this.pauses.get(key));
    this.pauses.delete(key);
    if (this.states.delete(key)) this.changed.fire(document);
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

const LOST: Placement = { state: 'lost', score: 0, candidates: [] };

function anchorKey(claim: string, index: number): string {
  return `${claim} ${index}`;
}

function changeOf({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): TextChange {
  return { start: rangeOffset, end: rangeOffset + rangeLength, text };
}

/** True if two anchors tag the same words: one that was only written anew keeps its place. */
function sameQuote(a: ClaimAnchor, b: ClaimAnchor): boolean {
  return isSameJson(a.exact, b.exact);
}

/** An offset as sidecars count it: in the text with LF and without BOM. An open document has one kind of line end. */
function sidecarOffset(document: vscode.TextDocument, offset: number): number {
  return document.eol === vscode.EndOfLine.CRLF ? offset - document.positionAt(offset).line : offset;
}

/** The tagged words with the line ends of the document. */
function exactIn(document: vscode.TextDocument, { exact }: ClaimAnchor): string {
  return document.eol === vscode.EndOfLine.CRLF ? exact.replaceAll('\n', '\r\n') : exact;
}

/** The state of a place that was carried along: no guess, the words are known. */
function stateOf(words: string, start: number, anchor: ClaimAnchor): 'exact' | 'moved' | 'changed' {
  if (words.replaceAll('\r\n', '\n') !== anchor.exact) return 'changed';
  return start === anchor.start ? 'exact' : 'moved';
}
