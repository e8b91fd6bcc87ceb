import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import type { ArticleSession } from '../articles/articleSession';
import { SETTINGS } from '../ids';
import { isShown, largestArticle, type HighlightKind } from '../settings';
import { longDay, shortDay } from '../wording/days';
import type { ClaimCounts } from './claimCounts';
import { countsOf } from './counts';

/** What the status bar says, and what it says when one points at it, in lines. */
export interface InWords {
  readonly short: string;
  readonly long: string;
}

/** Why an article has no marks at all. */
export function troubleInWords(
  trouble: NonNullable<ArticleSession['trouble']>,
  document: vscode.TextDocument,
): InWords {
  const { l10n } = vscode;
  switch (trouble) {
    case 'too-large':
      return {
        short: l10n.t('Too large to annotate'),
        long: l10n.t(
          'This text is longer than {0} characters, so nothing is highlighted. The setting “{1}” changes the limit.',
          largestArticle(document).toLocaleString(vscode.env.language),
          SETTINGS.largestArticle,
        ),
      };
    case 'failed':
      return {
        short: l10n.t('Not annotated'),
        long: l10n.t('Blue Pencil could not analyse this text. The log (command “Show Log”) says why.'),
      };
  }
}

/** Why some paragraph has no highlights. */
export function unreadInWords({ unread }: Analysis): string | undefined {
  const { l10n } = vscode;
  if (unread.length === 0) return undefined;
  return unread.length === 1
    ? l10n.t(
        'Blue Pencil could not read one paragraph, which has no highlights. The log (command “Show Log”) says why.',
      )
    : l10n.t(
        'Blue Pencil could not read {0} paragraphs, which have no highlights. The log (command “Show Log”) says why.',
        unread.length,
      );
}

/** What was found in an article, and from which day its dates count. */
export function foundInWords(analysis: Analysis, document: vscode.TextDocument, claims: ClaimCounts): InWords {
  const { l10n } = vscode;
  const nature = natureInWords(analysis);
  if (nature) return nature;
  const counts = countsOf(analysis);
  const shown = (kind: HighlightKind, words: string) =>
    isShown(kind, document) ? words : l10n.t('{0} (hidden)', words);
  const day = analysis.reference.value;
  const dayWords = day === undefined ? l10n.t('no date') : (shortDay(day) ?? day);
  return {
    short: [
      counts.actors === 1 ? l10n.t('1 actor') : l10n.t('{0} actors', counts.actors),
      counts.places === 1 ? l10n.t('1 place') : l10n.t('{0} places', counts.places),
      counts.dates === 1 ? l10n.t('1 date') : l10n.t('{0} dates', counts.dates),
      counts.demands === 1 ? l10n.t('1 demand') : l10n.t('{0} demands', counts.demands),
      dayWords,
    ].join(' · '),
    long: [
      shown('actors', l10n.t('Actors: {0}, mentioned {1} times', counts.actors, counts.actorMentions)),
      shown('places', l10n.t('Places: {0}, mentioned {1} times', counts.places, counts.placeMentions)),
      shown('dates', l10n.t('Dates and times: {0}', counts.dates)),
      shown('demands', l10n.t('Demands: {0}', counts.demands)),
      ...(claims.all === 0 ? [] : [shown('claims', claimsInWords(claims))]),
      referenceInWords(analysis),
      l10n.t('Click for the menu.'),
    ].join('\n'),
  };
}

/** How many claims are tagged, and how many of them want a look. */
function claimsInWords({ all, changed, ambiguous, lost }: ClaimCounts): string {
  const { l10n } = vscode;
  const parts = [
    l10n.t('Claims: {0}', all),
    ...(changed > 0 ? [l10n.t('{0} with changed words', changed)] : []),
    ...(ambiguous > 0 ? [l10n.t('{0} with several places', ambiguous)] : []),
    ...(lost > 0 ? [l10n.t('{0} not found', lost)] : []),
  ];
  return parts.join(', ');
}

/** Why there are no marks; `undefined` for an English text, which has them. */
function natureInWords({ nature }: Analysis): InWords | undefined {
  const { l10n } = vscode;
  switch (nature) {
    case 'english':
      return undefined;
    case 'empty':
      return { short: l10n.t('Empty article'), long: l10n.t('There is no text to annotate yet.') };
    case 'binary':
      return {
        short: l10n.t('Not a text file'),
        long: l10n.t('This file contains no text, so nothing is highlighted.'),
      };
    case 'notEnglish':
      return {
        short: l10n.t('Not in English'),
        long: l10n.t('Blue Pencil reads English only. It guesses nothing here, so nothing is highlighted.'),
      };
  }
}

function referenceInWords({ reference }: Analysis): string {
  const { l10n } = vscode;
  if (reference.value === undefined) {
    return reference.offered.length > 0
      ? l10n.t(
          'The article’s date is not known; the page shows {0}, which may be a different day.',
          reference.offered[0]!.value,
        )
      : l10n.t('The article’s date is not known, so “on Monday” has no day.');
  }
  const day = longDay(reference.value) ?? reference.value;
  if (reference.source !== 'dateline') return l10n.t('Dates count from {0}, as set.', day);
  return reference.foundIn === undefined
    ? l10n.t('Dates count from {0}, found in the dateline.', day)
    : l10n.t('Dates count from {0}, found on the page.', day);
}
