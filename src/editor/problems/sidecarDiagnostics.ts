import * as vscode from 'vscode';
import { sidecarProblemSteps, type ArticleProblem, type RuleSurroundings } from '../../core/articleProblems';
import { speakerProblemSteps } from '../../core/speakerProblems';
import type { Articles } from '../articles/articles';
import type { OpenClaims } from '../claims/openClaims';
import { Disposables } from '../disposables';
import { FileLines } from '../files/fileLines';
import type { FileVersions } from '../git/fileVersions';
import { unawaited, type Log } from '../log';
import { Pause } from '../pause';
import type { LoadedSidecar } from '../sidecar/loadedSidecar';
import { sidecarOf } from '../sidecar/sidecars';
import { LatestWork } from '../slices';
import { registerFixes, type ShownProblem } from './fixes';
import { RuleSurroundingsReader, type RuleSources } from './ruleSurroundings';
import { problemsShown } from './sidecarProblems';

/** So long nobody has typed, in milliseconds, before it is looked at who says what: it is for when one looks up, not for each key. */
const QUIET = 1000;

/** Shows under "Problems" what is wrong with the sidecars of the open articles and the claims in them, with next steps. */
export function registerSidecarProblems(
  articles: Articles,
  claims: OpenClaims,
  versions: FileVersions,
  sources: RuleSources,
  log: Log,
): vscode.Disposable {
  const disposables = new Disposables();
  const around = disposables.add(new RuleSurroundingsReader(sources));
  const diagnostics = disposables.add(new SidecarDiagnostics(articles, claims, around, log));
  const quiet = disposables.add(new Pause(QUIET, () => diagnostics.lookAtSpeakers()));
  disposables.add(
    claims.onDidChange((document) => diagnostics.refresh(document)),
    articles.onDidAnalyse(() => quiet.await()),
    around.onDidChange(() => diagnostics.lookAround()),
    registerFixes(versions, () => diagnostics.problems),
  );
  return disposables;
}

/** What is found out about one sidecar as it now is, and the words in its article. */
class Check {
  readonly lines: FileLines;
  surroundings: RuleSurroundings = {};
  /** What is wrong with the sidecar by itself, which no key press in the article changes; `undefined` until it is known. */
  ofSidecar: readonly ArticleProblem[] | undefined;
  readonly sidecarWork = new LatestWork();
  /** Who says tagged words in the article's latest analysis, where it is not who says them by the claim. */
  ofSpeakers: readonly ArticleProblem[] = [];
  readonly speakersWork = new LatestWork();
  shown: readonly ShownProblem[] = [];
  /** All that is shown, in short. */
  key = '';

  constructor(
    readonly document: vscode.TextDocument,
    readonly reading: LoadedSidecar,
  ) {
    this.lines = new FileLines(reading.text);
  }

  giveUp(): void {
    this.sidecarWork.giveUp();
    this.speakersWork.giveUp();
  }
}

/** The diagnostics of the open articles and their sidecars, each checked anew as far as something has changed. */
class SidecarDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('bluePencil.sidecars');
  /** By the address of the article. */
  private readonly checks = new Map<string, Check>();

  constructor(
    private readonly articles: Articles,
    private readonly claims: OpenClaims,
    private readonly around: RuleSurroundingsReader,
    private readonly log: Log,
  ) {}

  /** All that is shown, with the texts of the sidecars that it was found in. */
  get problems(): readonly (ShownProblem & { readonly text: string })[] {
    return [...this.checks.values()].flatMap(({ shown, reading }) =>
      shown.map((problem) => ({ ...problem, text: reading.text })),
    );
  }

  /** The sidecar of an article may say something else, or its claims have other places. */
  refresh(document: vscode.TextDocument): void {
    // An untitled article has no file beside it that could be at fault.
    if (document.isUntitled) return;
    const key = document.uri.toString();
    const { reading } = this.claims.of(document);
    const known = this.checks.get(key);
    if (known !== undefined && known.reading === reading) {
      this.show(known);
      return;
    }
    known?.giveUp();
    if (reading === undefined) {
      this.checks.delete(key);
      this.collection.delete(sidecarOf(document.uri));
      this.collection.delete(document.uri);
      return;
    }
    const check = new Check(document, reading);
    this.checks.set(key, check);
    this.begin(check);
  }

  /** What rules are told of the workspace may be something else. */
  lookAround(): void {
    for (const check of this.checks.values()) this.begin(check);
  }

  /** Finds out anew who says tagged words. */
  lookAtSpeakers(): void {
    for (const check of this.checks.values()) this.findSpeakers(check);
  }

  dispose(): void {
    for (const check of this.checks.values()) check.giveUp();
    this.checks.clear();
    this.collection.dispose();
  }

  private begin(check: Check): void {
    const { document, reading } = check;
    const { sidecar, problems } = reading;
    const looked = this.around.of(document.uri, sidecar).then((surroundings) => {
      if (this.checks.get(document.uri.toString()) !== check) return;
      const steps = sidecarProblemSteps({ sidecar, sidecarProblems: problems }, surroundings);
      check.sidecarWork.run(steps, (found) => {
        check.ofSidecar = found;
        check.surroundings = surroundings;
        this.show(check);
        this.findSpeakers(check);
      });
    });
    unawaited(this.log, 'Checking claims', looked);
  }

  private findSpeakers(check: Check): void {
    const { document, reading, surroundings } = check;
    const analysis = this.articles.session(document)?.analysis;
    if (check.ofSidecar === undefined || analysis === undefined || analysis.text !== document.getText()) return;
    const article = { analysis, sidecar: reading.sidecar, claims: this.claims.of(document).claims };
    const steps = speakerProblemSteps(article, surroundings.settings, surroundings.knowledge);
    check.speakersWork.run(steps, (found) => {
      check.ofSpeakers = found;
      this.show(check);
    });
  }

  private show(check: Check): void {
    const { document, reading, lines, surroundings, ofSidecar, ofSpeakers } = check;
    if (ofSidecar === undefined) return;
    const found = { document, reading, lines, surroundings, ofSidecar, ofSpeakers };
    check.shown = problemsShown(found, this.claims.of(document).claims);
    // Each key press in the article moves places: the list of problems is only touched if it reads differently.
    const key = JSON.stringify(
      check.shown.map(({ uri, diagnostic: { code, message, range, severity } }) => [
        uri.path,
        code,
        message,
        range,
        severity,
      ]),
    );
    if (check.key === key) return;
    check.key = key;
    for (const uri of [sidecarOf(document.uri), document.uri]) {
      const own = check.shown.filter((problem) => problem.uri.toString() === uri.toString());
      this.collection.set(
        uri,
        own.map(({ diagnostic }) => diagnostic),
      );
    }
  }
}
