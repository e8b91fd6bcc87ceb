import type * as vscode from 'vscode';
import { sidecarProblemSteps } from '../../core/articleProblems';
import { Disposables } from '../disposables';
import type { FileVersions } from '../git/fileVersions';
import { FileLines } from '../files/fileLines';
import { openDocument } from '../files/files';
import { articleOf } from '../sidecar/sidecars';
import { inSlices } from '../slices';
import { noTextInWords } from '../sidecar/trouble';
import { diagnosticOf } from './diagnostics';
import { registerFixes, type ShownProblem } from './fixes';
import { RuleSurroundingsReader, type RuleSources } from './ruleSurroundings';
import { articleProblemInWords } from '../wording/problems/sidecar';

/** What is wrong by itself with sidecars whose articles are gone, with next steps. */
export class StrayFaults implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly around: RuleSurroundingsReader;
  /** Fires when what was found before may not hold any more. */
  readonly onDidChange: vscode.Event<void>;
  private readonly found = new Map<string, readonly (ShownProblem & { readonly text: string })[]>();

  constructor(
    private readonly sources: RuleSources,
    versions: FileVersions,
  ) {
    this.around = this.disposables.add(new RuleSurroundingsReader(sources));
    this.onDidChange = this.around.onDidChange;
    this.disposables.add(registerFixes(versions, () => [...this.found.values()].flat()));
  }

  /** Looks for faults. None where the article, though gone, is open: they are told with its claims. */
  async in(sidecar: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
    const article = articleOf(sidecar);
    if (article === undefined || openDocument(article)) return this.set(sidecar, []);
    const reading = await this.sources.sidecars.read(article);
    if (reading === undefined) return this.set(sidecar, []);
    const { text, sidecar: value, problems } = reading;
    const lines = new FileLines(text);
    if (!value.isWritable && problems.length === 0) {
      const diagnostic = diagnosticOf(lines, 'sidecar-no-text', undefined, 'error', noTextInWords());
      return this.set(sidecar, [{ uri: sidecar, article, diagnostic, problem: undefined, text }]);
    }
    const surroundings = await this.around.of(article, value);
    const all = await inSlices(sidecarProblemSteps({ sidecar: value, sidecarProblems: problems }, surroundings));
    return this.set(
      sidecar,
      all.map((problem) => {
        const { code, span, severity } = problem;
        const diagnostic = diagnosticOf(lines, code, span, severity, articleProblemInWords(problem));
        return { uri: sidecar, article, diagnostic, problem, text };
      }),
    );
  }

  /** The article is back, or the sidecar is closed. */
  forget(sidecar: vscode.Uri): void {
    this.found.delete(sidecar.toString());
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private set(
    sidecar: vscode.Uri,
    found: readonly (ShownProblem & { readonly text: string })[],
  ): readonly vscode.Diagnostic[] {
    this.found.set(sidecar.toString(), found);
    return found.map(({ diagnostic }) => diagnostic);
  }
}
