import type { Article } from '../../article';
import { LossCounter, type Exported } from '../exported';
import { countArticleLosses, countKeysLeftOut } from '../leftOut';
import { isSafeLink } from '../links';
import {
  factsOf,
  headlineOf,
  kindWords,
  numbersOf,
  reasonsOf,
  troubleWords,
  type FactValue,
} from '../report/claimFacts';
import { REPORTED_KEYS, reportOf, type Report, type ReportedArticle, type ReportedClaim } from '../report/report';
import { markedWords, warningsOf } from '../report/doubtWords';
import { dateWords, dayWords, numberWords, OUTCOME_WORDS, spelled, stateWords } from '../report/words';
import { writable } from '../writable';
import { markdownLink, markdownQuotation, markdownText } from './escape';

/** A report for editors in Markdown (CommonMark with tables): overview, deadlines, actors, and each claim by status. */
export function writeMarkdown(articles: readonly Article[]): Exported {
  const losses = new LossCounter();
  countArticleLosses(articles, losses);
  const report = reportOf(articles);
  countKeysLeftOut(report.claims, REPORTED_KEYS, losses);
  const text = new MarkdownReport(report, losses).blocks.join('\n\n');
  return { text: writable(`${text}\n`, losses), losses: losses.losses };
}

class MarkdownReport {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(
    private readonly report: Report,
    private readonly losses: LossCounter,
  ) {
    this.#numbers = numbersOf(report.claims);
  }

  get blocks(): readonly string[] {
    const { title, articles, claims, unsettled, isEmpty } = this.report;
    return [
      `# ${markdownText(title)}`,
      ...articles.flatMap((article) => this.#articleLine(article)),
      ...articles.flatMap((article) => warningsOf(article).map((warning) => `**${markdownText(warning)}**`)),
      ...(isEmpty ? ['Nothing has been tagged yet.'] : []),
      ...(claims.length === 0 ? [] : [this.#overview()]),
      ...this.#deadlines(),
      ...this.#actors(),
      ...(unsettled.length === 0
        ? []
        : ['## To look at again', unsettled.map((claim) => this.#unsettledLine(claim)).join('\n')]),
      ...this.report.byStatus.flatMap(({ words, claims: group }) => [
        `## ${words}`,
        ...group.flatMap((claim) => this.#claim(claim)),
      ]),
    ];
  }

  #articleLine({ article, name, claims }: ReportedArticle): readonly string[] {
    const { outlet, byline, published, url } = article.sidecar.article;
    const said = (key: string, words: string | undefined) => markdownText(markedWords(article, key, words) ?? '');
    const parts = [
      this.report.articles.length === 1 ? undefined : `**${markdownText(name)}**`,
      said('outlet', outlet),
      said('byline', byline),
      said('published', published ? spelled(published) : dayWords(article)),
      url && this.#value({ text: isSafeLink(url) ? 'on the web' : url, address: url }),
      `file ${markdownText(article.file)}`,
      counted(claims.length, 'claim'),
    ];
    return [parts.filter(Boolean).join(' · ')];
  }

  #overview(): string {
    const { byStatus } = this.report;
    const rows = byStatus.map(({ words, claims }) => [words, String(claims.length), numbersIn(claims)]);
    return table(['Status', 'Number', 'Claims'], rows);
  }

  #deadlines(): readonly string[] {
    const { deadlines } = this.report;
    if (deadlines.length === 0) return [];
    const rows = deadlines.map(({ claim, due }) => [
      markdownText(dateWords(due)),
      `${claim.number}. ${this.#named(claim)}`,
      markdownText(claim.claimants.map(({ name }) => name).join(', ')),
      markdownText(claim.addressees.map(({ name }) => name).join(', ')),
      claim.claim.outcome === undefined ? '' : OUTCOME_WORDS[claim.claim.outcome],
    ]);
    return ['## Deadlines', table(['Due', 'Claim', 'Who', 'To whom', 'Outcome'], rows)];
  }

  #actors(): readonly string[] {
    const { byActor } = this.report;
    if (byActor.length === 0) return [];
    const rows = byActor.map(({ party, made, received }) => [
      markdownText(party.name),
      numbersIn(made),
      numbersIn(received),
    ]);
    return ['## Actors', table(['Actor', 'Claims made', 'Claims addressed to them'], rows)];
  }

  #unsettledLine(claim: ReportedClaim): string {
    return `- ${claim.number}. ${markdownText(headlineOf(claim))}: ${markdownText(reasonsOf(claim).join(' '))}`;
  }

  #claim(claim: ReportedClaim): readonly string[] {
    const facts = factsOf(claim, this.#numbers).map(
      ({ name, values }) => `- **${name}:** ${values.map((value) => this.#value(value)).join('; ')}`,
    );
    const heading = `### ${claim.number}. ${markdownText(kindWords(claim.claim))}: ${this.#named(claim)}`;
    const quotes = claim.quotes.flatMap((quote) => {
      const file = this.report.articles.length === 1 ? '' : `${markdownText(claim.article.file)}, `;
      const where = quote.place === undefined ? undefined : `${file}line ${quote.place.line}`;
      const state = stateWords(quote);
      const told = [where, state && `**${markdownText(state)}**`].filter(Boolean).join('. ');
      return [`${markdownQuotation(quote.words)}\n>\n> — ${told}`];
    });
    return [heading, ...quotes, ...(facts.length === 0 ? [] : [facts.join('\n')])];
  }

  /** The claim's headline, with a mark that is seen at once where its words are not sure to be in the article. */
  #named(claim: ReportedClaim): string {
    const isSure = claim.state === 'changed' && claim.undecided.length === 0;
    const mark = isSure ? undefined : troubleWords(claim);
    return markdownText(headlineOf(claim)) + (mark === undefined ? '' : ` **(${mark})**`);
  }

  #value({ text, address }: FactValue): string {
    if (address === undefined) return markdownText(text);
    if (isSafeLink(address)) return markdownLink(text, address);
    this.losses.add('unsafe-link');
    return markdownText(text === address ? text : `${text} (${address})`);
  }
}

function numbersIn(claims: readonly ReportedClaim[]): string {
  return claims.map(({ number }) => numberWords(number)).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
