import type { LossCounter } from './exported';

/**
 * What no file for people can hold: a surrogate that stands alone has no UTF-8, and the control characters but tab, line
 * feed and carriage return (and what Unicode calls noncharacters) are forbidden in HTML and cut texts short in many
 * readers of tables.
 */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu;

/** The text with U+FFFD for what cannot be written, and LF for CRLF and CR; each such character is counted as a loss. */
export function writable(text: string, losses: LossCounter): string {
  let count = 0;
  const clean = text.replaceAll(/\r\n?/g, '\n').replaceAll(UNWRITABLE, () => {
    count++;
    return '\ufffd';
  });
  losses.add('unwritable-character', count);
  return clean;
}
