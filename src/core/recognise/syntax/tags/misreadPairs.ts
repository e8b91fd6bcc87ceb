import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { isNounLike } from './neighbours';
import { makeNoun, makeVerb } from './retagging';
import { CONTENT_TAGS, type Word } from './words';
import { lowerAt, tagAt } from './wordAt';

/**
 * Reads two words side by side anew, once all words have their tags, where the wrong one of them became the verb, or none:
 * "Pay talks | resume", "as Brask, Holtgroup | win orders", "until the bombing | stops".
 */
export function readPairsAnew(words: readonly Word[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    if (words[i]!.tag === 'verb') swapNounAndVerb(words, i);
    else if (i > 2) {
      giveVerbOfNames(words, i);
      if (PHASES.has(words[i]!.lower)) giveVerbOfPhase(words, i);
    }
  }
}

/** "Pay talks resume on Monday", "Budget cuts face a vote": what looked like the verb is what the next word tells of. */
function swapNounAndVerb(words: readonly Word[], i: number): void {
  const word = words[i]!;
  const next = words[i + 1]!;
  const { base, isNounToo, isParticle } = next.traits;
  if (!word.traits.isNounToo || !/^(?:s|base)$/.test(word.verb!.form)) return;
  const left = words[i - 1]!;
  if (!isNounLike(left) || left.traits.isPlural || next.capital || isParticle) return;
  const behind = words[i + 2];
  // "Union demands ignored", "Police search called off".
  if (next.tag === 'verb' && next.traits.onlyPast && (behind === undefined || isParticleOf(behind))) makeNoun(word);
  if (word.verb?.form !== 's' || next.tag !== 'noun' || base === undefined) return;
  const takesObject = behind !== undefined && /^(?:determiner|number|adverb)$/.test(behind.tag);
  const moves = MOVES.has(word.lower) && MOVING.has(next.lower) && !CONTENT_TAGS.has(behind?.tag ?? 'stop');
  if (isNounToo && !moves && !(takesObject && !behind.traits.isPreposition)) return;
  makeNoun(word);
  makeVerb(next, base);
}

function isParticleOf({ tag, lower }: Word): boolean {
  return tag === 'adverb' || /^(?:off|up|down|out|over|in|after|at|as)$/.test(lower);
}

/** What rises and falls, and is read as a verb besides. */
const MOVES = wordSet('shares talks exports imports profits costs stocks rents claims hopes rates');

/** What such things do, where it is read as a noun. */
const MOVING = wordSet('rise fall slide jump drop stall dip plunge surge slump climb slip mount rebound tumble falter');

/** "as Brask, Holtgroup win orders": several names have a bare verb. */
function giveVerbOfNames(words: readonly Word[], i: number): void {
  const word = words[i]!;
  const next = words[i + 1];
  const { base } = word.traits;
  if (word.tag !== 'noun' || word.capital || base === undefined || next?.traits.isNounToo !== true) return;
  if (next.tag !== 'verb' || next.verb!.form !== 's' || words[i - 1]!.tag !== 'name') return;
  if (itemAt(words, i - 2)?.tag !== 'comma' || itemAt(words, i - 3)?.tag !== 'name') return;
  makeVerb(word, base);
  makeNoun(next);
}

/** What becomes of what goes on: nouns hardly ever where a clause of time or condition would have no verb without them. */
const PHASES = wordSet('stops ends starts begins returns leaves closes opens falls melts');

/** What opens such a clause. */
const OPENS_PHASE = wordSet('until till before unless once when if after while because');

/** "until the bombing stops", "before the season starts": not a row of nouns. */
function giveVerbOfPhase(words: readonly Word[], at: number): void {
  const word = words[at]!;
  const left = words[at - 1]!;
  if (word.tag !== 'noun' || left.tag !== 'noun' || left.traits.isPlural || word.traits.s === undefined) return;
  const { tag } = words[at + 1]!;
  if (tag !== 'stop' && tag !== 'comma' && tag !== 'preposition') return;
  let first = at - 1;
  while (/^(?:noun|name|adjective)$/.test(tagAt(words, first - 1))) first--;
  if (words[first - 1]?.tag === 'determiner') first--;
  if (first === at - 1 && left.verb?.form !== 'ing' && !left.lower.endsWith('ing')) return;
  if (OPENS_PHASE.has(lowerAt(words, first - 1))) makeVerb(word, word.traits.s);
}
