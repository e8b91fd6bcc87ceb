import { isAlias, isMap, isNode, isScalar, isSeq, visit, type Document, type Scalar, type YAMLMap } from 'yaml';
import type { Facts, Problem } from '../../problem';
import { isNothing } from './nodes';

/** Behind so many problems of one kind the rest tells nobody more. */
export const MOST_PROBLEMS = 100;

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

// eslint-disable-next-line no-control-regex -- control signs and halves of surrogate pairs: bytes of something else
const STRANGE = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\p{Surrogate}]/u;

/** The first sign in a text that no text holds. */
export function strangeSign(text: string): { readonly sign: string; readonly index: number } | undefined {
  const strange = STRANGE.exec(text);
  return strange ? { sign: strange[0], index: strange.index } : undefined;
}

/** What must not be in a file of ours, and keys that occur twice in a map. */
export function unusualNodes(document: Document.Parsed): readonly Problem<'yaml-feature' | 'yaml-syntax'>[] {
  const problems: Problem<'yaml-feature' | 'yaml-syntax'>[] = [];
  const add = (node: { range?: readonly number[] | null }, feature: string) => {
    const [start = 0, end = start] = node.range ?? [];
    if (problems.length >= MOST_PROBLEMS) return;
    problems.push({ code: 'yaml-feature', span: { start, end }, facts: { feature } });
  };
  const addRepeated = ({ items }: YAMLMap) => {
    const seen = new Map<unknown, unknown>();
    for (const { key, value } of items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value) && problems.length < MOST_PROBLEMS) {
        const [start = 0] = key.range ?? [];
        const facts = {
          message: 'Map keys must be unique',
          key: String(key.value),
          ...behindBoth(seen.get(key.value), value),
        };
        problems.push({ code: 'yaml-syntax', span: { start, end: start + 1 }, facts });
      }
      if (!seen.has(key.value)) seen.set(key.value, value);
    }
  };
  visit(document, {
    Alias: (_, node) => add(node, 'alias'),
    Collection: (_, node) => {
      if (isMap(node)) addRepeated(node);
      if (node.anchor !== undefined) add(node, 'anchor');
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org')) add(node, 'tag');
    },
    Scalar: (_, node) => {
      if (node.anchor !== undefined) add(node, 'anchor');
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org')) add(node, 'tag');
    },
    Pair: (_, pair) => {
      const { key } = pair;
      if (isScalar(key) && (UNSAFE_KEYS.has(String(key.value)) || key.value === '<<'))
        add(key, `key ${String(key.value)}`);
      else if (isNode(key) && !isScalar(key) && !isAlias(key)) add(key, 'key that is no word');
    },
  });
  return problems;
}

/**
 * What stands behind both of two keys: the word of each, or what they have if it is more than that, since to delete one of
 * them would throw it away.
 */
function behindBoth(first: unknown, second: unknown): Pick<Facts, 'both' | 'first' | 'second'> {
  if (isSeq(first) && isSeq(second) && first.items.length > 0 && second.items.length > 0) return { both: 'items' };
  if (isMap(first) && isMap(second) && first.items.length > 0 && second.items.length > 0) return { both: 'keys' };
  return isWord(first) && isWord(second) ? { first: wordOf(first), second: wordOf(second) } : {};
}

function isWord(node: unknown): node is Scalar {
  return isScalar(node) && !isNothing(node);
}

function wordOf({ source, value }: Scalar): string {
  return (source ?? String(value)).trim();
}
