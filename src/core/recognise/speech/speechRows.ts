import type { ParsedSentence } from '../syntax/parse';
import type { Attribution } from './attribution';
import { skipAdverbs } from '../syntax/verbGroups';
import { firstEndingFrom } from '../../text/span';

/**
 * Parts the attributions of one sentence that share a speaker: "acknowledged that … but said …", "insisted …, adding
 * that …". The first content ends before the second verb, and the second has the first one's source.
 */
export function parted(sentence: ParsedSentence, attributions: readonly Attribution[]): readonly Attribution[] {
  if (attributions.length < 2) return attributions;
  const parts = [...attributions].sort((a, b) => a.cue.start - b.cue.start);
  const { words } = sentence;
  for (let i = 1; i < parts.length; i++) {
    const verb = firstEndingFrom(words, parts[i]!.cue.end);
    const link = linkBefore(sentence, verb);
    if (link === undefined) continue;
    const at = parts.findLastIndex(({ cue, source, lemma }, k) => {
      const { quotation, tag, verb: { form } = {} } = words[firstEndingFrom(words, cue.end)]!;
      // "said he stood by her forecast that it would rise, but warned": whose the forecast is does not go on.
      const isOne = tag === 'noun' || (words[verb]!.verb?.form === 'base' && form !== 'base');
      return k < i && source.length > 0 && quotation === words[verb]!.quotation && !isOne && !/ /.test(lemma);
    });
    const speaker = parts[at];
    if (speaker === undefined) continue;
    parts[i] = { ...parts[i]!, source: speaker.source };
    const { content } = speaker;
    const { start } = words[link]!;
    if (content.start < start && start < content.end && words[link]!.quotation === words[verb]!.quotation) {
      parts[at] = { ...speaker, content: { start: content.start, end: words[link - 1]!.end } };
    }
  }
  return parts;
}

/** Index of the comma or conjunction that joins the verb to an earlier one with the same subject. */
function linkBefore({ words }: ParsedSentence, verb: number): number | undefined {
  let at = verb - 1;
  while (at > 0 && words[at]!.tag === 'adverb') at--;
  const link = words[at];
  if (link === undefined || at === 0) return undefined;
  const { form } = words[verb]!.verb ?? {};
  if (link.tag === 'comma') return form === 'ing' ? at : undefined;
  if (link.tag !== 'coordinator' || link.lower === 'or') return undefined;
  // "believe it is late, but say more is needed".
  const isBare = form === 'base' && (words[at - 1]!.tag === 'comma' || link.lower === 'but');
  if (form !== 'past' && form !== 's' && !isBare && !(form === 'ing' && skipAdverbs(words, at + 1) === verb))
    return undefined;
  return words[at - 1]!.tag === 'comma' ? at - 1 : at;
}
