import type { ArticleProblem } from '../../core/articleProblems';
import type { ClaimRuleId } from '../../core/claims/rules/table';
import { undecidedSentence } from './undecided';
import { keyWords, meant } from './keys';

/** What a rule has found in a claim, in a sentence that says what to do next. */
export function findingSentence(code: ClaimRuleId, facts: NonNullable<ArticleProblem['facts']>): string {
  const { value = '', claim = '' } = facts;
  switch (code) {
    case 'claim.demand-without-addressee':
      return `The demand ${claim} does not say whom it is made of; add “addressee”, or choose another kind.`;
    case 'claim.strength-without-demand':
      return `Claim ${claim} has a “strength” and is no demand, but of the kind “${facts.kind}”; take “strength” out, or choose the kind “demand”.`;
    case 'claim.said-after-publication':
      return `Claim ${claim} was said on ${value}, but the article is of ${facts.published}; correct “said” or the article’s date.`;
    case 'claim.due-before-said':
      return `Claim ${claim} was due on ${value}, before it was said (${facts.said}); correct “due” or “said”.`;
    case 'claim.confirmed-without-evidence':
      return `Claim ${claim} is confirmed without evidence; add “evidence”, or set the status to “checking”.`;
    case 'claim.merge-conflict':
      return undecidedSentence(facts);
    case 'claim.unknown-actor':
      if (facts.several !== undefined)
        return `“${value}” is no id of an actor, but several; write ${facts.key}: [${facts.several}].`;
      return `Nobody in “actors” has the id “${value}” (${facts.key}); add the actor or correct the id${meant(facts.nearest)}.`;
    case 'claim.role-ended':
      return `${facts.name} was ${roleWords(facts.title)} until ${value} only, and the article is of ${facts.day}; correct the role or its dates.`;
    case 'claim.duplicate':
      return `Claim ${claim} repeats claim ${facts.other}; delete one, or say by a relation how they belong together.`;
    case 'claim.contradiction':
      return `Claim ${claim} contradicts claim ${facts.other} of the same claimant. See whether both were said so; if one replaces the other, say so by the relation “updates”.`;
    case 'claim.unknown-tag':
      return `“${value}” is not in the codebook; correct the tag${meant(facts.nearest)} or add it there.`;
    case 'claim.misspelt-key':
      if (facts.within !== undefined)
        return `“${value}” stands in the claim itself, where it is not read; put it into one of the “${facts.within}”, in the column of its “exact”.`;
      return `Blue Pencil does not know the key “${value}” here, and does not read what stands there; correct it${meant(facts.nearest)} if it is none of your own.`;
    case 'claim.cut-text':
      return `What stands behind “#” here is taken for a comment, and not read: “${value}”; put the text in ${
        facts.curly === undefined ? 'quotation marks' : 'straight quotation marks ("), as curly ones are none to YAML'
      }, or a blank behind the sign if it is a remark.`;
    case 'claim.curly-quotes':
      return `${keyWords(String(facts.key ?? ''))}${facts.claim === undefined ? '' : ` of claim ${claim}`} stands in curly quotation marks, which are none to YAML, so that they are read as a part of it: ${value}; put straight ones (") in their place${facts.free === undefined ? '' : ', or around them if they belong to the text'}.`;
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
      return 'which is no claim of this article';
    case 'no-claims':
      return 'but that article has no claims file';
    case 'not-there':
      return 'but that article has no such claim';
    case 'outside':
      return 'which lies outside of this folder';
    default:
      return 'which is no relative path with a claim (FOLDER/FILE.txt#c-…)';
  }
}
