import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** The demands of a text, as "type|content|by|of", with what became of it or what is threatened where either is told. */
function demandsOf(text: string): readonly string[] {
  return analyse(text, { referenceDate: '2026-03-11' }).marks.flatMap((mark) => {
    if (mark.kind !== 'demand') return [];
    const names = (parties: readonly { readonly text: string }[]) => parties.map(({ text: name }) => name).join('+');
    const fate = mark.consequence ? `|else ${mark.consequence.text}` : mark.status === 'open' ? '' : `|${mark.status}`;
    return [`${mark.type}|${mark.text}|${names(mark.demander)}|${names(mark.addressee)}${fate}`];
  });
}

const NEWS = 'Gulls on the quay\n\nThe quay in Velm has been shut since Monday, and nobody has told the anglers why.';

type Case = readonly [what: string, text: string, ...demands: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'lists below a line': [
    [
      'have a "to", a "that" or a thing behind whoever is asked',
      `${NEWS}\n\nThe Anglers' League asks the Port Board:\n\n1. To open the quay within ten days.\n2. That no nets be cut.\n3. A public hearing.`,
      "request|open the quay within ten days|Anglers' League|Port Board",
      "request|no nets be cut|Anglers' League|Port Board",
      "request|public hearing|Anglers' League|Port Board",
    ],
    [
      'name in each item who is to do it',
      `${NEWS}\n\nThe Anglers’ League urges:\n\n• The Port Board to open the quay and publish the survey;\n• Parliament to hold a debate.`,
      'request|open the quay|Anglers’ League|Port Board',
      'request|publish the survey|Anglers’ League|Port Board',
      'request|hold a debate|Anglers’ League|Parliament',
    ],
    [
      'are items of a motion by their letters',
      `${NEWS}\n\nThat this Assembly –\n(a) notes the closing of the quay;\n(b) calls on the Cabinet to publish the survey; and\n(c) requires Velm Lines Ltd to compensate the anglers.`,
      'request|publish the survey|Assembly|Cabinet',
      'demand|compensate the anglers|Assembly|Velm Lines Ltd',
    ],
    [
      'ask nothing where somebody is only told',
      `${NEWS}\n\nHolt told the Port Board:\n\n- the old harbour\n- the museum`,
    ],
  ],
  'rows in one sentence': [
    [
      'stand behind what is told of their number',
      'The pilots set two conditions for returning to the talks they left in April: an end to night flights, and a doctor at each base.',
      'condition|end to night flights|pilots|',
      'condition|doctor at each base|pilots|',
    ],
    [
      'go on behind a semicolon',
      'The union made three demands: a pay rise; a shorter week; and the return of the canteen.',
      'demand|pay rise|union|',
      'demand|shorter week|union|',
      'demand|return of the canteen|union|',
    ],
    [
      'tell several acts behind a colon and semicolons',
      'The union urged the port to: hire pilots; repair the cranes; and publish the accounts.',
      'request|hire pilots|union|port',
      'request|repair the cranes|union|port',
      'request|publish the accounts|union|port',
    ],
    ['end where a clause of its own follows', 'She told the crew to wait; leave was not granted.', 'demand|wait||crew'],
  ],
  'edges of a content': [
    [
      'take in two adverbs before the verb',
      'The airline should promptly and fully compensate every passenger, the ombudsman said.',
      'proposal|The airline should promptly and fully compensate every passenger|ombudsman|airline',
    ],
    [
      'end before a "&" and another verb',
      'The league asked the port to open a second gate & praised the pilots.',
      'request|open a second gate|league|port',
    ],
    [
      'go on behind quoted words that are only spoken of',
      'The traders moved that “one year” be replaced by “two years”.',
      'proposal|one year” be replaced by “two years|traders|',
    ],
    [
      'begin behind who seconds it',
      'Cllr Marsh proposed, backed by Cllr Dunn, that the toll be scrapped.',
      'proposal|the toll be scrapped|Marsh|',
    ],
    [
      'begin with "at least"',
      'The envoy pleaded with the rebels to at least release the children.',
      'request|at least release the children|envoy|rebels',
    ],
    [
      'hold a verb that undoes another',
      'The shipyard has been told by the port to re-export its cranes.',
      'demand|re-export its cranes|port|shipyard',
    ],
  ],
  'no demand': [
    ['is an order that nobody has', 'The sentries had no orders to open the gate.'],
    ['is a title', 'In the report, "Dry Wells, Full Trucks", the league tells of a summer.'],
    ['is a figure that is doubted', 'The bank rejects the estimate.'],
    ['is an exception to a rule', 'All members shall pay the fee unless the board grants a waiver.'],
  ],
  'what will come of it else': [
    [
      'stands behind a dash',
      'The inspector told the owner to move the cattle – or face a ban.',
      'ultimatum|move the cattle|inspector|owner|else face a ban',
    ],
    [
      'stands behind "failing which"',
      'The nurses asked the ministry for an answer by Friday, failing which they would walk out.',
      'ultimatum|answer by Friday|nurses|ministry|else they would walk out',
    ],
    [
      'belongs to what "do so" points to',
      'The union told the bank to pay by Friday and said it would go to court if it did not do so.',
      'ultimatum|pay by Friday|union|bank|else it would go to court',
    ],
    [
      'follows a "should" that is an "if"',
      'Should the company refuse to sign by Monday, the drivers will block the depot.',
      'ultimatum|sign by Monday|drivers|company|else the drivers will block the depot',
    ],
    [
      'is told as if it were so already, behind a time that is given',
      'The operator has until June to fix the bridge, or the state takes it over.',
      'ultimatum|fix the bridge||operator|else the state takes it over',
    ],
  ],
  'what became of it': [
    [
      'is told of the thing itself',
      'The league asked the prison for access to the crew. The access was granted on Monday.',
      'request|access to the crew|league|prison|met',
    ],
    [
      'is told by a judge with a name',
      'The city asked the court to lift the ban. Judge Pia Lund granted the request.',
      'request|lift the ban|city|court|met',
    ],
    [
      'is no decision of something else',
      'The guild asked the board to open the pool. It was agreed that the clerk write a note.',
      'request|open the pool|guild|board',
    ],
  ],
  'what is refused': [
    [
      'stands behind what one will not accept',
      '“What we cannot accept is a cut in pensions,” said Ana Kolb, who leads the union.',
      'refusal|cut in pensions|Ana Kolb|',
    ],
    [
      'may be a paragraph',
      'The delegate said her delegation supported the text but could not accept paragraph 4.',
      'refusal|paragraph 4|delegation|',
    ],
  ],
};

for (const [kind, cases] of Object.entries(CASES))
  describe(`of lists and edges, ${kind}`, () => {
    for (const [what, text, ...demands] of cases)
      it(what, () => {
        assert.deepEqual(demandsOf(text), demands);
      });
  });
