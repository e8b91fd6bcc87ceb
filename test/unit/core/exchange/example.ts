import assert from 'node:assert/strict';
import { articleOf, type Article } from '../../../../src/core/article';
import { ArticleText, describe } from '../../../../src/core/claims/anchor';
import type { Actor, Claim, ClaimAnchor, Decision } from '../../../../src/core/claims/claim';
import type { ArticleData } from '../../../../src/core/claims/sidecar';
import { editSidecar, type SidecarChange } from '../../../../src/core/claims/sidecarEdit';

/** An article as it comes from a Windows machine: byte order mark, CRLF, emoji, combining marks, a quote over a line. */
export const TEXT = [
  '\ufeffNight ferry row widens ⛴️',
  '',
  'Mara Lindqvist, who chairs the Harbour Workers’ Union, demanded on Monday that the Velmora City Council',
  'reopen the talks by 18 May. “If they stay silent, we will strike from 25 May,” she said 🚢.',
  '',
  'Council leader Jose\u0301 Arto denied that any letter had come. “Nobody wrote to us 👩‍👩‍👧.” He offered tea & <biscuits>.',
  '',
].join('\r\n');

/** A claim for tests; what is not said is the shortest that is allowed. */
export type ClaimDraft = Partial<Claim> & { readonly quote?: string | readonly string[] };

export interface ExampleOptions {
  readonly file?: string;
  readonly text?: string;
  readonly claims?: readonly ClaimDraft[];
  readonly actors?: readonly Actor[];
  readonly article?: ArticleData;
  /** What the editor has decided of single lines and marks. */
  readonly decisions?: readonly Decision[];
  /** The text that the claims were tagged in, where it was another. */
  readonly before?: string;
}

/** The sidecar for claims on quotes of a text, as the editor writes it. */
export function sidecarText({ file = 'ferry.txt', text = TEXT, before = text, ...rest }: ExampleOptions): string {
  const { claims = [], actors = [], decisions = [], article } = rest;
  const changes: readonly SidecarChange[] = [
    ...(article === undefined ? [] : [{ kind: 'set-article' as const, values: article }]),
    ...actors.map((actor) => ({ kind: 'add-actor' as const, actor })),
    ...claims.map((draft, index) => ({ kind: 'add-claim' as const, claim: claimOf(draft, before, index) })),
    ...decisions.map((decision) => ({ kind: 'decide' as const, decision })),
  ];
  const result = editSidecar(undefined, file, changes);
  assert.ok('text' in result, JSON.stringify(result));
  return result.text;
}

export function exampleArticle(options: ExampleOptions = {}): Article {
  const { file = 'ferry.txt', text = TEXT } = options;
  return articleOf({ file, text, sidecar: sidecarText(options) });
}

function claimOf({ quote, ...rest }: ClaimDraft, text: string, index: number): Claim {
  const quotes = quote === undefined ? [] : typeof quote === 'string' ? [quote] : quote;
  const anchors = quotes.map((words) => anchorOf(words, text));
  return { id: `c-${String(index + 1).padStart(10, '0')}`, kind: 'assertion', anchors, ...rest };
}

/** The anchor that the editor would write for the first occurrence of some words. Line ends are as in the text. */
export function anchorOf(words: string, text: string): ClaimAnchor {
  const start = text.indexOf(words);
  assert.notEqual(start, -1, `“${words}” is not in the text`);
  const description = describe(new ArticleText(text), { start, end: start + words.length });
  assert.equal(description.kind, 'described');
  return description.kind === 'described' ? description.anchor : { exact: words };
}

export const ACTORS: readonly Actor[] = [
  { id: 'mara-lindqvist', name: 'Mara Lindqvist', type: 'person', same_as: ['https://example.org/people/ml'] },
  { id: 'velmora-council', name: 'Velmora City Council', type: 'organisation', aliases: ['the council'] },
];

export const ARTICLE: ArticleData = {
  title: 'Night ferry row widens',
  outlet: 'Velmora Courier',
  byline: 'Tove Aalto',
  url: 'https://example.org/2026/05/ferry',
  lang: 'en',
  published: '2026-05-11',
  reference_date: '2026-05-11',
};

/** Words that are nowhere in the text, as those of a claim whose sentence was cut. */
export const LOST: ClaimAnchor = {
  exact: 'the fares would double in the autumn',
  prefix: 'Nobody at the harbour knew whether ',
  suffix: ', as the ministry had hinted.',
  start: 900,
  end: 936,
  text_hash: '0123456789ab',
};

/** One of everything: overlapping, nested, over a line break, several places, with and without details, and lost. */
export const CLAIMS: readonly ClaimDraft[] = [
  {
    kind: 'demand',
    strength: 'ultimatum',
    text: 'The council should reopen the ferry talks',
    quote: 'the Velmora City Council\r\nreopen the talks by 18 May',
    claimant: 'mara-lindqvist',
    addressee: 'velmora-council',
    said: { text: 'on Monday', value: '2026-05-11' },
    due: { text: 'by 18 May', value: '2026-05-18', mod: 'before' },
    status: 'checking',
    outcome: 'open',
    confidence: 0.9,
    tags: ['ferry', 'talks; "open"'],
    note: 'Second letter this month.\nAsk Jo.',
    evidence: [
      { url: 'https://example.org/letter?a=1&b=(2)', title: 'Union letter', accessed: '2026-05-12' },
      { url: 'javascript:alert(1)', title: 'Trap' },
    ],
    relations: [{ type: 'repeats', target: '2026-04-quay.md#c-q2v9d5y1ke' }],
    reviews: [{ by: 'ana', at: '2026-05-12T10:05:00Z', verdict: 'agree' }],
    suggested_by: 'demand.insist-that',
    history: [{ at: '2026-05-12T09:00:00Z', by: 'jo', status: 'checking' }],
    author: 'jo',
    created: '2026-05-12T08:30Z',
    updated: '2026-05-12T10:05:00+02:00',
  },
  // Overlaps the first, and holds the next.
  {
    kind: 'threat',
    quote: 'reopen the talks by 18 May. “If they stay silent, we will strike from 25 May',
    status: 'open',
  },
  {
    kind: 'threat',
    quote: ['we will strike from 25 May', '🚢'],
    claimant: ['mara-lindqvist', 'somebody-new'],
    due: { text: 'from 25 May', value: '2026-05-25', mod: 'after' },
    author: 'ana',
    created: '2026-05-12T09:58:00Z',
  },
  { kind: 'denial', quote: 'Jose\u0301 Arto denied that any letter had come', status: 'disputed', text: '=SUM(A1)' },
  { kind: 'promise', quote: 'tea & <biscuits>', text: '<img src=x onerror=alert(1)> | *stars* [a](javascript:b)' },
  { kind: 'other', anchors: [LOST], status: 'open', author: 'jo' },
];

/** The article with one of everything. */
export function fullArticle(): Article {
  return exampleArticle({ claims: CLAIMS, actors: ACTORS, article: ARTICLE });
}
