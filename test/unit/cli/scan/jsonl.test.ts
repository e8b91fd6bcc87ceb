import assert from 'node:assert/strict';
import { USUAL_CATEGORIES } from '../../../../src/cli/scan/categories';
import { answerLine, answerLines } from '../../../../src/cli/scan/jsonl';
import { actor, date, demand, quoted, scanned, statement, view } from './example';

interface Answer {
  readonly id?: unknown;
  readonly entities?: readonly Record<string, unknown>[];
  readonly error?: { readonly code: string; readonly message: string };
  readonly problems?: readonly string[];
}

const answer = (line: string | undefined) => JSON.parse(answerLine(line, USUAL_CATEGORIES)) as Answer;

describe('answers to JSON lines', () => {
  it('gives kind, offsets, type, value and attributes, named as other programs know them', () => {
    const text = 'Skylark must pay by Friday, said mayor Moe.';
    const { analysis } = scanned(text, [
      actor('Skylark', { type: 'organisation' }),
      actor('Moe', { role: 'mayor' }),
      date('Friday', '2025-03-07'),
      demand('Skylark must pay', {
        type: 'ultimatum',
        demander: [quoted('Moe')],
        addressee: [quoted('Skylark')],
        cue: { start: 8, end: 12, text: 'must' },
        deadline: quoted('Friday'),
      }),
      statement('Skylark must pay by Friday', { source: [quoted('Moe')] }),
    ]);
    let given: unknown;
    const line = answerLine(
      JSON.stringify({ id: 'a', text, referenceDate: '2025-03-05' }),
      USUAL_CATEGORIES,
      (_text, options) => {
        given = options;
        return analysis!;
      },
    );
    assert.deepEqual(given, { referenceDate: '2025-03-05' });
    assert.deepEqual(JSON.parse(line), {
      id: 'a',
      entities: [
        {
          kind: 'demand',
          start: 0,
          end: 16,
          type: 'ultimatum',
          attributes: {
            demander: ['Moe'],
            addressee: ['Skylark'],
            cue: { start: 8, end: 12, text: 'must' },
            deadline: 'Friday',
            status: 'open',
          },
        },
        { kind: 'actor', start: 0, end: 7, type: 'organisation', attributes: { entity: 'Skylark' } },
        { kind: 'date', start: 20, end: 26, type: 'DATE', value: '2025-03-07' },
        { kind: 'actor', start: 39, end: 42, type: 'person', attributes: { entity: 'Moe', role: 'mayor' } },
      ],
    });
    const all = answerLine(JSON.stringify({ text }), view().categories, () => analysis!);
    assert.match(all, /"kind":"statement"/);
  });

  const ids: readonly string[] = ['"a"', '7', '0', '-1.5e3', '""', '12345678901234567890', '1.0', 'null', '"\\ud800"'];
  for (const id of ids) {
    it(`gives the id ${id} back`, () => {
      assert.match(answerLine(`{"text":"x","id":${id}}`, USUAL_CATEGORIES), /^\{"id":/);
      const given = /^\{"id":(?<id>.*),"entities":\[\]/.exec(answerLine(`{"text":"x","id":${id}}`, USUAL_CATEGORIES));
      assert.ok(given?.groups?.['id'] === id || JSON.parse(given?.groups?.['id'] ?? '0') === JSON.parse(id));
    });
  }

  it('keeps every digit of an id that is too long for a JavaScript number', () => {
    const line = '{"text":"\\"id\\":1","more":{"id":2},"id" : 9007199254740993 }';
    assert.match(answerLine(line, USUAL_CATEGORIES), /^\{"id":9007199254740993,/);
  });

  const wrong: readonly (readonly [string, string, unknown])[] = [
    ['{"id":1,"text":"a"', 'bad-json', undefined],
    ['', 'bad-json', undefined],
    ['[1]', 'bad-json', undefined],
    ['"text"', 'bad-json', undefined],
    ['null', 'bad-json', undefined],
    ['{"id":1}', 'no-text', 1],
    ['{"id":"b","text":null}', 'no-text', 'b'],
    ['{"id":1,"text":["a"]}', 'no-text', 1],
    ['{"id":1,"text":"a","referenceDate":"yesterday"}', 'bad-reference-date', 1],
    ['{"id":1,"text":"a","referenceDate":"2025-02-30"}', 'bad-reference-date', 1],
    ['{"id":1,"text":"a","referenceDate":20250305}', 'bad-reference-date', 1],
  ];
  for (const [line, code, id] of wrong) {
    it(`answers ${line || 'nothing'} by ${code}`, () => {
      const { error, ...rest } = answer(line);
      assert.equal(error?.code, code);
      assert.notEqual(error.message, '');
      assert.deepEqual(rest, id === undefined ? {} : { id });
    });
  }

  it('answers a line that was too long to keep', () => {
    assert.equal(answer(undefined).error?.code, 'too-long');
  });

  it('answers a failure of ours in its place', () => {
    const line = answerLine('{"id":1,"text":"a"}', USUAL_CATEGORIES, () => {
      throw new Error('no luck');
    });
    assert.deepEqual(JSON.parse(line), { id: 1, error: { code: 'internal', message: 'no luck' } });
  });

  it('answers what could be read where a paragraph could not', () => {
    const { analysis } = scanned('Moe left.', [actor('Moe')]);
    const line = answerLine('{"id":1,"text":"Moe left."}', USUAL_CATEGORIES, () => ({
      ...analysis!,
      unread: [{ start: 4, end: 9, fault: new Error('no luck') }],
    }));
    const { entities, problems } = JSON.parse(line) as Answer;
    assert.equal(entities?.length, 1);
    assert.deepEqual(problems, ['unreadParagraph']);
  });

  it('takes a reference date that is null', () => {
    assert.deepEqual(answer('{"id":1,"text":"a","referenceDate":null}'), { id: 1, entities: [] });
  });

  const unread: readonly (readonly [string, string])[] = [
    ['', 'empty'],
    [' \n\u3000', 'empty'],
    ['Der Bürgermeister hat am Montag gesagt, dass die Fähre nicht mehr fährt.', 'notEnglish'],
    ['\0\u0001\u0002\u0003'.repeat(20), 'binary'],
  ];
  for (const [text, problem] of unread) {
    it(`says that a text is ${problem}, and marks nothing`, () => {
      assert.deepEqual(answer(JSON.stringify({ id: 1, text })), { id: 1, entities: [], problems: [problem] });
    });
  }

  it('is a single line for every reader, whatever line ends the article and the id hold', () => {
    const id = 'a\u2028\u2029\u0085b\n\r';
    const text = 'Moe\u2028said\u2029so\u0085today\nand\rleft \ud800';
    const { analysis } = scanned(text, [demand(text.trim(), { cue: { start: 0, end: text.length, text } })]);
    const line = answerLine(JSON.stringify({ id, text }), USUAL_CATEGORIES, () => analysis!);
    assert.doesNotMatch(line, /[\n\r\u0085\u2028\u2029]/);
    const back = JSON.parse(line) as { id: string; entities: { attributes: { cue: { text: string } } }[] };
    assert.equal(back.id, id);
    assert.equal(back.entities[0]?.attributes.cue.text, text);
  });
});

describe('a run of JSON lines', () => {
  async function run(...chunks: readonly (string | Uint8Array)[]): Promise<readonly Answer[]> {
    let written = '';
    await answerLines(
      // eslint-disable-next-line @typescript-eslint/require-await -- an async source of chunks that are there already
      (async function* () {
        for (const chunk of chunks) yield Buffer.from(chunk);
      })(),
      (text) => {
        written += text;
        return Promise.resolve();
      },
      USUAL_CATEGORIES,
    );
    assert.ok(written === '' || written.endsWith('\n'));
    return written
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Answer);
  }
  const ids = (answers: readonly Answer[]) => answers.map(({ id, error }) => error?.code ?? id);

  it('answers in order, a bad line in its place, blank lines not at all', async () => {
    assert.deepEqual(ids(await run('{"id":1,"text":"a"}\n\n{bad\n  \r\n{"id":2,"text":"b"}\r\n{"id":3}\n')), [
      1,
      'bad-json',
      2,
      'no-text',
    ]);
  });

  it('answers a last line without its line feed, and nothing for no input', async () => {
    assert.deepEqual(ids(await run('{"id":1,"text":"a"}\n{"id":2,', '"text":"b"}')), [1, 2]);
    assert.deepEqual(await run(), []);
  });

  it('puts lines together from any pieces, also through the middle of a letter', async () => {
    const bytes = Buffer.from('{"id":"Zoë 🚢","text":"a"}\n{"id":"東京","text":"b"}\n');
    assert.deepEqual(ids(await run(...[...bytes].map((byte) => Uint8Array.of(byte)))), ['Zoë 🚢', '東京']);
  });

  it('passes over a byte order mark and replaces bytes that are not UTF-8', async () => {
    const broken = Buffer.concat([Buffer.from('\uFEFF{"id":"a'), Uint8Array.of(0xff), Buffer.from('","text":"x"}\n')]);
    assert.deepEqual(ids(await run(broken)), ['a\uFFFD']);
  });

  it('writes each answer before it looks at the next line', async () => {
    const events: string[] = [];
    await answerLines(
      // eslint-disable-next-line @typescript-eslint/require-await -- the events are the test
      (async function* () {
        for (const id of [1, 2, 3]) {
          events.push(`asked ${id}`);
          yield Buffer.from(`{"id":${id},"text":"a"}\n`);
        }
      })(),
      async (text) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        events.push(`answered ${(JSON.parse(text) as Answer).id as number}`);
      },
      USUAL_CATEGORIES,
    );
    assert.deepEqual(events, ['asked 1', 'answered 1', 'asked 2', 'answered 2', 'asked 3', 'answered 3']);
  });
});
