import { partsOfLines } from '../../text/parts';
import { isCurly } from '../../yaml/lines/curlyQuotes';
import type { Check, Finding } from './rule';
import { textSteps } from './texts';

/** A key behind which people write what they like, up to its value, which has no quotation marks and is in one line. */
const LEAD =
  /^ *(?:- +)*(?<key>text|note|title|exact|prefix|suffix|current|name|reason|byline|outlet|of): +(?=[^\s"'#|>[{&*!%@`])/;
/** What YAML takes for a comment and looks like none: of a remark a blank stands behind its sign. */
const NO_REMARK = /^#(?:[^\s#]| \d)/;

/** Texts that end where a “#” begins, as in “see page #3 of the file”: YAML takes the rest for a comment, and nobody reads it. */
export const cutText: Check = function* ({ sidecar }) {
  const cut = yield* cutSteps(sidecar.source);
  if (cut.size === 0) return [];
  const texts = yield* textSteps(sidecar, (text, key) => cut.has(nameOf(key, text)));
  return texts.map(({ text, key, at, claim }): Finding => {
    const value = cut.get(nameOf(key, text))!;
    return {
      at,
      facts: { value, ...(isCurly(text.charAt(0)) && { curly: 1 }), ...(claim !== undefined && { claim }) },
    };
  });
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
