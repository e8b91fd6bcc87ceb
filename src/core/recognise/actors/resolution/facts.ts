import type { Lexeme } from '../../../text/lexeme';
import type { Reading } from '../../reading';
import type { Mention } from '../../resolved';
import type { NameCandidate } from '../candidate';
import { VERDICTS } from '../weights/decision';
import { PassageList } from './passageList';
import type { RegisteredName } from './register';
import { markOf, Signature } from './wordMarks';

/*
 * What is kept while the names of an article are resolved. They stand in one file because they know each other: a passage
 * holds what the article says of the words it prints, and a word the passages that have to hear of news.
 */

/** The stages of resolution at which a passage can be out of date, as bits. */
export const Stage = { letters: 1, kin: 2, mentions: 4, finish: 8 } as const;

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

/** A spelling of which a name in full tells what it is. */
export interface KinGiven {
  readonly spelling: Spelling;
  /** One bit of `Kin`. */
  readonly kin: number;
}

/** Most names give none. */
export const NO_KIN: readonly KinGiven[] = [];

/** A name of a passage on its way to a verdict: what was proposed, and what each stage has made of it. */
export class NameInPassage {
  /** The reading of it that the letters of the article speak for. */
  chosen: NameCandidate;
  /** Bits of `LetterSign` that it counts with; -1 before the first stage. */
  letters = -1;
  spelling: Spelling | undefined;
  gives = NO_KIN;
  /** Bits of `Kin` that it counts with; -1 before that stage. */
  kin = -1;
  /** Its own verdict, as an index of `VERDICTS`. */
  alone = -1;
  /** What it is where only its place inside another actor shows it to be a name, as an index of `VERDICTS`. */
  inside = -1;
  /** The verdict that its mention was made by; -1 if the mention has to be made anew. */
  verdict = -1;

  constructor(
    readonly candidate: NameCandidate,
    /** What the article shows of its first word, where that matters. */
    readonly word: WordFacts | undefined,
    /** The same of the reading without its first word. */
    readonly second: WordFacts | undefined,
    /** True for a name in another one's title: it hears what the article says of it, and tells the article nothing. */
    readonly isNested: boolean,
  ) {
    this.chosen = candidate;
  }
}

/** A mention by a person's family name alone: others decide who is meant where several bear it. */
export interface FamilyMention {
  /** Its place in `own`. */
  readonly at: number;
  /** That of the family name. */
  readonly spelling: Spelling;
}

/** What is resolved of one passage, with what each stage needs to go on from there. */
export class PassageActors {
  /** Its number among the article's passages. */
  index = 0;
  /** Bits of {@link Stage} for which it waits. */
  waits = 0;
  /** Those in a title stand right behind its bearer. */
  names: readonly NameInPassage[] = [];
  /** The words that it shows in lower case, words of grammar left out, and those that are of a state: "Norlandian". */
  readonly small: Lexeme[] = [];
  /** The marks of the words that it shows in lower case, and of those that it shows with a capital of their own. */
  readonly shownSmall = new Signature();
  readonly shownCapital = new Signature(256);
  /** Names of the workspace's own; `undefined` if there are none. */
  registered: readonly RegisteredName[] | undefined;
  /** The mentions before headlines and families are looked at; `undefined` before the first. */
  own: readonly Mention[] | undefined;
  /** `undefined` if there are none. */
  alone: readonly FamilyMention[] | undefined;
  /** Who is mentioned, in order and without overlap. */
  mentions: readonly Mention[] | undefined;

  constructor(readonly reading: Reading) {}
}
