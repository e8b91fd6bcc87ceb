/**
 * What a reader does not see, as it stands in a class of a pattern: soft hyphen, zero-width blank and joiners, marks of
 * direction, word joiner, BOM. Web pages and word processors leave them within words.
 */
export const UNSEEN_SIGNS = String.raw`\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
