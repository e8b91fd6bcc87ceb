import { lexicon } from '../../../lexicon';
import { actingHints, partyHints } from '../../parties/parties';
import { singular } from '../../syntax/tags/morphology';
import { ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { mainVerbAfter, opensFiniteVerb } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { clause } from './clauseFrames';
import { pastMinimum } from '../contents';
import { pastAll } from '../askedTo';
import { isAction, TAKING } from '../cues/nounKinds';
import { headIsIn } from '../guards';
import { behindCircumstance, preposition } from './prepositionFrames';
import { awayFrom } from './becoming';
import { BANS, isGeneralDuty } from './verbObjects';
import { isParty } from '../isParty';
import { isAim, isPressed } from './verbSenses';
import type { VerbSite } from './verbSite';
import { bareTo } from './bareInfinitives';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { noun, object } from './objectFrames';
import { COMMA_OR_STOP, PAST_FORMS, PAUSES } from '../../syntax/tags/patterns';
import { phraseEndingAt } from '../../syntax/phraseEnding';

/** What an active verb asks for; `next` is the word behind it. */
export function activeFrames(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { words, verbEnd, cue } = site;
  // "stopped eating to win visits from their children", "blocked the road to get the tax dropped": what a protest is for.
  if (/^(?:win|secure|get)$/.test(cue.lemma) && !(cue.lemma === 'get' ? isAim(site) : isPressed(site))) return [];
  const inRelative = fromRelative(site, next);
  if (inRelative !== undefined) return inRelative;
  const word = words[next];
  if (word === undefined) return [];
  if (/^(?:call|demand|require)$/.test(cue.lemma) && headIsIn(site.sentence, site.subject(), TAKING)) return [];
  if (isGeneralDuty(site.place, cue, site.subject(), site.at)) return [];
  if (word.tag === 'that' && tagAt(words, next + 1) !== 'verb') return clause(site, next + 1, verbEnd, []);
  const politely = cue.lemma === 'ask' ? askedPolitely(site, next) : [];
  if (politely.length > 0) return politely;
  if (word.tag === 'to' || (word.tag === 'not' && tagAt(words, next + 1) === 'to')) return bareTo(site, next);
  const away = site.has('out') ? awayFrom(site.sentence, next) : undefined;
  if (away !== undefined) return [];
  if (word.tag === 'preposition') {
    const found = preposition(site, next);
    const behind = found.length === 0 ? behindCircumstance(site, next) : undefined;
    return behind === undefined ? found : activeFrames(site, behind);
  }
  // "want drinking water, fishing rights": what the participle only describes.
  const isThing =
    site.isIng(next) &&
    !site.has('gerund') &&
    site.has('noun') &&
    tagAt(words, next + 1) === 'noun' &&
    !isParty(site.sentence, next + 1);
  if (isThing) return noun(site, next);
  if (site.isIng(next) || (word.tag === 'not' && site.isIng(next + 1)))
    return site.has('gerund') &&
      !(BANS.test(cue.lemma) && !headIsIn(site.sentence, site.subject(), lexicon.authorities()))
      ? site.make(site.gerund(next), 'gerund')
      : [];
  const open = site.has('objectTo') ? pastWhoever(site, next) : undefined;
  if (open !== undefined) return site.make(site.infinitive(open), 'infinitive');
  const least = pastMinimum(site.sentence, next);
  // "ask nothing but to be heard".
  if (least > next && tagAt(words, least) === 'to') return bareTo(site, least);
  if (least > next) return site.has('noun') || cue.lemma === 'expect' ? noun(site, least) : [];
  // "asks no one for permission": it is asked of nobody.
  if (site.has('objectTo') && isNobody(words, next)) return [];
  const asked = pastAll(site.sentence, next);
  if ((site.sentence.phraseAt[asked] ?? -1) >= 0) return object(site, asked);
  return [];
}

/** "the judges, whom they want | removed", "the envoy whose |recall they demand": where a relative clause tells of whom, or what. */
function fromRelative(site: VerbSite, next: number): readonly DemandCandidate[] | undefined {
  const { sentence, words, verbEnd } = site;
  const subject = site.subject();
  const opener = (subject?.first ?? 0) - 1;
  // "short of the 12 percent the tellers |want".
  const sum = /^(?:want|demand|seek)$/.test(site.cue.lemma) ? phraseEndingAt(sentence, opener) : undefined;
  const isEnd = COMMA_OR_STOP.test(words[next]?.tag ?? 'stop') && tagAt(words, opener + 1) !== 'pronoun';
  if (sum !== undefined && isEnd && words[sum.first]!.lower === 'the' && isParty(sentence, subject?.first)) {
    const isWanted = /^(?:percent|%)$/.test(words[opener]!.lower) || isAction(singular(words[opener]!.lower));
    if (isWanted) return site.make([{ first: sum.first + 1, last: verbEnd }], 'relative');
  }
  const isDone = site.has('done') && PAST_FORMS.test(words[next]?.verb?.form ?? '');
  if (isDone && /^wh(?:om|o|ich)$/.test(lowerAt(words, opener))) return site.make(site.infinitive(next), 'done');
  const thing = site.has('noun') ? phraseEndingAt(sentence, opener) : undefined;
  const isOwned = thing !== undefined && lowerAt(words, thing.first) === 'whose';
  return isOwned && isAction(lowerAt(words, thing.last))
    ? site.make([{ first: thing.first + 1, last: thing.last }], 'noun')
    : undefined;
}

/** "asked the crowd whether they would please move": what is asked for with a word that no mere question has. */
function askedPolitely(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { sentence, words, verbEnd } = site;
  const asked = OPENS_QUESTION.test(words[next]!.lower) ? undefined : phraseFrom(sentence, next, ONLY_OF);
  const opener = asked === undefined ? next : asked.last + 1;
  if (!OPENS_QUESTION.test(lowerAt(words, opener))) return [];
  const subject = phraseFrom(sentence, opener + 1, ONLY_OF);
  if (subject === undefined || !/^(?:would|could|might)$/.test(lowerAt(words, subject.last + 1))) return [];
  const polite = subject.last + 2;
  const isKind = lowerAt(words, polite) === 'be' && /^(?:kind|good)$/.test(lowerAt(words, polite + 2));
  // "would be so kind as to".
  const as = isKind ? polite + 3 : -1;
  const verb =
    isKind && lowerAt(words, as) === 'as'
      ? as + 2
      : /^(?:please|kindly)$/.test(lowerAt(words, polite))
        ? polite + 1
        : -1;
  if (verb < 0 || words[verb]?.traits.base === undefined) return [];
  return site.make(
    site.infinitive(verb),
    'please',
    verbEnd,
    site.demander(),
    actingHints(partyHints(sentence, asked ?? subject)),
  );
}

const OPENS_QUESTION = /^(?:whether|if)$/;

function isNobody(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  // "asked God for strength", "asked himself".
  return (
    /^(?:nobody|none|noone|god|heaven|(?:him|her|it)self|themselves)$/.test(lower) ||
    (lower === 'no' && lowerAt(words, at + 1) === 'one')
  );
}

/** "implore whoever took the dog | to bring her back": the first word of what those who are not known are to do. */
function pastWhoever({ sentence, words }: VerbSite, next: number): number | undefined {
  if (!/^(?:whoever|whomever)$/.test(lowerAt(words, next)) || !opensFiniteVerb(sentence, next + 1)) return undefined;
  for (let at = mainVerbAfter(sentence, next + 1) + 1; at < words.length && at < next + 12; at++) {
    if (PAUSES.test(words[at]!.tag)) return undefined;
    if (words[at]!.tag !== 'to') continue;
    return words[at - 1]!.tag === 'not' ? at - 1 : at + 1;
  }
  return undefined;
}
