import type { Document } from 'wink-nlp';
import { dateCore } from './dateEdges';
import type { Answer, Tool } from './tool';
import { its, nlp } from './winkModel';

const DATE_TYPES = ['DATE', 'TIME', 'DURATION'];

/**
 * Finds dates and tags parts of speech; it has no names of its own, so a run of proper nouns is one, as its handbook
 * does it. It gives types to dates and none to names, and resolves nothing.
 */
export const winkNlp: Tool = {
  name: 'wink-nlp',
  gives: new Set(['names', 'dates', 'dates.type']),
  answer(text) {
    const document = nlp.readDoc(text);
    const places = placesOf(document, text);
    const stretch = (first: number, last: number) => ({ start: places[first]!.start, end: places[last]!.end });
    const answers: Answer[] = [];

    const types = document.entities().out<string>(its.type);
    const spans = document.entities().out(its.span) as (readonly [number, number])[];
    spans.forEach(([first, last], index) => {
      if (!DATE_TYPES.includes(types[index]!)) return;
      const span = dateCore(text, stretch(first, last));
      answers.push({ kind: 'date', type: types[index]!, ...span, text: text.slice(span.start, span.end) });
    });

    const tags = document.tokens().out<string>(its.pos);
    for (let first = 0; first < tags.length; first++) {
      if (tags[first] !== 'PROPN') continue;
      let last = first;
      while (tags[last + 1] === 'PROPN' && !/[\n\r]/.test(text.slice(places[last]!.end, places[last + 1]!.start)))
        last++;
      const span = stretch(first, last);
      const isDate = answers.some(({ kind, start, end }) => kind === 'date' && start < span.end && span.start < end);
      if (!isDate) answers.push({ kind: 'actor', ...span, text: text.slice(span.start, span.end) });
      first = last;
    }
    return answers;
  },
};

/** Where its tokens stand: it keeps them as printed, in order. */
function placesOf(document: Document, text: string): readonly { readonly start: number; readonly end: number }[] {
  let at = 0;
  return document
    .tokens()
    .out<string>(its.value)
    .map((token) => {
      const start = text.indexOf(token, at);
      // A token that was changed is passed over rather than sought through the rest of the text.
      if (start === -1) return { start: at, end: at };
      at = start + token.length;
      return { start, end: at };
    });
}
