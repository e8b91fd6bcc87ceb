import { isMap } from 'yaml';
import { lastUpTo } from '../../text/rising';
import { atOnce } from '../../text/steps';
import { firstDocument, firstDocumentSteps } from '../parser/firstDocument';
import { unusualNodes } from '../parser/notTaken';
import { syntaxProblems } from '../parser/syntaxFaults';
import type { MeantText } from './meantText';

/** How wide people and their editors take a tab to be, in columns; what files of ours are indented by comes first. */
const WIDTHS = [2, 4, 8];
/** Behind a line that is mended the parser may find more. */
const MOST_ROUNDS = 5;
/** A larger file is not tried: it is read several times. In UTF-16 units. */
const LARGEST = 256 * 1024;

/**
 * Puts blanks for the tabs that lines are indented with, as wide as they must be for the file to be all right: mostly but
 * one width is, of several the usual one of such files is taken. `undefined` if none is, or if what a line belongs to
 * depends on whether its tab was meant at all. Tabs elsewhere stay.
 */
export function* withoutTabsSteps(text: string): Generator<undefined, MeantText | undefined, undefined> {
  if (text.length > LARGEST) return undefined;
  for (const width of WIDTHS) {
    const mended = yield* mendedSteps(text, width);
    if (mended === undefined || losesItems(text, mended)) continue;
    // Behind blanks a tab may as well be one too many.
    const without = yield* mendedSteps(text, width, 0);
    if (without !== undefined && contentOf(without) !== contentOf(mended)) return undefined;
    return { text: mended, toFile: backTo(text, mended) };
  }
  return undefined;
}

/** {@link withoutTabsSteps} at once. */
export function withoutTabs(text: string): string | undefined {
  return atOnce(withoutTabsSteps(text))?.text;
}

const KEY_OF_LIST = /^(?<before> *(?:- +)*)[\w-]+:[ \t]*(?:#.*)?\r?$/;

/** True if an item behind a tab, right below the key of its list, would now belong to a list that the key is in. */
function losesItems(text: string, mended: string): boolean {
  const tabbed = text.split('\n');
  let column = 0;
  return mended.split('\n').some((line, index) => {
    const lead = leadOf(line);
    const isAstray = line !== tabbed[index] && /^-\s/.test(line.slice(lead)) && lead < column;
    if (!/^\s*(?:#|$)/.test(line)) column = KEY_OF_LIST.exec(line)?.groups?.before?.length ?? 0;
    return isAstray;
  });
}

/** What a file says, as JSON: keys stand in the order of their lines. */
function contentOf(text: string): string {
  return JSON.stringify(firstDocument(text).document.toJS({ maxAliasCount: 0 }));
}

/** @param behindBlanks how wide a tab is that blanks stand before */
function* mendedSteps(
  text: string,
  width: number,
  behindBlanks = width,
): Generator<undefined, string | undefined, undefined> {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { document, secondAt, tooDeepAt } = yield* firstDocumentSteps(current);
    if (secondAt !== undefined || tooDeepAt !== undefined) return undefined;
    const tabbed = syntaxProblems(document.errors, current).filter(({ facts }) => facts?.fault === 'tab');
    if (tabbed.length > 0) {
      current = indented(current, new Set(tabbed.map(({ span }) => span!.start)), (line) =>
        line.startsWith(' ') ? behindBlanks : width,
      );
      continue;
    }
    if (document.errors.length > 0 || !isMap(document.contents) || unusualNodes(document).length > 0) return undefined;
    return current;
  }
  return undefined;
}

/** @param starts where the lines begin in whose indentation blanks come for tabs */
function indented(text: string, starts: ReadonlySet<number>, widthIn: (line: string) => number): string {
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      return starts.has(start) ? ' '.repeat(columnsOf(line, widthIn(line))) + line.slice(leadOf(line)) : line;
    })
    .join('\n');
}

/** How many blanks and tabs a line begins with. */
function leadOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].length;
}

function columnsOf(line: string, width: number): number {
  let columns = 0;
  for (const sign of line.slice(0, leadOf(line)))
    columns += sign !== '\t' ? 1 : width === 0 ? 0 : width - (columns % width);
  return columns;
}

/** From a text to another that has the same lines, indented otherwise. */
function backTo(file: string, text: string): (offset: number) => number {
  const [own, other] = [linesOf(text), linesOf(file)];
  return (offset) => {
    const index = Math.min(lastUpTo(own.starts, offset), own.starts.length - 1);
    const column = offset - own.starts[index]!;
    const [lead, otherLead] = [own.leads[index]!, other.leads[index]!];
    const there = column < lead ? Math.min(column, otherLead) : column - lead + otherLead;
    return other.starts[index]! + there;
  };
}

/** Where the lines of a text begin, and how many blanks and tabs each begins with. */
function linesOf(text: string): { readonly starts: readonly number[]; readonly leads: readonly number[] } {
  const starts: number[] = [];
  let at = 0;
  const leads = text.split('\n').map((line) => {
    starts.push(at);
    at += line.length + 1;
    return leadOf(line);
  });
  return { starts, leads };
}
