import path from 'node:path';
import type { ArticleProblem } from '../core/articleProblems';
import { SIDECAR_FORMAT } from '../core/claims/sidecar';
import { sidecarName } from '../core/claims/sidecarName';
import type { SchemaProblemKind } from '../core/yaml/schemaCheck';
import { isPattern } from '../platform/node/filesNamed';
import type { FileProblem } from './articleFile';
import { undecidedSentence } from './conflictWording';
import { fitWords } from './fitWording';
import type { SharedProblem } from './workspace';
import { syntaxWords, yamlProblemSentence } from './yamlWording';

/** A problem of a file in one sentence, without the file's name. */
export function fileProblemSentence({ code, file, detail, nearest }: FileProblem): string {
  switch (code) {
    case 'file-not-found':
      return `There is no such file.${patternWords(file)}`;
    case 'file-without-article':
      if (nearest !== undefined)
        return `The article of this claims file is not here, but “${nearest}” holds its text; if the article was renamed to that, rename this file to “${sidecarName(nearest)}”.`;
      return 'The article of this claims file is not here; if it was renamed or moved, give the claims file its name again.';
    case 'file-claims-astray':
      return `There are no claims of this article under its name, but “${nearest}” holds claims of its text, and has no article; if the article was renamed, rename that file to “${sidecarName(path.basename(file))}”.`;
    case 'file-claims-misnamed':
      return `There are no claims of this article under its name, and “${nearest}” is not read; rename that file to “${sidecarName(path.basename(file))}”.`;
    case 'file-no-permission':
      return 'You have no permission to read this file.';
    case 'file-is-folder':
      return 'This is a folder; name the articles in it, as in “folder/*.txt”.';
    case 'file-too-large':
      return 'This file is too large.';
    case 'file-unreadable':
      return `The file cannot be read${detail === undefined ? '' : `: ${detail}`}.`;
    case 'file-not-utf8':
      return 'Some bytes are not UTF-8 text, the first of them here; save the file as UTF-8.';
    case 'file-utf16':
      return 'This file is saved as UTF-16; save it as UTF-8.';
    case 'file-empty':
      return 'The file is empty.';
    case 'file-not-text':
      return 'This is not a text file.';
    case 'file-one-side':
      return `Git has left this file unmerged, with your version alone: theirs is not in it, and “git add” would leave it out for good. “bluepencil merge FILE” merges both by claim.${detail === undefined ? '' : ` The merge driver of this clone calls “${detail}”, which is not there any more: run “bluepencil merge --set-up” again.`}`;
    case 'file-unmerged':
      return 'Git has this file as unmerged still. “bluepencil merge FILE” merges both versions by claim; if both are in it, or it is right as it is, “git add” it.';
    case 'internal':
      return `Blue Pencil failed on this article${detail === undefined ? '' : ` (${detail})`}; please report it.`;
  }
}

/** Of a pattern, that nothing fits it either. */
export function patternWords(file: string): string {
  return isPattern(file) ? ' Nor is there one whose name fits, with any signs for “*” and any one for “?”.' : '';
}

const ITEMS: Readonly<Record<string, string>> = {
  claims: 'claim',
  actors: 'actor',
  anchors: 'anchor',
  roles: 'role',
  aliases: 'alias',
  tags: 'tag',
  relations: 'relation',
  reviews: 'review',
  discussion: 'remark',
  history: 'history entry',
  decisions: 'decision',
  evidence: 'piece of evidence',
};

/** A path of keys as people say it: `claims.0.due.value` is “value” of “due” of claim 1. */
export function keyWords(path: string): string {
  const steps = path.split('.');
  const words: string[] = [];
  for (let at = 0; at < steps.length; at++) {
    const [step = '', next = ''] = steps.slice(at);
    const isInList = /^\d+$/.test(next);
    words.unshift(isInList ? `${ITEMS[step] ?? step} ${Number(next) + 1}` : `“${step}”`);
    if (isInList) at++;
  }
  return words.join(' of ');
}

