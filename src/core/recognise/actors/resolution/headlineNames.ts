import { byPosition, contains, type Span } from '../../../text/span';
import { foldName } from '../../../lexicon/lookup';
import { ACTOR_TYPES, type ActorType } from '../../../actorType';
import type { Reading } from '../../reading';
import type { Mention } from '../../resolved';
import { mentionOf } from './mentionOf';
import type { ArticleFacts } from './articleFacts';
import { Stage, type PassageActors } from './facts';
import { PassageList } from './passageList';
import { viewSentence } from '../sentence/sentenceView';

/** Stretches of a headline that may be names, each with what the text knows of it. */
type HeadlineWords = readonly (Span & { readonly text: string; readonly printed: SameLetters })[];

/** The longest name that is looked for in a headline, in tokens: "Committee of Inquiry into the Velm Bridge" has seven. */
const LONGEST = 10;

/** A name as it is printed in running text. */
class PrintedName {
  /** How many mentions of each type there are. */
  readonly counts: number[] = ACTOR_TYPES.map(() => 0);
  /** The `Mention.name` of those. */
  readonly names: string[] = [];
  /** The type that most mentions have, as an index; -1 without mentions. */
  type = -1;

  constructor(
    readonly text: string,
    readonly letters: SameLetters,
  ) {}
}

/** Names that are the same in capitals, and the headlines that might hold one of them. */
class SameLetters {
  readonly names: PrintedName[] = [];
  readonly askers = new PassageList<PassageActors>();
  constructor(readonly capitals: string) {}
}

/**
 * The names that the text gives, for headlines: where every word has a capital, "Home Office" cannot be told from other
 * words by its form.
 */
export class HeadlineNames {
  readonly #byLetters = new Map<string, SameLetters>();
  readonly #byText = new Map<string, PrintedName>();
  /** What may be a name in each of the headlines. */
  readonly #asked = new Map<PassageActors, HeadlineWords>();
  #touched: PrintedName[] = [];

  /** Counts a mention in running text: `by` is 1, or -1 where it is taken back. */
  count(mention: Mention, by: 1 | -1): void {
    if (mention.subtype !== undefined) return;
    const { text, name } = mention;
    this.#countAs(text, mention.type, name, by);
    // "KOLB BEATS LIND": in capitals a family name stands alone that the text gives with its bearer's other names.
    const last = mention.type === 'person' ? text.lastIndexOf(' ') + 1 : 0;
    if (last > 0 && text.length - last > 2 && !text.endsWith('.')) {
      const family = text.slice(last);
      this.#countAs(family, 'person', `person:${foldName(family.toLowerCase())}`, by);
    }
  }

  #countAs(text: string, as: ActorType, name: string, by: 1 | -1): void {
    let printed = this.#byText.get(text);
    if (printed === undefined) {
      const letters = this.#letters(text.toUpperCase());
      printed = new PrintedName(text, letters);
      letters.names.push(printed);
      this.#byText.set(text, printed);
    }
    const type = ACTOR_TYPES.indexOf(as);
    printed.counts[type]! += by;
    printed.names[type] = name;
    this.#touched.push(printed);
  }

  /** Enlists the headlines in which a name has come, has gone or is something else now. */
  settle(facts: ArticleFacts): void {
    for (const printed of this.#touched) {
      const type = commonest(printed.counts);
      if (type === printed.type) continue;
      printed.type = type;
      const { letters } = printed;
      for (const passage of letters.askers.items) facts.enlist(Stage.finish, passage);
      if (type >= 0) continue;
      this.#byText.delete(printed.text);
      letters.names.splice(letters.names.indexOf(printed), 1);
      this.#forget(letters);
    }
    this.#touched = [];
  }

  /** Asks what in a headline is a name; the passage is enlisted when there is news of it. Other passages ask nothing. */
  ask(passage: PassageActors): void {
    const stretches = stretchesOf(passage.reading);
    if (stretches === undefined) return;
    const words = stretches.map((stretch) => {
      const printed = this.#letters(stretch.text.toUpperCase());
      printed.askers.add(passage);
      return { ...stretch, printed };
    });
    this.#asked.set(passage, words);
  }

  /** Takes back what was asked. */
  unask(passage: PassageActors): void {
    for (const { printed } of this.#asked.get(passage) ?? []) {
      printed.askers.remove(passage);
      this.#forget(printed);
    }
    this.#asked.delete(passage);
  }

  /** The mentions of a passage, with the names that a headline shares with the text. */
  addedTo(mentions: readonly Mention[], passage: PassageActors): readonly Mention[] {
    const headline = this.#asked.get(passage);
    return headline === undefined ? mentions : withHeadline(mentions, headline);
  }

  #letters(capitals: string): SameLetters {
    let letters = this.#byLetters.get(capitals);
    if (letters === undefined) this.#byLetters.set(capitals, (letters = new SameLetters(capitals)));
    return letters;
  }

  #forget({ names, askers, capitals }: SameLetters): void {
    if (names.length === 0 && askers.items.length === 0) this.#byLetters.delete(capitals);
  }
}

