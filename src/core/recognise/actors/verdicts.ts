import { lexicon } from '../../lexicon';
import { formsOf } from '../../lexicon/englishWords';
import { kindsOfName } from '../../lexicon/nameIndex';
import { NameSign, type NameCandidate } from './candidate';
import { decideName, decideTogether, withFeatures, type Decision } from './decision';
import { familyName, type LetterMemory } from './memory';
import type { DecidedName, Placed } from './placed';

/** Takes the reading without a sentence's first word where the article does not show that word to be a name. */
export function withRightWords(name: Placed<NameCandidate>, letters: LetterMemory): Placed<NameCandidate> {
  const { shorter, words, signs } = name.candidate;
  if (shorter === undefined) return name;
  const first = words[0]!;
  if (letters.isWrittenSmall(first)) return shortened(name, shorter);
  if (letters.isWrittenWithCapital(first) || signs & NameSign.firstOrganisation) return name;
  if (!(shorter.signs & NameSign.known) && signs & NameSign.firstNoun) return name;
  const isBody = signs & NameSign.organisationHead && !(signs & NameSign.firstOffice);
  return isBody ? name : shortened(name, shorter);
}

function shortened(name: Placed<NameCandidate>, shorter: NameCandidate): Placed<NameCandidate> {
  return { ...name, candidate: shorter, start: shorter.start + name.offset, end: shorter.end + name.offset };
}

/** Decides on each name by its paragraph and by the letters that the article uses elsewhere. */
export function byItself(names: readonly Placed<NameCandidate>[], letters: LetterMemory): readonly DecidedName[] {
  return names.map((name) => ({
    ...name,
    decision: decideName(withFeatures(name.candidate.scores, letterFeatures(name.candidate, letters))),
  }));
}

function letterFeatures({ opening, words, signs }: NameCandidate, letters: LetterMemory): readonly string[] {
  const word = words[0]!;
  if (!opening || words.length !== 1 || kindsOfName(word) !== 0) return [];
  if (letters.isWrittenWithCapital(word)) return ['memory:capital'];
  if (letters.isWrittenSmall(word)) return ['memory:lower-case'];
  return signs & NameSign.common ? ['memory:opening-only'] : [];
}

/** Decides again on the short names of people, bodies and events that the article names in full. */
export function byMemory(names: readonly DecidedName[]): readonly DecidedName[] {
  const people = peopleOf(names);
  const bodies = bodiesOf(names);
  const events = eventsOf(names);
  return names.map((name) => {
    const { words } = name.candidate;
    const more: string[] = [];
    if (people.has(words.length === 1 ? words[0]! : words.join(' '))) more.push('memory:person');
    if (words.length === 1 && bodies.has(words[0]!)) more.push('memory:organisation');
    if (words.length === 1 && events.has(words[0]!)) more.push('memory:event');
    return more.length === 0 ? name : { ...name, decision: decideName(withFeatures(name.decision.scores, more)) };
  });
}

/** Family names of the people whom the article names in full. */
function peopleOf(names: readonly DecidedName[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { candidate, decision } of names) {
    if (decision.verdict !== 'person' || candidate.words.length < 2 || decision.margin < 1) continue;
    const family = familyName(candidate.words);
    if (family !== undefined) people.add(family);
    if (candidate.words.length > 2) people.add(candidate.words.slice(1).join(' '));
  }
  return people;
}

/** First words of bodies' full names, if they are no common words: "Halden" of "Halden Resources". */
function bodiesOf(names: readonly DecidedName[]): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const { candidate, decision } of names) {
    const word = candidate.words[0]!;
    if (decision.verdict !== 'organisation' || candidate.words.length < 2 || decision.margin < 1) continue;
    if (formsOf(word) === 0 && !lexicon.givenNames().has(word)) bodies.add(word);
  }
  return bodies;
}

/** Last words of storms, operations and ships that the article names in full. */
function eventsOf(names: readonly DecidedName[]): ReadonlySet<string> {
  const events = new Set<string>();
  for (const { candidate } of names) if (candidate.rule === 'actor.event') events.add(candidate.words.at(-1)!);
  return events;
}

/** Gives all mentions of one name the verdict that fits them best together; names the lexicon knows keep their own. */
export function together(names: readonly DecidedName[]): readonly DecidedName[] {
  const groups = new Map<string, DecidedName[]>();
  for (const name of names) {
    if (!sharesVerdict(name)) continue;
    const key = name.candidate.words.join(' ');
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const shared = new Map<DecidedName, Decision>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const decision = decideTogether(group.map((name) => name.decision));
    for (const name of group) shared.set(name, decision);
  }
  return names.map((name) => {
    const decision = shared.get(name);
    return decision === undefined ? name : { ...name, decision };
  });
}

/** A common word with a capital by position says nothing of the name that is spelt like it. */
function sharesVerdict({ candidate }: DecidedName): boolean {
  if (candidate.rule === 'actor.known-name' || candidate.rule === 'actor.event') return false;
  return !(candidate.opening && candidate.words.length === 1 && (candidate.signs & NameSign.common) !== 0);
}
