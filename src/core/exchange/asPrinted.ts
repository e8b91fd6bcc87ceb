import type { Article } from '../article';
import { toldOf } from '../claims/decisions';
import { referenceDayOf } from '../claims/sidecar';
import { findReferenceDate } from '../recognise/referenceDate';
import { divisionOf, paragraphsOf } from '../text/divide';
import type { Paragraph } from '../text/paragraph';
import { natureOf } from '../text/nature';
import { shortened } from '../text/shortened';

/** The day that an article is of: as set, else as found in its text; never one that is only offered. */
export function dayOfArticle(article: Article): string | undefined {
  return referenceDayOf(article.sidecar.article) ?? printedIn(article).day;
}

/** The headline as it is recognised in the text, in one line; `undefined` if none is. */
export function headlineIn(article: Article): string | undefined {
  return printedIn(article).headline;
}

interface Printed {
  readonly day?: string;
  readonly headline?: string;
}

const known = new WeakMap<Article, Printed>();

/** What a page tells of itself. It is asked for in each row of a table, and costs far less than the whole analysis. */
function printedIn(article: Article): Printed {
  let printed = known.get(article);
  if (printed === undefined) known.set(article, (printed = read(article)));
  return printed;
}

/** In UTF-16 units. */
const LONGEST_HEADLINE = 200;

function read({ text, sidecar }: Article): Printed {
  if (natureOf(text) !== 'english') return {};
  const division = divisionOf(text, toldOf(sidecar.decisions));
  const day = findReferenceDate(division, undefined).value;
  const headline = headlineAmong(paragraphsOf(division), text);
  return { ...(day !== undefined && { day }), ...(headline && { headline }) };
}

/** As mails and wire services have it before a title. */
const LABEL = /^(?:#+ |(?:Subject|Title|Headline): )/;

function headlineAmong(paragraphs: readonly Paragraph[], text: string): string | undefined {
  const index = paragraphs.findIndex(({ role }) => role === 'headline');
  const [headline, next] = [paragraphs[index], paragraphs[index + 1]];
  // A line with nothing below it is the whole of an article, and one that goes on in small letters the half of a sentence.
  if (headline === undefined || next === undefined || /^\p{Ll}/u.test(text.slice(next.start))) return undefined;
  const words = text.slice(headline.start, headline.end).replace(LABEL, '');
  return shortened(words, LONGEST_HEADLINE);
}
