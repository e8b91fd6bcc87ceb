import { ArticleText, locate, type LocateOptions } from '../../src/core/claims/anchor';
import { tagSome } from './anchors';
import { edit, print } from './edits';
import { Random } from './random';
import { makeText } from './texts';

const ANCHORS = 1000;
const RATE = 0.05;

/** How long it takes to place many anchors: in an unchanged text, after edits, and with the old text at hand. */
export function showSpeed(): void {
  console.log(`\n${ANCHORS} anchors, best of three`);
  for (const units of [250_000, 500_000, 1_000_000]) {
    const random = new Random(7);
    const paragraphs = makeText('reports', units, random);
    const old = print(paragraphs);
    const anchors = tagSome(old, ANCHORS, random);
    const { text } = edit(paragraphs, 'reports', RATE, random);
    const time = (now: string, options?: LocateOptions) =>
      `${fastest(() => locate(new ArticleText(now), anchors, options))} ms`;
    console.log(
      `${units / 1000} kB: unchanged ${time(old)}, after 5 % edits ${time(text)}, with the old text ` +
        time(text, { originals: [new ArticleText(old)] }),
    );
  }
}

function fastest(run: () => unknown): string {
  const times = [1, 2, 3].map(() => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return Math.min(...times).toFixed(0);
}
