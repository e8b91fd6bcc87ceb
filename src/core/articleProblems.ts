import type { Article } from './article';
import type { LocatedClaim } from './claims/located';
import { isSameButForForm } from './claims/anchor/fold';
import { MOST_CANDIDATES } from './claims/anchor/search';
import { NormalisedText } from './claims/anchor/normalisedText';
import type { ClaimAnchor } from './claims/claim';
import { ruleSteps } from './claims/rules';
import { curlyAnchor } from './claims/rules/curlyQuotes';
import type { RuleContext } from './claims/rules/rule';
import { severityIn, type RuleSettings } from './claims/rules/severities';
import type { ClaimRuleId, RuleId } from './claims/rules/table';
import type { SidecarProblemCode } from './claims/sidecar';
import { placeInItem } from './claims/sidecarPlaces';
import type { Problem } from './problem';
import { shortened as inOneLine } from './text/shortened';
import type { Span } from './text/span';
import { atOnce } from './text/steps';

/**
 * What may be wrong between an article and its sidecar. Facts: `claim` the claim's id; `quote` what was tagged; `current`
 * what stands there now; `places` how many places are as likely, `alike` at how many of them those very words stand, where
 * not at all of them; `more` is 1 if the search stopped there; `elsewhere` is 1 if the words of a lost quote stand in the
 * article, with something else around them. See also `problemsOfSpeakers`.
 */
export type AnchorProblemCode = 'anchor.changed' | 'anchor.other-speaker' | 'anchor.ambiguous' | 'anchor.lost';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** One thing that is wrong, in the article or in its sidecar. Its code is its rule's, but for faults of form. */
export interface ArticleProblem extends Problem<SidecarProblemCode | AnchorProblemCode | ClaimRuleId> {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The text that the span is of. */
  readonly of: 'article' | 'sidecar';
}

/** What of an article is checked: its claims and their sidecar; what was recognised in it has no say. */
export type CheckedArticle = Pick<Article, 'text' | 'sidecar' | 'claims' | 'sidecarProblems'>;

/** What the rules are told besides the sidecar, and how grave their findings are. */
export interface RuleSurroundings extends Omit<RuleContext, 'sidecar'> {
  readonly settings?: RuleSettings;
}

/** How much of a quote is told, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/**
 * All that is wrong with an article's claims: what is wrong with the sidecar by itself, then quotes that are changed,
 * ambiguous or lost in the text.
 */
export function articleProblems(
  article: CheckedArticle,
  surroundings: RuleSurroundings = {},
): readonly ArticleProblem[] {
  return [...problemsOfSidecar(article, surroundings), ...problemsOfAnchors(article, surroundings.settings)];
}

/** What is wrong with a sidecar whatever the article's text: faults of its form, and what the rules find. */
function problemsOfSidecar(checked: CheckedSidecar, surroundings?: RuleSurroundings): readonly ArticleProblem[] {
  return atOnce(sidecarProblemSteps(checked, surroundings));
}

export type CheckedSidecar = Pick<CheckedArticle, 'sidecar' | 'sidecarProblems'>;

/** {@link problemsOfSidecar} step by step, for those who must not be held up. */
export function* sidecarProblemSteps(
  { sidecar, sidecarProblems }: CheckedSidecar,
  { settings = {}, ...context }: RuleSurroundings = {},
): Generator<undefined, readonly ArticleProblem[], undefined> {
  const findings = yield* ruleSteps({ sidecar, ...context }, settings);
  // That a key is missing is told with the one that may have been meant by it.
  const told = new Set(
    sidecarProblems.flatMap(({ code, facts = {} }) =>
      code === 'sidecar-missing-key' && facts.nearest !== undefined ? [`${facts.nearest} ${facts.key}`] : [],
    ),
  );
  const news = findings.filter(
    ({ code, facts = {} }) => code !== 'claim.misspelt-key' || !told.has(`${facts.value} ${facts.nearest}`),
  );
  // What does not fit for its curly quotation marks has nothing else the matter, and is as grave as that.
  const misfits = new Set(sidecarProblems.map(({ span }) => span?.start));
  const curly = new Set(news.flatMap(({ code, span }) => (code === 'claim.curly-quotes' ? [span?.start] : [])));
  const all = [...sidecarProblems, ...news].filter(
    ({ code, span }) => code === 'claim.curly-quotes' || span === undefined || !curly.has(span.start),
  );
  return all.flatMap((problem) => graded({ ...problem, rule: ruleOf(problem, misfits), of: 'sidecar' }, settings));
}

