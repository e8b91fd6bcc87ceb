import type * as vscode from 'vscode';

/** How long a closed untitled article waits for the file that it was saved as, in milliseconds. */
const PATIENCE = 10_000;

/**
 * VS Code does not say which file an untitled document was saved as: it closes the one and opens the other, in either
 * order. They are known by their text; what the untitled one had goes over to the file.
 */
export class UntitledHandover {
  private readonly waiting = new Map<string, Promise<string | undefined>>();

  /** Keeps the sidecar's text of an untitled article that is closed. */
  leave(document: vscode.TextDocument, sidecar: Promise<string | undefined>): void {
    const text = document.getText();
    if (text.trim() === '') return;
    this.waiting.set(text, sidecar);
    setTimeout(() => this.waiting.delete(text), PATIENCE);
  }

  /** True if the file was saved from an untitled article that was closed, whose sidecar's text is then given, if any. */
  async take(file: vscode.TextDocument): Promise<{ readonly sidecar: string | undefined } | undefined> {
    const text = file.getText();
    const left = this.waiting.get(text);
    if (left === undefined) return undefined;
    this.waiting.delete(text);
    return { sidecar: await left };
  }
}
