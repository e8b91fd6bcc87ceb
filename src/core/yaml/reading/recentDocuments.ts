import { parts } from '../../text/parts';
import { consistsOfSteps, rememberText } from '../../text/recentTexts';
import type { PlainDocument } from './plainDocument';

/** An edit looks at the text before and after it many times. A document is never changed, so it can be shared. */
const recent: PlainDocument[] = [];
/** So many are kept, if they are not larger together than this, in UTF-16 units; two of any size. */
const MOST_RECENT = 16;
const MOST_RECENT_UNITS = 16 * 1024 * 1024;

/** The document of a text that was read lately; `undefined` if it was not. */
export function recentOf(text: string): PlainDocument | undefined {
  return recent.find((parsed) => parsed.text === text);
}

/** Keeps what a text was read as, for whoever asks next. */
export function remembered(parsed: PlainDocument): PlainDocument {
  rememberText(parsed.text);
  recent.unshift(parsed);
  let units = 0;
  const end = recent.findIndex(({ text }, index) => (units += text.length) > MOST_RECENT_UNITS && index >= 2);
  recent.length = Math.min(end < 0 ? recent.length : end, MOST_RECENT);
  return parsed;
}

/**
 * A text as it was parsed lately, if it was: to the engine equal texts are the same at no cost only if they are one. A
 * step is a part of the comparison.
 */
export function* parsedTextSteps(text: string): Generator<undefined, string, undefined> {
  for (const { text: known } of [...recent]) {
    if (known.length !== text.length) continue;
    if (yield* consistsOfSteps(known, parts(text, COMPARED_A_STEP))) return known;
  }
  return text;
}

/** In UTF-16 units. */
const COMPARED_A_STEP = 256 * 1024;
