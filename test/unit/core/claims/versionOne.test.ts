import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { articleOf } from '../../../../src/core/article';
import type { Claim } from '../../../../src/core/claims/claim';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';
import { isSameJson } from '../../../../src/core/json/equality';

const TEXT =
  'The council must reopen the old quay by June, said Kolb. “We wait no longer 🚢,” he said. No quay, no boats.\n';

/** Every key that version 1 of the format has, on places that overlap, lie in each other, and are the same. */
const SIDECAR = `# kept by Ana
format: claims-sidecar/1
article:
  file: quay.md
  title: "The old quay"
  outlet: "Norland Post"
  byline: "Ana Berg"
  url: "https://example.org/quay"
  lang: en
  published: "2026-05-11"
  retrieved: "2026-05-12"
  reference_date: "2026-05-11"
  x_desk: [sea, ports]
actors:
  - id: kolb # since March
    name: "Per Kolb"
    type: person
    roles:
      - { title: "chair", of: dockers, from: "2024-03", to: ".." }
    aliases: ["Kolb"]
    same_as: ["https://example.org/people/kolb"]
  - { id: dockers, name: "Dockers' League", type: organisation }
claims:
  # asked for the letter
  - id: c-aaaaaaaaaa
    kind: demand
    strength: ultimatum
    polarity: asserts
    text: "Reopen the old quay"
    anchors:
      - exact: "The council must reopen the old quay"
        prefix: ""
        suffix: " by June, said Kolb. “We wait no "
        start: 0
        end: 36
        text_hash: 0123456789ab
      - { exact: "No quay, no boats", state: changed, current: "No quay, no boats", checked: "2026-05-12T09:00:00Z" }
    claimant: kolb
    addressee: [council, mayor]
    said: { text: "said", value: "2026-05-11", mod: about }
    due: { text: "by June", value: "2026-06", mod: before, timex: "2026-06" }
    status: checking
    outcome: partly_met
    confidence: 0.5
    tags: [quay, "no: comma"]
    note: |
      Two lines
      of a note.
    evidence:
      - { url: "https://example.org/letter", title: "Letter", accessed: "2026-05-12", note: "page 2" }
    relations:
      - { type: depends_on, target: c-bbbbbbbbbb }
      - { type: updates, target: "../april/quay.md#c-cccccccccc" }
    reviews:
      - { by: ana, at: "2026-05-12T10:05:00Z", verdict: unsure, note: "tape?" }
    discussion:
      - { by: jo, at: "2026-05-12T10:06:00+02:00", text: "See the tape.", resolved: true }
    history:
      - { at: "2026-05-12T09:00Z", by: jo, status: open, outcome: open }
    suggested_by: demand.modal
    author: jo
    created: "2026-05-12T08:30:00Z"
    updated: "2026-05-12T10:05:00.5Z"
    x_colour: red
  - { id: c-bbbbbbbbbb, kind: assertion, anchors: [{ exact: "reopen the old quay" }] } # within the first
  - { id: c-cccccccccc, kind: promise, anchors: [{ exact: "the old quay by June, said Kolb" }] }
  - { id: c-dddddddddd, kind: threat, anchors: [{ exact: "reopen the old quay" }] }
  - id: c-eeeeeeeeee
    kind: denial
    polarity: denies
    anchors: [{ exact: "a bridge will be built" }]
    parked: { by: ana, at: "2026-05-12T11:00:00Z", reason: "cut" }
decisions:
  - { kind: rejected, rule: statement.said, exact: "he said", start: 79 }
  - { kind: chrome, exact: "Share this", is: article }
`;

