import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { isPartyNoun } from '../partyNouns';
import { isNominal, opensNounPhrase } from './neighbours';
import { finiteAhead } from './subjectShapes';
import { WILLED_VERBS } from './verbList';
import type { Word } from './words';
import { tagAt } from './wordAt';

/**
 * True at "demands" in "Rooms shut as union demands inquiry", "Mine collapses, union demands answers": a verb of wanting behind
 * a party without an article, which opens the second clause of a headline. Also in "Norland closes border, demands apology",
 * where that clause is of the same party.
 */
export function isVerbOfSecondClause(words: readonly Word[], i: number): boolean {
  const { s, base } = words[i]!.traits;
  const next = words[i + 1];
  if (!WILLED_VERBS.has((s ?? base)!.lemma) || next === undefined) return false;
  if (!(isNominal(next) || opensNounPhrase(next)) || BECOMES.has(next.lower) || finiteAhead(words, i)) return false;
  const who = words[i - 1]!;
  if (who.tag === 'comma' || who.lower === 'and')
    return !words.at(-1)!.traits.isStop && words.slice(0, i).some(({ verb }) => verb?.form === (s ?? base)!.form);
  if (who.tag !== 'noun' || !isPartyNoun(who.lower) || who.traits.isPlural === (s !== undefined)) return false;
  let opener = i - 2;
  while (opener > i - 5 && /^(?:noun|name|adjective)$/.test(tagAt(words, opener))) opener--;
  const link = itemAt(words, opener);
  const isClause = link?.tag === 'comma' || OPENS.test(link?.lower ?? '');
  // A list of things has no verb before it: "Letters, union demands and leaflets".
  return isClause && words.slice(0, opener).some(({ tag }) => tag === 'verb');
}

const OPENS = /^(?:as|while|after|but|;)$/;

/** What demands do themselves: "as union demands mount". */
const BECOMES = wordSet('grow mount rise fall fail increase change shift fade go remain end stand escalate harden');