/**
 * Quotes that are changed, ambiguous or lost in the text. What an editor has seen is no problem: a change that the
 * sidecar records with the words of today, as a save in the editor does, whether or not it was accepted; a lost claim that
 * was set aside.
 */
export function problemsOfAnchors(article: CheckedArticle, settings: RuleSettings = {}): readonly ArticleProblem[] {
  const problems: ArticleProblem[] = [];
  for (const located of article.claims) {
    // By far the most; this is asked at each key press.
    if (located.state === 'exact' || located.state === 'moved') continue;
    for (const [index, anchor] of located.claim.anchors.entries()) {
      const problem = curlyProblem(article, located, index, settings) ?? anchorProblem(article, located, anchor, index);
      if (problem !== undefined) problems.push(...graded({ ...problem, rule: problem.code }, settings));
    }
  }
  return problems;
}

/** The rule that says how grave a problem is: the one whose findings have its code, or that of the misfit in its place. */
function ruleOf(
  { code, span }: Problem<SidecarProblemCode | ClaimRuleId>,
  misfits: ReadonlySet<number | undefined>,
): RuleId {
  if (code === 'claim.curly-quotes' && span !== undefined && misfits.has(span.start)) return 'sidecar.schema';
  if (code.startsWith('yaml-') || code === 'sidecar-newer') return 'sidecar.unreadable';
  return code.startsWith('sidecar-') ? 'sidecar.schema' : (code as ClaimRuleId);
}

/** A problem with the severity that settings give its rule; none where that is off. */
export function graded(problem: Omit<ArticleProblem, 'severity'>, settings: RuleSettings): readonly ArticleProblem[] {
  const severity = severityIn(settings, problem.rule);
  if (severity === 'off') return [];
  return [{ ...problem, severity: severity === 'information' ? 'info' : severity }];
}

type AnchorProblem = Problem<AnchorProblemCode | 'claim.curly-quotes'> & Pick<ArticleProblem, 'of'>;

/** Of words that do not stand in the article as they are written, that they are put in curly quotation marks. */
function curlyProblem(
  { sidecar }: CheckedArticle,
  { claim, placements }: LocatedClaim,
  index: number,
  settings: RuleSettings,
): AnchorProblem | undefined {
  const state = placements[index]?.state;
  if (state === 'exact' || state === 'moved' || severityIn(settings, 'claim.curly-quotes') === 'off') return undefined;
  const finding = curlyAnchor(sidecar, claim.id, index, claim.anchors[index]!);
  if (finding === undefined) return undefined;
  return { code: 'claim.curly-quotes', of: 'sidecar', ...placeInItem(sidecar, finding.at), facts: finding.facts };
}

function anchorProblem(
  article: CheckedArticle,
  { claim, placements }: LocatedClaim,
  anchor: ClaimAnchor,
  index: number,
): AnchorProblem | undefined {
  const placement = placements[index];
  const quote = anchor.exact.trim();
  const isAsTagged = (place: Span) => isSameButForForm(wordsAt(article.text, place), quote);
  const facts = { claim: claim.id, quote: shortened(anchor.exact) };
  const span = article.sidecar.places.get(claim.id);
  const inSidecar = { of: 'sidecar', ...(span ? { span } : {}) } as const;
  switch (placement?.state) {
    case 'changed': {
      const current = wordsAt(article.text, placement);
      const recorded = anchor.state === 'changed' ? anchor.current : undefined;
      if (recorded !== undefined && isSameButForForm(recorded, current)) return undefined;
      const { start, end } = placement;
      return {
        code: 'anchor.changed',
        of: 'article',
        span: { start, end },
        facts: { ...facts, current: shortened(current) },
      };
    }
    case 'ambiguous': {
      if (claim.parked) return undefined;
      const places = placement.candidates.length;
      const alike = placement.candidates.filter(isAsTagged).length;
      const more = places >= MOST_CANDIDATES && { more: 1 };
      return {
        code: 'anchor.ambiguous',
        ...inSidecar,
        facts: { ...facts, places, ...(alike < places && { alike }), ...more },
      };
    }
    case 'lost': {
      if (claim.parked) return undefined;
      // The words may stand there still, with something else around them than where they were tagged.
      const isElsewhere = placement.candidates.some(isAsTagged);
      return { code: 'anchor.lost', ...inSidecar, facts: { ...facts, ...(isElsewhere && { elsewhere: 1 }) } };
    }
    case 'exact':
    case 'moved':
    case undefined:
      return undefined;
  }
}

function wordsAt(text: string, { start, end }: Span): string {
  return new NormalisedText(text.slice(start, end)).text;
}

/** A quote as problems tell it. */
export function shortened(quote: string): string {
  return inOneLine(quote, LONGEST_QUOTE);
}
