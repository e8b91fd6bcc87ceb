import { LEADS_PLACES, PARTS_OF_TOWNS } from '../names/shownPlaces';
import { lexicon } from '../../../lexicon';
import { formsOf } from '../../../lexicon/englishWords';
import { kindsOfName } from '../../../lexicon/nameIndex';
import { LexemeTable } from '../../../text/lexeme';
import type { ArticleFacts } from './articleFacts';
import { NameSign, type NameCandidate } from '../candidate';
import { F } from '../weights/features';
import { Kin, Letters, NameInPassage, type PassageActors, type WordFacts } from './facts';
import { namesOfOrigin } from './originAdjectives';
import { markOf } from './wordMarks';

/** What the letters of an article add to the scores of a name that is a sentence's first word, as bits. */
export const LetterSign = { capital: 1, small: 2, openingOnly: 4 } as const;

/** Finds the words by which a passage shows letters; they are gone through again and again, whenever names ask. */
export function showWords(passage: PassageActors): void {
  const { reading, names, small, shownSmall, shownCapital } = passage;
  for (const { tokens } of reading.paragraph.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const { lexeme } = tokens[i]!;
      const mark = smallMark.of(lexeme);
      if (mark === NEITHER) continue;
      small.push(lexeme);
      if (mark !== ORIGIN) shownSmall.add(mark);
    }
  }
  for (let i = 0; i < names.length; i++) {
    const { candidate } = names[i]!;
    const { words } = candidate;
    for (let j = firstShown(names[i]!); j < words.length; j++) shownCapital.add(markOf(words[j]!));
  }
}

/** What the words of a passage show of letters, for those words alone that some name of the article asks for. */
export function countWords({ small, names }: PassageActors, facts: ArticleFacts, by: 1 | -1): void {
  for (let i = 0; i < small.length; i++) {
    const lexeme = small[i]!;
    const mark = smallMark.of(lexeme);
    if (mark !== ORIGIN) {
      if (facts.mayBeAsked(mark)) facts.countLetters(lexeme.lower, Letters.small, by);
      continue;
    }
    for (const name of namesOfOrigin.of(lexeme)) facts.giveKin(facts.spelling(name), Kin.state, by);
  }
  for (let i = 0; i < names.length; i++) {
    const { candidate } = names[i]!;
    const { words } = candidate;
    for (let j = firstShown(names[i]!); j < words.length; j++) {
      if (facts.mayBeAsked(markOf(words[j]!)) && isShown(candidate, j))
        facts.countLetters(words[j]!, Letters.capital, by);
    }
  }
}

/** Counts for a word that is asked for the first time what the passages show of it that were there before. */
export function countBefore(word: WordFacts, passages: readonly PassageActors[]): void {
  for (const { small, shownSmall, shownCapital, names } of passages) {
    if (shownSmall.mayHave(word.mark)) {
      for (const lexeme of small) if (lexeme.lower === word.word && smallMark.of(lexeme) !== ORIGIN) word.small++;
    }
    if (!shownCapital.mayHave(word.mark)) continue;
    for (const name of names) {
      const { candidate } = name;
      const { words } = candidate;
      for (let j = firstShown(name); j < words.length; j++) {
        if (words[j] === word.word && isShown(candidate, j)) word.capital++;
      }
    }
  }
}

const NEITHER = -1;
const ORIGIN = -2;

/** The mark of a word that stands small and is no word of grammar; {@link ORIGIN} for what may be of a name, else {@link NEITHER}. */
const smallMark = new LexemeTable((lexeme) => {
  if (lexeme.kind !== 'word') return NEITHER;
  if (lexeme.capital) return namesOfOrigin.of(lexeme).length > 0 ? ORIGIN : NEITHER;
  // Small words of grammar stand small in any article: they need not be counted.
  return lexicon.functionWords().has(lexeme.lower) ? NEITHER : markOf(lexeme.lower);
});

/** The first word of a name whose capital is its own: where every word has one, or only titles have the name, none. */
function firstShown({ candidate: { lettering, words, opening }, isNested }: NameInPassage): number {
  if (isNested || lettering !== 'sentence') return words.length;
  return opening ? 1 : 0;
}

/** "Port Police Department" does not make a name of every "Police". */
function isShown({ words }: NameCandidate, at: number): boolean {
  return words.length === 1 || formsOf(words[at]!) === 0;
}