/** A problem of an article's claims in a sentence that says what to do next. */
export function articleProblemSentence({ code, facts = {} }: Pick<ArticleProblem, 'code' | 'facts'>): string {
  const { value = '', allowed = '', claim = '', quote = '', current = '' } = facts;
  const key = keyWords(String(facts.key ?? ''));
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
      if (facts.key === 'format') return `“format” is missing; add “format: ${SIDECAR_FORMAT}” as the first line.`;
      return `${key} is missing${facts.within ? ` in ${keyWords(String(facts.within))}` : ''}; add it${
        facts.nearest === undefined ? newIdWords(facts) : `, or correct “${facts.nearest}”`
      }.`;
    case 'sidecar-wrong-type':
      if (facts.fault !== undefined) return syntaxWords({ fault: facts.fault, sign: facts.sign ?? '' });
      if (facts.fits !== undefined && facts.stands === undefined) return misfitWords(facts);
      if (value === '' && facts.stands === undefined)
        return `${key} is empty; write ${bareTypeWords(allowed)}, or take ${isItem(facts.key) ? 'its dash' : 'the key'} out.`;
      if (facts.stands !== undefined && !/array|object/.test(String(allowed)))
        return `${key} should be ${bareTypeWords(allowed)}, not ${standsWords(facts)}.`;
      return `${key} should be ${typeWords(allowed)}${value === '' ? '' : `, not “${value}”`}${
        String(allowed).split(',').includes('array') ? '; put a dash before each item' : ''
      }.`;
    case 'sidecar-unknown-value':
      if (facts.stands !== undefined)
        return `${key} should be one word, not ${standsWords(facts)}; choose one of ${allowed}.`;
      if (value === '') return `${key} is empty; choose one of ${allowed}.`;
      return `“${value}” is nothing that ${key} may be; choose one of ${allowed}${meant(facts.nearest)}.`;
    case 'sidecar-bad-value':
      return badValueWords(facts);
    case 'sidecar-too-long':
      return `${key} has more than ${allowed} characters; shorten it.`;
    case 'sidecar-duplicate-id':
      return `Two ${facts.list ?? 'claims'} have the id “${value}”; delete one, or give it another id.`;
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
      return `${key}${facts.claim === undefined ? '' : ` of claim ${claim}`} stands in curly quotation marks, which are none to YAML, so that they are read as a part of it: ${value}; put straight ones (") in their place${facts.free === undefined ? '' : ', or around them if they belong to the text'}.`;
    case 'claim.unresolved-relation':
      if (facts.why === 'itself') return `Claim ${claim} has a relation to itself; correct or delete it.`;
      return `Claim ${claim} has a relation to “${value}”, ${relationWords(facts.why)}; correct or delete it.`;
    case 'anchor.changed':
      return `The words of claim ${claim} have changed: tagged was “${quote}”, now it says “${current}”. See whether the claim still holds.`;
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

/** Keys whose values are days of the calendar. */
const DAYS: ReadonlySet<string> = new Set([
  'reference_date',
  'published',
  'retrieved',
  'accessed',
  'value',
  'from',
  'to',
]);

function badValueWords(facts: NonNullable<ArticleProblem['facts']>): string {
  const { value = '', nearest } = facts;
  const path = String(facts.key ?? '');
  const key = path.split('.').at(-1)!;
  if (key === 'format') return `“${value}” is no format of a claims file; write “format: ${SIDECAR_FORMAT}”.`;
  if (DAYS.has(key) && nearest !== undefined)
    return `“${value}” is not as other programs read dates; write "${nearest}", in quotation marks.`;
  if (DAYS.has(key) && value !== '')
    return `“${value}” is no day of the calendar; correct ${keyWords(path)} (year, month and day in quotation marks, for example "2026-03-05").`;
  return misfitWords(facts);
}

/** A value that is not what it must be, and what would fit. */
function misfitWords(facts: NonNullable<ArticleProblem['facts']>): string {
  const value = String(facts.value ?? '').trim();
  const key = keyWords(String(facts.key ?? ''));
  return `${value === '' ? `${key} is empty` : `“${value}” does not fit ${key}`}; ${fitWords(facts) ?? 'correct it or take it out'}.`;
}

/** True for the path of an item of a list. */
function isItem(key: string | number | undefined): boolean {
  return /\.\d+$/.test(String(key ?? ''));
}

function standsWords({ stands }: NonNullable<ArticleProblem['facts']>): string {
  return stands === 'list' ? 'a list' : 'a map of keys and values';
}

/** What a missing id must look like, which nobody can know. */
function newIdWords(facts: NonNullable<ArticleProblem['facts']>): string {
  return facts.fits === 'claimId' || facts.fits === 'slug' ? `: ${fitWords(facts)}` : '';
}

function meant(nearest: string | number | undefined): string {
  return nearest === undefined ? '' : ` (perhaps “${nearest}”)`;
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

/** A problem of a file that all articles of a folder share, in a sentence that says what to do next. */
export function sharedProblemSentence({ code, facts = {} }: SharedProblem): string {
  const { value = '', allowed = '' } = facts;
  switch (code) {
    case 'actors-missing-key':
    case 'actors-wrong-type':
    case 'actors-unknown-value':
    case 'actors-bad-value':
    case 'actors-too-long':
    case 'codebook-missing-key':
    case 'codebook-wrong-type':
    case 'codebook-unknown-value':
    case 'codebook-bad-value':
    case 'codebook-too-long': {
      const kind = code.replace(/^\w+-/, '') as SchemaProblemKind;
      return articleProblemSentence({ code: `sidecar-${kind}`, facts });
    }
    case 'actors-misspelt-key':
    case 'codebook-misspelt-key':
    case 'settings-misspelt-key':
      return articleProblemSentence({ code: 'claim.misspelt-key', facts });
    case 'actors-curly-quotes':
    case 'codebook-curly-quotes':
      return articleProblemSentence({ code: 'claim.curly-quotes', facts });
    case 'actors-merge-conflict':
    case 'codebook-merge-conflict':
    case 'settings-merge-conflict':
      return articleProblemSentence({ code: 'claim.merge-conflict', facts });
    case 'actors-duplicate-id':
      return `Two actors have the id “${value}”; give one another id.`;
    case 'actors-duplicate-name':
      return `“${value}” is a name of “${facts.owner}” as well; take it from one of the two.`;
    case 'actors-unknown-actor':
      return `Nobody here has the id “${value}”; add the actor or correct the id.`;
    case 'codebook-duplicate-id':
      return `Two tags have the id “${value}”; delete one.`;
    case 'codebook-unknown-parent':
      return `No tag has the id “${value}”; add it, or correct “parent”.`;
    case 'codebook-circle':
      return `The wider tags of this one lead back to it, by “${value}”; correct “parent”.`;
    case 'settings-not-a-map':
      return '“rules” should be a map of rules and severities, such as “claim.duplicate: error”.';
    case 'settings-not-a-list':
      return `“${facts.key}” should be a list of folders, such as “${facts.key}: [news]”.`;
    case 'settings-unknown-rule':
      return `There is no rule “${value}” whose severity can be set${meant(facts.nearest)}; “bluepencil help check” lists them.`;
    case 'settings-unknown-severity':
      if (value === '') return `No severity stands behind “${facts.key}”; choose one of ${allowed}.`;
      return `“${value}” is no severity; choose one of ${allowed}${meant(facts.nearest)}.`;
    case 'yaml-not-a-map':
      return 'This file should hold keys with values; this is something else.';
    default:
      return articleProblemSentence({ code, facts });
  }
}

function typeWords(allowed: string | number): string {
  return bareTypeWords(allowed).replace(/\btext$/, 'text; put it in quotes');
}

function bareTypeWords(allowed: string | number): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys and values',
  };
  const known = String(allowed)
    .split(',')
    .filter((type) => type !== 'null')
    .map((type) => words[type] ?? type);
  return known.join(' or ');
}
