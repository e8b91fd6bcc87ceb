/** The encoding of a text file by its byte order mark, as decoders name it: UTF-8 without one. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
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
