import { ArticleText, describe, type DescribedAnchor } from '../../src/core/claims/anchor';
import type { Random } from './random';

/** Describes so many stretches of a text as editors tag them: names, clauses, sentences, now and then two of them. */
export function tagSome(text: string, count: number, random: Random): readonly DescribedAnchor[] {
  const article = new ArticleText(text);
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const anchors: DescribedAnchor[] = [];
  while (anchors.length < count) {
    const first = random.between(0, words.length - 1);
    const last = Math.min(first + lengthOf(random) - 1, words.length - 1);
    let end = words[last]!.end;
    // Editors leave out the closing signs more often than not.
    if (random.chance(0.7)) while (end > words[last]!.start + 1 && /[.,”]/.test(text[end - 1]!)) end--;
    if (text.slice(words[first]!.start, end).includes('\n') && random.chance(0.8)) continue;
    const description = describe(article, { start: words[first]!.start, end });
    if (description.kind === 'described') anchors.push(description.anchor);
  }
  return anchors.sort((a, b) => a.start - b.start);
}

function lengthOf(random: Random): number {
  const kind = random.next();
  if (kind < 0.2) return random.between(1, 3);
  return kind < 0.75 ? random.between(4, 10) : random.between(10, 30);
}
