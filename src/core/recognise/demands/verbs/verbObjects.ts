import { afterAdverbials } from '../../syntax/adverbials';
import { singular } from '../../syntax/tags/morphology';
import { taskOfBody } from '../../syntax/bodyNames';
import type { Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import { isPartyNoun } from '../../syntax/partyNouns';
import { actingHints, partyHints } from '../../parties/parties';
import { phraseFrom, type Phrase } from '../../syntax/phrases';
import {
  ASSERTIONS,
  EVIDENCE,
  EXPLANATIONS,
  LAW_NOUNS,
  OWED,
  PLAN_NOUNS,
  REFUSABLE,
  RULINGS,
  SOUGHT_ALONE,
  isAction,
} from '../cues/nounKinds';
import { NOUN_CUES } from '../cues/nouns';
import { hasLimit } from '../modals/modalSenses';
import type { VerbCue } from '../cues/verbs';
import type { Place } from '../draft';
import { headIsIn, isTabled } from '../guards';
import { forContent, isTimeLength, type Content } from '../contents';
import type { ParsedSentence } from '../../syntax/parse';
import { lexicon } from '../../../lexicon';
import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';
import { NOUN_OR_NAME, POSSESSIVES } from '../../syntax/tags/patterns';
import { isParty } from '../isParty';

/** "The act requires …", "the role requires …": no party wants it; `at` is the verb's index. */
export function isGeneralDuty(
  { sentence, parse }: Place,
  { lemma }: VerbCue,
  subject: Phrase | undefined,
  at?: number,
): boolean {
  if (GENERAL_DUTIES.has(lemma) && !isTabled(sentence, at ?? 0)) {
    if (
      at !== undefined &&
      sentence.words[at]!.verb?.form === 'ing' &&
      RULINGS.has(singular(lowerAt(sentence.words, at - 1)))
    )
      return false;
    // "(c) requires the firm to pay": whoever resolves it stands above the list.
    if (subject === undefined) return at !== 0 || parse.paragraph.role !== 'listItem';
    // Only somebody requires; "the trip required a guide" does not.
    return subject.heads.every((index) => {
      const { words, nounPhrases } = sentence;
      const { last, isPronoun } = nounPhrases[index]!;
      const head = words[last]!;
      // "Norland prohibits the sale of beer": what holds there.
      const holds = at !== undefined && FORBIDS.test(lemma) && words[at]!.verb?.form === 's' && head.tag === 'name';
      if (holds) return true;
      const owner = itemAt(words, nounPhrases[index]!.first - 1)?.verb?.form === 'ing';
      // "It calls for a truce and obliges both sides to disarm": a resolution, and no law.
      const isResolved = words.slice(0, at).some(({ verb }) => /^(?:call|demand|urge)$/.test(verb?.lemma ?? ''));
      if (isPronoun) return !isResolved && /^(?:it|this|that|which)$/.test(head.lower);
      if (RULINGS.has(singular(head.lower))) return false;
      // "The referee's report obliges the club": somebody's own words.
      const by = nounPhrases[index]!.possessor;
      const whose = by === undefined ? undefined : words[nounPhrases[by]!.last]!;
      if (
        whose !== undefined &&
        isPartyNoun(whose.lower) &&
        /^(?:report|letter|statement|message|text)$/.test(head.lower)
      )
        return false;
      return owner || LAW_NOUNS.has(singular(head.lower)) || (head.tag !== 'name' && !isPartyNoun(head.lower));
    });
  }
  return (lemma === 'suggest' || lemma === 'propose') && headIsIn(sentence, subject, EVIDENCE);
}

/** What a law does as well as somebody. */
const GENERAL_DUTIES = wordSet('require oblige mandate stipulate forbid prohibit');

/** "Court bars fishing off the reef", "bans the sale of kites": where an authority does, and no law. */
export const BANS = /^ba[nr]$/;

const FORBIDS = /^(?:forbid|prohibit)$/;

/** "asked the council for a grant": the phrase before "for" is asked, so it is cut there. */
export function objectFor(
  sentence: ParsedSentence,
  next: number,
  preposition: 'for' | 'to' | 'on' = 'for',
): Content | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  const index = phraseAt[next] ?? -1;
  if (index < 0) return undefined;
  let { last } = nounPhrases[index]!;
  for (let steps = 0; steps < 4; steps++) {
    // "pressed the government on Monday for duties".
    const after = afterAdverbials(words, last + 1);
    const at = words[after]?.lower === preposition ? after : last + 1;
    const link = words[at];
    const task = taskOfBody(sentence, at);
    if (task !== undefined) {
      last = task;
      continue;
    }
    if (link?.lower === preposition) {
      const content =
        (isToBeDone(sentence, at + 1) ? forContent(sentence, at) : undefined) ?? nounExtent(sentence, at + 1);
      // "asked the member for Norby whether he had finished".
      if (content.pieces.some((piece) => holdsQuestion(sentence, piece))) return undefined;
      const head = phraseFrom(sentence, next);
      const hints =
        head === undefined
          ? []
          : partyHints(sentence, {
              ...head,
              last,
              heads: head.heads.filter((index) => nounPhrases[index]!.last <= last),
            });
      // "asked the county for a limit", but "pressed the need for a school".
      const isSomebody = words[next]!.lower === 'the' && !NOUN_CUES.has(singular(words[last]!.lower));
      const isTime = lowerAt(words, at + 1) === 'time';
      return content.pieces.length > 0 && (isTime || !isTimeLength(sentence, at + 1))
        ? { pieces: content.pieces, addressee: isSomebody ? actingHints(hints) : hints }
        : undefined;
    }
    if (link?.tag === 'comma') {
      // "invited his counterpart, Ana Kolb, to talks": over the name.
      const close = nextComma(words, last + 1);
      if (close < 0 || close > last + 8 || words[close + 1]?.lower !== preposition) return undefined;
      last = close;
      continue;
    }
    // "asked the government in Velm for", "all parties to the conflict for".
    if (link?.tag !== 'possessive' && !/^(?:of|and|behind|in|with|to|at|near)$/.test(link?.lower ?? ''))
      return undefined;
    const inner = phraseAt[last + 2] ?? -1;
    if (inner < 0) return undefined;
    last = nounPhrases[inner]!.last;
  }
  return undefined;
}

