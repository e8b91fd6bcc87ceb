/** What stands at 0x80 to 0x9F, where Latin-1 has control characters; U+FFFD where nothing does. */
const UPPER_CONTROLS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** So many bytes are made text at once: each is an argument of a call. */
const BYTES_AT_ONCE = 8 * 1024;

/**
 * The text of bytes in Windows-1252, which spreadsheets write where nobody asks for UTF-8. (By ourselves, since decoders of
 * some platforms take it for Latin-1 and lose the quotation marks and dashes.)
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += BYTES_AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(start, start + BYTES_AT_ONCE));
  return text.replaceAll(/[\x80-\x9f]/g, (sign) => UPPER_CONTROLS[sign.charCodeAt(0) - 0x80]!);
}
