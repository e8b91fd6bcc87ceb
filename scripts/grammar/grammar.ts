import { CAPITALS, CLOCK, DATE, MONTH, name, oneOf, WEEKDAY, WORD_END, WORD_START } from './fragments';
import {
  BYLINE_BEGINNINGS,
  CHROME_BEGINNINGS,
  CHROME_LINES,
  CREDIT_BEGINNINGS,
  PICTURE_AGENCIES,
  RUBRICS,
  TEASER_HEADINGS,
} from './words';

/** One rule of a TextMate grammar, as far as this grammar needs it. */
interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly applyEndPatternLast?: 1;
  readonly captures?: Readonly<Record<number, Rule>>;
  readonly beginCaptures?: Readonly<Record<number, Rule>>;
  readonly endCaptures?: Readonly<Record<number, Rule>>;
  readonly patterns?: readonly Rule[];
}

/** Scopes that most themes colour, quietly: chrome like a comment, speech like a string. */
const CHROME: Rule = { name: 'comment.line.chrome.article' };
const HEADLINE: Rule = { name: 'markup.heading.headline.article' };
const CROSSHEAD: Rule = { name: 'markup.heading.crosshead.article' };
const RUBRIC: Rule = { name: 'markup.heading.rubric.article' };
const HASHES: Rule = { name: 'punctuation.definition.heading.article' };
const BYLINE: Rule = { name: 'markup.italic.byline.article' };
const DATELINE: Rule = { name: 'meta.dateline.article' };
const DATELINE_PLACE: Rule = { name: 'entity.name.section.dateline.article' };
const LITERAL_DATE: Rule = { name: 'constant.other.date.article' };
const LITERAL_TIME: Rule = { name: 'constant.other.time.article' };

/** No headline is longer than that: a longer line is a paragraph. */
const LONGEST_HEADLINE = 220;

/** What parts the entries of a menu that stand in one line. */
const SEPARATORS = '|·›»>/•';
const MENU_ENTRY = `[^${SEPARATORS}.,:;!?"“”\\s][^${SEPARATORS}.,;!?"“”]{0,30}`;
const BUTTON = '[^\\s.!?,;]{1,20}(?: [^\\s.!?,;]{1,20}){0,3}';

const include = (...rules: readonly string[]): readonly Rule[] => rules.map((rule) => ({ include: `#${rule}` }));

const quotation = (kind: 'single' | 'double' | 'other', begin: string, end: string): Rule => ({
  name: `string.quoted.${kind}.article`,
  begin,
  end,
  beginCaptures: { 0: { name: 'punctuation.definition.string.begin.article' } },
  endCaptures: { 0: { name: 'punctuation.definition.string.end.article' } },
  patterns: include('link', 'nestedQuotation', 'date'),
});

/** An opening quotation mark whose paragraph ends with the line, the quotation still open. */
const leftOpen = (mark: string, closing: string): string => `${mark}(?=[^${closing}]{100,}$|[^${closing}]*[.!?…]\\s*$)`;
const STRAIGHT = `${WORD_START}"(?=\\S)`;

/** An agency in brackets and a dash: what is left of the dateline behind place and date. */
const AGENCY_AND_DASH = '( \\([\\p{L}\\p{N}.&/ -]{2,40}\\))? ?([-–—]{1,2}) ';
const INLINE_DATELINE: Rule = {
  ...DATELINE,
  captures: {
    1: DATELINE_PLACE,
    2: LITERAL_DATE,
    3: DATELINE_PLACE,
    4: { name: 'punctuation.separator.dateline.article' },
  },
};

