import assert from 'node:assert/strict';
import { divide, divisionSteps, paragraphsOf, paragraphText } from '../../../../src/core/text/divide';
import { BODY, checkPage } from './page';

describe('divide', () => {
  it('gives the exact slices, without blanks at the edges, byte-order mark and line ends', () => {
    const text = '\uFEFF  Strike ends \r\n\r\n\u00A0The port of Velm is open again.\u2009\r';
    const paragraphs = divide(text);
    assert.deepEqual(
      paragraphs.map(({ start, end }) => text.slice(start, end)),
      ['Strike ends', 'The port of Velm is open again.'],
    );
    for (const { start, end, text: piece } of paragraphs) assert.equal(text.slice(start, end), piece);
  });

  it('finds nothing in a text without ink', () => {
    assert.deepEqual(divide(''), []);
    assert.deepEqual(divide(' \r\n\uFEFF\u0000\n'), []);
  });

  it('divides a long text in steps to the same end', () => {
    const text = `Dockers threaten walkout\n${`${BODY[0]}\n`.repeat(1000)}`;
    const steps = divisionSteps(text);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    assert.ok(pauses >= 4);
    assert.deepEqual(paragraphsOf(step.value), divide(text));
  });

  it('divides a paragraph for the recognisers', () => {
    const { sentences, quotations, role } = paragraphText('“No.” He left.', 'body');
    assert.equal(role, 'body');
    assert.equal(sentences.length, 2);
    assert.deepEqual(quotations, [{ start: 1, end: 4 }]);
  });

  describe('a text of one line is an article', () => {
    const headlines = [
      'Dockers threaten walkout',
      'Subscribe',
      'Will the port reopen?',
      'Read more: the toll returns',
      'By Friday or never',
    ];
    const bodies = [
      'The union asked the board to pay.',
      'This site uses cookies. You must accept them.',
      '“We will not go,” said Ana Kolb.',
    ];
    for (const text of headlines) it(text, () => assert.equal(divide(text)[0]?.role, 'headline'));
    for (const text of bodies) it(text, () => assert.equal(divide(`${text}\n`)[0]?.role, 'body'));
  });

  describe('lines broken at a fixed width', () => {
    const wrapped = `Dockers threaten walkout

PORT ELLIS (Norpress) - Dock workers in Port Ellis will walk out on Friday
unless the harbour board pays overdue wages, their union said on Monday. It
has given the board until noon to answer.

The board rejected the claim and called the deadline absurd. It said that
Norland's banks would lend it nothing.
`;
    it('are one paragraph', () => {
      const paragraphs = divide(wrapped);
      assert.equal(paragraphs.length, 3);
      assert.ok(paragraphs[1]?.text.startsWith('PORT ELLIS') && paragraphs[1].text.endsWith('to answer.'));
      for (const { start, end, text } of paragraphs) assert.equal(wrapped.slice(start, end), text);
    });
    it('are so where somebody has typed into one of them', () => {
      const typed = wrapped.replace('unless the harbour board', 'unless, it said, the harbour board');
      assert.equal(divide(typed).length, 3);
    });
    it('are so with CRLF as well', () => {
      const paragraphs = divide(wrapped.replaceAll('\n', '\r\n'));
      assert.equal(paragraphs.length, 3);
      assert.ok(paragraphs[1]?.text.includes('Friday\r\nunless'));
    });
    it('begin a new paragraph where the first line is indented, or the line before is short', () => {
      const text = `The board rejected the claim of the union on Monday evening and called
the deadline absurd. It will not pay.
The union then said that it would call its members out on the Friday of
that week.
   The mayor urged both of them to come back to the table in the days that
were left before the walkout began.`;
      assert.deepEqual(
        divide(text).map((paragraph) => paragraph.text.slice(0, 9)),
        ['The board', 'The union', 'The mayor'],
      );
    });
    it('are paragraphs in a column of print without empty lines, among heads, the numbers of pages and wide lines', () => {
      const text = `Who Pays for the Wall?
When the sea wall at Port Ellis was opened, the harbour minis-
ter of the day promised that no household would pay a crown to
keep it up. Now the council has asked each of them to pay some
of it by March.
27
THE VELM REVIEW
The residents’ association has refused. Its chair calls the
levy a tax on getting wet. He wants the state to honour the
pledge.
© The Velm Review 2025. Downloaded from velmreview.example on 3 March 2025, and only for the use of him who did.`;
      assert.deepEqual(
        divide(text).map((paragraph) => paragraph.text.slice(0, 8)),
        ['Who Pays', 'When the', '27', 'THE VELM', 'The resi', '© The Ve'],
      );
    });
    it('are told from short paragraphs among long ones', () => {
      const long =
        'The harbour board said on Monday that it had no money left to pay the dockers, and called the deadline absurd.';
      const short = `The mayor of Velm has asked both of the sides to come back to it\nby Friday, an aide said of the talks.`;
      assert.equal(divide(`${long}\n${short}\n${long}`).length, 4);
    });
    it('are joined where a word is parted, or a quotation goes on in small letters, and not to what is set in columns', () => {
      const text = `The Velm Review                                               Page 4
The harbour board says that it was never told of what the minis-
ter had promised to the households of Port Ellis, and that the
"toll on getting wet" was no idea of its own. Nobody in the
council will say whose it was.
Holm Lane                                     41,000     65,000`;
      assert.deepEqual(
        divide(text).map((paragraph) => paragraph.text.slice(0, 9)),
        ['The Velm ', 'The harbo', 'Holm Lane'],
      );
    });
    it('show a width that joins what goes on in a line below, but no sentences of other lines', () => {
      const others = `The dockers of Port Ellis say that they have heard the same promise before, and\nwant it in writing.`;
      const box = `Ana Kolb has covered the harbour for the Review since 2017. She lives in Velm.\nFollow @anakolbvelm`;
      assert.deepEqual(
        divide(`${wrapped}\n${others}\n\n${box}`)
          .slice(3)
          .map(({ text }) => text),
        [others, ...box.split('\n')],
      );
    });
    it('are told from a list of headlines', () => {
      const list = `Dockers in Port Ellis threaten walkout over overdue wages
Storm closes Velm bridge for the second time this winter
Mayor of Sudria quits over toll on the northern crossing
Ferry crews return to work after eight days of talks`;
      assert.equal(divide(list).length, 4);
    });
    it('are told from a list of points', () => {
      const list = `The union has asked the harbour board for these three things by Friday:
- wages that are three months late for all of its members at the terminal
- safer cranes
- an apology`;
      assert.equal(divide(list).length, 4);
    });
  });

  describe('roles', () => {
    checkPage(
      'of an article as newspapers print it',
      `
headline | Dockers threaten walkout
heading | Union sets Friday deadline for board to pay
byline | By Ana Kolb, Political Editor
dateline dateline.below | Monday, March 3, 2025
caption | Dockers outside the gates. Photo: Jo Wick/Norpress
body | ${BODY[0]}
heading | Talks collapse
body | ${BODY[1]}
listItem | - Wages are three months late
listItem | 2. The cranes are old
body | "We have waited long enough," said union leader Ida Moe.
byline | Additional reporting by Jo Wick; editing by Bea Lund`,
    );
    checkPage(
      'of an article without a headline',
      `
body | ${BODY[0]}
body | ${BODY[1]}`,
    );
    checkPage(
      'of a live blog',
      `
headline | Government falls: as it happened
body | ${BODY[0]}
heading | 14:32 Minister arrives
body | The interior minister has arrived at parliament with her deputy.
heading heading.time | 14:40
heading | Speaker opens session
body | The speaker has opened the session and called for calm.
heading | Politics
body | Parties now have thirty days to form a government.`,
    );
    checkPage(
      'of an interview',
      `
headline | ‘Nobody listened’
byline | By Ana Kolb - March 3, 2025
body | ${BODY[0]}
body | Norpress: Why now?
body | Ida Moe: Because nobody listened. We asked for talks in May, in June and again in July.
body | And what will you do on Friday?
body | We will walk out. There is no other way.
body | Ida Moe is the leader of the dockers' union. She was born in Velm and has worked in the port since 1989.`,
    );
    checkPage(
      'of a wire report whose dateline opens the text',
      `
headline | Dockers threaten walkout
body | HARBOURTOWN, March 3 (Norpress) — ${BODY[0]}
body | ${BODY[1]}`,
    );
    checkPage(
      'of points above the body',
      `
headline | Dockers threaten walkout
listItem | - Union sets deadline for Friday
listItem | - Board rejects claim
body | ${BODY[0]}`,
    );
    checkPage(
      'of a report with the words that an agency files it under',
      `
chrome meta.slug | TALKS-NORVIK (UPDATE 2)
headline | Dockers threaten walkout
body | ${BODY[0]}`,
    );
    checkPage(
      'of a page whose name stands above its menu, and the writer’s life below the article',
      `
chrome menu.masthead | BBN News
chrome menu.masthead | Sections
chrome menu.masthead | • Cymru
chrome menu.run | • World Cup
chrome menu.word | • Weather
headline | Dockers threaten walkout
byline | By Ana Kolb
body | ${BODY[0]}
body | ${BODY[1]}
chrome author.box | About the author: Ana Kolb joined the Courier in 2019. She covers ports.`,
    );
    checkPage(
      'of a report headed by a name with a hyphen',
      `
headline | COCA-COLA
body | ${BODY[0]}`,
    );
    checkPage(
      'of Markdown with a front matter',
      `
chrome meta.front-matter | ---
chrome meta.front-matter | title: Dockers
chrome meta.front-matter | date: 2025-03-03
chrome meta.front-matter | ---
headline | # Dockers threaten walkout
body | ${BODY[0]}`,
    );
    checkPage(
      'of Markdown',
      `
headline | # Dockers threaten walkout
byline | *By Ana Kolb*
dateline | **3 March 2025**
body | ${BODY[0]}
heading heading.marked | ## Talks collapse
body | > "We wait," said Ida Moe in Velm.
listItem | * safer cranes
body body.separator | ---
body | ${BODY[1]}`,
    );
    checkPage(
      'of captions with their credits below them',
      `
headline | Storm hits Velm
dateline | Monday, March 3, 2025
caption | The bridge on Sunday.
caption | Image: Jo Wick.
body | ${BODY[0]}`,
    );
    checkPage(
      'of live blogs, whose entries have titles and writers',
      `
headline | Harbour vote live: count begins
heading | Norland votes
dateline | 11 March 2026, 06:12
heading | Dockers back the harbour deal
body | ${BODY[0]}
heading | Dockers to meet at noon
byline | Posted at 04:55 by Jo Wick
body | ${BODY[1]}`,
    );
    checkPage(
      'of credits in a line of their own, with several agencies',
      `
headline | Storm hits Velm
caption | The bridge on Sunday.
chrome media.credit | Norpress | AP
body | ${BODY[0]}
chrome media.credit | Jo Wick | Norpress | Getty Images
body | ${BODY[1]}`,
    );
  });

  describe('dates alone on their line', () => {
    const lead = (date: string) => divide(`Dockers threaten walkout\n${date}\n${BODY[0]}`)[1];
    for (const date of [
      'Wednesday, May 16, 2018',
      '16 May 2018',
      '2018-05-16',
      '16/05/2018 10:32',
      'Published: 16 May 2018, 14:05 GMT',
      'Updated 10:32 AM GMT+1, March 3, 2025',
      'March 3, 2025 · 4 min read',
      'Tue 4 Mar 2025 09.00 GMT',
      'PORT ELLIS, March 3, 2025',
      'First published on Mon 3 Mar 2025 at 09:00',
    ]) {
      it(date, () => assert.equal(lead(date)?.role, 'dateline'));
    }
    for (const text of ['May meets Sunday rival', 'March on Velm in 2019', 'Sunday League', '3 in 10 vote']) {
      it(`${text} is none`, () => assert.notEqual(lead(text)?.role, 'dateline'));
    }
  });
});