/** The names of a passage; it asks for the letters of their words where these matter. */
export function namesOf(passage: PassageActors, facts: ArticleFacts): readonly NameInPassage[] {
  const { actors } = passage.reading;
  let count = 0;
  for (const candidate of actors) if (candidate.form === 'name') count += 1 + candidate.nested.length;
  const names = new Array<NameInPassage>(count);
  let next = 0;
  for (const candidate of actors) {
    if (candidate.form !== 'name') continue;
    names[next++] = nameIn(passage, candidate, false, facts);
    for (const nested of candidate.nested) names[next++] = nameIn(passage, nested, true, facts);
  }
  return names;
}

function nameIn(
  passage: PassageActors,
  candidate: NameCandidate,
  isNested: boolean,
  facts: ArticleFacts,
): NameInPassage {
  const { shorter, words } = candidate;
  const word = shorter !== undefined || isInDoubt(candidate) ? facts.askFor(words[0]!, passage) : undefined;
  const second = shorter !== undefined && isInDoubt(shorter) ? facts.askFor(shorter.words[0]!, passage) : undefined;
  return new NameInPassage(candidate, word, second, isNested);
}

/** Takes back what the names of a passage asked for. */
export function unaskLetters(passage: PassageActors, facts: ArticleFacts): void {
  for (const { word, second } of passage.names) {
    for (const asked of [word, second]) {
      if (asked === undefined) continue;
      facts.touchWord(asked);
      asked.askers.remove(passage);
    }
  }
}

/** True for a name that may be a common word with a sentence's capital. */
function isInDoubt({ opening, words }: NameCandidate): boolean {
  return opening && words.length === 1 && kindsOfName(words[0]!) === 0;
}

/** Takes the reading without a sentence's first word where the article does not show that word to be a name. */
export function rightWords({ candidate, word }: NameInPassage): NameCandidate {
  const { shorter, signs } = candidate;
  if (shorter === undefined) return candidate;
  // "Port Ellis is shut", whether or not the article says "the port" as well.
  if (isDirected(candidate) || LEADS_PLACES.has(candidate.words[0]!)) return candidate;
  if (isSmall(word!)) return shorter;
  if (word!.letters & Letters.capital || signs & NameSign.firstOrganisation) return candidate;
  // "Maple Leaf closes": what is a given name as well is none alone.
  const isPlain = shorter.rule !== 'actor.known-name' && shorter.words.length === 1 && shorter.signs & NameSign.common;
  if ((isPlain || !(shorter.signs & NameSign.known)) && signs & NameSign.firstNoun) return candidate;
  const isBody = signs & NameSign.organisationHead && !(signs & NameSign.firstOffice);
  return isBody ? candidate : shorter;
}

/**
 * "Southern Rivers agreed": the capital of a common word in second place is its own, so the direction belongs to it; and
 * "Lower" has hardly a capital before a name but in one.
 */
function isDirected({ words, shorter }: NameCandidate): boolean {
  if (words.length === 2 && PARTS_OF_TOWNS.has(words[0]!) && !(shorter!.signs & NameSign.common)) return true;
  if (words.length !== 2 || !lexicon.directions().has(words[0]!)) return false;
  return (shorter!.signs & NameSign.common) !== 0 && (shorter!.signs & NameSign.known) === 0;
}

/** By how many letters bodies are called as a rule. */
const LONGEST_LETTERS = 4;

/** What the article's letters say of the chosen reading, as bits of {@link LetterSign}; one at most. */
export function letterSigns({ candidate, word, second }: NameInPassage, chosen: NameCandidate): number {
  const asked = chosen === candidate ? word : second;
  if (asked === undefined || !isInDoubt(chosen)) return 0;
  if (asked.letters & Letters.capital) return LetterSign.capital;
  // "PAS said": all its letters are capitals, and not by their place. A longer word may be one that opens a story in print.
  const isLetters = chosen.text.length <= LONGEST_LETTERS && chosen.features.includes(F['form:acronym']);
  // "IS said", whatever is said with "is".
  if (isLetters && lexicon.functionWords().has(asked.word)) return 0;
  if (isSmall(asked)) return LetterSign.small;
  return chosen.signs & NameSign.common && !isLetters ? LetterSign.openingOnly : 0;
}

function isSmall(word: WordFacts): boolean {
  return (word.letters & Letters.small) !== 0 || lexicon.functionWords().has(word.word);
}
