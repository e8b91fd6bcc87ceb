import { isMap, isScalar, type Document } from 'yaml';
import type { Problem } from '../../problem';
import { firstMarker } from '../lines/conflictMarkers';
import { signName } from '../lines/strangeBlanks';
import { firstDocumentSteps, MOST_DEPTH } from '../parser/firstDocument';
import { MOST_PROBLEMS, strangeSign, unusualNodes } from '../parser/notTaken';
import { syntaxProblems } from '../parser/syntaxFaults';
import { joinTopKeys } from './joinTopKeys';
import { PlainDocument, type YamlProblemCode } from './plainDocument';

/** Parses a file as a whole, and tells what is wrong with it. */
export function* parsedWhole(text: string): Generator<undefined, PlainDocument, undefined> {
  const problems: Problem<YamlProblemCode>[] = [];
  const { document, secondAt, tooDeepAt } = yield* firstDocumentSteps(text);
  const strange = strangeSign(text);
  if (strange !== undefined) {
    const sign = signName(text, strange.index);
    problems.push({ code: 'yaml-not-text', span: { start: strange.index, end: strange.index + 1 }, facts: { sign } });
  }
  if (tooDeepAt !== undefined) {
    const span = { start: tooDeepAt, end: Math.min(tooDeepAt + 1, text.length) };
    problems.push({ code: 'yaml-too-deep', span, facts: { levels: MOST_DEPTH } });
  }
  const marker = document.errors.length === 0 ? undefined : firstMarker(text);
  // To a parser every line of a conflict is wrong; what is to be done is one thing.
  if (marker !== undefined) problems.push({ code: 'yaml-conflict', span: marker });
  else problems.push(...syntaxProblems(document.errors.slice(0, MOST_PROBLEMS), text));
  if (secondAt !== undefined) {
    const span = { start: secondAt, end: secondAt };
    problems.push({ code: 'yaml-feature', span, facts: { feature: 'several documents' } });
  }
  // In a broken file as well: what is shown of it must not come by way of an alias or a key like `__proto__`.
  const unusual = unusualNodes(document);
  const joined = joinTopKeys(document);
  problems.push(
    ...unusual.map(({ facts, ...problem }) => ({
      ...problem,
      facts: joined.has(problem.span?.start ?? -1) && facts?.key !== undefined ? { ...facts, joined: 1 } : { ...facts },
    })),
  );
  if (!isMap(document.contents) && !isNothing(document) && problems.length === 0) {
    problems.push({ code: 'yaml-not-a-map', span: { start: 0, end: 0 } });
  }
  return new PlainDocument(text, problems, new Map(), () => document);
}

function isNothing(document: Document.Parsed): boolean {
  const { contents } = document as Document;
  return contents === null || (isScalar(contents) && contents.value === null);
}
