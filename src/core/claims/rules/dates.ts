import type { ClaimDate } from '../claim';
import { edtfBounds } from '../edtf';
import { liveClaims, type Check } from './rule';

/** Claims that were said, by their date, when the article had appeared already. */
export const saidAfterPublication: Check = ({ sidecar }) => {
  const { published, reference_date } = sidecar.article;
  const day = published ?? reference_date;
  const latest = day === undefined ? undefined : edtfBounds(day)?.last;
  if (day === undefined || latest === undefined) return [];
  return liveClaims(sidecar).flatMap(({ id, said }) => {
    const first = firstDay(said);
    if (first === undefined || first <= latest) return [];
    return [{ at: ['claims', id, 'said', 'value'], facts: { claim: id, value: said!.value!, published: day } }];
  });
};

/** Claims whose deadline had passed when they were made. */
export const dueBeforeSaid: Check = ({ sidecar }) =>
  liveClaims(sidecar).flatMap(({ id, said, due }) => {
    const first = firstDay(said);
    const last = lastDay(due);
    if (first === undefined || last === undefined || last >= first) return [];
    return [{ at: ['claims', id, 'due', 'value'], facts: { claim: id, value: due!.value!, said: said!.value! } }];
  });

/** Not earlier than this day; `undefined` if that is not known: "before May" may be long before. */
function firstDay(date: ClaimDate | undefined): string | undefined {
  if (date?.value === undefined || date.mod === 'before' || date.mod === 'about') return undefined;
  return edtfBounds(date.value)?.first;
}

/** Not later than this day. */
function lastDay(date: ClaimDate | undefined): string | undefined {
  if (date?.value === undefined || date.mod === 'after' || date.mod === 'about') return undefined;
  return edtfBounds(date.value)?.last;
}
