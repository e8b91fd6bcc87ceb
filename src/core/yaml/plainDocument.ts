import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseAllDocuments,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../problem';

/**
 * What is wrong with a YAML file of ours. `yaml-syntax` carries the parser's message in `facts.message`;
 * `yaml-feature` names what we do not take (`alias`, `anchor`, `tag`, `several documents`, `key`) in `facts.feature`.
 */
export type YamlProblemCode = 'yaml-syntax' | 'yaml-feature' | 'yaml-not-a-map' | 'yaml-too-large';

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
  const parsed = parseAllDocuments(text, { version: '1.2', uniqueKeys: true, logLevel: 'silent' });
  const documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
  const document = documents[0] ?? parseDocument('{}');
  const problems: Problem<YamlProblemCode>[] = [];
  for (const error of document.errors) {
    const [start, end] = error.pos;
    problems.push({ code: 'yaml-syntax', span: { start, end }, facts: { message: firstLine(error.message) } });
  }
  const second = documents[1];
  if (second) {
    const start = second.range[0];
    problems.push({ code: 'yaml-feature', span: { start, end: start }, facts: { feature: 'several documents' } });
  }
  if (problems.length === 0) problems.push(...unusualNodes(document));
  const root = documents.length > 0 && isMap(document.contents) ? document.contents : undefined;
  if (root === undefined && documents.length > 0 && !isNothing(document) && problems.length === 0) {
    problems.push({ code: 'yaml-not-a-map', span: { start: 0, end: 0 } });
  }
  return { text, document, root, problems };
}

function unusualNodes(document: Document.Parsed): Problem<YamlProblemCode>[] {
  const problems: Problem<YamlProblemCode>[] = [];
  const add = (node: { range?: readonly number[] | null }, feature: string) => {
    const [start = 0, end = start] = node.range ?? [];
    problems.push({ code: 'yaml-feature', span: { start, end }, facts: { feature } });
  };
  visit(document, {
    Alias: (_, node) => add(node, 'alias'),
    Collection: (_, node) => {
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
