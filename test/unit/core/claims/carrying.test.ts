import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleText, describe as described, locate, type TextChange } from '../../../../src/core/claims/anchor';
import { carriedAlong, NO_TRACES, type Placed } from '../../../../src/core/claims/carrying';
import type { Claim } from '../../../../src/core/claims/claim';
import { withPlacements, type LocatedClaim } from '../../../../src/core/claims/located';
import { anchorsToPlaceSteps, placingSteps } from '../../../../src/core/claims/placing';
import { atOnce } from '../../../../src/core/text/steps';

const TEXT = `The pilots met on the quay.

They asked the harbour board to publish the report before winter.
The board has not answered the letter of the pilots yet.
`;
const ASKED = 'publish the report before winter';
const SILENT = 'has not answered the letter';

function claimOf(id: string, words: string, text = TEXT): Claim {
  const start = text.indexOf(words);
  const description = described(new ArticleText(text), { start, end: start + words.length });
  assert.ok(description.kind === 'described');
  return { id, kind: 'demand', anchors: [description.anchor] };
}

/** An article that is open, with claims in it. */
class Open {
  placed: Placed;

  constructor(
    public claims: readonly Claim[],
    text = TEXT,
    private readonly newline: '\n' | '\r\n' = '\n',
  ) {
    const anchors = claims.flatMap((claim) => claim.anchors);
    const located = withPlacements(claims, locate(new ArticleText(text), anchors));
    this.placed = { claims: located, text, traces: NO_TRACES };
  }

  get text(): string {
    return this.placed.text;
  }

  /** Puts some words in place of others that stand once in the text: all in one edit, as an editor tells of it. */
  replace(...replacements: readonly (readonly [words: string, by: string])[]): this {
    const edits = replacements.map(([words, by]): TextChange => {
      const start = this.text.indexOf(words);
      assert.ok(start >= 0, `“${words}” is in the text`);
      assert.equal(this.text.indexOf(words, start + 1), -1, `“${words}” is in the text once`);
      return { start, end: start + words.length, text: by };
    });
    return this.edit(edits);
  }

  /** Puts words in behind others. */
  insertBehind(words: string, inserted: string): this {
    const at = this.text.indexOf(words) + words.length;
    return this.edit([{ start: at, end: at, text: inserted }]);
  }

  edit(edits: readonly TextChange[]): this {
    let text = this.text;
    for (const { start, end, text: by } of [...edits].sort((a, b) => b.start - a.start))
      text = text.slice(0, start) + by + text.slice(end);
    this.placed = { ...carriedAlong(this.placed, text, this.newline, edits), text };
    return this;
  }

  /** Looks for what has no place, as when somebody pauses. */
  search(): this {
    const { claims, text, traces } = this.placed;
    const found = atOnce(placingSteps(new ArticleText(text), this.claims, claims, traces));
    this.placed = { claims: found, text, traces };
    return this;
  }

  /** The state and the words of each claim; of what has no place the state alone. */
  get standing(): readonly string[] {
    return this.placed.claims.map(({ placements: [placement] }) =>
      placement && 'start' in placement
        ? `${placement.state}: ${this.text.slice(placement.start, placement.end)}`
        : placement!.state,
    );
  }
}

function open(): Open {
  return new Open([claimOf('c-asked', ASKED), claimOf('c-silent', SILENT)]);
}

