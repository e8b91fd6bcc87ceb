import assert from 'node:assert/strict';
import { ruleFindings } from '../../../../../src/core/claims/rules';
import { fixesOf, type Fix } from '../../../../../src/core/claims/rules/fixes';
import type { RuleContext } from '../../../../../src/core/claims/rules/rule';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { Codebook } from '../../../../../src/core/knowledge/codebook';

const text = `format: claims-sidecar/1 # ours
actors:
  - { id: mara-lind, name: "Mara Lind" }
claims:
  # first
  - id: c-0000000001
    kind: assertion
    anchors: [{ exact: "safe" }]
    claimant: mara-lindt
    status: confirmed # 🚢
    adressee: mara-lind # to see
    tags: [fery, sea]
    relations:
      - { type: repeats, target: c-0000000009 }
      - { type: supports, target: c-0000000002 }
  - id: c-0000000002
    kind: assertion
    anchors: [{ exact: "unsafe" }]
`;

/** What a fix makes of the sidecar: the lines that are gone, and those that are new. */
function done(code: Fix['code'], context: Partial<RuleContext> = {}): readonly (readonly string[])[] {
  const problems = ruleFindings({ sidecar: readSidecar(text).value, ...context }, {});
  const fix = problems.flatMap(fixesOf).find((each) => each.code === code);
  const after = fix?.edit(text)?.split('\n') ?? assert.fail(`no ${code}`);
  const before = text.split('\n');
  return [before.filter((line) => !after.includes(line)), after.filter((line) => !before.includes(line))];
}

