import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSameJson } from '../../../../../src/core/json/equality';
import { parsePlain } from '../../../../../src/core/yaml/reading/parsePlain';
import { withChangedValue } from '../../../../../src/core/yaml/writing/changedValue';
import type { PlainValue } from '../../../../../src/core/yaml/writing/newLines';
import { IS_LONG } from '../../recognise/properties/runs';

const TAGS = `c:
  - id: one
    tags: # of ours
      - talks # see codebook 3
      # strike only from March
      - 'strike' # second
    note: x # mine
`;

const EVIDENCE = `c:
  - id: one
    evidence:
      # from the tip line
      - url: "https://a.example"   # asks for a login
        title: 'Letter'
      # the second is a copy
      - title: Copy # of b
        # printed
        url: https://b.example
    note: x
`;

const set = (text: string, key: string, value: PlainValue) => withChangedValue(text, ['c', 0], key, value);

describe('changing a list', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    [
      'appends below the others, which stay as they are',
      ['talks', 'strike', 'night shift'],
      TAGS.replace('# second\n', '# second\n      - "night shift"\n'),
    ],
    [
      'puts one in between, above the comment on the next',
      ['talks', 'quay', 'strike'],
      TAGS.replace('codebook 3\n', 'codebook 3\n      - quay\n'),
    ],
    [
      'takes one out with its own comments alone',
      ['talks'],
      TAGS.replace("      # strike only from March\n      - 'strike' # second\n", ''),
    ],
    ['takes the first out', ['strike'], TAGS.replace('      - talks # see codebook 3\n', '')],
    [
      'moves one with its comments',
      ['strike', 'talks'],
      TAGS.replace('      - talks # see codebook 3\n', '').replace(
        '# second\n',
        '# second\n      - talks # see codebook 3\n',
      ),
    ],
    ['writes one anew where it stands', ['talks', 'strikes'], TAGS.replace("'strike'", 'strikes')],
    ['changes nothing where the same is said', ['talks', 'strike'], TAGS],
  ];
  for (const [name, tags, after] of cases) {
    it(name, () => {
      assert.equal(set(TAGS, 'tags', tags), after);
      const windows = (text: string) => text.replaceAll('\n', '\r\n');
      assert.equal(set(windows(TAGS), 'tags', tags), windows(after));
    });
  }

  it('keeps a list in brackets, and what stands in it', () => {
    const text = "c:\n  - tags: [ talks, 'strike' ] # both\n";
    const changed = (tags: readonly string[]) => set(text, 'tags', tags)!.slice('c:\n  - tags: '.length);
    assert.equal(changed(['talks', 'strike', 'B c']), '[ talks, \'strike\', "B c" ] # both\n');
    assert.equal(changed(['quay', 'talks', 'strike']), "[quay, talks, 'strike' ] # both\n");
    assert.equal(changed(['strike']), "[ 'strike' ] # both\n");
    assert.equal(changed(['talks']), '[ talks ] # both\n');
    assert.equal(changed(['strike', 'talks']), "[ 'strike', talks ] # both\n");
    assert.equal(changed(['talk', 'strike']), "[ talk, 'strike' ] # both\n");
  });

  it('loses no comment of a list in brackets that has lines', () => {
    const text = 'c:\n  - tags: [ # all\n      talks, # a, b\n      # on strike\n      strike # last\n    ]\n';
    for (const tags of [['talks'], ['strike'], ['strike', 'talks'], ['quay', 'talks'], ['talks', 'quay', 'strike']]) {
      const after = set(text, 'tags', tags)!;
      assert.deepEqual(after.match(/#.*/g), text.match(/#.*/g), after);
    }
  });
});

describe('changing maps in a list', () => {
  const [first, second] = [
    { url: 'https://a.example', title: 'Letter' },
    { title: 'Copy', url: 'https://b.example' },
  ];

  it('writes only the key that says something else', () =>
    assert.equal(
      set(EVIDENCE, 'evidence', [{ ...first, url: 'https://c.example' }, second]),
      EVIDENCE.replace('https://a.example', 'https://c.example'),
    ));

  it('puts a new key behind the one that it follows', () =>
    assert.equal(
      set(EVIDENCE, 'evidence', [{ ...first, accessed: '2026-05-12' }, second]),
      EVIDENCE.replace("'Letter'\n", '\'Letter\'\n        accessed: "2026-05-12"\n'),
    ));

  it('takes a key away, and leaves the comment on the next', () =>
    assert.equal(
      set(EVIDENCE, 'evidence', [first, { url: 'https://b.example' }]),
      EVIDENCE.replace('title: Copy # of b\n        # printed', '# printed'),
    ));

  it('knows one that stays while another goes and it is changed itself', () =>
    assert.equal(
      set(EVIDENCE, 'evidence', [{ ...second, accessed: '2026-05-12' }]),
      EVIDENCE.replace(/ {6}# from[\s\S]*'Letter'\n/, '').replace(
        'https://b.example\n',
        'https://b.example\n        accessed: "2026-05-12"\n',
      ),
    ));

  it('changes a map within a map', () => {
    const text = "c:\n  - said: # when\n      text: 'on Monday' # as printed\n      value: '2026-05-11' # ours\n";
    assert.equal(
      set(text, 'said', { text: 'on Monday', value: '2026-05-12', mod: 'before' }),
      text.replace("'2026-05-11' # ours\n", '"2026-05-12" # ours\n      mod: before\n'),
    );
  });
});

