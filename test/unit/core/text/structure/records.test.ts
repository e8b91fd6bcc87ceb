import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { BODY, checkPage } from '../page';

const NEXIS = `
headline | Dockers threaten walkout over pay
heading | The Courier (Velm)
dateline | March 3, 2025 Monday
chrome | Final Edition
chrome footer.copyright | Copyright 2025 The Courier, Inc. All Rights Reserved
chrome record.field | Section: NEWS; Pg. A1
chrome record.field | Length: 540 words
byline | Byline: Ana Kolb
chrome record.part | Body
body | ${BODY[0]}
body | ${BODY[1]}
chrome record.part | Graphic
caption | Photo: Dockers outside the gates last week. JO WICK/THE COURIER
chrome record.field | Classification
chrome record.field | Language: ENGLISH
chrome record.field | Publication-Type: Newspaper
chrome record.field | Subject: STRIKES (90%); LABOR UNIONS (88%)
chrome record.field | Load-Date: March 4, 2025
chrome record.field | End of Document`;

const FACTIVA_WITH_CODES = `
chrome record.field | SE News
headline | HD Dockers threaten walkout over pay
byline | BY Ana Kolb
chrome record.field | WC 540 words
dateline | PD 3 March 2025
chrome record.field | ET 09:14
chrome record.field | SN The Courier
chrome record.field | SC COURI
chrome | PG A4
chrome record.field | LA English
chrome | CY © 2025 The Courier. All rights reserved.
chrome record.part | LP
body | ${BODY[0]}
chrome record.part | TD
body | ${BODY[1]}
chrome record.field | NS gstrik : Labor Disputes | gcat : Political/General News
chrome record.field | IPD strikes
chrome record.field | PUB The Courier, Inc.
chrome record.field | AN Document COURI00020250303el3300007`;

const FACTIVA = `
headline | Dockers threaten walkout over pay
byline | Ana Kolb
chrome record.field | 540 words
dateline | 3 March 2025
heading | 09:14
chrome record.field | The Courier
chrome record.field | COURI
chrome record.field | A4
chrome | English
chrome | © 2025 The Courier. All rights reserved.
body | ${BODY[0]}
body | ${BODY[1]}
chrome record.field | The Courier, Inc.
chrome record.field | Document COURI00020250303el3300007`;

const PROQUEST = `
headline | Dockers threaten walkout over pay
byline byline.citation | Kolb, Ana. The Courier; Velm [Velm]. 03 Mar 2025: A.1.
chrome record.part | ProQuest document link
chrome record.part | ABSTRACT (ENGLISH)
body | Dock workers in Port Ellis will walk out on Friday.
chrome record.part | FULL TEXT
body | ${BODY[0]}
body | ${BODY[1]}
chrome record.part | DETAILS
chrome record.field | Subject: Strikes; Labor unions; Ports
chrome record.field | Location: Port Ellis
chrome record.field | Publication title: The Courier; Velm
chrome record.field | Publication year: 2025
dateline dateline.end | Publication date: Mar 3, 2025
chrome record.field | Source type: Newspaper
chrome record.field | ProQuest document ID: 3172345678
dateline dateline.end | Last updated: 2025-03-04
chrome record.field | Database: Global Newsstream`;

const MAIL = `
byline byline.mail | From: Ana Kolb <ana@courier.example>
dateline | Sent: 03 March 2025 09:14
chrome record.mail | To: Newsdesk
chrome record.mail | Cc: Jo Wick
headline headline.mail | Subject: Dockers threaten walkout over pay
body | ${BODY[0]}
body | ${BODY[1]}`;

const LONG_FIELDS = `
byline byline.mail | From: Ana Kolb, Press Office of the Harbour Board <ana@board.example>
headline headline.mail | Subject: [Ext] Statement on the walkout at the terminals of Port Ellis in Norland
dateline dateline.published | Date: Mon, 3 Mar 2025 16:04:11 +0200
body | ${BODY[0]}
body | ${BODY[1]}`;

const RELEASE = `
heading | NORLAND DOCKERS' UNION
chrome record.release | PRESS RELEASE
chrome record.release | For immediate use
dateline | 3 March 2025
headline | UNION GIVES HARBOUR BOARD UNTIL FRIDAY
body | ${BODY[0]}
body | ${BODY[1]}
chrome record.release | ENDS
heading | Notes to editors
listItem | 1. The Norland Dockers' Union represents 4,200 members.`;

describe('records of press databases', () => {
  checkPage('as Nexis saves them', NEXIS);
  checkPage('as Factiva saves them, with codes', FACTIVA_WITH_CODES);
  checkPage('as Factiva saves them, without codes', FACTIVA);

  checkPage('as ProQuest saves them', PROQUEST);
  checkPage('and the head of a message', MAIL);
  checkPage('and one whose fields might be lines that a program has broken', LONG_FIELDS);
  checkPage('and what a press release says of itself', RELEASE);

  checkPage(
    'and nothing else that begins with such letters',
    `
headline | SE ports plan talks
byline | By Ana Kolb
body | ${BODY[0]}
body | ${BODY[1]}
heading | PUB closes in Velm`,
  );

  for (const [database, page] of Object.entries({ NEXIS, FACTIVA_WITH_CODES, FACTIVA, PROQUEST, MAIL, RELEASE }))
    it(`show the day of the article, not that of the database: ${database}`, () => {
      const text = page.replace(/^.*? \| /gm, '').trim();
      assert.equal(analyse(text).reference.value, '2025-03-03');
    });
});
