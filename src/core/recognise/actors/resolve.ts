import { kindsOfName } from '../../lexicon/nameIndex';
import { contains, overlaps, type Span } from '../../text/span';
import type { ActorMark, ActorType, Entity } from '../mark';
import type { PlacedReading } from '../reading';
import type { NameCandidate, NominalCandidate, Role } from './candidate';
import { countryOrPlace } from './countryOrPlace';
import { acceptsNominal, decideName, isActor, type Decision } from './decision';
import { joinEntities, type Mention } from './entities';
import { familyName, letterMemory, type LetterMemory } from './memory';

/** A candidate at its place in the article. */
interface Placed<C> extends Span {
  readonly candidate: C;
  readonly offset: number;
}

interface DecidedName extends Placed<NameCandidate> {
  readonly features: readonly string[];
  readonly decision: Decision;
}

/** Decides over the whole article; marks are in order of reading and never overlap. */
export function resolve(readings: readonly PlacedReading[]): {
  readonly marks: readonly ActorMark[];
  readonly entities: readonly Entity[];
} {
  const names: Placed<NameCandidate>[] = [];
  const nominals: Placed<NominalCandidate>[] = [];
  for (const { paragraph, reading } of readings) {
    for (const candidate of reading.actors) {
      const place = {
        offset: paragraph.start,
        start: candidate.start + paragraph.start,
        end: candidate.end + paragraph.start,
      };
      if (candidate.form === 'name') names.push({ candidate, ...place });
      else nominals.push({ candidate, ...place });
    }
  }
  const letters = letterMemory(
    readings,
    names.map(({ candidate }) => candidate),
  );
  const read = names.map((name) => rightReading(name, letters));
  const first = read.map((name) => decide(name, letterFeatures(name.candidate, letters)));
  const people = peopleOf(first);
  const decided = first.map((name) =>
    decide(name, [...letterFeatures(name.candidate, letters), ...peopleFeatures(name, people)]),
  );

  const accepted = decided.filter(({ decision }) => isActor(decision.verdict));
  const mentions = [...withNominals(accepted, nominals)].sort((a, b) => a.start - b.start);
  return joinEntities(mentions);
}

/** Takes the reading without a sentence's first word where the article does not show that word to be a name. */
function rightReading(name: Placed<NameCandidate>, letters: LetterMemory): Placed<NameCandidate> {
  const { shorter, words } = name.candidate;
  if (shorter === undefined || letters.isWrittenWithCapital(words[0]!)) return name;
  if (name.candidate.features.includes('head:organisation') && !letters.isWrittenSmall(words[0]!)) return name;
  return {
    candidate: shorter,
    offset: name.offset,
    start: shorter.start + name.offset,
    end: shorter.end + name.offset,
  };
}

function decide(name: Placed<NameCandidate>, more: readonly string[]): DecidedName {
  const features = [...name.candidate.features, ...more];
  return { ...name, features, decision: decideName(features) };
}

function letterFeatures({ opening, words, features }: NameCandidate, letters: LetterMemory): readonly string[] {
  if (!opening || words.length !== 1 || kindsOfName(words[0]!) !== 0) return [];
  const word = words[0]!;
  if (letters.isWrittenWithCapital(word)) return ['memory:capital'];
  if (letters.isWrittenSmall(word)) return ['memory:lower-case'];
  return features.includes('form:common') ? ['memory:opening-only'] : [];
}

/** Family and given names of the people whom the article names in full. */
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

function peopleFeatures({ candidate }: DecidedName, people: ReadonlySet<string>): readonly string[] {
  const { words } = candidate;
  return people.has(words.join(' ')) ? ['memory:person'] : [];
}

/** Joins names and nominal mentions: a nominal one takes in the name before its head, a name the noun within it. */
function withNominals(
  names: readonly DecidedName[],
  nominals: readonly Placed<NominalCandidate>[],
): readonly Mention[] {
  const byStart = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const taken: Mention[] = [];
  const roles = byStart.flatMap(({ candidate, offset }) =>
    candidate.role === undefined ? [] : [placeRole(candidate.role, offset)],
  );
  const kept: Placed<NominalCandidate>[] = [];
  let n = 0;
  let r = 0;
  for (const nominal of nominals) {
    if (!acceptsNominal(nominal.candidate.features)) continue;
    while (n > 0 && byStart[n]!.end > nominal.start) n--;
    while (n < byStart.length - 1 && byStart[n]!.end <= nominal.start) n++;
    while (r < roles.length - 1 && roles[r]!.end <= nominal.start) r++;
    if (roles.slice(Math.max(0, r - 2), r + 3).some((role) => overlaps(role, nominal))) continue;
    const near = byStart.slice(Math.max(0, n - 1), n + 5).filter((name) => overlaps(name, nominal));
    if (near.some((name) => !contains(nominal, name))) continue;
    // The name alone is the actor in "Port Union", the whole in "Trump administration".
    if (near.some((name) => name.end === nominal.end)) continue;
    if (kept.length > 0 && overlaps(kept.at(-1)!, nominal)) {
      if (kept.at(-1)!.start <= nominal.start && kept.at(-1)!.end >= nominal.end) continue;
      kept.pop();
    }
    kept.push(nominal);
  }
  let k = 0;
  let end = -1;
  for (const name of byStart) {
    while (k < kept.length - 1 && kept[k]!.end <= name.start) k++;
    if (kept.slice(Math.max(0, k - 1), k + 2).some((nominal) => overlaps(nominal, name))) continue;
    if (name.start < end) continue;
    end = name.end;
    taken.push(nameMention(name));
  }
  for (const { candidate, start, end: last } of kept) {
    taken.push({
      kind: 'actor',
      start,
      end: last,
      text: candidate.text,
      rule: candidate.rule,
      type: candidate.type,
      subtype: 'nominal',
      words: [],
      inBrackets: false,
    });
  }
  return taken;
}

function placeRole(role: Role, offset: number): Span {
  return { start: role.start + offset, end: role.end + offset };
}

function nameMention({ candidate, start, end, features, decision }: DecidedName): Mention {
  let type = decision.verdict as ActorType;
  if (type === 'country' || type === 'place') type = countryOrPlace(features);
  const role =
    type === 'place' ? 'location' : type === 'country' || type === 'group' ? undefined : candidate.role?.text;
  return {
    kind: 'actor',
    start,
    end,
    text: candidate.text,
    rule: candidate.rule,
    type,
    ...(role === undefined ? {} : { role }),
    words: candidate.words,
    inBrackets: features.includes('before:bracket'),
  };
}
