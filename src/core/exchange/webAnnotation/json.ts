import { isRecord } from '../../json/record';

/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** JSON-LD lets one value stand alone, where several stand in a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

/** The objects among one value or several. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isRecord);
}

/** The text of a value, be it plain or a JSON-LD value object (`{ "@value": … }`); `undefined` if it is none. */
export function textOf(value: unknown): string | undefined {
  const plain = isRecord(value) ? value['@value'] : value;
  return typeof plain === 'string' ? plain : undefined;
}

/** A whole number from 0, also one in digits, as processors of RDF write it; `undefined` if it is none. */
export function countOf(value: unknown): number | undefined {
  const plain = isRecord(value) ? value['@value'] : value;
  const number = typeof plain === 'string' && /^\d{1,15}$/.test(plain) ? Number(plain) : plain;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}

/** The IRI that stands for something: the thing may be the IRI alone, or an object with it. */
export function iriOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return undefined;
  return textOf(value.id ?? value['@id']);
}

/** True if an object is of a type, alone or among others. */
export function hasType(object: JsonObject, type: string): boolean {
  return listOf(object.type ?? object['@type']).includes(type);
}

/** What a JSON literal of JSON-LD holds; `undefined` if it is none. */
export function literalIn(value: unknown): unknown {
  const [object] = objectsIn(value);
  return object !== undefined && hasType(object, '@json') ? object['@value'] : undefined;
}
