import type { Span } from './text/span';

/**
 * What the wordings of problems need. Each code has its own few of these; here stands what each means.
 * A flag is 1 where it is raised.
 */
export interface Facts {
  /** How many of several places fit alike. */
  readonly alike?: number;
  /** The values that are allowed, parted by commas, or the most of them. */
  readonly allowed?: string | number;
  /** What names the Web Annotation that it is about. */
  readonly annotation?: string;
  /** The id of an actor. */
  readonly actor?: string;
  /** What stands twice: `items` or `keys` where there are such under both of two equal keys. */
  readonly both?: string;
  /** The id of the claim that it is about. */
  readonly claim?: string;
  /** How many there are of what it is about. */
  readonly count?: number;
  /** Flag: the value stands in curly quotation marks. */
  readonly curly?: number;
  /** The words that stand in the article now. */
  readonly current?: string;
  /** An ISO 8601 day. */
  readonly day?: string;
  /** Flag: the words of a lost quote stand in the article with something else around them. */
  readonly elsewhere?: number;
  /** What somebody has most likely done, as a `YamlFault`. */
  readonly fault?: string;
  /** What of YAML we do not take: `alias`, `anchor`, `tag`, `several documents`, `key`. */
  readonly feature?: string;
  /** The words behind two equal keys. */
  readonly first?: string;
  readonly second?: string;
  /** What kind of value belongs there. */
  readonly fits?: string;
  /** Flag: any text may stand there, curly quotation marks included. */
  readonly free?: number;
  /** Which of a list, from 0. */
  readonly index?: number;
  /** What stands within the quotation marks. */
  readonly inner?: string;
  /** Flag: what stands under both of two equal keys was read. */
  readonly joined?: number;
  /** The key that it is about. */
  readonly key?: string;
  /** The kind of the claim. */
  readonly kind?: string;
  /** The least that is allowed. */
  readonly least?: string | number;
  /** How deeply things may be nested. */
  readonly levels?: number;
  /** The list that it is about, or 1 where a list belongs. */
  readonly list?: string | number;
  /** The major version of a format. */
  readonly major?: string | number;
  /** The parser's own message. */
  readonly message?: string;
  /** Flag: what was read there does not fit, and is left out. */
  readonly misfit?: number;
  /** Flag: the search stopped at so many. */
  readonly more?: number;
  /** The most that is allowed. */
  readonly most?: string | number;
  /** The name of the actor that it is about. */
  readonly name?: string;
  /** What was most likely meant. */
  readonly nearest?: string;
  /** The id of another claim. */
  readonly other?: string;
  /** What our side of a merge has, and what the other one has. */
  readonly ours?: string;
  readonly theirs?: string;
  /** Who has the name already. */
  readonly owner?: string;
  /** How many places there are. */
  readonly places?: number;
  /** The day on which the article appeared. */
  readonly published?: string;
  /** The words that were tagged. */
  readonly quote?: string;
  /** The row of a table, from 1, as spreadsheets count. */
  readonly row?: number;
  /** When it was said. */
  readonly said?: string;
  /** The values that were put into one. */
  readonly several?: string;
  /** The character that it is about. */
  readonly sign?: string;
  /** Who says the words in the article. */
  readonly speaker?: string;
  /** What stands in place of a single value: `map` or `list`. */
  readonly stands?: 'map' | 'list';
  /** The office that an actor has. */
  readonly title?: string;
  /** A length in UTF-16 units. */
  readonly units?: number;
  /** What stands there. */
  readonly value?: string;
  /** `tabs` or `dashes` where all of the file was read as if those had been mended. */
  readonly whole?: string;
  /** Why it is so, by a word of the rule's own. */
  readonly why?: string;
  /** The key of what it stands in. */
  readonly within?: string;
}

/** Expected trouble as data. Shells word it: the editor, the command line and a translation each in their way. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where, in the text that was read; absent if the whole of it is meant. */
  readonly span?: Span;
  /** What the wording needs: names, numbers, the parser's own message. */
  readonly facts?: Facts;
}

/** What could be read, and what was wrong with the rest. */
export interface Outcome<Value, Code extends string = string> {
  readonly value: Value;
  readonly problems: readonly Problem<Code>[];
}

/** The fact of what was most likely meant; none where that cannot be told. */
export function nearestFact(nearest: string | undefined): { readonly nearest?: string } {
  return nearest === undefined ? {} : { nearest };
}
