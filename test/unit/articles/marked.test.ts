import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LabelError } from '../../../scripts/gold/placing';
import { readMarked, type MarkedText } from '../../../scripts/gold/marked';

const SENTENCES = path.join(__dirname, '..', '..', 'sentences');

describe('short texts with marks', () => {
  const read = (...lines: readonly string[]) => readMarked('short', ['reference: 2025-03-05', '', ...lines].join('\n'));
  const spans = (text: MarkedText | undefined) =>
    text?.entities.map(({ kind, type, text: printed, value }) => [kind, type, printed, ...(value ? [value] : [])]);

  it('lose their marks, and each mark is a label where it stood', () => {
    const [one] = read(
      '[Ana Kolb|person Deputy Minister] met 𝒩ine [miners|group~] in [Velm|place] <on Monday|2025-03-03> and <daily|SET P1D>.',
    );
    assert.equal(one?.text, 'Ana Kolb met 𝒩ine miners in Velm on Monday and daily.');
    assert.deepEqual(spans(one), [
      ['actor', 'person', 'Ana Kolb'],
      ['actor', 'group', 'miners'],
      ['actor', 'place', 'Velm'],
      ['date', 'DATE', 'on Monday', '2025-03-03'],
      ['date', 'SET', 'daily', 'P1D'],
    ]);
    assert.deepEqual(
      one?.entities.slice(0, 3).map(({ attributes }) => attributes),
      [{ role: 'Deputy Minister' }, { subtype: 'nominal' }, { role: 'location' }],
    );
  });

  it('are parted by empty lines, have numbers, and may have empty lines of their own', () => {
    const texts = read('A headline', '\\', 'A text.', '', '# a remark', 'reference: 2025-03-06', 'Another.');
    assert.deepEqual(
      texts.map(({ id, text, referenceDate }) => [id, text, referenceDate]),
      [
        ['short-001', 'A headline\n\nA text.', '2025-03-05'],
        ['short-002', 'Another.', '2025-03-06'],
      ],
    );
  });

  it('say below who says each content, the outer one first', () => {
    const [one] = read(
      'Kolb said {Velm had denied {taking any money}}.',
      '  indirect | by Kolb | cue said',
      '  indirect | by Velm | cue denied | polarity denies',
    );
    assert.deepEqual(
      one?.entities.map(({ kind, text, attributes }) => [kind, text, attributes?.source, attributes?.polarity]),
      [
        ['statement', 'Velm had denied taking any money', ['Kolb'], 'asserts'],
        ['statement', 'taking any money', ['Velm'], 'denies'],
      ],
    );
  });

  it('say below who wants each content, with the cue nearest to it', () => {
    const [one] = read(
      'The union urged Skylark to {pay} by Friday and urged a {vote}.',
      '  ultimatum | by union | to Skylark | cue urged | deadline Friday',
      '  request | by union | cue urged | status met',
    );
    assert.deepEqual(spans(one), [
      ['demand', 'ultimatum', 'pay'],
      ['demand', 'request', 'vote'],
    ]);
    assert.deepEqual(
      one?.entities.map(({ attributes }) => attributes),
      [
        {
          demander: ['union'],
          addressee: ['Skylark'],
          cue: { start: 10, end: 15, text: 'urged' },
          deadline: 'Friday',
          status: 'open',
        },
        { demander: ['union'], addressee: [], cue: { start: 45, end: 50, text: 'urged' }, status: 'met' },
      ],
    );
  });

  for (const wrong of [
    ['The [union|org said.'],
    ['The [union|planet] said.'],
    ['On <Monday>.'],
    ['It must {pay}.'],
    ['It must {pay}.', '  demand | by union'],
    ['It must {pay}.', '  demand | cue should'],
    ['It must {pay}.', '  wish | cue must'],
    ['  demand | cue must'],
  ]) {
    it(`are refused with the line of the mistake: ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => read(...wrong), LabelError);
    });
  }
});

for (const folder of ['tuned', 'untuned']) {
  describe(`short texts in ${folder}`, () => {
    const names = readdirSync(path.join(SENTENCES, folder)).flatMap((file) =>
      file.endsWith('.marked') ? [file.slice(0, -7)] : [],
    );
    const read = (file: string) => readFileSync(path.join(SENTENCES, folder, file), 'utf8');

    it('are there', () => assert.ok(names.length > 0));

    for (const name of names) {
      const texts = read(`${name}.jsonl`)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as MarkedText);

      it(`${name} agrees with its marks`, () => {
        assert.deepEqual(texts, JSON.parse(JSON.stringify(readMarked(name, read(`${name}.marked`)))));
      });

      it(`${name} has every label where it says, clean at its edges, and no actor in another`, () => {
        for (const { id, text, entities } of texts) {
          let end = 0;
          for (const label of entities) {
            assert.equal(text.slice(label.start, label.end), label.text, id);
            assert.doesNotMatch(label.text, /^[\s,"“(]|[\s,]$/, id);
            // A quotation or a bracket may end it that begins in it.
            assert.doesNotMatch(label.text, /^[^"“(]*["”)]$/, id);
            if (label.kind !== 'actor') continue;
            assert.ok(label.start >= end, `${id}: ${label.text}`);
            end = label.end;
          }
        }
      });

      it(`${name} has no text twice`, () => {
        assert.equal(new Set(texts.map(({ text }) => text)).size, texts.length);
      });
    }
  });
}
