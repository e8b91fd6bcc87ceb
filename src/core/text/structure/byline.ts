import { AnyLetters } from '../anyLetters';
import { AnyScript } from '../anyScript';
import { FULL_DAYS, FULL_MONTHS } from '../words/calendarWords';
import { Cue } from './cues';
import { WordBits } from './wordBits';
import type { Line } from './line';
import { wordSet } from '../wordSet';

/** Small words that stand between the names of a byline. */
const LINKS = wordSet(
  `and & in for at of the with on de da di del della la le van von der den bin ben ibn al el du dos y e from more others`,
);
/** The words that may stand in a byline in lower case besides the links. */
const TRADE_WORDS = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^(?:\p{L}{2,14}-)?(?:correspondents?|editors?|reporters?|writers?|journalists?|columnists?|contributors?|producers?|chief|deputy|senior|special|staff|wires?|services?|political|diplomatic|foreign|home|affairs|business|economics?|science|health|education|environment|news|desk|bureau|agency|agencies|photographer|analyst|freelance|associate|assistant|managing|europe|world|editing|reporting|writing|additional|further|by|translation|sports?|published|updated|posted|min|read|am|pm|exclusive|own|our|a|local|democracy|crime|courts?|football|arts?|culture|consumer|transport|religion|religious|technology|tech|royal|data|community|features?|legal|medical|social|security|defence|defense|energy|climate|markets?|investigations?)$`,
      'iu',
    ),
);

const LONGEST = 160;
const BY_OPENING = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^(?:byline: (?:by )?|(?:(?:story|text|words|report|reporting|reported|written|posted|published|analysis|edited|compiled|reviewed|photographs?|interview|commentary|opinion)(?: and \p{L}+)?(?: at \d{1,2}[:.]\d{2})? )?by:?\s+)(?:(?:\p{Ll}[\p{L}-]+ ){1,3}(?:correspondent|reporter|editor|writer)s? )?(?=[\p{Lu}@])`,
      'iu',
    ),
);
const CREDIT =
  /^[([*—– ]{0,3}(?:with )?(?:(?:additional|further) )?(?:reporting|assistance|writing|editing|compiled|edited|(?:translated|translation)(?: from (?:the )?(?:original )?[a-z]{3,20})?|produced|research|graphics?|photography|video)(?:(?:,| and|;| &) (?:additional )?(?:reporting|writing|editing))? (?:by|from):? (?<names>.{1,400})$/iu;
/** "Text: Ana Kolb | Photo: Jo Wick". */
const WORDS_AND_PICTURES = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^(?:text|words)(?: (?:and|&) (?:photos?|pictures?))?: (?<names>\p{Lu}[^|]{2,60})(?:\|.{0,80})?$`,
      'iu',
    ),
);
const CONTRIBUTED =
  /^(?:.{2,200}\bcontributed (?:(?:reporting )?(?:to|for) this (?:report|story|article|piece|dispatch)\b.{0,20}|(?:reporting|research) from .{2,60})|.{0,40}\b(?:writers?|reporters?|journalists?|correspondents?) .{3,200}\bcontributed\.)$/iu;
const WITH_AGENCIES = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^[(— –]{0,3}(?:[Ww]ith|[Ss]ource:?|[Ff]rom|[Vv]ia|–|—) (?:reports? from |inputs? from |files from |material from )?(?:(?:\p{Lu}[\p{L}&-]{1,15}|agenc(?:ies|y)|bureaus?)(?:,? and |, ?|\/)?){1,4}(?: (?:inputs?|reports?|agenc(?:y|ies)))?\)?\.?$`,
      'u',
    ),
);
const DESK = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^(?:\p{L}+ ){0,2}(?:staff(?: (?:reporter|writer|correspondent))?|(?:web|news|world|foreign|sports|online|digital|city|national|business) ?desk|correspondent|agencies|news agency|news service|bureau|newsroom|editorial (?:team|staff|board))$`,
      'iu',
    ),
);

/** First words without which no pattern of the kind fits. */
const Opening = { credit: 1, by: 2 } as const;
const OPENINGS = new WordBits([
  [
    Opening.credit,
    `with additional further reporting writing editing compiled edited translated translation produced research graphic
    graphics photography video`,
  ],
  [
    Opening.by,
    `story text words report reporting reported written posted published analysis edited compiled reviewed photograph
    photographs interview commentary opinion by byline`,
  ],
]);

/** A line of more words is no desk's name. */
const LONGEST_DESK = 6;

/** The rule by which a line names who wrote the article; `undefined` if it does not. */
export function bylineRule(line: Line): string | undefined {
  const { text, plain, cues } = line;
  const opening = OPENINGS.of(line.first);
  const trade = (cues & Cue.trade) !== 0;
  if ((cues & Cue.date) !== 0 && line.endsSentence && CITATION.test(text.slice(-LONGEST_CITED_END)))
    return 'byline.citation';
  if (opening === 0 && !trade && (cues & Cue.contributed) === 0) return undefined;
  if ((opening & Opening.credit) !== 0 && isCredit(text)) return 'byline.credit';
  if ((opening & Opening.by) !== 0) {
    const names = WORDS_AND_PICTURES.exec(text)?.groups?.names;
    if (names !== undefined && looksLikeNames(names)) return 'byline.credit';
  }
  if ((cues & Cue.contributed) !== 0 && CONTRIBUTED.test(text)) return 'byline.credit';
  if (plain.length > LONGEST) return undefined;
  if ((opening & Opening.by) !== 0 && isByLine(line)) return 'byline.by';
  if (!trade) return undefined;
  if (line.words <= LONGEST_DESK && DESK.test(plain)) return 'byline.desk';
  return isNameAndTrade(line) ? 'byline.role' : undefined;
}

/** How a database cites an article, above its text: "Kolb, Ana. The Courier; Velm [Velm]. 03 Mar 2025: A.1." */
const CITATION = /\b\d{1,2} [A-Z][a-z]{2,8}\.? (?:19|20)\d\d: ?(?:[A-Z]{0,3}[.-]?\d{1,4}[A-Z]?|n\/a)\.?$/u;
const LONGEST_CITED_END = 40;

/** "(With agency inputs)", "With Norpress": a credit only at the end of an article. */
export function isAgencyCredit(line: Line): boolean {
  return line.words <= 10 && WITH_AGENCIES.test(line.text);
}

/** "Reporting by Ana Kolb in Velm; editing by Jo Wick"; but no "Research by the port's engineers shows". */
function isCredit(text: string): boolean {
  const names = CREDIT.exec(text)?.groups?.names;
  if (names === undefined) return false;
  // "Additional reporting by Ana Kolb. Got a story? Write to us".
  const [own = '', behind] = names.split(/(?<=[a-z]{2})\. (?=[A-Z])/);
  const isShort = behind === undefined || (/[@?]/.test(behind) && behind.split(' ').length < MOST_BEHIND_CREDIT);
  return isShort && looksLikeNames(own.replace(/[)\].*]{1,4}$/u, ''));
}

/** A longer line behind the names of a credit is a paragraph. */
const MOST_BEHIND_CREDIT = 20;

const CAPITAL_AND_STOP = new AnyScript(/[A-Z]\.$/u, () => new RegExp(String.raw`\p{Lu}\.$`, 'u'));

function isByLine(line: Line): boolean {
  const [by = ''] = line.plain.split(BEHIND_NAMES);
  if (/^By (?:the|our) /i.test(by) && DESK.test(by.slice('By the '.length).trim())) return true;
  const opening = BY_OPENING.exec(line.plain)?.[0];
  if (opening === undefined) return false;
  const rest = line.plain.slice(opening.length);
  // "By Friday or face walkout" is no byline, nor is a sentence that begins with "By", or the end of one: "by Ana Kolb.".
  if (/[!?]$/.test(rest)) return false;
  const isBroken = opening.startsWith('b') || line.words > 6;
  if (/\.$/.test(rest) && line.endsSentence && !CAPITAL_AND_STOP.test(rest) && isBroken) return false;
  const [names] = rest.split(BEHIND_NAMES);
  return names !== undefined && (looksLikeNames(names) || isNameAndBeat(names));
}

/** What parts the names from what a page prints on: a date, a link to more of theirs. */
const BEHIND_NAMES =
  /[|•·]|\s[-–—]\s|\s{2}|\s(?=(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber) \d{1,2}, \d{4})|\s(?=(?:more (?:by|from) (?:this|the) (?:author|writer)|(?:view|see) (?:all|more) (?:posts|stories|articles)|follow @)\b)/iu;

/** "Ana Kolb, housing reporter": whatever a writer writes about, in small letters between the name and the trade. */
function isNameAndBeat(text: string): boolean {
  const comma = text.indexOf(', ');
  if (comma < 0 || !BEAT.test(text.slice(comma + 2).trim())) return false;
  return ONE_NAME.test(text.slice(0, comma)) && !dateWord(text.slice(0, comma).split(' ')[0]!);
}

const BEAT =
  /^(?:[a-z][a-z-]{1,20} ){1,3}(?:correspondent|editor|reporter|writer|journalist|columnist|producer|photographer|analyst)$/;

const NAME_WORD = new AnyScript(
  /^["“‘]?[A-Z@][A-Za-z.'’_-]*["”]?$/u,
  () => new RegExp(String.raw`^["“‘]?[\p{Lu}@][\p{L}\p{M}.'’_-]*["”]?$`, 'u'),
);

function looksLikeNames(text: string): boolean {
  const pieces = text.split(/[\s,;]+/u).filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 40) return false;
  if (dateWord(pieces[0]!.replace(/\.$/, ''))) return false;
  let names = 0;
  for (const piece of pieces) {
    if (NAME_WORD.test(piece)) names++;
    else if (
      !LINKS.has(piece) &&
      !TRADE_WORDS.test(piece.replace(/\.$/, '')) &&
      !/^[\d:.]+(?:st|nd|rd|th|am|pm)?$/.test(piece)
    )
      return false;
  }
  return names >= 1;
}

const NO_NAME_OPENING = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^(?:early|late|mid|then|now|next|last|the|a|an|all|its|his|her|their|this|that|contrast|comparison|law|far|no|mid-\p{L}+)$`,
      'iu',
    ),
);

