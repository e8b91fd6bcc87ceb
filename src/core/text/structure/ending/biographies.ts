import { AnyScript } from '../../anyScript';
import { itemAt } from '../../itemAt';
import { biographySigns } from '../byline';
import { has, Trait, type Signs } from '../signs';
import type { LinePlaces } from './linePlaces';

/** A biography shows so many signs where nothing announces it. */
const SIGNS_ALONE = 3;
/** An article has a few authors; more are a list of articles, and not worth a search each. */
const MOST_SIGNATURES = 20;

/** Bylines, and names alone below a headline or above a day. A name alone above all else is the headline of an article about its bearer. */
export function signaturesOf(signs: readonly Signs[], start: number, first: number): readonly Signs[] {
  const found: Signs[] = [];
  let titled = false;
  for (let i = start; i < signs.length && found.length < MOST_SIGNATURES; i++) {
    const sign = signs[i]!;
    const bareName = has(sign, Trait.bareName);
    const isSigned = bareName && (i < first || signs[i + 1]?.date?.precision === 'full');
    if (has(sign, Trait.byline) || (titled && isSigned)) found.push(sign);
    titled ||= !has(sign, Trait.chrome | Trait.date) && sign.line.words >= 3 && !bareName;
  }
  return found;
}

const FIRST_WORD = new AnyScript(/^[A-Za-z]+/u, () => new RegExp(String.raw`^\p{L}+`, 'u'));

/**
 * The name above a paragraph that goes on to tell of its bearer by a part of it: "Ana Kolb", "Political editor", "Ana has
 * covered …".
 */
export function titleOfBox(signs: readonly Signs[], i: number): string | undefined {
  const title = has(itemAt(signs, i - 1), Trait.bareTrade) ? itemAt(signs, i - 2) : itemAt(signs, i - 1);
  if (title === undefined || !has(title, Trait.bareName)) return undefined;
  const name = title.line.plain;
  const begin = FIRST_WORD.exec(signs[i]!.line.text)?.[0];
  return begin !== undefined && name.split(' ').includes(begin) ? name : undefined;
}

/**
 * "Ana Kolb is our port correspondent. She …": the last paragraph, if its name stands above the article as well, if other
 * chrome announces it, or if its words are plain. Of whom the article itself tells that is no author.
 */
export function isBiography(
  signs: readonly Signs[],
  prose: LinePlaces,
  name: string,
  signatures: readonly Signs[],
): boolean {
  const { last } = prose;
  const { line } = signs[last]!;
  // Whose name stands above the article needs no trade of journalism: guests write as well.
  if (isSignedBy(signatures, name)) return true;
  const shown = biographySigns(line);
  if (shown === 0) return false;
  const announced = signs
    .slice(Math.max(prose.at(0)!, last - 3), last)
    .some(
      ({ chrome: sign, line: { plain } }) =>
        plain === name ||
        (sign !== undefined && /^(?:link\.address|newsletter|share|tags|author)/.test(sign.rule)) ||
        /^about the author/iu.test(plain),
    );
  if (shown < SIGNS_ALONE && !announced) return false;
  // The search through the whole article comes last.
  const surname = name.split(' ').at(-1)!;
  for (let k = 0; k < prose.length - 1; k++) if (signs[prose.at(k)!]!.line.text.includes(surname)) return false;
  return true;
}

/** True if a name stands in one of the lines that sign an article. */
export function isSignedBy(signatures: readonly Signs[], name: string): boolean {
  return signatures.some(({ line }) => line.text.toLowerCase().includes(name.toLowerCase()));
}
