import { AnyScript } from '../../text/anyScript';
import { genderOfGivenName, type LikelyGender } from '../../lexicon/genders';
import type { Mention } from '../resolved';

const MALE_TITLE = new AnyScript(
  /(?:^|[^A-Za-z])(?:Mr|Mister|Sir|Lord|Father|Fr|Padre|Brother|King|Prince|Sheikh|Baron|Duke|Monsieur|Señor|Herr|Signor|Don|Pope)\.?\s$/u,
  () =>
    new RegExp(
      String.raw`(?:^|\P{L})(?:Mr|Mister|Sir|Lord|Father|Fr|Padre|Brother|King|Prince|Sheikh|Baron|Duke|Monsieur|Señor|Herr|Signor|Don|Pope)\.?\s$`,
      'u',
    ),
);
const FEMALE_TITLE = new AnyScript(
  /(?:^|[^A-Za-z])(?:Ms|Mrs|Miss|Madam|Madame|Mme|Lady|Dame|Sister|Queen|Princess|Baroness|Duchess|Señora|Frau|Signora|Doña)\.?\s$/u,
  () =>
    new RegExp(
      String.raw`(?:^|\P{L})(?:Ms|Mrs|Miss|Madam|Madame|Mme|Lady|Dame|Sister|Queen|Princess|Baroness|Duchess|Señora|Frau|Signora|Doña)\.?\s$`,
      'u',
    ),
);
const MALE_NOUN = new AnyScript(
  /(?:[A-Za-z]man|father|son|brother|husband|widower|uncle|king|prince|monk|abbot|imam|boy|actor)$/u,
  () =>
    new RegExp(
      String.raw`(?:\p{L}man|father|son|brother|husband|widower|uncle|king|prince|monk|abbot|imam|boy|actor)$`,
      'u',
    ),
);
const FEMALE_NOUN = new AnyScript(
  /(?:[A-Za-z]woman|mother|daughter|sister|wife|widow|aunt|queen|princess|nun|abbess|actress|girl|waitress|businesswoman)$/u,
  () =>
    new RegExp(
      String.raw`(?:\p{L}woman|mother|daughter|sister|wife|widow|aunt|queen|princess|nun|abbess|actress|girl|waitress|businesswoman)$`,
      'u',
    ),
);

const FEMALE: LikelyGender = { gender: 'female', isSure: true };
const MALE: LikelyGender = { gender: 'male', isSure: true };

// Every pronoun behind a mention asks, and a mention stays the same object for as long as its words do.
const known = new WeakMap<Mention, LikelyGender | 'unknown'>();

/** What a mention of a person tells of their gender: title before it, noun that names them, given name. */
export function genderOf(mention: Mention, paragraph: string): LikelyGender | undefined {
  let gender = known.get(mention);
  if (gender === undefined) known.set(mention, (gender = toldBy(mention, paragraph) ?? 'unknown'));
  return gender === 'unknown' ? undefined : gender;
}

function toldBy({ start, text, subtype, role }: Mention, paragraph: string): LikelyGender | undefined {
  const before = paragraph.slice(Math.max(0, start - 12), start);
  if (FEMALE_TITLE.test(before)) return FEMALE;
  if (MALE_TITLE.test(before)) return MALE;
  const noun = subtype === 'nominal' ? text : role;
  if (noun !== undefined) {
    const head = noun.toLowerCase().split(/ (?:of|for|at|in) /, 1)[0]!;
    if (FEMALE_NOUN.test(head)) return FEMALE;
    if (MALE_NOUN.test(head) && !/(?:human|person|season|reason)$/.test(head)) return MALE;
  }
  if (subtype === 'nominal') return undefined;
  const [given = '', ...rest] = text.split(/[\s-]/);
  // A name of one word is a family name as a rule.
  return rest.length === 0 || given.endsWith('.') ? undefined : genderOfGivenName(given.toLowerCase());
}
