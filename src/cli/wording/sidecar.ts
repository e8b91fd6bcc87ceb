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
      return `The file is in format ${facts.major ?? ''}, which is newer than this program; update Blue Pencil.`;
    case 'sidecar-empty':
      return 'This file is empty: any claims that were in it are gone. Restore it from git or a backup; if there were none, delete it.';
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
      return `The words of claim ${claim} have changed: the tagged text was “${quote}”, and now it is “${current}”. Check whether the claim still holds.`;
    case 'anchor.other-speaker':
      return `In the article, ${facts.speaker} says the words of claim ${claim}, “${quote}”; according to the claim, it is ${value}. Correct “claimant”, or check whether the claim still holds.`;
    case 'anchor.ambiguous':
      return `It is not certain which words claim ${claim} means: ${standingWords(facts)}. Add “prefix” or “suffix” to its anchor, with the words directly before or after those that are meant; or choose a place in the editor, among the orphans.`;
    case 'anchor.lost':
      if (facts.elsewhere !== undefined)
        return `The words of claim ${claim}, “${quote}”, are in the article, but not in the surroundings in which they were tagged. Check whether they are meant: if so, correct “prefix” and “suffix” of the anchor, or remove them; or attach the claim to other words in the editor, among the orphans.`;
      return `The words of claim ${claim} are no longer in the article: “${quote}”. Change “exact” of its anchor to words that are there; or, in the editor, among the orphans, attach the claim to other words or set it aside.`;
  }
}

/** In how many places ambiguous words stand, and how many only come near. */
function standingWords({ quote, places, alike = places, more }: NonNullable<ArticleProblem['facts']>): string {
  const counted = (count: number) =>
    `${more === undefined ? '' : 'at least '}${count === 1 ? 'one place' : `${count} places`}`;
  const near = Number(places) - Number(alike);
  if (near === 0) return `“${quote}” occurs in ${counted(near + Number(alike))}`;
  // It may well stand somewhere else, where it is less likely to be meant.
  if (alike === 0)
    return `${counted(near)} ${near === 1 ? 'is' : 'are'} close to “${quote}”, but ${near === 1 ? 'does not have' : 'none has'} exactly these words`;
  return `“${quote}” occurs in ${alike === 1 ? 'one place' : `${alike} places`}, and ${counted(near)} with similar words ${near === 1 ? 'is' : 'are'} just as likely`;
}
