import { lexicon } from '../../../lexicon';
import { nounsForBody } from '../../../lexicon/bodyKinds';
import { kindsOfName, NameKind } from '../../../lexicon/nameIndex';
import { wordSet } from '../../../text/wordSet';

/** How many words may be left out at the end. */
const MOST_CUT = 2;

/** By what a body may be called of which the name is cut short: "Southern Rivers" of "Southern Rivers Water". */
export function cutShort(words: readonly string[]): readonly string[] {
  const cuts: string[] = [];
  // "El Velm" of "El Velm Hospital" is the town.
  if (lexicon.bodiesCalledByPlace().has(words[words.length - 1]!)) return cuts;
  for (let length = words.length - 1; length >= 2 && length >= words.length - MOST_CUT; length--) {
    // "Velm Police" is another body than the "Velm Police Federation", "Port City" a club or a town.
    if (isWhole(words[length - 1]!)) continue;
    cuts.push(words.slice(0, length).join(' '));
  }
  return cuts;
}

/**
 * The last word by which a club is called that has a place's name before it: "Villa" of "Aston Villa", "the Lanterns" of the
 * "Velm Lanterns". `undefined` for what is called by its noun: "the Council" is any.
 */
export function nickname(words: readonly string[]): string | undefined {
  const last = words[words.length - 1]!;
  if (words.length < 2 || words.length > 3 || last.length < 4) return undefined;
  if (CLUB_WORDS.has(last)) return last;
  const isNoun = lexicon.bodyNouns().has(last) || nounsForBody(last).length > 0 || lexicon.companyForms().has(last);
  if (isNoun || isWhole(last) || kindsOfName(last) !== 0 || lexicon.givenNames().has(last)) return undefined;
  const place = words.slice(0, -1).join(' ');
  const isClub = kindsOfName(words.join(' '), true) & NameKind.organisation;
  return isClub || kindsOfName(place, true) & PLACES ? last : undefined;
}

/** Last words of clubs, by which any of them is called where it plays: "Rovers lost on Tuesday". */
const CLUB_WORDS = wordSet('rovers wanderers albion hotspur thistle united athletic');

const PLACES = NameKind.city | NameKind.region | NameKind.capital;

function isWhole(last: string): boolean {
  return (
    lexicon.organisationHeads().has(last) ||
    lexicon.headsWithComplement().has(last) ||
    lexicon.placeHeads().has(last) ||
    lexicon.functionWords().has(last) ||
    lexicon.nameParticles().has(last) ||
    lexicon.neverLast().has(last)
  );
}

/** The words of a body's name without what says in which form it is a company: "Halden Ltd." → "Halden". */
export function withoutForm(words: readonly string[]): readonly string[] {
  let length = words.length;
  while (length > 1 && lexicon.companyForms().has(words[length - 1]!.replaceAll('.', ''))) length--;
  return length === words.length ? words : words.slice(0, length);
}
