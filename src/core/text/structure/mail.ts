import { chrome, roleBy, type Undecided } from './ruledRole';
import type { Signs } from './signs';

/** Of the lines above a text that was mailed: who sent it, what it is about, and what only mail programs need. */
export function judgeMail(signs: readonly Signs[], roles: Undecided): void {
  if (signs.filter(({ line }) => MAIL.test(line.text)).length < FEWEST_MAIL_LINES) return;
  for (let i = 0; i < signs.length; i++) {
    const key = MAIL.exec(signs[i]!.line.text)?.groups?.key?.toLowerCase();
    if (key === undefined || signs[i]!.date !== undefined) continue;
    roles[i] =
      key === 'from'
        ? roleBy('byline', 'byline.mail')
        : key === 'subject'
          ? roleBy('headline', 'headline.mail')
          : chrome(MAIL_FIELD);
  }
}

const MAIL_FIELD = 'record.mail';
const FEWEST_MAIL_LINES = 3;
const MAIL = /^(?<key>from|sent|date|to|cc|bcc|reply-to|subject|importance|attachments?): ?\S/i;
