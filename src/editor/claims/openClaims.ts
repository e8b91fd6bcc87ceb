import * as vscode from 'vscode';
import type { LocatedClaim } from '../../core/claims/located';
import { ArticleText, isByHand, soughtHashes, type LocateOptions, type TextChange } from '../../core/claims/anchor';
import { carriedAlong, NO_TRACES, type Placed, type Traces } from '../../core/claims/carrying';
import { anchorsToPlaceSteps, placingSteps } from '../../core/claims/placing';
import type { Articles } from '../articles/articles';
import { inSlices, runInSlices } from '../slices';
import { Disposables } from '../disposables';
import { unawaited, type Log } from '../log';
import type { Sidecars } from '../sidecar/sidecars';
import type { LoadedSidecar } from '../sidecar/loadedSidecar';
import { whenBack } from '../whenBack';
import type { OldTexts } from './oldTexts';

/** How long after the last keystroke lost claims are looked for again, in milliseconds: a paste may bring them back. */
const PAUSE = 400;

/** The claims of one open article, with their places in the text as it is now. */
export interface ClaimsOf {
  /** `undefined` where there is no sidecar. */
  readonly reading: LoadedSidecar | undefined;
  readonly claims: readonly LocatedClaim[];
}

interface State extends ClaimsOf, Placed {
  readonly document: vscode.TextDocument;
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
  /** The latest reading of each article's sidecar: an earlier one that ends later says what is not so any more. */
  private readonly loads = new Map<string, Promise<void>>();
  /** What was read while somebody was typing, and is placed when they pause. */
  private readonly unplaced = new Map<string, LoadedSidecar>();
  private readonly texts = new WeakMap<vscode.TextDocument, ArticleText>();
  private readonly mendingCheck: ReturnType<typeof setInterval>;

