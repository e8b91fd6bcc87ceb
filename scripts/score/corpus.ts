import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { contains, type Span } from '../../src/core/text/span';
import type { Gold, Label } from './scoring';

/** A text with its labels. */
export interface LabelledText {
  readonly name: string;
  readonly text: string;
  /** ISO 8601 day that relative dates are counted from. */
  readonly referenceDate: string | undefined;
  readonly labels: readonly Label[];
  readonly chrome: readonly Span[];
  readonly ignore: readonly Span[];
  /** What others label as a name of something that is no actor (`misc`): an answer there is left out of account. */
  readonly noActors: readonly Span[];
}

/** Texts that are labelled by the same rules. */
export interface Corpus {
  readonly name: string;
  /**
   * `guideline`: as Blue Pencil itself marks. `names`: labels of others, where actors are names alone and have three
   * types (a country is a place or an organisation, a group is persons or an organisation).
   */
  readonly labelledAs: 'guideline' | 'names';
  /** Kinds that nobody labelled are not scored. */
  readonly kinds: ReadonlySet<string>;
  readonly texts: readonly LabelledText[];
}

/** What is said to the user of a folder or file that cannot be scored. */
export class CorpusError extends Error {}

/**
 * Reads what a path of the command line names: a folder of `NAME.txt` and `NAME.gold.json`, a file of one JSON document
 * a line, or a folder of such files. One corpus for each file of lines, one for all pairs of a folder.
 * @throws CorpusError where there is nothing to score.
 */
export function readCorpora(place: string): readonly Corpus[] {
  if (!existsSync(place)) throw new CorpusError(`There is no ${place}.`);
  if (statSync(place).isFile()) return [fileOfLines(place)];
  const files = readdirSync(place).sort();
  const pairs = files.filter((file) => file.endsWith('.gold.json'));
  const corpora = files.filter((file) => file.endsWith('.jsonl')).map((file) => fileOfLines(path.join(place, file)));
  if (pairs.length > 0) corpora.unshift(folderOfPairs(place, pairs));
  if (corpora.length === 0) throw new CorpusError(`${place} has no NAME.txt with NAME.gold.json, and no NAME.jsonl.`);
  return corpora;
}

function folderOfPairs(folder: string, files: readonly string[]): Corpus {
  const texts = files.map((file): LabelledText => {
    const name = file.slice(0, -'.gold.json'.length);
    const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold;
    return {
      name,
      text: readFileSync(path.join(folder, gold.article ?? `${name}.txt`), 'utf8'),
      referenceDate: gold.referenceDate ?? undefined,
      labels: gold.entities,
      chrome: gold.chrome ?? [],
      ignore: gold.ignore ?? [],
      noActors: [],
    };
  });
  return {
    name: path.basename(path.resolve(folder)),
    labelledAs: 'guideline',
    kinds: new Set(['actor', 'date', 'demand', ...texts.flatMap(({ labels }) => labels.map(({ kind }) => kind))]),
    texts,
  };
}

function fileOfLines(file: string): Corpus {
  const lines = readFileSync(file, 'utf8').split('\n');
  const golds = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Gold & { text: string });
  if (golds.length === 0) throw new CorpusError(`${file} is empty.`);
  return corpusOfLines(path.basename(file), golds);
}

/** What only the guideline knows. */
const OWN_KINDS: ReadonlySet<string> = new Set(['demand', 'statement']);
const OWN_TYPES: ReadonlySet<string | undefined> = new Set(['country', 'group']);

/** Texts and labels that came in one file: how they are labelled is told from the labels. */
export function corpusOfLines(name: string, golds: readonly (Gold & { readonly text: string })[]): Corpus {
  const all = golds.flatMap((gold) => gold.entities);
  const byGuideline = all.some(({ kind, type }) => OWN_KINDS.has(kind) || OWN_TYPES.has(type));
  const texts = golds.map(({ id, text, referenceDate, entities, chrome = [], ignore = [] }): LabelledText => {
    const own = byGuideline ? { labels: entities, unscored: [], noActors: [] } : namesOnly(entities);
    return {
      name: id,
      text,
      referenceDate: referenceDate ?? undefined,
      labels: own.labels,
      chrome,
      ignore: [...ignore, ...own.unscored],
      noActors: own.noActors,
    };
  });
  return {
    name,
    labelledAs: byGuideline ? 'guideline' : 'names',
    kinds: new Set(all.map(({ kind }) => kind)),
    texts,
  };
}

/**
 * Labels of others as names that lie side by side. A mention with a head is as long as its head; of nested names the
 * outer one counts. Pronouns and common nouns are neither right nor wrong, for there the rules differ too much.
 */
function namesOnly(entities: readonly Label[]): {
  readonly labels: readonly Label[];
  readonly unscored: readonly Span[];
  readonly noActors: readonly Span[];
} {
  const unscored: Span[] = [];
  const noActors: Span[] = [];
  const scored: Label[] = [];
  for (const entity of entities) {
    const cut = entity.kind === 'actor' ? withoutArticle(atHead(entity)) : entity;
    if (isNameless(entity)) unscored.push(cut);
    else if (entity.type === 'misc') noActors.push(cut);
    else scored.push(cut);
  }
  const isInner = (label: Label, index: number) =>
    scored.some(
      (other, at) =>
        other.kind === label.kind &&
        contains(other, label) &&
        (isLonger(other, label) || (at < index && !isLonger(label, other))),
    );
  return {
    labels: scored.filter((label, index) => !isInner(label, index)),
    unscored: [...unscored, ...scored.filter(isInner)],
    noActors,
  };
}

/** Mentions by pronouns and common nouns; of times, those that nobody typed ("the first time"). */
function isNameless({ kind, type, attributes }: Label): boolean {
  if (attributes?.subtype === 'pronoun') return true;
  return attributes?.subtype === 'nominal' && (kind === 'actor' || type === 'unspecified');
}

function isLonger(a: Span, b: Span): boolean {
  return a.end - a.start > b.end - b.start;
}

function atHead(label: Label): Label {
  const head = label.attributes?.head as (Span & { readonly text: string }) | undefined;
  return head === undefined ? label : { ...label, start: head.start, end: head.end, text: head.text };
}

function withoutArticle(label: Label): Label {
  const article = /^(?:the|an?)\s+(?=\S)/.exec(label.text)?.[0].length ?? 0;
  return { ...label, start: label.start + article, text: label.text.slice(article) };
}
