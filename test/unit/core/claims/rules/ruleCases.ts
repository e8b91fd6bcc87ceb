import type { RuleContext } from '../../../../../src/core/claims/rules/rule';
import type { ClaimRuleId } from '../../../../../src/core/claims/rules/table';
import { Codebook } from '../../../../../src/core/knowledge/codebook';
import { Knowledge } from '../../../../../src/core/knowledge/knowledge';

/** A claim of a sidecar: its id's last letter, and keys in YAML. */
export const claim = (id: string, keys: string, quote = `words of ${id}`) =>
  `  - { id: c-000000000${id}, kind: assertion, anchors: [{ exact: "${quote}" }]${keys === '' ? '' : `, ${keys}`} }\n`;

/** The same, of another kind. */
export const of = (kind: string, text: string) => text.replace('kind: assertion', `kind: ${kind}`);
/** The same, on other places. */
export const at = (start: number, end: number, text: string) =>
  text.replace(' }]', `, start: ${start}, end: ${end}, text_hash: "0123456789ab" }]`);

/** A claim with these lines, each key in one of its own. */
const block = (...lines: readonly string[]) =>
  [
    '  - id: c-0000000001',
    '    kind: other',
    '    anchors: [{ exact: words }]',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

/** A sidecar with these claims; `rest` stands before them. */
export const sidecar = (claims: string, rest = '') => `format: claims-sidecar/1\n${rest}claims:\n${claims}`;

const MARA = 'actors:\n  - { id: mara, name: "Mara Lind" }\n';
const dated = (published: string) => `article: { published: "${published}" }\n`;
/** What of the file introduces one actor with these roles, in an article of a day. */
export const role = (roles: string, published = '2026-05-11') =>
  `${dated(published)}actors:\n  - { id: mara, name: "Mara Lind", roles: [${roles}] }\n`;

/** What is tried, the sidecar, the words of it that the rule points at, and what lies around it. */
export type Case = readonly [what: string, text: string, places: readonly string[], context?: Partial<RuleContext>];

/** What each rule finds, and what it has nothing against. */
export const RULE_CASES: Readonly<Record<ClaimRuleId, readonly Case[]>> = {
  'claim.demand-without-addressee': [
    ['a demand of nobody', sidecar(of('demand', claim('1', ''))), ['demand']],
    ['an empty list', sidecar(of('demand', claim('1', 'addressee: []'))), ['demand']],
    ['a demand of somebody', sidecar(of('demand', claim('1', 'addressee: mara'))), []],
    ['a demand of several', sidecar(of('demand', claim('1', 'addressee: [mara, jo]'))), []],
    ['a threat', sidecar(of('threat', claim('1', ''))), []],
    ['one that was withdrawn', sidecar(of('demand', claim('1', 'outcome: withdrawn'))), []],
  ],
  'claim.strength-without-demand': [
    ['a threat with a strength', sidecar(of('threat', claim('1', 'strength: ultimatum'))), ['ultimatum']],
    ['a refusal with one', sidecar(of('refusal', claim('1', 'strength: demand'))), ['demand']],
    ['a demand with a strength', sidecar(of('demand', claim('1', 'strength: ultimatum'))), []],
    ['a threat without', sidecar(of('threat', claim('1', ''))), []],
    [
      'one that was set aside',
      sidecar(of('threat', claim('1', 'strength: demand, parked: { reason: "no words any more" }'))),
      [],
    ],
  ],
  'claim.said-after-publication': [
    ['the day after', sidecar(claim('1', 'said: { value: "2026-05-12" }'), dated('2026-05-11')), ['"2026-05-12"']],
    ['the same day', sidecar(claim('1', 'said: { value: "2026-05-11" }'), dated('2026-05-11')), []],
    [
      'the same day, with an hour',
      sidecar(claim('1', 'said: { value: "2026-05-11T23:30:00" }'), dated('2026-05-11')),
      [],
    ],
    ['the same month', sidecar(claim('1', 'said: { value: "2026-05" }'), dated('2026-05-11')), []],
    ['the next month', sidecar(claim('1', 'said: { value: "2026-06" }'), dated('2026-05')), ['"2026-06"']],
    ['the same week', sidecar(claim('1', 'said: { value: "2026-W20" }'), dated('2026-05-11')), []],
    ['the next week', sidecar(claim('1', 'said: { value: "2026-W21" }'), dated('2026-05-17')), ['"2026-W21"']],
    [
      'a span that begins later',
      sidecar(claim('1', 'said: { value: "2026-05-12/.." }'), dated('2026-05-11')),
      ['"2026-05-12/.."'],
    ],
    [
      'some time before a later day',
      sidecar(claim('1', 'said: { value: "2026-06", mod: before }'), dated('2026-05-11')),
      [],
    ],
    ['about then', sidecar(claim('1', 'said: { value: "2026-05-12", mod: about }'), dated('2026-05-11')), []],
    ['a length', sidecar(claim('1', 'said: { value: "P2D" }'), dated('2026-05-11')), []],
    ['words alone', sidecar(claim('1', 'said: { text: "later" }'), dated('2026-05-11')), []],
    [
      'after the reference date',
      sidecar(claim('1', 'said: { value: "2026-05-12" }'), 'article: { reference_date: "2026-05-11" }\n'),
      ['"2026-05-12"'],
    ],
    [
      'after the reference date, before publication',
      sidecar(
        claim('1', 'said: { value: "2026-05-12" }'),
        'article: { reference_date: "2026-05-11", published: "2026-05-13" }\n',
      ),
      [],
    ],
    ['no date of the article', sidecar(claim('1', 'said: { value: "2026-05-12" }')), []],
  ],
  'claim.due-before-said': [
    [
      'a day before',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-11" }')),
      ['"2026-05-11"'],
    ],
    [
      'before a day before',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-11", mod: before }')),
      ['"2026-05-11"'],
    ],
    ['the same day', sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-12" }')), []],
    ['the same year', sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026" }')), []],
    ['the year before', sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2025" }')), ['"2025"']],
    [
      'from a day before on',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-01", mod: after }')),
      [],
    ],
    [
      'a span that ends later',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-01/2026-06-01" }')),
      [],
    ],
    ['within a length', sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "PT48H" }')), []],
    ['nothing said of when', sidecar(claim('1', 'due: { value: "2026-05-01" }')), []],
  ],
  'claim.confirmed-without-evidence': [
    ['nothing at all', sidecar(claim('1', 'status: confirmed')), ['confirmed']],
    [
      'evidence that says nothing',
      sidecar(claim('1', 'status: confirmed, evidence: [{ accessed: "2026-05-12" }]')),
      ['confirmed'],
    ],
    ['an address', sidecar(claim('1', 'status: confirmed, evidence: [{ url: "https://example.org/a" }]')), []],
    ['a title', sidecar(claim('1', 'status: confirmed, evidence: [{ title: "tape" }]')), []],
    ['another status', sidecar(claim('1', 'status: checking')), []],
  ],
  'claim.unknown-actor': [
    ['a broken register', sidecar(claim('1', 'claimant: jo')), [], { knowledge: new Knowledge([], [], false) }],
    ['a claimant', sidecar(claim('1', 'claimant: jo')), ['jo']],
    ['one of several', sidecar(claim('1', 'claimant: [mara, jo], addressee: [ana]'), MARA), ['jo', 'ana']],
    ['one of the sidecar', sidecar(claim('1', 'claimant: mara'), MARA), []],
    [
      'one of the register',
      sidecar(claim('1', 'claimant: jo')),
      [],
      { knowledge: new Knowledge([{ id: 'jo', name: 'Jo', aliases: [], roles: [] }], []) },
    ],
  ],
  'claim.role-ended': [
    [
      'an office of former days',
      sidecar(claim('1', 'claimant: mara'), role('{ title: "chair", to: "2026-04" }')),
      ['"2026-04"'],
    ],
    ['one that ends this month', sidecar(claim('1', 'claimant: mara'), role('{ title: "chair", to: "2026-05" }')), []],
    ['one that goes on', sidecar(claim('1', 'claimant: mara'), role('{ title: "chair", from: "2024" }')), []],
    [
      'a new office beside the old one',
      sidecar(
        claim('1', 'claimant: mara'),
        role('{ title: "chair", to: "2026-04" }, { title: "adviser", from: "2026-05" }'),
      ),
      [],
    ],
    [
      'a new office that begins later',
      sidecar(
        claim('1', 'claimant: mara'),
        role('{ title: "chair", to: "2026-04" }, { title: "adviser", from: "2026-06" }'),
      ),
      ['"2026-04"'],
    ],
    ['somebody whom no claim names', sidecar(claim('1', ''), role('{ title: "chair", to: "2026-04" }')), []],
    [
      'an article without a date',
      sidecar(claim('1', 'claimant: mara'), role('{ title: "chair", to: "2026-04" }').replace(/^article.*\n/, '')),
      [],
    ],
    [
      'an office that the register knows to have ended',
      sidecar(claim('1', 'addressee: [mara]'), role('{ title: "Chair" }')),
      ['"Chair"'],
      {
        knowledge: new Knowledge(
          [{ id: 'mara', name: 'Mara Lind', aliases: [], roles: [{ title: 'chair', to: '2025' }] }],
          [],
        ),
      },
    ],
    [
      'an office that the register knows to have been taken up again',
      sidecar(claim('1', 'addressee: [mara]'), role('{ title: "chair" }')),
      [],
      {
        knowledge: new Knowledge(
          [
            {
              id: 'mara',
              name: 'Mara Lind',
              aliases: [],
              roles: [
                { title: 'chair', to: '2025' },
                { title: 'chair', from: '2026' },
              ],
            },
          ],
          [],
        ),
      },
    ],
  ],
  'claim.duplicate': [
    [
      'the same words',
      sidecar(
        claim('1', 'claimant: mara', 'The quay 🚢 is safe') +
          claim('2', 'claimant: mara', '“the quay 🚢 is  safe.”'.replaceAll(/[“”]/g, '’')),
      ),
      ['"’the quay 🚢 is  safe.’"'],
    ],
    [
      'the same words with other dashes, blanks and unseen signs',
      sidecar(
        claim('1', '', 'a fare of 9 crowns - or more') + claim('2', '', 'a fa\u200bre of 9\u202fcrowns — or more'),
      ),
      ['"a fa\u200bre of 9\u202fcrowns — or more"'],
    ],
    [
      'three times',
      sidecar(claim('1', '', 'safe') + claim('2', '', 'safe') + claim('3', '', 'safe')),
      ['"safe"', '"safe"'],
    ],
    ['other words', sidecar(claim('1', '', 'safe') + claim('2', '', 'unsafe')), []],
    ['another claimant', sidecar(claim('1', 'claimant: mara', 'safe') + claim('2', 'claimant: jo', 'safe')), []],
    [
      'the same claimants in another order',
      sidecar(claim('1', 'claimant: [mara, jo]', 'safe') + claim('2', 'claimant: [jo, mara]', 'safe')),
      ['"safe"'],
    ],
    ['another kind', sidecar(claim('1', '', 'safe') + of('promise', claim('2', '', 'safe'))), []],
    ['the opposite', sidecar(claim('1', 'polarity: denies', 'safe') + claim('2', 'polarity: asserts', 'safe')), []],
    [
      'two on purpose',
      sidecar(claim('1', '', 'safe') + claim('2', 'relations: [{ type: repeats, target: c-0000000001 }]', 'safe')),
      [],
    ],
    ['one that was set aside', sidecar(claim('1', 'parked: {}', 'safe') + claim('2', '', 'safe')), []],
    ['nearly the same place', sidecar(at(10, 60, claim('1', '')) + at(12, 60, claim('2', ''))), ['"words of 2"']],
    [
      'nearly the same place, the other way round',
      sidecar(at(12, 60, claim('1', '')) + at(10, 60, claim('2', ''))),
      ['"words of 2"'],
    ],
    ['a nested place', sidecar(at(10, 60, claim('1', '')) + at(20, 50, claim('2', ''))), []],
    ['an overlapping place', sidecar(at(10, 60, claim('1', '')) + at(40, 90, claim('2', ''))), []],
    [
      'the same place of another text',
      sidecar(at(10, 60, claim('1', '')) + at(10, 60, claim('2', '')).replace('0123456789ab', 'ba9876543210')),
      [],
    ],
  ],
  'claim.contradiction': [
    [
      'by a relation',
      sidecar(
        claim('1', 'claimant: mara') +
          claim('2', 'claimant: [jo, mara], relations: [{ type: contradicts, target: c-0000000001 }]'),
      ),
      ['c-0000000001'],
    ],
    [
      'by a relation, once for both ways',
      sidecar(
        claim('1', 'claimant: mara, relations: [{ type: contradicts, target: c-0000000002 }]') +
          claim('2', 'claimant: mara, relations: [{ type: contradicts, target: c-0000000001 }]'),
      ),
      ['c-0000000002'],
    ],
    [
      'by a relation to somebody else’s',
      sidecar(
        claim('1', 'claimant: mara') +
          claim('2', 'claimant: jo, relations: [{ type: contradicts, target: c-0000000001 }]'),
      ),
      [],
    ],
    [
      'by another relation',
      sidecar(
        claim('1', 'claimant: mara') +
          claim('2', 'claimant: mara, relations: [{ type: supports, target: c-0000000001 }]'),
      ),
      [],
    ],
    [
      'what is asserted and denied',
      sidecar(
        claim('1', 'claimant: mara, text: "The quay is safe"') +
          of('denial', claim('2', 'claimant: mara, text: "The quay is safe."')),
      ),
      ['denial'],
    ],
    [
      'opposite polarity of the same words',
      sidecar(
        claim('1', 'claimant: mara, polarity: denies', 'safe') +
          claim('2', 'claimant: mara, polarity: asserts', 'safe'),
      ),
      ['asserts'],
    ],
    [
      'a denial that is denied',
      sidecar(
        claim('1', 'claimant: mara, polarity: denies', 'safe') +
          of('denial', claim('2', 'claimant: mara, polarity: denies', 'safe')),
      ),
      [],
    ],
    [
      'what somebody else denies',
      sidecar(claim('1', 'claimant: mara', 'safe') + of('denial', claim('2', 'claimant: jo', 'safe'))),
      [],
    ],
    ['nobody’s', sidecar(claim('1', '', 'safe') + of('denial', claim('2', '', 'safe'))), []],
    [
      'a doubt',
      sidecar(claim('1', 'claimant: mara', 'safe') + claim('2', 'claimant: mara, polarity: doubts', 'safe')),
      [],
    ],
    [
      'a change of mind',
      sidecar(
        claim('1', 'claimant: mara', 'safe') +
          of('denial', claim('2', 'claimant: mara, relations: [{ type: updates, target: c-0000000001 }]', 'safe')),
      ),
      [],
    ],
  ],
  'claim.unknown-tag': [
    [
      'a slip of the pen',
      sidecar(claim('1', 'tags: [quay, fery]')),
      ['fery'],
      { codebook: new Codebook([{ id: 'quay' }, { id: 'ferry' }]) },
    ],
    ['an empty codebook', sidecar(claim('1', 'tags: [quay]')), ['quay'], { codebook: new Codebook([]) }],
    ['no codebook', sidecar(claim('1', 'tags: [quay]')), []],
    ['a broken codebook', sidecar(claim('1', 'tags: [quay]')), [], { codebook: new Codebook([], false) }],
  ],
  'claim.unresolved-relation': [
    ['no such claim', sidecar(claim('1', 'relations: [{ type: repeats, target: c-0000000009 }]')), ['c-0000000009']],
    ['the claim itself', sidecar(claim('1', 'relations: [{ type: answers, target: c-0000000001 }]')), ['c-0000000001']],
    ['a claim', sidecar(claim('1', 'relations: [{ type: repeats, target: c-0000000002 }]') + claim('2', '')), []],
    ...(
      [
        ['a claim of another article', '../old/quay.md#c-0000000009', true],
        ['the claim itself, by way of its article', 'ferry.md#c-0000000001', false],
        ['a claim with the same id in another article', 'unseen.md#c-0000000001', true],
        ['no such claim of another article', '../old/quay.md#c-0000000008', false],
        ['an article without claims', 'none.md#c-0000000009', false],
        ['an article that nobody has looked at', 'unseen.md#c-0000000009', true],
        ['out of the workspace', '../../old/quay.md#c-0000000009', false],
        ['out of the workspace and back', '../../news/old/quay.md#c-0000000009', false],
        ['an absolute path', '/old/quay.md#c-0000000009', false],
        ['a drive', 'C:/old/quay.md#c-0000000009', false],
        ['an address', 'https://example.org/quay.md#c-0000000009', false],
        ['a backslash', '..\\\\\\\\old\\\\\\\\quay.md#c-0000000009', false],
        ['a path without a claim', '../old/quay.md#', false],
        ['a name with a hash', '../old/a#b.md#c-0000000009', true],
      ] as const
    ).map(([what, target, isThere]): Case => {
      const written = `"${target.replaceAll('\\\\\\\\', '\\\\')}"`;
      return [
        what,
        sidecar(claim('1', `relations: [{ type: repeats, target: ${written} }]`)),
        isThere ? [] : [written],
        {
          articlePath: 'news/ferry.md',
          otherClaims: new Map([
            ['old/quay.md', new Set(['c-0000000009'])],
            ['old/a#b.md', new Set(['c-0000000009'])],
            ['news/none.md', undefined],
          ]),
        },
      ];
    }),
  ],
  'claim.misspelt-key': [
    ['letters left out, in a claim', sidecar(claim('1', 'adressee: mara')), ['adressee']],
    ['letters swapped, in a list of it', sidecar(claim('1', 'evidence: [{ ulr: "https://example.org" }]')), ['ulr']],
    ['a status under the key of an anchor', sidecar(claim('1', 'state: confirmed')), ['state']],
    ['a state that is no status', sidecar(claim('1', 'state: moved')), []],
    ['a state beside a status', sidecar(claim('1', 'state: open, status: open')), []],
    ['another case', sidecar(claim('1', 'Note: "see the file"')), ['Note']],
    ['in an anchor', sidecar(claim('1', '').replace(' }]', ', sufix: " words" }]')), ['sufix']],
    ['in what was said', sidecar(claim('1', 'said: { txt: "on Monday" }')), ['txt']],
    ['in an actor', sidecar('', 'actors:\n  - { id: mara, name: "Mara Lind", rolls: [] }\n'), ['rolls']],
    ['of the article', sidecar('', 'article: { publishd: "2026-05-11" }\n'), ['publishd']],
    ['of the file', sidecar('', 'actor:\n  - { id: mara, name: "Mara Lind" }\n'), ['actor']],
    ['a key of one’s own', sidecar(claim('1', 'desk: foreign, x-rating: 3')), []],
    ['one of one’s own beside the one that it is like', sidecar(claim('1', 'note: "a", notes: "b"')), []],
    ['what stands in a value of one’s own', sidecar(claim('1', 'desk: { adressee: mara }')), []],
    ['what belongs into an anchor', sidecar(block('prefix: "so "', 'suffix: " it"')), ['prefix', 'suffix']],
    ['an anchor that has it all', sidecar(claim('1', '').replace('" }', '", prefix: "so " }')), []],
  ],
  'claim.cut-text': [
    ['a number', sidecar(block('note: see page #3 of the file')), ['see page']],
    ['a tag of a network', sidecar(block('text: They ask for  #FairPay now ')), ['They ask for']],
    ['the first words of an item', sidecar(block('evidence:', '  - title: Letter # 12')), ['Letter']],
    ['of the article', sidecar('', 'article:\n  byline: Tove #2\n'), ['Tove']],
    ['in an actor', sidecar('', 'actors:\n  - id: mara\n    name: Mara #1\n'), ['Mara']],
    ['a remark', sidecar(block('note: see the file # asked on Monday (jo)', 'text: words ## two')), []],
    ['a sign in quotation marks', sidecar(block('note: "see page #3"', "text: 'see page #3'")), []],
    ['a sign that nothing stands before', sidecar(block('note: see page#3')), []],
    ['a sign in a text of several lines', sidecar(block('note: |', '  text: see page #3')), []],
    ['a key that holds no text', sidecar(block('status: open #3')), []],
  ],
  'claim.curly-quotes': [
    ['a text', sidecar(block('text: “resign now”')), ['“resign now”']],
    ['single ones, with an apostrophe', sidecar(block('note: ‘don’t ask’')), ['‘don’t ask’']],
    ['other kinds', sidecar(block('note: „so“', 'text: »or so«', 'x_a: ”or so”')), ['„so“', '»or so«', '”or so”']],
    ['the closing one straight', sidecar(block('note: “no"')), ['“no"']],
    ['a list and a map in brackets', sidecar(block('tags: [“sea”, quay]', 'due: { text: “now” }')), ['“sea”', '“now”']],
    [
      'of the article and of an actor',
      sidecar('', 'article:\n  title: “No”\nactors:\n  - id: mara\n    name: “Mara Lind”\n'),
      ['“No”', '“Mara Lind”'],
    ],
    ['straight ones around them', sidecar(block('note: "“no”"', "text: '“no”'", 'x_a: "“no more”"')), []],
    ['only some words in them', sidecar(block('note: “no”, she said', 'text: “no” and “yes”', 'x_a: ask “her”')), []],
    ['words of the article', sidecar(block().replace('words', '“no”')), []],
    ['an apostrophe at either end', sidecar(block('note: ’twas the workers’')), []],
    ['a text of several lines', sidecar(block('note: |', '  “no”')), []],
  ],
  'claim.merge-conflict': [
    [
      'what two people want otherwise',
      sidecar(claim('1', 'conflicts: [{ key: status, ours: open, theirs: refuted }]')),
      ['status'],
    ],
    [
      'what two people want of the article',
      sidecar('', 'conflicts: [{ key: x_desk, ours: north, theirs: south }]\n'),
      ['x_desk'],
    ],
    ['nothing left', sidecar(claim('1', 'conflicts: []')), []],
    ['words of somebody else under that key', sidecar(claim('1', 'conflicts: "none that I know"')), []],
  ],
};
