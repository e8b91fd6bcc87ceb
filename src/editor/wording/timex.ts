import * as vscode from 'vscode';
import { longDay, monthAndYear, weekSpan } from './days';

/** A TIMEX3 value in words, as far as it has some: "Monday, 12 May 2025", "30 days". `undefined` if the value is plain. */
export function valueInWords(value: string): string | undefined {
  const { l10n } = vscode;
  if (value === 'FUTURE_REF') return l10n.t('some time in the future');
  if (value === 'PAST_REF') return l10n.t('some time in the past');
  if (value === 'PRESENT_REF') return l10n.t('the present');
  if (value.startsWith('P')) return periodInWords(value);

  const [day = '', time] = value.split('T');
  const dayWords = dayInWords(day);
  if (time === undefined) return dayWords;
  const timeWords = timeInWords(time);
  if (dayWords === undefined) return timeWords;
  return timeWords === undefined ? dayWords : l10n.t('{0}, {1}', dayWords, timeWords);
}

function dayInWords(value: string): string | undefined {
  const { l10n } = vscode;
  const day = longDay(value);
  if (day !== undefined) return day;
  const month = monthAndYear(value);
  if (month !== undefined) return month;
  const week = /^(?<year>\d{4})-W(?<week>\d{2})(?<weekend>-WE)?$/.exec(value)?.groups;
  if (week) {
    const span = weekSpan(Number(week.year), Number(week.week), week.weekend !== undefined);
    return week.weekend === undefined
      ? l10n.t('week {0} of {1}: {2}', Number(week.week), week.year!, span)
      : l10n.t('the weekend of {0}', span);
  }
  const quarter = /^(?<year>\d{4})-Q(?<quarter>[1-4])$/.exec(value)?.groups;
  if (quarter) return l10n.t('quarter {0} of {1}', quarter.quarter!, quarter.year!);
  const half = /^(?<year>\d{4})-H(?<half>[12])$/.exec(value)?.groups;
  if (half)
    return half.half === '1'
      ? l10n.t('the first half of {0}', half.year!)
      : l10n.t('the second half of {0}', half.year!);
  const fiscal = /^FY(?<year>\d{4})$/.exec(value)?.groups;
  if (fiscal) return l10n.t('the fiscal year {0}', fiscal.year!);
  const season = /^(?<year>\d{4})-(?<season>SP|SU|FA|WI)$/.exec(value)?.groups;
  if (season) return l10n.t('{0} {1}', SEASONS().get(season.season!) ?? '', season.year!);
  if (/^\d{4}$/.test(value)) return l10n.t('the year {0}', value);
  if (/^\d{3}$/.test(value)) return l10n.t('the decade from {0}0', value);
  if (/^\d{2}$/.test(value)) return l10n.t('the century from {0}00', value);
  return undefined;
}

function timeInWords(time: string): string | undefined {
  const part = PARTS_OF_DAY().get(time);
  if (part !== undefined) return part;
  return /^\d{2}:\d{2}(?::\d{2})?/.exec(time)?.[0];
}

/** "6 minutes 40 seconds" as well. */
function periodInWords(value: string): string | undefined {
  const [days = '', clock] = value.slice(1).split('T');
  const parts = [...partsOf(days).map((part) => `P${part}`), ...partsOf(clock ?? '').map((part) => `PT${part}`)];
  const inWords = parts.map(onePeriodInWords);
  return parts.length > 0 && inWords.every((words) => words !== undefined) ? inWords.join(' ') : undefined;
}

function partsOf(period: string): readonly string[] {
  return period.match(/(?:\d{1,9}(?:\.\d{1,3})?|X)[A-Z]{1,2}/g) ?? [];
}

function onePeriodInWords(value: string): string | undefined {
  const period = /^P(?<time>T)?(?<amount>\d+(?:\.\d+)?|X)(?<unit>[YMWDHSQ]|WE|DE|CE)$/.exec(value)?.groups;
  if (!period) return undefined;
  const unit = `${period.time ?? ''}${period.unit}`;
  const names = UNITS().get(unit);
  if (names === undefined) return undefined;
  if (period.amount === 'X') return vscode.l10n.t('some {0}', names[1]);
  return vscode.l10n.t('{0} {1}', period.amount!, period.amount === '1' ? names[0] : names[1]);
}

const SEASONS = (): ReadonlyMap<string, string> =>
  new Map([
    ['SP', vscode.l10n.t('spring')],
    ['SU', vscode.l10n.t('summer')],
    ['FA', vscode.l10n.t('autumn')],
    ['WI', vscode.l10n.t('winter')],
  ]);

const PARTS_OF_DAY = (): ReadonlyMap<string, string> =>
  new Map([
    ['MO', vscode.l10n.t('in the morning')],
    ['MI', vscode.l10n.t('at midday')],
    ['AF', vscode.l10n.t('in the afternoon')],
    ['EV', vscode.l10n.t('in the evening')],
    ['NI', vscode.l10n.t('at night')],
    ['DT', vscode.l10n.t('by day')],
  ]);

/** Singular and plural of each unit. */
const UNITS = (): ReadonlyMap<string, readonly [string, string]> =>
  new Map([
    ['Y', [vscode.l10n.t('year'), vscode.l10n.t('years')]],
    ['M', [vscode.l10n.t('month'), vscode.l10n.t('months')]],
    ['W', [vscode.l10n.t('week'), vscode.l10n.t('weeks')]],
    ['D', [vscode.l10n.t('day'), vscode.l10n.t('days')]],
    ['Q', [vscode.l10n.t('quarter'), vscode.l10n.t('quarters')]],
    ['WE', [vscode.l10n.t('weekend'), vscode.l10n.t('weekends')]],
    ['DE', [vscode.l10n.t('decade'), vscode.l10n.t('decades')]],
    ['CE', [vscode.l10n.t('century'), vscode.l10n.t('centuries')]],
    ['TH', [vscode.l10n.t('hour'), vscode.l10n.t('hours')]],
    ['TM', [vscode.l10n.t('minute'), vscode.l10n.t('minutes')]],
    ['TS', [vscode.l10n.t('second'), vscode.l10n.t('seconds')]],
  ]);
