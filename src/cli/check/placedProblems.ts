import path from 'node:path';
import { articleProblems, type RuleSurroundings, type Severity } from '../../core/articleProblems';
import type { RuleId } from '../../core/claims/rules/table';
import { problemsOfSpeakers } from '../../core/speakerProblems';
import { sharedSeverity } from '../../core/workspace/sharedProblems';
import type { Span } from '../../core/text/span';
import type { ArticleFile } from '../articleFile';
import type { FileProblem } from '../fileProblem';
import { linePositions, type LinePosition } from '../linePositions';
import type { MisnamedShared } from '../misnamedShared';
import { fileProblemSentence } from '../wording/files';
import { sharedProblemSentence } from '../wording/shared';
import { articleProblemSentence } from '../wording/sidecar';
import type { SharedText } from '../workspace';

/** A problem as `bluepencil check` prints it. */
export interface PlacedProblem {
  readonly code: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The article, its sidecar or a file of their folder; line and column are of this file, from 1. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where it ends, exclusive; `undefined` if the file as a whole is meant. */
  readonly end: LinePosition | undefined;
  readonly message: string;
}

/** All that is wrong with an article and its sidecar: of the article first, each file from top to bottom. */
export function placedProblems(
  { file, sidecarFile, sidecarText, article, problems }: ArticleFile,
  surroundings: RuleSurroundings,
): readonly PlacedProblem[] {
  const placeIn = {
    article: linePositions(article?.text ?? ''),
    sidecar: linePositions(sidecarText),
  };
  const ofFiles = problems.map((problem): PlacedProblem => ({
    code: problem.code,
    rule: 'file.unreadable',
    severity: problem.severity,
    file: problem.file,
    ...whereInFile(problem),
    message: fileProblemSentence(problem),
  }));
  const found =
    article === undefined
      ? []
      : [
          ...articleProblems(article, surroundings),
          ...problemsOfSpeakers(article, surroundings.settings, surroundings.knowledge),
        ];
  const ofClaims = found.map((problem): PlacedProblem => ({
    code: problem.code,
    rule: problem.rule,
    severity: problem.severity,
    file: problem.of === 'article' ? file : sidecarFile,
    ...placed(problem.span, placeIn[problem.of]),
    message: articleProblemSentence(problem),
  }));
  const rank = (problem: PlacedProblem) => (problem.file === file ? 0 : 1);
  return [...ofFiles, ...ofClaims].sort((a, b) => rank(a) - rank(b) || downThePage(a, b));
}

/** That nothing reads a file for its name. */
export function misnamedProblem({ file, nearest }: MisnamedShared): PlacedProblem {
  const problem = { code: 'file-shared-misnamed', severity: 'warning', file: shownFrom(file), nearest } as const;
  const { code, severity } = problem;
  const message = fileProblemSentence(problem);
  return { code, rule: 'file.unreadable', severity, file: problem.file, ...whereInFile(problem), message };
}

/** From where the user is, if it is below. */
function shownFrom(file: string): string {
  const fromHere = path.relative('', file);
  return fromHere.startsWith('..') ? file : fromHere;
}

/** What is wrong with a file that articles share. */
export function sharedProblems({ file, text, problems, failure, isMisencoded }: SharedText): readonly PlacedProblem[] {
  const shown = shownFrom(file);
  const at = linePositions(text);
  if (failure !== undefined) {
    const code = 'file-unreadable';
    const message = fileProblemSentence({ code, severity: 'error', file, detail: failure });
    return [{ code, rule: 'file.unreadable', severity: 'error', file: shown, ...placed(undefined, at), message }];
  }
  const found = problems.map((problem): PlacedProblem => ({
    code: problem.code,
    rule: 'file.unreadable',
    severity: sharedSeverity(problem),
    file: shown,
    ...placed(problem.span, at),
    message: sharedProblemSentence(problem),
  }));
  if (isMisencoded) {
    const code = 'file-not-utf8';
    const start = text.indexOf('�');
    const message = fileProblemSentence({ code, severity: 'error', file });
    const place = placed({ start, end: start + 1 }, at);
    found.push({ code, rule: 'file.unreadable', severity: 'error', file: shown, ...place, message });
  }
  return found.sort(downThePage);
}

function downThePage(a: PlacedProblem, b: PlacedProblem): number {
  return a.line - b.line || a.column - b.column;
}

function whereInFile({ at }: FileProblem): Pick<PlacedProblem, 'line' | 'column' | 'end'> {
  if (at === undefined) return { line: 1, column: 1, end: undefined };
  return { ...at, end: { ...at, column: at.column + 1 } };
}

function placed(
  span: Span | undefined,
  positionOf: (offset: number) => LinePosition,
): Pick<PlacedProblem, 'line' | 'column' | 'end'> {
  if (span === undefined) return { line: 1, column: 1, end: undefined };
  return { ...positionOf(span.start), end: positionOf(span.end) };
}