describe('claims that are carried along with edits', () => {
  it('move with what is written above them, and are where they were when that is taken out again', () => {
    const article = open().replace(['The pilots met', 'All of the pilots met']);
    assert.deepEqual(article.standing, [`moved: ${ASKED}`, `moved: ${SILENT}`]);
    article.replace(['All of the pilots met', 'The pilots met']);
    assert.deepEqual(article.standing, [`exact: ${ASKED}`, `exact: ${SILENT}`]);
  });

  it('move on with each edit above them', () => {
    const article = open();
    for (const word of ['old ', 'good ', 'few ']) {
      article.insertBehind('The ', word);
      assert.deepEqual(article.standing, [`moved: ${ASKED}`, `moved: ${SILENT}`]);
    }
    const [asked] = article.placed.claims[0]!.placements;
    assert.ok(asked && 'start' in asked && asked.start === article.text.indexOf(ASKED));
  });

  it('are the very same where nothing has changed about them', () => {
    const article = open();
    const before: readonly LocatedClaim[] = article.placed.claims;
    article.insertBehind('answered the letter of the pilots yet', ', nor will it');
    assert.equal(article.placed.claims[0], before[0]);
    assert.equal(article.placed.claims[1], before[1]);
  });

  it('have changed words while something else is written within them', () => {
    const article = open().replace(['the report before', 'the whole report before']);
    assert.deepEqual(article.standing[0], 'changed: publish the whole report before winter');
    article.replace(['the whole report', 'the report']);
    assert.equal(article.standing[0], `exact: ${ASKED}`);
  });

  it('follow several changes of one edit, in whatever order they are told', () => {
    const inOrder = [
      ['met on', 'stood on'],
      ['the report', 'its report'],
      ['the letter', 'a letter'],
    ] as const;
    const expected = ['changed: publish its report before winter', 'changed: has not answered a letter'];
    assert.deepEqual(open().replace(...inOrder).standing, expected);
    assert.deepEqual(open().replace(...inOrder.toReversed()).standing, expected);
  });

  it('are lost where their words are taken out, and come along to where these are put in', () => {
    const article = open().replace([`They asked the harbour board to ${ASKED}.\n`, '']);
    assert.deepEqual(article.standing, ['lost', `moved: ${SILENT}`]);
    article.insertBehind('yet.\n', `They asked the harbour board to ${ASKED}.\n`);
    assert.deepEqual(article.standing, [`moved: ${ASKED}`, `moved: ${SILENT}`]);
  });

  it('come along where their words alone are cut and put in elsewhere', () => {
    const article = open().replace([ASKED, '']);
    assert.equal(article.standing[0], 'lost');
    article.insertBehind('on the quay.', ' They are to .').insertBehind('They are to ', ASKED);
    assert.deepEqual(article.standing, [`moved: ${ASKED}`, `moved: ${SILENT}`]);
  });

  it('come along where words are dragged, in one edit', () => {
    const sentence = `They asked the harbour board to ${ASKED}.\n`;
    const end = TEXT.length;
    const start = TEXT.indexOf(sentence);
    const article = open().edit([
      { start, end: start + sentence.length, text: '' },
      { start: end, end, text: sentence },
    ]);
    assert.deepEqual(article.standing, [`moved: ${ASKED}`, `moved: ${SILENT}`]);
  });

  it('stay lost where their words are put in twice', () => {
    const article = open().replace([ASKED, '']);
    article.insertBehind('yet.\n', `${ASKED}, ${ASKED}`);
    assert.equal(article.standing[0], 'lost');
  });

  it('take back what a deletion across their edge has cut off', () => {
    const article = open().replace(['before winter.\n', '.\n']);
    assert.equal(article.standing[0], 'changed: publish the report');
    article.insertBehind('publish the report ', 'before winter');
    assert.equal(article.standing[0], `exact: ${ASKED}`);
  });

  it('take what is typed over their last words, key by key', () => {
    const article = open().replace(['before winter', 's']);
    for (const [typed, key] of ['so', 'soo', 'soon'].map((words) => [words.slice(0, -1), words.at(-1)!] as const))
      article.insertBehind(`the report ${typed}`, key);
    assert.equal(article.standing[0], 'changed: publish the report soon');
  });

  const typedOver: readonly (readonly [over: string, typed: string, expected: string])[] = [
    ['publish', 'make known', 'make known the report before winter'],
    ['to publish', 'to make known', 'make known the report before winter'],
    ['to publish', 'that it make known', 'that it make known the report before winter'],
    ['board to publish', 'board, it said, must print', 'must print the report before winter'],
    ['before winter', 'by May', 'publish the report by May'],
    ['winter', 'May. It is late', 'publish the report before May'],
  ];
  for (const [over, typed, expected] of typedOver) {
    it(`take what is typed over their first or last words: “${typed}” over “${over}”`, () => {
      const article = open();
      let at = article.text.indexOf(over);
      let end = at + over.length;
      for (const key of typed) {
        article.edit([{ start: at, end, text: key }]);
        end = at += 1;
      }
      assert.equal(article.standing[0], `changed: ${expected}`);
    });
  }

  it('count as sidecars do where lines end with CRLF', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    const article = new Open([claimOf('c-asked', ASKED), claimOf('c-silent', SILENT)], text, '\r\n');
    assert.deepEqual(article.standing, [`exact: ${ASKED}`, `exact: ${SILENT}`]);
    article.replace(['the letter', 'the last letter']);
    article.replace(['the last letter', 'the letter']);
    assert.deepEqual(article.standing, [`exact: ${ASKED}`, `exact: ${SILENT}`]);
    article.replace(['on the quay.', 'on the quay.\r\n']);
    assert.deepEqual(article.standing, [`moved: ${ASKED}`, `moved: ${SILENT}`]);
  });

  it('know their own words of several lines, whatever ends the lines', () => {
    const words = 'before winter.\nThe board has not answered';
    for (const newline of ['\n', '\r\n'] as const) {
      const article = new Open([claimOf('c-lines', words)], TEXT.replaceAll('\n', newline), newline);
      article.replace(['The board has', 'The old board has']).replace(['The old board', 'The board']);
      assert.deepEqual(article.standing, [`exact: ${words.replaceAll('\n', newline)}`]);
    }
  });
});