  constructor(
    private readonly log: Log,
    private readonly articles: Articles,
    private readonly sidecars: Sidecars,
    private readonly oldTexts: OldTexts,
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
      whenBack((document) => this.lookAgain(document)),
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
      if (editor && this.of(editor.document).reading?.sidecar.isWritable === false) this.lookAgain(editor.document);
    }, MENDING_CHECK);
  }

  of(document: vscode.TextDocument): ClaimsOf {
    return this.states.get(keyOf(document)) ?? NONE;
  }

  /** The text of a document as it is now; what was made of it for its claims is kept. */
  textOf(document: vscode.TextDocument): ArticleText {
    const raw = document.getText();
    let text = this.texts.get(document);
    if (text?.raw !== raw) this.texts.set(document, (text = new ArticleText(raw)));
    return text;
  }

  /** Reads the sidecar again; resolves when the claims in it are placed. */
  load(document: vscode.TextDocument): Promise<void> {
    const key = keyOf(document);
    const load: Promise<void> = this.loadAnew(document, () => {
      const latest = this.loads.get(key);
      return latest === load ? undefined : latest;
    }).finally(() => {
      if (this.loads.get(key) === load) this.loads.delete(key);
    });
    this.loads.set(key, load);
    return load;
  }

  dispose(): void {
    this.disposables.dispose();
    clearInterval(this.mendingCheck);
    for (const giveUp of this.searches.values()) giveUp();
    for (const pause of this.pauses.values()) clearTimeout(pause);
  }

  /** @param later the reading that was begun after this one, if there is one */
  private async loadAnew(document: vscode.TextDocument, later: () => Promise<void> | undefined): Promise<void> {
    const reading = await this.sidecars.read(document.uri);
    const newer = later();
    if (newer !== undefined) return newer;
    if (document.isClosed || !this.articles.session(document)) return;
    const known = this.states.get(keyOf(document));
    if (reading !== undefined && known?.reading !== undefined && isSameReading(known.reading, reading)) return;
    await this.place(document, reading, known);
    unawaited(this.log, 'Reading earlier versions', this.placeByHistory(document, reading, known));
  }

  private lookAgain(document: vscode.TextDocument): void {
    if (this.articles.session(document)) this.loadUnwatched(document);
  }

  private loadUnwatched(document: vscode.TextDocument): void {
    unawaited(this.log, 'Reading claims', this.load(document));
  }

  /**
   * Places the claims of a text that was edited elsewhere once more, if git has the texts that they were tagged in: the
   * real change says more than any likeness. What has been carried along meanwhile stays.
   */
  private async placeByHistory(
    document: vscode.TextDocument,
    reading: LoadedSidecar | undefined,
    known: ClaimsOf | undefined,
  ): Promise<void> {
    const { version } = document;
    const unplaced = await inSlices(anchorsToPlaceSteps(reading?.sidecar.claims ?? [], known?.claims ?? []));
    if (unplaced.length === 0) return;
    const originals = await this.oldTexts.of(document.uri, soughtHashes(this.textOf(document), unplaced));
    const isAsked = reading !== undefined && unplaced.some(isByHand);
    const committed = isAsked ? await this.oldTexts.committed(document.uri, reading.text) : [];
    const now = this.states.get(keyOf(document));
    const isNothing = originals.length + committed.length === 0;
    if (isNothing || now === undefined || now.reading !== reading) return;
    await this.place(document, reading, version === document.version ? known : now, { originals, committed });
  }

  /** Finds the places of all anchors but those that are carried along already, which are surer than any search. */
  private place(
    document: vscode.TextDocument,
    reading: LoadedSidecar | undefined,
    known: ClaimsOf | undefined,
    old: LocateOptions = {},
  ): Promise<void> {
    const key = keyOf(document);
    this.searches.get(key)?.();
    const { version } = document;
    const text = this.textOf(document);
    return new Promise((resolve) => {
      const { traces } = this.states.get(key) ?? {};
      const steps = placingSteps(text, reading?.sidecar.claims ?? [], known?.claims ?? [], traces, old);
      const giveUp = runInSlices(steps, (claims) => {
        this.searches.delete(key);
        resolve();
        // The text has moved on: it is placed again when the typing pauses.
        if (version !== document.version) {
          if (reading !== undefined) this.unplaced.set(key, reading);
          this.searchAfterPause(document);
          return;
        }
        this.set(document, reading, claims, this.states.get(key)?.traces);
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
    const newline = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    const { claims, traces } = carriedAlong(state, document.getText(), newline, changes.map(changeOf));
    this.set(document, state.reading, claims, traces);
    if (claims.some(({ state: now }) => now === 'lost' || now === 'ambiguous')) this.searchAfterPause(document);
  }

  private searchAfterPause(document: vscode.TextDocument): void {
    const key = keyOf(document);
    clearTimeout(this.pauses.get(key));
    this.pauses.set(
      key,
      setTimeout(() => {
        this.pauses.delete(key);
        const state = this.states.get(key);
        const reading = this.unplaced.get(key) ?? state?.reading;
        if (!document.isClosed && reading) unawaited(this.log, 'Placing claims', this.place(document, reading, state));
      }, PAUSE),
    );
  }

  private set(
    document: vscode.TextDocument,
    reading: LoadedSidecar | undefined,
    claims: readonly LocatedClaim[],
    traces: Traces = NO_TRACES,
  ): void {
    const key = keyOf(document);
    if (this.states.get(key)?.reading !== reading) this.unplaced.delete(key);
    this.states.set(key, { document, reading, claims, text: document.getText(), traces });
    this.changed.fire(document);
  }

  private forget(document: vscode.TextDocument): void {
    const key = keyOf(document);
    this.searches.get(key)?.();
    this.searches.delete(key);
    clearTimeout(this.pauses.get(key));
    this.pauses.delete(key);
    this.unplaced.delete(key);
    this.oldTexts.forget(document.uri);
    if (this.states.delete(key)) this.changed.fire(document);
  }
}

/** True if nothing has changed: what is no text at all reads as an empty one, which may be written to. */
function isSameReading(a: LoadedSidecar, b: LoadedSidecar): boolean {
  return a.text === b.text && a.sidecar.isWritable === b.sidecar.isWritable;
}

function changeOf({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): TextChange {
  return { start: rangeOffset, end: rangeOffset + rangeLength, text };
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}
