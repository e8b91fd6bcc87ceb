import { lexicon } from '../../../lexicon';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { F } from '../weights/features';
import type { Piece } from '../sentence/pieces';
import { leadsBody } from '../names/headsOfBodies';
import { following } from './following';
import { preceding } from './preceding';
import { isVerbOf, Verbs } from '../sentence/verbForms';
import { isListed, List } from '../sentence/wordLists';
import type { SentenceView } from '../sentence/sentenceView';

/**
 * Notes what stands around a phrase of pieces `[first, after)`: the verb of which it is the subject, the verb or
 * preposition of which it is the object, possessives, brackets.
 */
export function surroundings(view: SentenceView, first: number, after: number, to: number[]): void {
  const { pieces } = view;
  if (isPossessor(view, after)) {
    to.push(F['after:possessive']);
    possessions(pieces, after + 1, to);
  } else {
    following(view, after, to);
  }
  preceding(view, first, to);
  pronoun(pieces, after, to);
}

/** How far behind a name a pronoun may stand that tells what it is, in pieces. */
const REACH = 9;

/** Notes the pronoun that takes a name up again before anybody else is named: "Halden said it would close its mill". */
function pronoun(pieces: readonly Piece[], after: number, to: number[]): void {
  const end = Math.min(pieces.length, after + REACH);
  for (let i = after; i < end; i++) {
    const piece = pieces[i]!;
    if (piece.capital) return;
    const kind = pronounOf.of(piece.lexeme);
    if (kind === Pronoun.none) continue;
    // "Ana Kolb, its head, resigned": whose head she is.
    if (kind === Pronoun.end || (kind === Pronoun.its && isOffice(pieces, after, i))) return;
    if (kind !== Pronoun.he && isToldOfAnother(pieces, after)) return;
    // "said it was raining": the subject of "be" may be anything.
    if (kind === Pronoun.it && !isWilling.of(pieces[i + 1]?.lexeme ?? piece.lexeme) && !isMinded(pieces, i + 1)) return;
    to.push(kind === Pronoun.he ? F['pronoun:he'] : F['pronoun:it']);
    if (kind === Pronoun.it && isDoing(pieces, i + 1) && !to.includes(F['subject:body'])) to.push(F['subject:body']);
    return;
  }
}

/** "Kolb said the lake had lost a third of its oxygen": what is told has a subject of its own, which is taken up. */
function isToldOfAnother(pieces: readonly Piece[], verb: number): boolean {
  if (pieces[verb] === undefined || !isVerbOf(Verbs.speech, pieces[verb])) return false;
  return lexicon.articles().has(pieces[pieces[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1]?.lower ?? '');
}

/** True for "its president" behind the comma at `after`, where "its" stands. */
function isOffice(pieces: readonly Piece[], after: number, its: number): boolean {
  if (its !== after + 1 || pieces[after]!.text !== ',') return false;
  for (let i = its + 1; i < Math.min(pieces.length, its + 5); i++) {
    if (pieces[i]!.kind !== 'word') return false;
    if (leadsBody.of(pieces[i]!.lexeme)) return true;
  }
  return false;
}

const Pronoun = { none: 0, end: 1, it: 2, its: 3, he: 4 } as const;

const pronounOf = new LexemeTable(({ lower, kind }): number => {
  if (lower === 'its' || lower === 'itself') return Pronoun.its;
  if (lower === 'it') return Pronoun.it;
  if (/^(?:he|she|his|her|him|himself|herself)$/.test(lower)) return Pronoun.he;
  return kind === 'punctuation' && /^[.;:!?]$/.test(lower) ? Pronoun.end : Pronoun.none;
});

/** "said it was disappointed", "said it was closing": what only somebody or a body is. */
function isMinded(pieces: readonly Piece[], copula: number): boolean {
  let at = copula + 1;
  if (!/^(?:was|is)$/.test(pieces[copula]?.lower ?? '')) return false;
  if (pieces[at]?.kind === 'punctuation' && pieces[at]!.opens) at++;
  const state = pieces[at];
  return state !== undefined && isMind.of(state.lexeme);
}

const isMind = new LexemeTest(({ lower }) =>
  /^(?:disappointed|pleased|delighted|sorry|proud|aware|unaware|confident|committed|unable|willing|ready|investigating|considering|reviewing|working|looking|seeking|closing|opening|cutting|selling|buying|suing|suspending|cooperating|co-operating)$/.test(
    lower,
  ),
);

/** "said it had sold the plant", "said it would appeal": what is done by somebody, where "it would take weeks" tells of nobody. */
function isDoing(pieces: readonly Piece[], auxiliary: number): boolean {
  for (let at = auxiliary; at < Math.min(pieces.length, auxiliary + 4); at++) {
    const verb = pieces[at]!;
    if (lexicon.auxiliaries().has(verb.lower) || /^(?:not|also|already|to)$/.test(verb.lower)) continue;
    return isVerbOf(Verbs.action | Verbs.ofBody, verb) && !isDummy.of(verb.lexeme);
  }
  return false;
}

const isDummy = new LexemeTest(({ lower }) =>
  /^(?:tak|need|help|start|begin|beg[au]n|end|come|came|cost|follow|look|stand|hit|lead|led|continue|turn|make|made|mean|requir|go|show|contain|hold|held|put|prove|lose|lost|give|leave|left)/.test(
    lower,
  ),
);

/** What follows "it" where it stands for a body: "it would buy", "it had agreed". */
const isWilling = new LexemeTest(({ lower }) =>
  /^(?:would|will|had|has|plans|planned|expects|expected|wants|wanted)$/.test(lower),
);

/** Notes what is owned: a policy within two words, what only a state has within three. */
function possessions(pieces: readonly Piece[], from: number, to: number[]): void {
  let words = 0;
  let isState = false;
  let isPolicy = false;
  let isBody = false;
  // "Halden's Ana Kolb": whom a body has sent, a state has for its own.
  const name = pieces[from];
  if (name?.capital === true && isPersonFrom(pieces, from)) to.push(F['name:possessed']);
  if (name !== undefined && (isOfOnePerson.of(name.lexeme) || isPartyOf(pieces, from))) to.push(F['object:person']);
  for (let i = from; i < Math.min(pieces.length, from + 3); i++) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word') continue;
    words++;
    const owned = possessionOf.of(piece.lexeme);
    isState ||= (owned & 1) !== 0 || isStateOffice(pieces, from, i);
    isPolicy ||= words <= 2 && (owned & 2) !== 0;
    isBody ||= (owned & 4) !== 0 || isCompanyOffice(pieces, from, i);
  }
  if (isState) to.push(F['state:possessed']);
  if (isPolicy) to.push(F['after:party-noun']);
  if (isBody) to.push(F['body:possessed']);
}

