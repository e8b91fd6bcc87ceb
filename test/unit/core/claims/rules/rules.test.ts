import assert from 'node:assert/strict';
import { ruleFindings } from '../../../../../src/core/claims/rules';
import type { RuleContext } from '../../../../../src/core/claims/rules/rule';
import { RULES, type ClaimRuleId } from '../../../../../src/core/claims/rules/table';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { Codebook } from '../../../../../src/core/knowledge/codebook';
import { at, claim, of, role, sidecar, type Case } from './cases/case';
import { RULE_CASES } from './ruleCases';

/** What a rule finds: each as the words of the file that it points at. */
function found(rule: ClaimRuleId, text: string, context: Partial<RuleContext> = {}): readonly string[] {
  const { value, problems } = readSidecar(text);
  assert.deepEqual(problems, [], text);
  const off = Object.fromEntries(RULES.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off']));
  return ruleFindings({ sidecar: value, ...context }, off).map(({ code, span }) => {
    assert.equal(code, rule);
    return text.slice(span!.start, span!.end);
  });
}

describe('the rules that claims are held against', () => {
  for (const [rule, cases] of Object.entries(RULE_CASES) as [ClaimRuleId, readonly Case[]][]) {
    describe(rule, () => {
      for (const [what, text, places, context] of cases) {
        it(`${places.length === 0 ? 'has nothing against' : 'finds'} ${what}`, () => {
          assert.deepEqual(found(rule, text, context), places);
        });
      }
    });
  }

  it('finds nothing in a sidecar that is broken or newer', () => {
    const broken = sidecar(of('demand', claim('1', 'status: confirmed')), 'article: [\n');
    const newer = sidecar(of('demand', claim('1', 'status: confirmed'))).replace('sidecar/1', 'sidecar/2');
    for (const text of [broken, newer]) assert.deepEqual(ruleFindings({ sidecar: readSidecar(text).value }, {}), []);
  });

  for (const [what, text] of [
    [
      'a relation to a claim that is left out for a fault of its own',
      sidecar(claim('1', 'relations: [{ type: repeats, target: c-0000000002 }]') + of('demnad', claim('2', ''))),
    ],
    [
      'a deadline on a day that is none',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-02-30" }')),
    ],
    [
      'a claim made after a day that is none',
      sidecar(claim('1', 'said: { value: "2026-05-12" }'), 'article: { published: "2026-02-30" }\n'),
    ],
  ] as const) {
    it(`lets a fault of form speak for itself: ${what}`, () => {
      const { value, problems } = readSidecar(text);
      assert.equal(problems.length, 1);
      assert.deepEqual(ruleFindings({ sidecar: value }, {}), []);
    });
  }

  it('tells a misspelt key, and not what only follows from it', () => {
    const codes = (text: string, off = {}) =>
      ruleFindings({ sidecar: readSidecar(text).value }, off).map(({ code, facts }) => [code, facts?.claim]);
    const demand = sidecar(of('demand', claim('1', 'adressee: mara')) + of('demand', claim('2', '')));
    const lacking = (id: string) => ['claim.demand-without-addressee', `c-000000000${id}`];
    assert.deepEqual(codes(demand), [lacking('2'), ['claim.misspelt-key', 'c-0000000001']]);
    assert.deepEqual(codes(demand, { 'claim.misspelt-key': 'off' }), [lacking('1'), lacking('2')]);
    const confirmed = sidecar(claim('1', 'status: confirmed, evidnce: [{ title: "tape" }]'));
    assert.deepEqual(codes(confirmed), [['claim.misspelt-key', 'c-0000000001']]);
  });

  it('finds the same place in a claim of any layout', () => {
    for (const text of [
      'format: claims-sidecar/1\nclaims:\n      -   kind: other\n          id: c-0000000001 # 🚢\n          anchors:\n          - exact: >-\n              two\n              lines\n          status:\n            confirmed\n',
      '\ufeffformat: claims-sidecar/1\r\nclaims:\r\n- id: c-0000000001\r\n  kind: other\r\n  anchors:\r\n  - exact: "a"\r\n  status: confirmed\r\n',
      '{"format":"claims-sidecar/1","claims":[{"id":"c-0000000001","kind":"other","anchors":[{"exact":"{a"}],"status":"confirmed"}]}',
      'format: claims-sidecar/1\nclaims: [\n  { id: c-0000000001, kind: other,\n    anchors: [{ exact: a }],\n      status: confirmed } ]\n',
    ]) {
      const [place] = found('claim.confirmed-without-evidence', text);
      assert.match(String(place), /^"?confirmed"?$/, text);
    }
  });

  it('has a look at each rule here', () => {
    const checked = RULES.filter((rule) => 'check' in rule).map(({ id }) => id);
    assert.deepEqual(Object.keys(RULE_CASES), checked);
  });

  it('throws nothing, whatever a sidecar holds in place of what it should', () => {
    const whole = sidecar(
      of(
        'demand',
        claim(
          '1',
          'claimant: [mara], addressee: jo, said: { value: "2026" }, due: { value: "2025" }, status: confirmed, tags: [a], evidence: [{ url: b }], relations: [{ type: contradicts, target: c-0000000002 }], parked: {}',
        ),
      ) + claim('2', 'claimant: mara'),
      role('{ title: "chair", to: "2026-04" }'),
    );
    const odd = ['null', '7', '""', '[]', '{}', '[null]', '"2026-99-99/../.."', '{ id: [] }', '[[x]]'];
    const values = [...whole.matchAll(/(?<=: |\[|- )[^\s,:{}[\]]+/g)];
    assert.ok(values.length > 20);
    for (const { index, 0: value } of values) {
      for (const other of odd) {
        const { value: read } = readSidecar(whole.slice(0, index) + other + whole.slice(index + value.length));
        ruleFindings({ sidecar: read, codebook: new Codebook([]), articlePath: 'a.md', otherClaims: new Map() }, {});
      }
    }
  });

  it('takes time in step with the number of claims', function () {
    this.timeout(20_000);
    const many = (count: number) =>
      readSidecar(
        sidecar(
          Array.from({ length: count }, (_, index) =>
            at(
              index * 10,
              index * 10 + 50,
              `  - { id: c-${String(index).padStart(10, '0')}, kind: demand, anchors: [{ exact: "q${index}" }], claimant: mara, status: confirmed }\n`,
            ),
          ).join(''),
        ),
      ).value;
    const same = (count: number) =>
      readSidecar(
        sidecar(
          Array.from(
            { length: count },
            (_, index) =>
              `  - { id: c-${String(index).padStart(10, '0')}, kind: other, anchors: [{ exact: "q${index}", start: 0, end: 9 }] }\n`,
          ).join(''),
        ),
      ).value;
    assert.equal(ruleFindings({ sidecar: same(100) }, {}).length, 99);
    const time = (count: number) => {
      const context = { sidecar: many(count) };
      const times = Array.from({ length: 3 }, () => {
        const before = process.cpuUsage();
        assert.equal(ruleFindings(context, {}).length, 3 * count);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...times);
    };
    const [few, four] = [time(100), time(400)];
    assert.ok(four < 12 * few + 20_000, `${few} µs, four times as many ${four} µs`);
  });
});