describe('a paragraph with claims that is moved by copying', () => {
  const LINE = `They asked the harbour board to ${ASKED}.\n`;
  const start = TEXT.indexOf(LINE);
  const insert = (at: number, text: string): TextChange => ({ start: at, end: at, text });
  const remove = (from: number, length = LINE.length): TextChange => ({ start: from, end: from + length, text: '' });
  const placeOf = (article: Open) => {
    const [placement] = article.placed.claims[0]!.placements;
    return placement && 'start' in placement ? placement.start : placement!.state;
  };
  const original = TEXT.indexOf(ASKED);

  it('keeps them where the copy is put in first, and what stood there is deleted then', () => {
    const article = open().edit([insert(TEXT.length, LINE)]);
    assert.equal(placeOf(article.search()), original, 'while it stands twice');
    article.edit([remove(start)]).search();
    assert.equal(article.standing[0], `moved: ${ASKED}`);
  });

  it('keeps them where the text is as it was, though another copy of the line is left', () => {
    for (const at of [start, start + LINE.length]) {
      const article = open().edit([insert(at, LINE)]);
      article.edit([remove(start + LINE.length)]).search();
      assert.deepEqual([article.text, ...article.standing], [TEXT, `exact: ${ASKED}`, `exact: ${SILENT}`]);
    }
  });

  it('has them where they were when the deletion is undone, and again in the copy when it is done again', () => {
    const article = open()
      .edit([insert(TEXT.length, LINE)])
      .edit([remove(start)])
      .search();
    const copy = placeOf(article);
    article.edit([insert(start, LINE)]).search();
    assert.equal(placeOf(article), original, 'undone');
    article.edit([remove(start)]).search();
    assert.equal(placeOf(article), copy, 'done again');
    article
      .edit([insert(0, 'Today. ')])
      .edit([remove(0, 7)])
      .edit([insert(start, LINE)]);
    assert.equal(placeOf(article), original, 'undone once more');
    article.edit([remove(TEXT.length)]);
    assert.deepEqual(article.standing, [`exact: ${ASKED}`, `exact: ${SILENT}`], 'without the copy');
  });

  it('leaves them where they are when the line is put in again where the copy was not taken from', () => {
    const article = open()
      .edit([remove(start)])
      .edit([insert(TEXT.length - LINE.length, LINE)]);
    const moved = placeOf(article);
    assert.equal(placeOf(article.edit([insert(start, LINE)]).search()), (moved as number) + LINE.length);
  });

  it('is found as well as on opening the text anew, after any edits that leave the line once', () => {
    const lines = TEXT.split(/(?<=\n)/);
    const act = fc.record({
      kind: fc.constantFrom('copy', 'delete', 'type', 'undo'),
      from: fc.nat(99),
      to: fc.nat(99),
      pauses: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { minLength: 2, maxLength: 12 }), (acts) => {
        const article = open();
        const undos: TextChange[] = [];
        const make = ({ start: at, end, text }: TextChange) => {
          undos.push({ start: at, end: at + text.length, text: article.text.slice(at, end) });
          article.edit([{ start: at, end, text }]);
        };
        for (const { kind, from, to, pauses } of acts) {
          const now = article.text.split(/(?<=\n)/);
          const offsetOf = (line: number) => now.slice(0, line).join('').length;
          const [source, target] = [from % now.length, to % (now.length + 1)];
          if (kind === 'copy') make(insert(offsetOf(target), now[source]!));
          if (kind === 'delete') make(remove(offsetOf(source), now[source]!.length));
          if (kind === 'type') make(insert(offsetOf(target), 'Nothing new. '));
          const undo = kind === 'undo' ? undos.pop() : undefined;
          if (undo) article.edit([undo]);
          if (pauses) article.search();
        }
        if (article.text.split(lines[2]!).length !== 2) return;
        article.search();
        const anew = locate(new ArticleText(article.text), article.claims[0]!.anchors)[0]!;
        if (!('start' in anew)) return;
        assert.equal(placeOf(article), anew.start, JSON.stringify(article.text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a search for claims while an article is open', () => {
  it('leaves those where they are that were carried there', () => {
    const copy = `They asked the harbour board to ${ASKED}.`;
    const article = open().replace(['The pilots met', `${copy} The pilots met`]);
    const { placements } = article.placed.claims[0]!;
    assert.deepEqual(article.search().placed.claims[0]!.placements, placements);
    const [to] = [...placements];
    assert.ok(to && 'start' in to && to.start > copy.length);
  });

  it('finds words that have come back otherwise than they went', () => {
    const article = open().replace([`They asked the harbour board to ${ASKED}.\n`, '']);
    article.insertBehind('yet.\n', `It is to ${ASKED}.`);
    assert.equal(article.standing[0], 'lost');
    assert.equal(article.search().standing[0], `moved: ${ASKED}`);
  });

  it('takes no like words for those that were taken out which stood there before', () => {
    const twice = `${TEXT}\nThe crews as well want it to publish the report before winter.\n`;
    const article = new Open([claimOf('c-asked', ASKED, twice)], twice);
    article.replace([`harbour board to ${ASKED}`, 'harbour board']);
    assert.equal(article.search().standing[0], 'lost');
  });

  it('takes the very same words elsewhere for those that were taken out only where somebody has chosen them', () => {
    const twice = TEXT + TEXT;
    const [start, copy] = [twice.indexOf(ASKED), twice.lastIndexOf(ASKED)];
    const article = new Open([claimOf('c-asked', ASKED, twice)], twice);
    article.edit([{ start, end: start + ASKED.length, text: '' }]);
    const alone = locate(new ArticleText(article.text), article.claims[0]!.anchors);
    assert.deepEqual(
      alone.map((placement) => 'start' in placement && placement.start),
      [copy - ASKED.length],
      'where a search alone would find them',
    );
    assert.equal(article.search().standing[0], 'lost');
    article.claims = [claimOf('c-asked', ASKED, article.text)];
    assert.equal(article.search().standing[0], `exact: ${ASKED}`);
  });

  it('says that words are where the file has them, once it has their new place', () => {
    const article = open().insertBehind('The ', 'old ');
    assert.equal(article.search().standing[0], `moved: ${ASKED}`);
    article.claims = [claimOf('c-asked', ASKED, article.text), article.claims[1]!];
    assert.deepEqual(article.search().standing, [`exact: ${ASKED}`, `moved: ${SILENT}`]);
  });

  it('finds the words that a claim was attached to since its own were taken out', () => {
    const article = open().replace([` to ${ASKED}`, '']);
    assert.equal(article.standing[0], 'lost');
    article.claims = [claimOf('c-asked', 'met on the quay', article.text), article.claims[1]!];
    assert.equal(article.search().standing[0], 'exact: met on the quay');
  });

  it('is needed for no claim that has its place, and for one that was attached to other words', () => {
    const article = open();
    const { claims } = article.placed;
    assert.deepEqual(atOnce(anchorsToPlaceSteps(article.claims, claims)), []);
    const attached = claimOf('c-asked', 'met on the quay');
    assert.deepEqual(atOnce(anchorsToPlaceSteps([attached], claims)), attached.anchors);
  });
});
