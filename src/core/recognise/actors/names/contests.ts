import { lexicon } from '../../../lexicon';
import { formsOf, WordForm } from '../../../lexicon/englishWords';
import { mayBeFamilyName, mayBeGivenName, mayBeTown } from '../../../lexicon/nameHints';
import { NameKind } from '../../../lexicon/nameIndex';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { F } from '../weights/features';
import type { NameReading } from './nameReading';
import {
  beforeBracket,
  behindBracket,
  isOfScorers,
  isOfTwoInnings,
  isSchedule,
  isScorer,
  isShortNumber,
  isSideInRanking,
} from './scoreLines';
import { isPlayersAct } from './lineUps';
import { isSeveral } from './calledSeveral';
import type { Piece } from '../sentence/pieces';
import { isClubOfTransfer, isSigned } from './transfers';
import type { SentenceView } from '../sentence/sentenceView';
import { itemAt } from '../../../text/itemAt';

const plays = new LexemeTest(({ lower }) => lexicon.contestVerbs().has(lower));
const leadsToOpponent = new LexemeTest(
  ({ lower }) => lexicon.contestVerbs().has(lower) || lexicon.beforeOpponent().has(lower),
);

/** Notes whether a name is a side in a match or a row in a table: towns and unknown names are clubs there. */
export function contest(view: SentenceView, { first, after, kinds: known }: NameReading, to: number[]): void {
  const { pieces } = view;
  const kinds = known === 0 && isTownAlone(pieces, first, after) ? NameKind.city : known;
  const next = pieces[after];
  if ((view.topic.sport > 0 && isPlayersAct(pieces, after)) || isSigned(pieces, first, after)) {
    to.push(F['contest:player'], F['object:person']);
    return;
  }
  if (!(kinds & OTHER) && isClubOfTransfer(pieces, first, after)) {
    to.push(F['sport:town']);
    return;
  }
  if (!(kinds & (OTHER | NameKind.capital)) && isSeveral(view, first, after, kinds)) {
    to.push(F['sport:town']);
    return;
  }
  if (isFixture(view, first, after) || isSchedule(view, first, after) || isWinner(pieces, after, kinds)) {
    to.push(F['contest:fixture']);
    return;
  }
  if (isScorer(view, first, after, kinds)) {
    to.push(F['contest:player']);
    return;
  }
  if (!(kinds & OTHER) && isSideInRanking(view, first, after)) {
    to.push(F['contest:side']);
    return;
  }
  if (next === undefined) {
    if (isSideBehind(view, first, kinds)) to.push(F['contest:side']);
    else if (view.topic.sport > 0) side(view, first, after, kinds, to);
    return;
  }
  if (isShortNumber(next)) {
    if (isShortNumber(pieces[after + 1]) && isShortNumber(pieces[after + 2])) to.push(F['contest:row']);
    else if (
      goesOnWithPair(pieces, after + 1) ||
      endsPair(pieces, first - 1) ||
      isOfTwoInnings(pieces, after) ||
      (pieces[after + 1]?.lower === 'all' && pieces[after + 2]?.lower === 'out') ||
      (kinds !== 0 && isOfScorers(pieces, after))
    )
      to.push(F['contest:side']);
    return;
  }
  // "Velm (Norland) 2-1 Osk"
  const scoreAt = behindBracket(pieces, after);
  const hasScore = pieces[scoreAt]?.score === true;
  // "beat Kolb 6-4 7-5": sets, which people play.
  if ((hasScore && pieces[nextSet(pieces, scoreAt + 1)]?.score) || isWinnerInSets(pieces, after)) {
    to.push(F['contest:player']);
    return;
  }
  // "At Velm: Osk 2, Sorby 1"
  const isGround = next.text === ':' && itemAt(pieces, first - 1)?.lower === 'at';
  if (isGround) return;
  const isSide =
    hasScore ||
    isSideBehind(view, first, kinds) ||
    isBatting(pieces, after) ||
    (view.scores === 1 && (plays.of(next.lexeme) || isTakingGame(pieces, after)));
  if (isSide) to.push(F['contest:side']);
  else if (view.topic.sport > 0) side(view, first, after, kinds, to);
}

/** "Tamworth": rather a town's name than anybody's, though the lexicon has too few to know it. */
function isTownAlone(pieces: readonly Piece[], first: number, after: number): boolean {
  const { folded, forms } = pieces[first]!;
  if (after > first + 1 || forms !== 0 || !mayBeTown(folded)) return false;
  return !mayBeFamilyName(folded) && !mayBeGivenName(folded) && !lexicon.surnames().has(folded);
}

