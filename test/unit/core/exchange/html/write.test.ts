import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';
import { articleOf, type Article } from '../../../../../src/core/article';
import { LossCounter } from '../../../../../src/core/exchange/exported';
import { markedText } from '../../../../../src/core/exchange/html/markedText';
import { isSafeLink } from '../../../../../src/core/exchange/links';
import { writeHtml } from '../../../../../src/core/exchange/html/write';
import { writable } from '../../../../../src/core/exchange/writable';
import { anchorOf, exampleArticle, fullArticle, LOST, TEXT, type ExampleOptions } from '../example';
import { assertGolden } from '../golden';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** The elements of a page, in order; fails on anything that an HTML parser would have to mend. */
function elementsOf(html: string): readonly Element[] {
  const errors: ParserError[] = [];
  const page = parse(html, { onParseError: (error) => errors.push(error) });
  assert.deepEqual(errors, []);
  const all: Element[] = [];
  const collect = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      all.push(node);
      collect(node.childNodes);
    }
  };
  collect(page.childNodes);
  return all;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The text that an article's marked text shows, without the numbers of claims. */
function articleText(element: Element): string {
  const isNumber = (node: Node) => 'attrs' in node && attribute(node, 'class') === 'number';
  return element.childNodes
    .filter((node) => !isNumber(node))
    .map(textOf)
    .join('');
}

function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name));
}

