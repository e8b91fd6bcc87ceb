import { Family, Kin, Letters, type PassageActors, Spelling, Stage, WordFacts } from './facts';
import { wideSignature } from './wordMarks';

/**
 * What the passages of an article tell each other, with its counts, and which passages have to be looked at again when
 * some of it has come or gone. What nobody says or asks any more is forgotten.
 */
export class ArticleFacts {
  readonly #words = new Map<string, WordFacts>();
  /** The marks of all words that were ever asked for. */
  readonly #asked = wideSignature();
  #newlyAsked: WordFacts[] = [];
  readonly #spellings = new Map<string, Spelling>();
  #touchedWords: WordFacts[] = [];
  #touchedKin: Spelling[] = [];
  #touchedSums: Spelling[] = [];
  #touchedFamilies: (readonly [family: Family, from: number])[] = [];
  #maybeIdle: Spelling[] = [];
  readonly #waiting = new Map<number, PassageActors[]>(Object.values(Stage).map((stage) => [stage, []]));

  /** Has a passage looked at again at a stage. */
  enlist(stage: number, passage: PassageActors): void {
    if (passage.waits & stage) return;
    passage.waits |= stage;
    this.#waiting.get(stage)!.push(passage);
  }

  /** The passages that wait at a stage. */
  waitingAt(stage: number): readonly PassageActors[] {
    const passages = this.#waiting.get(stage)!;
    this.#waiting.set(stage, []);
    for (const passage of passages) passage.waits &= ~stage;
    return passages;
  }

  /** What the article shows of a word's letters; the passage is enlisted when there is news of it. */
  askFor(word: string, passage: PassageActors): WordFacts {
    let facts = this.#words.get(word);
    if (facts === undefined) {
      facts = new WordFacts(word);
      this.#words.set(word, facts);
      this.#asked.add(facts.mark);
      this.#newlyAsked.push(facts);
    }
    this.touchWord(facts);
    facts.askers.add(passage);
    return facts;
  }

  /** False for a mark that no word has for which somebody asks. */
  mayBeAsked(mark: number): boolean {
    return this.#asked.mayHave(mark);
  }

  /** The words that nobody asked for before, for once: what the article showed of them has not been counted. */
  newlyAsked(): readonly WordFacts[] {
    const words = this.#newlyAsked;
    this.#newlyAsked = [];
    return words;
  }

  /** Counts a word that stands so in a passage, if anybody asks for it: `by` is 1, or -1 where it is taken back. */
  countLetters(word: string, letters: number, by: 1 | -1): void {
    const facts = this.#words.get(word);
    if (facts === undefined) return;
    this.touchWord(facts);
    if (letters === Letters.small) facts.small += by;
    else facts.capital += by;
  }

  /** To be called before a word's counts are changed. */
  touchWord(word: WordFacts): void {
    if (word.before >= 0) return;
    word.before = word.letters;
    this.#touchedWords.push(word);
  }

  spelling(key: string): Spelling {
    let spelling = this.#spellings.get(key);
    if (spelling === undefined) this.#spellings.set(key, (spelling = new Spelling(key)));
    return spelling;
  }

  familyOf(spelling: Spelling): Family {
    return (spelling.family ??= new Family());
  }

  /** Counts a name that says something of a spelling: `by` is 1, or -1 where it is taken back. */
  giveKin(spelling: Spelling, kin: number, by: 1 | -1): void {
    if (spelling.before < 0) {
      spelling.before = spelling.kin;
      this.#touchedKin.push(spelling);
    }
    if (kin === Kin.person) spelling.people += by;
    else if (kin === Kin.body) spelling.bodies += by;
    else if (kin === Kin.event) spelling.events += by;
    else if (kin === Kin.saidToBeBody) spelling.saidToBeBodies += by;
    else spelling.states += by;
    if (by < 0) this.release(spelling);
  }

  /** To be called when a spelling's sums are changed. */
  touchSums(spelling: Spelling): void {
    if (spelling.isTouched) return;
    spelling.isTouched = true;
    this.#touchedSums.push(spelling);
  }

  /** To be called when names of a family have come or gone in the passage at `from`. */
  touchFamily(family: Family, from: number): void {
    this.#touchedFamilies.push([family, from]);
  }

  /** To be called when a passage asks no more for a spelling. */
  release(spelling: Spelling): void {
    this.#maybeIdle.push(spelling);
  }

  /** Enlists who asked for the letters of a word that now shows others. */
  settleWords(): void {
    for (const word of this.#touchedWords) {
      const { letters, askers } = word;
      if (letters !== word.before) for (const passage of askers.items) this.enlist(Stage.letters, passage);
      word.before = -1;
      if (askers.items.length === 0) this.#words.delete(word.word);
    }
    this.#touchedWords = [];
  }

  /** Enlists who prints a spelling of which the article now says something else. */
  settleKin(): void {
    for (const spelling of this.#touchedKin) {
      if (spelling.kin !== spelling.before) spelling.askers.items.forEach((passage) => this.enlist(Stage.kin, passage));
      spelling.before = -1;
    }
    this.#touchedKin = [];
  }

  /** Enlists who prints a name on which the verdict is now another one; `judge` gives it. */
  settleSums(judge: (spelling: Spelling) => number): void {
    for (const spelling of this.#touchedSums) {
      spelling.isTouched = false;
      const joint = judge(spelling);
      if (joint === spelling.joint) continue;
      spelling.joint = joint;
      spelling.askers.items.forEach((passage) => this.enlist(Stage.mentions, passage));
    }
    this.#touchedSums = [];
  }

  /** Enlists the mentions by a family name alone that may now be of somebody else. */
  settleFamilies(): void {
    for (const [family, from] of this.#touchedFamilies) {
      const alone = family.alone.items;
      const isShared = family.names.size > 1;
      if (isShared !== family.isShared) {
        family.isShared = isShared;
        for (const passage of alone) this.enlist(Stage.finish, passage);
      } else if (isShared) {
        const givers = family.givers.items;
        const next = family.givers.firstFrom(from + 1);
        const until = givers[next]?.index ?? Infinity;
        // Those before the first full name take it from behind them.
        let i = givers[0]!.index >= from ? 0 : family.alone.firstFrom(from);
        for (; i < alone.length && alone[i]!.index <= until; i++) this.enlist(Stage.finish, alone[i]!);
      }
    }
    this.#touchedFamilies = [];
  }

  /** Forgets the spellings that nobody prints or tells of any more. */
  forgetIdle(): void {
    for (const spelling of this.#maybeIdle) if (spelling.isIdle) this.#spellings.delete(spelling.key);
    this.#maybeIdle = [];
  }
}
