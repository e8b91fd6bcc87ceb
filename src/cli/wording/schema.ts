import type { ArticleProblem } from '../../core/articleProblems';
import { SIDECAR_FORMAT } from '../../core/claims/sidecar';
import type { SchemaProblemKind } from '../../core/yaml/checking/schemaProblem';
import { fitWords } from './fit';
import { syntaxWords } from './yaml';
import { keyWords, meant } from './keys';

/** What in a file of ours is not as its format wants it, in a sentence that says what to do next. */
export function schemaProblemSentence(kind: SchemaProblemKind, facts: NonNullable<ArticleProblem['facts']>): string {
  const { value = '', allowed = '' } = facts;
  const key = keyWords(String(facts.key ?? ''));
  switch (kind) {
    case 'missing-key':
      if (facts.list !== undefined)
        return `“${facts.nearest}” is no key of a sidecar, and the claims under it are not read; change it to ${key}.`;
      if (facts.key === 'format' && facts.nearest === undefined)
        return `“format” is missing; add “format: ${SIDECAR_FORMAT}” as the first line.`;
      return `${key} is missing${facts.within ? ` in ${keyWords(String(facts.within))}` : ''}; add it${
        facts.nearest === undefined ? newIdWords(facts) : `, or correct “${facts.nearest}”`
      }.`;
    case 'wrong-type':
      if (facts.fault !== undefined) return syntaxWords({ fault: facts.fault, sign: facts.sign ?? '' });
      if (facts.fits !== undefined && facts.stands === undefined) return misfitWords(facts);
      if (value === '' && facts.stands === undefined)
        return `${key} is empty; write ${bareTypeWords(allowed)}, or remove ${isItem(facts.key) ? 'its dash' : 'the key'}.`;
      if (facts.stands !== undefined && !/array|object/.test(String(allowed)))
        return `${key} should be ${bareTypeWords(allowed)}, not ${standsWords(facts)}.`;
      return `${key} should be ${typeWords(allowed)}${value === '' ? '' : `, not “${value}”`}${
        String(allowed).split(',').includes('array') ? '; put a dash before each item' : ''
      }.`;
    case 'unknown-value':
      if (facts.stands !== undefined)
        return `${key} should be one word, not ${standsWords(facts)}; choose one of ${allowed}.`;
      if (value === '') return `${key} is empty; choose one of ${allowed}.`;
      return `“${value}” is not a valid value for ${key}; choose one of ${allowed}${meant(facts.nearest)}.`;
    case 'bad-value':
      return badValueWords(facts);
    case 'too-long':
      return `${key} has more than ${allowed} characters; shorten it.`;
  }
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
  if (key === 'format') return `“${value}” is not a valid sidecar format; write “format: ${SIDECAR_FORMAT}”.`;
  if (DAYS.has(key) && nearest !== undefined)
    return `“${value}” is not in a form that other programs read as a date; write "${nearest}", in quotation marks.`;
  if (DAYS.has(key) && value !== '')
    return `“${value}” is not a valid date; correct ${keyWords(path)} (year, month and day in quotation marks, for example "2026-03-05").`;
  return misfitWords(facts);
}

/** A value that is not what it must be, and what would fit. */
function misfitWords(facts: NonNullable<ArticleProblem['facts']>): string {
  const value = String(facts.value ?? '').trim();
  const key = keyWords(String(facts.key ?? ''));
  return `${value === '' ? `${key} is empty` : `“${value}” is not a valid value for ${key}`}; ${fitWords(facts) ?? 'correct it or remove it'}.`;
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

function typeWords(allowed: string | number): string {
  return bareTypeWords(allowed).replace(/\btext$/, 'text; put it in quotation marks');
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
