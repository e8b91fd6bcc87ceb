import { toInterchange } from '../../core/recognise/interchange';
import { categoryOf, type Category } from './categories';
import { problemSentence } from './problems';
import type { ScannedArticle } from './scannedArticle';

/** One article as an object of `--json`, indented to stand in the array. Offsets are UTF-16 code units of the file. */
export function articleJson(article: ScannedArticle, categories: ReadonlySet<Category>): string {
  const { file, analysis, dateStatedBy, problems } = article;
  const { value, source, offered } = analysis?.reference ?? { source: 'none', offered: [] };
  const object = {
    file,
    referenceDate: value ?? null,
    referenceSource: dateStatedBy === 'sidecar' ? 'sidecar' : source,
    offered: offered.map(({ value: day, why, span }) => ({
      value: day,
      why,
      start: span.start,
      end: span.end,
      text: analysis?.text.slice(span.start, span.end),
    })),
    problems: problems.map((problem) => ({ code: problem.code, message: problemSentence(problem) })),
    entities: (analysis?.marks ?? []).filter((mark) => categories.has(categoryOf(mark))).map(toInterchange),
  };
  return JSON.stringify(object, undefined, 2).replaceAll(/^/gm, '  ');
}
