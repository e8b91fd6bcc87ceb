const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** The value itself if it is a whole calendar day in ISO 8601 (`2025-03-05`), which is EDTF level 0; else `undefined`. */
export function civilDay(value: string): string | undefined {
  const parts = DAY.exec(value)?.groups;
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days ? value : undefined;
}

/** EDTF level 1 numbers the seasons from 21. */
const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/**
 * A TIMEX3 value as EDTF level 0 or 1, or ISO 8601: what sidecars store (sidecar format, §2). `undefined` where neither
 * has a form for it: weekends, parts of a day, sets, vague lengths, FUTURE_REF.
 */
export function edtfOfTimex(value: string): string | undefined {
  if (civilDay(value) !== undefined) return value;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) return value;
  if (/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const season = /^(?<year>\d{4})-(?<season>SP|SU|FA|WI)$/.exec(value)?.groups;
  if (season) return `${season.year}-${SEASONS[season.season!]}`;
  const moment = /^(?<day>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2})(?::\d{2})?$/.exec(value)?.groups;
  // EDTF has no hour 24.
  if (moment?.clock === '24:00') return undefined;
  if (moment && civilDay(moment.day!) !== undefined) return `${moment.day}T${moment.clock}:00`;
  // A length is ISO 8601 as it stands, if it is no vague one.
  return /^P(?:\d+[YMWD]|T\d+[HMS])$/.test(value) ? value : undefined;
}
