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

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** True for UTF-16, with a byte order mark or, as its Latin letters show, without one. */
export function isUtf16(bytes: Uint8Array): boolean {
  if (encodingOf(bytes) !== 'utf-8') return true;
  const [first, second, third, fourth] = bytes;
  return (
    bytes.length >= 4 && ((!first && !third && !!second && !!fourth) || (!!first && !!third && !second && !fourth))
  );
}
