import type { ArticleProblem } from '../../core/articleProblems';
import { isClaimRule } from '../../core/claims/rules/table';
import { yamlProblemSentence } from './yaml';
import { findingSentence } from './findings';
import { schemaProblemSentence } from './schema';

/** A problem of an article's claims in a sentence that says what to do next. */
export function articleProblemSentence({ code, facts = {} }: Pick<ArticleProblem, 'code' | 'facts'>): string {
  const { value = '', claim = '', quote = '', current = '' } = facts;
  if (isClaimRule(code)) return findingSentence(code, facts);
  switch (code) {
    case 'yaml-syntax':
    case 'yaml-conflict':
    case 'yaml-feature':
    case 'yaml-not-a-map':
    case 'yaml-too-large':
    case 'yaml-too-deep':
    case 'yaml-not-text':
      return yamlProblemSentence({ code, facts });
    case 'sidecar-newer':
      return `The file is of format ${facts.major ?? ''}, which is newer than this program; update Blue Pencil.`;
    case 'sidecar-empty':
      return 'This file is empty: if claims were in it, they are gone. Restore it, from git or a backup; if there were none, delete it.';
    case 'sidecar-missing-key':
      return schemaProblemSentence('missing-key', facts);
    case 'sidecar-wrong-type':
      return schemaProblemSentence('wrong-type', facts);
    case 'sidecar-unknown-value':
      return schemaProblemSentence('unknown-value', facts);
    case 'sidecar-bad-value':
      return schemaProblemSentence('bad-value', facts);
    case 'sidecar-too-long':
      return schemaProblemSentence('too-long', facts);
    case 'sidecar-duplicate-id':
      return `Two ${facts.list ?? 'claims'} have the id “${value}”; delete one, or give it another id.`;
    case 'anchor.changed':
      return `The words of claim ${claim} have changed: tagged was “${quote}”, now it says “${current}”. See whether the claim still holds.`;
    case 'anchor.other-speaker':
      return `In the article ${facts.speaker} says the words of claim ${claim}, “${quote}”; by the claim it is ${value}. Correct “claimant”, or see whether the claim still holds.`;
    case 'anchor.ambiguous':
      return `It is not sure which words claim ${claim} means: ${standingWords(facts)}. Add “prefix” or “suffix” to its anchor, with the words right before or behind those that are meant; or choose a place in the editor, among the orphans.`;
    case 'anchor.lost':
      if (facts.stands !== undefined)
        return `The words of claim ${claim}, “${quote}”, stand in the article, but not among the words that stood around them when they were tagged. See whether they are meant: then correct “prefix” and “suffix” of the anchor, or take them out; or attach the claim to other words in the editor, among the orphans.`;
      return `The words of claim ${claim} are not in the article any more: “${quote}”. Correct “exact” of its anchor to words that stand there; or, in the editor, among the orphans, attach the claim to other words or set it aside.`;
  }
}

/** In how many places ambiguous words stand, and how many only come near. */
function standingWords({ quote, places, alike = places, more }: NonNullable<ArticleProblem['facts']>): string {
  const counted = (count: number) =>
    `${more === undefined ? '' : 'at least '}${count === 1 ? 'one place' : `${count} places`}`;
  const near = Number(places) - Number(alike);
  if (near === 0) return `“${quote}” stands in ${counted(near + Number(alike))}`;
  // It may well stand somewhere else, where it is less likely to be meant.
  if (alike === 0) return `${counted(near)} come near “${quote}”, none with just these words`;
  return `“${quote}” stands in ${alike === 1 ? 'one place' : `${alike} places`}, and as likely are ${counted(near)} with words that come near`;
}
