import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim, Decision } from '../../../../src/core/claims/claim';
import { isSameJson } from '../../../../src/core/json/equality';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar, type SidecarChange } from '../../../../src/core/claims/sidecarEdit';
import { IS_LONG } from '../recognise/properties/runs';

/** A seeded sample in the quick loops, many more in `npm run test:long`. */
const RUNS = IS_LONG ? 5000 : 100;

const edited = (text: string | undefined, ...changes: readonly SidecarChange[]) => {
  const result = editSidecar(text, 'quay.txt', changes);
  if ('refusal' in result) throw new Error(result.refusal);
  return result.text;
};

const claimAt = (start: number, id: string): Claim => ({
  id,
  kind: 'assertion',
  anchors: [{ exact: `word ${start}`, start, end: start + 6 }],
});

const FILE = `# desk copy, do not sort
format: claims-sidecar/1
article:
  file: quay.txt   # ours
claims:
  # first letter (jo)
  - id: c-aaaaaaaaaa
    kind: demand
    anchors:
      - { exact: "reopen the quay", start: 10, end: 25 }
    status:   open # for now

  # second letter
  - id: c-bbbbbbbbbb
    kind: 'threat'
    anchors:
    - exact: "strike"
      start: 90
      end: 96
    x_tool: { kept: true }
# the end
`;

