import { overlaps, type Span } from '../../src/core/text/span';
import type { Corpus, LabelledText } from './corpus';
import { withinSharedEdges } from './dateConventions';
import { compare, rates, sameParty, sameValue, type Comparison, type Label, type Pair, type Rates } from './scoring';
import { KINDS, SUBJECTS, type Subject } from './subjects';
import type { Tool } from './tools/tool';
import { isRightType, isTyped } from './typing';

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How a tool does on one subject. */
export interface Measures {
  readonly labels: number;
  readonly answers: number;
  readonly strict: Rates;
  readonly relaxed: Rates;
  /** Strict with the right type; absent where the tool gives no types. */
  readonly typed?: Rates;
  /** Shares of the relaxed pairs: `type`, `role`, `value`, `demander` … as far as the tool gives them. */
  readonly accuracies: Readonly<Record<string, Share>>;
  /** Answers in page chrome; they count as answers too. */
  readonly inChrome: number;
  /** Of dates with other edges than the guideline has, where labels and answers alike lose them. */
  readonly sharedEdges?: Pick<Measures, 'strict' | 'relaxed'>;
}

/** One text with what a tool said of it, for one subject. */
export interface Compared {
  readonly text: LabelledText;
  readonly result: Comparison;
  readonly inChrome: number;
}

/** The subjects that a corpus can be scored on. Names of other corpora are all that they label of actors. */
export function subjectsOf(corpus: Corpus): readonly Subject[] {
  return SUBJECTS.filter((subject) => {
    if (subject === 'actors') return corpus.kinds.has('actor') && corpus.labelledAs === 'guideline';
    return corpus.kinds.has(KINDS[subject]);
  });
}

/**
 * Compares what was answered for each text of a corpus, in their order.
 * @param options.miscWrong an answer on a name of what is no actor is wrong, not left out of account
 * @param options.sharedEdges dates are compared {@link withinSharedEdges}
 */
export function compareAll(
  corpus: Corpus,
  answers: readonly (readonly Label[])[],
  subject: Subject,
  { miscWrong = false, sharedEdges = false }: { readonly miscWrong?: boolean; readonly sharedEdges?: boolean } = {},
): Compared[] {
  const within = sharedEdges ? withinSharedEdges : (labels: readonly Label[]) => labels;
  const mayNest = subject === 'names' && corpus.labelledAs === 'names';
  return corpus.texts.map((text, index) => {
    const all = mayNest ? answers[index]!.flatMap((answer) => [answer, ...nestedIn(answer)]) : answers[index]!;
    const answered = within(all.filter((label) => isOf(subject, label)));
    const labelled = within(text.labels.filter((label) => isOf(subject, label)));
    return {
      text,
      result:
        subject === 'statements'
          ? compareStatements(text, labelled, answered)
          : compare(labelled, answered, [
              ...text.ignore,
              ...(subject === 'names' ? nominalActors(text) : []),
              ...(miscWrong ? [] : text.noActors),
            ]),
      inChrome: answered.filter((label) => text.chrome.some((stretch) => overlaps(stretch, label))).length,
    };
  });
}

/** Names inside an answer, which others label as they label any name. */
function nestedIn({ kind, attributes }: Label): readonly Label[] {
  const nested = attributes?.nested;
  return Array.isArray(nested) ? nested.map((name: Omit<Label, 'kind'>) => ({ ...name, kind })) : [];
}

/** Where names alone are scored, a common noun that is an actor too is neither right nor wrong. */
function nominalActors({ labels }: LabelledText): readonly Span[] {
  return labels.filter((label) => label.kind === 'actor' && isNominal(label));
}

/**
 * Statements are long, and a stretch of one word excuses none. The content of a demand that is no statement as well
 * ("urged the firm to {pay}") is neither right nor wrong: somebody said it.
 */
function compareStatements(
  { ignore, labels }: LabelledText,
  labelled: readonly Label[],
  answered: readonly Label[],
): Comparison {
  const result = compare(labelled, answered);
  const unscored = [...ignore, ...labels.filter(({ kind }) => kind === 'demand')];
  const isUnscored = (answer: Span) => unscored.some((stretch) => isMostlyIn(stretch, answer));
  return { ...result, spurious: result.spurious.filter((answer) => !isUnscored(answer)) };
}

/** True if at least half of a span lies in a stretch. */
function isMostlyIn(stretch: Span, { start, end }: Span): boolean {
  const shared = Math.min(stretch.end, end) - Math.max(stretch.start, start);
  return 2 * shared >= end - start;
}

function isOf(subject: Subject, label: Label): boolean {
  return label.kind === KINDS[subject] && (subject !== 'names' || !isNominal(label));
}