describe('any change of any list', () => {
  /** A seeded sample in the quick loops, many more in `npm run test:long`. */
  const RUNS = IS_LONG ? 5000 : 200;
  const word = fc.constantFrom('talks', 'strike', 'Night shift', 'no', '7', 'a: b', '# c', '', 'null', 'x');
  const items = fc.oneof(
    fc.uniqueArray(word, { maxLength: 6 }),
    fc.uniqueArray(fc.record({ url: word, title: word, accessed: word }, { requiredKeys: ['url'] }), {
      selector: ({ url }) => url,
      maxLength: 5,
    }),
  );
  const style = fc.record({
    quote: fc.constantFrom("'", '"'),
    indent: fc.constantFrom('', '  '),
    above: fc.boolean(),
    behind: fc.boolean(),
    apart: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
    isLast: fc.boolean(),
  });
  type Item = string | Readonly<Record<string, string>>;

  const written = (list: readonly Item[], form: Parameters<Parameters<typeof style.map>[0]>[0]) => {
    const quoted = (value: string) => form.quote + value + form.quote;
    const lines = list.flatMap((item, index) => {
      const members =
        typeof item === 'string'
          ? [quoted(item)]
          : Object.entries(item).map(([key, value]) => `${key}: ${quoted(value)}`);
      return [
        ...(form.apart && index > 0 ? [''] : []),
        ...(form.above ? [`# above ${index}.`] : []),
        ...members.map((line, at) => {
          const remark = form.behind
            ? ` # behind ${index}${at === 0 ? '' : `-${line.slice(0, line.indexOf(':'))}`}.`
            : '';
          return (at === 0 ? '- ' : '  ') + line + remark;
        }),
      ];
    });
    const all = [
      '# top',
      'c:',
      '  - id: one # own',
      '    l: # key',
      ...lines.map((line) => (line === '' ? line : `    ${form.indent}${line}`)),
      ...(form.isLast ? [] : ['    note: x # mine']),
      '# the end',
      '',
    ];
    return all.join(form.newline);
  };

  it('says what is meant, and keeps every comment on what stays', () => {
    fc.assert(
      fc.property(items, items, style, fc.infiniteStream(fc.nat()), (old, other, form, order) => {
        const before: readonly Item[] = old;
        if (before.length === 0) return;
        const mixed = [...before, ...(typeof other[0] === typeof before[0] ? other : [])];
        const after: Item[] = [];
        for (const item of mixed) {
          const choice = order.next().value as number;
          if (choice % 3 === 0 || after.some((one) => isSameJson(one, item))) continue;
          after.splice(choice % (after.length + 1), 0, item);
        }
        const text = written(before, form);
        const result = withChangedValue(text, ['c', 0], 'l', after)!;
        const { content, problems } = parsePlain(result);
        assert.deepEqual(problems, []);
        const [{ l: said, note }] = content().c as [{ l: unknown; note: unknown }];
        assert.ok(isSameJson(said, after), result);
        assert.equal(note, form.isLast ? undefined : 'x');
        for (const one of ['# top', '# own', '# key', '# the end'])
          assert.ok(result.includes(one), `${one}\n${result}`);
        const comments = (index: number) =>
          text.match(new RegExp(`# (?:above|behind) ${index}[-.][^\\n\\r]*`, 'g')) ?? [];
        for (const [index, item] of before.entries()) {
          if (!after.some((one) => isSameJson(one, item))) continue;
          for (const comment of comments(index))
            assert.ok(result.includes(comment), `${comment}\n${text}\n->\n${result}`);
        }
        if (form.newline === '\r\n') assert.equal(/[^\r]\n/.test(result), false);
      }),
      { numRuns: RUNS },
    );
  });
});
