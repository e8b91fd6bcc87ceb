import { LexemeTable } from '../../text/lexeme';
import type { Token } from '../../text/token';
import { firstEndingFrom } from '../../text/span';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { SPEECH_VERBS } from '../syntax/speechVerbs';
import { lexemeCanBeVerb, singular } from '../syntax/tags/morphology';
import { accordingTo } from './accordingTo';
import type { Attribution } from './attribution';
import { ledUpTo } from './ledUp';
import { REJECTING, rejections } from './rejected';
import { parted } from './speechRows';
import { spoken } from './spoken';
import { SPOKEN_NOUNS, saidByNoun } from './spokenNouns';
import { STANCES, stances } from './stances';
import { DASH, labelled, labelledBehind, labelledQuotation, turnOf } from './verbless';
import { inTheirWords, WORDINGS } from './wordings';

const Sign = { speaks: 1, according: 2, colon: 4, stance: 8, wording: 16, noun: 32, rejects: 64, dash: 128 } as const;

/** What a word shows of an attribution before the sentence is parsed; most sentences have none. */
const SIGNS = new LexemeTable((lexeme) => {
  const { lower } = lexeme;
  if (lower === ':') return Sign.colon;
  if (DASH.test(lower)) return Sign.dash;
  if (lower === 'according') return Sign.according;
  const speaks = lexemeCanBeVerb(lexeme, (lemma) => SPEECH_VERBS.has(lemma) || lemma === 'call') ? Sign.speaks : 0;
  const noun = SPOKEN_NOUNS.has(singular(lower)) ? Sign.noun : 0;
  const rejects = REJECTING.test(lower) ? Sign.rejects : 0;
  return speaks | noun | rejects | (WORDINGS.test(lower) ? Sign.wording : 0) | (STANCES.test(lower) ? Sign.stance : 0);
});

/** All attributions of a paragraph, in order of their cues. */
export function attributionsOf(parse: Parse): readonly Attribution[] {
  let attributions = FOUND.get(parse);
  if (attributions === undefined) FOUND.set(parse, (attributions = attributionsIn(parse)));
  return attributions;
}

/** Demands and statements ask for the same ones. */
const FOUND = new WeakMap<Parse, readonly Attribution[]>();

function attributionsIn(parse: Parse): readonly Attribution[] {
  const found: Attribution[] = [...turnOf(parse)];
  for (const [index, sentence] of parse.sentences.entries()) {
    let signs = signsOf(sentence.tokens);
    if (opensQuoted(parse, sentence)) signs |= Sign.speaks;
    if (signs === 0) continue;
    const own: Attribution[] = [];
    if (signs & Sign.colon && index === 0) own.push(...labelled(parse, sentence, index));
    if (signs & (Sign.colon | Sign.dash)) own.push(...labelledBehind(parse, sentence, index));
    if (signs & Sign.according) own.push(...accordingTo(sentence, index));
    if (signs & Sign.wording) own.push(...inTheirWords(sentence, index));
    if (signs & Sign.stance) own.push(...stances(parse, sentence, index));
    if (signs & Sign.noun) own.push(...saidByNoun(parse, sentence, index));
    if (signs & Sign.rejects) own.push(...rejections(parse, sentence, index));
    if (signs & Sign.speaks) own.push(...spoken(parse, sentence, index));
    if (signs & Sign.colon && parse.paragraph.quotations.length > 0) {
      const labels = labelledQuotation(parse, sentence, index, own);
      own.push(...(labels.length > 0 ? labels : ledUpTo(parse, sentence, index, own)));
    }
    found.push(...parted(sentence, own));
  }
  return found.sort((a, b) => a.cue.start - b.cue.start);
}

/** “It is late,” she began: behind a quotation any verb may tell of speech. */
function opensQuoted({ paragraph: { quotations } }: Parse, { start, end }: ParsedSentence): boolean {
  const quotation = quotations[firstEndingFrom(quotations, start + 1)];
  return quotation !== undefined && quotation.start <= start + 1 && quotation.end < end;
}

function signsOf(tokens: readonly Token[]): number {
  let signs = 0;
  for (const { text, lexeme } of tokens) {
    // A word with an editor's change in it ("[s]aid") is made of pieces.
    if (text === '[') return -1;
    signs |= SIGNS.of(lexeme);
  }
  return signs;
}