/** "Velm beat Sorby by an innings": towns beat each other, and lose to each other, in matches alone. */
function isWinner(pieces: readonly Piece[], after: number, kinds: number): boolean {
  if (kinds === 0 || kinds & OTHER) return false;
  const [verb, link] = [pieces[after], pieces[after + 1]];
  if (verb === undefined || link === undefined) return false;
  if (isBeating.of(verb.lexeme)) return link.capital;
  // "Velm lost to the Lanterns", "Velm drew with Sorby"
  const isLoser = (isLosing.of(verb.lexeme) && link.lower === 'to') || (verb.lower === 'drew' && link.lower === 'with');
  return isLoser && pieces[pieces[after + 2]?.lower === 'the' ? after + 3 : after + 2]?.capital === true;
}

/** "Moe beat Kolb 6-4 7-5" */
function isWinnerInSets(pieces: readonly Piece[], verb: number): boolean {
  if (!plays.of(pieces[verb]!.lexeme)) return false;
  let at = verb + 1;
  while (pieces[at]?.capital === true) at++;
  return at > verb + 1 && pieces[at]?.score === true && pieces[nextSet(pieces, at + 1)]?.score === true;
}

/** Where the next set stands, behind a comma or a tie-break in brackets: "7-6 (7-5) 3-6". */
function nextSet(pieces: readonly Piece[], at: number): number {
  const behind = behindBracket(pieces, at);
  return pieces[behind]?.text === ',' ? behind + 1 : behind;
}

const TOWN = NameKind.city | NameKind.region | NameKind.capital;
const OTHER = ~TOWN;

/** Where the paragraph is about sport: "Velm have signed", "scored for Velm", "joined Velm on loan". */
function side({ pieces }: SentenceView, first: number, after: number, kinds: number, to: number[]): void {
  if (kinds & OTHER) return;
  const before = itemAt(pieces, first - 1);
  const next = pieces[after];
  const lead = before === undefined ? Lead.none : leadOf.of(before.lexeme);
  const isSide =
    // "fired Velm to victory", where "fired Kolb" is said of a coach.
    (lead === Lead.side && !(before!.lower === 'fired' && next?.lower !== 'to')) ||
    (lead === Lead.from && transfers(pieces, first - 1)) ||
    (lead === Lead.none && next !== undefined && actsAsSide.of(next.lexeme));
  if (isSide) to.push(kinds === 0 ? F['sport:side'] : F['sport:town']);
}

const Lead = { none: 0, other: 1, side: 2, from: 3 } as const;

/** What a word says of the name behind it in a report of sport. */
const leadOf = new LexemeTable(({ lower, kind }): number => {
  if (kind === 'punctuation') return Lead.none;
  if (lexicon.contestVerbs().has(lower) || lexicon.beforeSide().has(lower)) return Lead.side;
  if (lower === 'from') return Lead.from;
  if (/^(?:and|but|as|when|while|after|before|because|since|if|that|said|says|where|so)$/.test(lower)) return Lead.none;
  return Lead.other;
});

/** What a side does or has done, right behind its name. */
const actsAsSide = new LexemeTest(({ lower, kind }) => {
  if (kind !== 'word') return false;
  if (/^(?:have|has|had|were|will|would|could)$/.test(lower) || lexicon.contestVerbs().has(lower)) return true;
  const forms = formsOf(lower);
  return (forms & WordForm.past) !== 0 && !lexicon.prepositions().has(lower);
});

/** "signed Kolb from Velm": true if a word of transfers stands before piece `at` within reach. */
function transfers(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) if (transferWord.of(pieces[i]!.lexeme)) return true;
  return false;
}

const transferWord = new LexemeTest(({ lower }) => lexicon.transferWords().has(lower));

/** How many pieces a line of a fixture list has at most. */
const LONGEST_FIXTURE = 12;

/** "Velm v Sorby" by itself, or "Velm v Sorby (1900)": two sides, where neither begins with a given name. */
function isFixture({ pieces, beginnings }: SentenceView, first: number, after: number): boolean {
  let start = beginnings[0] ?? 0;
  // "Wed Jan 14, 19:30: Velm v Osk"
  while (start < first && (pieces[start]!.kind !== 'word' || isCalendar.of(pieces[start]!.lexeme))) start++;
  const isOne = isVersusAt(pieces, after) || isVersusAt(pieces, first - 1);
  // "Velm v Osk; Sorby v Lenn": a draw, where a case would be one.
  if (isOne && isInDraw(pieces, first)) return true;
  if (pieces.length - start > LONGEST_FIXTURE) return false;
  const isVersusBehind = first === start && isVersus.of(pieces[after]?.lexeme ?? pieces[first]!.lexeme);
  const isVersusBefore =
    first > start &&
    isVersus.of(pieces[first - 1]!.lexeme) &&
    (pieces[after] === undefined || pieces[after].kind !== 'word');
  return isVersusBehind || isVersusBefore;
}

