import type { Span } from './text/span';

/** Expected trouble as data. Shells word it: the editor, the command line and a translation each in their way. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where, in the text that was read; absent if the whole of it is meant. */
  readonly span?: Span;
  /** What the wording needs: names, numbers, the parser's own message. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** What could be read, and what was wrong with the rest. */
export interface Outcome<Value, Code extends string = string> {
  readonly value: Value;
  readonly problems: readonly Problem<Code>[];
}

/** The fact of what was most likely meant; none where that cannot be told. */
export function nearestFact(nearest: string | undefined): { readonly nearest?: string } {
  return nearest === undefined ? {} : { nearest };
}
