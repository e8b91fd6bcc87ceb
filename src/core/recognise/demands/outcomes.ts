import type { DemandStatus } from '../mark';
import { singular } from '../syntax/morphology';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { mainVerbAfter, opensFiniteVerb, verbGroup } from '../syntax/verbGroups';

/** What becomes of a demand whose noun is the verb's object ("rejected calls for"), by the verb. */
const OUTCOMES: readonly (readonly [RegExp, DemandStatus])[] = [
  [/^(?:reject|refuse|dismiss|deny|rebuff|spurn|resist|ignore|decline|veto|defy|rule|turn|brush|oppose)$/, 'refused'],
  [
    /^(?:accept|grant|meet|heed|honour|honor|approve|fulfil|fulfill|satisfy|agree|bow|yield|concede|cave|obey|adopt|endorse)$/,
    'met',
  ],
  [/^(?:withdraw|drop|abandon|retract|scrap|shelve|rescind)$/, 'withdrawn'],
];

/** What the verb at `verb` does to a demand that it has for an object; `undefined` if nothing. */
export function outcomeOf(sentence: ParsedSentence, verb: number): DemandStatus | undefined {
  const { lemma } = sentence.words[verb]!.verb!;
  if (lemma === 'rule' && sentence.words[verb + 1]?.lower !== 'out') return undefined;
  if (lemma === 'turn' && sentence.words[verb + 1]?.lower !== 'down') return undefined;
  return OUTCOMES.find(([pattern]) => pattern.test(lemma))?.[1];
}

/** What a sentence may take up of the one before: "rejected those terms", "accepted both recommendations". */
const TAKEN_UP: ReadonlySet<string> = new Set(
  `demand request call appeal plea proposal suggestion recommendation offer idea plan term condition complaint motion
  petition invitation ultimatum order pressure advice application deadline`.split(/\s+/),
);

/**
 * What the sentence at `index` says became of the demands in the sentence before it: "She has declined.", "The council
 * accepted both recommendations.", "It did so after a week."; `undefined` if it tells something else.
 */
export function fateIn({ sentences }: Parse, index: number): DemandStatus | undefined {
  const sentence = sentences[index];
  if (sentence === undefined || sentence.isQuestion || sentence.tokens.length > LONGEST_REPLY) return undefined;
  const { words } = sentence;
  const opener = words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  if (opener < 1 || words[opener]!.quotation >= 0) return undefined;
  const verb = mainVerbAfter(sentence, opener);
  if (/^(?:did|does|do|has)$/.test(words[opener]!.lower) && words[opener + 1]?.lower === 'so') return 'met';
  if (words[verb]?.verb === undefined) return undefined;
  const group = verbGroup(sentence, verb);
  if (group.negated || group.passive || (group.modal !== undefined && group.modal !== 'will')) return undefined;
  const status = /^(?:comply|relent|oblige)$/.test(words[verb].verb.lemma) ? 'met' : outcomeOf(sentence, verb);
  return status !== undefined && takesUp(sentence, verb) ? status : undefined;
}

/** Longer sentences tell a story of their own; in tokens. */
const LONGEST_REPLY = 22;

/** True if what follows the verb only points back: nothing, "to do so", "it", "both", "the request". */
function takesUp({ words, phraseAt, nounPhrases }: ParsedSentence, verb: number): boolean {
  let at = verb + 1;
  while (/^(?:out|down|off|aside|to|in|with)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower !== 'do') at++;
  const next = words[at];
  if (next === undefined || /^(?:stop|time)$/.test(next.tag)) return true;
  if (next.tag === 'to') return words[at + 1]?.lower === 'do' && /^(?:so|it|that)$/.test(words[at + 2]?.lower ?? '');
  const phrase = nounPhrases[phraseAt[at] ?? -1];
  if (phrase === undefined) return false;
  if (phrase.isPronoun) return /^(?:it|this|that|these|those|both|them)$/.test(next.lower);
  return (
    TAKEN_UP.has(singular(words[phrase.last]!.lower)) &&
    !/^(?:of|for|to|by|from)$/.test(words[phrase.last + 1]?.lower ?? '')
  );
}
