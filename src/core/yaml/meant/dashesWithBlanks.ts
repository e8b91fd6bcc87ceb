import { isMap } from 'yaml';
import { firstFrom } from '../../text/rising';
import { firstDocumentSteps } from '../parser/firstDocument';
import { unusualNodes } from '../parser/notTaken';
import { syntaxProblems } from '../parser/syntaxFaults';
import type { MeantText } from './meantText';

/** Behind a line that is mended the parser may find more. */
const MOST_ROUNDS = 20;
/** A larger file is not tried: it is read several times. In UTF-16 units. */
const LARGEST = 256 * 1024;

/**
 * Puts the blank behind dashes that have none (`-id: …`), which else hide all that stands below them. `undefined` where
 * the file is not all right then.
 */
export function* withDashBlanksSteps(text: string): Generator<undefined, MeantText | undefined, undefined> {
  if (text.length > LARGEST) return undefined;
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { document, secondAt, tooDeepAt } = yield* firstDocumentSteps(current);
    if (secondAt !== undefined || tooDeepAt !== undefined) return undefined;
    const dashes = syntaxProblems(document.errors, current).filter(({ facts }) => facts?.fault === 'dash');
    if (dashes.length === 0) {
      if (document.errors.length > 0 || !isMap(document.contents) || unusualNodes(document).length > 0)
        return undefined;
      return { text: current, toFile: backTo(text, current) };
    }
    current = withBlanksBehind(current, new Set(dashes.map(({ span }) => span!.start)));
  }
  return undefined;
}

/** @param dashes where the dashes stand */
function withBlanksBehind(text: string, dashes: ReadonlySet<number>): string {
  const ends = [...dashes].sort((a, b) => a - b).map((dash) => dash + 1);
  return [0, ...ends].map((end, index) => text.slice(end, ends[index])).join(' ');
}

/** From a text to the one that lacks some of its blanks. */
function backTo(file: string, text: string): (offset: number) => number {
  const added: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) !== file.charAt(at - added.length)) added.push(at);
  }
  return (offset) => offset - firstFrom(added, offset);
}
