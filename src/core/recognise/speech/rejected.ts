import { wordSet } from '../../text/wordSet';
import { partyHints } from '../parties/parties';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { subjectOf } from '../syntax/subjects';
import { isReducedRelative, verbGroup } from '../syntax/verbGroups';
import { asserted, type Attribution } from './attribution';
import { clauseBegins, contentSpan } from './speechContent';
import { lastOfContent } from './spokenNouns';
import { phraseFrom } from '../syntax/phrases';

/** Verbs of who will have nothing of a claim, in the forms that open a look at the sentence. */
export const REJECTING = /^(?:reject|dismiss|brush)(?:s|es|ed|ing)?$/;

const REJECTS = wordSet('reject dismiss brush');

/** What is said of somebody, so that who rejects it denies it. */
const CLAIMED = wordSet(`
  claim claims allegation allegations accusation accusations suggestion suggestions report reports rumour rumours rumor
  rumors assertion assertions insinuation insinuations speculation talk
`);

/** "Moe rejected claims that she had lied", "dismissed allegations of fraud": it is denied, whoever has claimed it. */
export function rejections(parse: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words, phraseAt, nounPhrases } = sentence;
  const found: Attribution[] = [];
  for (let at = 1; at < words.length; at++) {
    const { verb, tag } = words[at]!;
    if (tag !== 'verb' || !REJECTS.has(verb!.lemma) || isReducedRelative(words, at)) continue;
    const isAside = words[at + 1]?.lower === 'aside';
    if (verb!.lemma === 'brush' && !isAside) continue;
    const object = nounPhrases[phraseAt[isAside ? at + 2 : at + 1] ?? -1];
    if (object === undefined || object.possessor !== undefined) continue;
    if (!CLAIMED.has(words[object.last]!.lower) || /^(?:his|her|its|their)$/.test(words[object.first]!.lower)) continue;
    const { passive, negated, infinitive } = verbGroup(sentence, at);
    if (passive || negated || infinitive) continue;
    const content = claimed(parse, sentence, object.last);
    const source = partyHints(sentence, subjectOf(sentence, at));
    if (content === undefined || source.length === 0) continue;
    found.push({ ...asserted(index, words[at]!, 'reject', source, content), polarity: 'denies' });
  }
  return found;
}

/** What the noun at `noun` says: the clause behind it, or "allegations of fraud" itself. */
function claimed(parse: Parse, sentence: ParsedSentence, noun: number): Attribution['content'] | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  const next = words[noun + 1];
  const first = next?.tag === 'that' ? noun + 2 : noun + 1;
  if (next?.tag === 'that' || (phraseAt[noun + 1] ?? -1) >= 0) {
    if (!clauseBegins(sentence, first)) return undefined;
    let last = lastOfContent(sentence, noun, first - 1);
    // "that she had lied as “absurd”": how it is rejected.
    for (let i = first; last !== undefined && i < last; i++)
      if (words[i]!.lower === 'as' && words[i + 1]!.quotation !== words[i]!.quotation) last = i - 1;
    return last === undefined ? undefined : contentSpan(parse, sentence, first, words[last]!.end);
  }
  if (next?.lower !== 'of') return undefined;
  const of = phraseFrom(sentence, noun + 2);
  if (of === undefined) return undefined;
  return { start: words[nounPhrases[phraseAt[noun]!]!.first]!.start, end: words[of.last]!.end };
}
