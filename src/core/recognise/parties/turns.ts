import { HAS_CAPITAL } from '../../text/anyScript';
import type { Reading } from '../reading';
import type { Mention, PerReading, ResolvedParty } from '../resolved';
import { partyAt } from './mentionPlaces';
import type { PartyHint } from './parties';

/** Who speaks under one label in an interview ("Kolb: …", "IS: …"). */
export interface Speaker {
  /** The label as printed, without the colon. */
  readonly label: string;
  /** True for who asks the questions. */
  readonly asks: boolean;
  /** Of initials, whom the article names that they are of; `undefined` for a name, or where nobody is known by them. */
  readonly party: ResolvedParty | undefined;
}

/** How far into a paragraph its label begins: the hour may stand before ("11.05 Kolb: …"), in UTF-16 code units. */
const LABEL = 8;

/** The label that opens a reading; `undefined` where there is none, or only the letter of a question or an answer. */
export function labelOf(reading: Reading): string | undefined {
  const { turn, text } = reading.paragraph;
  if (turn !== undefined) return turn.kind === 'initials' ? text.slice(turn.start, turn.end) : undefined;
  const span = labelSource(reading)?.[0]!.span;
  return span !== undefined && span.start < LABEL ? text.slice(span.start, span.end) : undefined;
}

/** Who says, by a label, what a reading says in its own words; `undefined` where none opens it. */
export function labelSource({ statements }: Reading): readonly PartyHint[] | undefined {
  // What is said behind a label begins before all that is told in it.
  const [first] = statements;
  return first?.rule === 'statement.label' && first.directness !== 'direct' ? first.source : undefined;
}

/**
 * The speakers of an interview by their labels: of the turns of who asks one in three at least is a question, and more
 * than twice as many as of who answers. Empty where nobody asks, or nobody answers. `readings` are those at its head.
 */
export function speakersIn(readings: readonly Reading[], mentions: PerReading<Mention>): readonly Speaker[] {
  const turns = new Map<string, { all: number; questions: number }>();
  for (const reading of readings) {
    const label = labelOf(reading);
    if (label === undefined) continue;
    const known = turns.get(label) ?? { all: 0, questions: 0 };
    known.all++;
    if (reading.paragraph.text.trimEnd().endsWith('?')) known.questions++;
    turns.set(label, known);
  }
  if (turns.size === 0) return [];
  const people = readings.flatMap((reading, at) =>
    mentions[at]!.filter(({ type, subtype }) => type === 'person' && subtype === undefined).map((mention) =>
      partyAt(reading, mention),
    ),
  );
  const least = Math.min(...[...turns.values()].map(({ all, questions }) => questions / all));
  const speakers = [...turns].map(([label, { all, questions }]) => ({
    label,
    asks: questions * 3 >= all && questions / all > least * 2,
    party: named(label, people),
  }));
  return speakers.some(({ asks }) => asks) ? speakers : [];
}

/** The one of them whose initials the label is. */
function named(label: string, people: readonly ResolvedParty[]): ResolvedParty | undefined {
  const letters = label.replaceAll('.', '');
  const [first, ...others] = people.filter(({ text }) => initialsOf(text) === letters);
  return others.every(({ text }) => text === first!.text) ? first : undefined;
}

/** "Ana van Moe": "AM". */
function initialsOf(name: string): string {
  return name
    .split(' ')
    .flatMap(([letter = '']) => (HAS_CAPITAL.test(letter) ? [letter] : []))
    .join('');
}
