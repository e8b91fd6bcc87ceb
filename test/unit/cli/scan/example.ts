import type { Analysis } from '../../../../src/core/recognise/analyse';
import type {
  ActorMark,
  DateMark,
  DemandMark,
  Mark,
  Party,
  ReferenceDate,
  StatementMark,
} from '../../../../src/core/recognise/mark';
import { byPosition } from '../../../../src/core/text/span';
import { divide } from '../../../../src/core/text/divide';
import type { Paragraph } from '../../../../src/core/text/paragraph';
import { CATEGORIES } from '../../../../src/cli/scan/categories';
import type { ScannedArticle } from '../../../../src/cli/scan/scannedArticle';
import type { View } from '../../../../src/cli/scan/view';

type Placed<M extends Mark> = Omit<M, 'kind' | 'start' | 'end' | 'rule'>;

/** Marks for hand-made analyses; each is placed at the first occurrence of its text. */
export const actor = (text: string, rest: Partial<ActorMark> = {}) =>
  ({ type: 'person', entity: text, ...rest, kind: 'actor', text }) satisfies Placed<ActorMark> & { kind: 'actor' };
export const date = (text: string, value: string | undefined, rest: Partial<DateMark> = {}) => ({
  type: 'DATE' as const,
  resolution: { how: 'stated' as const, stated: [], inferred: [] },
  ...(value === undefined ? {} : { value }),
  ...rest,
  kind: 'date' as const,
  text,
});
export const demand = (text: string, rest: Partial<DemandMark> = {}) => ({
  type: 'demand' as const,
  demander: [],
  addressee: [],
  status: 'open' as const,
  ...rest,
  kind: 'demand' as const,
  text,
});
export const statement = (text: string, rest: Partial<StatementMark> = {}) => ({
  source: [],
  directness: 'indirect' as const,
  polarity: 'asserts' as const,
  ...rest,
  kind: 'statement' as const,
  text,
});
export const quoted = (text: string): Party => ({ start: 0, end: text.length, text });

type AnyPlaced = ReturnType<typeof actor | typeof date | typeof demand | typeof statement>;

/** An article as if it had been scanned. `marks` stand where their text first occurs. */
export function scanned(
  text: string,
  marks: readonly AnyPlaced[],
  {
    reference,
    chrome = [],
    nature = 'english',
    ...rest
  }: {
    reference?: ReferenceDate;
    chrome?: readonly string[];
    nature?: Analysis['nature'];
  } & Partial<ScannedArticle> = {},
): ScannedArticle {
  const placed = marks
    .map((mark): Mark => {
      const start = text.indexOf(mark.text);
      if (start === -1) throw new Error(`“${mark.text}” is not in the text.`);
      return { ...mark, start, end: start + mark.text.length, rule: 'test.example' };
    })
    .sort(byPosition);
  const paragraphs = divide(text).map((paragraph): Paragraph =>
    chrome.includes(paragraph.text) ? { ...paragraph, role: 'chrome' } : paragraph,
  );
  const analysis: Analysis = {
    text,
    nature,
    paragraphs,
    reference: reference ?? { source: 'none', offered: [] },
    marks: placed,
    entities: [],
    unread: [],
    marksBetween: () => [],
    paragraphsBetween: () => [],
  };
  return { file: 'ferry.txt', analysis, problems: [], ...rest };
}

/** Everything shown, plain, as wide as need be, unless a test says otherwise. */
export function view(rest: Partial<View> = {}): View {
  return { categories: new Set(CATEGORIES), colour: false, columns: undefined, ...rest };
}

/** How a text is drawn in colour with these codes of ECMA-48. */
export function drawn(codes: string, text: string): string {
  return `\u001B[${codes}m${text}\u001B[0m`;
}
