import assert from 'node:assert/strict';
import type { ReferenceDate } from '../../../../../src/core/recognise/mark';
import { findReferenceDate } from '../../../../../src/core/recognise/referenceDate';
import { divisionOf } from '../../../../../src/core/text/divide';

const HEADLINE = 'Dockers to strike unless board pays arrears';
const BODY = `Dockers at the eastern terminal will strike on Friday unless the board pays what it owes them, their union said.

The board has not answered. It was given until Thursday, and talks are to go on until then, a spokesman said.`;

function found(text: string, given?: string): ReferenceDate {
  return findReferenceDate(divisionOf(text), given);
}

/** One test: which day is taken from the printed words (`none` if none is), and which are offered. */
function checkArticle(title: string, text: string, taken: string, offered: readonly string[] = []): void {
  it(title, () => {
    const reference = found(text);
    const { span } = reference;
    assert.equal(
      reference.value === undefined ? 'none' : `${reference.value} ${text.slice(span!.start, span!.end)}`,
      taken,
    );
    assert.deepEqual(
      reference.offered.map(({ value, why }) => `${value} ${why}`),
      offered,
    );
  });
}

describe('the article’s own day', () => {
  it('is the given one before all that is printed', () => {
    const text = `${HEADLINE}\n\n3 March 2025\n\n${BODY}`;
    assert.deepEqual(found(text, '2024-01-31'), { value: '2024-01-31', source: 'given', offered: [] });
    assert.equal(found(text, '2024-01-31T10:00:00Z').value, '2024-01-31');
  });

  it('is looked for where what is given is no day', () => {
    const text = `${HEADLINE}\n\n3 March 2025\n\n${BODY}`;
    for (const given of ['', 'yesterday', '2025-02-31']) assert.equal(found(text, given).value, '2025-03-03');
  });

  it('is unknown in an empty text and in one without any', () => {
    assert.deepEqual(found(''), { source: 'none', offered: [] });
    assert.deepEqual(found(`${HEADLINE}\n\n${BODY}`), { source: 'none', offered: [] });
  });

  describe('is found', () => {
    checkArticle(
      'below the headline',
      `${HEADLINE}\n\nMonday, March 3, 2025\n\n${BODY}`,
      '2025-03-03 Monday, March 3, 2025',
    );
    checkArticle('above the headline', `3 March 2025\n\n${HEADLINE}\n\n${BODY}`, '2025-03-03 3 March 2025');
    checkArticle('behind "Published"', `${HEADLINE}\n\nPublished: 3 March 2025\n\n${BODY}`, '2025-03-03 3 March 2025');
    checkArticle(
      'behind the writer’s name',
      `${HEADLINE}\n\nBy Ana Kolb | 3 March 2025\n\n${BODY}`,
      '2025-03-03 3 March 2025',
    );
    checkArticle(
      'behind the writer’s name and place',
      `${HEADLINE}\n\nAna Kolb in Velm | 3 March 2025\n\n${BODY}`,
      '2025-03-03 3 March 2025',
    );
    for (const line of ['Sent: 03 March 2025 11:14', 'Sent: Monday, March 3, 2025 11:14 AM', 'Date: 3 March 2025'])
      checkArticle(
        `in the head of a mail: ${line}`,
        `From: press@port.example\n${line}\nTo: newsdesk\n\n${HEADLINE}\n\n${BODY}`,
        `2025-03-03 ${line.replace(/^[A-Z]\w+: /, '')}`,
      );
    checkArticle(
      'in a front matter',
      `---\ntitle: Strike\ndate: 2025-03-03\n---\n\n${HEADLINE}\n\n${BODY}`,
      '2025-03-03 2025-03-03',
    );
    checkArticle(
      'in a dateline without year, where the text tells of its weekday and a copyright line of the year',
      `${HEADLINE}\n\nPORT ELLIS, March 3 (Norpress) — Dockers walked out on Monday.\n\n${BODY}\n\n© 2025 Norpress. All rights reserved.`,
      '2025-03-03 March 3',
    );
    for (const line of [
      'PORT ELLIS, Norland, March 3, 2025',
      'March 3, 2025 | SPORT | 4 min read',
      'Velm Post English Edition | March 3, 2025 - 10:36',
    ])
      checkArticle(`in “${line}”`, `${HEADLINE}\n\n${line}\n\n${BODY}`, '2025-03-03 March 3, 2025');
    checkArticle(
      'in the dateline of an agency',
      `${HEADLINE}\n\nPORT ELLIS, Norland, March 3, 2025 (Norpress) — ${BODY}`,
      '2025-03-03 March 3, 2025',
    );
    checkArticle(
      'in a dateline in bold',
      `${HEADLINE}\n\n**PORT ELLIS, 3 March 2025** — ${BODY}`,
      '2025-03-03 3 March 2025',
    );
    checkArticle(
      'in a line above the headline, the day after a dateline without year',
      `4 March 2025\n\n${HEADLINE}\n\nPORT ELLIS, March 3 (Norpress) — ${BODY}`,
      '2025-03-04 4 March 2025',
    );
    checkArticle(
      'before the first sentence',
      `${HEADLINE}\n\nMonday, March 3, 2025 ${BODY}`,
      '2025-03-03 Monday, March 3, 2025',
    );
    checkArticle(
      'in a dateline without year, by an update soon after',
      `${HEADLINE}\n\nUpdated: March 5, 2025\n\nPORT ELLIS, March 3 (Norpress) — ${BODY}`,
      '2025-03-03 March 3',
      ['2025-03-05 updated'],
    );
    checkArticle(
      'in an update, where no other day is shown',
      `${HEADLINE}\n\nUpdated: 5 March 2025\n\n${BODY}`,
      '2025-03-05 5 March 2025',
    );
    checkArticle(
      'beside an update',
      `${HEADLINE}\n\nPublished 3 March 2025\nUpdated 5 March 2025\n\n${BODY}`,
      '2025-03-03 3 March 2025',
      ['2025-03-05 updated'],
    );
  });

  describe('is that of an update which tells what was said since', () => {
    const published = (text: string) =>
      `${HEADLINE}\n\nPublished 3 March 2025\nUpdated 5 March 2025\n\n${BODY}\n\n${text}`;
    checkArticle(
      'on a weekday behind its publication',
      published('The board will pay, its chairman said on Tuesday.'),
      '2025-03-05 5 March 2025',
      ['2025-03-03 several-datelines'],
    );
    checkArticle(
      'and not if it was said before, or is to be',
      published('It owes nothing, he said on Friday. He will speak on Tuesday.'),
      '2025-03-03 3 March 2025',
      ['2025-03-05 updated'],
    );
  });

  describe('is found where other words stand around it', () => {
    const head = (line: string) => `${HEADLINE}\n\n${line}\n\n${BODY}`;
    checkArticle(
      'an agency behind the clock',
      head('MARCH 3, 2025 / 6:40 PM EST / CBN/AP'),
      '2025-03-03 MARCH 3, 2025',
    );
    checkArticle(
      'a paper’s name behind a comma',
      head('3 March 2025, 9.14am GMT, The Courier'),
      '2025-03-03 3 March 2025, 9.14am GMT',
    );
    checkArticle('a clock with “Uhr”', head('03.03.2025, 16.43 Uhr'), '2025-03-03 03.03.2025');
    checkArticle('the year first, with full stops', head('2025.03.03 18:40'), '2025-03-03 2025.03.03 18:40');
    checkArticle(
      'two days without a blank between them',
      head('by Ana Kolb March 3, 2025March 5, 2025'),
      '2025-03-03 March 3, 2025',
    );
    for (const line of [
      'Ana Kolb / March 3, 2025',
      'Ana Kolb, Velm | March 3, 2025',
      'Ana Kolb and Jo Wick | March 3, 2025 | News, Politics',
      'Press release | March 3, 2025 | Brussels',
      'FOR IMMEDIATE RELEASE – Velm, March 3, 2025',
      'FOR IMMEDIATE RELEASE: March 3, 2025',
      'Embargoed until 00.01, March 3, 2025',
      'Under embargo until 00:01 GMT, Monday 3 March 2025',
      'Your weekly letter from the northern ports | Monday 3 March 2025',
      'The Harbour Briefing | 3 March 2025',
      'The Courier (Velm), March 3, 2025, p. 4',
      'Monday, March 3, 2025 • Page A3',
      'Vol. CXII, No. 45 | Monday, March 3, 2025',
      'Issue 34/2025, March 3, 2025 · 11 min',
      'Monday, March 3, 2025                    NEWS',
      'Posted on March 3, 2025 by Ana Kolb in News',
      'Interview conducted on March 3, 2025',
      'By the editorial board | Published March 3, 2025 at 5:30 a.m.',
      'By Ana Kolb | Published March 3, 2025 at 5:30 a.m.',
    ])
      it(line, () => assert.equal(found(head(line)).value, '2025-03-03'));
    checkArticle(
      'the head of a page in print',
      `The Courier                    Page 4\nMonday, March 3, 2025          NEWS\n\n${HEADLINE}\n\nBy Ana Kolb\n\n${BODY}`,
      '2025-03-03 Monday, March 3, 2025',
    );
    checkArticle(
      'a label without a blank before it',
      head('Issued on: 03/03/2025 - 09:14Modified: 15/03/2025 - 10:00'),
      '2025-03-03 03/03/2025',
      ['2025-03-15 updated'],
    );
    checkArticle('full stops alone', head('3.3.2025'), '2025-03-03 3.3.2025');
    checkArticle(
      'the head of minutes, and of other records',
      `VELM TOWN COUNCIL\n\nMinutes of the ordinary meeting of the Harbour Committee\nheld in the chamber on Monday 3 March 2025 at 6.30pm\n\n${BODY}`,
      '2025-03-03 Monday 3 March 2025 at 6.30pm',
    );
    checkArticle(
      'but not what they confirm',
      `Harbour Committee\n\n${BODY}\n\n${BODY}\n\nMinutes of the meeting of 3 March 2025\n\nConfirmed.`,
      'none',
    );
    checkArticle('but not in a headline beside it', head('What we know of the fire of March 3, 2025'), 'none');
    checkArticle('nor with what is to come', head('Dockers walk out | March 3, 2025'), 'none');
    checkArticle('nor the day of something else', head('Founded: March 3, 2025'), 'none');
  });

  describe('is found, where no dateline shows it, in', () => {
    const cases = [
      [
        'the web address above the article',
        `https://courier.example/news/2025/03/03/strike\n\n${HEADLINE}\n\n${BODY}`,
        'address',
      ],
      [
        'one with the month in letters',
        `Source: https://courier.example/2025/mar/03/strike\n\n${HEADLINE}\n\n${BODY}`,
        'address',
      ],
      [
        'one with eight digits, beside a relative time',
        `https://courier.example/strike-20250303.html\n\n${HEADLINE}\n\n2 hours ago\n\n${BODY}`,
        'address',
      ],
      [
        'one before an update',
        `https://courier.example/2025/03/03/strike\n\n${HEADLINE}\n\nUpdated 5 March 2025\n\n${BODY}`,
        'address',
      ],
      ['a note below the article', `${HEADLINE}\n\n${BODY}\n\nThis story was first published on 3 March 2025.`, 'note'],
      ['a line below it', `${HEADLINE}\n\n${BODY}\n\nPublication date: 3 March 2025`, 'note'],
      ['an update', `${HEADLINE}\n\nUpdated 3 March 2025\n\n${BODY}`, 'updated'],
    ] as const;
    for (const [title, text, foundIn] of cases)
      it(title, () => {
        const reference = found(text);
        assert.deepEqual([reference.value, reference.foundIn], ['2025-03-03', foundIn]);
      });
  });

  it('is the first one of a line that says when it was amended', () => {
    const dated = `First published 3 March 2025. Last amended 5 March 2025.\n\n${HEADLINE}\n\n${BODY}`;
    assert.equal(found(dated).value, '2025-03-03');
  });

  describe('is not taken from', () => {
    checkArticle(
      'a web address against a dateline',
      `https://courier.example/2026/03/14/strike\n\n${HEADLINE}\n\n3 March 2025\n\n${BODY}`,
      '2025-03-03 3 March 2025',
    );
    checkArticle(
      'a link below the article',
      `${HEADLINE}\n\n${BODY}\n\nhttps://courier.example/2019/03/14/old`,
      'none',
    );
    checkArticle(
      'a number in an address that is no day',
      `https://courier.example/strike-20251399\n\n${HEADLINE}\n\n${BODY}`,
      'none',
    );
    checkArticle(
      'a page clock, which is offered',
      `Home\nNews\nThursday, 8 May 2025\nSport\n\n${HEADLINE}\n\n${BODY}`,
      'none',
      ['2025-05-08 page-clock'],
    );
    checkArticle(
      'a page clock above the paper’s name, which is offered',
      `Fri, 14 Mar 2025 09:12 GMT\n\nHarbour Post\n\n${HEADLINE}\n\n${BODY}`,
      'none',
      ['2025-03-14 page-clock'],
    );
    checkArticle(
      'a day above the headline that a dateline without year contradicts',
      `Fri, 14 Mar 2025 09:12 GMT\n\n${HEADLINE}\n\nPORT ELLIS, March 3 (Norpress) — ${BODY}`,
      'none',
      ['2025-03-14 page-clock', '2025-03-03 dateline-without-year'],
    );
    checkArticle(
      'two updates, which are offered',
      `${HEADLINE}\n\nUpdated: 5 March 2025\n\nUpdated: 6 March 2025\n\n${BODY}`,
      'none',
      ['2025-03-05 updated', '2025-03-06 updated'],
    );
    checkArticle(
      'two lines that contradict each other',
      `${HEADLINE}\n\nPublished: 3 March 2025\n\nPublished: 4 April 2025\n\n${BODY}`,
      'none',
      ['2025-03-03 several-datelines', '2025-04-04 several-datelines'],
    );
    checkArticle(
      'a lifetime',
      `Ana Kolb (3 May 1856 – 11 June 1902) was a dockers’ leader in Norland.\n\n${BODY}`,
      'none',
    );
    checkArticle('a dateline without year', `${HEADLINE}\n\nPORT ELLIS, March 3 (Norpress) — ${BODY}`, 'none');
    checkArticle(
      'the year of a copyright line, which is offered',
      `${HEADLINE}\n\nPORT ELLIS, March 3 (Norpress) — ${BODY}\n\n© 2025 Norpress. All rights reserved.`,
      'none',
      ['2025-03-03 dateline-without-year'],
    );
    checkArticle(
      'the same where the text tells of another weekday',
      `${HEADLINE}\n\nPORT ELLIS, March 3 (Norpress) — Dockers walked out on Tuesday.\n\n${BODY}\n\n© 2025 Norpress. All rights reserved.`,
      'none',
      ['2025-03-03 dateline-without-year'],
    );
    checkArticle(
      'the same where what is on its weekday lies ahead',
      `${HEADLINE}\n\nPORT ELLIS, March 3 (Norpress) — Dockers said they would walk out on Monday.\n\n${BODY}\n\n© 2025 Norpress. All rights reserved.`,
      'none',
      ['2025-03-03 dateline-without-year'],
    );
    checkArticle('a date that begins a sentence', `${HEADLINE}\n\nMarch 3, 2025, was a Monday. ${BODY}`, 'none');
    checkArticle('a date in a sentence', `${HEADLINE}\n\nOn 3 March 2025 the board met. ${BODY}`, 'none');
    checkArticle('a weekday that does not fit its date', `${HEADLINE}\n\nTuesday, March 3, 2025\n\n${BODY}`, 'none');
  });
});
