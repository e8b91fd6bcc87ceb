import assert from 'node:assert/strict';
import { openConflicts, settling } from '../../../../../src/core/claims/merge/conflicts';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { ruleFindings } from '../../../../../src/core/claims/rules';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../../src/core/claims/sidecarEdit';

const HEAD = 'format: claims-sidecar/1\n';
const sidecar = (...claims: readonly string[]) =>
  `${HEAD}claims:${claims.length === 0 ? ' []' : ''}\n${claims.join('')}`;
const claim = (id: string, words: string, rest = '', kind = 'assertion') =>
  `  - id: ${id}\n    kind: ${kind}\n    anchors:\n      - exact: "${words}"\n${rest}`;

function merged(ours: string, theirs: string, base = sidecar()) {
  const result = mergeSidecars(base, ours, theirs, 'a.txt');
  assert.ok(result.kind === 'merged');
  const { value, problems } = readSidecar(result.text);
  assert.ok(value.isWritable);
  assert.deepEqual(problems, []);
  const byWords = new Map(value.claims.map((one) => [one.anchors.map(({ exact }) => exact).join(), one]));
  return { ...result, claims: value.claims, byWords };
}

const ANNS = claim('c-0001', 'sandbags are no plan', '    claimant: perrin\n');
const BENS = claim('c-0001', 'the school is closed', '    # from Ben\n    note: "ask again" # soon\n');