describe('editing a sidecar', () => {
  it('begins one', () => {
    assert.equal(
      edited(undefined, { kind: 'set-article', values: { reference_date: '2026-05-11' } }),
      'format: claims-sidecar/1\narticle:\n  file: "quay.txt"\n  reference_date: "2026-05-11"\n',
    );
    const first = edited(undefined, { kind: 'add-claim', claim: claimAt(4, 'c-0000000000') });
    assert.deepEqual(readSidecar(first).problems, []);
    assert.match(first, /claims:\n {2}- id: c-0000000000\n {4}kind: assertion\n {4}anchors:\n {6}- exact: "word 4"/);
  });

  it('begins one below the remarks of a file that says nothing yet', () => {
    const claim = { kind: 'add-claim', claim: claimAt(4, 'c-0000000000') } as const;
    for (const remark of ['# only a remark of mine\n', '# without an end', '\ufeff# marked\n']) {
      const text = edited(remark, claim);
      assert.ok(text.startsWith(`${remark.trimEnd()}\nformat: claims-sidecar/1\narticle:\n  file: "quay.txt"\n`), text);
      assert.deepEqual(readSidecar(text).problems, []);
    }
    assert.match(edited('# of Windows\r\n', claim), /^# of Windows\r\nformat: claims-sidecar\/1\r\narticle:\r\n/);
  });

  it('puts a claim in its place and touches no other line', () => {
    const after = edited(FILE, { kind: 'add-claim', claim: claimAt(50, 'c-cccccccccc') });
    const added = after.split('\n').filter((line) => !FILE.split('\n').includes(line));
    assert.deepEqual(
      readSidecar(after).value.claims.map(({ id }) => id),
      ['c-aaaaaaaaaa', 'c-cccccccccc', 'c-bbbbbbbbbb'],
    );
    assert.equal(added.length, 5);
    assert.equal(after.split('\n').length, FILE.split('\n').length + 7);
    assert.equal(edited(after, { kind: 'delete-claim', id: 'c-cccccccccc' }), FILE);
  });

  it('enters an actor who has no other names, without a key for them', () => {
    const actor = { id: 'mara-lind', name: 'Mara Lind', aliases: [] };
    const entered = 'actors:\n  - id: mara-lind\n    name: "Mara Lind"\n';
    assert.equal(edited(FILE, { kind: 'add-actor', actor }), FILE.replace('# the end\n', `${entered}# the end\n`));
  });

  it('changes a status and nothing else', () => {
    const after = edited(FILE, { kind: 'set-claim', id: 'c-aaaaaaaaaa', values: { status: 'checking' } });
    assert.equal(after, FILE.replace('status:   open', 'status:   checking'));
  });

  it('keeps what somebody has written between the items of a list that is changed', () => {
    const tags =
      "    tags:\n      - talks # see codebook 3\n      # strike only from March\n      - 'strike' # second\n";
    const evidence =
      '    evidence:\n      - url: https://a.example # asks for a login\n      # the second is a copy\n      - url: https://b.example\n';
    const file = FILE.replace('    status:', `${tags}${evidence}    status:`);
    const values = {
      tags: ['talks', 'strike', 'quay'],
      evidence: [{ url: 'https://a.example/letter' }, { url: 'https://b.example' }],
    };
    assert.equal(
      edited(file, { kind: 'set-claim', id: 'c-aaaaaaaaaa', values }),
      file.replace('# second\n', '# second\n      - quay\n').replace('https://a.example', '"https://a.example/letter"'),
    );
  });

  it('writes the new place of an anchor into it', () => {
    const values = { start: 12, end: 27, prefix: 'to ', text_hash: '0123456789ab' };
    const after = edited(FILE, { kind: 'set-anchor', id: 'c-aaaaaaaaaa', index: 0, values });
    const anchor = '{ exact: "reopen the quay", prefix: "to ", start: 12, end: 27, text_hash: "0123456789ab" }';
    assert.equal(after, FILE.replace('{ exact: "reopen the quay", start: 10, end: 25 }', anchor));
  });

  it('decides what a paragraph is, decides anew, and takes the decision back', () => {
    const decide = (text: string, exact: string, is: 'chrome' | 'article' | undefined) =>
      edited(
        text,
        is === undefined
          ? { kind: 'undecide', decision: { kind: 'chrome', exact } }
          : { kind: 'decide', decision: { kind: 'chrome', exact, is } },
      );
    const first = decide(FILE, 'Share this', 'article');
    assert.deepEqual(readSidecar(first).value.decisions, [{ kind: 'chrome', exact: 'Share this', is: 'article' }]);
    const both = decide(decide(first, 'Print', 'chrome'), 'Share this', 'chrome');
    assert.deepEqual(
      readSidecar(both).value.decisions.map(({ exact, is }) => [exact, is]),
      [
        ['Share this', 'chrome'],
        ['Print', 'chrome'],
      ],
    );
    const one = decide(both, 'Share this', undefined);
    assert.deepEqual(
      readSidecar(one).value.decisions.map(({ exact }) => exact),
      ['Print'],
    );
    assert.equal(decide(FILE, 'Share this', undefined), FILE);
    assert.deepEqual(
      FILE.split('\n').filter((line) => !both.split('\n').includes(line)),
      [],
    );
  });

  it('keeps apart what is decided of the same words in another place, of another mark, or of the line', () => {
    const dismissed = { kind: 'rejected', rule: 'demand.that', exact: 'May', prefix: 'in ', suffix: ' and' } as const;
    const others: readonly Decision[] = [
      { ...dismissed, suffix: ' or' },
      { ...dismissed, rule: 'date.month' },
      { kind: 'chrome', exact: 'May', is: 'chrome' },
    ];
    const decide = (decision: Decision): SidecarChange => ({ kind: 'decide', decision });
    const all = edited(FILE, ...[dismissed, ...others].map(decide));
    assert.deepEqual(readSidecar(all).value.decisions, [dismissed, ...others]);
    assert.equal(edited(all, decide({ ...dismissed, rule: 'demand.verb' })), all.replace('demand.that', 'demand.verb'));
    assert.deepEqual(readSidecar(edited(all, { kind: 'undecide', decision: dismissed })).value.decisions, others);
  });

  it('takes a claim away with its own comments only', () => {
    const after = edited(FILE, { kind: 'delete-claim', id: 'c-aaaaaaaaaa' });
    assert.equal(after.includes('first letter'), false);
    assert.equal(after.includes('# second letter\n  - id: c-bbbbbbbbbb'), true);
    assert.equal(after.startsWith('# desk copy, do not sort\n'), true);
    assert.equal(after.endsWith('# the end\n'), true);
  });

  it('refuses to touch what it cannot read, and says why', () => {
    const change: SidecarChange = { kind: 'delete-claim', id: 'c-aaaaaaaaaa' };
    assert.deepEqual(editSidecar(`${FILE}\n  - [`, 'quay.txt', [change]), { refusal: 'not-writable' });
    assert.deepEqual(editSidecar(FILE.replace('car/1', 'car/2'), 'quay.txt', [change]), { refusal: 'not-writable' });
    assert.deepEqual(editSidecar(FILE, 'quay.txt', [{ ...change, id: 'c-none' }]), { refusal: 'no-such-item' });
    const twice = FILE.replace('c-bbbbbbbbbb', 'c-aaaaaaaaaa');
    assert.deepEqual(editSidecar(twice, 'quay.txt', [change]), { refusal: 'no-such-item' });
  });

  it('writes strings that any reader takes for the same strings', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('no', 'y', '1e3', '2026-05-11', '~', '- a', '#', '')),
        (note) => {
          const after = edited(FILE, { kind: 'set-claim', id: 'c-bbbbbbbbbb', values: { note } });
          assert.equal(readSidecar(after).value.claims[1]!.note, note);
        },
      ),
    );
  });

  const id = fc.constantFrom('c-aaaaaaaaaa', 'c-bbbbbbbbbb', 'c-1111111111', 'c-2222222222', 'c-3333333333');
  const text = fc.string({ maxLength: 20 });
  const change: fc.Arbitrary<SidecarChange> = fc.oneof(
    fc.record({
      kind: fc.constant('add-claim' as const),
      claim: fc.tuple(fc.nat(200), id).map(([start, own]) => claimAt(start, own)),
    }),
    fc.record({ kind: fc.constant('delete-claim' as const), id }),
    fc.record({
      kind: fc.constant('set-claim' as const),
      id,
      values: fc.record(
        {
          note: fc.option(text, { nil: undefined }),
          status: fc.constantFrom('checking' as const, 'confirmed' as const, undefined),
          tags: fc.option(fc.array(text, { maxLength: 3 }), { nil: undefined }),
          said: fc.option(fc.record({ text, value: fc.constant('2026-05-11') }), { nil: undefined }),
          evidence: fc.option(fc.array(fc.record({ url: text, title: text }), { maxLength: 2 }), { nil: undefined }),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      kind: fc.constant('add-actor' as const),
      actor: fc.record({ id: fc.constant('mara'), name: text.map((name) => `M${name}`) }),
    }),
    fc.record({
      kind: fc.constant('set-article' as const),
      values: fc.record({ title: fc.option(text, { nil: undefined }) }),
    }),
  );

  it('does what is meant, and loses no comment and no unknown key, whatever is done in whatever order', () => {
    const flow =
      'format: claims-sidecar/1\nclaims: [{ id: c-aaaaaaaaaa, kind: other, anchors: [{ exact: a, start: 3, end: 4 }], x_tool: { kept: true } }] # the end\n';
    fc.assert(
      fc.property(
        fc.constantFrom(FILE, FILE.replaceAll('\n', '\r\n'), `\ufeff${FILE}`, flow, ''),
        fc.array(change, { maxLength: 6 }),
        (start, changes) => {
          let current = start;
          for (const one of changes) {
            const before = new Map(readSidecar(current).value.claims.map((claim) => [claim.id, claim]));
            // Adding an id that is there is no act that the editor has.
            if (one.kind === 'add-claim' && before.has(one.claim.id)) continue;
            const result = editSidecar(current, 'quay.txt', [one]);
            if ('refusal' in result) {
              assert.equal(result.refusal, 'no-such-item');
              assert.equal('id' in one && before.has(one.id), false);
              continue;
            }
            current = result.text;
            const after = new Map(readSidecar(current).value.claims.map((claim) => [claim.id, claim]));
            if (one.kind === 'add-claim') assert.ok(isSameJson(after.get(one.claim.id), one.claim), current);
            if (one.kind === 'delete-claim') assert.equal(after.has(one.id), false);
            if (one.kind === 'set-claim') {
              const meant: Record<string, unknown> = { ...before.get(one.id), ...one.values };
              for (const key of Object.keys(meant)) if (meant[key] === undefined) delete meant[key];
              assert.ok(isSameJson(after.get(one.id), meant), current);
            }
            for (const [other, claim] of before) {
              if (!('id' in one) || one.id !== other) assert.ok(isSameJson(after.get(other), claim), current);
            }
          }
          if (start !== '') assert.ok(current.includes('# the end'), current);
          const bearer = readSidecar(start).value.claims.at(-1)?.id;
          const isGone = changes.some((one) => one.kind === 'delete-claim' && one.id === bearer);
          if (!isGone) assert.equal(current.includes('x_tool'), start.includes('x_tool'));
          if (start.includes('\r\n')) assert.equal(/[^\r]\n/.test(current), false);
          assert.equal(current.startsWith('\ufeff'), start.startsWith('\ufeff'));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
