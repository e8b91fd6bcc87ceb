import assert from 'node:assert/strict';
import { articleOf } from '../../../src/core/article';
import { problemsOfSpeakers } from '../../../src/core/speakerProblems';

const TEXT = `Harbour dues row

SKARN, 4 May 2026 (Norpress) – The mayor of Skarn, Ode Brennick, said on Monday that the port must cut its dues.

“We will not pay another crown,” said Tilda Marsh of the Boatowners’ League.

“We will not accept threats,” said port director Ivo Klamm. He said the port would hold a vote on 20 May.
`;

const ACTORS = `actors:
  - id: tilda-marsh
    name: "Tilda Marsh"
    type: person
  - id: league
    name: "Boatowners' League"
    type: organisation
`;

/** What is told of a claim to some words by some claimant. */
function told(text: string, quote: string, claimant: string, more = ''): readonly string[] {
  const claim = `  - id: c-0000000001\n    kind: other\n    claimant: ${claimant}\n    anchors:\n      - exact: '${quote}'\n`;
  const sidecar = `format: claims-sidecar/1\nclaims:\n${claim}${more}${more.startsWith('actors:') ? '' : ACTORS}`;
  const article = articleOf({ file: 'dues.txt', text, sidecar });
  return problemsOfSpeakers(article).map(({ code, facts = {} }) => `${code}: ${facts.speaker}, not ${facts.value}`);
}

describe('who says tagged words', () => {
  const QUOTE = 'We will not pay another crown';
  const given = TEXT.replace('said Tilda Marsh of the Boatowners’ League', 'said deputy mayor Karl Senn');

  it('is told where the article gives them to another person', () => {
    assert.deepEqual(told(TEXT, QUOTE, 'tilda-marsh'), []);
    assert.deepEqual(told(given, QUOTE, 'tilda-marsh'), ['anchor.other-speaker: Karl Senn, not Tilda Marsh']);
    assert.deepEqual(told(given, QUOTE, '[league, tilda-marsh]'), []);
  });

  it('is not told where the same person is named otherwise, or is only understood', () => {
    assert.deepEqual(
      told(TEXT.replace('said Tilda Marsh of the Boatowners’ League', 'said Ms Marsh'), QUOTE, 'tilda-marsh'),
      [],
    );
    assert.deepEqual(told(TEXT, 'the port would hold a vote on 20 May', 'tilda-marsh'), []);
  });

  it('is not told where somebody speaks for a body, or the claimant is not known', () => {
    assert.deepEqual(told(given, QUOTE, 'league'), []);
    assert.deepEqual(told(given, QUOTE, 'nobody-known'), []);
  });

  it('is told of a claimant of whom nothing is known but the name of a person, and of nobody else', () => {
    const by = (name: string) => told(given, QUOTE, 'x', `actors:\n  - { id: x, name: "${name}" }\n`);
    assert.deepEqual(by('Nora Fisher'), ['anchor.other-speaker: Karl Senn, not Nora Fisher']);
    for (const name of [
      'Victoria Hall',
      'Charlotte Observer',
      'Nora Fisher Trust',
      'Nora',
      'Velmora Fisher',
      'nora fisher',
    ])
      assert.deepEqual(by(name), [], name);
  });

  it('is not told of a claim that was set aside, nor of words that are gone', () => {
    assert.deepEqual(told(given, QUOTE, 'tilda-marsh', '    parked: { by: jo, at: "2026-05-12T08:30:00Z" }\n'), []);
    assert.deepEqual(told(given.replace(QUOTE, 'Nothing'), QUOTE, 'tilda-marsh'), []);
  });
});
