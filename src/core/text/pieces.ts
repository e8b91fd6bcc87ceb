import { AnyScript, LETTER_FIRST } from './anyScript';
import { lazily } from './lazily';
import { keepsFullStop } from './fullStop';
import type { TokenKind } from './lexeme';
import type { Token } from './token';
import { VOCABULARY } from './vocabulary';

// All patterns are tried at one place only (sticky), and none can run on from each of many places: that keeps the
// whole linear. Labels of a domain are bounded for that reason.
const webAddress = lazily(() => new RegExp(String.raw`(?:https?:\/\/|www\.)[^\s\p{Cc}\p{Cf}"<>“”«»]+`, 'iuy'));
const mailAddress = lazily(
  () =>
    new RegExp(
      String.raw`[\p{L}\p{Nd}][\p{L}\p{Nd}._%+-]{0,63}@[\p{L}\p{Nd}-]{1,63}(?:\.[\p{L}\p{Nd}-]{1,63}){1,5}`,
      'uy',
    ),
);
const domainName = lazily(
  () =>
    new RegExp(
      String.raw`[\p{L}\p{Nd}][\p{L}\p{Nd}-]{0,62}(?:\.[\p{L}\p{Nd}-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|news|tv|int|eu|co\.uk|org\.uk|ac\.uk|gov\.uk|uk|de|fr|ru|ua|ie|ca|au|us|io|nl|pl|ch|ai|uz|kz|kg|tj|md|rs|hr|ba|bg|gr|tr|ng|ke|za|pk|bd|lk|np|sg|ph|vn|th|jp|kr|cn|tw|br|mx|ar|cl|pe|il|ge|az|cz|sk|hu|ro|es|pt|dk|se|fi|lt|lv|ee|nz)(?:\/[^\s\p{Cc}\p{Cf}"<>“”«»]*)?(?!\.?[\p{L}\p{Nd}])`,
      'uy',
    ),
);
const dottedLetters = lazily(
  () => new RegExp(String.raw`(?:\p{L}\p{M}*\.){2,}|(?:\p{Lu}\.){1,5}\p{Lu}(?![\p{L}\p{M}])`, 'uy'),
);
const lettersAndDigits = lazily(() => new RegExp(String.raw`\p{Lu}[\p{L}\p{M}]*\p{Nd}[\p{L}\p{M}\p{Nd}]*`, 'uy'));
const wordAnywhere = lazily(
  () =>
    new RegExp(
      String.raw`\p{L}[\p{L}\p{M}]*(?:(?:['’‘\x60´](?![sS](?![\p{L}\p{Nd}]))|(?:(?!\u200B)\p{Cf}){1,3})\p{L}[\p{L}\p{M}]*)*`,
      'uy',
    ),
);
const tagBody = lazily(() => new RegExp(String.raw`[\p{L}\p{M}\p{Nd}_]+`, 'uy'));
const numberAnywhere = lazily(
  () =>
    new RegExp(
      String.raw`\p{Nd}+(?:\.\p{Nd}+|,\p{Nd}{1,3}(?!\p{Nd}))*(?:(?:st|nd|rd|th)(?![\p{L}\p{M}]))?|[\p{Nl}\p{No}]+`,
      'uy',
    ),
);
const possessiveEnding = lazily(() => new RegExp(String.raw`['’‘\x60´][sS](?![\p{L}\p{M}\p{Nd}])`, 'uy'));
const ellipsisDots = lazily(() => new RegExp(String.raw`\.{2,}|\.(?:[ \u00A0]\.)+(?!\p{L})|…+`, 'uy'));
const DASHES = /-{2,}|[–—―]+/uy;
const emojiSequence = lazily(
  () =>
    new RegExp(
      String.raw`\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]{0,2}(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]{0,2})*[\u{E0020}-\u{E007F}]*`,
      'uy',
    ),
);
const otherSign = lazily(() => new RegExp(String.raw`[^\s\p{Cc}\p{Cf}]\p{M}*`, 'uy'));

