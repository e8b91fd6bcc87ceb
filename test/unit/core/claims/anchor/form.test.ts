import assert from 'node:assert/strict';
import { ArticleText, describe as describeAnchor, locate } from '../../../../../src/core/claims/anchor';
import { articleOf } from '../../../../../src/core/article';
import { articleProblems } from '../../../../../src/core/articleProblems';
import type { ClaimAnchor } from '../../../../../src/core/claims/claim';

const TEXT = `Night ferry row widens

VELMORA, 11 May 2026. The union's chair, Mara Lindqvist, said "the council must pay 90 million crowns - or else". In 2019-2021 the office was efficient...

The port-side office opened a new desk and closed it again.
`;
const QUOTES = [
  'union\'s chair, Mara Lindqvist, said "the council must pay 90 million crowns - or else"',
  'In 2019-2021 the office was efficient...',
  'The port-side office opened a new desk',
] as const;

/** Ways to print the same words. */
const FORMS: Record<string, (text: string) => string> = {
  'curly quotation marks': (text) => text.replaceAll("'", '’').replaceAll('"the', '“the').replaceAll('else"', 'else”'),
  'guillemets and an acute accent': (text) =>
    text.replaceAll("'", '´').replaceAll('"the', '«the').replaceAll('else"', 'else»'),
  'en dashes': (text) => text.replaceAll('-', '–'),
  'em dashes': (text) => text.replaceAll('-', '—'),
  'minus signs': (text) => text.replaceAll('-', '−'),
  'hyphens that do not break': (text) => text.replaceAll('-', '‑'),
  'a typewriter’s dash': (text) => text.replaceAll(' - ', ' -- '),
  ligatures: (text) => text.replaceAll('ffi', 'ﬃ'),
  'an ellipsis of one sign': (text) => text.replaceAll('...', '…'),
  ...Object.fromEntries(
    ['\u00a0', '\u202f', '\u2009', '\u3000'].map((blank) => [`blanks ${named(blank)}`, within(' ', blank)]),
  ),
  ...Object.fromEntries(
    ['\u00ad', '\u061c', '\u200b', '\u200d', '\u200e', '\u202a', '\u2060', '\u2066', '\ufeff'].map((sign) => [
      `unseen signs ${named(sign)}`,
      (text: string) => text.replaceAll('cil', `${sign}cil`).replaceAll('office', `of${sign}fice`),
    ]),
  ),
};

function within(from: string, to: string) {
  return (text: string) => text.replaceAll(new RegExp(`(?<=[a-z0-9])${from}(?=[a-z0-9])`, 'g'), to);
}

function named(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** As a save writes an anchor. */
function described(text: string, quote: string): ClaimAnchor {
  const start = text.indexOf(quote);
  const description = describeAnchor(new ArticleText(text), { start, end: start + quote.length });
  assert.ok(start >= 0 && description.kind === 'described', quote);
  return description.anchor;
}

describe('words that are printed in another form', () => {
  for (const [form, printed] of Object.entries(FORMS)) {
    const now = printed(TEXT);
    assert.notEqual(now, TEXT, form);
    it(`stand as they were tagged: ${form}`, () => {
      for (const quote of QUOTES) {
        for (const anchor of [{ exact: quote }, described(TEXT, quote)]) {
          const [placement] = locate(new ArticleText(now), [anchor]);
          assert.ok(placement?.state === 'exact' || placement?.state === 'moved', `${placement?.state}: ${quote}`);
          assert.equal(now.slice(placement.start, placement.end), printed(quote));
        }
      }
    });

    it(`are as they were tagged again where they had changed: ${form}`, () => {
      for (const quote of QUOTES) {
        const other = (text: string) =>
          text.replace('million', 'thousand').replace('was', 'is').replace('desk', 'door');
        const anchor = {
          ...described(other(TEXT), other(quote)),
          exact: quote,
          state: 'changed',
          current: other(quote),
        };
        const [placement] = locate(new ArticleText(now), [anchor as ClaimAnchor]);
        assert.ok(placement?.state === 'exact' || placement?.state === 'moved', `${placement?.state}: ${quote}`);
      }
    });

    it(`are the words that a change was recorded with: ${form}`, () => {
      for (const quote of QUOTES) {
        const anchor = { ...described(TEXT, quote), exact: `Once ${quote}`, state: 'changed', current: quote };
        const sidecar = `format: claims-sidecar/1\nclaims: [{ id: c-q2v9d5y1kf, kind: other, anchors: [${JSON.stringify(anchor)}] }]\n`;
        assert.deepEqual(articleProblems(articleOf({ file: 'a.txt', text: now, sidecar })), []);
      }
    });
  }

  it('hold their place in the text that they were described in', () => {
    for (const [form, printed] of Object.entries(FORMS)) {
      const now = printed(TEXT);
      for (const quote of QUOTES) {
        const [placement] = locate(new ArticleText(now), [{ ...described(now, printed(quote)), exact: quote }]);
        assert.equal(placement?.state, 'exact', form);
      }
    }
  });

  it('are not taken for others that differ in more than their form', () => {
    for (const [from, to] of [
      ['90 million', '90-million'],
      ['2019-2021', '2019 2021'],
      ['efficient...', 'efficient.'],
    ] as const) {
      const quote = QUOTES.find((words) => words.includes(from))!;
      const [placement] = locate(new ArticleText(TEXT.replace(from, to)), [described(TEXT, quote)]);
      assert.equal(placement?.state, 'changed', to);
    }
  });
});
