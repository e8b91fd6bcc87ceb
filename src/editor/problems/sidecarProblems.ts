import * as vscode from 'vscode';
import {
  problemsOfAnchors,
  sidecarProblemSteps,
  type ArticleProblem,
  type RuleSurroundings,
} from '../../core/articleProblems';
import { firstPlace } from '../../core/article';
import { speakerProblemSteps } from '../../core/speakerProblems';
import type { Span } from '../../core/text/span';
import { runInSlices } from '../slices';
import type { Articles } from '../articles/articles';
import type { OpenClaims } from '../claims/openClaims';
import { Disposables } from '../disposables';
import { Pause } from '../pause';
import { unawaited, type Log } from '../log';
import type { FileVersions } from '../git/fileVersions';
import { rangeOf } from '../ranges';
import { FileLines } from '../files/fileLines';
import { sidecarOf } from '../sidecar/sidecars';
import type { LoadedSidecar } from '../sidecar/loadedSidecar';
import { diagnosticOf } from './diagnostics';
import { registerFixes, type ShownProblem } from './fixes';
import { RuleSurroundingsReader, type RuleSources } from './ruleSurroundings';
import { noTextInWords } from '../sidecar/trouble';
import { articleProblemInWords } from '../wording/problems/sidecar';

/** What is shown for one article and its sidecar. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly reading: LoadedSidecar;
  readonly lines: FileLines;
  surroundings: RuleSurroundings;
  /** What is wrong with the sidecar by itself, which no key press in the article changes; `undefined` until it is known. */
  ofSidecar: readonly ArticleProblem[] | undefined;
  /** Stops finding that out. */
  giveUp: () => void;
  /** Who says tagged words in the article's latest analysis, where it is not who says them by the claim. */
  ofSpeakers: readonly ArticleProblem[];
  /** Stops finding that out. */
  giveUpSpeakers: () => void;
  /** All of it in short. */
  key: string;
  problems: readonly ShownProblem[];
}

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
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('bluePencil.sidecars'));
  const around = disposables.add(new RuleSurroundingsReader(sources));
  const shown = new Map<string, Shown>();

  const refresh = (document: vscode.TextDocument) => {
    // An untitled article has no file beside it that could be at fault.
    if (document.isUntitled) return;
    const key = document.uri.toString();
    const { reading } = claims.of(document);
    const known = shown.get(key);
    if (known !== undefined && known.reading === reading) {
      show(known);
      return;
    }
    known?.giveUp();
    known?.giveUpSpeakers();
    if (reading === undefined) {
      shown.delete(key);
      collection.delete(sidecarOf(document.uri));
      collection.delete(document.uri);
      return;
    }
    const lines = new FileLines(reading.text);
    const now: Shown = {
      document,
      reading,
      lines,
      surroundings: {},
      ofSidecar: undefined,
      giveUp: () => {},
      ofSpeakers: [],
      giveUpSpeakers: () => {},
      key: '',
      problems: [],
    };
    shown.set(key, now);
    lookAround(now);
  };

  const lookAround = (of: Shown) => {
    const looked = around.of(of.document.uri, of.reading.sidecar).then((surroundings) => {
      if (shown.get(of.document.uri.toString()) !== of) return;
      of.giveUp();
      const { sidecar, problems } = of.reading;
      const checked = { sidecar, sidecarProblems: problems };
      of.giveUp = runInSlices(sidecarProblemSteps(checked, surroundings), (found) => {
        of.ofSidecar = found;
        of.surroundings = surroundings;
        show(of);
        lookAtSpeakers(of);
      });
    });
    unawaited(log, 'Checking claims', looked);
  };

  const lookAtSpeakers = (of: Shown) => {
    const { document, reading, surroundings } = of;
    const analysis = articles.session(document)?.analysis;
    if (of.ofSidecar === undefined || analysis === undefined || analysis.text !== document.getText()) return;
    of.giveUpSpeakers();
    const article = { analysis, sidecar: reading.sidecar, claims: claims.of(document).claims };
    const steps = speakerProblemSteps(article, surroundings.settings, surroundings.knowledge);
    of.giveUpSpeakers = runInSlices(steps, (found) => {
      of.ofSpeakers = found;
      show(of);
    });
  };

  const show = (of: Shown) => {
    if (of.ofSidecar === undefined) return;
    of.problems = problemsShown(of, of.ofSidecar, claims);
    // Each key press in the article moves places: the list of problems is only touched if it reads differently.
    const key = JSON.stringify(
      of.problems.map(({ uri, diagnostic: { code, message, range, severity } }) => [
        uri.path,
        code,
        message,
        range,
        severity,
      ]),
    );
    if (of.key === key) return;
    of.key = key;
    for (const uri of [sidecarOf(of.document.uri), of.document.uri]) {
      const own = of.problems.filter((problem) => problem.uri.toString() === uri.toString());
      collection.set(
        uri,
        own.map(({ diagnostic }) => diagnostic),
      );
    }
  };

  const quiet = disposables.add(
    new Pause(QUIET, () => {
      for (const of of shown.values()) lookAtSpeakers(of);
    }),
  );
  disposables.add(
    claims.onDidChange(refresh),
    articles.onDidAnalyse(() => quiet.await()),
    around.onDidChange(() => {
      for (const of of shown.values()) lookAround(of);
    }),
    registerFixes(versions, () =>
      [...shown.values()].flatMap(({ problems, reading }) =>
        problems.map((problem) => ({ ...problem, text: reading.text })),
      ),
    ),
  );
  return disposables;
}

