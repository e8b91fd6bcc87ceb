import { isMap, isScalar, isSeq } from 'yaml';
import { nearestFact, type Facts } from '../../problem';
import { nearestWord } from '../../text/nearestWord';
import type { Span } from '../../text/span';
import { nextLine } from '../lines/lines';
import { signName, strangeBlankInLine } from '../lines/strangeBlanks';
import { COLON_WITHOUT_BLANK, type YamlFault } from '../parser/syntaxFaults';
import type { PlainDocument } from '../reading/plainDocument';
import { indexed, keyPlaceOf, placeOf } from './placeInFile';
import type { SchemaFault } from './validator';
import { fitOf, type SchemaNode } from './whatFits';

/** In what way a value does not fit its schema. */
export type SchemaProblemKind = 'missing-key' | 'wrong-type' | 'unknown-value' | 'bad-value' | 'too-long';

/**
 * Facts: `key` names the key by its path, `value` what stands there, `allowed` what might, `within` what lacks a key, `nearest` what was likely meant, `fault` and `sign` the slip that a wrong type comes from,
 * `fits` what would fit (a `FitName`), with `least` and `most`, `stands` is `map` where keys stand in place of something else.
 */
export interface SchemaProblem {
  readonly kind: SchemaProblemKind;
  readonly span?: Span;
  readonly facts: Facts;
}

/** A fault of a value at a path, put to somebody who mends it. */
export function problemOf(
  { keyword, params }: Pick<SchemaFault, 'keyword' | 'params'>,
  path: readonly string[],
  parsed: PlainDocument,
  schema: SchemaNode,
): SchemaProblem {
  const key = path.join('.');
  const place = placeOf(parsed, path);
  const node = parsed.node(indexed(path));
  const stands: unknown = isScalar(node) ? node.value : undefined;
  const value = /^(?:string|number|boolean)$/.test(typeof stands) ? String(stands) : '';
  switch (keyword) {
    case 'required': {
      const missing = String(params.missingProperty);
      const keys = isMap(node)
        ? node.items.flatMap((pair) => (isScalar(pair.key) ? [String(pair.key.value)] : []))
        : [];
      const nearest = nearestWord(missing, keys);
      return {
        kind: 'missing-key',
        // What is to be mended is the key that stands there in its place.
        ...(nearest === undefined ? place : keyPlaceOf(parsed, [...path, nearest])),
        facts: {
          key: missing,
          within: key,
          ...nearestFact(nearest),
          ...fitOf(schema, [...path, missing])?.facts,
        },
      };
    }
    case 'type': {
      const slip = typeof stands === 'string' && place.span ? slipIn(parsed.text, place.span, String(params.type)) : {};
      const fit = fitOf(schema, path);
      // A number or a date that would do as a text lacks nothing but the quotation marks.
      const asked = value !== '' && (fit?.pattern?.test(value) ?? fit?.fits === 'edtf') ? undefined : fit?.facts;
      return {
        kind: 'wrong-type',
        ...place,
        facts: { key, value, allowed: String(params.type), ...asked, ...slip, ...standsFact(node) },
      };
    }
    case 'enum': {
      const choices = (params.allowedValues as readonly unknown[]).map(String);
      return {
        kind: 'unknown-value',
        ...place,
        facts: {
          key,
          value,
          allowed: choices.join(', '),
          ...nearestFact(nearestWord(value, choices)),
          ...standsFact(node),
        },
      };
    }
    case 'maxLength':
      return { kind: 'too-long', ...place, facts: { key, allowed: Number(params.limit) } };
    default:
      return { kind: 'bad-value', ...place, facts: { key, value, ...fitOf(schema, path)?.facts } };
  }
}

/** That a map or a list with something in it stands where it does not fit; an empty one is nothing. */
function standsFact(node: unknown): { readonly stands?: 'map' | 'list' } {
  if (isMap(node)) return { stands: 'map' };
  return isSeq(node) && node.items.length > 0 ? { stands: 'list' } : {};
}

/** Why the lines of a list or a map are taken for words, if that can be told: a fault of form that is no fault of YAML. */
function slipIn(text: string, { start }: Span, type: string): { readonly fault?: YamlFault; readonly sign?: string } {
  const isList = type.split(',').includes('array');
  if (!isList && !type.split(',').includes('object')) return {};
  const strange = strangeBlankInLine(text, start);
  if (strange !== undefined) return { fault: 'blank', sign: signName(text, strange) };
  if (isList) return /^-\w/.test(text.slice(start, start + 2)) ? { fault: 'dash' } : {};
  return COLON_WITHOUT_BLANK.test(text.slice(start, nextLine(text, start))) ? { fault: 'colon' } : {};
}
