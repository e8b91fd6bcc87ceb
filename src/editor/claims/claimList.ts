import * as vscode from 'vscode';
import type { LocatedClaim } from '../../core/article';
import type { ClaimKind } from '../../core/claims/claim';
import type { Sidecar } from '../../core/claims/sidecar';
import { anchorState, claimStatus, claimSummary, kindAndStrength, partiesInWords } from '../wording/claims';
import type { OpenClaims } from './openClaims';
import { inTextOrder } from './places';

/** A line of a list of claims, in words. */
export interface ListedClaim {
  /** The claim's id. Of claims that wrongly share one, those after the first have a number behind it. */
  readonly key: string;
  readonly located: LocatedClaim;
  /** False if it has no place in the text. */
  readonly isFound: boolean;
  /** What is claimed. */
  readonly summary: string;
  /** Claimant, status and state, as far as there is something to say. */
  readonly details: string;
  /** All of it in one sentence, for a screen reader. */
  readonly spoken: string;
}

/** Of a claim's words; the rest of the line says who claims them and how things stand. */
const MOST_UNITS = 60;

/** The claims of an article as a list: in the order of the text, those not found in it last. */
export function listedClaims(claims: OpenClaims, document: vscode.TextDocument): readonly ListedClaim[] {
  const { reading, claims: all } = claims.of(document);
  if (reading === undefined) return [];
  const { found, lost } = inTextOrder(all);
  const seen = new Map<string, number>();
  const line = (located: LocatedClaim, isFound: boolean): ListedClaim => {
    const { id } = located.claim;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { key: count === 1 ? id : `${id} ${count}`, located, isFound, ...words(located, reading.sidecar) };
  };
  return [...found.map((located) => line(located, true)), ...lost.map((located) => line(located, false))];
}

/** The claim that a list names by a key, if it is still there. */
export function claimOfKey(claims: OpenClaims, document: vscode.TextDocument, key: string): ListedClaim | undefined {
  return listedClaims(claims, document).find((line) => line.key === key);
}

/** A sign for the kind of a claim. */
export function kindIcon(kind: ClaimKind): vscode.ThemeIcon {
  return new vscode.ThemeIcon(KIND_ICONS[kind]);
}

const KIND_ICONS: Readonly<Record<ClaimKind, string>> = {
  assertion: 'quote',
  demand: 'megaphone',
  refusal: 'circle-slash',
  denial: 'close',
  promise: 'pass',
  threat: 'flame',
  question: 'question',
  other: 'tag',
};

function words(
  { claim, state }: LocatedClaim,
  { actors }: Sidecar,
): Pick<ListedClaim, 'summary' | 'details' | 'spoken'> {
  const summary = claimSummary(claim, MOST_UNITS);
  const details = [
    partiesInWords(claim.claimant, actors),
    claim.status && claimStatus(claim.status),
    state === 'exact' ? undefined : anchorState(state),
  ].filter((part): part is string => part !== undefined && part !== '');
  return { summary, details: details.join(' · '), spoken: [kindAndStrength(claim), summary, ...details].join(', ') };
}
