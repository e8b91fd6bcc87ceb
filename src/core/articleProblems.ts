import type { Article, LocatedClaim } from './article';
import type { Placement } from './claims/anchor';
import type { ClaimAnchor } from './claims/claim';
import type { SidecarProblemCode } from './claims/sidecar';
import { NormalisedText } from './claims/anchor/normalisedText';
import type { Problem } from './problem';

/**
 * What may be wrong between an article and its sidecar. Facts: `claim` the claim's id; `quote` what was tagged; `current`
 * what stands there now; `places` how many places are as likely; `value` the id that leads nowhere.
 */
export type AnchorProblemCode = 'anchor-changed' | 'anchor-ambiguous' | 'anchor-lost' | 'relation-unknown-claim';

export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong, in the article or in its sidecar. */
export interface ArticleProblem extends Problem<SidecarProblemCode | AnchorProblemCode> {
  readonly severity: Severity;
  /** The text that the span is of. */
  readonly of: 'article' | 'sidecar';
}

/** What of an article is checked: its claims and their sidecar; what was recognised in it has no say. */
export type CheckedArticle = Pick<Article, 'text' | 'sidecar' | 'claims' | 'sidecarProblems'>;

/** How much of a quote is told, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/**
 * All that is wrong with an article's claims: the faults of the sidecar, and quotes that are changed, ambiguous or lost
 * in the text. What an editor has settled is no problem: a change that the sidecar records with the words of today, a
 * lost claim that was set aside. In the order of the sidecar's faults, then of its claims.
 */
export function articleProblems(article: CheckedArticle): readonly ArticleProblem[] {
  return [
    ...article.sidecarProblems.map((problem): ArticleProblem => ({
      ...problem,
      severity: severityOf(problem.code),
      of: 'sidecar',
    })),
    ...article.claims.flatMap((located) => [
      ...located.claim.anchors.flatMap((anchor, index) => anchorProblem(article, located, anchor, index) ?? []),
      ...relationProblems(article, located),
    ]),
  ];
}

/** An error is what was left out of the sidecar as read, or keeps it from being written; the rest can be lived with. */
function severityOf(code: SidecarProblemCode): Severity {
  return code === 'sidecar-unknown-actor' ? 'warning' : 'error';
}

function anchorProblem(
  article: CheckedArticle,
  { claim, placements }: LocatedClaim,
  anchor: ClaimAnchor,
  index: number,
): ArticleProblem | undefined {
  const placement = placements[index];
  const facts = { claim: claim.id, quote: shortened(anchor.exact) };
  const span = article.sidecar.places.get(claim.id);
  const inSidecar = { severity: 'warning', of: 'sidecar', ...(span ? { span } : {}) } as const;
  switch (placement?.state) {
    case 'changed': {
      const current = wordsAt(article.text, placement);
      if (anchor.state === 'changed' && anchor.current === current) return undefined;
      const { start, end } = placement;
      return {
        code: 'anchor-changed',
        severity: 'info',
        of: 'article',
        span: { start, end },
        facts: { ...facts, current: shortened(current) },
      };
    }
    case 'ambiguous': {
      if (claim.parked) return undefined;
      return { code: 'anchor-ambiguous', ...inSidecar, facts: { ...facts, places: placement.candidates.length } };
    }
    case 'lost':
      return claim.parked ? undefined : { code: 'anchor-lost', ...inSidecar, facts };
    case 'exact':
    case 'moved':
    case undefined:
      return undefined;
  }
}

/** Relations to claims of the same sidecar that are not there; those of other articles are for who has these. */
function relationProblems({ sidecar }: CheckedArticle, { claim }: LocatedClaim): readonly ArticleProblem[] {
  const span = sidecar.places.get(claim.id);
  return (claim.relations ?? [])
    .filter(({ target }) => !target.includes('#') && !sidecar.claims.some(({ id }) => id === target))
    .map(({ target }) => ({
      code: 'relation-unknown-claim',
      severity: 'warning',
      of: 'sidecar',
      ...(span ? { span } : {}),
      facts: { claim: claim.id, value: target },
    }));
}

function wordsAt(text: string, { start, end }: Extract<Placement, { start: number }>): string {
  return new NormalisedText(text.slice(start, end)).text;
}

function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : LONGEST_QUOTE)} …`;
}
