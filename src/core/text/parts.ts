import { Joining } from './recentTexts';

/** Cuts a text into parts of at most so many UTF-16 units, never between the halves of a surrogate pair. */
export function* parts(text: string, most: number): Generator<string, undefined, undefined> {
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + most, text.length);
    if (end < text.length && end - start > 1 && isHighSurrogate(text.charCodeAt(end - 1))) end--;
    yield text.slice(start, end);
    start = end;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** What turns bytes into text, part by part (the platforms' `TextDecoder`). */
export interface PartDecoder {
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}

/**
 * Of larger parts the engine's collector would keep an account of their own, and come just when they are put together.
 */
const BYTES_A_STEP = 48 * 1024;

/** Turns the bytes of a file into its text in small steps; throws what the decoder throws. */
export function* decodeSteps(bytes: Uint8Array, decoder: PartDecoder): Generator<undefined, string, undefined> {
  const joining = new Joining();
  for (let start = 0; start < bytes.length; start += BYTES_A_STEP) {
    const end = Math.min(start + BYTES_A_STEP, bytes.length);
    joining.add(decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length }));
    yield;
  }
  return yield* joining.textSteps();
}
