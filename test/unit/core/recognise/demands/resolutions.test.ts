import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** The refusals of a text in one line each: `who: what`. */
function refusalsIn(text: string): readonly string[] {
  return analyse(text, { referenceDate: '2025-03-05' }).marks.flatMap((mark) =>
    mark.kind === 'demand' && mark.type === 'refusal'
      ? [`${mark.demander.map((party) => party.text).join('+')}: ${mark.text}`]
      : [],
  );
}

const MINUTES = 'Minutes of the meeting of the Planning Committee held on Tuesday 4 March 2025';

const CASES: readonly (readonly [what: string, text: string, ...refusals: readonly string[]])[] = [
  [
    'by the body whose minutes tell it, not by who applied',
    `${MINUTES}\n\n2. Dwellings\n\nBrackenridge Homes asked to build 40 homes. Resolved (3-1): that the application be refused.`,
    'Planning Committee: application',
  ],
  [
    'by the body that is named before',
    'The committee heard from Brackenridge Homes. Resolved: that the application be refused.',
    'committee: application',
  ],
  [
    'by nobody, where no body is named',
    'Brackenridge Homes asked to build 40 homes. Resolved: that the application be refused.',
    ': application',
  ],
  ['by the subject of the verb', 'The council resolved that the licence be refused.', 'council: licence'],
  ['not by who only asks for it', 'The union asked that the offer be rejected.'],
  ['not by who only proposes it', 'Cllr Whitlock proposed that the application be refused.'],
];

describe('what a meeting resolves to refuse is refused', () => {
  for (const [what, text, ...refusals] of CASES) {
    it(what, () => {
      assert.deepEqual(refusalsIn(text), refusals);
    });
  }
});
