import type { Span } from '../../src/core/text/span';
import type { NameLabel } from './examples';

/** A line of a corpus file. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly CorpusEntity[];
}

interface CorpusEntity extends Span {
  readonly kind: string;
  readonly type: string;
  readonly attributes?: { readonly subtype?: string; readonly head?: Span };
}

/** Titles and articles that a mention may begin with, which a name core leaves out. */
const BEFORE_NAME =
  /^(?:the|a|an|president|prime minister|minister|mr\.?|mrs\.?|ms\.?|dr\.?|sir|senator|sen\.|rep\.|governor|gov\.|judge|justice|king|queen|secretary|chancellor|mayor|general|gen\.|captain|professor|prof\.|director|coach|officer|former)\s+/i;

/** The labels of names in a document, the shorter first, and what was labelled there as something else. */
export function labelsOf({ text, entities }: CorpusDocument): {
  readonly labels: readonly NameLabel[];
  readonly others: readonly Span[];
} {
  const labels: NameLabel[] = [];
  const others: Span[] = [];
  for (const { kind, type, attributes, start, end } of entities) {
    if (kind !== 'actor') continue;
    if (attributes?.subtype !== undefined && attributes.subtype !== 'named') {
      others.push({ start, end });
      continue;
    }
    const core = nameCore(text, attributes?.head ?? { start, end });
    if (!/\p{Lu}/u.test(text.slice(core.start, core.end))) continue;
    labels.push({ ...core, type: type === 'misc' ? 'none' : (type as NameLabel['type']) });
  }
  return { labels: labels.sort((a, b) => a.end - a.start - (b.end - b.start)), others };
}

/** Without titles, articles and a possessive ending. */
function nameCore(text: string, { start, end }: Span): Span {
  let from = start;
  for (let i = 0; i < 3; i++) {
    const printed = text.slice(from, end);
    const before = BEFORE_NAME.exec(printed)?.[0].length ?? 0;
    if (before === 0 || before >= printed.length) break;
    from += before;
  }
  return { start: from, end: end - (/['’]s?$/.exec(text.slice(from, end))?.[0].length ?? 0) };
}
