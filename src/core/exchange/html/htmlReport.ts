import { NormalisedText } from '../../claims/anchor/normalisedText';
import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim';
import { toldOf } from '../../claims/decisions';
import type { Sidecar } from '../../claims/sidecar';
import { divisionOf, paragraphsOf } from '../../text/divide';
import { natureOf } from '../../text/nature';
import type { Span } from '../../text/span';
import type { LossCounter } from '../exported';
import { isSafeLink } from '../links';
import {
  factsOf,
  headlineOf,
  kindWords,
  reasonsOf,
  troubleWords,
  type Fact,
  type FactValue,
} from '../report/claimFacts';
import type { ActorGroup, Deadline, Report, ReportedArticle, ReportedClaim, StatusGroup } from '../report/report';
import { markedWords, warningsOf } from '../report/doubtWords';
import { dateWords, dayWords, numberWords, OUTCOME_WORDS, spelled, stateWords } from '../report/words';
import { htmlText } from './escape';
import { markedText, placeId, type MarkedSpan } from './markedText';

/** Values up to this length stand beside each other, longer ones in a list. In UTF-16 units. */
const LONGEST_IN_LINE = 40;

/** The sections of a report as HTML. Every text of others is escaped, and its direction kept from what is around it. */
export class HtmlReport {
  constructor(
    private readonly report: Report,
    private readonly numbers: ReadonlyMap<string, number>,
    private readonly losses: LossCounter,
  ) {}

