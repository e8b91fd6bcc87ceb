/** True for a day of the calendar written as `YYYY-MM-DD` (ISO 8601). */
export function isDay(text: string): boolean {
  const groups = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text)?.groups;
  if (groups === undefined) return false;
  const month = Number(groups['month']);
  const day = Number(groups['day']);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(groups['year']), month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
