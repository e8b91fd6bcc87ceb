import type { Span } from '../../text/span';
import { isDay, isoDay } from '../dates/values/civilDay';
import { MONTHS } from '../dates/words/calendar';

/** A line that is a web address, at most with a word that says so: "Source: https://courier.example/2025/03/05/strike". */
const ADDRESS = /^(?:(?:url|link|source|from): ?)?https?:\/\/\S{1,300}$/iu;

/** "/2025/03/05/", "/2025/mar/05/", "/2025-03-05-", and "-20250305". */
const DAY_IN_PATH = /[/_-](?<year>(?:19|20)\d\d)(?<sign>[/_-]?)(?<month>\d\d|[a-z]{3})\k<sign>(?<day>\d\d)\b/iu;

/** The day in the address of a page, which sites form from the day of publication; `undefined` for any other line. */
export function addressDay(text: string): { readonly value: string; readonly span: Span } | undefined {
  const match = text.includes('://') && ADDRESS.test(text) ? DAY_IN_PATH.exec(text) : null;
  if (match === null) return undefined;
  const { year, month = '', day } = match.groups!;
  const named = MONTHS.get(month.toLowerCase());
  const fields = { year: Number(year), month: named ?? Number(month), day: Number(day) };
  if (!isDay(fields)) return undefined;
  return { value: isoDay(fields), span: { start: match.index + 1, end: match.index + match[0].length } };
}
