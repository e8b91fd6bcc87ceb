import { sharedEnds, spliced } from '../../../text/sharedEnds';
import type { Reading } from '../../reading';
import type { Mention, PerReading } from '../../resolved';
import { ArticleFacts } from './articleFacts';
import { EntityIndex } from '../entities/entityIndex';
import { PassageActors, Stage } from './facts';
import { tellFamilies, untellFamilies, withRightRelatives } from './families';
import { HeadlineNames } from './headlineNames';
import { countBefore, countWords, namesOf, showWords, unaskLetters } from './letters';
import { mentionsOf } from './mentions';
import type { Register } from './register';
import { decideByKin, decideByLetters, jointVerdict, verdictOn, withdraw } from './verdicts';

/**
 * Who is mentioned in an article, kept passage by passage. It follows the article from version to version: passages
 * that have gone take back what they told the others, new ones tell theirs, and only those are decided on again that
 * asked for something of which there is news. The stages come in the order in which they rest on each other, so no
 * stage has to be repeated; nothing depends on the order in which passages came.
 */
export class ActorIndex {
  #readings: readonly Reading[] = [];
  #passages: readonly PassageActors[] = [];
  #mentions: (readonly Mention[])[] = [];
  readonly #facts = new ArticleFacts();
  readonly #headlines = new HeadlineNames();
  #entities: EntityIndex | undefined;
  /** Whose version it has last been moved to; of no meaning to the index itself. */
  version: unknown;

  constructor(private readonly register: Register) {}

  /** The mentions of each passage, in order: a list for each version, in which what has not changed is the same object. */
  get mentions(): PerReading<Mention> {
    return this.#mentions;
  }

  /** Which mentions are of one entity. Made when it is first asked for, and kept up to date from then on. */
  get entities(): EntityIndex {
    if (this.#entities === undefined) {
      this.#entities = new EntityIndex(this.register);
      for (const { mentions, reading } of this.#passages) this.#entities.count(mentions!, reading.passage.text, 1);
    }
    return this.#entities;
  }

  /** Goes on to another version of the article. */
  moveTo(readings: readonly Reading[]): void {
    const before = this.#passages;
    const { head, tail } = sharedEnds(readings, this.#readings);
    this.#readings = readings;
    const gone = before.slice(head, before.length - tail);
    for (const passage of gone) this.#takeOut(passage, head);
    const come = readings.slice(head, readings.length - tail).map((reading) => new PassageActors(reading));
    const behind = before.length - tail;
    this.#passages = spliced(before, head, behind, come);
    this.#mentions = spliced(
      this.#mentions,
      head,
      behind,
      come.map(() => []),
    );
    const end = gone.length === come.length ? head + come.length : this.#passages.length;
    for (let i = head; i < end; i++) this.#passages[i]!.index = i;
    const facts = this.#facts;
    for (const passage of come) this.#putIn(passage);
    for (const word of facts.newlyAsked()) {
      countBefore(word, before.slice(0, head));
      countBefore(word, before.slice(before.length - tail));
    }
    for (const passage of come) countWords(passage, facts, 1);
    this.#decide();
    for (const { mentions, reading } of gone) this.#entities?.count(mentions!, reading.passage.text, -1);
    this.#takeOver(come, new Map(gone.map(({ reading, mentions }) => [reading, mentions!])));
  }

  /** Takes over lists of mentions from another version where they say the same. */
  takeOver(readings: readonly Reading[], mentions: PerReading<Mention>): void {
    this.#takeOver(this.#passages, new Map(readings.map((reading, i) => [reading, mentions[i]!])));
  }

  #takeOver(passages: readonly PassageActors[], known: ReadonlyMap<Reading, readonly Mention[]>): void {
    if (known.size === 0) return;
    for (const passage of passages) {
      const before = known.get(passage.reading);
      if (before === undefined || before === passage.mentions || !areEqual(before, passage.mentions!)) continue;
      passage.mentions = before;
      this.#mentions[passage.index] = before;
    }
  }

  #putIn(passage: PassageActors): void {
    const facts = this.#facts;
    passage.names = namesOf(passage, facts);
    showWords(passage);
    const registered = this.register.namesIn(passage.reading);
    if (registered.length > 0) passage.registered = registered;
    this.#headlines.ask(passage);
    facts.enlist(Stage.letters, passage);
    facts.enlist(Stage.mentions, passage);
  }

  #takeOut(passage: PassageActors, from: number): void {
    const facts = this.#facts;
    this.#headlines.unask(passage);
    for (const mention of passage.own!) this.#headlines.count(mention, -1);
    untellFamilies(passage, facts, from);
    for (const name of passage.names) withdraw(name, passage, facts);
    countWords(passage, facts, -1);
    unaskLetters(passage, facts);
  }

  #decide(): void {
    const facts = this.#facts;
    facts.settleWords();
    for (const passage of facts.waitingAt(Stage.letters)) decideByLetters(passage, facts);
    facts.settleKin();
    for (const passage of facts.waitingAt(Stage.kin)) decideByKin(passage, facts);
    facts.settleSums(jointVerdict);
    for (const passage of facts.waitingAt(Stage.mentions)) this.#mention(passage);
    this.#headlines.settle(facts);
    facts.settleFamilies();
    for (const passage of facts.waitingAt(Stage.finish)) this.#finish(passage);
    facts.forgetIdle();
  }

  /** Makes the mentions of a passage, if the verdicts on its names have changed. */
  #mention(passage: PassageActors): void {
    let isNews = passage.own === undefined;
    for (const name of passage.names) {
      const verdict = verdictOn(name);
      if (verdict === name.verdict) continue;
      name.verdict = verdict;
      isNews = true;
    }
    if (!isNews) return;
    const facts = this.#facts;
    if (passage.own !== undefined) {
      for (const mention of passage.own) this.#headlines.count(mention, -1);
      untellFamilies(passage, facts, passage.index);
    }
    passage.own = mentionsOf(passage);
    for (const mention of passage.own) this.#headlines.count(mention, 1);
    tellFamilies(passage, facts);
    facts.enlist(Stage.finish, passage);
  }

  #finish(passage: PassageActors): void {
    const mentions = this.#headlines.addedTo(withRightRelatives(passage), passage);
    const before = passage.mentions;
    if (before !== undefined && areEqual(before, mentions)) return;
    const { text } = passage.reading.passage;
    this.#entities?.count(mentions, text, 1);
    if (before !== undefined) this.#entities?.count(before, text, -1);
    passage.mentions = mentions;
    this.#mentions[passage.index] = mentions;
  }
}

/** True if two lists of mentions say the same. */
function areEqual(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a === b || (a.length === b.length && a.every((mention, i) => isSame(mention, b[i]!)));
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a === b ||
    (a.start === b.start &&
      a.end === b.end &&
      a.type === b.type &&
      a.name === b.name &&
      a.text === b.text &&
      a.role === b.role &&
      a.rule === b.rule &&
      a.subtype === b.subtype &&
      areEqual(a.nested, b.nested))
  );
}
