import type { Problem } from '../../problem';
import type { Span } from '../../text/span';
import { withinCurly } from '../../yaml/lines/curlyQuotes';
import { mended, type Mend } from '../../yaml/mending/mends';
import { scalar } from '../../yaml/writing/newLines';
import { idsOf, type Claim } from '../claim';
import { actorSlug } from '../claimId';
import { settling, settlingInFile } from '../merge/conflicts';
import { mergeMarked } from '../merge/mergeMarked';
import { readSidecar } from '../sidecar';
import { editSidecar, type SidecarChange } from '../sidecarEdit';

// How next steps change a file: `fixes` says which are offered for which problem.

/** A next step that a program can take, as an edit of a file's text. */
export interface Fix {
  readonly code:
    | 'replace-tag'
    | 'add-tag'
    | 'replace-actor'
    | 'replace-key'
    | 'replace-value'
    | 'add-actor'
    | 'own-id'
    | 'set-checking'
    | 'remove-relation'
    | 'delete-claim'
    | 'quote-text'
    | 'keep-quotes'
    | 'merge-by-claim'
    | 'keep-ours'
    | 'take-theirs'
    | 'leave-out'
    | 'keep-claim'
    | 'keep-actor'
    | 'delete-actor'
    | 'keep-file'
    | 'empty-file'
    | Mend;
  /** What it puts in or takes away, for its wording. */
  readonly value: string;
  /** `shared`: the file that the problem is in, which articles share. */
  readonly of: 'sidecar' | 'codebook' | 'shared';
  /**
   * The new text; `undefined` if the file is broken and may not be written. `text` likewise where there is none; `base` is
   * the version that both sides of a merge come from, where it is to be had.
   */
  readonly edit: (text: string | undefined, base?: string) => string | undefined;
}

/** Merges what git has left between markers by claim. */
export function merged(text: string | undefined, base?: string): string | undefined {
  const result = text === undefined ? undefined : mergeMarked(text, '', { base });
  return result?.kind === 'merged' ? result.text : undefined;
}

/** Mends a fault of YAML. */
export function mending(code: Mend, value: string, span: Problem['span']): Fix {
  return {
    code,
    value,
    of: 'sidecar',
    edit: (text) => (text === undefined ? undefined : mended(code, text, span)),
  };
}

/** Gives a claim an id that no other has. */
export function givingId(give: (text: string, span: Span) => string | undefined, span: Problem['span']): Fix {
  return {
    code: 'own-id',
    value: '',
    of: 'sidecar',
    edit: (text) => (text === undefined || span === undefined ? undefined : give(text, span)),
  };
}

/** Writes another word where the problem is. */
export function inPlace(code: Fix['code'], value: string, span: Problem['span']): Fix {
  return {
    code,
    value,
    of: 'sidecar',
    edit: (text) =>
      text === undefined || span === undefined
        ? undefined
        : text.slice(0, span.start) + scalar(value) + text.slice(span.end),
  };
}

/** The text with a value and what a “#” cuts off it in quotation marks; `undefined` if that does not stand there. */
export function withWholeText(text: string | undefined, cut: string, span: Problem['span']): string | undefined {
  if (text === undefined || span === undefined) return undefined;
  const start = text.indexOf(cut, span.end);
  if (start < 0 || text.slice(span.end, start).trim() !== '' || text.slice(span.end, start).includes('\n'))
    return undefined;
  const end = start + cut.length;
  const whole = text.slice(span.start, end);
  return text.slice(0, span.start) + scalar(withinCurly(whole) ?? whole) + text.slice(end);
}

/** Makes changes to a sidecar; none where it may not be written to. */
export function changing(code: Fix['code'], value: string, changesTo: (text: string) => readonly SidecarChange[]): Fix {
  return {
    code,
    value,
    of: 'sidecar',
    edit: (text) => {
      if (text === undefined) return undefined;
      const result = editSidecar(text, '', changesTo(text));
      return 'text' in result ? result.text : undefined;
    },
  };
}

/**
 * The changes that enter somebody whom claims name by what is no id of anybody: under that word, or, where it can be none
 * (“Olaf Brandt”), under an id that is made of it, which takes its place wherever it stands.
 */
export function enteringActor(text: string, value: string): readonly SidecarChange[] {
  const { actors, claims } = readSidecar(text).value;
  if (SLUG.test(value)) return [{ kind: 'add-actor', actor: { id: value, name: nameFrom(value) } }];
  const id = actorSlug(value, new Set(actors.map((actor) => actor.id)));
  const renamed = (reference: Claim['claimant']) =>
    typeof reference === 'string' ? id : reference?.map((one) => (one === value ? id : one));
  return [
    { kind: 'add-actor', actor: { id, name: value.trim() } },
    ...claims.flatMap(({ id: claim, claimant, addressee }): readonly SidecarChange[] => {
      const values = {
        ...(idsOf(claimant).includes(value) && { claimant: renamed(claimant) }),
        ...(idsOf(addressee).includes(value) && { addressee: renamed(addressee) }),
      };
      return Object.keys(values).length === 0 ? [] : [{ kind: 'set-claim', id: claim, values }];
    }),
    ...actors.flatMap(({ id: actor, roles = [] }): readonly SidecarChange[] =>
      roles.some(({ of }) => of === value)
        ? [
            {
              kind: 'set-actor',
              id: actor,
              values: { roles: roles.map((role) => (role.of === value ? { ...role, of: id } : role)) },
            },
          ]
        : [],
    ),
  ];
}

/** What the format takes for the id of an actor. */
const SLUG = /^[a-z0-9][a-z0-9_-]*$/;

/** A name to begin with: of `mara-lind`, Mara Lind. */
function nameFrom(id: string): string {
  return id
    .split(/[-_]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
    .trim();
}

/** The changes that decide a conflict for a side. */
export function settled(
  text: string,
  facts: NonNullable<Problem['facts']>,
  side: 'ours' | 'theirs',
): readonly SidecarChange[] {
  const sidecar = readSidecar(text).value;
  if (facts.claim === undefined) return settlingInFile(sidecar, Number(facts.index), side);
  const found = sidecar.claims.find(({ id }) => id === facts.claim);
  return found === undefined ? [] : settling(found, Number(facts.index), side);
}

/** The changes that take a relation from a claim. */
export function withoutRelation(text: string, id: string, index: number): readonly SidecarChange[] {
  const relations = readSidecar(text).value.claims.find((claim) => claim.id === id)?.relations ?? [];
  const rest = relations.filter((_, at) => at !== index);
  return [{ kind: 'set-claim', id, values: { relations: rest.length === 0 ? undefined : rest } }];
}
