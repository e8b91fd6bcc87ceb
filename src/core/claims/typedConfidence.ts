/**
 * How sure somebody is, as typed: per cent (“80”, “80 %”, “87.5 %”) or a number from 0 to 1 as the sidecar has it
 * (“0.8”, “.8”, “0,8”), as that number. `ambiguous` for “1” alone, which may be either; `undefined` for anything else.
 */
export function typedConfidence(text: string): number | 'ambiguous' | undefined {
  const parts = /^(?<number>\d{1,3}|\d{0,3}[.,]\d{1,6})\s*(?<percent>%?)$/.exec(text.trim())?.groups;
  if (parts === undefined) return undefined;
  const digits = parts.number!.replace(',', '.');
  const number = Number(digits);
  if (parts.percent === '' && digits === '1') return 'ambiguous';
  const isShare = parts.percent === '' && digits.includes('.') && number <= 1;
  const per = isShare ? 1 : 100;
  // Not 0.07 × 100 and back: two decimals and the tenths of a per cent are kept as they are written.
  return number > per ? undefined : Number((number / per).toFixed(6));
}
