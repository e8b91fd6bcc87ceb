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

/** Cuts a text into parts of whole lines: each ends behind the first line feed at or after so many UTF-16 units. */
export function* partsOfLines(text: string, least: number): Generator<string, undefined, undefined> {
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start + least);
    const end = feed < 0 ? text.length : feed + 1;
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

/** What turns text into bytes (the platforms' `TextEncoder`). */
export interface PartEncoder {
  encode(text: string): Uint8Array;
}

/** A megabyte of text is encoded in one go in some milliseconds, in some engines in ten. */
const UNITS_A_STEP = 48 * 1024;

/** Turns a text into the bytes of a file in small steps. */
export function* encodeSteps(
  text: string,
  encoder: PartEncoder,
): Generator<undefined, Uint8Array<ArrayBuffer>, undefined> {
  const encoded: Uint8Array[] = [];
  let length = 0;
  for (const part of parts(text, UNITS_A_STEP)) {
    const bytes = encoder.encode(part);
    encoded.push(bytes);
    length += bytes.length;
    yield;
  }
  const all = new Uint8Array(length);
  let end = 0;
  for (const bytes of encoded) {
    all.set(bytes, end);
    end += bytes.length;
    yield;
  }
  return all;
}
