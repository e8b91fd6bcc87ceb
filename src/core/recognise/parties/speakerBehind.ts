import type { Reading } from '../reading';
import type { Mention } from '../resolved';
import { isQuoted, personAbout } from './continuedSpeech';
import { readingBehind, type View } from './mentionWalk';
import type { PartyHint } from './parties';

/**
 * True if a paragraph of mere quotation, at `at`, is one of which the paragraph behind it tells who speaks, whoever spoke
 * before: its quotation goes on there, or who says it is told of by what follows ("So says Jo Wick", "Jo Wick is recalling").
 */
export function isToldBehind(view: View, at: number): boolean {
  const { quotations, text } = view.readings[at]!.paragraph;
  const last = quotations.at(-1);
  if (last === undefined || quotations[0]!.start > 1) return false;
  const next = readingBehind(view, at)?.paragraph;
  if (next === undefined) return false;
  return last.end >= text.trimEnd().length ? next.quotations[0]?.start === 1 : TELLS_WHO.test(next.text);
}

const TELLS_WHO =
  /^(?:(?:So|Thus) (?:says?|said)|(?:Th(?:is|at|ese|ose)|The) (?:is|was|are|were) (?:the words|how)|[^.!?"“”]{3,90} (?:is|was) (?:describ|recall|remember|explain|talk|speak)ing)\b/;

/** The person whom the first sentence of a reading is about, where that opens with no quotation. */
export function openedBy({ paragraph }: Reading, mentions: readonly Mention[]): Mention | undefined {
  const [first] = paragraph.sentences;
  const isSpoken = first === undefined || (paragraph.quotations[0]?.start ?? first.end) < first.end;
  return isSpoken ? undefined : personAbout(mentions, first.start);
}

/** The source of a reading's first attribution that is not itself quoted. */
export function firstSource({ statements, paragraph }: Reading): readonly PartyHint[] | undefined {
  return statements.find(({ source, cue }) => source.length > 0 && cue !== undefined && !isQuoted(paragraph, cue))
    ?.source;
}
