/** Bytes as base64 without padding, as the generated files hold them. */
export function unpacked(base64: string): Uint8Array {
  const bytes = new Uint8Array(bytesIn(base64));
  let at = 0;
  for (let i = 0; i < base64.length; i += 4) {
    const held =
      (digitAt(base64, i) << 18) |
      (digitAt(base64, i + 1) << 12) |
      (digitAt(base64, i + 2) << 6) |
      digitAt(base64, i + 3);
    // What stands behind the end is dropped.
    bytes[at++] = held >> 16;
    bytes[at++] = held >> 8;
    bytes[at++] = held;
  }
  return bytes;
}

/** How many bytes a text of base64 holds. */
function bytesIn(base64: string): number {
  return Math.floor((base64.length * 3) / 4);
}

/** To unpack a table takes as long as to read about so many of its bytes as they are stored. */
const WORTH_UNPACKING = 20_000;

/** Bytes with a sign that a text of base64 holds. A first sentence reads few of them; a long text has them unpacked. */
export class SignedBytes {
  readonly length: number;
  readonly #base64: string;
  #read = 0;
  #bytes: Int8Array | undefined;

  constructor(base64: string) {
    this.length = bytesIn(base64);
    this.#base64 = base64;
  }

  at(index: number): number {
    if (this.#bytes !== undefined) return this.#bytes[index]!;
    if (++this.#read >= WORTH_UNPACKING) this.#bytes = new Int8Array(unpacked(this.#base64).buffer);
    return signedByteAt(this.#base64, index);
  }
}

function signedByteAt(base64: string, index: number): number {
  const bit = index * 8;
  const digit = Math.floor(bit / 6);
  const pair = (digitAt(base64, digit) << 6) | digitAt(base64, digit + 1);
  return ((pair >> (4 - (bit - digit * 6))) << 24) >> 24;
}

/** The value of a digit; 0 behind the end. */
export function digitAt(base64: string, at: number): number {
  return at < base64.length ? VALUES[base64.charCodeAt(at)]! : 0;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;