describe('two claims that were made under one id', () => {
  it('are both kept, each with what is said of it, and that is told', () => {
    const { claims, conflicts, byWords, text } = merged(sidecar(ANNS), sidecar(BENS));
    assert.equal(claims.length, 2);
    const [anns, bens] = ['sandbags are no plan', 'the school is closed'].map((words) => byWords.get(words)!);
    assert.deepEqual([anns!.id, anns!.claimant, anns!.note], ['c-0001', 'perrin', undefined]);
    assert.deepEqual([bens!.claimant, bens!.note], [undefined, 'ask again']);
    assert.match(bens!.id, /^c-[0-9a-hjkmnp-tv-z]{10}$/);
    assert.deepEqual(conflicts, [
      { key: 'id', base: undefined, ours: bens!.id, theirs: 'c-0001', in: 'claims', of: bens!.id },
    ]);
    assert.ok(text.startsWith(sidecar(ANNS)) && text.includes('    # from Ben\n    note: "ask again" # soon\n'));
  });

  it('are two as well where they tag the same words as another kind', () => {
    const { claims } = merged(sidecar(ANNS), sidecar(claim('c-0001', 'sandbags are no plan', '', 'refusal')));
    assert.deepEqual(
      claims.map(({ kind }) => kind),
      ['assertion', 'refusal'],
    );
  });

  it('keep the relations that mean them', () => {
    const relation = (target: string) => `    relations:\n      - { type: supports, target: ${target} } # see there\n`;
    const old = claim('c-aaaa', 'an old one');
    const ours = sidecar(old + relation('c-0001'), ANNS, claim('c-1111', 'one of ours', relation('c-0001')));
    const theirs = sidecar(old, BENS, claim('c-2222', 'one of theirs', relation('c-0001')));
    const { byWords, text } = merged(ours, theirs, sidecar(old));
    const target = (words: string) => byWords.get(words)?.relations?.map((one) => one.target);
    assert.deepEqual([target('an old one'), target('one of ours')], [['c-0001'], ['c-0001']]);
    assert.deepEqual(target('one of theirs'), [byWords.get('the school is closed')!.id]);
    assert.equal(text.match(/# see there/g)?.length, 3);
  });

  it('leave alone the relations that mean other claims, or stood there before either was made', () => {
    const relations = (...targets: readonly string[]) =>
      `    relations:\n${targets.map((target) => `      - { type: supports, target: ${target} }\n`).join('')}`;
    const old = claim('c-aaaa', 'an old one', relations('c-0001'));
    const news = claim('c-2222', 'one of theirs', relations('c-aaaa', 'c-0001', 'c-2222'));
    const { byWords } = merged(sidecar(old, ANNS), sidecar(old, BENS, news), sidecar(old));
    const targets = (words: string) => byWords.get(words)?.relations?.map(({ target }) => target);
    const bens = byWords.get('the school is closed')!.id;
    assert.deepEqual(targets('an old one'), ['c-0001']);
    assert.deepEqual(targets('one of theirs'), ['c-aaaa', bens, 'c-2222']);
  });

  it('are told of once: theirs has the same new id in the next merge', () => {
    const first = merged(sidecar(ANNS), sidecar(BENS));
    const bens = first.byWords.get('the school is closed')!;
    const settled = editSidecar(first.text, 'a.txt', settling(bens, 0, 'theirs'));
    assert.ok('text' in settled);
    assert.deepEqual(
      readSidecar(settled.text).value.claims.map(({ id }) => id),
      ['c-0001', bens.id],
      'to decide takes no more than the entry away',
    );
    const again = merged(settled.text, sidecar(BENS));
    assert.deepEqual([again.conflicts, again.text], [[], settled.text]);
  });

  it('are not merged by claim where theirs was edited under its old id since, on either side', () => {
    const both = merged(sidecar(ANNS), sidecar(BENS)).text;
    const edited = sidecar(BENS.replace('ask again', 'asked'));
    const bens = merged(sidecar(ANNS), sidecar(BENS)).byWords.get('the school is closed')!;
    for (const [side, ours, theirs] of [
      ['theirs', both, edited],
      ['ours', edited, both],
    ] as const) {
      const result = mergeSidecars(sidecar(BENS), ours, theirs, 'a.txt');
      assert.ok(result.kind === 'refused');
      const { code, span, facts } = result.why!;
      assert.deepEqual([result.side, code, facts], [side, 'claim-set-apart', { value: 'c-0001', other: bens.id }]);
      assert.equal(edited.slice(span!.start, span!.end), 'c-0001', 'where it was edited');
    }
    // What nobody has edited since is taken as the other has it.
    assert.equal(merged(sidecar(BENS), both, sidecar(BENS)).claims.length, 2);
  });

  it('are merged by claim where both sides have set them apart', () => {
    const both = merged(sidecar(ANNS), sidecar(BENS)).text;
    const edited = both.replace('claimant: perrin', 'claimant: osei');
    assert.notEqual(edited, both);
    const result = mergeSidecars(sidecar(BENS), both, edited, 'a.txt');
    assert.ok(result.kind === 'merged');
    assert.equal(readSidecar(result.text).value.claims.length, 2);
  });

  it('are a problem with one fix, that takes the entry away', () => {
    const { text, claims } = merged(sidecar(ANNS), sidecar(BENS));
    const found = ruleFindings({ sidecar: readSidecar(text).value }, {}).filter(
      ({ code }) => code === 'claim.merge-conflict',
    );
    assert.equal(found.length, 1);
    const fixes = fixesOf(found[0]!);
    assert.deepEqual(
      fixes.map(({ code }) => code),
      ['keep-ours'],
    );
    const after = readSidecar(fixes[0]!.edit(text)!).value.claims;
    assert.deepEqual(
      after.map(({ id }) => id),
      claims.map(({ id }) => id),
    );
    assert.deepEqual(after.flatMap(openConflicts), []);
  });

  it('are kept however the file is written', () => {
    const flow = (words: string) => `${HEAD}claims: [{ id: c-0001, kind: other, anchors: [{ exact: ${words} }] }]\n`;
    assert.equal(merged(flow('one'), flow('two'), HEAD).claims.length, 2);
    const crlf = sidecar(BENS).replaceAll('\n', '\r\n');
    assert.equal(merged(sidecar(ANNS), crlf, '').claims.length, 2);
  });
});

describe('two versions of one new claim', () => {
  it('are one where both have the same words and kind, and contradict each other in the rest', () => {
    const { claims, conflicts } = merged(
      sidecar(claim('c-0001', 'the school', '    status: open\n    note: "ask"\n')),
      sidecar(claim('c-0001', 'the  school', '    status: checking\n')),
    );
    assert.equal(claims.length, 1);
    assert.ok(conflicts.some(({ key }) => key === 'status'));
  });

  it('are one, and nothing is told, where they say the same', () => {
    const { claims, conflicts } = merged(sidecar(ANNS, claim('c-0002', 'a')), sidecar(ANNS, claim('c-0003', 'b')));
    assert.deepEqual([claims.length, conflicts], [3, []]);
  });

  it('are one where both have imported it and one has put it on other words', () => {
    const from = '    x_import: { format: web-annotation, id: "https://example.org/1" }\n';
    const { claims, conflicts } = merged(
      sidecar(claim('c-0001', 'the school', from)),
      sidecar(claim('c-0001', 'the old school', from)),
    );
    assert.equal(claims.length, 1);
    assert.deepEqual(
      conflicts.map(({ key }) => key),
      ['anchors'],
    );
  });
});
