import { AnyScript } from '../../../text/anyScript';
import type { KnownActor } from '../../../knowledge/knowledge';
import { lexicon } from '../../../lexicon';
import { nounsForBody } from '../../../lexicon/bodyKinds';
import { foldName, remembering } from '../../../lexicon/lookup';
import { usualCountryName } from '../../../lexicon/nameIndex';
import { soundOf, type Sound } from './transliteration';
import { wordSet } from '../../../text/wordSet';

/** What kind of thing a name is a name of; `the` is a noun with an article ("the union"), `nominal` one without. */
export type NameKindOfActor = 'person' | 'body' | 'state' | 'the' | 'nominal';

/** A name of the article: all mentions that have it as their `Mention.name`. */
export class ArticleName {
  readonly kind: NameKindOfActor;
  /** Its folded words. */
  readonly words: readonly string[];
  /** How many mentions it has. */
  count = 0;
  /** How many of them print it as an acronym. */
  acronyms = 0;
  /** How many of them give a title that goes with a family name, or with a given name: "Queen Ida". */
  titled = 0;
  /** How often each noun is printed for what it is: "minister", "airline". */
  nouns: Map<string, number> | undefined;
  /** The names that are set beside it in brackets, each as often as it is. */
  beside: Map<ArticleName, number> | undefined;
  /** What it was resolved to, and for which state of the article's names. */
  entity: ArticleName | undefined;
  resolvedAt = -1;
  #parts: PersonParts | undefined;

  /**
   * @param id the `Mention.name`
   * @param known whose full name it is, if the workspace knows them: never the same as another known one
   */
  constructor(
    readonly id: string,
    readonly known?: KnownActor,
  ) {
    const colon = id.indexOf(':');
    this.kind = id.slice(0, colon) as NameKindOfActor;
    this.words = id.slice(colon + 1).split(' ');
  }

  get last(): string {
    return this.words[this.words.length - 1]!;
  }

  /** A person's name taken apart; particles ("van", "bin") and suffixes ("Jr.") count as no name. */
  get parts(): PersonParts {
    return (this.#parts ??= takenApart(this.words));
  }
}

/** The parts of a person's name; `given` is missing where it is a family name alone. */
export interface PersonParts {
  readonly given: string | undefined;
  readonly family: string;
  readonly familySound: Sound;
}

function takenApart(words: readonly string[]): PersonParts {
  const own = words.filter((word) => !lexicon.nameSuffixes().has(word) && !lexicon.nameParticles().has(word));
  const family = own.at(-1) ?? words.at(-1)!;
  return { given: own.length > 1 ? own[0] : undefined, family, familySound: soundOf(family) };
}

const BETWEEN_WORDS = new AnyScript(/[^A-Za-z0-9]{1,64}/u, () => new RegExp(String.raw`[^\p{L}\p{N}]{1,64}`, 'u'));

/** First letters of a body's words, small words left out: "Harbour Workers' League" → "hwl". */
export function initialsOf({ words }: ArticleName): string {
  let initials = '';
  for (const word of words) {
    if (SMALL_WORDS.has(word)) continue;
    for (const part of word.split(BETWEEN_WORDS.of(word))) initials += part[0] ?? '';
  }
  return initials;
}

const SMALL_WORDS = wordSet("of the and for in on de du des la le al to 's");

/** The nouns by which a body may be called: "Harbour Workers' League" is a league, "Ministry of Ports" a ministry. */
export function nounsOf({ words }: ArticleName): readonly string[] {
  const link = words.findIndex((word, i) => i > 0 && SMALL_WORDS.has(word) && word !== "'s");
  const nouns = [...nounsForBody(words.join(' '))];
  for (const head of link < 0 ? [words.at(-1)!] : [words[link - 1]!, words.at(-1)!]) {
    if (lexicon.bodyNouns().has(head)) nouns.push(head);
    if (words.length > 1) nouns.push(...nounsForBody(head));
  }
  return nouns;
}

const ABBREVIATION = new AnyScript(
  /^[A-Z][A-Z\d.&]{1,9}$/u,
  () => new RegExp(String.raw`^\p{Lu}[\p{Lu}\d.&]{1,9}$`, 'u'),
);

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** True for what is printed in capitals: "HWL", "U.N." */
export function isAcronym(text: string): boolean {
  const second = text.charCodeAt(1);
  // Most names go on with a small letter.
  return !(second >= SMALL_A && second <= SMALL_Z) && ABBREVIATION.test(text);
}

/** True for a state or place that the lexicon knows as a country: it is no other one's spelling. */
export function isCountry({ words }: ArticleName): boolean {
  return usualCountryName(words.join(' ')) !== undefined;
}

/** More than a long article has. */
const TITLES_KEPT = 2_000;

/** What ends the part of a title that holds its noun. */
const TITLE_LINKS = wordSet('of for at in to with and from');

/** The noun of a printed title that says what its bearer is: "Deputy Trade Minister" and "minister of trade" → "minister". */
export const nounOfTitle = remembering(TITLES_KEPT, (title) => {
  const words = foldName(title).split(/[\s,]/u);
  const link = words.findIndex((word) => word === '' || TITLE_LINKS.has(word));
  return words.at(link > 0 ? link - 1 : -1)!;
});
