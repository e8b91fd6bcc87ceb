import { AnyScript } from '../../../text/anyScript';
import { isCountry, type ArticleName, type PersonParts } from './articleName';
import { isFormOfOne, nameOfForm } from '../../../lexicon/givenNameForms';
import { onlyOne } from './nameGroup';
import { soundAlike, soundOf, type Sound } from './transliteration';

/** How many people of one sound are compared with each other: no article has more, and a hostile one must not be slow. */
const MOST_COMPARED = 32;

/** Fewest letters of a name that is known by its sound alone: too many short ones are alike. */
const FEWEST_LETTERS = 5;

interface Person {
  readonly name: ArticleName;
  readonly parts: PersonParts;
}

/**
 * Tells which names of people whose family names sound alike are of one person. Full names first; an initial, and a
 * family name alone, go to somebody only where nobody else can be meant.
 */
export function samePeople(names: readonly ArticleName[]): ReadonlyMap<ArticleName, ArticleName> {
  const leaders = new Map<ArticleName, ArticleName>();
  const people = names.map((name): Person => ({ name, parts: name.parts })).sort(byFullness);
  const full = people.filter(({ parts }) => parts.given !== undefined);
  const byLetter = new Map<string, Person[]>();
  for (const person of full) {
    const letter = soundOf(nameOfForm(person.parts.given!)).key[0] ?? '';
    const known = byLetter.get(letter) ?? [];
    byLetter.set(letter, known);
    const fitting = known.filter((other) => isSameFamily(person.parts, other.parts) && givenAgrees(person, other));
    const isClear =
      person.name.known === undefined &&
      (fitting.length === 1 || (fitting.length > 0 && !isInitial(person.parts.given!)));
    leaders.set(person.name, isClear ? fitting[0]!.name : person.name);
    if (!isClear && known.length < MOST_COMPARED) known.push(person);
  }
  const first: Person[] = [];
  for (const { name, parts } of people) {
    if (parts.given !== undefined) continue;
    if (name.known !== undefined) {
      leaders.set(name, name);
      first.push({ name, parts });
      continue;
    }
    const leaderOf = (other: Person) => leaders.get(other.name);
    const equal = full.filter((other) => other.parts.family === parts.family);
    const alike = equal.length > 0 ? equal : full.filter((other) => isSameFamily(parts, other.parts));
    let leader = onlyOne(alike, leaderOf);
    if (alike.length === 0) {
      leader = first.find((other) => isSameFamily(parts, other.parts))?.name ?? name;
      if (leader === name && first.length < MOST_COMPARED) first.push({ name, parts });
    }
    if (leader !== undefined) leaders.set(name, leader);
  }
  return leaders;
}

/** Known ones first, the longer before the shorter, those with an initial last; else by their letters, so that order does not matter. */
function byFullness(a: Person, b: Person): number {
  const initial = Number(isInitial(a.parts.given ?? '')) - Number(isInitial(b.parts.given ?? ''));
  return byKnown(a.name, b.name) || initial || b.name.words.length - a.name.words.length || byId(a.name, b.name);
}

function byKnown(a: ArticleName, b: ArticleName): number {
  return Number(b.known !== undefined) - Number(a.known !== undefined);
}

function byId(a: ArticleName, b: ArticleName): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isSameFamily(a: PersonParts, b: PersonParts): boolean {
  return a.family === b.family || areSpellings(a.familySound, b.familySound);
}

function areSpellings(a: Sound, b: Sound): boolean {
  return Math.min(a.letters, b.letters) >= FEWEST_LETTERS && soundAlike(a, b);
}

const INITIAL = new AnyScript(/^[A-Za-z]\.?$/u, () => new RegExp(String.raw`^\p{L}\.?$`, 'u'));

function isInitial(given: string): boolean {
  return INITIAL.test(given);
}

/** "A." may be Ana, "Alex" may be Alexander, Sergey is Sergei. */
function givenAgrees({ parts: { given: a } }: Person, { parts: { given: b } }: Person): boolean {
  const [first, second] = [a!.replace('.', ''), b!.replace('.', '')];
  return (
    isFormOfOne(first, second) ||
    first.startsWith(second) ||
    second.startsWith(first) ||
    (Math.min(first.length, second.length) > 2 && soundAlike(soundOf(first), soundOf(second)))
  );
}

/** Tells which names of places that sound alike are of one place. Countries are told apart by the lexicon. */
export function samePlaces(names: readonly ArticleName[]): ReadonlyMap<ArticleName, ArticleName> {
  const leaders = new Map<ArticleName, ArticleName>();
  const known: { readonly name: ArticleName; readonly sound: Sound }[] = [];
  for (const name of [...names].sort((a, b) => byKnown(a, b) || byId(a, b))) {
    const sound = soundOf(name.words.join(' '));
    const isItself = isCountry(name) || name.known !== undefined;
    const same = isItself ? undefined : known.find((other) => soundAlike(other.sound, sound));
    leaders.set(name, same?.name ?? name);
    if (same === undefined && !isCountry(name) && known.length < MOST_COMPARED) known.push({ name, sound });
  }
  return leaders;
}

/** All names of the group are of one: the first by its letters stands for them. */
export function allSame(names: readonly ArticleName[]): ReadonlyMap<ArticleName, ArticleName> {
  const leader = [...names].sort((a, b) => byKnown(a, b) || byId(a, b))[0]!;
  return new Map(names.map((name) => [name, leader]));
}
