import { partsOfLines } from '../../text/parts';
import { inSteps } from '../../text/steps';
import { isRecord } from '../../yaml/record';
import type { Check, Finding } from './rule';

/** A key behind which people write what they like, up to its value, which has no quotation marks and is in one line. */
const LEAD =
  /^ *(?:- +)*(?<key>text|note|title|exact|prefix|suffix|current|name|reason|byline|outlet|of): +(?=[^\s"'#|>[{&*!%@`])/;
/** What YAML takes for a comment and looks like none: of a remark a blank stands behind its sign. */
const NO_REMARK = /^#(?:[^\s#]| \d)/;

/** Texts that end where a “#” begins, as in “see page #3 of the file”: YAML takes the rest for a comment, and nobody reads it. */
export const cutText: Check = function* ({ sidecar }) {
  const cut = yield* cutSteps(sidecar.source);
  const findings: Finding[] = [];
  if (cut.size === 0) return findings;
  const { claims, actors, ...rest } = sidecar.content;
  const look = (value: unknown, at: readonly (string | number)[], claim?: string) => {
    for (const { path, rest: left } of textsIn(value, cut))
      findings.push({ at: [...at, ...path], facts: { value: left, ...(claim !== undefined && { claim }) } });
  };
  look(rest, []);
  for (const [key, list] of [
    ['claims', claims],
    ['actors', actors],
  ] as const) {
    if (!Array.isArray(list)) continue;
    yield* inSteps(list, (item: unknown, index) => {
      const id = isRecord(item) && typeof item.id === 'string' ? item.id : undefined;
      look(item, [key, id ?? index], key === 'claims' ? id : undefined);
    });
  }
  return findings;
};

/**
 * What stands behind the sign, by key and text: in a text of several lines it cuts nothing, and no value reads so. A step
 * is a part of the file.
 */
function* cutSteps(source: string): Generator<undefined, ReadonlyMap<string, string>, undefined> {
  const cut = new Map<string, string>();
  for (const lines of partsOfLines(source, UNITS_A_STEP)) {
    lookForCut(lines, cut);
    yield;
  }
  return cut;
}

/** In UTF-16 units. */
const UNITS_A_STEP = 64 * 1024;

function lookForCut(lines: string, cut: Map<string, string>): void {
  for (let at = lines.indexOf(' #'); at >= 0;) {
    const feed = lines.indexOf('\n', at);
    const end = feed < 0 ? lines.length : feed;
    // The first of a line cuts it, whatever comes then.
    const before = lines.slice(lines.lastIndexOf('\n', at) + 1, at);
    const rest = lines.slice(at + 1, end).trimEnd();
    const lead = NO_REMARK.test(rest) ? LEAD.exec(before) : null;
    if (lead) cut.set(nameOf(lead.groups!.key!, before.slice(lead[0].length).trimEnd()), rest);
    at = lines.indexOf(' #', end);
  }
}

function nameOf(key: string, value: string): string {
  return `${key} ${value}`;
}

function* textsIn(
  value: unknown,
  cut: ReadonlyMap<string, string>,
): Generator<{ readonly path: readonly (string | number)[]; readonly rest: string }> {
  if (typeof value !== 'object' || value === null) return;
  const members = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value as Readonly<Record<string, unknown>>);
  for (const [key, member] of members) {
    const rest = typeof member === 'string' ? cut.get(nameOf(String(key), member)) : undefined;
    if (rest !== undefined) yield { path: [key], rest };
    for (const found of textsIn(member, cut)) yield { ...found, path: [key, ...found.path] };
  }
}
