import { IRREGULAR_PASTS, WORDS_BY_CLASS } from './generated/wordClasses';
import { lazily, wordSet } from './lookup';

/** What a lower-case English word can be, as bits; several may be set. */
export const WordForm = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  plural: 16,
  thirdPerson: 32,
  past: 64,
  gerund: 128,
  /** The verb is the commoner use of the word's base. */
  mostlyVerb: 256,
} as const;

const CLASS_BITS: Readonly<Record<string, number>> = {
  n: WordForm.noun,
  v: WordForm.verb,
  a: WordForm.adjective,
  r: WordForm.adverb,
};

const bases = lazily(() => {
  const map = new Map<string, number>();
  for (const [classes, list] of Object.entries(WORDS_BY_CLASS)) {
    let bits = classes.startsWith('v') ? WordForm.mostlyVerb : 0;
    for (const letter of classes) bits |= CLASS_BITS[letter] ?? 0;
    for (const word of list.split(' ')) map.set(word, bits);
  }
  return map;
});

const irregularPasts = wordSet(IRREGULAR_PASTS);

/** What the word can be, as {@link WordForm} bits; 0 if it is no common English word, as most names are. */
export function formsOf(lower: string): number {
  const own = bases().get(lower) ?? 0;
  let forms = own;
  if (irregularPasts().has(lower)) forms |= WordForm.past;
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    for (const base of basesOfS(lower)) {
      const bits = bases().get(base) ?? 0;
      if (bits & WordForm.noun) forms |= WordForm.plural;
      if (bits & WordForm.verb) forms |= WordForm.thirdPerson | (bits & WordForm.mostlyVerb);
      if (bits !== 0) break;
    }
  } else if (lower.endsWith('ed')) {
    const bits = firstVerb(basesOfEnding(lower, 2));
    if (bits) forms |= WordForm.past;
  } else if (lower.endsWith('ing')) {
    const bits = firstVerb(basesOfEnding(lower, 3));
    if (bits) forms |= WordForm.gerund;
  } else if (lower.endsWith('ly') && own === 0) {
    const stem = lower.slice(0, -2);
    for (const base of [stem, `${stem}le`, `${stem.slice(0, -1)}y`]) {
      if ((bases().get(base) ?? 0) & WordForm.adjective) forms |= WordForm.adverb;
    }
  } else if (lower.endsWith('men') && bases().has(`${lower.slice(0, -3)}man`)) {
    forms |= WordForm.plural;
  }
  return forms;
}

/** The base forms that a verb's form may come from ("urges", "urged", "urging" → "urge"), the form itself first. */
export function verbBases(lower: string): readonly string[] {
  const irregular = IRREGULAR_BASES[lower];
  if (irregular !== undefined) return [lower, irregular];
  if (lower.endsWith('ing')) return [lower, ...basesOfEnding(lower, 3)];
  if (lower.endsWith('ed')) return [lower, ...basesOfEnding(lower, 2)];
  if (lower.endsWith('s')) return [lower, ...basesOfS(lower)];
  return [lower];
}

function firstVerb(candidates: readonly string[]): number {
  for (const base of candidates) {
    const bits = bases().get(base) ?? 0;
    if (bits & WordForm.verb) return bits;
  }
  return 0;
}

function basesOfS(lower: string): readonly string[] {
  const found = [lower.slice(0, -1)];
  if (lower.endsWith('ies')) found.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('es')) found.push(lower.slice(0, -2));
  return found;
}

function basesOfEnding(lower: string, ending: number): readonly string[] {
  const stem = lower.slice(0, -ending);
  const found = [`${stem}e`, stem];
  if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  if (ending === 2 && stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  return found;
}

/** Base forms of irregular pasts that news reports use much. */
const IRREGULAR_BASES: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  went: 'go',
  gone: 'go',
  came: 'come',
  made: 'make',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  got: 'get',
  knew: 'know',
  known: 'know',
  thought: 'think',
  saw: 'see',
  seen: 'see',
  spoke: 'speak',
  spoken: 'speak',
  wrote: 'write',
  written: 'write',
  swore: 'swear',
  sworn: 'swear',
  felt: 'feel',
  found: 'find',
  held: 'hold',
  kept: 'keep',
  left: 'leave',
  led: 'lead',
  lost: 'lose',
  met: 'meet',
  paid: 'pay',
  ran: 'run',
  sent: 'send',
  sold: 'sell',
  shot: 'shoot',
  stood: 'stand',
  stole: 'steal',
  struck: 'strike',
  fought: 'fight',
  sought: 'seek',
  bought: 'buy',
  brought: 'bring',
  built: 'build',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  chose: 'choose',
  chosen: 'choose',
  drew: 'draw',
  drawn: 'draw',
  drove: 'drive',
  driven: 'drive',
  fell: 'fall',
  fallen: 'fall',
  fled: 'flee',
  flew: 'fly',
  flown: 'fly',
  forbade: 'forbid',
  forbidden: 'forbid',
  overthrew: 'overthrow',
  rode: 'ride',
  rose: 'rise',
  shook: 'shake',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  won: 'win',
  threw: 'throw',
  taught: 'teach',
  understood: 'understand',
  undertook: 'undertake',
  overthrown: 'overthrow',
  pled: 'plead',
  repaid: 'repay',
  resold: 'resell',
  upheld: 'uphold',
  withheld: 'withhold',
  withstood: 'withstand',
  grew: 'grow',
  hid: 'hide',
  laid: 'lay',
  lent: 'lend',
  meant: 'mean',
  sat: 'sit',
  slammed: 'slam',
  spent: 'spend',
  sued: 'sue',
  wore: 'wear',
};
