import { inSteps } from '../../text/steps';
import type { ClaimDate } from '../claim';
import { edtfBounds, isDate } from '../edtf';
import { liveClaims, type Check, type Finding } from './rule';

/** Claims that were said, by their date, when the article had appeared already. */
export const saidAfterPublication: Check = function* ({ sidecar }) {
  const { published, reference_date } = sidecar.article;
  const day = published ?? reference_date;
  const latest = day === undefined || !isDate(day) ? undefined : edtfBounds(day)?.last;
  if (day === undefined || latest === undefined) return [];
  const findings: Finding[] = [];
  yield* inSteps(liveClaims(sidecar), ({ id, said }) => {
    const first = firstDay(said);
    if (first === undefined || first <= latest) return;
    findings.push({ at: ['claims', id, 'said', 'value'], facts: { claim: id, value: said!.value!, published: day } });
  });
  return findings;
};

/** Claims whose deadline had passed when they were made. */
export const dueBeforeSaid: Check = function* ({ sidecar }) {
  const findings: Finding[] = [];
  yield* inSteps(liveClaims(sidecar), ({ id, said, due }) => {
    const last = lastDay(due);
    const first = last === undefined ? undefined : firstDay(said);
    if (first === undefined || last === undefined || last >= first) return;
    findings.push({ at: ['claims', id, 'due', 'value'], facts: { claim: id, value: due!.value!, said: said!.value! } });
  });
  return findings;
};

/** Not earlier than this day; `undefined` if that is not known: "before May" may be long before. */
function firstDay(date: ClaimDate | undefined): string | undefined {
  if (date?.value === undefined || !isDate(date.value) || date.mod === 'before' || date.mod === 'about')
    return undefined;
  return edtfBounds(date.value)?.first;
}

/** Not later than this day. */
function lastDay(date: ClaimDate | undefined): string | undefined {
  if (date?.value === undefined || !isDate(date.value) || date.mod === 'after' || date.mod === 'about')
    return undefined;
  return edtfBounds(date.value)?.last;
}
