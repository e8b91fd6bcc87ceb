/** A stretch of an article, perhaps with what is printed there. */
export interface PlacedSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** A mistake in a labels file, with the line of that file. */
export class LabelError extends Error {
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
  }
}

/** Stops the reading with a message. */
export type Fail = (message: string) => never;

export type PlacedText = PlacedSpan & { readonly text: string };

/** Where a label stands in a part of an article, as whole words. */
export function occurrences(label: string, article: string, region: PlacedSpan): readonly PlacedText[] {
  const matcher = matcherOf(label);
  const found: PlacedText[] = [];
  matcher.lastIndex = region.start;
  for (let match = matcher.exec(article); match !== null; match = matcher.exec(article)) {
    const [start, end] = match.indices!.groups!.span!;
    if (match.index + match[0].length > region.end) break;
    found.push({ start, end, text: article.slice(start, end) });
    matcher.lastIndex = match.index + 1;
  }
  return found;
}

/** The last one before or in the content, else the first one behind it. */
export function cueNear(found: readonly PlacedText[], content: PlacedSpan): PlacedText | undefined {
  return found.filter(({ start, end }) => start <= content.start && end <= content.end).at(-1) ?? found[0];
}

/**
 * Finds a label as whole words, a space for any white space, ` … ` for whatever stands between; `before ‹label› behind`
 * is the label in that context.
 */
export function matcherOf(label: string): RegExp {
  const [first = '', second, third] = label.split(/[‹›]/);
  const [before, text, behind] = second === undefined ? ['', first, ''] : [first, second, third];
  const escaped = (part: string) => part.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&').replaceAll(' ', '\\s+');
  const literal = (part = '') => part.split(' … ').map(escaped).join('(?![\\p{L}\\p{N}])[^]*?(?<![\\p{L}\\p{N}])');
  return new RegExp(
    `${literal(before)}(?<![\\p{L}\\p{N}])(?<span>${literal(text)})(?![\\p{L}\\p{N}])${literal(behind)}`,
    'dgu',
  );
}

/** `text | name value | name value`. */
export function fieldsOf<Name extends string>(
  rest: string,
  names: readonly Name[],
  fail: Fail,
): { readonly text: string; readonly fields: Readonly<Partial<Record<Name, string>>> } {
  const [text = '', ...others] = rest.split(' | ');
  const fields: Partial<Record<Name, string>> = {};
  for (const other of others) {
    const name = names.find((candidate) => other.startsWith(`${candidate} `));
    if (name === undefined) return fail(`no field is called "${other}"`);
    fields[name] = other.slice(name.length + 1);
  }
  return { text, fields };
}
