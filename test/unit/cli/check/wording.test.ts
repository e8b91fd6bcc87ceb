import assert from 'node:assert/strict';
import { articlesToCheck, problemsOf } from './checking';

describe('bluepencil check, in words', () => {
  const { article } = articlesToCheck();

  const SENTENCES: readonly (readonly [string, string])[] = [
    [
      'claims:\n  - { id: c-0000000001, kind: wish, anchors: [{ exact: Mara }] }',
      '“wish” is nothing that “kind” of claim 1 may be; choose one of assertion, demand, refusal, denial, promise, threat, question, other.',
    ],
    ['claims:\n  - { id: c-0000000001, kind: other }', '“anchors” is missing in claim 1; add it.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchor: [{ exact: x }] }',
      '“anchors” is missing in claim 1; add it, or correct “anchor”.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara, start: x }] }',
      '“x” does not fit “start” of anchor 1 of claim 1; write a whole number from 0 on.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: jo }',
      'Nobody in “actors” has the id “jo” (claimant); add the actor or correct the id.',
    ],
    [
      'article: { reference_date: "2026-02-31" }',
      '“2026-02-31” is no day of the calendar; correct “reference_date” of “article” (year, month and day in quotation marks, for example "2026-03-05").',
    ],
    ['actors: 5', '“actors” should be a list, not “5”; put a dash before each item.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: "" }] }',
      '“exact” of anchor 1 of claim 1 is empty; write the words of the article that the claim is about.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: "   " }] }',
      '“exact” of anchor 1 of claim 1 is empty; write the words of the article that the claim is about.',
    ],
    [
      "article:\n  title: 'the company's chief'",
      "Something stands behind the closing quotation mark; within single quotation marks write each mark that is part of the text twice (''), or put the value in double ones. Until then nothing is written to this file.",
    ],
    [
      'actors: [{ id: kolb, name: Kolb }]\nactors: [{ id: lind, name: Lind }]',
      '“actors” stands here a second time; put the items of the one beneath those of the other, then take the empty key out. Until then nothing is written to this file.',
    ],
    [
      'article: { lang: en }\narticle: { title: Row }',
      '“article” stands here a second time; put the keys of the one beneath those of the other, then take the empty key out. Until then nothing is written to this file.',
    ],
    [
      'article:\n  lang: en\n \u00a0title: Row',
      'Here is a special blank (U+00A0), such as word processors put in; it looks like a blank and is none. Put an ordinary one in its place. Until then nothing is written to this file.',
    ],
    [
      'claims:\n  - id: c-0000000001\n    kind: other\n    anchors:\n      - exact:Mara',
      'There is no blank behind the colon; add it.',
    ],
    [
      'claims:\n  - { id: aaaa2, kind: other, anchors: [{ exact: Mara }] }',
      '“aaaa2” does not fit “id” of claim 1; write “c-” and at least four small letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { id: , kind: other, anchors: [{ exact: Mara }] }',
      '“id” of claim 1 is empty; write “c-” and at least four small letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { kind: other, anchors: [{ exact: Mara }] }',
      '“id” is missing in claim 1; add it: write “c-” and at least four small letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: , anchors: [{ exact: Mara }] }',
      '“kind” of claim 1 is empty; choose one of assertion, demand, refusal, denial, promise, threat, question, other.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [] }',
      '“anchors” of claim 1 is empty; write at least one place, as “- exact:” with the words of the article.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], confidence: 80 }',
      '“80” does not fit “confidence” of claim 1; write a number from 0 to 1.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], confidence: high }',
      '“high” does not fit “confidence” of claim 1; write a number from 0 to 1.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara, text_hash: abc }] }',
      '“abc” does not fit “text_hash” of anchor 1 of claim 1; take it out, with “start” and “end”; the words are found without them.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], note: }',
      '“note” of claim 1 is empty; write text, or take the key out.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: [other], anchors: [{ exact: Mara }] }',
      '“kind” of claim 1 should be one word, not a list; choose one of assertion, demand, refusal, denial, promise, threat, question, other.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], note: [a, b] }',
      '“note” of claim 1 should be text, not a list.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], author: { name: jo } }',
      '“author” of claim 1 should be text, not a map of keys and values.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara Lindqvist }], prefix: so }',
      '“prefix” stands in the claim itself, where it is not read; put it into one of the “anchors”, in the column of its “exact”.',
    ],
    ['claims:\n  -', 'claim 1 is empty; write a map of keys and values, or take its dash out.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], created: "2026-05-12" }',
      '“2026-05-12” does not fit “created” of claim 1; write a moment with its zone in quotation marks, for example "2026-05-12T08:30:00Z".',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], created: "2026-02-31T08:30:00Z" }',
      '“2026-02-31T08:30:00Z” does not fit “created” of claim 1; write a moment with its zone in quotation marks, for example "2026-05-12T08:30:00Z".',
    ],
    [
      'actors: [{ id: Mara Lind, name: Mara }]',
      '“Mara Lind” does not fit “id” of actor 1; write small letters, digits and hyphens, as in “mara-lindqvist”.',
    ],
    ['actors: [{ id: 7, name: Mara }]', '“id” of actor 1 should be text; put it in quotes, not “7”.'],
    ['article: { published: 2026 }', '“published” of “article” should be text; put it in quotes, not “2026”.'],
    [
      'article: { lang: en, lang: fr }',
      '“lang” stands here a second time; delete one of the two. Until then nothing is written to this file.',
    ],
    [
      'actors:\n  - id: kolb\n    name: Kolb\n    id: lind\n    name: Lind',
      '“id” stands here a second time. If another claim or actor begins here, its dash is missing; if not, delete one of the two. Until then nothing is written to this file.',
    ],
    [
      'article: { lang: &a en }',
      'An anchor of YAML (&name) is not taken here; write the value out where it is used, in quotation marks if it begins with that sign. Until then nothing is written to this file.',
    ],
    [
      'article:\n  lang: en\n   title: Row',
      'This line begins in another column than those that it belongs with; indent it as they are. Until then nothing is written to this file.',
    ],
    [
      'article:\n  title: Row: the quay',
      'There is a colon in this value; put the value in quotation marks, or begin a new line if this is a second key. Until then nothing is written to this file.',
    ],
    [
      'article:\n  title: @row',
      'No value can begin with “@”; put the value in quotation marks. Until then nothing is written to this file.',
    ],
    [
      'article: { __proto__: en }',
      'A key like this is not taken (“__proto__”); rename or remove it. Until then nothing is written to this file.',
    ],
    [
      '---\nlang: en',
      'A second document begins here (---); bring all into one. Until then nothing is written to this file.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: demand, anchors: [{ exact: Mara }] }',
      'The demand c-0000000001 does not say whom it is made of; add “addressee”, or choose another kind.',
    ],
    [
      'article: { published: "2026-05-11" }\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], said: { value: "2026-05-12" } }',
      'Claim c-0000000001 was said on 2026-05-12, but the article is of 2026-05-11; correct “said” or the article’s date.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], relations: [{ type: repeats, target: /etc/passwd#c-0000000002 }] }',
      'Claim c-0000000001 has a relation to “/etc/passwd#c-0000000002”, which is no relative path with a claim (FOLDER/FILE.txt#c-…); correct or delete it.',
    ],
    [
      'actors: [{ id: mara-lind, name: Mara }]\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: mara-lindt }',
      'Nobody in “actors” has the id “mara-lindt” (claimant); add the actor or correct the id (perhaps “mara-lind”).',
    ],
    [
      "actors: [{ id: csa, name: Care Standards Authority }]\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: 'Care standards Authority' }",
      'Nobody in “actors” has the id “Care standards Authority” (claimant); add the actor or correct the id (perhaps “csa”).',
    ],
    [
      "actors: [{ id: csa, name: A }, { id: unison, name: B }]\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: 'csa,unison' }",
      '“csa,unison” is no id of an actor, but several; write claimant: [csa, unison].',
    ],
  ];

  for (const [yaml, sentence] of SENTENCES) {
    it(`says: ${sentence}`, async () => {
      const [problem] = await problemsOf(article(`format: claims-sidecar/1\n${yaml}\n`));
      assert.equal(problem?.message, sentence);
    });
  }

  for (const [format, sentence] of [
    ['', '“format” is missing; add “format: claims-sidecar/1” as the first line.'],
    ['format: claims\n', '“claims” is no format of a claims file; write “format: claims-sidecar/1”.'],
  ] as const) {
    it(`says how a claims file begins: ${sentence}`, async () => {
      const [problem] = await problemsOf(article(`${format}claims: []\n`));
      assert.equal(problem?.message, sentence);
    });
  }
});
