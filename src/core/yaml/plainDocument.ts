import { isAlias, isMap, isNode, isScalar, isSeq, visit, type Document, type YAMLMap } from 'yaml';
import type { Problem } from '../problem';
import { firstDocument, MOST_DEPTH } from './firstDocument';

/**
 * What is wrong with a YAML file of ours. `yaml-syntax` carries the parser's message in `facts.message`;
 * `yaml-feature` names what we do not take (`alias`, `anchor`, `tag`, `several documents`, `key`) in `facts.feature`,
 * `yaml-not-text` the sign that no text holds (`U+0000`) in `facts.sign`, `yaml-too-deep` the limit in `facts.levels`.
 */
export type YamlProblemCode =
  'yaml-syntax' | 'yaml-feature' | 'yaml-not-a-map' | 'yaml-too-large' | 'yaml-too-deep' | 'yaml-not-text';

export interface PlainDocument {
  readonly text: string;
  readonly document: Document.Parsed;
  /** The file's top-level map; `undefined` for a file that holds nothing. */
  readonly root: YAMLMap | undefined;
  /** With any problem here the file may be shown but is never written to. */
  readonly problems: readonly Problem<YamlProblemCode>[];
}

/** Limit of size, in UTF-16 units: checked before parsing, since a parser needs many times the text. */
const MOST_UNITS = 32 * 1024 * 1024;

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a YAML file of ours: one document, a map at the top, no aliases, anchors or tags, keys once only.
 * Never throws; everything unusual is a problem with its place.
 */
export function parsePlain(text: string): PlainDocument {
  const known = recent.find((parsed) => parsed.text === text);
  if (known) return known;
  const parsed = parsedAnew(text);
  recent.unshift(parsed);
  recent.length = Math.min(recent.length, MOST_RECENT);
  return parsed;
}

/** An edit looks at the text before and after it many times. A document is never changed, so it can be shared. */
const recent: PlainDocument[] = [];
const MOST_RECENT = 2;

function parsedAnew(text: string): PlainDocument {
  if (text.length > MOST_UNITS) {
    return { ...parsedAnew(''), text, problems: [{ code: 'yaml-too-large', facts: { units: text.length } }] };
  }
  const { document, secondAt, tooDeepAt } = firstDocument(text);
  const problems: Problem<YamlProblemCode>[] = [];
  const strange = STRANGE.exec(text);
  if (strange) {
    const sign = `U+${strange[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push({ code: 'yaml-not-text', span: { start: strange.index, end: strange.index + 1 }, facts: { sign } });
  }
  if (tooDeepAt !== undefined) {
    const span = { start: tooDeepAt, end: Math.min(tooDeepAt + 1, text.length) };
    problems.push({ code: 'yaml-too-deep', span, facts: { levels: MOST_DEPTH } });
  }
  for (const error of document.errors.slice(0, MOST_PROBLEMS)) {
    const [start, end] = error.pos.map((offset) => Math.min(offset, text.length)) as [number, number];
    problems.push({ code: 'yaml-syntax', span: { start, end }, facts: { message: firstLine(error.message) } });
  }
  if (secondAt !== undefined) {
    const span = { start: secondAt, end: secondAt };
    problems.push({ code: 'yaml-feature', span, facts: { feature: 'several documents' } });
  }
  // In a broken file as well: what is shown of it must not come by way of an alias or a key like `__proto__`.
  problems.push(...unusualNodes(document));
  const root = isMap(document.contents) ? document.contents : undefined;
  if (root === undefined && !isNothing(document) && problems.length === 0) {
    problems.push({ code: 'yaml-not-a-map', span: { start: 0, end: 0 } });
  }
  return { text, document, root, problems };
}

/** Behind so many problems of one kind the rest tells nobody more. */
const MOST_PROBLEMS = 100;

// eslint-disable-next-line no-control-regex -- control signs and halves of surrogate pairs: bytes of something else
const STRANGE = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\p{Surrogate}]/u;

/** What must not be in a file of ours, and keys that occur twice in a map. */
function unusualNodes(document: Document.Parsed): Problem<YamlProblemCode>[] {
  const problems: Problem<YamlProblemCode>[] = [];
  const add = (node: { range?: readonly number[] | null }, feature: string) => {
    const [start = 0, end = start] = node.range ?? [];
    if (problems.length >= MOST_PROBLEMS) return;
    problems.push({ code: 'yaml-feature', span: { start, end }, facts: { feature } });
  };
  const addRepeated = ({ items }: YAMLMap) => {
    const seen = new Set<unknown>();
    for (const { key } of items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value) && problems.length < MOST_PROBLEMS) {
        const [start = 0] = key.range ?? [];
        const facts = { message: 'Map keys must be unique' };
        problems.push({ code: 'yaml-syntax', span: { start, end: start + 1 }, facts });
      }
      seen.add(key.value);
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

function isNothing(document: Document.Parsed): boolean {
  const { contents } = document as Document;
  return contents === null || (isScalar(contents) && contents.value === null);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

/** The plain string under a key of a map; `undefined` if there is none or it is not a string. */
export function stringAt(map: YAMLMap | undefined, key: string): string | undefined {
  const node = map?.get(key, true);
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

/** The map under a key of a map. */
export function mapAt(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
  const node = map?.get(key, true);
  return isMap(node) ? node : undefined;
}

/** The strings of the list under a key of a map, in order; anything else in the list is left out. */
export function stringsAt(map: YAMLMap | undefined, key: string): readonly string[] {
  const node = map?.get(key, true);
  if (!isSeq(node)) return [];
  return node.items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? [item.value] : []));
}
