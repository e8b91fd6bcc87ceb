import type { Lexeme } from '../../../text/lexeme';
import type { Reading } from '../../reading';
import type { Mention } from '../../resolved';
import type { NameCandidate } from '../candidate';
import type { Spelling, WordFacts } from './facts';
import type { HeadlineWords } from './headlineNames';
import type { RegisteredName } from './register';
import { Signature } from './wordMarks';

/** The stages of resolution at which a passage can be out of date, as bits. */
export const Stage = { letters: 1, kin: 2, mentions: 4, finish: 8 } as const;

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
  /** What may be a name that the text gives elsewhere: of headlines only. */
  headline: HeadlineWords | undefined;
  /** The mentions before headlines and families are looked at; `undefined` before the first. */
  own: readonly Mention[] | undefined;
  /** `undefined` if there are none. */
  alone: readonly FamilyMention[] | undefined;
  /** Who is mentioned, in order and without overlap. */
  mentions: readonly Mention[] | undefined;

  constructor(readonly reading: Reading) {}
}
