import { PassageList } from './passageList';
import type { PassageActors } from './passageActors';
import { VERDICTS } from '../weights/decision';
import { markOf } from './wordMarks';

/** What an article shows of a word's letters, as bits. */
export const Letters = {
  /** It stands somewhere in lower case. */
  small: 1,
  /** It stands with a capital where no position asks for one. */
  capital: 2,
} as const;

/** What an article says of a spelling by names that it gives in full, as bits. */
export const Kin = {
  /** Somebody's family name. */
  person: 1,
  /** The first word of a body's name. */
  body: 2,
  /** The last word of a storm's, an operation's or a ship's name. */
  event: 4,
  /** A state, by what some mention of it owns, "Norland's parliament", or by its adjective: "Norlandian steel". */
  state: 8,
  /** Said to be a body: "Kestrel is a maker of glass". In such an article the name is rather the firm's than its founder's. */
  saidToBeBody: 16,
} as const;

/** How often a word is written small and with a capital, for the names that want to know. */
export class WordFacts {
  small = 0;
  capital = 0;
  readonly askers = new PassageList<PassageActors>();
  readonly mark: number;
  /** The letters shown when the present change of the article began; -1 while none has touched the word. */
  before = -1;

  constructor(readonly word: string) {
    this.mark = markOf(word);
  }

  /** Bits of {@link Letters}. */
  get letters(): number {
    return (this.small > 0 ? Letters.small : 0) | (this.capital > 0 ? Letters.capital : 0);
  }
}

/** The full names of one family, and who is mentioned by the family name alone. */
export class Family {
  /** How often each full name stands in the article. */
  readonly names = new Map<string, number>();
  readonly givers = new PassageList<PassageActors>();
  readonly alone = new PassageList<PassageActors>();
  isShared = false;
}

/** What the passages say of all names that are spelt alike: their folded words, with blanks between them. */
export class Spelling {
  /** How many names in full make it somebody's family name, a body's first word, the last word of an event. */
  people = 0;
  bodies = 0;
  events = 0;
  /** How many mentions and adjectives show it to be a state. */
  states = 0;
  /** How many mentions are said to be a body. */
  saidToBeBodies = 0;
  /** The passages that print it. */
  readonly askers = new PassageList<PassageActors>();
  /** How many of its mentions are decided on together, and the sums of their scores, as whole numbers. */
  together = 0;
  readonly sums: number[] = VERDICTS.map(() => 0);
  /** The verdict on all of them, as an index of `VERDICTS`; -1 where each has its own. */
  joint = -1;
  family: Family | undefined;
  /** What it is called as a person, a body and a state or place: `Mention.name`, made when first needed. */
  person: string | undefined;
  body: string | undefined;
  state: string | undefined;
  /** The kin when the present change of the article began; -1 while none has touched it. */
  before = -1;
  isTouched = false;

  constructor(readonly key: string) {}

  /** Bits of {@link Kin}. */
  get kin(): number {
    return (
      (this.people > 0 ? Kin.person : 0) |
      (this.bodies > 0 ? Kin.body : 0) |
      (this.events > 0 ? Kin.event : 0) |
      (this.states > 0 ? Kin.state : 0) |
      (this.saidToBeBodies > 0 ? Kin.saidToBeBody : 0)
    );
  }

  /** True if no passage says anything of it or asks for it. */
  get isIdle(): boolean {
    const { family } = this;
    return (
      this.askers.items.length === 0 &&
      this.kin === 0 &&
      (family === undefined || (family.names.size === 0 && family.alone.items.length === 0))
    );
  }
}
