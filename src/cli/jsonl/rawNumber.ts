const NUMBER = /\s*(?<number>-?\d[\d.e+-]*)/iy;

/**
 * The digits of a number as they are written, for a member at the top of a line that is known to be a JSON object;
 * `undefined` if it has no such member or it is no number. Of several the last counts, as for `JSON.parse`.
 */
export function rawNumber(line: string, member: string): string | undefined {
  let depth = 0;
  let name: string | undefined;
  let found: string | undefined;
  // By hand, not by pattern: a pattern for strings runs out of stack on a text of several megabytes.
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '"') {
      const end = endOfString(line, at);
      name = depth === 1 ? (JSON.parse(line.slice(at, end + 1)) as string) : undefined;
      at = end;
    } else if (character === ':' && depth === 1 && name === member) {
      NUMBER.lastIndex = at + 1;
      found = NUMBER.exec(line)?.groups?.['number'];
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
  }
  return found;
}

function endOfString(line: string, start: number): number {
  let end = start + 1;
  while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
  return end;
}
