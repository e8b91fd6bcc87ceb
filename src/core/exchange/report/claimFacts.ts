import type { Claim, Evidence } from '../../claims/claim';
import type { Party } from '../claimView';
import { undecidedWords } from './doubtWords';
import type { ReportedClaim } from './report';
import {
  dateWords,
  KIND_WORDS,
  OUTCOME_WORDS,
  POLARITY_WORDS,
  RELATION_WORDS,
  spelled,
  stateWords,
  STRENGTH_WORDS,
  VERDICT_WORDS,
} from './words';
import { quotedInOneLine } from '../../text/oneLine';

/** One line of what is known of a claim, before it is set. */
export interface Fact {
  readonly name: string;
  readonly values: readonly FactValue[];
}

/** A piece of text, which leads to an address if it has one that is safe, or to another claim of the report. */
export interface FactValue {
  readonly text: string;
  readonly address?: string;
  /** The number of a claim in the report. */
  readonly claim?: number;
}

/** What is told of a claim besides its words and quotes; `numbers` gives the number of a claim by file and id. */
export function factsOf(
  { claim, claimants, addressees, article, undecided }: ReportedClaim,
  numbers: ReadonlyMap<string, number>,
): readonly Fact[] {
  const facts: readonly (Fact | undefined)[] = [
    // Before what it speaks of: what stands there is one side's.
    fact('Undecided', undecided.map(undecidedWords)),
    fact('Who', claimants.map(partyWords)),
    fact('To whom', addressees.map(partyWords)),
    fact('Stance', claim.polarity && [POLARITY_WORDS[claim.polarity]]),
    fact('Said', claim.said && [dateWords(claim.said)]),
    fact('Due', claim.due && [dateWords(claim.due)]),
    fact('Outcome', claim.outcome && [OUTCOME_WORDS[claim.outcome]]),
    fact('Confidence', claim.confidence === undefined ? [] : [`${Math.round(claim.confidence * 100)}%`]),
    fact('Tags', claim.tags),
    fact('Note', claim.note === undefined ? [] : [claim.note]),
    { name: 'Evidence', values: (claim.evidence ?? []).flatMap(evidenceValues) },
    {
      name: 'Relations',
      values: (claim.relations ?? []).map((relation) => relationValue(relation, article.file, numbers)),
    },
    fact('Reviews', (claim.reviews ?? []).map(reviewWords)),
    fact('Set aside', claim.parked && [parkedWords(claim.parked)]),
    fact('Tagged', taggedWords(claim)),
  ];
  return facts.flatMap((one) => (one && one.values.length > 0 ? [one] : []));
}

/** What kind of claim it is, in words: the strength of a demand says more than that it is one. */
export function kindWords({ kind, strength }: Claim): string {
  if (kind === 'demand' && strength !== undefined) return STRENGTH_WORDS[strength];
  return strength === undefined ? KIND_WORDS[kind] : `${KIND_WORDS[kind]} (${STRENGTH_WORDS[strength].toLowerCase()})`;
}

/** How much of a quote stands in for a claim's words, or for the quote, in UTF-16 units. */
const LONGEST_HEADLINE = 80;

/** The claim in the editor's words, else how its first quote begins. In one line. */
export function headlineOf({ claim, quotes }: ReportedClaim): string {
  return claim.text ? quotedInOneLine(claim.text) : quoted(quotes[0]?.words ?? '');
}

/** What a reader must know of where a claim's quotes stand, quote by quote if it has several; none where all is well. */
export function reasonsOf({ quotes, undecided }: ReportedClaim): readonly string[] {
  const states = quotes.flatMap((quote) => {
    const state = stateWords(quote);
    if (state === undefined) return [];
    return quotes.length === 1 ? [state] : [`${quoted(quote.words)}: ${state}`];
  });
  return [...undecided.map((one) => `Undecided: ${undecidedWords(one)}.`), ...states];
}

/**
 * Why a claim must be looked at, in a word or some: what is undecided of it, the state that its quotes stand worst in and of
 * how many of them it is that; `undefined` if all is well.
 */
