import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { articleOf } from '../../../../../src/core/article';
import { markdownText } from '../../../../../src/core/exchange/markdown/escape';
import { isMarkdownExport } from '../../../../../src/core/exchange/markdown/ownReport';
import { writeMarkdown } from '../../../../../src/core/exchange/markdown/write';
import { ARTICLE, exampleArticle, fullArticle, TEXT } from '../example';
import { assertGolden } from '../golden';

/** A reader that takes whatever it can for markup; bare names like "ferry.md" for addresses only guesswork would. */
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyLink: false });

function addressesIn(markdown: string): readonly string[] {
  return [...reader.render(markdown).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address!);
}

/** What is shown of a Markdown text that is one paragraph. */
function shown(markdown: string): string {
  const [inline] = reader.parse(markdown, {}).filter(({ type }) => type === 'inline');
  return (inline?.children ?? []).map(({ content }) => content).join('');
}

describe('the report in Markdown', () => {
  it('is as looked at (golden)', () => assertGolden('ferry.md', writeMarkdown([fullArticle()]).text));

  it('is known as ours by how it begins, whatever an article quotes of it', () => {
    const { text } = writeMarkdown([fullArticle()]);
    assert.ok(isMarkdownExport(text) && isMarkdownExport(text.replaceAll('\n', '\r\n')));
    assert.ok(isMarkdownExport(writeMarkdown([fullArticle(), fullArticle()]).text));
    for (const own of [`How we check\n\n${text}`, '# Claims: what is true\n\nBy Jo Lind\n\nNobody knows.\n', ''])
      assert.ok(!isMarkdownExport(own));
  });

  it('links to pages and mailboxes only', () => {
    assert.deepEqual(addressesIn(writeMarkdown([fullArticle()]).text), [
      'https://example.org/2026/05/ferry',
      'https://example.org/letter?a=1&amp;b=(2)',
    ]);
    assert.deepEqual(writeMarkdown([fullArticle()]).losses, [
      { code: 'key-left-out', count: 1, key: 'history' },
      { code: 'unsafe-link', count: 1 },
    ]);
  });

  const HOSTILE = [
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![x](https://example.org/pixel.gif)',
    'https://evil.example and www.evil.example and mail@evil.example',
    '<https://evil.example>',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '12) item',
    '> quote',
    '| cell | cell |',
    '`code` ~~~ ``` ',
    '*a* _b_ **c** __d__ ~~e~~ ==f== %%g%%',
    '&lt;b&gt; &#60; &copy;',
    '\\*a\\*',
    'a\\',
    '---',
    '===',
    '    indented',
    '\tindented',
    '[ref]: https://evil.example',
    '[[wiki]] $x$ @team #12 :smile:',
    '<!-- comment',
    'a\u2028b',
  ];
  for (const text of HOSTILE) {
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      const markdown = markdownText(text);
      assert.equal(shown(markdown), text.replaceAll(/\s+/g, ' ').trim());
      assert.deepEqual(addressesIn(markdown), []);
      assert.match(reader.render(markdown), /^<p>[^<]*<\/p>\n$/);
      assert.match(
        reader.render(`| a |\n| --- |\n| ${markdown} |`),
        /<tbody>\n<tr>\n<td>[^<]*<\/td>\n<\/tr>\n<\/tbody>/,
      );
    });
  }

  it('shows any text as it is', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'ab1 *_`[]()<>!#+-.|~&\\:/@$="%\n'.split(''), 'https://x.yz', 'www.'),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = markdownText(text);
        assert.equal(shown(markdown), text.replaceAll(/\s+/g, ' ').trim());
        assert.deepEqual(addressesIn(markdown), []);
      }),
      { numRuns: 2000 },
    );
  });

  it('makes no link of an address without its scheme', () => {
    for (const text of ['//awww.a', 'a //b.com/c', '///www.a.com']) {
      assert.equal(shown(markdownText(text)), text);
      assert.deepEqual(addressesIn(markdownText(text)), []);
    }
  });

  it('keeps the lines and paragraphs of a quote, and nothing but the quote', () => {
    const text = 'One <b>said</b>\n- two\n\n# three\nfour, and so on.';
    const article = exampleArticle({ text, claims: [{ quote: text.slice(4, -12) }] });
    const html = reader.render(writeMarkdown([article]).text);
    assert.match(
      html,
      /<blockquote>\n<p>&lt;b&gt;said&lt;\/b&gt;<br>\n- two<\/p>\n<p># three<br>\nfour<\/p>\n<p>— line 1<\/p>/,
    );
  });

  it('marks claims that are lost, wherever they are named', () => {
    const { text } = writeMarkdown([fullArticle()]);
    assert.match(text, /### 6\..*\*\*\(lost\)\*\*/);
    assert.match(text, /## To look at again\n\n- 6\. .*no longer in the article/);
  });

  it('says which of the quotes of a claim is gone, and never that those are which stand there', () => {
    const before = 'The mayor promised twelve new ferries. The harbour master asked for longer hours.';
    const text = 'The mayor promised twelve new ferries. Nobody spoke after that.';
    const quote = ['twelve new ferries', 'asked for longer hours'];
    const report = writeMarkdown([exampleArticle({ text, before, claims: [{ quote }] })]).text;
    assert.match(
      report,
      /- 1\. “twelve new ferries”: “asked for longer hours”: These words are no longer in the article/,
    );
    assert.match(report, /### 1\. .*“twelve new ferries” \*\*\(1 of 2 quotes lost\)\*\*/);
    assert.match(report, /> twelve new ferries\n>\n> — line 1\n/);
  });

  it('lists deadlines by day, with those of no certain day at the end', () => {
    const claims = ['2026-06', 'vague', '2026-W21', '2026-05-20', '2026-05-17/2026-05-19'].map((value) => ({
      quote: 'Mara',
      text: `due ${value}`,
      due: value === 'vague' ? { text: 'soon', timex: 'FUTURE_REF' } : { value },
    }));
    const { text } = writeMarkdown([exampleArticle({ claims })]);
    const rows = [...text.matchAll(/^\| (.*?) \| \d\. due/gm)].map(([, due]) => due);
    assert.deepEqual(rows, ['17 May 2026 to 19 May 2026', '2026-W21', '20 May 2026', 'June 2026', '“soon”']);
  });

  it('says of which article a claim is where there are several', () => {
    const one = exampleArticle({ file: 'one.txt', article: ARTICLE, claims: [{ quote: 'Mara' }] });
    const two = exampleArticle({ file: 'two.txt', claims: [{ quote: '🚢' }] });
    const { text } = writeMarkdown([one, two]);
    assert.match(text, /^# Claims in 2 articles\n/);
    assert.match(text, /> — one.txt, line 3\n/);
    assert.match(text, /> — two.txt, line 4\n/);
  });

  it('says that it is not whole where a sidecar is broken', () => {
    const broken = articleOf({ file: 'a.txt', text: TEXT, sidecar: 'format: claims-sidecar/1\nclaims: [\n' });
    const { text } = writeMarkdown([broken]);
    assert.match(text, /^\*\*This report is incomplete: the sidecar of a\.txt has 1 error, /m);
    assert.doesNotMatch(text, /Nothing has been tagged/);
  });

  it('calls an article by its headline, with its day, where nobody has written either down', () => {
    const text =
      'Home | News | Sport\n\nToll ring splits town\n\n11 February 2026\n\nThe mayor said the ring was needed. Traders are against it.\n';
    const reported = (article: string) =>
      writeMarkdown([
        articleOf({ file: 'a.txt', text, sidecar: `format: claims-sidecar/1\narticle: { ${article} }\nclaims: []\n` }),
      ]).text.split('\n');
    assert.deepEqual(reported('lang: en').slice(0, 3), [
      '# Claims: Toll ring splits town',
      '',
      'dated 11 February 2026 · file a.txt · 0 claims',
    ]);
    assert.deepEqual(reported('title: Ring, published: "2026-02-12"').slice(0, 3), [
      '# Claims: Ring',
      '',
      '12 February 2026 · file a.txt · 0 claims',
    ]);
  });

  it('says so where nothing is tagged', () => {
    const { text, losses } = writeMarkdown([articleOf({ file: 'a.txt', text: TEXT })]);
    assert.equal(text, '# Claims: a.txt\n\nfile a.txt · 0 claims\n\nNothing has been tagged yet.\n');
    assert.deepEqual(losses, []);
  });
});
