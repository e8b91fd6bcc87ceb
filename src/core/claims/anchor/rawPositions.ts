import type { ClaimAnchor } from '../claim';
import type { ArticleText } from './articleText';
import { NormalisedText } from './normalisedText';

/**
 * Reads positions that programs outside count in units of a raw text, whose form may have been another one: anchors
 * keep a hash of the text with LF and without BOM, so a text "is the same" though each line end has a unit more or
 * less than where the anchor was described.
 */
export class RawPositions {
  readonly #article: ArticleText;
  #forms: readonly NormalisedText[] | undefined;

  /** `article` is the text that anchors were described in, but for its line ends and BOM. */
  constructor(article: ArticleText) {
    this.#article = article;
  }

  /** The anchor with its position counted as sidecars count it: in the text with LF and without BOM. */
  normalised(anchor: ClaimAnchor): ClaimAnchor {
    const { exact } = anchor;
    const start = this.#startOf(anchor);
    return start === undefined ? anchor : { ...anchor, start, end: start + exact.length };
  }

  #startOf(anchor: ClaimAnchor): number | undefined {
    const { start, exact, prefix = '', suffix = '' } = anchor;
    if (start === undefined) return undefined;
    const { normalised } = this.#article;
    const { text } = normalised;
    // The text as it was given is the likeliest form.
    if (standsAt(normalised, anchor, start)) return normalised.toNormalised(start);
    const form = (this.#forms ??= formsOf(text)).find((one) => standsAt(one, anchor, start));
    if (form) return form.toNormalised(start);
    const whole = prefix + exact + suffix;
    const at = text.indexOf(whole);
    const isAlone = at !== -1 && text.indexOf(whole, at + 1) === -1;
    return isAlone ? at + prefix.length : normalised.toNormalised(start);
  }
}

/** The forms in which a text may have been given: as it is counted, with a BOM, with CRLF, with both. */
function formsOf(text: string): readonly NormalisedText[] {
  const long = text.replaceAll('\n', '\r\n');
  return [text, `\ufeff${text}`, long, `\ufeff${long}`].map((raw) => new NormalisedText(raw));
}

/** True if an anchor's quote and context stand where it says, counted in this form of the text. */
function standsAt(form: NormalisedText, { exact, prefix = '', suffix = '', end }: ClaimAnchor, start: number): boolean {
  const at = form.toNormalised(start);
  const behind = at + exact.length;
  return (
    form.toRaw(at) === start &&
    at >= prefix.length &&
    form.text.startsWith(prefix + exact + suffix, at - prefix.length) &&
    (end === undefined || form.toRaw(behind) === end)
  );
}
