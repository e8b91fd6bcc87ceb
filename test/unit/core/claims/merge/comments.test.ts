import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { parsePlain } from '../../../../../src/core/yaml/reading/parsePlain';
import { PATIENCE, runs } from '../../recognise/properties/runs';
import { commentsOf } from './commentsOf';

const BASE = `format: claims-sidecar/1
# about the article
article:
  file: "a.txt" # as it came
  reference_date: "2026-05-11"
actors:
  - id: mara
    name: "Mara Lind" # of the union
    type: person
claims: # in the order of the text
  # ask again
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      # the headline has it too
      - exact: "reopen the quay"
        start: 10
    # jo has the letter
    status: open # so far
    tags: # from the codebook
      - quay # the old one
      - boats
    note: |- # as jo said it
      Ask # twice
      on Monday
    said: { text: "on Monday" }
    phone: 0612345678

  - id: c-aaaaaaaaa2
    kind: threat
    anchors:
      - exact: "stop the boats"
        start: 40
    status: open
    outcome:
# that is all
`;

function merged(ours: string, theirs: string, base = BASE) {
  const result = mergeSidecars(base, ours, theirs, 'a.txt');
  assert.ok(result.kind === 'merged');
  assert.deepEqual(parsePlain(result.text).problems, []);
  return result;
}

