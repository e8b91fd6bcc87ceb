import assert from 'node:assert/strict';
import { displayWidth } from '../../../../src/cli/terminal/displayWidth';
import { table } from '../../../../src/cli/scan/table';
import { actor, date, demand, drawn, quoted, scanned, statement, view } from './example';

const TEXT = `Ferry crews walk out

Deputy mayor Ida Moe met crews in Velm on Monday.
Skylark Ferries must restore the night line by Friday or face a boycott, the crews said.
`;

const ARTICLE = scanned(TEXT, [
  actor('Ida Moe', { role: 'Deputy mayor' }),
  actor('crews', { type: 'group', subtype: 'nominal' }),
  actor('Velm', { type: 'place', role: 'location' }),
  date('Monday', '2025-03-03'),
  demand('Skylark Ferries must restore the night line', {
    type: 'ultimatum',
    demander: [quoted('crews')],
    addressee: [quoted('Skylark Ferries')],
    deadline: quoted('Friday'),
    consequence: quoted('face a boycott'),
  }),
  actor('Skylark Ferries', { type: 'organisation' }),
  date('Friday', undefined),
]);

describe('table of marks', () => {
  it('says on which day a deadline runs out', () => {
    const text = 'The union has ten days to answer.\n';
    const resolution = { how: 'stated', stated: [], inferred: [], anchor: '2025-03-05', ends: '2025-03-15' } as const;
    const article = scanned(text, [date('ten days', 'P10D', { type: 'DURATION', resolution })]);
    assert.match(table(article, view()), /DURATION +P10D; ends: 2025-03-15\n$/u);
  });

  it('lists each mark with its place, its text, its type and what is recorded with it', () => {
    assert.equal(
      table(ARTICLE, view()),
      `KIND    LINE:COL  TEXT                                         TYPE          VALUE, ROLE OR PARTIES
actor   1:7       crews                                        group (noun)
actor   3:14      Ida Moe                                      person        Deputy mayor
place   3:35      Velm                                         place
date    3:43      Monday                                       DATE          2025-03-03
demand  4:1       Skylark Ferries must restore the night line  ultimatum     crews → Skylark Ferries; by: Friday; or else: face a boycott
actor   4:1       Skylark Ferries                              organisation
date    4:48      Friday                                       DATE          value unknown
`,
    );
  });

  for (const columns of [60, 80, 100, 140]) {
    it(`keeps every line within ${columns} columns`, () => {
      for (const line of table(ARTICLE, view({ columns })).split('\n')) {
        assert.ok(displayWidth(line) <= columns, `${line.length}: ${line}`);
      }
    });
  }

  it('goes on below where a cell is wider than the terminal allows, and loses nothing', () => {
    assert.equal(
      table(ARTICLE, view({ columns: 80, categories: new Set(['demand']) })),
      `KIND    LINE:COL  TEXT                      TYPE       VALUE, ROLE OR PARTIES
demand  4:1       Skylark Ferries must      ultimatum  crews → Skylark Ferries;
                  restore the night line               by: Friday; or else: face
                                                       a boycott
`,
    );
  });

  it('leaves out the kinds that were not asked for, and is nothing if none is left', () => {
    assert.doesNotMatch(table(ARTICLE, view({ categories: new Set(['actor']) })), /place|date|demand/);
    assert.equal(table(ARTICLE, view({ categories: new Set(['statement']) })), '');
  });

  it('aligns the columns by what is seen: wide letters, emoji and accents made of two characters', () => {
    const wide = table(scanned('東京 said 🚢 Zoe\u0308 so', [actor('東京'), actor('🚢'), actor('Zoe\u0308')]), view());
    const columnOfType = wide
      .split('\n')
      .slice(1, -1)
      .map((line) => displayWidth(line.slice(0, line.indexOf('person'))));
    assert.equal(new Set(columnOfType).size, 1, wide);
  });

  it('lets no control character of the article through to the terminal', () => {
    const hostile = table(scanned('The \u001B]0;owned\u0007 club', [actor('\u001B]0;owned\u0007 club')]), view());
    assert.doesNotMatch(hostile.replaceAll('\n', ''), /\p{Cc}/u);
    assert.match(hostile, /␛\]0;owned␇ club/);
  });

  it('tells refusals and denials as such', () => {
    const text = 'Deltarail ruled out any rise. Moe denied that it had closed the line.';
    const lines = table(
      scanned(text, [
        demand('any rise', { type: 'refusal', demander: [quoted('Deltarail')], status: 'refused' }),
        statement('it had closed the line', { source: [quoted('Moe')], cue: quoted('denied'), polarity: 'denies' }),
      ]),
      view(),
    );
    assert.match(lines, /any rise +refusal +Deltarail → \?; refused/);
    assert.match(lines, /it had closed the line +indirect +Moe; “denied”; denies/);
  });

  it('draws the text of each mark in its own style in colour', () => {
    const lines = table(ARTICLE, view({ colour: true }));
    assert.ok(lines.includes(drawn('4', 'Ida Moe')), lines);
    assert.ok(lines.includes(drawn('3;36', 'Monday')), lines);
    assert.ok(lines.includes(drawn('38;5;16;48;5;222', 'Skylark Ferries must restore the night line')), lines);
  });
});
