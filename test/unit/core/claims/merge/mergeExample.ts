import assert from 'node:assert/strict';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { readSidecar } from '../../../../../src/core/claims/sidecar';

/** The version that both come from: a demand with a comment, and a threat. */
export const BASE = `format: claims-sidecar/1   # kept by hand
actors:
  - id: mara
    name: "Mara Lind"
claims:
  # ask again
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      - exact: "reopen the quay"
        start: 10
        end: 25
    status: open
    tags: [quay, boats]

  - id: c-aaaaaaaaa2
    kind: threat
    anchors:
      - exact: "stop the boats"
        start: 40
        end: 54
`;

/** A claim more, with its place. */
export const third = (id: string, start: number) =>
  `\n  - id: ${id}\n    kind: promise\n    anchors:\n      - exact: "a lamp on the mole"\n        start: ${start}\n        end: ${start + 18}\n`;

/** The merge of two versions, which must be possible and give a file that can be written to. */
export function merged(ours: string, theirs: string, base = BASE) {
  const result = mergeSidecars(base, ours, theirs, 'a.txt');
  assert.ok(result.kind === 'merged');
  const { value } = readSidecar(result.text);
  assert.ok(value.isWritable, result.text);
  return { ...result, claims: value.claims, value };
}