/** A page of one article's marked text, whose element is found as the first of its class. */
function page(marked: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><div class="article">${marked}</div></body></html>`;
}

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> \'onload=x &amp; </style></title><!-- \u202e';

function hostileArticle(): Article {
  const text = `${HOSTILE}\n\nMara spoke. ${HOSTILE}`;
  return exampleArticle({
    file: 'a"><b>.txt',
    text,
    article: { title: HOSTILE, outlet: HOSTILE, url: 'javascript:alert(1)', lang: 'en" onload="x' },
    actors: [{ id: 'mara', name: HOSTILE, roles: [{ title: HOSTILE }] }],
    claims: [
      {
        quote: `spoke. ${HOSTILE}`.trim(),
        text: HOSTILE,
        claimant: ['mara', HOSTILE],
        tags: [HOSTILE],
        note: HOSTILE,
        due: { text: HOSTILE, value: HOSTILE },
        said: { timex: HOSTILE },
        evidence: [
          { url: 'https://example.org/"onmouseover="alert(1)', title: HOSTILE },
          { url: 'JaVaScRiPt:alert(1)' },
          { url: 'data:text/html,<script>alert(1)</script>' },
          { url: 'mailto:desk@example.org?subject=x', title: HOSTILE },
        ],
        relations: [{ type: 'repeats', target: HOSTILE }],
        reviews: [{ by: HOSTILE, note: HOSTILE }],
        author: HOSTILE,
      },
      { anchors: [{ ...LOST, exact: `never said ${HOSTILE}` }] },
    ],
  });
}

describe('the report as a page (HTML)', () => {
  it('is as looked at (golden)', () => assertGolden('ferry.html', writeHtml([fullArticle()]).text));

  it('is a page that an HTML parser has nothing to mend in, whatever it is about', () => {
    for (const articles of [
      [],
      [articleOf({ file: 'a.txt', text: '' })],
      [fullArticle()],
      [hostileArticle(), fullArticle()],
    ]) {
      elementsOf(writeHtml(articles).text);
    }
  });

  it('runs and fetches nothing: no scripts, no handlers, nothing from elsewhere', () => {
    const { text } = writeHtml([hostileArticle(), fullArticle()]);
    const elements = elementsOf(text);
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'embed', 'base', 'form', 'svg', 'b']) {
      assert.ok(!names.has(name), name);
    }
    for (const element of elements) {
      for (const { name } of element.attrs) assert.doesNotMatch(name, /^on|^style$|^src/);
    }
    assert.doesNotMatch(text.slice(0, text.indexOf('</style>')), /url\(|@import|https?:/);
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    assert.match(attribute(policy!, 'content')!, /default-src 'none'/);
  });

  it('links to pages, mailboxes and its own parts only, and each of these is there', () => {
    const elements = elementsOf(writeHtml([hostileArticle(), fullArticle()]).text);
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    assert.equal(new Set(ids).size, ids.length, 'no id twice');
    const addresses = elements.map((element) => attribute(element, 'href')).filter((address) => address !== undefined);
    const [inside, outside] = [
      addresses.filter((one) => one.startsWith('#')),
      addresses.filter((one) => !one.startsWith('#')),
    ];
    for (const address of inside) assert.ok(ids.includes(address.slice(1)), address);
    assert.deepEqual([...new Set(outside)].sort(), [
      'https://example.org/2026/05/ferry',
      'https://example.org/letter?a=1&b=(2)',
      'mailto:desk@example.org?subject=x',
    ]);
  });

  it('shows every text of others as it is', () => {
    const article = hostileArticle();
    const elements = elementsOf(writeHtml([article]).text);
    const [shown] = withClass(elements, 'article');
    assert.equal(articleText(shown!), article.text);
    assert.equal(textOf(elements.find(({ tagName }) => tagName === 'h1')!), HOSTILE);
    const [claim] = withClass(elements, 'claim');
    assert.ok(textOf(claim!).includes(HOSTILE));
  });

  it('shows the text of the article unchanged, with the words of each claim marked', () => {
    const elements = elementsOf(writeHtml([fullArticle()]).text);
    const [shown] = withClass(elements, 'article');
    assert.equal(articleText(shown!), TEXT.slice(1).replaceAll('\r\n', '\n'));
    const marks = shown!.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'mark');
    assert.deepEqual(
      marks.map((mark) => [textOf(mark), attribute(mark, 'class')]),
      [
        ['the Velmora City Council\n', 'kind-demand depth-1'],
        ['reopen the talks by 18 May', 'kind-threat depth-2'],
        ['. “If they stay silent, ', 'kind-threat depth-1'],
        ['we will strike from 25 May', 'kind-threat depth-2'],
        ['🚢', 'kind-threat depth-1'],
        ['Jose\u0301 Arto denied that any letter had come', 'kind-denial depth-1'],
        ['tea & <biscuits>', 'kind-promise depth-1'],
      ],
    );
  });

  it('marks claims of the same words, and words at the very start and end', () => {
    const text = 'Mara spoke.';
    const anchors = [anchorOf(text, text)];
    const article = exampleArticle({ text, claims: [{ anchors }, { anchors, kind: 'denial' }] });
    const [shown] = withClass(elementsOf(writeHtml([article]).text), 'article');
    assert.equal(articleText(shown!), text);
    assert.equal(textOf(shown!), '12Mara spoke.');
  });

  it('sets page chrome back behind the words of the article, as the editor has decided', () => {
    const text = [
      'Share this article',
      'Ferry crews walk out',
      'By Ana Kolb',
      'The crews of all five ferries walked out on Monday, their union said.',
      'Read more: How the ferries came to the bay',
      'Talks go on today.',
    ].join('\n\n');
    const set = (decisions: ExampleOptions['decisions'] = []) => {
      const article = exampleArticle({ text, claims: [{ quote: 'Share this' }], decisions });
      return withClass(elementsOf(writeHtml([article]).text), 'chrome').map(textOf);
    };
    assert.deepEqual(set(), ['Share this', ' article', 'By Ana Kolb', 'Read more: How the ferries came to the bay']);
    const decisions = [
      { kind: 'chrome', exact: 'Talks go on today.', is: 'chrome' },
      { kind: 'chrome', exact: 'Share this article', is: 'article' },
    ] as const;
    assert.deepEqual(set(decisions), [
      'By Ana Kolb',
      'Read more: How the ferries came to the bay',
      'Talks go on today.',
    ]);
  });

  it('sets nothing back in a text that is not read', () => {
    const text = 'Teilen\n\nDie Fähre fährt nicht, und niemand weiß, warum das so ist und wann sie wieder fahren wird.';
    const article = exampleArticle({ text, claims: [{ quote: 'Die Fähre' }] });
    assert.deepEqual(withClass(elementsOf(writeHtml([article]).text), 'chrome'), []);
  });

  it('shows any text unchanged, however claims lie across each other', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a é\n\t<>&"\'\0\ufffe;#x'.split('')), maxLength: 30 });
    const offset = fc.nat({ max: 30 });
    const spans = fc.array(fc.tuple(offset, offset), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, fc.subarray([0, 1, 2, 3, 4]), (shown, pairs, fives) => {
        const chrome = fives.map((five) => ({ start: five * 5, end: Math.min(five * 5 + 4, shown.length) }));
        const inside = chrome.filter(({ start, end }) => start < end);
        const marked = pairs
          .map(([a, b], index) => ({ start: Math.min(a, b), end: Math.max(a, b), number: index + 1 }))
          .filter(({ start, end }) => start < end && end <= shown.length)
          .map((span) => ({ ...span, kind: 'kind-other', place: 1 }));
        const elements = elementsOf(page(writable(markedText(shown, marked, inside), new LossCounter())));
        const [element] = withClass(elements, 'article');
        assert.equal(articleText(element!), writable(shown, new LossCounter()));
        const numbers = marked.map(({ number }) => String(number)).sort();
        const links = element!.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'a');
        assert.deepEqual(links.map(textOf).sort(), numbers);
      }),
    );
  });

  it('marks claims that are lost, and says so', () => {
    const elements = elementsOf(writeHtml([fullArticle()]).text);
    const lost = elements.find((element) => attribute(element, 'id') === 'claim-6');
    assert.match(textOf(lost!), /lost/);
    assert.match(textOf(lost!), /no longer in the article/);
    assert.match(textOf(elements.find((element) => attribute(element, 'id') === 'look')!), /fares would double/);
  });

  it('says which of the quotes of a claim is gone, and never that those are which stand there', () => {
    const before = 'The mayor promised twelve new ferries. The harbour master asked for longer hours.';
    const text = 'The mayor promised twelve new ferries. Nobody spoke after that.';
    const quote = ['twelve new ferries', 'asked for longer hours'];
    const elements = elementsOf(writeHtml([exampleArticle({ text, before, claims: [{ quote }] })]).text);
    const row = elements.find((element) => attribute(element, 'id') === 'look');
    assert.match(textOf(row!), /“asked for longer hours”: These words are no longer in the article/);
    assert.match(textOf(elements.find((element) => attribute(element, 'id') === 'claim-1')!), /1 of 2 quotes lost/);
  });

  it('shows a link that leads elsewhere as text, and counts it', () => {
    assert.deepEqual(writeHtml([hostileArticle()]).losses, [
      // The day that it is due, which is none.
      { code: 'faulty-sidecar', count: 1 },
      { code: 'unsafe-link', count: 4 },
    ]);
  });

  it('says that it is not whole where a sidecar is broken', () => {
    const broken = articleOf({ file: 'a.txt', text: TEXT, sidecar: 'format: claims-sidecar/1\nclaims: [\n' });
    const { text } = writeHtml([broken]);
    assert.match(text, /<p class="warning"><bdi>This report is incomplete: the sidecar of a\.txt has 1 error, /);
    assert.doesNotMatch(text, /Nothing has been tagged/);
  });

  it('says so where nothing is tagged', () => {
    const { text, losses } = writeHtml([articleOf({ file: 'a.txt', text: TEXT })]);
    assert.match(text, /Nothing has been tagged yet\./);
    assert.deepEqual(losses, []);
  });

  const LINKS: readonly (readonly [string, boolean])[] = [
    ['https://example.org/a?b=c&d=(e)#f', true],
    ['HTTP://EXAMPLE.ORG', true],
    ['mailto:desk@example.org', true],
    ['javascript:alert(1)', false],
    [' https://example.org', false],
    ['java\nscript:alert(1)', false],
    ['https://example.org/"onclick="x', false],
    ['https://example.org/<b>', false],
    ['https://example.org/\u202egpj', false],
    ['//example.org', false],
    ['ftp://example.org', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['command:x', false],
    ['', false],
  ];
  for (const [address, isSafe] of LINKS) {
    it(`${isSafe ? 'links to' : 'does not link to'} ${JSON.stringify(address)}`, () => {
      assert.equal(isSafeLink(address), isSafe);
    });
  }
});
