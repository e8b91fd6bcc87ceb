// Control characters, and those that turn the direction of the rest of the line around. An article or a file name is
// somebody else's text: printed raw, an escape sequence in it could repaint the screen or retitle the window.
const UNPRINTABLE = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Makes a text safe to print in one line: line breaks and tabs become spaces, other control characters visible. */
export function printable(text: string): string {
  return text.replaceAll(/\r\n/g, ' ').replaceAll(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if (/[\t\n\r\u0085\u2028\u2029]/.test(character)) return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '';
  });
}
