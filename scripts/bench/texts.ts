import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Random } from '../bench-anchors/random';
import type { Gold, Label } from '../score/scoring';
import { Recasting } from './recast';

/** A labelled article of the project that others are made of. */
interface Model {
  readonly lines: readonly string[];
  readonly labels: readonly Label[];
}

const FOLDERS = ['tuned', 'untuned'].map((name) => path.join('test', 'articles', name));
/** Lines so long are paragraphs of the article itself; shorter ones may be headlines, menus, captions. */
const PARAGRAPH = 120;
/** The share of paragraphs that come from another article. */
const BORROWED = 0.25;

/**
 * Makes articles that differ from each other as news does: the project's labelled articles with other names, numbers,
 * dates and words in each copy, their paragraphs shuffled, and some from other articles. The same seed makes the same.
 */
export class ArticleMaker {
  readonly #models: readonly Model[];
  readonly #common: ReadonlySet<string>;
  readonly #paragraphs: readonly { readonly line: string; readonly model: Model }[];
  readonly #random: Random;

  /** @param root the project's folder */
  constructor(root: string, seed: number) {
    this.#random = new Random(seed);
    this.#models = FOLDERS.flatMap((folder) => modelsOf(path.join(root, folder)));
    const text = this.#models.flatMap(({ lines }) => lines).join('\n');
    this.#common = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));
    this.#paragraphs = this.#models.flatMap((model) =>
      model.lines.filter((line) => line.length >= PARAGRAPH).map((line) => ({ line, model })),
    );
  }

  /** Articles of at least so many UTF-16 units together. */
  articles(units: number): readonly string[] {
    const made: string[] = [];
    for (let length = 0; length < units; length += made.at(-1)!.length) {
      made.push(this.#article(this.#models[made.length % this.#models.length]!));
    }
    return made;
  }

  /** One long article of exactly so many units, cut off within a sentence. */
  document(units: number): string {
    return this.articles(units).join('\n\n').slice(0, units);
  }

  #article(model: Model): string {
    const random = this.#random;
    const recasting = new Recasting(random);
    const isCommon = (word: string) => this.#common.has(word);
    recasting.learn(model.labels, isCommon);
    const own = shuffled(
      model.lines.filter((line) => line.length >= PARAGRAPH),
      random,
    );
    const lines = model.lines.map((line) => {
      if (line.length < PARAGRAPH) return line;
      const kept = own.pop()!;
      if (!random.chance(BORROWED)) return kept;
      const borrowed = random.pick(this.#paragraphs);
      recasting.learn(borrowed.model.labels, isCommon);
      return borrowed.line;
    });
    return recasting.apply(lines.join('\n'));
  }
}

function modelsOf(folder: string): readonly Model[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold;
      const article = gold.article ?? `${file.slice(0, -'.gold.json'.length)}.txt`;
      return { lines: readFileSync(path.join(folder, article), 'utf8').split('\n'), labels: gold.entities };
    });
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/** How varied texts are. */
export interface Variety {
  readonly units: number;
  readonly words: number;
  readonly distinctWords: number;
  /** The shares of sentences and of paragraphs of the article itself that stand in the texts once only. */
  readonly uniqueSentences: number;
  readonly uniqueParagraphs: number;
}

/** Counts what could be read once and used again. */
export function varietyOf(texts: readonly string[]): Variety {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []);
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.length >= PARAGRAPH);
  const sentences = lines.flatMap((line) => line.split(/[.?!]\s/));
  return {
    units: texts.reduce((sum, text) => sum + text.length, 0),
    words: words.length,
    distinctWords: new Set(words).size,
    uniqueSentences: uniqueShare(sentences),
    uniqueParagraphs: uniqueShare(lines),
  };
}

function uniqueShare(items: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return items.filter((item) => counts.get(item) === 1).length / items.length;
}
