import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openConflicts } from '../../../../../src/core/claims/merge/conflicts';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { PATIENCE, runs } from '../../recognise/properties/runs';
import { BASE, merged, third } from './mergeExample';

describe('a merge of sidecars', function () {
  this.timeout(PATIENCE);

  it('takes what one side alone has changed, and leaves every other byte of ours', () => {
    const ours = BASE.replace('status: open', 'status: checking');
    const theirs = BASE.replace('kind: threat', 'kind: promise');
    const { text, conflicts } = merged(ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(text, ours.replace('kind: threat', 'kind: promise'));
  });

  it('takes the claims that either has added, in the order of the text', () => {
    const { claims, conflicts, text } = merged(BASE + third('c-bbbbbbbbb1', 90), BASE + third('c-bbbbbbbbb2', 60));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(
      claims.map(({ id }) => id),
      ['c-aaaaaaaaa1', 'c-aaaaaaaaa2', 'c-bbbbbbbbb2', 'c-bbbbbbbbb1'],
    );
    assert.match(text, /# ask again/);
  });

  it('tells how many claims both have, and how many either has alone', () => {
    const counts = (ours: string, theirs: string, base = BASE) => {
      const result = mergeSidecars(base, ours, theirs, 'a.txt');
      return result.kind === 'merged' ? result.claims : undefined;
    };
    const more = BASE + third('c-bbbbbbbbb1', 60);
    assert.deepEqual(counts(BASE, BASE), { ours: 0, theirs: 0, both: 2 });
    assert.deepEqual(counts(more, BASE), { ours: 1, theirs: 0, both: 2 });
    assert.deepEqual(counts(BASE, more), { ours: 0, theirs: 1, both: 2 });
    assert.deepEqual(counts(more, BASE + third('c-bbbbbbbbb2', 90)), { ours: 1, theirs: 1, both: 2 });
    assert.deepEqual(counts(more, BASE, more), { ours: 0, theirs: 0, both: 2 }, 'one that they have deleted');
    const edited = more.replace('kind: promise', 'kind: threat');
    assert.deepEqual(counts(BASE, edited, more), { ours: 0, theirs: 1, both: 2 }, 'one that is back');
  });

  it('merges lists by their items', () => {
    const { claims, conflicts } = merged(
      BASE.replace('[quay, boats]', '[quay, boats, strike]'),
      BASE.replace('[quay, boats]', '[quay, night]'),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual(claims[0]!.tags, ['quay', 'strike', 'night']);
  });

  it('leaves one thing to decide where both have set a claim aside', () => {
    const parked = (by: string, reason: string) =>
      BASE.replace(
        '    tags: [quay, boats]\n',
        `$&    parked: { by: ${by}, at: "2026-05-1${by.length}T08:30:00Z", reason: ${reason} }\n`,
      );
    const { conflicts, claims } = merged(parked('jo', 'later'), parked('ana', 'gone'));
    assert.deepEqual(
      conflicts.map(({ key }) => key),
      ['parked'],
    );
    assert.deepEqual(claims[0]!.parked, { by: 'jo', at: '2026-05-12T08:30:00Z', reason: 'later' });
  });

  it('keeps both sides of what they contradict each other in, in a file that stays valid', () => {
    const { claims, conflicts, text } = merged(
      BASE.replace('status: open', 'status: confirmed'),
      BASE.replace('status: open', 'status: refuted'),
    );
    assert.deepEqual(conflicts, [
      { key: 'status', base: 'open', ours: 'confirmed', theirs: 'refuted', in: 'claims', of: 'c-aaaaaaaaa1' },
    ]);
    assert.equal(claims[0]!.status, 'confirmed');
    assert.match(text, / {4}conflicts:\n\s+- key: status\n\s+base: open\n\s+ours: confirmed\n\s+theirs: refuted\n/);
  });

  it('keeps both of what is said of the article, and what it was before', () => {
    const dated = (day: string) => BASE.replace('actors:', `article:\n  reference_date: "2026-05-${day}"\nactors:`);
    const { value, text, conflicts } = merged(dated('12'), dated('13'), dated('11'));
    assert.deepEqual(
      conflicts.map(({ in: place, key }) => [place, key]),
      [['file', 'article.reference_date']],
    );
    assert.equal(value.article.reference_date, '2026-05-12');
    assert.ok(
      text.endsWith(
        'conflicts:\n  - key: "article.reference_date"\n    base: "2026-05-11"\n    ours: "2026-05-12"\n    theirs: "2026-05-13"\n',
      ),
    );
  });

  it('loses no claim that one has deleted and the other edited', () => {
    const without = BASE.slice(0, BASE.indexOf('\n  - id: c-aaaaaaaaa2')) + '\n';
    const edited = BASE.replace('kind: threat', 'kind: promise');
    for (const [ours, theirs] of [
      [without, edited],
      [edited, without],
    ] as const) {
      const { claims, conflicts } = merged(ours, theirs);
      assert.equal(claims[1]?.kind, 'promise');
      assert.equal(conflicts.length, 1);
    }
    assert.equal(merged(without, BASE).claims.length, 1, 'deleted, and not edited');
    assert.equal(merged(BASE, without).claims.length, 1, 'deleted by them, and not edited by us');
  });

  it('takes new places of words for no contradiction', () => {
    const { conflicts, claims } = merged(
      BASE.replace('start: 10\n        end: 25', 'start: 11\n        end: 26'),
      BASE.replace('start: 10\n        end: 25', 'start: 19\n        end: 34').replace(
        'status: open',
        'status: checking',
      ),
    );
    assert.deepEqual(conflicts, []);
    assert.equal(claims[0]!.anchors[0]!.start, 11);
    assert.equal(claims[0]!.status, 'checking');
  });

  it('takes other words for a place from whoever has changed them, and keeps both where both have', () => {
    const moved = BASE.replace('start: 10\n        end: 25', 'start: 11\n        end: 26');
    const reworded = BASE.replace('reopen the quay', 'reopen the old quay');
    for (const [ours, theirs] of [
      [moved, reworded],
      [reworded, moved],
    ] as const) {
      const { claims, conflicts } = merged(ours, theirs);
      assert.deepEqual(conflicts, []);
      assert.deepEqual(
        claims[0]!.anchors.map(({ exact }) => exact),
        ['reopen the old quay'],
      );
    }
    const { claims, conflicts } = merged(reworded, BASE.replace('reopen the quay', 'reopen it'));
    assert.deepEqual(
      claims[0]!.anchors.map(({ exact }) => exact),
      ['reopen the old quay'],
    );
    assert.deepEqual(
      conflicts.map(({ key }) => key),
      ['anchors'],
    );
  });

  it('loses no actor that one has deleted and the other edited', () => {
    const without = BASE.replace('actors:\n  - id: mara\n    name: "Mara Lind"\n', '');
    const edited = BASE.replace('"Mara Lind"', '"Mara Lindqvist"');
    for (const [ours, theirs] of [
      [without, edited],
      [edited, without],
    ] as const) {
      const { value, text, conflicts } = merged(ours, theirs);
      assert.deepEqual(
        value.actors.map(({ name }) => name),
        ['Mara Lindqvist'],
      );
      assert.equal(conflicts.length, 1);
      assert.match(text, /^conflicts:\n\s+- key: "?actors\.mara\.actor"?$/m);
    }
  });

  it('keeps what an earlier merge has left to decide on either side', () => {
    const open = (key: string) => `    conflicts:\n      - key: ${key}\n        ours: a\n        theirs: b\n`;
    const [mine, theirs] = ['note', 'text'].map((key) =>
      BASE.replace('    status: open\n', `    status: ${key === 'note' ? 'confirmed' : 'refuted'}\n${open(key)}`),
    );
    const { claims } = merged(mine!, theirs!);
    assert.deepEqual(
      openConflicts(claims[0]!).map(({ key }) => key),
      ['note', 'text', 'status'],
    );
  });

  it('takes an empty value for a value like any other', () => {
    const full = BASE.replace(
      '    tags:',
      '    claimant: mara\n    said:\n      text: "on Monday"\n    relations:\n      - type: answers\n        target: c-aaaaaaaaa2\n    note: "ask"\n    tags:',
    );
    const ours = full.replace('status: open', 'status: checking');
    for (const [before, after] of [
      ['note: "ask"', 'note:'],
      ['tags: [quay, boats]', 'tags:'],
      ['said:\n      text: "on Monday"', 'said:'],
      ['text: "on Monday"', 'text:'],
      ['claimant: mara', 'claimant:'],
      ['- type: answers\n        target: c-aaaaaaaaa2', '-'],
      ['exact: "reopen the quay"', 'exact:'],
      ['    name: "Mara Lind"', '    name:'],
    ] as const) {
      const { text, conflicts } = merged(ours, full.replace(before, after), full);
      assert.deepEqual(conflicts, []);
      assert.equal(text, ours.replace(before, after));
      assert.equal(merged(full.replace(before, after), ours, full).text, ours.replace(before, after));
    }
    const { text } = merged(ours.replace('note: "ask"', 'note:'), full.replace('"ask"', '"call"'), full);
    assert.match(text, / {6}- key: note\n {8}base: ask\n {8}ours:\n {8}theirs: call\n/);
    const article = full.replace('actors:', 'article:\n  lang: en\nactors:');
    const emptied = article.replace('\n  lang: en', '');
    assert.equal(merged(article, emptied, article).text, emptied);
  });

  it('merges what both have made without a common version', () => {
    const { claims, conflicts } = merged(BASE, BASE + third('c-bbbbbbbbb1', 60), '');
    assert.deepEqual(conflicts, []);
    assert.equal(claims.length, 3);
  });

  it('refuses what is broken, and says which', () => {
    for (const [side, code, where, texts] of [
      ['theirs', 'yaml-syntax', '[', [BASE, BASE, 'claims: [']],
      ['ours', 'sidecar-duplicate-id', 'c-aaaaaaaaa1', [BASE, BASE.replace('c-aaaaaaaaa2', 'c-aaaaaaaaa1'), BASE]],
      ['base', 'sidecar-newer', 'claims-sidecar/9', ['format: claims-sidecar/9\n', BASE, BASE]],
      ['theirs', 'sidecar-missing-key', '{ kind', [BASE, BASE, 'claims:\n  - { kind: other }\n']],
      ['ours', 'sidecar-wrong-type', 'none', [BASE, 'actors: none\n', BASE]],
    ] as const) {
      const refused = mergeSidecars(texts[0], texts[1], texts[2], 'a.txt');
      assert.ok(refused.kind === 'refused');
      const { why } = refused;
      const text = texts[(['base', 'ours', 'theirs'] as const).indexOf(side)]!;
      assert.deepEqual([refused.side, why?.code, text.slice(why?.span?.start, why?.span?.end)], [side, code, where]);
    }
  });

  it('says the same whoever merges, loses no claim, and leaves alone what only we have changed', () => {
    const status = fc.constantFrom('open', 'checking', 'confirmed', 'refuted');
    const ids = ['c-aaaaaaaaa1', 'c-aaaaaaaaa2', 'c-aaaaaaaaa3', 'c-aaaaaaaaa4'];
    const file = fc
      .record({
        claims: fc.subarray(ids),
        statuses: fc.tuple(status, status, status, status),
        tags: fc.subarray(['a', '', '007', '1.10']),
        note: fc.constantFrom(undefined, '', ' 0612345678', ' 0x10', ' ask # now'),
        remark: fc.constantFrom(undefined, '# asked', '# ask again'),
      })
      .map(({ claims, statuses, tags, note, remark }) =>
        [
          'format: claims-sidecar/1',
          claims.length === 0 ? 'claims: []' : 'claims:',
          ...claims.flatMap((id) => [
            ...(remark === undefined ? [] : [`  ${remark}`]),
            `  - id: ${id}`,
            '    kind: demand',
            '    anchors:',
            `      - exact: "words of ${id}"`,
            `        start: ${ids.indexOf(id) * 30}`,
            `    status: ${statuses[ids.indexOf(id)]!}`,
            ...(tags.length === 0 ? [] : ['    tags:', ...tags.map((tag) => `      - ${tag}`.trimEnd())]),
            ...(note === undefined ? [] : [`    note:${note}`]),
          ]),
          '',
        ].join('\n'),
      );
    fc.assert(
      fc.property(file, file, file, (base, ours, theirs) => {
        const one = merged(ours, theirs, base);
        const other = merged(theirs, ours, base);
        const idsIn = ({ claims }: { readonly claims: readonly { readonly id: string }[] }) =>
          claims.map(({ id }) => id).sort();
        assert.deepEqual(idsIn(one), idsIn(other));
        assert.equal(one.conflicts.length, other.conflicts.length);
        const [before, mine, others] = [base, ours, theirs].map((text) => idsIn(readSidecar(text).value));
        for (const id of [...mine!, ...others!]) {
          const isDeleted = before!.includes(id) && !(mine!.includes(id) && others!.includes(id));
          if (!isDeleted) assert.ok(idsIn(one).includes(id), `${id} is there`);
        }
        assert.equal(merged(ours, base, base).text, ours);
      }),
      runs(40, 2_000),
    );
  });
});
