import type { PeriodPart } from './periodValue';

/** A length of time as it is printed, before it is known whether it is a duration or a step ("ago"). */
export interface Length {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly PeriodPart[];
  readonly rule: string;
}
