import * as vscode from 'vscode';
import { referenceDayOf } from '../../core/claims/sidecar';
import { isMarkdownExport } from '../../core/exchange/markdown/ownReport';
import type { Analysis } from '../../core/recognise/analyse';
import { Disposables } from '../disposables';
import { LANGUAGE, SERVED_LANGUAGES, SETTINGS } from '../ids';
import type { Registers } from '../knowledge/registers';
import { LatestOnly } from '../latestOnly';
import { unawaited, type Log } from '../log';
import { articlePatterns, largestArticle } from '../settings';
import type { Sidecars } from '../sidecar/sidecars';
import { whenBack } from '../whenBack';
import { ArticleSession, type Given } from './articleSession';
import type { FileSwitches } from './fileSwitches';
import type { Folders } from './folders';
import { UntitledHandover } from './untitledHandover';

/** `annotated`: marks are shown; `available`: a text that could be switched on; `unavailable`: none of our business. */
export type Standing = 'annotated' | 'available' | 'unavailable';

/** What decides which documents are articles, and what the analysis of each is told. */
export interface ArticlesDeps {
  readonly sidecars: Sidecars;
  readonly folders: Folders;
  readonly registers: Registers;
  readonly switches: FileSwitches;
}

/** The open articles: which documents are annotated, each with its session. */
export class Articles implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly standingChanged = this.disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  /** Fires when a document's {@link standing} may have changed. */
  readonly onDidChangeStanding = this.standingChanged.event;
  private readonly analysisChanged = this.disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  /** Fires when a document has a new analysis, or it is known that it will have none. */
  readonly onDidAnalyse = this.analysisChanged.event;
  private readonly savedAs = this.disposables.add(new vscode.EventEmitter<{ from: vscode.Uri; to: vscode.Uri }>());
  /** Fires when an untitled article has become a file, which has its claims now. */
  readonly onDidSaveAs = this.savedAs.event;
  private readonly sessions = new Map<string, ArticleSession>();
  private readonly handover = new UntitledHandover();
  /** The latest look at each document: an older one that ends later is thrown away. */
  private readonly looks = new LatestOnly();
  private readonly looking = new Map<string, Promise<void>>();

  constructor(
    private readonly log: Log,
    private readonly deps: ArticlesDeps,
  ) {
    const { sidecars, folders, registers } = deps;
    this.disposables.add(
      vscode.workspace.onDidOpenTextDocument((document) => unawaited(log, 'Opening a document', this.open(document))),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.session(document) && document.uri.scheme === 'untitled') {
          const sidecar = this.deps.sidecars.forget(document.uri);
          const heir = this.handover.leave(document, sidecar, vscode.workspace.textDocuments);
          // Where the file was opened first, it has been looked at already.
          if (heir) unawaited(log, 'Opening a document', this.open(heir));
        }
        this.end(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        if (document.isUntitled) this.handover.note(document);
        this.session(document)?.update();
      }),
      sidecars.onDidChange((article) => {
        for (const document of vscode.workspace.textDocuments) {
          if (document.uri.toString() === article.toString()) this.lookAgain(document);
        }
      }),
      folders.onDidChange(() => vscode.workspace.textDocuments.forEach((document) => this.lookAgain(document))),
      registers.onDidChange(() => {
        for (const document of vscode.workspace.textDocuments) if (this.session(document)) this.lookAgain(document);
      }),
      whenBack((document) => this.lookAgain(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS.largestArticle)) this.sessions.forEach((session) => session.update());
        if (event.affectsConfiguration(SETTINGS.articlePatterns)) {
          vscode.workspace.textDocuments.forEach((document) => this.lookAgain(document));
        }
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => this.lookAgain(document));
  }

  standing(document: vscode.TextDocument): Standing {
    if (this.sessions.has(keyOf(document))) return 'annotated';
    return canBeArticle(document) ? 'available' : 'unavailable';
  }

  session(document: vscode.TextDocument): ArticleSession | undefined {
    return this.sessions.get(keyOf(document));
  }

  /** True for a file that the user does not want annotated, whatever speaks for it. */
  isSwitchedOff(document: vscode.TextDocument): boolean {
    return this.deps.switches.get(document.uri) === false;
  }

  /** Resolves when it is known whether a document is an article: just after it was opened it is still looked at. */
  async settled(document: vscode.TextDocument): Promise<void> {
    if (this.session(document) === undefined) await this.looking.get(keyOf(document));
  }

  /** The analysis of the document as it is now; waits for it if it is being made. */
  async analysed(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Analysis | undefined> {
    await this.settled(document);
    return await this.session(document)?.whenAnalysed(token);
  }

  /** Switches one file on or off, for this user. */
  async annotate(document: vscode.TextDocument, isOn: boolean): Promise<void> {
    await this.deps.switches.set(document.uri, isOn);
    await this.look(document);
  }

  /** True for a file whose folder is switched on, or one that this one lies in. */
  isInFolder(document: vscode.TextDocument): Promise<boolean> {
    return this.deps.folders.covers(document.uri);
  }

  /** Switches a folder on, for everyone. Files in it that were switched off by hand stay off. */
  async annotateFolder(folder: vscode.Uri): Promise<void> {
    await this.deps.folders.annotate(folder);
  }

  dispose(): void {
    this.disposables.dispose();
    this.sessions.forEach((session) => session.dispose());
    this.sessions.clear();
  }

  private open(document: vscode.TextDocument): Promise<void> {
    const isNewFile = document.uri.scheme !== 'untitled' && canBeArticle(document);
    return isNewFile ? this.underWay(document, this.openFile(document)) : this.look(document);
  }

  private async openFile(document: vscode.TextDocument): Promise<void> {
    await this.inherit(document);
    await this.look(document);
  }

  private async inherit(document: vscode.TextDocument): Promise<void> {
    const heritage = await this.handover.take(document);
    if (!heritage) return;
    await this.deps.switches.set(document.uri, true);
    if (heritage.sidecar !== undefined) await this.deps.sidecars.adopt(document.uri, heritage.sidecar);
    this.savedAs.fire({ from: heritage.from, to: document.uri });
  }

  private lookAgain(document: vscode.TextDocument): void {
    unawaited(this.log, 'Looking at a document', this.look(document));
  }

  private look(document: vscode.TextDocument): Promise<void> {
    return this.underWay(document, this.findOut(document));
  }

  /** Until it has ended, nobody knows whether the document is an article; what is begun later counts. */
  private underWay(document: vscode.TextDocument, look: Promise<void>): Promise<void> {
    const key = keyOf(document);
    const looking = look.finally(() => {
      if (this.looking.get(key) === looking) this.looking.delete(key);
    });
    this.looking.set(key, looking);
    return looking;
  }

  /** Finds out whether a document is an article, and from which day its dates count. */
  private async findOut(document: vscode.TextDocument): Promise<void> {
    if (canBeArticle(document)) await this.looks.run(keyOf(document), (isLatest) => this.settle(document, isLatest));
    else this.end(document);
  }

  /** Begins the session of an article, or ends that of what is none any more, if this look at it is the latest by then. */
  private async settle(document: vscode.TextDocument, isLatest: () => boolean): Promise<void> {
    // A report that lies in an annotated folder is none of its articles, unless somebody says so of this file.
    const isReport = isMarkdownExport(document.getText(BEGINNING));
    if (document.languageId !== LANGUAGE && !isReport && isNamedSo(document)) {
      // Closes and opens the document for extensions: what follows happens then.
      await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
      return;
    }
    const [reading, isInFolder, knowledge] = await Promise.all([
      this.deps.sidecars.read(document.uri),
      this.deps.folders.covers(document.uri),
      this.deps.registers.of(document.uri),
    ]);
    if (document.isClosed || !isLatest()) return;

    const byHand = this.deps.switches.get(document.uri);
    const isInPlace = document.languageId === LANGUAGE || (isInFolder && !isReport);
    const isArticle = byHand ?? (reading !== undefined || isInPlace);
    if (!isArticle) {
      this.end(document);
      this.standingChanged.fire(document);
      return;
    }
    const session = this.session(document);
    const given: Given = {
      referenceDate: reading && referenceDayOf(reading.sidecar.article),
      decisions: reading?.sidecar.decisions ?? [],
      knowledge,
    };
    if (session === undefined) this.begin(document, given);
    else session.tell(given);
  }

  private begin(document: vscode.TextDocument, given: Given): void {
    const session = new ArticleSession(
      document,
      () => largestArticle(document),
      (failure) => this.log.error('An article, or a paragraph of one, could not be analysed:', failure),
      given,
    );
    this.sessions.set(keyOf(document), session);
    if (document.isUntitled) this.handover.note(document);
    session.onDidChange(() => this.analysisChanged.fire(document));
    this.standingChanged.fire(document);
    session.update();
  }

  private end(document: vscode.TextDocument): void {
    const key = keyOf(document);
    this.looks.giveUp(key);
    const session = this.sessions.get(key);
    if (session === undefined) return;
    this.sessions.delete(key);
    session.dispose();
    this.standingChanged.fire(document);
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

/** The lines by which a report is known. */
const BEGINNING = new vscode.Range(0, 0, 3, 0);

/** True for a file that is always an article by its name, as a setting says. */
function isNamedSo(document: vscode.TextDocument): boolean {
  return articlePatterns(document).some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}

/** True for texts in files and for untitled ones: not for output, and not for the old side of a comparison. */
function canBeArticle(document: vscode.TextDocument): boolean {
  if (document.isClosed || !SERVED_LANGUAGES.some((language) => language === document.languageId)) return false;
  const { scheme } = document.uri;
  return scheme === 'untitled' || (scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined);
}
