import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { parsePlain } from '../../../../../src/core/yaml/reading/parsePlain';
import { PATIENCE, runs } from '../../recognise/properties/runs';
import { commentsOf } from './commentsOf';

interface Written {
  readonly id: number;
  readonly status: string;
  readonly rest: string;
  readonly above: string;
  readonly remark: string;
  readonly gap: string;
}

interface Way {
  readonly indent: 0 | 2 | 4;
  readonly isCrlf: boolean;
  readonly hasBom: boolean;
  readonly isEnded: boolean;
  readonly tail: string;
}

const PLAIN: Way = { indent: 2, isCrlf: false, hasBom: false, isEnded: true, tail: '' };

function written(claims: readonly Written[], way: Way): string {
  const items = claims.map(
    ({ id, status, rest, above, remark, gap }, index) =>
      `${index === 0 ? '' : gap}${above}  - id: c-${String(id).padStart(10, '0')}\n    kind: demand${remark}\n    anchors:\n      - exact: "words ${id}"\n        start: ${id * 10}\n    status: ${status}\n${rest}`,
  );
  const list = `claims:${items.length === 0 ? ' []' : ' # by hand'}\n${items.join('')}`;
  const shifted = way.indent === 0 ? list.replace(/^ {2}/gm, '') : list.replace(/^ /gm, way.indent === 2 ? ' ' : '   ');
  const whole = `format: claims-sidecar/1\n${shifted}${way.tail}`;
  const ended = way.isEnded ? whole : whole.trimEnd();
  return (way.hasBom ? '\ufeff' : '') + (way.isCrlf ? ended.replaceAll('\n', '\r\n') : ended);
}

/** Its comments, each once, but for the one that some ways of writing have and others have not. */
function remarksOn(text: string): readonly string[] {
  return [...commentsOf(text).keys()].filter((comment) => comment !== '# the end').sort();
}

const RESTS = [
  '',
  '    note: "asked"\n',
  "    note: 'asked # twice' # by phone\n",
  '    note: |-\n      asked\n      # and asked again\n',
  '    note: >-\n      asked\n      on Monday\n',
  '    note: "asked\n      on Monday"\n',
  '    tags: [quay, boats]\n',
  '    tags:\n      - quay\n      # and\n      - boats\n',
  '    x_desk: { name: north, list: [1, 2] }\n',
  '    note:\n',
  '    # no answer yet\n    note: 0612345678 # jo’s\n',
  '    tags:\n      - 007\n      # none yet\n      -\n',
  '    tags: [1.10, 0x10, ~]\n',
  '    tags: # none\n',
];

const claim = fc.record({
  id: fc.nat(9),
  status: fc.constantFrom('open', '"open"', 'checking'),
  rest: fc.constantFrom(...RESTS),
  above: fc.constantFrom('', '', '  # look again\n', '  # asked\n  # look again\n'),
  remark: fc.constantFrom(' # a remark', ' # another', ''),
  gap: fc.constantFrom('', '\n', '\n', '\n  # a remark of its own\n\n'),
});
const claims = fc.uniqueArray(claim, { selector: ({ id }) => id, maxLength: 6 });
const way = fc.record<Way>({
  indent: fc.constantFrom(0, 2, 4),
  isCrlf: fc.boolean(),
  hasBom: fc.boolean(),
  isEnded: fc.boolean(),
  tail: fc.constantFrom('', '# the end\n', 'decisions: []\n'),
});
/** What a side makes of the common version: claims taken out, put in the place of others, or added. */
const edits = fc.record({ gone: fc.uniqueArray(fc.nat(9)), made: claims });

function edited(base: readonly Written[], { gone, made }: { gone: readonly number[]; made: readonly Written[] }) {
  const kept = base.filter(({ id }) => !gone.includes(id)).map((one) => made.find(({ id }) => id === one.id) ?? one);
  return [...kept, ...made.filter(({ id }) => !base.some((one) => one.id === id))];
}

describe('sidecars that are written in different ways', function () {
  this.timeout(PATIENCE);

  it('merge to the same claims, in the way that ours is written', () => {
    fc.assert(
      fc.property(claims, edits, edits, fc.tuple(way, way, way), (base, mine, others, [a, b, c]) => {
        const [ours, theirs] = [edited(base, mine), edited(base, others)];
        const plain = mergeSidecars(written(base, PLAIN), written(ours, PLAIN), written(theirs, PLAIN), 'a.txt');
        const odd = mergeSidecars(written(base, a), written(ours, b), written(theirs, c), 'a.txt');
        assert.ok(plain.kind === 'merged' && odd.kind === 'merged');
        assert.deepEqual(parsePlain(odd.text).problems, []);
        assert.deepEqual(parsePlain(odd.text).content().claims, parsePlain(plain.text).content().claims);
        assert.deepEqual(odd.conflicts, plain.conflicts);
        assert.deepEqual(remarksOn(odd.text), remarksOn(plain.text));
        assert.equal(odd.text.startsWith('\ufeff'), b.hasBom);
        assert.ok(b.isCrlf ? !/[^\r]\n/.test(odd.text) : !odd.text.includes('\r'));
      }),
      runs(60, 3_000),
    );
  });
});
