import assert from 'node:assert/strict';
import { articleOf } from '../../../../src/core/article';
import { claimProblems, severityOf } from '../../../../src/core/claims/rules';
import { readSidecar } from '../../../../src/core/claims/sidecar';

const TEXT = 'Night ferry row\n\nThe league wants the council to reopen the old quay by June. The harbour is calm.\n';

const sidecarWith = (...quotes: readonly string[]) =>
  `format: claims-sidecar/1\nclaims:\n${quotes
    .map(
      (exact, index) =>
        `  - id: c-aaaa1111b${index}\n    kind: demand\n    anchors:\n      - exact: ${JSON.stringify(exact)}\n`,
    )
    .join('')}`;

function problemsOf(text: string, sidecar: string) {
  const article = articleOf({ file: 'ferry.article', text, sidecar });
  return claimProblems(article.claims, text, article.sidecar, sidecar).map(({ code, span, facts }) => ({
    code,
    at: span && sidecar.slice(span.start, span.end),
    facts,
  }));
}

describe('the problems of claims', () => {
  it('are none while the words stand, wherever they stand', () => {
    const sidecar = sidecarWith('reopen the old quay by June', 'The harbour is calm');
    assert.deepEqual(problemsOf(TEXT, sidecar), []);
    assert.deepEqual(problemsOf(`New first line.\n\n${TEXT}`, sidecar), []);
  });

  it('name the claim whose words are gone, at its place in the sidecar', () => {
    const quote = 'a bridge over the northern sound will be built next year';
    assert.deepEqual(problemsOf(TEXT, sidecarWith('The harbour is calm', quote)), [
      { code: 'claim-lost', at: 'id: c-aaaa1111b1', facts: { quote } },
    ]);
  });

  it('say how many places fit where several do', () => {
    const often = `The old gate is shut.\n\n`.repeat(5);
    const [problem, ...others] = problemsOf(often, sidecarWith('The old gate is shut'));
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'claim-ambiguous');
    assert.equal(problem.at, 'id: c-aaaa1111b0');
    assert.ok(Number(problem.facts?.count) > 1);
  });

  it('weigh what keeps a claim from being seen more than what is left out alone', () => {
    const severities = (text: string) => readSidecar(text).problems.map(severityOf);
    assert.deepEqual(severities('a: [\n')[0], 'error');
    assert.deepEqual(severities(sidecarWith('x').replace('kind: demand', 'kind: vow')), ['error']);
    assert.deepEqual(severities(`${sidecarWith('x')}    status: perhaps\n`), ['warning']);
    assert.deepEqual(severities(`${sidecarWith('x')}    claimant: nobody\n`), ['warning']);
    assert.deepEqual(severities(sidecarWith('x').replace('sidecar/1', 'sidecar/9')), ['error']);
  });
});
