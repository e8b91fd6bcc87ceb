import type { Label } from '../score/scoring';
import type { Fail, PlacedText } from './placing';

/** Types of demands. */
const DEMANDS = ['ultimatum', 'demand', 'condition', 'request', 'proposal', 'refusal'] as const;
/** How much of a statement stands in quotation marks: all, nothing, a part. */
const STATEMENTS = ['direct', 'indirect', 'mixed'] as const;

/** What the label of a demand or of a statement begins with. */
export type ContentType = (typeof DEMANDS)[number] | (typeof STATEMENTS)[number];

/** What may be said of a content: who, to whom, by which words …; the first three are said of statements as well. */
export const CONTENT_FIELDS = ['by', 'alt', 'cue', 'to', 'deadline', 'or', 'status', 'polarity'] as const;

type Fields = Readonly<Partial<Record<(typeof CONTENT_FIELDS)[number], string>>>;

/** Where the text of a content's label is looked up. */
interface Finder {
  readonly isPrinted: (text: string) => boolean;
  readonly cue: (text: string) => PlacedText;
}

/** True for the label of a demand or statement, and not of a name or date. */
export function isContent(type: string): type is ContentType {
  return (DEMANDS as readonly string[]).includes(type) || isStatement(type);
}

/** The kind of mark that a label of a content stands for. */
export function kindOf(type: ContentType): 'demand' | 'statement' {
  return isStatement(type) ? 'statement' : 'demand';
}

function isStatement(type: string): boolean {
  return (STATEMENTS as readonly string[]).includes(type);
}

/** The label of a demand or statement whose content stands at `span`. Names in its fields are parted by `; `. */
export function contentLabel(type: ContentType, span: PlacedText, fields: Fields, finder: Finder, fail: Fail): Label {
  const kind = kindOf(type);
  const strange = (['to', 'deadline', 'or', 'status', 'polarity'] as const).find(
    (name) => fields[name] !== undefined && (name === 'polarity') !== (kind === 'statement'),
  );
  if (strange !== undefined) return fail(`a ${kind} has no ${strange}`);
  const printed = [...names(fields.by), ...names(fields.alt), ...names(fields.to), fields.deadline, fields.or];
  for (const text of printed)
    if (text !== undefined && !finder.isPrinted(text)) return fail(`"${text}" is not in the text`);
  const cue = fields.cue === undefined ? {} : { cue: finder.cue(fields.cue) };
  if (kind === 'statement') {
    const attributes = {
      source: names(fields.by),
      ...(fields.alt !== undefined && { sourceAlt: names(fields.alt) }),
      ...cue,
      directness: type,
      polarity: fields.polarity ?? 'asserts',
    };
    return { kind, ...span, attributes };
  }
  const attributes = {
    demander: names(fields.by),
    addressee: names(fields.to),
    ...(fields.alt !== undefined && { demanderAlt: names(fields.alt) }),
    ...cue,
    ...(fields.deadline !== undefined && { deadline: fields.deadline }),
    ...(fields.or !== undefined && { consequence: fields.or }),
    status: fields.status ?? 'open',
  };
  return { kind, ...span, type, attributes };
}

function names(field: string | undefined): readonly string[] {
  return field?.split('; ') ?? [];
}
