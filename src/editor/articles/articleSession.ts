import * as vscode from 'vscode';
import type { Decision } from '../../core/claims/claim';
import { toldOf, type Told } from '../../core/claims/decisions';
import { isSameJson } from '../../core/json/equality';
import type { Knowledge } from '../../core/knowledge/knowledge';
import { analysisSteps, type Analysis } from '../../core/recognise/analyse';
import { LatestWork } from '../slices';

/** Why an article that is switched on has no marks. */
export type SessionTrouble = 'too-large' | 'failed';

/** What an analysis is told beside the text. */
export interface Given {
  /** The reference date set by the user or the sidecar; an ISO 8601 day. */
  readonly referenceDate: string | undefined;
  /** What the editor has decided of single lines and marks. */
  readonly decisions: readonly Decision[];
  readonly knowledge: Knowledge;
}

/**
 * One open article: keeps its analysis up with its text. There is never an analysis of another version than the
 * document's own; between a change and its analysis there is none.
 */
export class ArticleSession implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when a new analysis is there, or it is known that there will be none. */
  readonly onDidChange = this.changed.event;

  private told: Told;
  private current: { readonly version: number; readonly analysis: Analysis } | undefined;
  private readonly work = new LatestWork();
  private isDisposed = false;
  private problem: SessionTrouble | undefined;
  /** Those of the paragraphs that could not be read. */
  private faults: readonly unknown[] = [];

  constructor(
    readonly document: vscode.TextDocument,
    private readonly limit: () => number,
    private readonly onFailure: (failure: unknown) => void,
    private given: Given,
  ) {
    this.told = toldOf(given.decisions);
  }

  /** The analysis of the text as it is now; `undefined` while it is being made, or cannot be. */
  get analysis(): Analysis | undefined {
    return this.current?.version === this.document.version ? this.current.analysis : undefined;
  }

  get trouble(): SessionTrouble | undefined {
    return this.problem;
  }

  /** The reference date set by the user or the sidecar; an ISO 8601 day. */
  get referenceDate(): string | undefined {
    return this.given.referenceDate;
  }

  /** Analyses anew if what is given beside the text has changed. */
  tell(given: Given): void {
    const { referenceDate, decisions, knowledge } = this.given;
    const areSame = isSameJson(given.decisions, decisions);
    if (given.referenceDate === referenceDate && given.knowledge === knowledge && areSame) return;
    // As long as the decisions are the same ones, what rests on them need not be worked out again.
    if (!areSame) this.told = toldOf(given.decisions);
    this.given = given;
    this.update();
  }

  /** Analyses the text as it is now; what is under way for an older version is given up. */
  update(): void {
    this.work.giveUp();
    if (this.isDisposed) return;
    const { version } = this.document;
    const text = this.document.getText();
    if (text.length > this.limit()) {
      this.fail('too-large');
      return;
    }
    const steps = analysisSteps(text, {
      ...this.told,
      knowledge: this.given.knowledge,
      ...(this.given.referenceDate === undefined ? {} : { referenceDate: this.given.referenceDate }),
      ...(this.current === undefined ? {} : { previous: this.current.analysis }),
    });
    this.work.run(this.guarded(steps), (analysis) => {
      if (analysis === undefined || version !== this.document.version) return;
      this.problem = undefined;
      this.current = { version, analysis };
      this.tellFaults(analysis);
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
    this.work.giveUp();
    this.changed.fire();
    this.changed.dispose();
  }

  /** Of each fault once: it comes again with each analysis for as long as its paragraph stays as it is. */
  private tellFaults({ unread }: Analysis): void {
    for (const { fault } of unread) if (!this.faults.includes(fault)) this.onFailure(fault);
    this.faults = unread.map(({ fault }) => fault);
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
