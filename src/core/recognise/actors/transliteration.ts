import { fold, remembering } from '../../lexicon/lookup';

/**
 * A spelling reduced to what transliterations agree on: "Zubkov", "Zubkoff" and "Zoubkov" give the same. Vowels are
 * kept as one sign, since their order still tells names apart.
 */
export const soundKey = remembering(5_000, soundOf);

function soundOf(name: string): string {
  return fold(name)
    .replaceAll(/^(?:al|el|ul|an|ar|as|ash|az)[- ]/g, '')
    .replaceAll(/\P{L}/gu, '')
    .replaceAll('tsch', 'c')
    .replaceAll(/tch|tsh|ch|sch/g, 'c')
    .replaceAll('kh', 'h')
    .replaceAll('gh', 'g')
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll('dj', 'j')
    .replaceAll('zh', 'j')
    .replaceAll('g', 'j')
    .replaceAll('q', 'k')
    .replaceAll('w', 'v')
    .replaceAll(/ff$/g, 'v')
    .replaceAll('x', 'ks')
    .replaceAll(/[aeiouy]+/g, 'a')
    .replaceAll(/(\p{L})\1+/gu, '$1');
}

/**
 * True if two single names can be spellings of one: equal but for accents, or alike in sound and of like length.
 * Short names must be equal, since too many of them are alike.
 */
export function sameSpelling(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)];
  if (first === second) return true;
  if (Math.min(first.length, second.length) < 5 || Math.abs(first.length - second.length) > 2) return false;
  return soundKey(first) === soundKey(second);
}
