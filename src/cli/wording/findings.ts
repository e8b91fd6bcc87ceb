import type { ArticleProblem } from '../../core/articleProblems';
import type { ClaimRuleId } from '../../core/claims/rules/table';
import { undecidedSentence } from './undecided';
import { keyWords, meant } from './keys';

/** What a rule has found in a claim, in a sentence that says what to do next. */
export function findingSentence(code: ClaimRuleId, facts: NonNullable<ArticleProblem['facts']>): string {
  const { value = '', claim = '' } = facts;
  switch (code) {
    case 'claim.demand-without-addressee':
      return `The demand ${claim} does not say who it is addressed to; add “addressee”, or choose another kind.`;
    case 'claim.strength-without-demand':
      return `Claim ${claim} has a “strength” but is not a demand: it is of the kind “${facts.kind}”; remove “strength”, or choose the kind “demand”.`;
    case 'claim.said-after-publication':
      return `Claim ${claim} was said on ${value}, but the article is dated ${facts.published}; correct “said” or the article’s date.`;
    case 'claim.due-before-said':
      return `Claim ${claim} was due on ${value}, before it was said (${facts.said}); correct “due” or “said”.`;
    case 'claim.confirmed-without-evidence':
      return `Claim ${claim} is confirmed without evidence; add “evidence”, or set the status to “checking”.`;
    case 'claim.merge-conflict':
      return undecidedSentence(facts);
    case 'claim.unknown-actor':
      if (facts.several !== undefined)
        return `“${value}” is not the id of one actor but of several; write ${facts.key}: [${facts.several}].`;
      return `Nobody in “actors” has the id “${value}” (${facts.key}); add the actor or correct the id${meant(facts.nearest)}.`;
    case 'claim.role-ended':
      return `${facts.name} was ${roleWords(facts.title)} only until ${value}, and the article is dated ${facts.day}; correct the role or its dates.`;
    case 'claim.duplicate':
      return `Claim ${claim} repeats claim ${facts.other}; delete one, or add a relation that says how they belong together.`;
    case 'claim.contradiction':
      return `Claim ${claim} contradicts claim ${facts.other} by the same claimant. Check whether both were really said; if one replaces the other, add the relation “updates”.`;
    case 'claim.unknown-tag':
      return `“${value}” is not in the codebook; correct the tag${meant(facts.nearest)} or add it there.`;
    case 'claim.misspelt-key':
      if (facts.within !== undefined)
        return `“${value}” is in the claim itself, where it is not read; move it into one of the “${facts.within}”, aligned with its “exact”.`;
      return `Blue Pencil does not know the key “${value}” here, and does not read its value; correct it${meant(facts.nearest)} unless it is a key of your own.`;
    case 'claim.cut-text':
      return `The text after “#” is treated as a comment here and is not read: “${value}”; put the text in ${
        facts.curly === undefined
          ? 'quotation marks'
          : 'straight quotation marks ("), since YAML does not treat curly ones as quotation marks'
      }, or add a space after the “#” if it is a comment.`;
    case 'claim.curly-quotes':
      return `${keyWords(String(facts.key ?? ''))}${facts.claim === undefined ? '' : ` of claim ${claim}`} is in curly quotation marks, which YAML does not treat as quotation marks, so they are read as part of the text: ${value}; replace them with straight ones (")${facts.free === undefined ? '' : ', or put straight ones around them if they belong to the text'}.`;
    case 'claim.unresolved-relation':
      if (facts.why === 'itself') return `Claim ${claim} has a relation to itself; correct or delete it.`;
      return `Claim ${claim} has a relation to “${value}”, ${relationWords(facts.why)}; correct or delete it.`;
  }
}

function roleWords(title: string | number | undefined): string {
  return title ? `“${title}”` : 'in this role';
}

function relationWords(why: string | number | undefined): string {
  switch (why) {
    case 'not-here':
      return 'which is not a claim in this article';
    case 'no-claims':
      return 'but that article has no sidecar';
    case 'not-there':
      return 'but that article has no such claim';
    case 'outside':
      return 'which is outside this folder';
    default:
      return 'which is not a relative path with a claim (FOLDER/FILE.txt#c-…)';
  }
}
