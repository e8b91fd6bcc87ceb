import { lexicon } from '../../lexicon';
import { formsOf } from '../../lexicon/englishWords';
import { kindsOfName } from '../../lexicon/nameIndex';
import { contains, overlaps, type Span } from '../../text/span';
import type { ActorMark, ActorType, Entity } from '../mark';
import type { PlacedReading } from '../reading';
import type { NameCandidate, NominalCandidate, Role } from './candidate';
import { countryOrPlace } from './countryOrPlace';
import { acceptsNominal, decideName, decideTogether, isActor, type Decision } from './decision';
import { joinEntities, type Mention } from './entities';
import { namesInHeadlines } from './headlineNames';
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

interface PlacedRole extends Span {
  readonly headEnd: number;
  readonly where: Role['where'];
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
  const events = eventsOf(names);
  const bodies = bodiesOf(first);
  const decided = first.map((name) => {
    const more = [...peopleFeatures(name, people), ...eventFeatures(name, events), ...bodyFeatures(name, bodies)];
    return more.length === 0 ? name : decide(name, [...letterFeatures(name.candidate, letters), ...more]);
  });

  const agreed = agree(decided);
  const accepted = agreed.filter(({ decision }) => isActor(decision.verdict));
  const mentions = withNominals(accepted, nominals);
  return joinEntities(withHeadlines(mentions, namesInHeadlines(readings, mentions)));
}

/** Takes the reading without a sentence's first word where the article does not show that word to be a name. */
function rightReading(name: Placed<NameCandidate>, letters: LetterMemory): Placed<NameCandidate> {
  const { shorter, words } = name.candidate;
  if (shorter === undefined) return name;
  const word = words[0]!;
  if (letters.isWrittenWithCapital(word) && !letters.isWrittenSmall(word)) return name;
  if (name.candidate.features.includes('first:organisation') && !letters.isWrittenSmall(word)) return name;
  const isNew = !shorter.features.some((feature) => feature === 'given:first' || feature.startsWith('known:'));
  if (isNew && name.candidate.features.includes('first:noun') && !letters.isWrittenSmall(word)) return name;
  if (name.candidate.features.includes('first:office')) return shortened(name, shorter);
  if (name.candidate.features.includes('head:organisation') && !letters.isWrittenSmall(words[0]!)) return name;
  return shortened(name, shorter);
}

function shortened({ offset }: Placed<NameCandidate>, shorter: NameCandidate): Placed<NameCandidate> {
  return { candidate: shorter, offset, start: shorter.start + offset, end: shorter.end + offset };
}

function decide(name: Placed<NameCandidate>, more: readonly string[]): DecidedName {
  const features = more.length === 0 ? name.candidate.features : [...name.candidate.features, ...more];
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

/** Gives all mentions of one name the verdict that fits them best together; names the lexicon knows keep their own. */
function agree(names: readonly DecidedName[]): readonly DecidedName[] {
  const groups = new Map<string, DecidedName[]>();
  for (const name of names) {
    if (name.candidate.rule === 'actor.known-name' || name.candidate.rule === 'actor.event' || isDoubtful(name))
      continue;
    const key = name.candidate.words.join(' ');
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const together = new Map<string, Decision>();
  for (const [key, group] of groups)
    if (group.length > 1) together.set(key, decideTogether(group.map(({ decision }) => decision)));
  return names.map((name) => {
    const decision = together.get(name.candidate.words.join(' '));
    return decision === undefined || name.candidate.rule === 'actor.known-name' || isDoubtful(name)
      ? name
      : { ...name, decision };
  });
}

/** A common word with a capital by position says nothing of the name that is spelt like it. */
function isDoubtful({ candidate, features }: DecidedName): boolean {
  return candidate.opening && candidate.words.length === 1 && features.includes('form:common');
}

/** Last words of storms, operations and ships that the article names in full. */
function eventsOf(names: readonly Placed<NameCandidate>[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ candidate }) => (candidate.rule === 'actor.event' ? [candidate.words.at(-1)!] : [])));
}

function eventFeatures({ candidate }: DecidedName, events: ReadonlySet<string>): readonly string[] {
  return candidate.words.length === 1 && events.has(candidate.words[0]!) ? ['memory:event'] : [];
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

function bodyFeatures({ candidate }: DecidedName, bodies: ReadonlySet<string>): readonly string[] {
  return candidate.words.length === 1 && bodies.has(candidate.words[0]!) ? ['memory:organisation'] : [];
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
    if (roles.slice(Math.max(0, r - 2), r + 3).some((role) => isTitle(role, nominal))) continue;
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
  return taken.sort((a, b) => a.start - b.start);
}

/** Adds names to headlines where they overlap nothing, or take in what was found of them. Both lists are in order. */
function withHeadlines(mentions: readonly Mention[], more: readonly Mention[]): readonly Mention[] {
  const all: Mention[] = [];
  let i = 0;
  for (const mention of mentions) {
    while (i < more.length && more[i]!.end <= mention.start) take(more[i++]!);
    const wider = more[i];
    const isWider =
      wider !== undefined && contains(wider, mention) && wider.end - wider.start > mention.end - mention.start;
    if (!isWider) take(mention);
  }
  while (i < more.length) take(more[i++]!);
  return all;

  function take(mention: Mention): void {
    if (all.length === 0 || all.at(-1)!.end <= mention.start) all.push(mention);
  }
}

function placeRole({ start, end, head, where }: Role, offset: number): PlacedRole {
  return { start: start + offset, end: end + offset, headEnd: head.end + offset, where };
}

/** The office of a title is no mention of its own; nor is anything else before its name. */
function isTitle(role: PlacedRole, nominal: Span): boolean {
  return role.where === 'before' ? overlaps(role, nominal) : nominal.end === role.headEnd;
}

/** Offices describe people, kinds of bodies describe bodies. */
function describes(role: Role | undefined, type: ActorType): boolean {
  return (
    role !== undefined && (role.where === 'body' ? type === 'organisation' || type === 'group' : type === 'person')
  );
}

function nameMention({ candidate, start, end, features, decision }: DecidedName): Mention {
  let type = decision.verdict as ActorType;
  if (type === 'country' || type === 'place') type = countryOrPlace(features);
  const role = type === 'place' ? 'location' : describes(candidate.role, type) ? candidate.role?.text : undefined;
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
