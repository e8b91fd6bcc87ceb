import type { Mark, NestedName, Party } from './mark';

/** A mark in the shape of gold files and of `bluepencil scan --jsonl`. */
export interface InterchangeEntity {
  readonly kind: Mark['kind'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type?: string;
  readonly value?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Turns a mark to the shape that other programs read; attributes that say nothing are left out. */
export function toInterchange(mark: Mark): InterchangeEntity {
  const { kind, start, end, text } = mark;
  const place = { kind, start, end, text };
  switch (mark.kind) {
    case 'actor':
      return {
        ...place,
        type: mark.type,
        ...attributes({
          entity: mark.entity,
          role: mark.role,
          subtype: mark.subtype,
          nested: mark.nested?.map(nested),
        }),
      };
    case 'date':
      return { ...place, type: mark.type, ...(mark.value === undefined ? {} : { value: mark.value }) };
    case 'demand':
      return {
        ...place,
        type: mark.type,
        ...attributes({
          demander: names(mark.demander),
          addressee: names(mark.addressee),
          cue: mark.cue,
          deadline: mark.deadline?.text,
          consequence: mark.consequence?.text,
          status: mark.status,
        }),
      };
    case 'statement':
      return {
        ...place,
        ...attributes({
          source: names(mark.source),
          cue: mark.cue,
          directness: mark.directness,
          polarity: mark.polarity,
        }),
      };
  }
}

function nested({ start, end, text, type, entity }: NestedName): Omit<NestedName, 'rule'> {
  return { start, end, text, type, entity };
}

function names(parties: readonly Party[]): readonly string[] {
  return parties.map((party) => party.text);
}

function attributes(all: Record<string, unknown>): { attributes?: Record<string, unknown> } {
  const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return Object.keys(said).length > 0 ? { attributes: said } : {};
}
