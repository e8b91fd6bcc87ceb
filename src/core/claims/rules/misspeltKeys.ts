import { isRecord } from '../../json/record';
import { lazily } from '../../text/lazily';
import { inSteps } from '../../text/steps';
import { misspeltKeysIn, shapeOf, type MisspeltKey } from '../../yaml/checking/misspeltKeys';
import { CLAIM_STATUSES } from '../claim';
import schema from '../claims-sidecar.v1.schema.json';
import type { Check, Finding } from './rule';

/**
 * Keys of a sidecar that look like a misspelling of one of the format's, where that one is missing; also of claims that
 * could not be read.
 */
export const misspeltKey: Check = function* ({ sidecar }) {
  const findings: Finding[] = [];
  const { claims, actors, ...rest } = sidecar.content;
  const whole = sidecarShape();
  for (const found of misspeltKeysIn(rest, whole, [], Object.keys(sidecar.content)))
    // Of claims that nobody reads for their key, reading the file tells already.
    if (found.path.length > 1 || !hidesClaims(rest[String(found.path[0])], found)) findings.push(findingOf(found));
  for (const [key, list] of [
    ['claims', claims],
    ['actors', actors],
  ] as const) {
    const shape = whole.keys.get(key)?.items;
    if (!Array.isArray(list) || shape === undefined) continue;
    yield* inSteps(list, (item: unknown, index) => {
      if (!isRecord(item)) return;
      const place = typeof item.id === 'string' ? item.id : index;
      for (const found of misspeltKeysIn(item, shape, [key, place])) findings.push(findingOf(found));
      if (key === 'claims' && isStatusElsewhere(item))
        findings.push(findingOf({ path: [key, place, 'state'], nearest: 'status' }));
      if (key === 'claims') for (const name of OF_ANCHORS) if (name in item) findings.push(outOfAnchor(place, name));
    });
  }
  return findings;
};

/** Anchors have a `state`, claims a `status`: somebody has taken the one for the other. */
function isStatusElsewhere({ state, status }: Readonly<Record<string, unknown>>): boolean {
  return status === undefined && (CLAIM_STATUSES as readonly unknown[]).includes(state);
}

/** What says where a claim stands, which somebody has indented too little to be read with its anchor. */
const OF_ANCHORS = ['exact', 'prefix', 'suffix'] as const;

function outOfAnchor(place: string | number, name: string): Finding {
  const facts = { value: name, within: 'anchors', ...(typeof place === 'string' && { claim: place }) };
  return { at: ['claims', place, name], isKey: true, facts };
}

function hidesClaims(value: unknown, { nearest }: MisspeltKey): boolean {
  return Array.isArray(value) && value.length > 0 && nearest === 'claims';
}

function findingOf({ path, nearest }: MisspeltKey): Finding {
  const value = String(path.at(-1));
  const [list, id] = path;
  const facts = { value, nearest, ...(list === 'claims' && typeof id === 'string' && { claim: id }) };
  return { at: path, isKey: true, facts };
}

const sidecarShape = lazily(() => shapeOf(schema));