describe('comments of both sides', function () {
  this.timeout(PATIENCE);

  const OURS = BASE.replace('kind: demand', 'kind: refusal').replace('"2026-05-11"', '"2026-05-12"');

  for (const [what, before, after] of [
    ['above a claim', '  - id: c-aaaaaaaaa1', '  # asked the ministry (jo)\n  - id: c-aaaaaaaaa1'],
    ['above a key', '    said:', '    # asked the ministry (jo)\n    said:'],
    ['behind a key', 'exact: "reopen the quay"', 'exact: "reopen the quay" # asked'],
    ['behind a key that both have', 'kind: threat', 'kind: threat # asked'],
    ['behind a key of a list', '    anchors:\n      #', '    anchors: # asked\n      #'],
    ['behind an item', '- boats', '- boats # asked'],
    ['above an item', '      - boats', '      # asked\n      - boats'],
    ['behind an empty value', 'outcome:', 'outcome: # asked'],
    ['at the head of the file', 'format', '# asked\nformat'],
    ['at its tail', '# that is all\n', '# that is all\n# asked\n'],
    ['above the claims', 'claims:', '# asked\nclaims:'],
    ['in the article', '  reference_date', '  # asked\n  reference_date'],
    ['at an actor', 'type: person', 'type: person # asked'],
    ['that is another now', '# jo has the letter', '# jo has both letters'],
    ['that is another now, behind a key', '# so far', '# by now'],
    ['that is gone', '    # jo has the letter\n', ''],
    ['that is gone from behind a key', ' # so far', ''],
    ['in a gap of its own', '\n  - id: c-aaaaaaaaa2', '\n  # asked\n\n  - id: c-aaaaaaaaa2'],
    ['with a value that is another now', 'status: open # so far', 'status: checking # asked'],
    ['with a key that is new', '    phone:', '    # ana has it\n    outcome: open # asked\n    phone:'],
  ] as const) {
    it(`are kept where one has changed a claim and the other has a comment ${what}`, () => {
      const [one, other] = [OURS, BASE.replace(before, after)];
      assert.notEqual(other, BASE);
      for (const { text, conflicts } of [merged(one, other), merged(other, one)]) {
        assert.deepEqual(conflicts, []);
        assert.equal(text, OURS.replace(before, after));
      }
    });
  }

  it('are both kept where both have rewritten one', () => {
    const [ours, theirs] = ['# jo has the letter, ana too', '# jo has lost the letter'].map((comment) =>
      BASE.replace('# jo has the letter', comment),
    );
    const { text } = merged(ours!, theirs!);
    assert.ok(
      text.includes('    # jo has the letter, ana too\n    # jo has lost the letter\n    status: open # so far\n'),
    );
    const [mine, other] = ['# by now', '# for a week'].map((comment) => BASE.replace('# so far', comment));
    assert.ok(merged(mine!, other!).text.includes('    # for a week\n    status: open # by now\n'));
  });

  it('stay where they are between claims that nobody has touched, also where another comes between them', () => {
    const claim = (number: number, start: number) =>
      `  # ask ${number} again\n\n  # by phone\n  - id: c-00000000${number}\n    kind: other # or not\n    anchors:\n` +
      `      - exact: "words ${number}"\n        start: ${start}\n`;
    const text = (...claims: readonly string[]) => `claims:\n${claims.join('')}`;
    const old = [1, 2, 3, 4].map((number) => claim(number, number * 100));
    // Theirs has put it at the end, the merge puts it in its place.
    const theirs = text(...old, claim(8, 250));
    const ours = text(...old, claim(9, 900));
    const { text: both } = merged(ours, theirs, text(...old));
    assert.deepEqual(
      [...both.matchAll(/^ {2}# ask (?<above>\d) again\n\n {2}# by phone\n {2}- id: c-0+(?<id>\d)$/gm)].map(
        ({ groups }) => `${groups!.above}${groups!.id}`,
      ),
      ['11', '22', '88', '33', '44', '99'],
    );
    for (const [comment, often] of commentsOf(both)) assert.equal(often, comment.startsWith('# ask') ? 1 : 6, comment);
  });

  it('between claims that nobody has touched are kept where one has put in or taken out a claim beside them', () => {
    const claim = (number: number) =>
      `  - id: c-000000000${number}\n    kind: other\n    anchors:\n      - exact: "words ${number}"\n        start: ${number * 100}\n`;
    const text = (...parts: readonly (number | string)[]) =>
      `claims:\n${parts.map((part) => (typeof part === 'number' ? claim(part) : part)).join('\n')}`;
    const remark = '  # of nothing yet\n';
    const base = text(1, 2, 4, 5);
    for (const [one, other, both] of [
      [text(1, 2, 3, remark, 4, 5), text(1, 2, 4, 5, 6), text(1, 2, 3, remark, 4, 5, 6)],
      [text(1, 2, remark, 4, 5), text(1, 4, 5), text(1, remark, 4, 5)],
    ] as const) {
      for (const { text: after, conflicts } of [merged(one, other, base), merged(other, one, base)]) {
        assert.deepEqual(conflicts, []);
        assert.equal(after, both);
      }
    }
  });

  it('that both have written stand there once', () => {
    const both = BASE.replace('    said:', '    # asked\n    said:');
    assert.equal(
      merged(both, both.replace('kind: threat', 'kind: promise')).text,
      both.replace('kind: threat', 'kind: promise'),
    );
    const tail = (id: string) =>
      `${BASE}  - id: c-bbbbbbbbb${id}\n    kind: other\n    anchors:\n      - exact: "words ${id}"\n`;
    assert.equal(commentsOf(merged(tail('1'), tail('2')).text).get('# that is all'), 1);
  });

  it('go where their keys would be that are not there any more', () => {
    const without = BASE.replace('    said: { text: "on Monday" }\n', '');
    const remarked = BASE.replace('"on Monday" }', '"on Monday" } # by phone');
    for (const { text } of [merged(without, remarked), merged(remarked, without)])
      assert.ok(text.includes('  # ask again\n  # by phone\n  - id: c-aaaaaaaaa1\n'), text);
  });

  it('on a claim that the other has deleted are an edit of it', () => {
    const deleted = BASE.replace(/\n {2}- id: c-aaaaaaaaa2[^#]*/, '');
    const remarked = BASE.replace('kind: threat', 'kind: threat # asked');
    for (const { text, conflicts } of [merged(deleted, remarked), merged(remarked, deleted)]) {
      assert.deepEqual(
        conflicts.map(({ key, of }) => [key, of]),
        [['claim', 'c-aaaaaaaaa2']],
      );
      assert.ok(text.includes('kind: threat # asked'));
    }
    assert.equal(merged(deleted, BASE).conflicts.length, 0);
    const same = BASE.replace('kind: threat', 'kind: threat # so far');
    assert.equal(merged(deleted, same).conflicts.length, 1, 'also in words that stand elsewhere');
    const moved = same.replace('status: open # so far', 'status: open');
    assert.equal(merged(deleted, moved).conflicts.length, 0, 'but not if they have only come from there');
  });

  it('are both kept where no common version is known', () => {
    const [ours, theirs] = ['# ask jo', '# ask ana'].map((comment) => BASE.replace('# ask again', comment));
    const { text } = merged(ours!, theirs!, '');
    assert.ok(text.includes('  # ask jo\n  # ask ana\n  - id: c-aaaaaaaaa1\n'));
    assert.equal(commentsOf(text).get('# that is all'), 1);
  });

  it('stay where the file would say something else without them', () => {
    const base = BASE.replace('|-', '|+').replace('on Monday\n    said', 'on Monday\n    # end of it\n\n    said');
    const theirs = base.replace('    # end of it\n', '    # another\n').replace('kind: threat', 'kind: other');
    const { text } = merged(base.replace('kind: demand', 'kind: promise'), theirs, base);
    assert.ok(text.includes('# another'));
    const end = 'format: claims-sidecar/1\nx_a: |+\n  x\n# end of the text\n\nx_b: 1\n';
    const other = end.replace('# end of the text\n\n', '');
    assert.equal(merged(end, other, end).text, end);
    assert.equal(merged(end, `# new\n${other}`, end).text, `# new\n${end}`);
    for (const sign of ['|', '|-', '|+', '>']) {
      const open = `format: claims-sidecar/1\nx_a: ${sign}\n  x`;
      assert.equal(merged(open, `${open}\n# new\n`, open).text, `${open}\n# new\n`, sign);
    }
  });

  it('are never lost, unless somebody has taken them away, and change nothing that the file says', () => {
    const place = fc.nat(10_000);
    const change = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant('line' as const), place, indent: fc.constantFrom(0, 2, 4, 6, 9) }),
      },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('behind' as const), place }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('rewrite' as const), place }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('same' as const), place }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), place }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('blank' as const), place }) },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('value' as const),
          place,
          value: fc.constantFrom(
            '',
            'null',
            '007',
            '"x # y"',
            '[a, b]',
            '{ a: 1.10 }',
            '|-\n      # in\n       text',
            '0x10',
          ),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), place }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), place }) },
    );
    const way = fc.record({ isCrlf: fc.boolean(), hasBom: fc.boolean(), changes: fc.array(change, { maxLength: 8 }) });

    type Edits = typeof way extends fc.Arbitrary<infer T> ? T : never;
    const versionBy = (who: string, base: string, { changes, isCrlf, hasBom }: Edits) => {
      let text = base;
      for (const [index, one] of changes.entries()) {
        const lines = text.split('\n');
        const at = one.place % lines.length;
        const line = lines[at]!;
        if (one.kind === 'line') lines.splice(at, 0, `${' '.repeat(one.indent)}# ${who} ${index}`);
        if (one.kind === 'same') lines.splice(at, 0, '  # the same');
        if (one.kind === 'behind' && line.trim() !== '' && !line.includes('#')) lines[at] += ` # ${who} ${index}`;
        if (one.kind === 'rewrite') lines[at] = line.replace(/# .*/, `# ${who} ${index}`);
        if (one.kind === 'cut') lines[at] = line.split('#')[0]!.trimEnd();
        if (one.kind === 'blank') lines.splice(at, 0, '');
        if (one.kind === 'value')
          lines[at] = line.replace(/^( {4}(?:status|note|said|phone|outcome):).*/, `$1 ${one.value}`);
        if (one.kind === 'delete') lines.splice(at, 1);
        if (one.kind === 'add')
          lines.splice(
            at,
            0,
            `  - id: c-${who}00000${index}\n    kind: other # ${who} ${index}\n    anchors:\n      - exact: "w"`,
          );
        const after = lines.join('\n');
        // Some changes make no sidecar of it.
        if (mergeSidecars('', after, '', 'a.txt').kind === 'merged') text = after;
      }
      return (hasBom ? '\ufeff' : '') + (isCrlf ? text.replaceAll('\n', '\r\n') : text);
    };
    fc.assert(
      fc.property(way, way, way, (first, mine, others) => {
        const base = versionBy('base', BASE, first);
        const plain = base.replace('\ufeff', '').replaceAll('\r\n', '\n');
        const [ours, theirs] = [versionBy('ours', plain, mine), versionBy('theirs', plain, others)];
        const { text } = merged(ours, theirs, base);
        const [b, o, t, m] = [base, ours, theirs, text].map(commentsOf) as [Counts, Counts, Counts, Counts];
        for (const comment of new Set([...o.keys(), ...t.keys()])) {
          const isTaken = b.has(comment) && (!o.has(comment) || !t.has(comment));
          // One that is taken away here and has come elsewhere there may stay.
          const most = Math.max(1, (o.get(comment) ?? 0) + (t.get(comment) ?? 0) - 1);
          if (b.get(comment) === 1) assert.ok((m.get(comment) ?? 0) <= most, `${comment} is there once`);
          if (!isTaken && (b.get(comment) ?? 0) <= 1) assert.ok(m.has(comment), `${comment} is there`);
        }
        assert.equal(merged(ours, base, base).text, ours);
      }),
      runs(150, 5_000),
    );
  });
});

type Counts = ReadonlyMap<string, number>;