const repository: Readonly<Record<string, Rule>> = {
  masthead: {
    comment:
      'From the first character to the headline: the first line that is neither page chrome nor a date nor a rubric. What matches inside wins over the end, so that the headline is what is left over.',
    begin: `\\A(?!.{${LONGEST_HEADLINE}})`,
    end: `^(?:(Subject: ?)(\\S.*)$|\\s*(#{1,6} )?(\\S.{0,${LONGEST_HEADLINE - 1}})$|(?=.{${LONGEST_HEADLINE}}))`,
    endCaptures: { 1: CHROME, 2: HEADLINE, 3: HASHES, 4: HEADLINE },
    applyEndPatternLast: 1,
    patterns: include(
      'mailHeader',
      'rubricWord',
      'chrome',
      'rubricInCapitals',
      'menuWord',
      'dateline',
      'liveTime',
      'separator',
      'byline',
    ),
  },
  line: {
    patterns: include(
      'rubricWord',
      'mailHeader',
      'credit',
      'chrome',
      'rubricInCapitals',
      'separator',
      'endMark',
      'dateline',
      'inlineDateline',
      'byline',
      'liveTime',
      'bullet',
      'heading',
      'speaker',
    ),
  },
  inline: { patterns: include('link', 'quotation', 'date') },

  mailHeader: {
    patterns: [
      { ...CHROME, match: '^(?:Date|Sent):(.*)$', captures: { 1: { patterns: include('date') } } },
      {
        ...CHROME,
        match: '^(?:From|To|Cc|Bcc|Reply-To|Message-ID|MIME-Version|Content-[A-Za-z-]{1,30}): .*$',
      },
    ],
  },
  chrome: {
    comment: 'Lines of the page around the article, matched as a whole and only if they are short.',
    patterns: [
      {
        comment: 'A heading of other articles, with their short titles below it, up to the next blank line.',
        ...CHROME,
        begin: `^\\s*(?i:${oneOf(TEASER_HEADINGS)}):?\\s*$`,
        end: '^(?=\\s*$|.{160})',
      },
      {
        comment: 'Perhaps with an icon or a bullet before it.',
        ...CHROME,
        match: `^\\s*(?:[^\\p{L}\\p{N}\\s©|·]{1,3}\\s{0,3})?(?i:${oneOf(CHROME_LINES)}|${oneOf(CHROME_BEGINNINGS)}.{0,160})\\s*$`,
      },
      {
        comment: 'Known entries of menus in one line.',
        ...CHROME,
        match: `^\\s*(?i)${oneOf(CHROME_LINES)}(?:\\s*[${SEPARATORS}]\\s*${oneOf(CHROME_LINES)}){1,10}\\s*$`,
      },
      {
        comment: 'Three entries or more of any menu.',
        ...CHROME,
        match: `^\\s*${MENU_ENTRY} ?(?:(?:[|·›»•]| [/>] ) ?${MENU_ENTRY}){2,20}\\s*$`,
      },
      {
        comment: 'Three buttons or more, set apart by wide spaces.',
        ...CHROME,
        match: `^\\s*(?:${BUTTON}(?: {2,}|\\t)){2,20}${BUTTON}\\s*$`,
      },
    ],
  },
  menuWord: {
    comment: 'Above the headline a line of one word is an entry of a menu; no headline is that short.',
    ...CHROME,
    match: '^\\s*[\\p{L}\\p{M}\\p{N}&-]{1,24}\\s*$',
  },
  rubricWord: { ...RUBRIC, match: `^\\s*(?i:${oneOf(RUBRICS)})\\s*$` },
  rubricInCapitals: { ...RUBRIC, match: '^\\s*\\p{Lu}{2,20}(?: \\p{Lu}{2,20})?\\s*$' },
  separator: {
    name: 'comment.line.separator.article',
    match: '^\\s*(?:[-–—_=~]{2,80}|(?:[*#·•] ?){3,20})\\s*$',
  },
  endMark: {
    name: 'comment.line.end-mark.article',
    match: '^\\s*(?:(?:[-–—#*] ?)?(?:ENDS?|Ends|30) ?[-–—#*]|ENDS)\\s*$',
  },

  dateline: {
    comment:
      'A line with the date of the article, perhaps with a place before it, a clock and the reading time behind.',
    ...DATELINE,
    match: `^\\s*(?:((?:First published|Last updated|Published|Updated|Posted|Modified|Date)(?: on| at)?:? )|((?!${WEEKDAY}\\b|${MONTH}\\b)${name(1, 4)}, ))?(${DATE})(?:(?:,? (?:at )?|T| [|·–—-] )(${CLOCK}))?((?: [|·–—-] |, ?).{0,60})?\\s*$`,
    captures: {
      1: CHROME,
      2: DATELINE_PLACE,
      3: LITERAL_DATE,
      4: LITERAL_TIME,
      5: { ...CHROME, patterns: include('date') },
    },
  },
  inlineDateline: {
    comment: 'OSLO, March 3 (Agency) — or Oslo, 3 March – in front of the first sentence.',
    patterns: [
      {
        ...INLINE_DATELINE,
        match: `^\\s*(${CAPITALS}(?:[ /]${CAPITALS}){0,3}(?:, \\p{Lu}[\\p{L}\\p{M}. ]{1,30})??)(?:, (${DATE}))?${AGENCY_AND_DASH}`,
      },
      { ...INLINE_DATELINE, match: `^\\s*(${name(1, 4)}), (${DATE})${AGENCY_AND_DASH}` },
    ],
  },
  byline: {
    patterns: [
      {
        comment: 'A name of two words at least; with a weekday or month behind By a sentence begins.',
        ...BYLINE,
        match: `^\\s*${oneOf(BYLINE_BEGINNINGS)} (?!${WEEKDAY} |${MONTH} )(?=.{1,140}$)${name(2, 10)}.*[^.!?:;,…"”\\s]\\s*$`,
      },
      {
        ...BYLINE,
        match: '^\\s*\\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [^()]{1,200}\\)\\s*$',
      },
    ],
  },
  credit: {
    patterns: [
      {
        name: 'comment.line.credit.article',
        match: `^\\s*${oneOf(CREDIT_BEGINNINGS)}(?: by|:) ?[^.!?]{1,100}\\.?\\s*$`,
      },
      {
        comment: 'Photographer and agencies, and nothing else.',
        name: 'comment.line.credit.article',
        match: `^\\s*(?:[\\p{Lu}][\\p{L}.' -]{1,40} ?[/|] ?){1,3}${oneOf(PICTURE_AGENCIES)}\\s*$`,
      },
    ],
  },
  liveTime: {
    comment: 'The time of an entry of a live blog.',
    match: `^\\s*(${CLOCK})(?=\\s*$|\\s+[-–—|:]\\s|\\s+\\p{Lu})`,
    captures: { 1: LITERAL_TIME },
  },
  heading: {
    patterns: [
      { match: '^\\s{0,3}(#{1,6}) +(\\S.*)$', captures: { 1: HASHES, 2: CROSSHEAD } },
      {
        comment:
          'A crosshead: a short line that begins like a sentence and does not end like one, or asks. Hard-wrapped lines are longer.',
        ...CROSSHEAD,
        match:
          '^(?=.{2,48}$)(?!.*://)(?:[\\p{Lu}\\p{N}][^"“”|;]{0,46}[^.!?:;,…"“”\\s]|\\p{Lu}[^"“”|;.!:]{0,46}\\?)\\s*$',
      },
    ],
  },
  speaker: {
    comment: 'Who speaks in an interview: Q., A:, or a name, in capitals or of one to three words, before a colon.',
    match: `^\\s*((?:Q|A|Question|Answer) ?[:.]|(?:${CAPITALS}(?: ${CAPITALS}){0,3}|${name(1, 3)}):)(?=\\s+\\S)`,
    captures: { 1: { name: 'markup.bold.speaker.article' } },
  },
  bullet: {
    match: '^\\s*([-*•–—▪‣◦·]|\\d{1,2}[.)])(?=\\s+\\S)',
    captures: { 1: { name: 'punctuation.definition.list.begin.article' } },
  },

  link: {
    name: 'markup.underline.link.article',
    match:
      '(?:https?://|www\\.)[^\\s<>()\\[\\]"“”]{2,2000}[^\\s<>()\\[\\]"“”.,;:!?\'’]|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}',
  },
  quotation: {
    comment:
      'A quotation left open runs to the end of its paragraph, as newspapers set speech over several paragraphs. Only where little text follows on the line and no sentence ends with it may the paragraph go on in the next line: hard-wrapped mail.',
    patterns: [
      quotation('double', leftOpen(STRAIGHT, '"'), '$'),
      quotation('double', leftOpen('“', '“”'), '$'),
      quotation('double', STRAIGHT, `(?<=\\S)"${WORD_END}|^(?=\\s*$)|^(?=\\s*")`),
      quotation('double', '“', '”|^(?=\\s*$)|^(?=\\s*“)'),
      quotation('double', '„', '[“”]|^(?=\\s*$)|^(?=\\s*„)'),
      quotation('other', '«', '»|^(?=\\s*$)|^(?=\\s*«)'),
      quotation('single', `${WORD_START}‘(?=[^\\s\\d])`, `(?<=\\S)’${WORD_END}|$`),
      {
        comment: 'Straight single marks, which are apostrophes as well: only as a pair in one line.',
        name: 'string.quoted.single.article',
        match: `(?<![\\p{L}\\p{N}'])'(?=[^\\s\\d'])(?:[^']|(?<=\\p{L})'(?=\\p{L})){1,300}(?<=\\S)'${WORD_END}`,
        captures: { 0: { patterns: include('date') } },
      },
    ],
  },
  nestedQuotation: {
    name: 'string.quoted.single.article',
    match: `${WORD_START}‘(?=[^\\s\\d])[^‘“”]{1,300}?(?<=\\S)’${WORD_END}`,
  },
  date: {
    patterns: [
      {
        ...LITERAL_DATE,
        match:
          '(?<![\\p{L}\\p{N}])\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?(?![\\p{L}\\p{N}])',
      },
      { ...LITERAL_DATE, match: `${WORD_START}${DATE}${WORD_END}` },
    ],
  },
};

/**
 * The grammar of articles: first paint, and what is plain from form alone. What needs knowledge of the language
 * (actors, relative dates, demands) comes from the recogniser.
 */
export const grammar = {
  name: 'News Article',
  scopeName: 'text.article',
  comment: 'Made by scripts/grammar/main.ts. Change it there.',
  patterns: include('masthead', 'line', 'inline'),
  repository,
};
