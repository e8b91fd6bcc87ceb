import assert from 'node:assert/strict';
import { articlesToCheck, problemsOf } from './checking';

describe('bluepencil check, in words', () => {
  const { article } = articlesToCheck();

  const SENTENCES: readonly (readonly [string, string])[] = [
    [
      'claims:\n  - { id: c-0000000001, kind: wish, anchors: [{ exact: Mara }] }',
      '“wish” is not a valid value for “kind” of claim 1; choose one of assertion, demand, refusal, denial, promise, threat, question, other.',
    ],
    ['claims:\n  - { id: c-0000000001, kind: other }', '“anchors” is missing in claim 1; add it.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchor: [{ exact: x }] }',
      '“anchors” is missing in claim 1; add it, or correct “anchor”.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara, start: x }] }',
      '“x” is not a valid value for “start” of anchor 1 of claim 1; write a whole number of 0 or more.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], claimant: jo }',
      'Nobody in “actors” has the id “jo” (claimant); add the actor or correct the id.',
    ],
    [
      'article: { reference_date: "2026-02-31" }',
      '“2026-02-31” is not a valid date; correct “reference_date” of “article” (year, month and day in quotation marks, for example "2026-03-05").',
    ],
    ['actors: 5', '“actors” should be a list, not “5”; put a dash before each item.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: "" }] }',
      '“exact” of anchor 1 of claim 1 is empty; write the words in the article that the claim is about.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: "   " }] }',
      '“exact” of anchor 1 of claim 1 is empty; write the words in the article that the claim is about.',
    ],
    [
      "article:\n  title: 'the company's chief'",
      "There is something after the closing quotation mark; inside single quotation marks, write each mark that is part of the text twice (''), or put the value in double ones. Until then nothing is written to this file.",
    ],
    [
      'actors: [{ id: kolb, name: Kolb }]\nactors: [{ id: lind, name: Lind }]',
      '“actors” appears here a second time; move the items of one under those of the other, then remove the empty key. Until then nothing is written to this file.',
    ],
    [
      'article: { lang: en }\narticle: { title: Row }',
      '“article” appears here a second time; move the keys of one under those of the other, then remove the empty key. Until then nothing is written to this file.',
    ],
    [
      'article:\n  lang: en\n \u00a0title: Row',
      'There is a special space (U+00A0) here, such as word processors insert; it looks like a space but is not one. Replace it with an ordinary one. Until then nothing is written to this file.',
    ],
    [
      'claims:\n  - id: c-0000000001\n    kind: other\n    anchors:\n      - exact:Mara',
      'There is no space after the colon; add one.',
    ],
    [
      'claims:\n  - { id: aaaa2, kind: other, anchors: [{ exact: Mara }] }',
      '“aaaa2” is not a valid value for “id” of claim 1; write “c-” and at least four lowercase letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { id: , kind: other, anchors: [{ exact: Mara }] }',
      '“id” of claim 1 is empty; write “c-” and at least four lowercase letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { kind: other, anchors: [{ exact: Mara }] }',
      '“id” is missing in claim 1; add it: write “c-” and at least four lowercase letters or digits, as in “c-7f3kq9m2xw”.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: , anchors: [{ exact: Mara }] }',
      '“kind” of claim 1 is empty; choose one of assertion, demand, refusal, denial, promise, threat, question, other.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [] }',
      '“anchors” of claim 1 is empty; write at least one place, as “- exact:” with words from the article.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], confidence: 80 }',
      '“80” is not a valid value for “confidence” of claim 1; write a number from 0 to 1.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], confidence: high }',
      '“high” is not a valid value for “confidence” of claim 1; write a number from 0 to 1.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara, text_hash: abc }] }',
      '“abc” is not a valid value for “text_hash” of anchor 1 of claim 1; remove it, together with “start” and “end”; the words are found without them.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], note: }',
      '“note” of claim 1 is empty; write text, or remove the key.',
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
      '“prefix” is in the claim itself, where it is not read; move it into one of the “anchors”, aligned with its “exact”.',
    ],
    ['claims:\n  -', 'claim 1 is empty; write a map of keys and values, or remove its dash.'],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], created: "2026-05-12" }',
      '“2026-05-12” is not a valid value for “created” of claim 1; write a moment with its zone in quotation marks, for example "2026-05-12T08:30:00Z".',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], created: "2026-02-31T08:30:00Z" }',
      '“2026-02-31T08:30:00Z” is not a valid value for “created” of claim 1; write a moment with its zone in quotation marks, for example "2026-05-12T08:30:00Z".',
    ],
    [
      'actors: [{ id: Mara Lind, name: Mara }]',
      '“Mara Lind” is not a valid value for “id” of actor 1; write lowercase letters, digits and hyphens, as in “mara-lindqvist”.',
    ],
    ['actors: [{ id: 7, name: Mara }]', '“id” of actor 1 should be text; put it in quotation marks, not “7”.'],
    ['article: { published: 2026 }', '“published” of “article” should be text; put it in quotation marks, not “2026”.'],
    [
      'article: { lang: en, lang: fr }',
      '“lang” appears here a second time; delete one of the two. Until then nothing is written to this file.',
    ],
    [
      'actors:\n  - id: kolb\n    name: Kolb\n    id: lind\n    name: Lind',
      '“id” appears here a second time. If another claim or actor begins here, its dash is missing; if not, delete one of the two. Until then nothing is written to this file.',
    ],
    [
      'article: { lang: &a en }',
      'YAML anchors (&name) are not supported here; write out the value where it is used, in quotation marks if it starts with an ampersand. Until then nothing is written to this file.',
    ],
    [
      'article:\n  lang: en\n   title: Row',
      'This line starts in a different column from the lines it belongs with; indent it like them. Until then nothing is written to this file.',
    ],
    [
      'article:\n  title: Row: the quay',
      'There is a colon in this value; put the value in quotation marks, or start a new line if this is a second key. Until then nothing is written to this file.',
    ],
    [
      'article:\n  title: @row',
      'A value cannot start with “@”; put the value in quotation marks. Until then nothing is written to this file.',
    ],
    [
      'article: { __proto__: en }',
      'A key like this is not supported (“__proto__”); rename or remove it. Until then nothing is written to this file.',
    ],
    [
      '---\nlang: en',
      'A second document starts here (---); combine everything into one. Until then nothing is written to this file.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: demand, anchors: [{ exact: Mara }] }',
      'The demand c-0000000001 does not say who it is addressed to; add “addressee”, or choose another kind.',
    ],
    [
      'article: { published: "2026-05-11" }\nclaims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], said: { value: "2026-05-12" } }',
      'Claim c-0000000001 was said on 2026-05-12, but the article is dated 2026-05-11; correct “said” or the article’s date.',
    ],
    [
      'claims:\n  - { id: c-0000000001, kind: other, anchors: [{ exact: Mara }], relations: [{ type: repeats, target: /etc/passwd#c-0000000002 }] }',
      'Claim c-0000000001 has a relation to “/etc/passwd#c-0000000002”, which is not a relative path with a claim (FOLDER/FILE.txt#c-…); correct or delete it.',
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
      '“csa,unison” is not the id of one actor but of several; write claimant: [csa, unison].',
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
    ['format: claims\n', '“claims” is not a valid sidecar format; write “format: claims-sidecar/1”.'],
  ] as const) {
    it(`says how a sidecar begins: ${sentence}`, async () => {
      const [problem] = await problemsOf(article(`${format}claims: []\n`));
      assert.equal(problem?.message, sentence);
    });
  }
});
