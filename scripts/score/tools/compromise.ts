import nlp from 'compromise';
import type { Span } from '../../../src/core/text/span';
import type { Answer, Tool } from './tool';

interface Found {
  readonly terms: readonly {
    readonly text: string;
    readonly tags: readonly string[];
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}

/** Finds persons, places and organisations; forms of address before a person are outside, as in the guideline. */
export const compromise: Tool = {
  name: 'compromise',
  gives: new Set(['names', 'names.type']),
  answer(text) {
    const view = nlp(text);
    const how = { offset: true, terms: { offset: true, tags: true } };
    const found = {
      person: view.people().json(how) as readonly Found[],
      place: view.places().json(how) as readonly Found[],
      organisation: view.organizations().json(how) as readonly Found[],
    };
    const answers = Object.entries(found).flatMap(([type, list]) => list.map((one) => answer(text, type, one)));
    return answers.filter((one) => one !== undefined);
  },
};

function answer(text: string, type: string, { terms }: Found): Answer | undefined {
  const first = terms.findIndex(({ tags }) => !tags.includes('Honorific'));
  const [from, to] = [terms[first], terms.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const span = withoutMarks(text, from.offset.start, to.offset.start + to.offset.length);
  if (span.end <= span.start) return undefined;
  const isCountry = type === 'place' && terms.every(({ tags }) => tags.includes('Country'));
  return { kind: 'actor', type: isCountry ? 'country' : type, ...span, text: text.slice(span.start, span.end) };
}

/** Its terms hold the marks around a word and a possessive ending. */
function withoutMarks(text: string, start: number, end: number): Span {
  const isOutside = (at: number) => !/[\p{L}\p{N}]/u.test(text[at] ?? 'x');
  while (start < end && isOutside(start)) start++;
  while (end > start && isOutside(end - 1) && !isAbbreviation(text.slice(start, end))) end--;
  const possessive = /['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - possessive };
}

/** "U.S.", "Corp.": the full stop belongs to it. */
function isAbbreviation(name: string): boolean {
  return /(?:\.\p{L}|\b(?:Corp|Inc|Co|Ltd|Bros|Jr|Sr))\.$/u.test(name);
}
