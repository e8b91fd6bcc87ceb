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
