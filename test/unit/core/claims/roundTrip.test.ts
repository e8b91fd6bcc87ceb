import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Claim } from '../../../../src/core/claims/claim';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';
import { isSameJson } from '../../../../src/core/json/equality';
import { IS_LONG } from '../recognise/properties/runs';

const RUNS = IS_LONG ? 3000 : 60;

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('no', '~', '- a', '# b', 'a: b', '1e3'),
);
const quote = words.filter((text) => text.trim() !== '');
const day = fc.constantFrom('2026-05-11', '2026-05', '2026-W21');
const instant = fc.constant('2026-05-12T08:30:00Z');
const date = fc.record(
  { text: words, value: day, mod: fc.constantFrom('before' as const, 'after' as const) },
  { requiredKeys: [], noNullPrototype: true },
);

/** Claims with every key of the format, each there or not. */
const claim = (id: string): fc.Arbitrary<Claim> =>
  fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom('assertion', 'demand', 'denial', 'promise', 'threat', 'question', 'other'),
      strength: fc.constantFrom('ultimatum', 'condition', 'request'),
      polarity: fc.constantFrom('asserts', 'denies', 'doubts'),
      text: words,
      anchors: fc.array(
        fc.record(
          {
            exact: quote,
            prefix: words,
            suffix: words,
            start: fc.nat(500),
            end: fc.nat(500),
            text_hash: fc.constant('0123456789ab'),
            state: fc.constantFrom('moved', 'changed', 'lost'),
            current: words,
          },
          { requiredKeys: ['exact'], noNullPrototype: true },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      claimant: fc.oneof(fc.constant('mara'), fc.constant(['mara', 'union'])),
      said: date,
      due: date,
      status: fc.constantFrom('open', 'confirmed', 'refuted'),
      outcome: fc.constantFrom('met', 'partly_met'),
      confidence: fc.constantFrom(0, 0.5, 1),
      tags: fc.array(words, { minLength: 1, maxLength: 3 }),
      note: words,
      evidence: fc.array(
        fc.record({ url: words, title: words, accessed: day }, { requiredKeys: ['url'], noNullPrototype: true }),
        { minLength: 1, maxLength: 2 },
      ),
      relations: fc.array(
        fc.record({ type: fc.constantFrom('supports', 'answers'), target: words }, { noNullPrototype: true }),
        { minLength: 1, maxLength: 2 },
      ),
      reviews: fc.array(
        fc.record({ by: words, at: instant, verdict: fc.constantFrom('agree', 'unsure') }, { noNullPrototype: true }),
        { minLength: 1, maxLength: 2 },
      ),
      author: words,
      created: instant,
      x_tool: fc.record({ kept: words }, { noNullPrototype: true }),
    },
    { requiredKeys: ['id', 'kind', 'anchors'], noNullPrototype: true },
  );

const claims = fc
  .tuple(claim('c-aaaaaaaaaa'), claim('c-bbbbbbbbbb'), claim('c-cccccccccc'))
  .chain((all) => fc.subarray(all, { minLength: 1 }));

/** A sidecar as another program might have written it: odd indents, flow or block, comments, CRLF, BOM. */
const file = fc
  .record({
    claims,
    title: words,
    indent: fc.integer({ min: 1, max: 5 }),
    indentSeq: fc.boolean(),
    style: fc.constantFrom<'any' | 'flow' | 'block'>('any', 'flow', 'block'),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    comment: fc.boolean(),
  })
  .map(({ claims: content, title, indent, indentSeq, style, crlf, bom, comment }) => {
    const value = { format: 'claims-sidecar/1', x_first: 1, article: { title }, claims: content };
    const yaml = stringify(value, { indent, indentSeq, collectionStyle: style, lineWidth: 0, blockQuote: false });
    const text = `${comment ? '# ours\n\n' : ''}${yaml}${comment ? '# the end\n' : ''}`;
    return { content, text: `${bom ? '\ufeff' : ''}${crlf ? text.replaceAll('\n', '\r\n') : text}` };
  });

const edited = (text: string, ...changes: Parameters<typeof editSidecar>[2]) => {
  const result = editSidecar(text, 'a.txt', changes);
  return 'text' in result ? result.text : assert.fail(`${result.refusal}\n${text}`);
};

describe('round trips of a sidecar', function () {
  this.timeout(IS_LONG ? 3_600_000 : 60_000);

  it('read–write without a change, or with one that is taken back, gives the same bytes', () => {
    const added: Claim = {
      id: 'c-zzzzzzzzzz',
      kind: 'other',
      anchors: [{ exact: 'a', start: 250, end: 251 }],
      note: 'x',
    };
    fc.assert(
      fc.property(file, ({ text }) => {
        assert.equal(edited(text), text);
        const more = edited(text, { kind: 'add-claim', claim: added });
        assert.notEqual(more, text);
        assert.equal(edited(more, { kind: 'delete-claim', id: added.id }), text);
      }),
      { numRuns: RUNS },
    );
  });

  it('write–read gives the same claims', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const text = edited('', ...all.map((one) => ({ kind: 'add-claim' as const, claim: one })));
        const { value, problems } = readSidecar(text);
        assert.deepEqual(problems, []);
        const byId = new Map(value.claims.map((one) => [one.id, one]));
        for (const one of all) assert.ok(isSameJson(byId.get(one.id), one), `${text}\n${JSON.stringify(one)}`);
      }),
      { numRuns: RUNS },
    );
  });
});
