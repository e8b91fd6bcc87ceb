/** What is asked of a pattern that says of a text whether it fits. */
export interface TextPattern {
  readonly source: string;
  /** @param western whether the text {@link isWestern}, where that is known: it saves looking again for each pattern */
  test(text: string, western?: boolean): boolean;
}

/**
 * A pattern with letters of any script. Engines take milliseconds to make some of them ready; so texts in Western European
 * print, nearly all that are asked, get one without Unicode's rules of case, in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}` and `\p{Nd}` are the few
 * characters that they are there. It fits the same of them; other classes, and `\P{…}`, it must not have. Both are made
 * when they are first needed.
 */
export class AnyLetters implements TextPattern {
  readonly #make: () => RegExp;
  #whole: RegExp | undefined;
  #western: RegExp | undefined;

  /** What is made is neither global nor sticky. */
  constructor(make: () => RegExp) {
    this.#make = make;
  }

  get source(): string {
    return this.#any.source;
  }

  test(text: string, western = isWestern(text)): boolean {
    return this.#of(western).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#of(isWestern(text)).exec(text);
  }

  get #any(): RegExp {
    return (this.#whole ??= this.#make());
  }

  #of(western: boolean): RegExp {
    return western ? (this.#western ??= westernOf(this.#any)) : this.#any;
  }
}

/** True for a text in Western European print. */
export function isWestern(text: string): boolean {
  return !BEYOND_WESTERN.test(text);
}

/** All but Latin-1, and the quotation marks, dashes and dots of print. */
const BEYOND_WESTERN = /[^\0-\xFF\u2010-\u2027]/;

/** What of Western European print is in each class; no combining mark is. */
const WESTERN: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
};
/** Where case does not count, some letters have their capital in other print: "ß", "ÿ". */
const EITHER_CASE = 'A-Za-zµÀ-ÖØ-öø-ÿ';

function westernOf({ source, flags, ignoreCase }: RegExp): RegExp {
  let within = false;
  const plain = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (sign, name: string | undefined) => {
    if (sign === '[' || sign === ']') within = sign === '[';
    if (name === undefined) return sign;
    const characters = ignoreCase && name.length > 1 && name.startsWith('L') ? EITHER_CASE : WESTERN[name]!;
    return within ? characters : `[${characters}]`;
  });
  return new RegExp(plain, flags.replace('u', ''));
}
