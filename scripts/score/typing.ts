import type { Corpus } from './corpus';

/** Types of the guideline that stand for each of the three types that others label. */
const GUIDELINE_TYPES: Readonly<Record<string, readonly string[]>> = {
  person: ['person', 'group'],
  organisation: ['organisation', 'country', 'group'],
  place: ['place', 'country'],
};

/** True if an answer of a type is right for a label of a type. */
export function isRightType(
  labelled: string | undefined,
  answered: string | undefined,
  labelledAs: Corpus['labelledAs'],
): boolean {
  if (labelled === answered) return true;
  if (labelledAs === 'guideline' || labelled === undefined || answered === undefined) return false;
  return GUIDELINE_TYPES[labelled]?.includes(answered) ?? false;
}

/** False where the labels say that there is something but not of which type. */
export function isTyped(labelled: string | undefined): boolean {
  return labelled !== undefined && labelled !== 'unspecified';
}
