import { textHash } from './anchor/textHash';

/** Digits and small letters without those that are misread: i, l, o, u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;

/**
 * Makes a claim's id: `c-` and ten random characters, 50 bits. `randomBytes` gives that many random bytes (0–255) from
 * a source fit for ids; ids in use are never given again.
 */
export function newClaimId(randomBytes: (count: number) => Uint8Array, taken: ReadonlySet<string> = new Set()): string {
  for (;;) {
    // 256 is a multiple of 32: each character is as likely as any other.
    const id = `c-${Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * The id of a claim that comes from elsewhere, made of what names it there: whoever imports it gives it the same one, so
 * that a merge takes it for one claim. Of the same form as all others.
 */
export function derivedClaimId(name: string): string {
  // One such hash has 48 bits, an id 50.
  const digits = textHash(name) + textHash(`${name}\n`);
  return newClaimId((count) =>
    Uint8Array.from({ length: count }, (_, at) => parseInt(digits.slice(2 * at, 2 * at + 2), 16)),
  );
}

/**
 * An actor's id: the name in small ASCII letters with hyphens, so that people can write it. Letters of other scripts
 * that have no plain form leave nothing; then `actor` is the stem. A number is added where the slug is taken.
 */
export function actorSlug(name: string, taken: ReadonlySet<string> = new Set()): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øœæßłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .join('-')
    .slice(0, 60);
  const stem = plain === '' ? 'actor' : plain;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
