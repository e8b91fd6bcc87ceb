import { HAS_CAPITAL } from '../../text/anyScript';
import type { Reading } from '../reading';
import type { ResolvedParty } from '../resolved';

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
export function labelOf({ paragraph: { turn, text }, statements }: Reading): string | undefined {
  if (turn !== undefined) return turn.kind === 'initials' ? text.slice(turn.start, turn.end) : undefined;
  // What is said behind a label begins before all that is told in it.
  const [first] = statements;
  if (first?.rule !== 'statement.label' || first.directness !== 'indirect') return undefined;
  const { span } = first.source[0]!;
  return span.start < LABEL ? text.slice(span.start, span.end) : undefined;
}

/**
 * The speakers of an interview by their labels: of the turns of who asks one in three at least is a question, and more
 * than twice as many as of who answers. Empty where nobody asks, or nobody answers. `people` are those whom the article names.
 */
export function speakersIn(readings: readonly Reading[], people: readonly ResolvedParty[]): readonly Speaker[] {
  const turns = new Map<string, { all: number; questions: number }>();
  let answers = 0;
  for (const reading of readings) {
    const label = labelOf(reading);
    if (reading.paragraph.turn?.kind === 'answer') answers++;
    if (label === undefined) continue;
    const known = turns.get(label) ?? { all: 0, questions: 0 };
    known.all++;
    if (reading.paragraph.text.trimEnd().endsWith('?')) known.questions++;
    turns.set(label, known);
  }
  const least = answers > 0 ? 0 : Math.min(...[...turns.values()].map(({ all, questions }) => questions / all));
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
  if (letters.length > 3 || letters.length < 2) return undefined;
  const fits = people.filter(({ text }) => initialsOf(text).includes(letters));
  return fits.every(({ text }) => text === fits[0]!.text) ? fits[0] : undefined;
}

/** "Jean-Luc van Moe": "JM", "JLM", "JvM" in capitals; what a label may have for it. */
function initialsOf(name: string): readonly string[] {
  const words = name.split(' ');
  const capital = words.filter((word) => HAS_CAPITAL.test(word[0] ?? ''));
  return [words, capital, capital.flatMap((word) => word.split('-'))].map((parts) =>
    parts.map((part) => (part[0] ?? '').toUpperCase()).join(''),
  );
}