describe('the next steps for what rules have found', () => {
  const codebook = new Codebook([{ id: 'ferry' }, { id: 'sea' }]);
  const CASES: readonly (readonly [Fix['code'], readonly string[], readonly string[]])[] = [
    ['replace-tag', ['    tags: [fery, sea]'], ['    tags: [ferry, sea]']],
    ['replace-actor', ['    claimant: mara-lindt'], ['    claimant: mara-lind']],
    ['add-actor', [], ['  - id: mara-lindt', '    name: "Mara Lindt"']],
    ['replace-key', ['    adressee: mara-lind # to see'], ['    addressee: mara-lind # to see']],
    ['set-checking', ['    status: confirmed # 🚢'], ['    status: checking # 🚢']],
  ];
  for (const [code, gone, made] of CASES) {
    it(`change only what they must: ${code}`, () => {
      assert.deepEqual(done(code, { codebook }), [gone, made]);
    });
  }

  it('enter somebody who is named by a name under an id of its own, and put that in place of the name', () => {
    const named = text
      .replace('claimant: mara-lindt', "claimant: 'Olaf Brandt' # said so twice")
      .replace('"unsafe" }]', '"unsafe" }]\n    addressee: [mara-lind, Olaf Brandt]');
    const [problem] = ruleFindings({ sidecar: readSidecar(named).value }, {}).filter(
      ({ code }) => code === 'claim.unknown-actor',
    );
    const fix = fixesOf(problem!).find(({ code }) => code === 'add-actor');
    assert.equal(fix?.value, 'Olaf Brandt');
    const after = fix.edit(named)!;
    assert.equal(
      after,
      named
        .replace('claims:\n', '  - id: olaf-brandt\n    name: "Olaf Brandt"\nclaims:\n')
        .replace("'Olaf Brandt' #", 'olaf-brandt #')
        .replace('[mara-lind, Olaf Brandt]', '[mara-lind, olaf-brandt]'),
    );
    assert.deepEqual(readSidecar(after).problems, []);
  });

  it('put a text that a “#” cuts off into quotation marks as a whole', () => {
    const cut = text.replace('    status', '    note: see page #3 of "it"  \n    status');
    const [problem] = ruleFindings({ sidecar: readSidecar(cut).value }, {}).filter(
      ({ code }) => code === 'claim.cut-text',
    );
    const [fix] = fixesOf(problem!);
    assert.equal(fix?.edit(cut), cut.replace('see page #3 of "it"', '"see page #3 of \\"it\\""'));
    assert.equal(fix?.edit(text), undefined, 'it does not stand there any more');
  });

  it('put straight quotation marks in place of curly ones, or keep these within them where they may belong there', () => {
    const curly = text.replace(
      '    status',
      '    note: “ask \\ her”  # so\n    said: { value: “2026-05-18” }\n    status',
    );
    const found = ruleFindings({ sidecar: readSidecar(curly).value }, {}).filter(
      ({ code }) => code === 'claim.curly-quotes',
    );
    assert.deepEqual(
      found.flatMap(fixesOf).map(({ code, edit }) => [code, edit(curly)]),
      [
        ['straighten-quotes', curly.replace('“ask \\ her”', '"ask \\\\ her"')],
        ['keep-quotes', curly.replace('“ask \\ her”', '"“ask \\\\ her”"')],
        ['straighten-quotes', curly.replace('“2026-05-18”', '"2026-05-18"')],
      ],
    );
  });

  it('put a text in curly quotation marks that a “#” cuts off into straight ones', () => {
    const cut = text.replace('    status', '    note: “see page #3”\n    status');
    const [problem] = ruleFindings({ sidecar: readSidecar(cut).value }, {}).filter(
      ({ code }) => code === 'claim.cut-text',
    );
    assert.equal(fixesOf(problem!)[0]?.edit(cut), cut.replace('“see page #3”', '"see page #3"'));
  });

  it('write the word that was likely meant, of those that there are', () => {
    const misspelt = text.replace('kind: assertion', 'kind: asertion');
    const [fix] = readSidecar(misspelt).problems.flatMap(fixesOf);
    assert.equal(fix?.code, 'replace-value');
    assert.equal(fix.edit(misspelt), text);
    assert.deepEqual(readSidecar(text.replace('kind: assertion', 'kind: sonnet')).problems.flatMap(fixesOf), []);
    const dated = (value: string) => text.replace('    status', `    said: { value: "${value}" }\n    status`);
    const [day] = readSidecar(dated('7.3.2025')).problems.flatMap(fixesOf);
    assert.equal(day?.edit(dated('7.3.2025')), dated('2025-03-07'));
  });

  it('remove one relation and keep the others', () => {
    const problems = ruleFindings({ sidecar: readSidecar(text).value }, {});
    const fix = problems.flatMap(fixesOf).find(({ code }) => code === 'remove-relation')!;
    const { claims } = readSidecar(fix.edit(text)!).value;
    assert.deepEqual(claims[0]?.relations, [{ type: 'supports', target: 'c-0000000002' }]);
  });

  it('delete the later of two claims', () => {
    const twice = text
      .replace('"unsafe"', '"safe"')
      .replace('    claimant: mara-lindt\n', '')
      .replace('supports', 'repeats')
      .replace('c-0000000002 }', 'c-0000000008 }');
    const problems = ruleFindings({ sidecar: readSidecar(twice).value }, {});
    const fix = problems.flatMap(fixesOf).find(({ code }) => code === 'delete-claim')!;
    const { claims } = readSidecar(fix.edit(twice)!).value;
    assert.deepEqual(
      claims.map(({ id }) => id),
      ['c-0000000001'],
    );
  });

  it('add a tag to the codebook, also to one that is yet to be made', () => {
    const problems = ruleFindings({ sidecar: readSidecar(text).value, codebook }, {});
    const fix = problems.flatMap(fixesOf).find(({ code }) => code === 'add-tag')!;
    assert.equal(fix.of, 'codebook');
    assert.equal(fix.edit('tags:\n  - id: sea\n'), 'tags:\n  - id: sea\n  - id: fery\n');
    assert.match(fix.edit(undefined)!, /^#.*\ntags:\n {2}- id: fery\n$/);
  });

  it('rename a misspelt key of a sidecar that must be there', () => {
    const misspelt =
      'format: claims-sidecar/1\nclaims:\n  - id: c-0000000001\n    kidn: demand\n    anchors: [{ exatc: a }]\n';
    const renamed = readSidecar(misspelt)
      .problems.flatMap(fixesOf)
      .map(({ code, value, of, edit }) => [code, value, of, edit(misspelt)]);
    assert.deepEqual(renamed, [
      ['replace-key', 'kind', 'sidecar', misspelt.replace('kidn', 'kind')],
      ['replace-key', 'exact', 'sidecar', misspelt.replace('exatc', 'exact')],
    ]);
  });

  it('write nothing to a file that is broken', () => {
    const problems = ruleFindings({ sidecar: readSidecar(text).value, codebook }, {});
    const broken = problems
      .flatMap(fixesOf)
      .filter(({ code }) => code.startsWith('add-') || code === 'remove-relation');
    assert.equal(broken.length, 3);
    for (const fix of broken) assert.equal(fix.edit('claims: [\n'), undefined, fix.code);
  });
});
