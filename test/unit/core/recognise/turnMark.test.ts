import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/recognise/analyse';
import { withoutTurnMark } from '../../../../src/core/recognise/turnMark';
import { sentencesOf } from '../../../../src/core/text/sentences';

describe('withoutTurnMark', () => {
  /** What is left of each text: `undefined` where its letter is no mark. */
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['A. Ask the minister.', 'Ask the minister.'],
    ['Q. Will the strike go on?', 'Will the strike go on?'],
    ['A: Pay the arrears.', 'Pay the arrears.'],
    ['A. Yes. He called.', 'Yes. He called.'],
    ['A. “We will go on.”', '“We will go on.”'],
    ['A – The council did.', 'The council did.'],
    ['A We did.', 'We did.'],
    ["A. It's over.", "It's over."],
    ['A.: I asked them.', 'I asked them.'],
    ['IS: I never lied.', 'I never lied.'],
    ['J.W.: They did.', 'They did.'],
    ['UN: Norland must pay.', undefined],
    ['Answers: two out of ten.', undefined],
    ['A. Kolb won the race.', undefined],
    ['A. Fisher, the mayor, resigned.', undefined],
    ['A. R. Rahman played.', undefined],
    ['A few did.', undefined],
    ['A No 10 source left.', undefined],
    ['A-Z of strikes', undefined],
    ['Q&A: What the strike means', undefined],
    ['B. The council did.', undefined],
  ];
  for (const [text, rest] of cases) {
    it(text, () => {
      const { sentences } = withoutTurnMark(sentencesOf(text));
      assert.equal(text.slice(sentences[0]!.start, sentences.at(-1)!.end), rest ?? text);
    });
  }
});

describe('an interview in questions and answers', () => {
  const text = [
    '"We will not sign anything in the dark"',
    'Ana Kolb, who leads the harbour union, talked to Norpress about the strike.',
    'Q. Will the strike go on?',
    'A. Ask the minister. We have been ready since Monday.',
    'Q. And the company?',
    'A. The company must pay the arrears.',
  ].join('\n\n');
  const { marks, paragraphs } = analyse(text, { referenceDate: '2026-03-11' });

  it('has its headline above, and nobody by the name of a letter', () => {
    assert.deepEqual(
      paragraphs.filter(({ role }) => role === 'headline').map(({ start }) => start),
      [0],
    );
    assert.deepEqual(
      marks.filter(({ kind }) => kind === 'actor').map(({ start, end }) => text.slice(start, end)),
      ['Ana Kolb', 'harbour union', 'Norpress', 'minister', 'company'],
    );
  });

  it('has who answers for the demander', () => {
    const demand = marks.find((mark) => mark.kind === 'demand' && mark.text.startsWith('The company'));
    assert.ok(demand?.kind === 'demand');
    assert.deepEqual(
      demand.demander.map((party) => party.text),
      ['Ana Kolb'],
    );
  });
});