  get sections(): readonly string[] {
    const { claims, byStatus, byActor, deadlines, unsettled, articles } = this.report;
    return [
      this.#header(),
      ...(deadlines.length === 0 ? [] : [section('deadlines', 'Deadlines', this.#deadlines(deadlines))]),
      ...(unsettled.length === 0 ? [] : [section('look', 'To look at again', this.#unsettled(unsettled))]),
      ...(byActor.length === 0 ? [] : [section('actors', 'Actors', this.#actors(byActor))]),
      ...(claims.length === 0
        ? []
        : [section('claims', 'Claims', byStatus.map((group) => this.#group(group)).join('\n'))]),
      ...articles.map((article, index) => this.#article(article, index + 1)),
      '<footer>Made with Blue Pencil.</footer>',
    ];
  }

  #header(): string {
    const { title, articles, claims, byStatus, unsettled, isEmpty } = this.report;
    const tiles = byStatus.map(
      ({ words, claims: group, status }) =>
        `<li><a href="#status-${status ?? 'none'}"><strong>${group.length}</strong><span>${htmlText(words)}</span></a></li>`,
    );
    const look =
      unsettled.length === 0
        ? []
        : [
            `<li class="look"><a href="#look"><strong>${unsettled.length}</strong><span>To look at again</span></a></li>`,
          ];
    const [only] = articles;
    const isAlone = articles.length === 1 && only !== undefined;
    return [
      '<header>',
      '<p class="kicker">Report on claims</p>',
      `<h1>${isolated(isAlone ? only.name : title)}</h1>`,
      ...(isAlone
        ? [`<p class="meta">${this.#about(only)}</p>`]
        : [
            '<ul class="meta">',
            ...articles.map(
              (article, index) =>
                `<li><a href="#article-${index + 1}">${isolated(article.name)}</a> · ${this.#about(article)}</li>`,
            ),
            '</ul>',
          ]),
      ...articles.flatMap((article) =>
        warningsOf(article).map((warning) => `<p class="warning">${isolated(warning)}</p>`),
      ),
      ...(isEmpty ? ['<p>Nothing has been tagged yet.</p>'] : []),
      ...(claims.length === 0 ? [] : [`<ul class="tiles">\n${[...tiles, ...look].join('\n')}\n</ul>`]),
      '</header>',
    ].join('\n');
  }

  #about({ article, claims }: ReportedArticle): string {
    const { file, sidecar } = article;
    const { outlet, byline, published, url } = sidecar.article;
    const said = (key: string, words: string | undefined) => {
      const marked = markedWords(article, key, words);
      return marked && isolated(marked);
    };
    const parts = [
      said('outlet', outlet),
      said('byline', byline),
      said('published', published ? spelled(published) : dayWords(article)),
      url && this.#linked('on the web', url),
      `file ${isolated(file)}`,
      counted(claims.length, 'claim'),
    ];
    return parts.filter(Boolean).join(' · ');
  }

  #deadlines(deadlines: readonly Deadline[]): string {
    const rows = deadlines.map(({ claim, due }) => [
      isolated(dateWords(due)),
      `${this.#link(claim)}${lookBadge(claim)}`,
      isolatedList(claim.claimants.map(({ name }) => name)),
      isolatedList(claim.addressees.map(({ name }) => name)),
      claim.claim.outcome === undefined ? '' : htmlText(OUTCOME_WORDS[claim.claim.outcome]),
    ]);
    return table(['Due', 'Claim', 'Who', 'To whom', 'Outcome'], rows);
  }

  #actors(groups: readonly ActorGroup[]): string {
    const numbers = (claims: readonly ReportedClaim[]) =>
      claims.map(({ number }) => `<a href="#claim-${number}">${numberWords(number)}</a>`).join(', ');
    const rows = groups.map(({ party, made, received }) => [
      isolated(party.name),
      party.actor?.type === undefined ? '' : htmlText(party.actor.type),
      numbers(made),
      numbers(received),
    ]);
    return table(['Actor', 'Type', 'Claims made', 'Claims addressed to them'], rows);
  }

  #unsettled(claims: readonly ReportedClaim[]): string {
    const rows = claims.map((claim) => [this.#link(claim), reasonsOf(claim).map(isolated).join('<br>')]);
    return table(['Claim', 'What happened'], rows);
  }

  #group({ status, words, claims }: StatusGroup): string {
    return [
      `<h3 id="status-${status ?? 'none'}">${htmlText(words)} <span class="count">${claims.length}</span></h3>`,
      ...claims.map((claim) => this.#claim(claim)),
    ].join('\n');
  }

  #claim(claim: ReportedClaim): string {
    const { number } = claim;
    return [
      `<article class="claim ${kindClass(claim.claim.kind)}" id="claim-${number}">`,
      `<h4><span class="number-of">${number}</span><span class="badge">${htmlText(kindWords(claim.claim))}</span>` +
        // Without words of the editor's own the quote below says all.
        `${claim.claim.text ? isolated(headlineOf(claim)) : ''}${lookBadge(claim)}</h4>`,
      ...this.#quotes(claim),
      ...this.#facts(factsOf(claim, this.numbers)),
      '</article>',
    ].join('\n');
  }

  #quotes({ quotes, number, article }: ReportedClaim): readonly string[] {
    const lang = languageOf(article.sidecar.article.lang);
    const file = this.report.articles.length === 1 ? '' : `${isolated(article.file)}, `;
    return quotes.map((quote, index) => {
      const place =
        quote.place === undefined
          ? ''
          : `\n<p class="place">${file}<a href="#${placeId(number, index + 1)}">line ${quote.place.line}</a></p>`;
      const state = stateWords(quote);
      const warning = state === undefined ? '' : `\n<p class="warning">${isolated(state)}</p>`;
      return `<blockquote dir="auto"${lang}>${htmlText(quote.words)}</blockquote>${place}${warning}`;
    });
  }

  #facts(facts: readonly Fact[]): readonly string[] {
    if (facts.length === 0) return [];
    const items = facts.map(({ name, values }) => {
      const told = values.map((value) => this.#value(value));
      const isShort =
        values.length === 1 ||
        values.every(({ text, address }) => address === undefined && text.length <= LONGEST_IN_LINE);
      const list = isShort ? told.join(', ') : `<ul>${told.map((one) => `<li>${one}</li>`).join('')}</ul>`;
      return `<dt>${htmlText(name)}</dt><dd class="pre">${list}</dd>`;
    });
    return ['<dl>', ...items, '</dl>'];
  }

  #value({ text, address, claim }: FactValue): string {
    if (claim !== undefined) return `<a href="#claim-${claim}">${isolated(text)}</a>`;
    return address === undefined ? isolated(text) : this.#linked(text, address);
  }

  /** A link, or the address as text where it leads neither to a page nor to a mailbox. */
  #linked(text: string, address: string): string {
    if (isSafeLink(address)) {
      return `<a href="${htmlText(address)}" rel="noopener noreferrer nofollow">${isolated(text)}</a>`;
    }
    this.losses.add('unsafe-link');
    return isolated(text === address ? text : `${text} (${address})`);
  }

  #link(claim: ReportedClaim): string {
    return `<a href="#claim-${claim.number}">${claim.number}</a> ${isolated(headlineOf(claim))}`;
  }

  #article({ article, name, claims }: ReportedArticle, index: number): string {
    const { text } = new NormalisedText(article.text);
    const spans = claims.flatMap(({ quotes, number, claim }) =>
      quotes.flatMap(({ place }, at): readonly MarkedSpan[] =>
        place === undefined
          ? []
          : [{ start: place.start, end: place.end, number, kind: kindClass(claim.kind), place: at + 1 }],
      ),
    );
    const lang = languageOf(article.sidecar.article.lang);
    const shown = markedText(text, spans, pageChrome(text, article.sidecar));
    return section(
      `article-${index}`,
      this.report.articles.length === 1 ? 'The article with its claims' : name,
      `<div class="article" dir="auto"${lang}>${shown}</div>`,
    );
  }
}

/** Where page chrome and bylines stand in a text, as its editor sees it; a text in another language is not looked through. */
function pageChrome(text: string, { decisions }: Sidecar): readonly Span[] {
  if (natureOf(text) !== 'english') return [];
  return paragraphsOf(divisionOf(text, toldOf(decisions))).filter(({ role }) => role === 'chrome' || role === 'byline');
}

function section(id: string, title: string, content: string): string {
  return `<section id="${id}">\n<h2>${isolated(title)}</h2>\n${content}\n</section>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: 'th' | 'td', values: readonly string[]) =>
    values.map((value) => (tag === 'th' ? `<th scope="col">${value}</th>` : `<td>${value}</td>`)).join('');
  return [
    '<div class="scroll"><table>',
    `<thead><tr>${cells('th', head.map(htmlText))}</tr></thead>`,
    `<tbody>\n${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

/** A mark that is seen at once where a claim's words are not sure to be in the article. */
function lookBadge(claim: ReportedClaim): string {
  const words = troubleWords(claim);
  return words === undefined ? '' : ` <span class="badge look">${words}</span>`;
}

/** A text whose direction of writing must not turn around what stands beside it. */
function isolated(text: string): string {
  return `<bdi>${htmlText(text)}</bdi>`;
}

function isolatedList(texts: readonly string[]): string {
  return texts.map(isolated).join(', ');
}

function kindClass(kind: ClaimKind): string {
  return `kind-${CLAIM_KINDS.includes(kind) ? kind : 'other'}`;
}

/** The `lang` attribute for a language tag of a plain form (BCP 47), else nothing. */
function languageOf(lang: string | undefined): string {
  return lang !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? ` lang="${lang}"` : '';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
