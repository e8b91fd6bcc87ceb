import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import type { DateMark, DatePart, DateResolution, ReferenceDate } from '../../core/recognise/mark';
import { quotedInOneLine } from '../../core/text/oneLine';
import { COMMANDS } from '../ids';
import { longDay, weekday } from '../wording/days';
import { valueInWords } from '../wording/timex';
import { Card } from '../card';

/** When it is: the value, its weekday, and how it was found and against what. */
export function dateCard(mark: DateMark, { reference, text }: Analysis): vscode.MarkdownString {
  const { l10n } = vscode;
  const card = new Card([COMMANDS.setReferenceDate, COMMANDS.dismissMark]);
  const inWords = mark.value === undefined ? undefined : valueInWords(mark.value);
  card.heading(inWords ?? mark.value ?? quotedInOneLine(mark.text), typeName(mark.type));
  if (mark.value !== undefined && mark.value !== inWords) card.line(l10n.t('Value'), mark.value);
  card.plain(howFound(mark, reference, text));
  const { stated, inferred } = mark.resolution;
  if (mark.resolution.how === 'inferred' && stated.length > 0 && inferred.length > 0) {
    card.plain(l10n.t('Stated: {0}. Inferred: {1}.', partNames(stated), partNames(inferred)));
  }
  const { reaches, ends } = mark.resolution;
  if (reaches !== undefined) card.line(l10n.t('That is'), valueInWords(reaches) ?? reaches);
  if (ends !== undefined) card.line(l10n.t('Runs out on'), longDay(ends) ?? ends);
  card.links(
    ...(mark.resolution.how === 'unresolved'
      ? [{ label: l10n.t('Set the article’s date'), command: COMMANDS.setReferenceDate }]
      : []),
    { label: l10n.t('This is no date'), command: COMMANDS.dismissMark, arguments: [mark.start, mark.end] },
  );
  return card.rule(mark.rule).done();
}

function howFound({ value, resolution, text: words }: DateMark, reference: ReferenceDate, text: string): string {
  const { l10n } = vscode;
  const printed = quotedInOneLine(words);
  switch (resolution.how) {
    case 'stated':
      return resolution.ends === undefined
        ? l10n.t('As printed.')
        : l10n.t('A deadline, counted from {0}.', anchorInWords(resolution, reference, text));
    case 'unresolved':
      return reference.value === undefined
        ? l10n.t('The day that this is counted from is not known: the article’s date has been neither set nor found.')
        : l10n.t('Too vague to have a value.');
    case 'inferred':
      break;
  }
  const { anchorSource, anchorSpan, direction } = resolution;
  if (anchorSource === 'text' && anchorSpan) {
    return l10n.t('Counted from {0}.', anchorInWords(resolution, reference, text));
  }
  const from = anchorInWords(resolution, reference, text);
  const day = value === undefined ? undefined : weekday(value);
  if (resolution.stated.includes('weekday') && day !== undefined && direction === 'past') {
    return l10n.t('“{0}” → the last {1} before {2}.', printed, day, from);
  }
  if (resolution.stated.includes('weekday') && day !== undefined && direction === 'future') {
    return l10n.t('“{0}” → the next {1} after {2}.', printed, day, from);
  }
  return l10n.t('“{0}” → counted from {1}.', printed, from);
}

/** What a date was counted from: a date in the text, the stamp of a live blog's entry, or the article's own date. */
function anchorInWords(
  { anchor, anchorSource, anchorSpan }: DateResolution,
  reference: ReferenceDate,
  text: string,
): string {
  const { l10n } = vscode;
  if (anchorSource === 'text' && anchorSpan) {
    const printed = quotedInOneLine(text.slice(anchorSpan.start, anchorSpan.end));
    return l10n.t('“{0}” in the text ({1})', printed, anchor ?? '?');
  }
  if (anchor === undefined) return l10n.t('the article’s date');
  if (anchorSource === 'entry' && anchorSpan) {
    const stamp = text.slice(anchorSpan.start, anchorSpan.end);
    return l10n.t('the stamp of this entry, “{0}” ({1})', stamp, longDay(anchor) ?? anchor);
  }
  return referenceInWords(anchor, reference);
}

function referenceInWords(anchor: string, reference: ReferenceDate): string {
  const { l10n } = vscode;
  const day = longDay(anchor) ?? anchor;
  if (anchor !== reference.value) return day;
  if (reference.source !== 'dateline') return l10n.t('the article’s date, {0} (set by you)', day);
  switch (reference.foundIn) {
    case 'updated':
      return l10n.t('the article’s date, {0} (found in its “Updated” line)', day);
    case 'address':
      return l10n.t('the article’s date, {0} (found in its web address)', day);
    case 'note':
      return l10n.t('the article’s date, {0} (found in the note on its publication)', day);
    case undefined:
      return l10n.t('the article’s date, {0} (found in its dateline)', day);
  }
}

function typeName(type: DateMark['type']): string {
  const { l10n } = vscode;
  switch (type) {
    case 'DATE':
      return l10n.t('date');
    case 'TIME':
      return l10n.t('time of day');
    case 'DURATION':
      return l10n.t('length of time');
    case 'SET':
      return l10n.t('recurring time');
  }
}

function partNames(parts: readonly DatePart[]): string {
  const { l10n } = vscode;
  const names: Readonly<Record<DatePart, string>> = {
    year: l10n.t('year'),
    season: l10n.t('season'),
    month: l10n.t('month'),
    week: l10n.t('week'),
    weekday: l10n.t('weekday'),
    day: l10n.t('day'),
    hour: l10n.t('hour'),
    minute: l10n.t('minute'),
    second: l10n.t('second'),
    partOfDay: l10n.t('part of day'),
  };
  return parts.map((part) => names[part]).join(', ');
}
