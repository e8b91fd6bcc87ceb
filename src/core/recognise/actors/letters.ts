import { lexicon } from '../../lexicon';
import { formsOf } from '../../lexicon/englishWords';
import { kindsOfName } from '../../lexicon/nameIndex';
import { LexemeTable } from '../../text/lexeme';
import type { ArticleFacts } from './articleFacts';
import { NameSign, type NameCandidate } from './candidate';
import { Kin, Letters, type WordFacts } from './facts';
import { namesOfOrigin } from './originAdjectives';
import { NameInPassage, type PassageActors } from './passageActors';
import { PassageList } from './passageList';

/** Small words of grammar stand small in any article: they need not be counted. */
const isGrammar = new LexemeTable(({ lower }) => lexicon.functionWords().has(lower));

/** What the letters of an article add to the scores of a name that is a sentence's first word, as bits. */
export const LetterSign = { capital: 1, small: 2, openingOnly: 4 } as const;

/** Counts what the words of a passage show by themselves: `by` is 1, or -1 where it is taken out of the article. */
export function countWords({ reading, names }: PassageActors, facts: ArticleFacts, by: 1 | -1): void {
  for (const { tokens } of reading.paragraph.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const { lexeme } = tokens[i]!;
      if (lexeme.kind !== 'word') continue;
      if (lexeme.capital) {
        for (const name of namesOfOrigin.of(lexeme)) facts.giveKin(facts.spelling(name), Kin.state, by);
        continue;
      }
      if (isGrammar.of(lexeme)) continue;
      const word = facts.word(lexeme.lower);
      facts.touchWord(word);
      word.small += by;
    }
  }
  for (let i = 0; i < names.length; i++) {
    const { lettering, words, opening } = names[i]!.candidate;
    if (lettering !== 'sentence') continue;
    for (let j = opening ? 1 : 0; j < words.length; j++) {
      // "Port Police Department" does not make a name of every "Police".
      if (words.length > 1 && formsOf(words[j]!) !== 0) continue;
      const word = facts.word(words[j]!);
      facts.touchWord(word);
      word.capital += by;
    }
  }
}

/** The names of a passage; it asks for the letters of their words where these matter. */
export function namesOf(passage: PassageActors, facts: ArticleFacts): readonly NameInPassage[] {
  const ask = (lower: string): WordFacts => {
    const word = facts.word(lower);
    facts.touchWord(word);
    (word.askers ??= new PassageList()).add(passage);
    return word;
  };
  const { actors } = passage.reading;
  let count = 0;
  for (const { form } of actors) if (form === 'name') count++;
  const names = new Array<NameInPassage>(count);
  let next = 0;
  for (const candidate of actors) {
    if (candidate.form !== 'name') continue;
    const { shorter, words } = candidate;
    const word = shorter !== undefined || isInDoubt(candidate) ? ask(words[0]!) : undefined;
    const second = shorter !== undefined && isInDoubt(shorter) ? ask(shorter.words[0]!) : undefined;
    names[next++] = new NameInPassage(candidate, word, second);
  }
  return names;
}

/** Takes back what the names of a passage asked for. */
export function unaskLetters(passage: PassageActors, facts: ArticleFacts): void {
  for (const { word, second } of passage.names) {
    for (const asked of [word, second]) {
      if (asked === undefined) continue;
      facts.touchWord(asked);
      asked.askers!.remove(passage);
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
  if (isSmall(word!)) return shorter;
  if (word!.letters & Letters.capital || signs & NameSign.firstOrganisation) return candidate;
  if (!(shorter.signs & NameSign.known) && signs & NameSign.firstNoun) return candidate;
  const isBody = signs & NameSign.organisationHead && !(signs & NameSign.firstOffice);
  return isBody ? candidate : shorter;
}

/** What the article's letters say of the chosen reading, as bits of {@link LetterSign}; one at most. */
export function letterSigns({ candidate, word, second }: NameInPassage, chosen: NameCandidate): number {
  const asked = chosen === candidate ? word : second;
  if (asked === undefined || !isInDoubt(chosen)) return 0;
  if (asked.letters & Letters.capital) return LetterSign.capital;
  if (isSmall(asked)) return LetterSign.small;
  return chosen.signs & NameSign.common ? LetterSign.openingOnly : 0;
}

function isSmall(word: WordFacts): boolean {
  return (word.letters & Letters.small) !== 0 || lexicon.functionWords().has(word.word);
}
