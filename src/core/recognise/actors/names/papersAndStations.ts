import { lexicon } from '../../../lexicon';
import { NameKind } from '../../../lexicon/nameIndex';
import { itemAt } from '../../../text/itemAt';
import { isVerb, isVerbOf, Verbs } from '../sentence/verbForms';
import type { SentenceView } from '../sentence/sentenceView';
import { knownName } from './knownNames';

/** "told the Gazette", "in the Courier": a paper by the last word of its name, in the midst of a sentence. */
export function isPaperByItself({ pieces, openings, lettering }: SentenceView, i: number): boolean {
  const { lower, capital, kinds } = pieces[i]!;
  if (lettering !== 'sentence' || !capital || kinds !== 0 || openings.has(i) || !lexicon.papers().has(lower))
    return false;
  const next = pieces[i + 1];
  return itemAt(pieces, i - 1)?.text === 'the' && !(next?.kind === 'word' && next.capital);
}

/** ", The Norlandian reported": what is of a nation, with a capital article in the midst of a sentence and a verb of saying behind. */
export function isNationsPaper({ pieces, openings, lettering }: SentenceView, i: number): boolean {
  if (pieces[i]!.text !== 'The' || openings.has(i) || lettering !== 'sentence') return false;
  const [name, verb] = [pieces[i + 1], pieces[i + 2]];
  if (name === undefined || verb === undefined || !(name.kinds & NameKind.adjective)) return false;
  return isVerb(verb) && isVerbOf(Verbs.speech, verb);
}

const PLACES = NameKind.country | NameKind.region | NameKind.city | NameKind.capital;

/** "Radio 4", "Radio Norfolk": one past the number or the place that belongs to a station's name. */
export function withNumber(view: SentenceView, after: number): number {
  const { pieces, lettering } = view;
  const isStation = /^(?:radio|channel|tv|fm)$/.test(pieces[after - 1]!.lower);
  if (isStation) {
    // "BBC Radio Norfolk"
    const place = pieces[after]?.capital === true && pieces[after].spaced ? knownName(view, after) : undefined;
    const next = place && pieces[place.after];
    const isPlace = place !== undefined && (place.kinds & PLACES) !== 0 && !(place.kinds & NameKind.adjective);
    if (isPlace && lettering === 'sentence' && next?.lower !== "'s" && !(next?.capital === true && next.spaced))
      return place.after;
  }
  return isStation && pieces[after]?.kind === 'number' && /^\d{1,2}$/.test(pieces[after].text) ? after + 1 : after;
}
