import type { Word } from './words';
import { isNounLike } from './neighbours';
import { SPEECH_VERBS } from '../speechVerbs';
import { FINDING_NOUNS, SUBORDINATORS } from './wordClasses';
import { itemAt } from '../../../text/itemAt';
import { clauseOpener, finiteAhead } from './subjectShapes';
import { isPartyNoun } from '../partyNouns';

/** “We were lied to,” | fumed councillor Moe. */
export function isBehindQuotation(words: readonly Word[], i: number): boolean {
  if (words[i]!.quotation >= 0 || words[i - 1]?.tag !== 'comma') return false;
  return words[i - 1]!.quotation >= 0 || (itemAt(words, i - 2)?.quotation ?? -1) >= 0;
}

/** “…,” the aide | repeats: nothing but who speaks stands between the quotation and the word, and nothing follows. */
export function closesQuotation(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (words[i]!.quotation >= 0 || (next !== undefined && !next.traits.isStop) || !isNounLike(words[i - 1]))
    return false;
  const opener = clauseOpener(words, i);
  if (opener < 0 || opener === i - 1 || words[opener]!.tag !== 'comma') return false;
  return words[opener]!.quotation >= 0 || (itemAt(words, opener - 1)?.quotation ?? -1) >= 0;
}

/** What shows something by what is written or counted in it. */
const SHOWING =
  /^(?:data|statistics|figures|documents|records|files|results|papers|images|photographs|e-?mails|minutes|tests|studies|polls|surveys|accounts)$/;

/** "Documents seen by Norpress | show (that)": what papers and figures do, before any other verb. */
export function isShown(words: readonly Word[], i: number): boolean {
  if (words[i]!.lower !== 'show' || words[i + 1] === undefined || words[i + 1]!.traits.isStop) return false;
  let isShowing = false;
  for (let at = i - 1; at >= 0; at--) {
    const { tag, lower, verb } = words[at]!;
    if (/^(?:modal|auxiliary|relative|that|comma|stop|break)$/.test(tag)) break;
    if (tag === 'verb' && !/^(?:past|participle|ing)$/.test(verb!.form)) return false;
    isShowing ||= SHOWING.test(lower);
  }
  return isShowing;
}

/** Verbs that are nouns as well, by which a headline tells who says so, whoever that is. */
const REPORTS = /^(?:rule|warn|claim|report|order|judge|demand|urge)$/;

/**
 * "Firm must pay, court | rules", "The dam, the mayor | claims, is safe": a verb with nothing but who says so between it and
 * a comma, and nothing behind it.
 */
export function tellsWhoSays(words: readonly Word[], i: number, lemma: string): boolean {
  const next = words[i + 1];
  // "…, the bank forecasts in its spring report".
  if (next !== undefined && next.traits.isStop === false && next.lower !== 'in') return false;
  let opener = clauseOpener(words, i);
  const speaker = words[i - 1]!;
  // "…, the Chamber of Shipping estimates".
  if (itemAt(words, opener)?.lower === 'of' && speaker.tag === 'name') opener = clauseOpener(words, opener);
  if (opener < 1 || opener === i - 1 || words[opener]!.tag !== 'comma') return false;
  // "Lake cleaner than ever, study finds".
  const isOne = FINDING_NOUNS.has(speaker.lower) || speaker.tag === 'name' || isPartyNoun(speaker.lower);
  if (/^(?:find|show)$/.test(lemma)) return FINDING_NOUNS.has(speaker.lower);
  if (!REPORTS.test(lemma) && !(SPEECH_VERBS.has(lemma) && isOne)) return false;
  const isClause = words.slice(0, opener).some(({ tag }) => tag === 'modal' || tag === 'auxiliary' || tag === 'verb');
  return isClause || (next?.text === ',' && finiteAhead(words, i + 1));
}

/** "told the court that, as they came late, they had heard nothing": a clause, behind something else that two commas part. */
export function opensSaid(words: readonly Word[], i: number): boolean {
  const tells = ({ verb }: Word) => SPEECH_VERBS.has(verb?.lemma ?? '');
  if (words[i + 1]?.text !== ',' || !words.slice(Math.max(0, i - OBJECT), i).some(tells)) return false;
  const next = words[i + 2];
  if (next === undefined || !opensAside(next)) return false;
  const comma = words.findIndex(({ text }, at) => at > i + 2 && text === ',');
  // "said that, in his view, it was late": as he sees it is no part of what he says.
  return comma > 0 && !/^(?:view|opinion|words|eyes)$/.test(words[comma - 1]!.lower);
}

/** "in the end,", "if it fails,", "should it fail,", "having failed,": what is said goes on behind it. */
function opensAside({ lower, traits }: Word): boolean {
  return (
    traits.isPreposition ||
    traits.ing !== undefined ||
    SUBORDINATORS.has(lower) ||
    /^(?:according|had|should|were)$/.test(lower)
  );
}

/** How many words stand between a verb of saying and "that" at most, for those whom it is told. */
const OBJECT = 6;