export function troubleWords({ state, quotes, undecided }: ReportedClaim): string | undefined {
  const words = undecided.length === 0 ? [] : ['undecided'];
  if (state !== 'exact' && state !== 'moved') {
    const count = quotes.filter((quote) => quote.state === state).length;
    words.push(count === quotes.length ? state : `${count} of ${quotes.length} quotes ${state}`);
  }
  return words.length === 0 ? undefined : words.join(', ');
}

/** How words begin, in quotation marks and in one line. */
function quoted(text: string): string {
  const words = quotedInOneLine(text);
  if (words.length <= LONGEST_HEADLINE) return `“${words}”`;
  const cut = words.slice(0, LONGEST_HEADLINE + 1);
  const end = cut.lastIndexOf(' ');
  // A cut within a character would leave half of it.
  return `“${end > 0 ? cut.slice(0, end) : [...cut].slice(0, -2).join('')} …”`;
}

/** The number of each claim of a report by {@link claimKey}. */
export function numbersOf(claims: readonly ReportedClaim[]): ReadonlyMap<string, number> {
  return new Map(claims.map(({ article, claim, number }) => [claimKey(article.file, claim.id), number]));
}

function claimKey(file: string, id: string): string {
  return `${file}#${id}`;
}

function fact(name: string, texts: readonly string[] | undefined | ''): Fact | undefined {
  const values = (texts || []).filter((text) => text !== '').map((text) => ({ text }));
  return values.length === 0 ? undefined : { name, values };
}

function partyWords({ name, id, actor }: Party): string {
  const role = actor?.roles?.at(-1);
  if (actor === undefined) return `${id} (not introduced)`;
  return role?.title === undefined ? name : `${name}, ${role.title}`;
}

function evidenceValues({ url, title, accessed, note }: Evidence): readonly FactValue[] {
  const text = [title ?? url, accessed === undefined ? undefined : `(seen ${spelled(accessed)})`]
    .filter(Boolean)
    .join(' ');
  const told = [text, note].filter(Boolean).join(': ');
  return told === '' ? [] : [{ text: told, ...(url === undefined ? {} : { address: url }) }];
}

function relationValue(
  { type, target }: NonNullable<Claim['relations']>[number],
  file: string,
  numbers: ReadonlyMap<string, number>,
): FactValue {
  const [path, id] = target.includes('#') ? splitAt(target, target.lastIndexOf('#')) : [file, target];
  const number = numbers.get(claimKey(path.split('/').at(-1) ?? path, id));
  const words = RELATION_WORDS[type];
  return number === undefined ? { text: `${words} ${target}` } : { text: `${words} claim ${number}`, claim: number };
}

function splitAt(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at + 1)];
}

function reviewWords({ by, at, verdict, note }: NonNullable<Claim['reviews']>[number]): string {
  const who = by ?? 'Somebody';
  const when = at === undefined ? '' : `, ${dayWords(at)}`;
  return [`${who} ${verdict === undefined ? 'has reviewed it' : VERDICT_WORDS[verdict]}${when}`, note]
    .filter(Boolean)
    .join(': ');
}

function parkedWords({ by, at, reason }: NonNullable<Claim['parked']>): string {
  const head = [by === undefined ? 'set aside' : `by ${by}`, at === undefined ? undefined : dayWords(at)].filter(
    Boolean,
  );
  return [head.join(', '), reason].filter(Boolean).join(': ');
}

function taggedWords({ author, created, updated }: Claim): readonly string[] {
  const words = [
    author === undefined ? undefined : `by ${author}`,
    created === undefined ? undefined : dayWords(created),
    updated === undefined ? undefined : `changed ${dayWords(updated)}`,
  ].filter(Boolean);
  return words.length === 0 ? [] : [words.join(', ')];
}

/** The day of a moment as it was written, in its own zone. */
function dayWords(instant: string): string {
  return spelled(instant.slice(0, 10));
}
