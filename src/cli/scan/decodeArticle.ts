import { encodingOf } from '../../core/text/encoding';

/** The text of a file, every unit kept, so that offsets count in the file as it is. */
export interface DecodedArticle {
  readonly text: string;
  /** False if some bytes were not text in the file's encoding and stand as U+FFFD. */
  readonly isWellFormed: boolean;
}

/** Decodes UTF-8, and UTF-16 if a byte order mark says so. The byte order mark stays, as the first unit. */
export function decodeArticle(bytes: Uint8Array): DecodedArticle {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), isWellFormed: true };
  } catch {
    // "fatal" only tells that something is wrong; the lenient decoder shows where.
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), isWellFormed: false };
  }
}