const DAYS_AND_MONTHS = wordSet(`${FULL_DAYS} ${FULL_MONTHS}`);

function dateWord(word: string): boolean {
  return NO_NAME_OPENING.test(word) || DAYS_AND_MONTHS.has(word.toLowerCase());
}

const NAME_AND_TRADE = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|bin)){1,3})\s*(?:[,|•·\-–—]|\sis\s(?=our))\s*(?<trade>.{4,70})$`,
      'u',
    ),
);

/** "Jane Doe, Political Correspondent": a name, then a trade, and no sentence. */
function isNameAndTrade(line: Line): boolean {
  const parts = NAME_AND_TRADE.exec(line.plain)?.groups;
  if (parts === undefined || line.endsSentence) return false;
  return looksLikeNames(parts.trade!);
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|van|von|der|al|bin)){1,3}";
const PLACE = "(?: in \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})?";
const ONE_NAME = new AnyLetters(() => new RegExp(`^${NAME}$`, 'u'));
/** "Ana Kolb in Velm and Jo Wick". */
const NAMES_AND_PLACES = new AnyLetters(
  () => new RegExp(`^${NAME}${PLACE}(?:(?:,? and| &|,) ${NAME}${PLACE}){0,2}$`, 'u'),
);

/** What may stand behind a name without a comma: "Ana Kolb Transport correspondent", "Ana Kolb (now)". */
const BEHIND_NAME = / (?:correspondent|editor|reporter|writer|columnist)$| \((?:now|earlier)\)/g;

const LONGEST_NAMES = 12;

/** A line that is a name or a few and nothing else, if it is no date: words that begin with capitals, a few for each. */
export function isNameAlone(line: Line): boolean {
  if (line.words < 2 || line.words > LONGEST_NAMES || line.bullet !== undefined) return false;
  const plain = line.plain.replace(BEHIND_NAME, '');
  return ONE_NAME.test(plain) || (/ (?:and|in|&) |, /.test(plain) && NAMES_AND_PLACES.test(plain));
}

/** "Political correspondent" below a name. */
export function isBareTrade(line: Line): boolean {
  return line.words <= 5 && !line.endsSentence && (line.cues & Cue.trade) !== 0 && looksLikeNames(line.plain);
}

const BIOGRAPHY = new AnyLetters(
  () =>
    new RegExp(
      String.raw`^(?:[Aa]bout the author:? ?)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|bin)){1,3}),? (?:is|was|has been|has|covers|writes|reports|works|joined|brings|can be reached|teaches|holds)\b`,
      'u',
    ),
);
const BIOGRAPHY_SIGNS: readonly RegExp[] = [
  /\b(?:is|was|as|has been) (?:an?|our|the|its|one of our|currently) (?:.{0,80}\s)?(?:correspondent|editor|reporter|journalist|columnist|writer|author|contributor|freelancer?|blogger|presenter|bureau chief|fellow|intern)\b/iu,
  /\b(?:years? of (?:experience|journalism|reporting)|journalis[mt]\b|award[- ]winning|freelance)/iu,
  /\b(?:covers|covering|writes (?:about|on|for)|reports (?:on|for)|specialis|specializ|has written for|has worked (?:for|as|in)|previously worked|worked (?:for|at)|joined|graduat|degree|studied|holds an?)/iu,
  /\b(?:follow (?:him|her|them)|on (?:twitter|x|instagram|linkedin) ?(?:@|at|:)|can be reached|reach (?:him|her|them) at|e-?mail (?:him|her|them)|his work|her work|their work)\b|@\w{2,}/iu,
  /\b(?:based in|lives in|born in)\b/iu,
];

/**
 * How many signs of an author's biography a paragraph shows; 0 if it does not begin with a name that is told of.
 * Where it stands decides as well: an article about a journalist shows them too.
 */
export function biographySigns(line: Line): number {
  const opening = line.text.slice(0, 1200);
  if (line.words < 6 || !BIOGRAPHY.test(opening)) return 0;
  return BIOGRAPHY_SIGNS.filter((sign) => sign.test(opening)).length;
}

/** The name with which a biography begins. */
export function biographyName(line: Line): string | undefined {
  return BIOGRAPHY.exec(line.text.slice(0, 200))?.groups?.name;
}