function problemsShown(of: Shown, ofSidecar: readonly ArticleProblem[], claims: OpenClaims): readonly ShownProblem[] {
  const { document, reading, lines, surroundings, ofSpeakers } = of;
  const sidecarUri = sidecarOf(document.uri);
  const { sidecar, problems } = reading;
  if (!sidecar.isWritable && problems.length === 0) {
    return [{ uri: sidecarUri, article: document.uri, diagnostic: noText(lines), problem: undefined }];
  }
  const checked = {
    text: document.getText(),
    sidecar,
    claims: claims.of(document).claims,
    sidecarProblems: problems,
  };
  // Few of the claims are at fault, and this is done at each key press.
  const faulty = new Set([...ofSidecar, ...ofSpeakers].map(({ facts }) => facts?.claim));
  const places = new Map(
    checked.claims
      .filter(({ claim }) => faulty.has(claim.id))
      .map((located) => [located.claim.id, firstPlace(located)]),
  );
  // Since they were looked at, their words may have moved or gone.
  const spoken = ofSpeakers.flatMap((problem) => {
    const span = places.get(String(problem.facts?.claim ?? ''));
    return span === undefined ? [] : [{ ...problem, span }];
  });
  return [...ofSidecar, ...problemsOfAnchors(checked, surroundings.settings), ...spoken].flatMap((problem) => {
    const { code, severity, facts } = problem;
    const message = articleProblemInWords(problem);
    const diagnostic = diagnosticOf(lines, code, placeOf(problem, reading), severity, message);
    const other = sidecar.places.get(String(facts?.other ?? ''));
    diagnostic.relatedInformation = [
      // The words are framed already: a squiggle under them would say no more.
      ...(problem.of === 'article' && problem.span
        ? [related(document.uri, rangeOf(document, problem.span), vscode.l10n.t('the words as they are now'))]
        : []),
      ...(other
        ? [related(sidecarUri, lines.range(firstLine(other, reading.text)), vscode.l10n.t('the other claim'))]
        : []),
    ];
    const inSidecar: ShownProblem = { uri: sidecarUri, article: document.uri, diagnostic, problem };
    const place = isToldAtWords(code) ? places.get(String(facts?.claim ?? '')) : undefined;
    if (place === undefined) return [inSidecar];
    const atWords = new vscode.Diagnostic(rangeOf(document, place), message, diagnostic.severity);
    atWords.code = code;
    atWords.source = diagnostic.source ?? '';
    atWords.relatedInformation = [related(sidecarUri, diagnostic.range, vscode.l10n.t('the claim in its sidecar'))];
    return [inSidecar, { uri: document.uri, article: document.uri, diagnostic: atWords, problem }];
  });
}

/** Of what else is wrong with its anchors the frame of a claim tells. */
function isToldAtWords(code: ArticleProblem['code']): boolean {
  return code.startsWith('claim.') || code === 'anchor.other-speaker';
}

function related(uri: vscode.Uri, range: vscode.Range, message: string): vscode.DiagnosticRelatedInformation {
  return new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), message);
}

/** Where a problem is shown in the sidecar: one of an anchor at the first line of its claim. */
function placeOf({ code, span, facts }: ArticleProblem, { text, sidecar }: LoadedSidecar): Span | undefined {
  if (!code.startsWith('anchor.')) return span;
  const claim = sidecar.places.get(String(facts?.claim ?? ''));
  return claim && firstLine(claim, text);
}

function firstLine({ start, end }: Span, text: string): Span {
  const line = text.slice(start, end).search(/[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}

function noText(lines: FileLines): vscode.Diagnostic {
  return diagnosticOf(lines, 'sidecar-no-text', undefined, 'error', noTextInWords());
}