function isNominal({ attributes }: Label): boolean {
  return attributes?.subtype === 'nominal';
}

/** Sums up what was compared. */
export function measure(
  compared: readonly Compared[],
  subject: Subject,
  { gives }: Pick<Tool, 'gives'>,
  labelledAs: Corpus['labelledAs'],
): Measures {
  const pairs = compared.flatMap(({ result }) => result.relaxed);
  const exact = compared.flatMap(({ result }) => result.exact);
  const labels = pairs.length + sum(compared, ({ result }) => result.missed.length);
  const answers = pairs.length + sum(compared, ({ result }) => result.spurious.length);
  const hasRightType = ({ gold, answer }: Pair) => isRightType(gold.type, answer.type, labelledAs);
  const hasTypes = gives.has(`${subject}.type`);
  return {
    labels,
    answers,
    strict: rates(exact.length, answers, labels),
    relaxed: rates(pairs.length, answers, labels),
    ...(hasTypes && { typed: rates(exact.filter(hasRightType).length, answers, labels) }),
    accuracies: Object.fromEntries(
      Object.entries(ATTRIBUTES[subject])
        .filter(([name, { byGuideline = false }]) => {
          return gives.has(`${subject}.${name}`) && (!byGuideline || labelledAs === 'guideline');
        })
        .map(([name, { isScored, isRight }]): [string, Share] => {
          const scored = pairs.filter(({ gold }) => isScored(gold));
          return [name, { right: scored.filter((pair) => isRight(pair, labelledAs)).length, of: scored.length }];
        }),
    ),
    inChrome: sum(compared, (one) => one.inChrome),
  };
}

/** An attribute of labels that have been found, and when an answer has it right. */
export interface Attribute {
  /** False for labels that say nothing of it. */
  readonly isScored: (gold: Label) => boolean;
  readonly isRight: (pair: Pair, labelledAs: Corpus['labelledAs']) => boolean;
  /** As a text, for lists of errors. */
  readonly show: (label: Label) => string;
  /** Labelled by the guideline alone. */
  readonly byGuideline?: boolean;
}

const TYPE: Attribute = {
  isScored: (gold) => isTyped(gold.type),
  isRight: ({ gold, answer }, labelledAs) => isRightType(gold.type, answer.type, labelledAs),
  show: ({ type }) => type ?? 'none',
};

const ROLE: Attribute = {
  isScored: (gold) => gold.type !== 'place' && gold.attributes?.role !== undefined,
  isRight: ({ gold, answer }) => gold.attributes?.role === answer.attributes?.role,
  show: ({ attributes }) => asText(attributes?.role),
  byGuideline: true,
};

/** @param alternatives of names that are right as well: whose attribute that is. */
function party(name: 'demander' | 'addressee' | 'source', alternatives?: string): Attribute {
  return {
    isScored: () => true,
    isRight: ({ gold, answer }) =>
      sameParty(
        texts(gold.attributes?.[name]),
        alternatives === undefined ? [] : texts(gold.attributes?.[alternatives]),
        texts(answer.attributes?.[name]),
      ),
    show: ({ attributes }) => asText(texts(attributes?.[name]).join('; ')),
  };
}

/** Right if it is the same word. */
function word(name: 'status' | 'directness' | 'polarity'): Attribute {
  return {
    isScored: () => true,
    isRight: ({ gold, answer }) => gold.attributes?.[name] === answer.attributes?.[name],
    show: ({ attributes }) => asText(attributes?.[name]),
  };
}

const CUE: Attribute = {
  isScored: ({ attributes }) => isSpan(attributes?.cue),
  isRight: ({ gold, answer }) => {
    const [labelled, answered] = [gold.attributes?.cue, answer.attributes?.cue];
    return isSpan(labelled) && isSpan(answered) && overlaps(labelled, answered);
  },
  show: ({ attributes }) => asText((attributes?.cue as { readonly text?: string } | undefined)?.text),
};

/** What is asked of pairs besides their edges, in the order of printing. */
export const ATTRIBUTES: Readonly<Record<Subject, Readonly<Record<string, Attribute>>>> = {
  actors: { type: TYPE, role: ROLE },
  names: { type: TYPE },
  dates: {
    type: TYPE,
    value: {
      isScored: (gold) => gold.value !== undefined,
      isRight: ({ gold, answer }) => sameValue(gold.value, answer.value),
      show: ({ value }) => value ?? 'none',
    },
  },
  demands: {
    type: TYPE,
    demander: party('demander', 'demanderAlt'),
    addressee: party('addressee'),
    status: word('status'),
  },
  statements: {
    source: party('source', 'sourceAlt'),
    cue: CUE,
    directness: word('directness'),
    polarity: word('polarity'),
  },
};

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function asText(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : 'none';
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
