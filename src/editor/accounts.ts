import * as vscode from 'vscode';
import { Disposables } from './disposables';
import { ACCOUNT_SCHEMES, LANGUAGE } from './ids';

/** A line of an account, which may lead to what it is about. */
export interface AccountLine {
  readonly text: string;
  /** What of the text leads there; with `file` alone, all of it but the blanks before it. */
  readonly link?: string;
  readonly file?: vscode.Uri;
  /** From 0; the beginning of the file without it. */
  readonly line?: number;
}

/** So many accounts are kept. Which are closed is not known: a change of the language closes and opens them as well. */
const MOST = 20;

/** Texts that are made to be read and copied, as documents that nobody can write to; nothing is on any disk. */
export class Accounts implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly lines = new Map<string, readonly AccountLine[]>();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<vscode.Uri>());

  constructor() {
    for (const scheme of Object.values(ACCOUNT_SCHEMES)) {
      this.disposables.add(
        vscode.workspace.registerTextDocumentContentProvider(scheme, {
          onDidChange: this.changed.event,
          provideTextDocumentContent: (uri) =>
            this.of(uri)
              .map(({ text }) => `${text}\n`)
              .join(''),
        }),
        vscode.languages.registerDocumentLinkProvider(
          { scheme },
          { provideDocumentLinks: ({ uri }) => linksIn(this.of(uri)) },
        ),
      );
    }
  }

  /** Shows an account in the place of an earlier one with the same title. */
  async show(
    of: keyof typeof ACCOUNT_SCHEMES,
    title: string,
    lines: readonly AccountLine[],
    options: vscode.TextDocumentShowOptions = {},
  ): Promise<void> {
    const uri = vscode.Uri.from({ scheme: ACCOUNT_SCHEMES[of], path: title });
    this.lines.delete(uri.toString());
    this.lines.set(uri.toString(), lines);
    const [oldest] = this.lines.keys();
    if (this.lines.size > MOST && oldest !== undefined) this.lines.delete(oldest);
    this.changed.fire(uri);
    // Long lines are wrapped as in articles, whatever they are about.
    const document = await vscode.languages.setTextDocumentLanguage(
      await vscode.workspace.openTextDocument(uri),
      LANGUAGE,
    );
    await vscode.window.showTextDocument(document, { preview: true, ...options });
  }

  private of(uri: vscode.Uri): readonly AccountLine[] {
    return this.lines.get(uri.toString()) ?? [];
  }

  dispose(): void {
    this.disposables.dispose();
  }
}

/** No line has a line break in it but the last, which no link is in. */
function linksIn(lines: readonly AccountLine[]): vscode.DocumentLink[] {
  return lines.flatMap(({ text, link = text.trim(), file, line }, index) => {
    const start = text.indexOf(link);
    if (file === undefined || start < 0) return [];
    const range = new vscode.Range(index, start, index, start + link.length);
    return [new vscode.DocumentLink(range, line === undefined ? file : file.with({ fragment: `L${line + 1}` }))];
  });
}
