import { clauseExtent, infinitiveExtent, type Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import { partyHints, type PartyHint } from '../../parties/parties';
import { clauseBegins } from '../../speech/speechContent';
import { isPartyNoun } from '../../syntax/partyNouns';
import { ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { singular } from '../../syntax/tags/morphology';
import { skipAdverbs } from '../../syntax/verbGroups';
import { wordSet } from '../../../text/wordSet';
import type { DemandCandidate } from '../candidate';
import { clauseMood } from '../clauseMood';
import { UNTOLD, isAction } from '../cues/nounKinds';
import { GRANTED, SAYING, YIELDING } from '../cues/verbKinds';
import { rowDone } from './becoming';
import { isParty } from '../isParty';
import { isThing } from './verbSenses';
import type { VerbSite } from './verbSite';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { COMMA_OR_STOP, UNTIL } from '../../syntax/tags/patterns';

/** What somebody wants for themselves, behind a bare "to": "asked to see the books", "demanded to be heard". */
export function bareTo(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { words, cue, sentence } = site;
  const first = words[next]!.tag === 'not' ? next : next + 1;
  const verb = skipAdverbs(words, words[next]!.tag === 'not' ? next + 2 : first);
  if (site.has('toSee') && lowerAt(words, verb) === 'see') return seen(site, verb + 1);
  if (site.has('toSee') && /^(?:have|get)$/.test(lowerAt(words, verb))) {
    // "are lobbying to have the reef protected".
    const done = rowDone(sentence, verb + 1);
    if (done.length > 0) return site.make(done, 'see');
  }
  // "ask to have the kerb lowered and the lamps replaced": one thing each.
  else if (site.has('bareTo') && /^(?:have|get)$/.test(lowerAt(words, verb))) {
    const row = rowDone(sentence, verb + 1);
    if (row.length > 1) return site.make(row, 'see');
  }
  // "want to be treated as employees", "begged to be let in": what others are to do to one.
  const isDoneByOthers =
    /^(?:want|beg|plead)$/.test(cue.lemma) && lowerAt(words, verb) === 'be' && GRANTED.has(lemmaAt(words, verb + 1));
  // "are pushing to replace the chairman": what is only done against somebody.
  const isAgainst = /^(?:push|press|fight|lobby|agitate)$/.test(cue.lemma) && OUSTS.test(lowerAt(words, verb));
  if (!site.has('bareTo') && !isDoneByOthers && !isAgainst) return [];
  // "a teacher who asked not to be named".
  const isUnnamed = lowerAt(words, verb) === 'be' && /^(?:named|identified|quoted)$/.test(lowerAt(words, verb + 1));
  if (isUnnamed && tagAt(words, verb - 1) !== 'adverb' && words.slice(next, verb).some(({ tag }) => tag === 'not'))
    return [];
  if (cue.lemma === 'vow' || cue.lemma === 'swear') {
    const never = words[next]!.tag === 'not' || tagAt(words, next + 1) === 'not';
    if (!never || !YIELDING.has(lowerAt(words, verb))) return [];
    return site.make(infinitiveExtent(sentence, verb).pieces, 'infinitive');
  }
  if (cue.type === 'refusal' && SAYING.has(lowerAt(words, verb))) {
    const untold = words.slice(verb + 1, verb + 4).some(({ lower }) => UNTOLD.has(lower));
    const passive =
      words[verb]!.lower === 'be' && !/^(?:named|identified|quoted|drawn)$/.test(lowerAt(words, verb + 1));
    // "refused to name her source", "to name a captain": somebody is asked for.
    const isSomebody = words.slice(verb + 1, verb + 4).some(({ lower }) => NAMED.test(lower));
    if (
      !passive &&
      !(isSomebody && cue.lemma === 'refuse' && /^(?:name|identify)$/.test(words[verb]!.lower)) &&
      (cue.lemma === 'decline' ||
        untold ||
        !/^(?:give|disclose|reveal|provide|talk|be|speak|discuss)$/.test(words[verb]!.lower))
    )
      return [];
  }
  // "something he refused to do": what it is, other words say.
  if (
    cue.type === 'refusal' &&
    lowerAt(words, verb) === 'do' &&
    !/^(?:determiner|noun|name|number)$/.test(words[verb + 1]?.tag ?? 'stop')
  )
    return [];
  // "a point on which it refuses to move".
  if (
    cue.type === 'refusal' &&
    /^(?:move|budge|yield)$/.test(lowerAt(words, verb)) &&
    COMMA_OR_STOP.test(words[verb + 1]?.tag ?? 'stop')
  )
    return [];
  // "refused to be beaten by the rain": what one bears is nobody's request.
  const isUnbroken = lowerAt(words, verb) === 'be' && UNBROKEN.has(lemmaAt(words, skipAdverbs(words, verb + 1)));
  if (cue.type === 'refusal' && isUnbroken) return [];
  // "refused to be afraid": how one feels is nobody's request.
  if (cue.type === 'refusal' && lowerAt(words, verb) === 'be' && tagAt(words, verb + 1) === 'adjective') return [];
  // "The engine refused to start": things refuse nobody anything.
  if (cue.type === 'refusal' && isThing(site)) return [];
  const pieces = site.infinitive(first);
  if (cue.type !== 'refusal') return site.make(pieces, 'infinitive');
  const refused = pieces.map((piece) => beforeUntil(site, piece));
  return site.make(refused, 'infinitive', site.verbEnd, site.demander(), receiverIn(site, refused));
}

const NAMED = /^(?:sources?|informants?|captain|successor|team|squad|culprits?|donors?)$/;

/** "refused to hand the tapes to the inquiry", "declined to tell the court": who is refused it. */
function receiverIn({ sentence }: VerbSite, [piece]: readonly Piece[]): readonly PartyHint[] {
  const { words } = sentence;
  const verb = piece === undefined ? -1 : skipAdverbs(words, piece.first);
  if (piece === undefined || !GIVING.has(lemmaAt(words, verb))) return [];
  const to = words.findIndex(
    ({ lower, tag }, i) =>
      i > verb && i < piece.last && lower === 'to' && tag === 'preposition' && !RELATES.has(words[i - 1]!.lower),
  );
  return to < 0 || !isParty(sentence, to + 1) ? [] : partyHints(sentence, phraseFrom(sentence, to + 1, ONLY_OF));
}

const GIVING = wordSet(
  'give hand turn disclose provide sell send release show surrender return reveal lend grant pay submit supply deliver transfer extradite',
);

/** Behind these "to" tells what something is about: "documents related to the inquiry". */
const RELATES = wordSet('related relating linked tied pertaining relevant connected key access response answer');

const UNBROKEN = wordSet('beat cow deter outdo intimidate daunt discourage rush hurry defeat faze');

/** "refused to pay until the vials were replaced": what follows "until" is a condition of its own. */
function beforeUntil({ sentence, words }: VerbSite, piece: Piece): Piece {
  for (let i = piece.first + 1; i < piece.last; i++)
    if (UNTIL.test(words[i]!.lower) && tagAt(words, i + 1) !== 'time' && clauseBegins(sentence, i + 1))
      return { first: piece.first, last: i - 1 };
  return piece;
}

/** "would like to see the fine waived", "wants to see lower fares". */
function seen(site: VerbSite, at: number): readonly DemandCandidate[] {
  const { sentence } = site;
  // "wants to see warning labels": the participle belongs to the thing.
  const isPart = site.isIng(at) && (sentence.phraseAt[at + 1] ?? -1) >= 0 && site.words[at + 1]!.tag === 'noun';
  if (isPart) return site.make([{ ...nounExtent(sentence, at + 1).pieces[0]!, first: at }], 'see');
  const index = sentence.phraseAt[at] ?? -1;
  if (index < 0 || sentence.nounPhrases[index]!.isPronoun) return [];
  const done = rowDone(sentence, at);
  if (done.length > 0) return site.make(done, 'see');
  // "The fans want to see goals": what comes about in a game.
  const phrase = sentence.nounPhrases[index]!;
  if (phrase.first === phrase.last && SEEN_ALONE.has(site.words[at]!.lower)) return [];
  const clause = site.words.slice(at).some(({ tag }) => tag === 'that') ? [] : clauseExtent(sentence, at).pieces;
  const isAct = clause.length > 0 && clauseMood(sentence, at)?.base === true;
  // "would love to see the council think again": of whoever is to do it, if somebody is.
  const doer = isAct && isParty(sentence, at) ? partyHints(sentence, phraseFrom(sentence, at)) : [];
  // "would love to see her grandchildren": whom one misses.
  if (site.cue.lemma === 'love' && !isAct) return [];
  // "hopes to see the eclipse", "each other": what one looks forward to, and not what others are to bring about.
  const isBetter = site.words.slice(at, phrase.last).some(({ lower }) => BETTER.test(lower) && lower !== 'her');
  const isMade = isBetter || (isAction(singular(site.words[phrase.last]!.lower)) && !OWN.test(site.words[at]!.lower));
  if (/^(?:hope|long|yearn|ache)$/.test(site.cue.lemma) && !isAct && !isMade) return [];
  // "I want to see a doctor": whom one wants to meet; "a smaller commission" is one that there is not.
  // "would like to see rowers on the panel": where they are to be.
  const isPlaced =
    site.cue.lemma === 'like' &&
    !OWN.test(site.words[at]!.lower) &&
    /^(?:on|in|at)$/.test(lowerAt(site.words, phrase.last + 1));
  if (!isAct && !isBetter && !isPlaced && phrase.first <= at && isPartyNoun(site.words[phrase.last]!.lower)) return [];
  const pieces = isAct ? clause : nounExtent(sentence, at).pieces;
  return site.make(pieces, 'see', site.verbEnd, site.demander(), doer);
}

const OUSTS = /^(?:replace|oust|unseat|remove|overturn|outlaw|abolish|repeal|scrap|ban|end)$/;
const BETTER = /^(?:more|less|fewer|better|worse)$|[a-z]{3}er$/;
const OWN = /^(?:his|her|its|their|our|my|each)$/;

const SEEN_ALONE = wordSet('goals results runs wickets tries points wins growth profits returns');
