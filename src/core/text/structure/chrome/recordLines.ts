import type { ChromeKind } from './chromeKind';

/**
 * What press databases print around an article that is saved from them: Nexis and ProQuest name their fields ("Length:
 * 540 words", "Source type: Newspaper"), Factiva has codes for them ("WC 540 words", "AN Document …") or leaves them out;
 * and what announcements for the press say of themselves.
 */
export const RECORD_LINES: readonly ChromeKind[] = [
  {
    rule: 'record.field',
    opens:
      'length section load publication language journal subject industry geographic location person organization organisation company ticker distribution correction classification document end words first place country source proquest database wc et sc la cy an ns re in co',
    digits: true,
    long: true,
    lines: () => [
      /^length: ?\d{1,6} words?$/iu,
      /^section: .{1,80}[;,] ?(?:pg|p|page)s?\.? ?\w{1,6}$/iu,
      /^(?:load-date|publication-type|language|journal code|distribution|correction-date): .{1,80}$/iu,
      /^(?:subject|industry|geographic|location|person|organi[sz]ation|company|ticker): .{1,400}\(\d{1,3}%\).{0,400}$/iu,
      /^(?:publication (?:title|year|subject|info)|first page|(?:place|country|language) of publication|source type|document (?:type|url)|proquest document id|database): .{1,300}$/iu,
      /^\d{1,6} words$/u,
      /^(?:Classification|End of Document|(?:AN )?Document [A-Z][A-Z\d]{4,8}\d{8}[a-z\d]{6,12})$/u,
      /^(?:WC \d{1,6} words|ET \d\d:\d\d|SC [A-Z\d]{2,8}|LA [A-Z][a-z]{3,15}|CY (?:©|\([Cc]\)|Copyright).{1,160})$/u,
      /^(?:NS|RE|IN|CO) [a-z\d]{2,12} : .{1,400}$/u,
    ],
  },
  {
    // What parts an article's lead from the rest of it, and the text from what belongs to its pictures.
    rule: 'record.part',
    opens: 'lp td body graphic proquest abstract full details',
    lines: () => [/^(?:LP|TD|Body|Graphic|ProQuest document link|ABSTRACT(?: \([A-Z]+\))?|FULL TEXT|DETAILS)$/u],
  },
  {
    rule: 'record.release',
    opens: 'press news media for ends',
    lines: () => [/^(?:(?:press|news|media) release|for immediate (?:use|release))[.:]?$/iu, /^-{0,3} ?ENDS ?-{0,3}$/u],
  },
];
