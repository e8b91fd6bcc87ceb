import type * as vscode from 'vscode';
import type { ArticleSession } from './articleSession';

/** How long a closed untitled article waits for the file that it was saved as, in milliseconds. */
const PATIENCE = 10_000;

/** What an untitled article had: it goes over to the file that it is saved as. */
export interface Heritage {
  readonly referenceDate: string | undefined;
}

/**
 * VS Code does not say which file an untitled document was saved as: it closes the one and opens the other, in either
 * order. They are known by their text.
 */
export class UntitledHandover {
  private readonly waiting = new Map<string, Heritage>();

  /** Keeps what an untitled article had when it is closed. */
  leave({ document, referenceDate }: ArticleSession): void {
    const text = document.getText();
    if (document.uri.scheme !== 'untitled' || text.trim() === '') return;
    this.waiting.set(text, { referenceDate });
    setTimeout(() => this.waiting.delete(text), PATIENCE);
  }

  /** What a newly opened file takes over; `undefined` if no untitled article had its text. */
  take(file: vscode.TextDocument, open: Iterable<ArticleSession>): Heritage | undefined {
    const text = file.getText();
    const left = this.waiting.get(text);
    this.waiting.delete(text);
    if (left) return left;
    for (const { document, referenceDate } of open) {
      if (document.uri.scheme === 'untitled' && text.trim() !== '' && document.getText() === text)
        return { referenceDate };
    }
    return undefined;
  }
}
