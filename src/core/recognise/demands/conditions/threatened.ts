import { clauseExtent } from '../../syntax/extent';
import { clauseBegins } from '../../speech/speechContent';
import { isAttribution } from '../../syntax/asides';
import type { Span } from '../../../text/span';
import { approvedPressure } from './conditionActs';
import { spanOf, type Place } from '../draft';
import { tagAt } from '../wordAt';

/** What will happen unless the condition is met that begins at word `at` and ends before `stop`: the clause before it, or behind. */
export function threat(place: Place, at: number, stop: number): { readonly consequence?: Span } {
  const { words } = place.sentence;
  if (at === 0 || words[at - 1]!.tag === 'that' || (at === 1 && words[0]!.tag === 'coordinator'))
    return threatBehind(place, stop);
  let last = at - 1;
  while (last > 0 && /^(?:comma|break)$/.test(words[last]!.tag)) last--;
  const pressure = approvedPressure(words, at);
  if (pressure !== undefined) return { consequence: spanOf(place.sentence, pressure, last) };
  let first = last;
  while (
    first > 0 &&
    !/^(?:comma|break|stop|that)$/.test(words[first - 1]!.tag) &&
    !words[first - 1]!.verb?.lemma.match(/^(?:say|warn|tell|add)$/) &&
    words[first - 1]!.tag !== 'to'
  )
    first--;
  return first <= last ? { consequence: spanOf(place.sentence, first, last) } : {};
}

/** "(But) unless they pay, he says, | the gas stays off": what will happen, behind the comma at `stop`. */
function threatBehind({ sentence }: Place, stop: number): { readonly consequence?: Span } {
  const { words } = sentence;
  const isParted = tagAt(words, stop) === 'comma';
  if (!isParted && tagAt(words, stop) !== 'pronoun') return {};
  const closing = words.findIndex(({ tag }, i) => i > stop && tag === 'comma');
  const behind = isParted ? stop + 1 : stop;
  const first = isParted && closing > 0 && isAttribution(sentence, behind, closing) ? closing + 1 : behind;
  const [clause] = clauseBegins(sentence, first) ? clauseExtent(sentence, first).pieces : [];
  return clause === undefined ? {} : { consequence: spanOf(sentence, clause.first, clause.last) };
}
