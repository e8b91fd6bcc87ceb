/** True if an ISO 8601 day lies between two EDTF dates, both included; one that is not given is no limit. */
export function isHeldOn({ from, to }: { readonly from?: string; readonly to?: string }, day: string): boolean {
  const begin = from === undefined ? undefined : comparable(from.split('/', 1)[0]!);
  const end = to === undefined ? undefined : comparable(to.split('/').at(-1)!);
  // Each is compared as finely as it is given: "2024" holds all of that year.
  return (
    (begin === undefined || day.slice(0, begin.length) >= begin) &&
    (end === undefined || day.slice(0, end.length) <= end)
  );
}

/** A year, month or day as it stands; of other forms (seasons, weeks, a clock) what of it is one; "" and ".." are open. */
function comparable(value: string): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?!\d)/.exec(value)?.[0] ?? /^\d{4}/.exec(value)?.[0];
}
