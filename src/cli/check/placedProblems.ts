import { articleProblems, type Severity } from '../../core/articleProblems';
import type { ArticleFile } from '../articleFile';
import { linePositions } from '../linePositions';
import { articleProblemSentence, fileProblemSentence } from '../problemWording';

/** A problem as `bluepencil check` prints it; the names and their order are those of `--json`. */
export interface PlacedProblem {
  readonly code: string;
  readonly severity: Severity;
  /** The article or its sidecar; line and column are of this file, from 1. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** All that is wrong with an article and its sidecar: of the article first, each file from top to bottom. */
export function placedProblems({
  file,
  sidecarFile,
  sidecarText,
  article,
  problems,
}: ArticleFile): readonly PlacedProblem[] {
  const placeIn = {
    article: linePositions(article?.text ?? ''),
    sidecar: linePositions(sidecarText),
  };
  const ofFiles = problems.map((problem): PlacedProblem => ({
    code: problem.code,
    severity: problem.severity,
    file: problem.file,
    line: 1,
    column: 1,
    message: fileProblemSentence(problem),
  }));
  const ofClaims = (article === undefined ? [] : articleProblems(article)).map((problem): PlacedProblem => {
    const { line, column } = placeIn[problem.of](problem.span?.start ?? 0);
    return {
      code: problem.code,
      severity: problem.severity,
      file: problem.of === 'article' ? file : sidecarFile,
      line,
      column,
      message: articleProblemSentence(problem),
    };
  });
  const rank = (problem: PlacedProblem) => (problem.file === file ? 0 : 1);
  return [...ofFiles, ...ofClaims].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
