import { actingHints, partyHints } from '../parties/parties';
import type { Span } from '../../text/span';
import type { Parse, ParsedSentence } from '../syntax/parse';
import type { Phrase } from '../syntax/phrases';
import { phraseEndingAt } from '../syntax/phraseEnding';
import { JUDGING_NOUNS } from '../syntax/tags/wordClasses';
import { opensFiniteVerb } from '../syntax/verbGroups';
import type { Attribution } from './attribution';
import { clauseBegins, contentSpan } from './speechContent';

/** What a headline tells somebody. */
type Told = Pick<Attribution, 'cue' | 'lemma' | 'source' | 'hearer' | 'content'>;

/** "Port told: pay up", "Fans urged: stay at home": in a headline, which leaves the "is" out, whoever stands before is told it. */
export function toldInHeadline(parse: Parse, sentence: ParsedSentence, at: number): Told | undefined {
  const { words } = sentence;
  const { verb } = words[at]!;
  const closes = words[at + 1] === undefined || words[at + 1]!.tag === 'stop';
  if (closes && verb!.lemma === 'tell' && verb!.form === 'past') return toldAtEnd(sentence, at);
  if (verb!.lemma === 'tell' && verb!.form === 'past') {
    const told = toldFirst(parse, sentence, at);
    if (told !== undefined) return told;
  }
  if (parse.paragraph.role !== 'headline' || words[at + 1]?.text !== ':' || verb!.form !== 'past') return undefined;
  if (!/^(?:tell|order|urge|instruct)$/.test(verb!.lemma) || words[at + 2] === undefined) return undefined;
  const subject = phraseEndingAt(sentence, at - 1);
  if (subject === undefined) return undefined;
  return toldTo(sentence, at, subject, contentSpan(parse, sentence, at + 2, words.at(-1)!.end));
}

/** What somebody is told by the verb at `at`, nobody knows by whom. */
function toldTo(sentence: ParsedSentence, at: number, hearer: Phrase, content: Span): Told {
  const cue = sentence.words[at]!;
  return { cue, lemma: cue.verb!.lemma, source: [], hearer: actingHints(partyHints(sentence, hearer)), content };
}

/** "Court told driver was drunk": a court without an article, in a headline, is told what follows. */
function toldFirst(parse: Parse, sentence: ParsedSentence, at: number): Told | undefined {
  const { words } = sentence;
  const subject = at === 1 && JUDGING_NOUNS.has(words[0]!.lower) ? phraseEndingAt(sentence, 0) : undefined;
  if (subject === undefined || !clauseBegins(sentence, at + 1)) return undefined;
  return toldTo(sentence, at, subject, contentSpan(parse, sentence, at + 1, words.at(-1)!.end));
}

/** "Driver was drunk, court told": whoever says "told" tells whom, so that it is told here to whoever stands before. */
function toldAtEnd(sentence: ParsedSentence, at: number): Told | undefined {
  const { words } = sentence;
  const subject = phraseEndingAt(sentence, at - 1);
  if (subject === undefined || subject.first < 2 || words[subject.first - 1]!.tag !== 'comma') return undefined;
  if (!words.slice(0, subject.first).some((_, i) => opensFiniteVerb(sentence, i))) return undefined;
  if (words[0]!.quotation >= 0) return undefined;
  return toldTo(sentence, at, subject, { start: words[0]!.start, end: words[subject.first - 2]!.end });
}