describe('version 1 of the sidecar format', () => {
  const { value: sidecar, problems } = readSidecar(SIDECAR);
  const content = parse(SIDECAR) as Record<'article' | 'actors' | 'claims' | 'decisions', unknown>;

  it('is tried here with every key of its schema', () => {
    const schema = JSON.parse(
      readFileSync(path.join(__dirname, '../../../../src/core/claims/claims-sidecar.v1.schema.json'), 'utf8'),
    ) as unknown;
    const keys = new Set<string>();
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, member] of Object.entries(node)) {
        if (name === 'properties') Object.keys(member as object).forEach((key) => keys.add(key));
        collect(member);
      }
    };
    collect(schema);
    assert.ok(keys.size > 50);
    assert.deepEqual(
      [...keys].filter((key) => !new RegExp(`(?:^|[\\s{])${key}:`, 'm').test(SIDECAR)),
      [],
    );
  });

  it('is read whole', () => {
    assert.deepEqual(problems, []);
    for (const key of ['article', 'actors', 'claims', 'decisions'] as const) {
      assert.ok(isSameJson(sidecar[key], content[key]), key);
    }
  });

  it('places claims that overlap, lie in each other, or stand in several places', () => {
    const { claims } = articleOf({ file: 'quay.md', text: TEXT, sidecar: SIDECAR });
    const words = claims.map(({ placements }) =>
      placements.map((placement) =>
        'start' in placement ? TEXT.slice(placement.start, placement.end) : placement.state,
      ),
    );
    assert.deepEqual(words, [
      ['The council must reopen the old quay', 'No quay, no boats'],
      ['reopen the old quay'],
      ['the old quay by June, said Kolb'],
      ['reopen the old quay'],
      ['lost'],
    ]);
  });

  it('keeps every other line when one key is changed', () => {
    const result = editSidecar(SIDECAR, 'quay.md', [
      { kind: 'set-claim', id: 'c-aaaaaaaaaa', values: { status: 'confirmed' } },
    ]);
    assert.ok('text' in result);
    assert.equal(result.text, SIDECAR.replace('    status: checking\n', '    status: confirmed\n'));
  });

  it('is written whole: claims put into a new sidecar read the same', () => {
    const result = editSidecar(undefined, 'quay.md', [
      ...sidecar.actors.map((actor) => ({ kind: 'add-actor' as const, actor })),
      ...sidecar.claims.map((claim) => ({ kind: 'add-claim' as const, claim })),
    ]);
    assert.ok('text' in result, JSON.stringify(result));
    const written = readSidecar(result.text);
    assert.deepEqual(written.problems, []);
    assert.ok(isSameJson(written.value.actors, sidecar.actors));
    const byId = (claims: readonly Claim[]) => [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
    assert.ok(isSameJson(byId(written.value.claims), byId(sidecar.claims)));
  });

  const FAULTS: readonly (readonly [string, string, string, string])[] = [
    ['polarity: asserts', 'polarity: maybe', 'sidecar-unknown-value', 'maybe'],
    ['status: open, outcome', 'status: done, outcome', 'sidecar-unknown-value', 'done'],
    ['verdict: unsure', 'verdict: perhaps', 'sidecar-unknown-value', 'perhaps'],
    ['type: depends_on, ', '', 'sidecar-missing-key', '{ target'],
    ['type: updates', 'type: negates', 'sidecar-unknown-value', 'negates'],
    ['resolved: true', 'resolved: "yes"', 'sidecar-wrong-type', '"yes"'],
    ['at: "2026-05-12T11:00:00Z"', 'at: "yesterday"', 'sidecar-bad-value', '"yesterday"'],
    ['parked: { by: ana, at: "2026-05-12T11:00:00Z", reason: "cut" }', 'parked: cut', 'sidecar-wrong-type', 'cut'],
    ['kind: rejected', 'kind: refused', 'sidecar-unknown-value', 'refused'],
    ['is: article', 'is: text', 'sidecar-unknown-value', 'text'],
    ['to: ".."', 'to: 2026', 'sidecar-wrong-type', '2026'],
    ['accessed: "2026-05-12"', 'accessed: 2026', 'sidecar-wrong-type', '2026'],
    ['confidence: 0.5', 'confidence: 1.5', 'sidecar-bad-value', '1.5'],
    ['tags: [quay,', 'tags: [7,', 'sidecar-wrong-type', '7'],
    ['mod: about', 'mod: around', 'sidecar-unknown-value', 'around'],
    ['state: changed', 'state: shifted', 'sidecar-unknown-value', 'shifted'],
    ['text_hash: 0123456789ab', 'text_hash: "short"', 'sidecar-bad-value', '"short"'],
  ];
  for (const [right, wrong, code, place] of FAULTS) {
    it(`is held against its schema: “${wrong === '' ? `no ${right.trim()}` : wrong}”`, () => {
      assert.ok(SIDECAR.includes(right), right);
      const text = SIDECAR.replace(right, wrong);
      const faults = readSidecar(text).problems;
      assert.deepEqual(
        faults.map(({ code: found, span }) => [found, text.slice(span!.start, span!.end)]),
        [[code, place]],
      );
      assert.equal(readSidecar(text).value.claims.length, 5);
    });
  }
});
