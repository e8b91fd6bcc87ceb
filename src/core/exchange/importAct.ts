import type { Claim } from '../claims/claim';
import type { Act, ClaimStep } from '../claims/journal';
import { composed } from '../claims/rewrite';
import type { Sidecar } from '../claims/sidecar';
import type { ImportPlan } from './importing';

/** An import into a sidecar as one act, by which it is undone and done again; `before` is the sidecar as it was. */
export function importAct(before: Sidecar, { changes, article: keys }: ImportPlan): Act {
  const steps = new Map<string, ClaimStep>();
  // Of two with one id the first is meant.
  const claims = new Map(before.claims.toReversed().map((claim) => [claim.id, claim]));
  const change = (id: string, values: (claim: Claim) => Partial<Claim>) => {
    const claim = claims.get(id);
    // One that cannot be read is not changed back either: nobody knows what it was.
    if (claim === undefined) return;
    const after = steps.get(id)?.after ?? claim;
    steps.set(id, { id, before: claim, after: { ...after, ...values(after) } });
  };
  for (const one of changes) {
    if (one.kind === 'add-claim') steps.set(one.claim.id, { id: one.claim.id, before: undefined, after: one.claim });
    else if (one.kind === 'set-claim') change(one.id, () => one.values);
    else if (one.kind === 'set-date')
      change(one.id, (claim) => ({ [one.date]: { ...claim[one.date], ...one.values } }));
  }
  const said = changes.flatMap((one) => (one.kind === 'set-article' ? Object.entries(one.values) : []));
  return {
    name: 'import',
    steps: [...steps.values()],
    actors: changes.flatMap((one) => (one.kind === 'add-actor' ? [one.actor] : [])),
    // Nothing had been decided about them.
    decisions: changes.flatMap((one) => (one.kind === 'decide' ? [{ before: undefined, after: one.decision }] : [])),
    // It says something only where nothing had been said.
    article: { before: {}, after: Object.fromEntries(said.filter(([key]) => keys.includes(key))) },
  };
}

/** Acts on one sidecar as one, in the order in which they were done. */
export function asOneAct(first: Act, ...others: readonly Act[]): Act {
  return others.reduce((one, next) => {
    const steps = new Map(one.steps.map((step) => [step.id, step]));
    for (const step of next.steps) {
      const known = steps.get(step.id);
      steps.set(step.id, known === undefined ? step : { ...step, before: known.before });
    }
    return {
      ...one,
      steps: [...steps.values()],
      actors: [...(one.actors ?? []), ...(next.actors ?? [])],
      decisions: [...(one.decisions ?? []), ...(next.decisions ?? [])],
      article: { before: {}, after: { ...one.article?.after, ...next.article?.after } },
      rewrite: composed(one.rewrite, next.rewrite),
    };
  }, first);
}
