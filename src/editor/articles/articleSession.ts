import * as vscode from 'vscode';
import { analysisSteps, type Analysis } from '../../core/recognise/analyse';
import { runInSlices } from './slices';

/** Why an article that is switched on has no marks. */
export type SessionTrouble = 'too-large' | 'failed';

/**
 * One open article: keeps its analysis up with its text. There is never an analysis of another version than the
 * document's own; between a change and its analysis there is none.
 */
export class ArticleSession implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when a new analysis is there, or it is known that there will be none. */
  readonly onDidChange = this.changed.event;

  private current: { readonly version: number; readonly analysis: Analysis } | undefined;
  private giveUp: (() => void) | undefined;
  private isDisposed = false;
  private problem: SessionTrouble | undefined;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly limit: () => number,
    private readonly onFailure: (failure: unknown) => void,
    private givenDate: string | undefined,
  ) {}

  /** The analysis of the text as it is now; `undefined` while it is being made, or cannot be. */
  get analysis(): Analysis | undefined {
    return this.current?.version === this.document.version ? this.current.analysis : undefined;
  }

  get trouble(): SessionTrouble | undefined {
    return this.problem;
  }

  /** The reference date set by the user or the sidecar; an ISO 8601 day. */
  get referenceDate(): string | undefined {
    return this.givenDate;
  }

  set referenceDate(day: string | undefined) {
    if (day === this.givenDate) return;
    this.givenDate = day;
    this.update();
  }

  /** Analyses the text as it is now; what is under way for an older version is given up. */
  update(): void {
    this.giveUp?.();
    this.giveUp = undefined;
    if (this.isDisposed) return;
    const { version } = this.document;
    const text = this.document.getText();
    if (text.length > this.limit()) {
      this.fail('too-large');
      return;
    }
    const steps = analysisSteps(text, {
      ...(this.givenDate === undefined ? {} : { referenceDate: this.givenDate }),
      ...(this.current === undefined ? {} : { previous: this.current.analysis }),
    });
    this.giveUp = runInSlices(this.guarded(steps), (analysis) => {
      this.giveUp = undefined;
      if (analysis === undefined || version !== this.document.version) return;
      this.problem = undefined;
      this.current = { version, analysis };
      this.changed.fire();
    });
  }

  /** Resolves with the analysis of the text as it is now, or as it is when the next one is done. */
  async whenAnalysed(token?: vscode.CancellationToken): Promise<Analysis | undefined> {
    while (this.analysis === undefined && this.problem === undefined && !this.isDisposed) {
      if (token?.isCancellationRequested) return undefined;
      await new Promise<void>((resolve) => {
        const subscriptions = [this.onDidChange(done), token?.onCancellationRequested(done)];
        function done(): void {
          for (const subscription of subscriptions) subscription?.dispose();
          resolve();
        }
      });
    }
    return this.analysis;
  }

  dispose(): void {
    this.isDisposed = true;
    this.giveUp?.();
    this.changed.fire();
    this.changed.dispose();
  }

  private fail(problem: SessionTrouble): void {
    this.problem = problem;
    this.current = undefined;
    this.changed.fire();
  }

  /** A fault of ours must not leave the editor waiting: it is logged, and the article says that it has no marks. */
  private *guarded(
    steps: Generator<undefined, Analysis, undefined>,
  ): Generator<undefined, Analysis | undefined, undefined> {
    try {
      return yield* steps;
    } catch (failure) {
      this.onFailure(failure);
      this.fail('failed');
      return undefined;
    }
  }
}