/** The type with the highest count, the first of equals, as an index; -1 if there is no mention. */
function commonest(counts: readonly number[]): number {
  let best = -1;
  for (let i = 0; i < counts.length; i++) if (counts[i]! > (best < 0 ? 0 : counts[best]!)) best = i;
  return best;
}

function stretchesOf({ paragraph }: Reading): readonly (Span & { readonly text: string })[] | undefined {
  if (paragraph.role !== 'headline' && paragraph.role !== 'heading') return undefined;
  const stretches: (Span & { text: string })[] = [];
  for (const sentence of paragraph.sentences) {
    // In other headlines a name shows itself by its capital.
    if (viewSentence(paragraph.text, sentence, paragraph.role).lettering === 'sentence') continue;
    const { tokens } = sentence;
    tokens.forEach((token, first) => {
      if (!token.capital) return;
      const { start } = token;
      for (let last = Math.min(first + LONGEST, tokens.length) - 1; last >= first; last--) {
        const { kind, end } = tokens[last]!;
        if (kind === 'punctuation') continue;
        stretches.push({ start, end, text: paragraph.text.slice(start, end) });
      }
    });
  }
  return stretches;
}

/** The names in a headline that the text gives, in order, the longer first where two begin together. */
function foundIn(headline: HeadlineWords): readonly Mention[] {
  const found: Mention[] = [];
  for (const { start, end, text, printed } of headline) {
    const name = sameName(printed, text);
    if (name === undefined) continue;
    const type = ACTOR_TYPES[name.type]!;
    const role = type === 'place' ? 'location' : undefined;
    found.push(mentionOf({ start, end }, text, 'actor.headline-name', type, name.names[name.type]!, role));
  }
  return found;
}

/** As the text prints it, or all in capitals; "Home office" in a headline of small letters is no name. */
function sameName({ names, capitals }: SameLetters, text: string): PrintedName | undefined {
  let same: PrintedName | undefined;
  for (const name of names) {
    if (name.type < 0) continue;
    if (name.text === text) return name;
    if (text === capitals && (same === undefined || name.text < same.text)) same = name;
  }
  return same;
}

/** Adds the names that a headline shares with the text where they overlap nothing, or take in what was found of them. */
function withHeadline(mentions: readonly Mention[], headline: HeadlineWords): readonly Mention[] {
  const more = foundIn(headline);
  if (more.length === 0) return mentions;
  const all: Mention[] = [];
  const take = (mention: Mention): void => {
    if (all.length === 0 || all.at(-1)!.end <= mention.start) all.push(mention);
  };
  let i = 0;
  for (const mention of mentions) {
    while (i < more.length && more[i]!.end <= mention.start) take(more[i++]!);
    const wider = more[i];
    const isWider =
      wider !== undefined && contains(wider, mention) && wider.end - wider.start > mention.end - mention.start;
    if (!isWider) take(mention);
  }
  while (i < more.length) take(more[i++]!);
  return all.sort(byPosition);
}