const DIGIT_OR_LINE = new AnyScript(/[\d_]/, () => new RegExp(String.raw`[\p{Nd}_]`, 'u'));
const DIGIT = new AnyScript(/\d/, () => new RegExp(String.raw`\p{N}`, 'u'));
const PUNCTUATION = new AnyScript(
  /^[!"#%&'()*,\-./:;?@[\\\]_`{}\u2010-\u2027]/,
  () => new RegExp(String.raw`^[\p{P}\x60´]`, 'u'),
);
/** Signs that Unicode counts as punctuation, and that no sentence is built with. */
const SYMBOLIC = /^[%‰#@&*_\\/]/;
/** Punctuation that a sentence sets behind an address, not part of it. */
const BEHIND_ADDRESS = /[.,;:!?'’)\]…]$/;

/** What the next token prints, and its kind. */
export interface Piece {
  readonly piece: string;
  readonly kind: TokenKind;
}

/**
 * Reads the token that begins at `at`, for any script and sign; `previous` is the one before it, and `glued` the same
 * if nothing stands between.
 */
export function pieceAt(text: string, at: number, glued: Token | undefined, previous: Token | undefined): Piece {
  const first = String.fromCodePoint(text.codePointAt(at)!);
  if (LETTER_FIRST.test(first)) return wordAt(text, at, glued, previous);
  if (DIGIT.test(first)) {
    if (glued?.text === '#' || glued?.text === '@') return { piece: match(tagBody(), text, at) || first, kind: 'word' };
    const emoji = match(emojiSequence(), text, at);
    if (emoji !== '') return { piece: emoji, kind: 'symbol' };
    const mail = glued ? '' : match(mailAddress(), text, at);
    if (mail !== '') return { piece: mail, kind: 'symbol' };
    return { piece: match(numberAnywhere(), text, at) || first, kind: 'number' };
  }
  if (glued && (glued.kind === 'word' || glued.kind === 'number' || /^[”"»)\]]$/.test(glued.text))) {
    const possessive = match(possessiveEnding(), text, at);
    if (possessive !== '') return { piece: possessive, kind: 'word' };
  }
  const run = match(ellipsisDots(), text, at) || match(DASHES, text, at);
  if (run !== '') return { piece: run, kind: 'punctuation' };
  const emoji = match(emojiSequence(), text, at);
  if (emoji !== '') return { piece: emoji, kind: 'symbol' };
  const other = match(otherSign(), text, at) || first;
  return { piece: other, kind: signKind(other) };
}

/** The kind of a sign that is neither letter nor digit. */
export function signKind(sign: string): TokenKind {
  return PUNCTUATION.test(sign) && !SYMBOLIC.test(sign) ? 'punctuation' : 'symbol';
}

function wordAt(text: string, at: number, glued: Token | undefined, previous: Token | undefined): Piece {
  if (glued?.text === '#' || glued?.text === '@') {
    const body = match(tagBody(), text, at);
    if (DIGIT_OR_LINE.test(body)) return { piece: body, kind: 'word' };
  }
  // An address stands by itself: looking for one within a run of glued pieces would also not be linear.
  if (!glued || glued.kind === 'punctuation') {
    const address = match(webAddress(), text, at);
    if (address !== '') return { piece: withoutTrailing(address), kind: 'symbol' };
    const mail = match(mailAddress(), text, at);
    if (mail !== '') return { piece: mail, kind: 'symbol' };
    const domain = match(domainName(), text, at);
    if (domain !== '') return { piece: withoutTrailing(domain), kind: domain.includes('/') ? 'symbol' : 'word' };
  }
  const dotted = match(dottedLetters(), text, at);
  if (dotted !== '') return { piece: dotted, kind: 'word' };
  const mixed = match(lettersAndDigits(), text, at);
  if (mixed !== '') return { piece: mixed, kind: 'word' };
  const word = match(wordAnywhere(), text, at);
  const end = at + word.length;
  const keeps = text[end] === '.' && keepsFullStop(text, VOCABULARY.lexeme(word, 'word'), end, previous?.lexeme);
  return { piece: keeps ? `${word}.` : word, kind: 'word' };
}

function withoutTrailing(address: string): string {
  let piece = address;
  // At most a few marks stand behind an address; a long row of them is not worth a pass each.
  for (let i = 0; i < 4 && piece.length > 1 && BEHIND_ADDRESS.test(piece); i++) {
    if (piece.endsWith(')') && piece.includes('(')) break;
    piece = piece.slice(0, -1);
  }
  return piece;
}

function match(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
