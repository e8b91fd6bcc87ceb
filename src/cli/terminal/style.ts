/** The parts of a look that can be combined. Colours of fixed value, as a theme's own may be unreadable on each other. */
export interface Style {
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Foreground: the theme's own cyan, green, magenta and yellow; `onTint` and `accentOnTint` for a tinted ground. */
  readonly ink?: 'accent' | 'second' | 'third' | 'onTint' | 'accentOnTint' | 'warning';
  readonly tint?: 'strong' | 'light';
}

const INKS: Readonly<Record<NonNullable<Style['ink']>, string>> = {
  accent: '36',
  second: '32',
  third: '35',
  warning: '33',
  onTint: '38;5;16',
  accentOnTint: '38;5;25',
};
const TINTS: Readonly<Record<NonNullable<Style['tint']>, string>> = { strong: '48;5;222', light: '48;5;187' };

/** Draws a printable text in a style by escape sequences (ECMA-48); an empty style leaves the text alone. */
export function styled(text: string, style: Style): string {
  const codes = [
    ...(style.bold ? ['1'] : []),
    ...(style.dim ? ['2'] : []),
    ...(style.italic ? ['3'] : []),
    ...(style.underline ? ['4'] : []),
    ...(style.ink === undefined ? [] : [INKS[style.ink]]),
    ...(style.tint === undefined ? [] : [TINTS[style.tint]]),
  ];
  return codes.length === 0 || text === '' ? text : `\u001B[${codes.join(';')}m${text}\u001B[0m`;
}

/**
 * Whether to write in colour: what the user asked for, else never where NO_COLOR is set (no-color.org) or the output
 * is not a terminal that has colours.
 */
export function wantsColour(
  asked: boolean | undefined,
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (asked !== undefined) return asked;
  if (environment['NO_COLOR']) return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}
