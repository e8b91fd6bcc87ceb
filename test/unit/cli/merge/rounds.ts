// What claims the random rounds of a merge are about, and what is to come of them by the rules alone.

/** A claim as the random rounds of a merge change it. */
export interface Said {
  readonly status: string;
  /** As it is written. */
  readonly note?: string;
  readonly remark?: string;
  readonly strength?: string;
  /** A promise, else a demand. */
  readonly isPromise?: boolean;
  readonly claimants?: readonly string[];
  /** What it tags in place of its own words, and besides. */
  readonly words?: string;
  readonly more?: string;
  /** An earlier merge has left its status to decide. */
  readonly isOpen?: boolean;
}

/** Claims by their numbers. */
export type Claims = ReadonlyMap<number, Said>;

export const idOf = (number: number) => `c-${String(number).padStart(10, '0')}`;

export const remarkOf = (number: number, remark: string) => `  # ${number}: ${remark}`;

const quoteOf = (number: number, { words }: Said) => words ?? `words ${number} of the article`;

const OPEN = '    conflicts:\n      - { key: status, base: old, ours: one, theirs: other }\n';

function writtenClaim(number: number, said: Said): string {
  const { status, note, remark, strength, isPromise, claimants, more, isOpen } = said;
  return [
    remark === undefined ? '' : `${remarkOf(number, remark)}\n`,
    `  - id: ${idOf(number)}\n    kind: ${isPromise ? 'promise' : 'demand'}\n`,
    strength === undefined ? '' : `    strength: ${strength}\n`,
    `    anchors:\n      - exact: "${quoteOf(number, said)}"\n        start: ${number * 40}\n        end: ${number * 40 + 24}\n`,
    more === undefined ? '' : `      - exact: "${more}"\n`,
    claimants === undefined ? '' : `    claimant: [${claimants.join(', ')}]\n`,
    `    status: ${status}\n`,
    note === undefined ? '' : `    note: ${note}`.trimEnd() + '\n',
    isOpen ? OPEN : '',
  ].join('');
}

export function written(claims: Claims): string {
  const items = [...claims].sort(([a], [b]) => a - b).map(([number, said]) => writtenClaim(number, said));
  return `format: claims-sidecar/1\nclaims:${items.length === 0 ? ' []\n' : `\n${items.join('\n')}`}`;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** True for a claim that nobody has written anything into, values or comments. To take a comment away is no edit. */
export function isLeft(was: Said, now: Said | undefined): boolean {
  if (now === undefined) return true;
  const isRemarked = now.remark !== undefined && now.remark !== was.remark;
  return !isRemarked && writtenClaim(0, { ...now, remark: 'x' }) === writtenClaim(0, { ...was, remark: 'x' });
}

/** The keys of a claim that both sides have changed in their own ways. */
function contradictingKeys(was: Said, mine: Said, other: Said): readonly string[] {
  const hasDecided = (now: Said) => was.isOpen && !now.isOpen;
  const differ = (key: keyof Said, also: (now: Said) => boolean | undefined = () => false) =>
    !isSame(mine[key], other[key]) && [mine, other].every((now) => !isSame(now[key], was[key]) || also(now));
  const keys = (
    [
      ['status', differ('status', hasDecided)],
      ['note', differ('note')],
      ['anchors', differ('words')],
      ['strength', differ('strength')],
    ] as const
  ).flatMap(([key, isOpen]) => (isOpen ? [key as string] : []));
  const [a, b, c] = [was, mine, other].map(({ claimants }) => claimants ?? []) as [Names, Names, Names];
  const left = [...b.filter((id) => c.includes(id) || !a.includes(id)), ...c.filter((id) => !a.includes(id))];
  if (differ('claimants') && left.length === 0 && b.length > 0 && c.length > 0) keys.push('claimant');
  const isPromisedHere = (now: Said, there: Said) =>
    !was.isPromise &&
    now.isPromise &&
    !there.isPromise &&
    there.strength !== undefined &&
    there.strength !== was.strength;
  if (isPromisedHere(mine, other) || isPromisedHere(other, mine)) keys.push('kind', 'strength');
  return [...new Set(keys)];
}

type Names = readonly string[];

/** What a merge is to leave to decide, by claim; `claim` where one has deleted what the other has edited. */
export function contradictionsOf(
  base: Claims,
  ours: Claims,
  theirs: Claims,
): readonly (readonly [string, readonly string[]])[] {
  return [...base].flatMap(([number, was]) => {
    const [mine, other] = [ours.get(number), theirs.get(number)];
    const isEdited = (now: Said | undefined) => now !== undefined && !isLeft(was, now);
    const keys =
      mine === undefined || other === undefined
        ? isEdited(mine) || isEdited(other)
          ? ['claim']
          : []
        : contradictingKeys(was, mine, other);
    return keys.length === 0 ? [] : [[idOf(number), keys] as const];
  });
}

/** What an earlier merge has left, and nobody has decided since, with what this one leaves. */
export function withStillOpen(
  found: ReturnType<typeof contradictionsOf>,
  base: Claims,
  ours: Claims,
  theirs: Claims,
): ReadonlyMap<string, readonly string[]> {
  const open = new Map<string, readonly string[]>(found);
  for (const number of new Set([...ours.keys(), ...theirs.keys()])) {
    const [was, mine, other] = [base.get(number), ours.get(number), theirs.get(number)];
    const isGone = mine === undefined || other === undefined ? was !== undefined && isLeft(was, mine ?? other) : false;
    const isStillOpen = [mine, other].every((now) => now === undefined || now.isOpen);
    if (!isGone && isStillOpen) open.set(idOf(number), [...(open.get(idOf(number)) ?? []), 'status']);
  }
  return new Map([...open].map(([id, keys]) => [id, [...keys].sort()]));
}
