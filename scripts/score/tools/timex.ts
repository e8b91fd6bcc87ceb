const DAY = 86_400_000;

/** ISO 8601 week of a day: `2025-W10`. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  // A week belongs to the year of its Thursday.
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The part of the day that a text names, as TIMEX3 has it; `undefined` if it names none. */
export function partOfDay(text: string): string | undefined {
  const named = /\b(?:morning|afternoon|evening|night|tonight|overnight)\b/i.exec(text)?.[0].toLowerCase();
  if (named === undefined) return undefined;
  return { morning: 'MO', afternoon: 'AF', evening: 'EV' }[named] ?? 'NI';
}

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
