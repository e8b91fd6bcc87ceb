/** A text in another form, and where each of its old units begins and ends now. */
export interface Reformed {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What printers, editors and file systems do to a text without changing a word: each old unit becomes a string. */
type Form = (unit: string, before: string, column: number) => string;

const WIDTH = 64;
const SPOKEN = /[\p{L}\p{N}\p{P}]/u;

export const FORMS: Readonly<Record<string, Form>> = {
  CRLF: (unit) => (unit === '\n' ? '\r\n' : unit),
  BOM: (unit) => unit,
  'straight quotes': (unit) => ({ '“': '"', '”': '"', '’': "'" })[unit] ?? unit,
  NFD: (unit) => unit.normalize('NFD'),
  'no-break blanks': (unit) => (unit === ' ' ? '\u00a0' : unit),
  'thin and double blanks': (unit) => (unit === ' ' ? ' \u2009' : unit),
  reflow: (unit, _, column) => (unit === ' ' && column > WIDTH ? '\n' : unit),
  'soft hyphens': (unit, before) => (/\p{Ll}/u.test(unit) && /[aeiou]/.test(before) ? `\u00ad${unit}` : unit),
  'all at once': (unit, before, column) => {
    if (unit === ' ') return column > WIDTH ? '\r\n' : '\u00a0 ';
    if (unit === '\n') return '\r\n';
    const plain = FORMS['straight quotes']!(unit, before, column).normalize('NFD');
    return SPOKEN.test(unit) && before === 'a' ? `\u200b${plain}` : plain;
  },
};

/** Changes only the form of a text. */
export function reform(name: string, text: string): Reformed {
  const form = FORMS[name]!;
  const starts: number[] = [];
  const ends: number[] = [];
  let reformed = name === 'BOM' || name === 'all at once' ? '\ufeff' : '';
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const changed = form(unit, text[at - 1] ?? '', reformed.length - lineStart);
    const added = changed.length - changed.replace(/^[\u00ad\u200b]/, '').length;
    starts.push(reformed.length + added);
    reformed += changed;
    ends.push(reformed.length);
    if (changed.includes('\n')) lineStart = reformed.length;
  }
  return { text: reformed, starts, ends };
}
