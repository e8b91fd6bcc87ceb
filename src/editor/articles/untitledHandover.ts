import type * as vscode from 'vscode';

/** How long a closed untitled article waits for the file that it was saved as, in milliseconds. */
const PATIENCE = 30_000;

/** What an untitled article leaves to the file that it was saved as. */
export interface Heritage {
  /** What the article was called. */
  readonly from: vscode.Uri;
  /** The text of its sidecar; `undefined` if it had none. */
  readonly sidecar: string | undefined;
}

/**
 * VS Code does not say which file an untitled document was saved as: it opens the one, empties and closes the other, in
 * either order. They are known by their text; what the untitled one had goes over to the file.
 */
export class UntitledHandover {
  /** The last words of each open untitled article: saving empties it before it is closed. */
  private readonly lastWords = new WeakMap<vscode.TextDocument, string>();
  private readonly waiting = new Map<string, Promise<Heritage>>();

  /** Keeps in mind what an untitled article says now. */
  note(document: vscode.TextDocument): void {
    const words = wordsOf(document);
    if (words !== '') this.lastWords.set(document, words);
  }

  /** Keeps the sidecar's text of an untitled article that is closed, and says which of these files is its heir. */
  leave(
    document: vscode.TextDocument,
    sidecar: Promise<string | undefined>,
    files: readonly vscode.TextDocument[],
  ): vscode.TextDocument | undefined {
    const words = this.lastWords.get(document);
    if (words === undefined) return undefined;
    this.waiting.set(
      words,
      sidecar.then((text) => ({ from: document.uri, sidecar: text })),
    );
    setTimeout(() => this.waiting.delete(words), PATIENCE);
    return files.find((file) => file !== document && !file.isClosed && wordsOf(file) === words);
  }

  /** What a file inherits from the untitled article that it was saved from; `undefined` if it was saved from none. */
  async take(file: vscode.TextDocument): Promise<Heritage | undefined> {
    const words = wordsOf(file);
    const left = this.waiting.get(words);
    if (left === undefined) return undefined;
    this.waiting.delete(words);
    return left;
  }
}

/** A document's text but for what saving may change by itself: line ends, and blanks at the ends of lines. */
function wordsOf(document: vscode.TextDocument): string {
  const lines = document.getText().split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