/** "asked the board for | the vote to be annulled": what is to become of a thing. */
function isToBeDone({ words, phraseAt, nounPhrases }: ParsedSentence, first: number): boolean {
  const thing = nounPhrases[phraseAt[first] ?? -1];
  return thing !== undefined && tagAt(words, thing.last + 1) === 'to' && lowerAt(words, thing.last + 2) === 'be';
}

/** True if "whether" follows a noun in the piece: "the member for Norby whether he". */
function holdsQuestion({ words }: ParsedSentence, { first, last }: Piece): boolean {
  for (let i = first + 1; i <= last + 1 && i < words.length; i++)
    if (/^(?:whether|if)$/.test(words[i]!.lower) && NOUN_OR_NAME.test(words[i - 1]!.tag)) return true;
  return false;
}

/** True if the verb makes a demand of the noun phrase that begins at `next`, if one does; `by` is its subject. */
export function acceptsNoun(sentence: ParsedSentence, cue: VerbCue, next: number, by?: Phrase): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  let index = phraseAt[next] ?? -1;
  if (index < 0) return false;
  let phrase = nounPhrases[index]!;
  while (tagAt(words, phrase.last + 1) === 'possessive' && nounPhrases[index + 1]?.possessor === index)
    phrase = nounPhrases[++index]!;
  if (phrase.isPronoun) return false;
  // "want three things:": what they are is told behind.
  if (/^things?$/.test(words[phrase.last]!.lower) && words[phrase.last + 1]?.text === ':') return false;
  const head = singular(words[phrase.last]!.lower);
  // "demands a lot".
  if (cue.lemma === 'demand' && head === 'lot' && lowerAt(words, phrase.last + 1) !== 'of') return false;
  // "declined requests for comment".
  if (
    cue.type === 'refusal' &&
    lowerAt(words, phrase.last + 1) === 'for' &&
    /^comments?$/.test(lowerAt(words, phrase.last + 2))
  )
    return false;
  if (cue.lemma === 'apply') return !SOUGHT_ALONE.has(head);
  if (cue.frames.has('refusable')) return REFUSABLE.has(head);
  // "has ruled out time and again", "tabled 46 amendments".
  if (/^(?:time|times)$/.test(head) && phrase.first === phrase.last) return false;
  // "tabled a motion calling on the speaker to go": what it calls for, its own verb tells.
  if (cue.type === 'proposal' && /^(?:call|urge|demand|ask|request|seek)$/.test(lemmaAt(words, phrase.last + 1)))
    return false;
  // "put forward three demands": what they are is told elsewhere.
  if (cue.type === 'proposal' && /^(?:demand|condition|request|appeal|claim|ultimatum)$/.test(head)) return false;
  if (cue.lemma === 'table' && /^(?:amendment|question)$/.test(head) && tagAt(words, phrase.last + 1) !== 'to')
    // "tabled an amendment under which loads could be pooled".
    return lowerAt(words, phrase.last + 1) === 'under' && lowerAt(words, phrase.last + 2) === 'which';
  // "urged their horses up the slope".
  const isTheirs = POSSESSIVES.test(words[next]!.lower);
  if (cue.lemma === 'urge' && isTheirs && !isAction(head)) return false;
  // "urge the mayor": without a "to" nobody is asked for.
  if (/^(?:urge|subpoena|favou?r)$/.test(cue.lemma) && isParty(sentence, next)) return false;
  // "proposed no date": it did not.
  if (words[next]!.lower === 'no' && (cue.type === 'proposal' || /^(?:seek|request)$/.test(cue.lemma))) return false;
  if (
    cue.lemma === 'suggest' &&
    /^(?:an?|another)$/.test(words[next]!.lower) &&
    by !== undefined &&
    isParty(sentence, by.first)
  )
    return !ASSERTIONS.has(head) && !EXPLANATIONS.has(head);
  // "requires a survey by 31 March": what has a day to it is wanted of somebody, whatever it is.
  if (cue.lemma === 'require' && isParty(sentence, by?.first) && hasLimit(words, phrase.last)) return true;
  // "floated a committee of elders", "favours a public register".
  if (
    /^(?:float|favour|favor)$/.test(cue.lemma) &&
    words[next]!.lower === 'a' &&
    isParty(sentence, by?.first) &&
    FLOATED.test(head)
  )
    return true;
  // "voted to table the plan": put off, where a motion is moved.
  if (cue.lemma === 'table' && PLAN_NOUNS.has(singular(head))) return false;
  if (BANS.test(cue.lemma) && !headIsIn(sentence, by, lexicon.authorities())) return false;
  if (cue.frames.has('action')) return isAction(head) && (cue.type === 'demand' || !ASSERTIONS.has(head));
  if (!cue.frames.has('noun')) return false;
  // "Voters rejected the party": whom one does not choose has asked for nothing.
  if (cue.type === 'refusal' && /^(?:party|candidate|regime)$/.test(head)) return false;
  // "rejected the idea of a toll", "turned down the idea", but "rejected the idea that it was late".
  if (cue.type === 'refusal' && head === 'idea')
    return /^(?:of|stop|comma|adverb)$/.test(ideaOf(words, phrase.last + 1));
  // "ruled out an early vote", "rules out snap ballot", where "rejected the vote" is said of its result.
  if (cue.type === 'refusal' && /^(?:vote|ballot)$/.test(head))
    return /^(?:an?|any|another)$/.test(words[next]!.lower) || words[next]!.tag === 'adjective';
  if (cue.type === 'refusal') return !ASSERTIONS.has(head) && !/^(?:notion|suggestion)$/.test(head);
  // "are seeking a man in a red jacket": looking for somebody.
  if (
    cue.lemma === 'seek' &&
    ((isPartyNoun(head) && !isAction(head)) || /^(?:man|woman|boy|girl|person)$/.test(head)) &&
    head === words[phrase.last]!.lower
  )
    return false;
  // "claims damages", but "claims victory".
  if (cue.lemma === 'claim') return CLAIMED.test(head) && tagAt(words, next - 2) !== 'to';
  // "expects an apology", but "expects growth".
  if (cue.lemma === 'expect') return OWED.has(head);
  // "sought the maximum term", but "is seeking a third term".
  if (cue.lemma === 'seek' && head === 'term')
    return /^(?:maximum|prison|jail|life|longer|shorter|lighter)$|-(?:year|month)$/.test(words[phrase.last - 1]!.lower);
  if (cue.lemma === 'seek') return !SOUGHT_ALONE.has(head) && !SOUGHT_ALONE.has(words[phrase.last]!.lower);
  return !/^anonymity$/.test(head);
}

const CLAIMED = /^(?:damage|damages|compensation|repayment|refund|reimbursement|restitution|indemnity)$/;

const FLOATED = /^(?:register|committee|commission|force|panel|council|zone|scheme|corridor|list|trust|bank|body)$/;

/** What follows the word "idea": its "of", else the kind of the word. */
function ideaOf(words: ParsedSentence['words'], at: number): string {
  const word = words[at];
  return word === undefined ? 'stop' : word.lower === 'of' ? 'of' : word.tag;
}