/** "Kolb's widow", "Kolb's memoir", "Kolb's Fifth": what only somebody has. */
const isOfOnePerson = new LexemeTest(({ lower, capital }) =>
  capital
    ? /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|symphony|concerto|requiem|sonata)$/.test(lower)
    : /^(?:wife|widow|husband|widower|sons?|daughters?|mother|father|parents|nephew|niece|brother|sister|girlfriend|boyfriend|birthday|funeral|childhood|death|pension|salary|arrest|marriage|divorce|memoirs?|autobiography|biographer|novels?|poems?|paintings?|symphony|symphonies|concertos?|sonatas?|requiem)$/.test(
        lower,
      ),
);

/** "Kolb's Harbour Party": who leads a party has it. */
function isPartyOf(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (pieces[at]?.capital === true && pieces[at]!.spaced) at++;
  return at > from + 1 && /^(?:party|movement|front|coalition)$/.test(pieces[at - 1]!.lower);
}

/** "prime minister", "foreign minister", "central bank", "ruling party": of states. */
function isStateOffice(pieces: readonly Piece[], from: number, at: number): boolean {
  if (at === from) return false;
  const before = pieces[at - 1]!.lower;
  switch (pieces[at]!.lower) {
    case 'minister':
    case 'ministers':
      return /^(?:prime|foreign|finance|defen[cs]e|interior|justice|oil|energy|trade|economy)$/.test(before);
    case 'bank':
      return before === 'central';
    default:
      return before === 'ruling';
  }
}

/** "chief executive", "managing director", "chief operating officer": of companies, as a rule. */
function isCompanyOffice(pieces: readonly Piece[], from: number, at: number): boolean {
  const { lower } = pieces[at]!;
  const before = at > from ? pieces[at - 1]!.lower : '';
  if (lower === 'officer') return at > from + 1 && pieces[at - 2]!.lower === 'chief';
  return (lower === 'executive' && before === 'chief') || (lower === 'director' && before === 'managing');
}

/** A given name and another word, or two words that nothing is known of, and no third. */
function isPersonFrom(pieces: readonly Piece[], from: number): boolean {
  // "Halden's Sir Jo Wick"
  if (isListed(pieces[from]!, List.formOfAddress)) return pieces[from + 1]?.capital === true;
  const [name, family, next] = [pieces[from]!, pieces[from + 1], pieces[from + 2]];
  if (family?.capital !== true || !family.spaced || name.forms !== 0 || family.head !== 0) return false;
  if (name.isGivenName) return true;
  const isUnknown = name.kinds === 0 && family.kinds === 0 && family.forms === 0;
  return isUnknown && !(next?.capital === true && next.spaced);
}

/** 1: only a state has it; 2: a policy; 4: only a body has it, a company as a rule. */
const possessionOf = new LexemeTable(
  ({ lower }) =>
    (lexicon.statePossessions().has(lower) ? 1 : 0) +
    (lexicon.policyNouns().has(lower) ? 2 : 0) +
    (lexicon.bodyPossessions().has(lower) ? 4 : 0),
);

/** True if a possessive ending stands at `after`: "'s", or an apostrophe behind -s. */
function isPossessor({ pieces }: SentenceView, after: number): boolean {
  const next = pieces[after];
  if (next === undefined) return false;
  return (
    next.lower === "'s" ||
    ((next.text === "'" || next.text === '’') && !next.spaced && pieces[after - 1]!.lower.endsWith('s'))
  );
}
