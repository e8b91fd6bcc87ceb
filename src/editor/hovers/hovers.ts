import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import type { Mark, NestedName } from '../../core/recognise/mark';
import type { Span } from '../../core/text/span';
import type { Articles } from '../articles/articles';
import { claimCard } from '../claims/claimCard';
import type { OpenClaims } from '../claims/openClaims';
import { placesAt, type ClaimPlace } from '../claims/places';
import { isMarkShown } from '../highlights/shownMarks';
import { SERVED_LANGUAGES } from '../ids';
import { rangeOf } from '../ranges';
import { isShown } from '../settings';
import { actorCard } from './actorCard';
import { chromeCard } from './chromeCard';
import { dateCard } from './dateCard';
import { demandCard } from './demandCard';

/**
 * Explains on hover what stands under the pointer: claims, which are the editor's own, before marks, and the smallest
 * first. Hidden kinds are not explained.
 */
export function registerHovers(articles: Articles, claims: OpenClaims): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    SERVED_LANGUAGES.map((language) => ({ language })),
    {
      async provideHover(document, position, token) {
        const analysis = await articles.analysed(document, token);
        if (token.isCancellationRequested) return undefined;
        const offset = document.offsetAt(position);
        const places = isShown('claims', document) ? claimsUnder(claims, document, offset) : [];
        const sidecar = claims.of(document).reading?.sidecar;
        const marks = (analysis?.marksBetween(offset, offset + 1) ?? [])
          .filter((mark) => isMarkShown(mark, document))
          .sort(bySize);
        const names = analysis === undefined ? [] : namesUnder(analysis, document, offset);
        const [smallest] = [...places, ...marks, ...names].sort(bySize);
        if (smallest === undefined) return analysis && chromeHover(document, analysis, offset);
        return new vscode.Hover(
          [
            ...places.flatMap((place) => (sidecar ? claimCard(place, sidecar) : [])),
            ...names.flatMap((name) => (analysis ? actorCard(name, analysis) : [])),
            ...marks.flatMap((mark) => (analysis && card(mark, analysis)) ?? []),
          ],
          rangeOf(document, smallest),
        );
      },
    },
  );
}

/** In page chrome there are no marks: the hover says so, for it may be article text in truth. */
function chromeHover(document: vscode.TextDocument, analysis: Analysis, offset: number): vscode.Hover | undefined {
  const [paragraph] = analysis.paragraphsBetween(offset, offset + 1);
  const isChrome = paragraph?.role === 'chrome' || paragraph?.role === 'byline';
  if (!isChrome || !isShown('pageChrome', document)) return undefined;
  return new vscode.Hover([chromeCard(paragraph)], rangeOf(document, paragraph));
}

/** The claims under a pointer, each once. */
function claimsUnder(claims: OpenClaims, document: vscode.TextDocument, offset: number): readonly ClaimPlace[] {
  const places = placesAt(claims.of(document).claims, offset).filter(({ end }) => offset < end);
  return places.filter(({ located }, index) => places.findIndex((other) => other.located === located) === index);
}

/** The names inside actors under a pointer; one in a title stands before the actor that it is with. */
function namesUnder(analysis: Analysis, document: vscode.TextDocument, offset: number): readonly NestedName[] {
  const [paragraph] = analysis.paragraphsBetween(offset, offset + 1);
  if (paragraph === undefined) return [];
  return analysis
    .marksBetween(paragraph.start, paragraph.end)
    .flatMap((mark) => (mark.kind === 'actor' && isMarkShown(mark, document) ? (mark.nested ?? []) : []))
    .filter(({ start, end }) => start <= offset && offset < end);
}

function bySize(a: Span, b: Span): number {
  return a.end - a.start - (b.end - b.start);
}

function card(mark: Mark, analysis: Analysis): vscode.MarkdownString | undefined {
  switch (mark.kind) {
    case 'actor':
      return actorCard(mark, analysis);
    case 'date':
      return dateCard(mark, analysis);
    case 'demand':
      return demandCard(mark, analysis);
    case 'statement':
      return undefined;
  }
}