/** True where another pair stands near the one at `at`. */
function isInDraw(pieces: readonly Piece[], at: number): boolean {
  let pairs = 0;
  for (let i = Math.max(0, at - LONGEST_FIXTURE); i < Math.min(pieces.length, at + LONGEST_FIXTURE); i++)
    if (isVersus.of(pieces[i]!.lexeme)) pairs++;
  return pairs > 1;
}

function isVersusAt(pieces: readonly Piece[], at: number): boolean {
  const piece = itemAt(pieces, at);
  return piece !== undefined && isVersus.of(piece.lexeme);
}

const isVersus = new LexemeTest(({ lower }) => /^vs?\.?$/.test(lower));

/** "Velm 2-1 Sorby", "beat Sorby 2-1": what stands before the second side. */
function isSideBehind({ pieces, scores }: SentenceView, first: number, kinds: number): boolean {
  const before = itemAt(pieces, first - 1);
  if (before === undefined) return false;
  if (kinds !== 0 && !(kinds & OTHER) && isBeaten(pieces, first)) return true;
  if (before.score) return itemAt(pieces, beforeBracket(pieces, first - 2))?.capital === true;
  if (scores !== 1) return false;
  // "held off Sorby 2-1", "swept past Sorby 2-1"
  if (BEHIND_VERB.test(before.lower)) return first > 1 && isOvercoming.of(pieces[first - 2]!.lexeme);
  // "a defeat by Sorby", "beaten by Sorby"
  if (before.lower === 'by') return first > 1 && isLoss.of(pieces[first - 2]!.lexeme);
  // "won 2-1 at Sorby" is at a town's side, "at Hollin Park" on a ground.
  return leadsToOpponent.of(before.lexeme) && (before.lower !== 'at' || kinds !== 0);
}

/** "Velm were 356 for 6", "Velm made 240 all out" */
function isBatting(pieces: readonly Piece[], verb: number): boolean {
  if (!/^(?:were|reached|made)$/.test(pieces[verb]!.lower) || !isShortNumber(pieces[verb + 1])) return false;
  const [link, wickets] = [pieces[verb + 2]?.lower, pieces[verb + 3]];
  return link === 'for' ? isShortNumber(wickets) : link === 'all' && wickets?.lower === 'out';
}

/** "Velm took game four 112-104", "Velm won the opener 3-1" */
function isTakingGame(pieces: readonly Piece[], verb: number): boolean {
  if (!/^(?:takes?|took|clinched|claimed)$/.test(pieces[verb]!.lower)) return false;
  for (let i = verb + 1; i < Math.min(pieces.length, verb + 6); i++) {
    if (pieces[i]!.score) return true;
    if (pieces[i]!.capital) return false;
  }
  return false;
}

const BEHIND_VERB = /^(?:off|past|out|aside)$/;

const isOvercoming = new LexemeTest(({ lower }) =>
  /^(?:held|saw|see|hold|knock(?:ed)?|edge[ds]?|sweep|swept|eased?|cruised?|brush(?:ed)?|squeezed?)$/.test(lower),
);

/** "lost to Leeds", "trounced Leeds": a town that is beaten, by whatever score, is its side. */
function isBeaten(pieces: readonly Piece[], first: number): boolean {
  const [before, verb] = [pieces[first - 1]!, itemAt(pieces, first - 2)];
  return before.lower === 'to' ? verb !== undefined && isLosing.of(verb.lexeme) : isBeating.of(before.lexeme);
}

const isLosing = new LexemeTest(({ lower }) => /^los(?:t|e|es|ing)$/.test(lower));
const isBeating = new LexemeTest(({ lower }) =>
  /^(?:beat|beats|beating|trounced|outscored|thrashed|edged)$/.test(lower),
);

const isLoss = new LexemeTest(({ lower }) => lexicon.losses().has(lower));

/** "… 2 Sorby 1", "… 2, Sorby 1": another name and number. */
function goesOnWithPair(pieces: readonly Piece[], from: number): boolean {
  let i = behindBracket(pieces, from);
  if (pieces[i]?.text === ',' || pieces[i]?.text === ';') i++;
  const begin = i;
  while (i < begin + 4 && pieces[i]?.kind === 'word' && pieces[i]!.capital && !isCalendar.of(pieces[i]!.lexeme)) i++;
  return i > begin && isShortNumber(pieces[i]);
}

/** "Velm 2 …": a name and a number before. */
function endsPair(pieces: readonly Piece[], at: number): boolean {
  let i = at;
  if (pieces[i]?.text === ',' || pieces[i]?.text === ';') i--;
  i = beforeBracket(pieces, i);
  const name = itemAt(pieces, i - 1);
  return isShortNumber(pieces[i]) && name?.kind === 'word' && name.capital && !isCalendar.of(name.lexeme);
}

const isCalendar = new LexemeTest(({ lower }) => lexicon.calendarWords().has(lower));
