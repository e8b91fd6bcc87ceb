import { isHeldOn } from '../../knowledge/heldOn';
import { nearestFact } from '../../problem';
import { nearestWord } from '../../text/nearestWord';
import { inSteps } from '../../text/steps';
import { idsOf } from '../claim';
import { referenceDayOf } from '../sidecar';
import { liveClaims, type Check, type Finding } from './rule';

/** The id of the only actor whom somebody has named by the name in place of the id. */
function idOfName(
  value: string,
  actors: readonly { readonly id: string; readonly name: string; readonly aliases?: readonly string[] }[],
): string | undefined {
  const folded = value.trim().toLowerCase();
  const [one, ...more] = actors.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === folded),
  );
  return more.length === 0 ? one?.id : undefined;
}

/** Ids of claimants and addressees that neither the sidecar nor the register has. */
export const unknownActor: Check = function* ({ sidecar, knowledge }) {
  // Of a broken register it is not known whom it has.
  if (knowledge?.isWhole === false) return [];
  const own = new Set(sidecar.actors.map(({ id }) => id));
  const findings: Finding[] = [];
  yield* inSteps(liveClaims(sidecar), (claim) => {
    for (const key of ['claimant', 'addressee'] as const) {
      idsOf(claim[key]).forEach((value, index) => {
        if (own.has(value) || knowledge?.actor(value) !== undefined) return;
        const nearest =
          idOfName(value, sidecar.actors) ??
          idOfName(value, knowledge?.actors ?? []) ??
          nearestWord(value, own) ??
          nearestWord(value, knowledge?.actors.map(({ id }) => id) ?? []);
        const several = value.split(',').map((one) => one.trim());
        const isList =
          several.length > 1 && several.every((one) => own.has(one) || knowledge?.actor(one) !== undefined);
        const facts = {
          claim: claim.id,
          key,
          value,
          ...(isList ? { several: several.join(', ') } : nearestFact(nearest)),
        };
        findings.push({ at: ['claims', claim.id, key, ...(typeof claim[key] === 'string' ? [] : [index])], facts });
      });
    }
  });
  return findings;
};

/**
 * Actors of claims who are entered with an office that they held no more on the article's day: by the sidecar itself, or
 * by the register, which knows the same office with an end. Somebody who held another one on that day is left in peace.
 */
export const roleEnded: Check = function* ({ sidecar, knowledge }) {
  const day = sidecar.article.published?.slice(0, 10) ?? referenceDayOf(sidecar.article);
  if (day === undefined) return [];
  const named = new Set<string>();
  yield* inSteps(liveClaims(sidecar), ({ claimant, addressee }) => {
    for (const id of [...idsOf(claimant), ...idsOf(addressee)]) named.add(id);
  });
  return sidecar.actors.flatMap(({ id, name, roles = [] }): Finding[] => {
    if (!named.has(id)) return [];
    const registered = knowledge?.actor(id)?.roles ?? [];
    const ends = roles.map(({ title, to }) => to ?? endOf(title, registered, day));
    const isHeldStill = roles.some(({ from }, index) =>
      isHeldOn({ ...(from && { from }), ...(ends[index] && { to: ends[index] }) }, day),
    );
    if (isHeldStill) return [];
    return roles.flatMap(({ title, to }, index): Finding[] => {
      const end = ends[index];
      if (end === undefined || isHeldOn({ to: end }, day)) return [];
      const facts = { actor: id, name, title: title ?? '', value: end, day };
      return [{ at: ['actors', id, 'roles', index, to === undefined ? 'title' : 'to'], facts }];
    });
  });
};

/** When an office ended by the register, if it is not known to have been held again. */
function endOf(
  title: string | undefined,
  registered: readonly { readonly title: string; readonly from?: string; readonly to?: string }[],
  day: string,
): string | undefined {
  const same = registered.filter((role) => role.title.toLowerCase() === title?.toLowerCase());
  if (same.length === 0 || same.some((role) => role.to === undefined || isHeldOn({ to: role.to }, day)))
    return undefined;
  return same.map(({ to }) => to!).reduce((last, to) => (to > last ? to : last));
}
