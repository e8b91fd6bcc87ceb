import {
  ArticleText,
  describe,
  locate,
  LONGEST_QUOTE,
  RawPositions,
  type Description,
  type Placement,
} from '../../core/claims/anchor';
import type { ClaimAnchor } from '../../core/claims/claim';
import { LONGEST_LINE_BYTES, toLine } from '../jsonl/answers';
import { readLineObject, type LineError } from '../jsonl/request';
import { readDescribed, readSpan, type AnchorError, type AnchorRequest } from './request';

type LineErrorCode = 'bad-json' | 'no-text' | 'bad-original' | 'no-anchors' | 'too-long' | 'internal';

const EXAMPLE = '{"id": 1, "text": "…", "anchors": […]}';

/**
 * The answer to one line of `anchors describe` or `anchors locate`, itself in one line; `undefined` stands for a line
 * that was too long to be kept. `number` is the line's, from 1.
 */
export function answerLine(act: 'describe' | 'locate', line: string | undefined, number: number): string {
  const refuse = (id: string | undefined, { code, message }: LineError<LineErrorCode>) =>
    toLine(id, { error: { code, message, line: number } });
  if (line === undefined) {
    return refuse(undefined, { code: 'too-long', message: `The line has more than ${LONGEST_LINE_BYTES} bytes.` });
  }
  const read = readLineObject(line, EXAMPLE);
  if (read.error) return refuse(undefined, read.error);
  const { id, members } = read;
  const { text, original, anchors } = members;
  if (typeof text !== 'string') {
    return refuse(id, { code: 'no-text', message: 'The line has no "text", or it is not a string.' });
  }
  if (original !== undefined && original !== null && typeof original !== 'string') {
    return refuse(id, { code: 'bad-original', message: '"original" is not a string; it may also be null or absent.' });
  }
  if (!Array.isArray(anchors)) {
    return refuse(id, { code: 'no-anchors', message: 'The line has no "anchors", or they are not a list.' });
  }
  try {
    const answers =
      act === 'describe'
        ? describeAll(text, anchors.map(readSpan))
        : locateAll(text, original ?? undefined, anchors.map(readDescribed));
    return toLine(id, { anchors: answers });
  } catch (failure) {
    return refuse(id, { code: 'internal', message: failure instanceof Error ? failure.message : String(failure) });
  }
}

function describeAll(text: string, requests: readonly AnchorRequest<{ start: number; end: number }>[]) {
  const article = new ArticleText(text);
  return requests.map(({ id, given }) => {
    if ('error' in given) return { id, error: given.error };
    const description = describe(article, given.anchor);
    if (description.kind === 'refused') return { id, error: REFUSALS[description.reason] };
    const { exact, prefix, suffix, start, end, text_hash } = description.anchor;
    const { normalised } = article;
    return { id, exact, prefix, suffix, start: normalised.toRaw(start), end: normalised.toRaw(end), text_hash };
  });
}

const REFUSALS: Readonly<Record<(Description & { kind: 'refused' })['reason'], AnchorError>> = {
  blank: { code: 'blank', message: 'There is nothing, or only spaces, between "start" and "end".' },
  tooLong: {
    code: 'too-long',
    message: `There are more than ${LONGEST_QUOTE} UTF-16 units between "start" and "end".`,
  },
  outside: { code: 'outside', message: '"start" and "end" are not offsets in the text, or are in the wrong order.' },
};

function locateAll(text: string, original: string | undefined, requests: readonly AnchorRequest<ClaimAnchor>[]) {
  const article = new ArticleText(text);
  const old = original === undefined ? undefined : new ArticleText(original);
  const positions = [old, article].flatMap((one) => (one ? [{ hash: one.hash, of: new RawPositions(one) }] : []));
  const counted = (anchor: ClaimAnchor): ClaimAnchor => {
    const known = positions.find(({ hash }) => hash === anchor.text_hash);
    if (known) return known.of.normalised(anchor);
    // Of a text that is not at hand: most likely it had the form that this one has.
    const { start } = anchor;
    return start === undefined ? anchor : { ...anchor, start: article.normalised.toNormalised(start) };
  };
  const anchors = requests.flatMap(({ given }) => ('anchor' in given ? [counted(given.anchor)] : []));
  const placements = locate(article, anchors, old ? { originals: [old] } : {})[Symbol.iterator]();
  return requests.map(({ id, given }) => {
    if ('error' in given) return { id, error: given.error };
    const { value } = placements.next() as { value: Placement };
    return { id, ...placementOf(value) };
  });
}

function placementOf(placement: Placement) {
  const score = rounded(placement.score);
  if ('start' in placement) return { state: placement.state, start: placement.start, end: placement.end, score };
  const candidates = placement.candidates.map(({ start, end, score: own }) => ({ start, end, score: rounded(own) }));
  return { state: placement.state, score, ...(candidates.length > 0 ? { candidates } : {}) };
}

/** More digits would only tell apart what is the same. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
