import {
  isCollection,
  isDocument,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { isRecord } from '../../json/record';
import type { Problem } from '../../problem';
import { lazily } from '../../text/lazily';
import { newlineOf } from '../lines/lines';
import { pairEnd } from '../parser/nodes';
import { NodeList, type ItemList, type CutItemList } from './itemList';

/** What is wrong with a YAML file of ours; for the facts of each see `Facts`. */
export type YamlProblemCode =
  /** What the parser says in `message`; `fault` what was most likely done and `whole` whether all was read, `key`, `both` and `joined` where a key stands twice. */
  | 'yaml-syntax'
  /** All faults of a file in which git has left conflict markers. */
  | 'yaml-conflict'
  /** Something of YAML that we do not take: the `feature`. */
  | 'yaml-feature'
  | 'yaml-not-a-map'
  /** Of so many `units`. */
  | 'yaml-too-large'
  /** More than so many `levels`. */
  | 'yaml-too-deep'
  /** A character that is not allowed in text: the `sign`, such as `U+0000`. */
  | 'yaml-not-text';

/** The way to a value: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** The lists of a file that were cut out of it and read item by item, by their keys. */
export type CutItemLists = ReadonlyMap<string, CutItemList>;

/** What need not be looked for any more in a file that is read. */
interface KnownOfFile {
  /** What stands in it but for the items of its lists. */
  readonly frameContent?: () => Readonly<Record<string, unknown>>;
  readonly newline?: string;
}

/**
 * A YAML file of ours, as it was read. What is in it is made when it is asked for: of a large file only the items that
 * somebody looks at become nodes. Ranges are of the text.
 */
export class PlainDocument {
  /**
   * The file as plain objects without prototypes of their own making; an empty map where what stands there may be
   * harmful, or is no map. Shared: never to be changed.
   */
  readonly content: () => Readonly<Record<string, unknown>>;
  /** The line break that the file uses. */
  readonly newline: () => string;
  private readonly frameContent: () => Readonly<Record<string, unknown>>;

  /**
   * @param problems with any of them the file may be shown but is never written to
   * @param frame the file without the items of `lists`, whose keys have nothing behind them there
   */
  constructor(
    readonly text: string,
    readonly problems: readonly Problem<YamlProblemCode>[],
    readonly lists: CutItemLists,
    private readonly frame: () => Document.Parsed,
    known: KnownOfFile = {},
  ) {
    const { newline, frameContent = lazily(() => contentOf(frame(), lists.size > 0 ? [] : problems)) } = known;
    this.newline = newline === undefined ? lazily(() => newlineOf(text)) : () => newline;
    this.frameContent = frameContent;
    this.content = lazily(() => {
      const content = { ...this.frameContent() };
      for (const [key, { items }] of lists) content[key] = items.map(({ value }) => value);
      return content;
    });
  }

  /** The map at the top; `undefined` for a file that holds nothing. Of {@link lists} it has the keys alone. */
  get root(): YAMLMap | undefined {
    const { contents } = this.frame();
    return isMap(contents) ? contents : undefined;
  }

  /** The list under a key of the map at the top. */
  list(key: string): ItemList | undefined {
    const list = this.lists.get(key);
    if (list !== undefined) return list;
    const node = this.root?.get(key, true);
    return isSeq(node) ? new NodeList(this.text, node) : undefined;
  }

  /** The node at a path; `undefined` if there is none, or the path leads to a whole list of {@link lists}. */
  node(path: Path): Node | undefined {
    const [first, second, ...rest] = path;
    const list = typeof first === 'string' ? this.lists.get(first) : undefined;
    if (list === undefined) return nodeIn(path.length === 0 ? this.frame().contents : this.frame(), path);
    return typeof second === 'number' ? nodeIn(list.node(second), rest) : undefined;
  }

  /** Where the content of a pair of the map at the top ends. */
  endOf(pair: Pair): number {
    const list = isScalar(pair.key) ? this.lists.get(String(pair.key.value)) : undefined;
    return list === undefined ? pairEnd(this.text, pair) : list.span(list.length - 1)!.end;
  }

  /** What this says, as far as it can be shown of a file that is not to be read so, for the problems it has. */
  shownFor(text: string, problems: readonly Problem<YamlProblemCode>[]): PlainDocument {
    const { lists, frame, frameContent } = this;
    return new PlainDocument(text, problems, lists, frame, { frameContent, newline: this.newline() });
  }

  /** The same file where a change has touched nothing but items of its lists, which reads `stretch` where it did. */
  withLists(text: string, stretch: string, lists: CutItemLists, frame: () => Document.Parsed): PlainDocument {
    const { frameContent } = this;
    const known = this.newline() === '\n' ? { frameContent, newline: newlineOf(stretch) } : { frameContent };
    return new PlainDocument(text, this.problems, lists, lazily(frame), known);
  }
}

function nodeIn(holder: unknown, path: Path): Node | undefined {
  const node: unknown =
    path.length === 0
      ? holder
      : isCollection(holder) || isDocument(holder)
        ? (holder as Document).getIn(path, true)
        : undefined;
  return isNode(node) ? node : undefined;
}

function contentOf(
  document: Document.Parsed,
  problems: readonly Problem<YamlProblemCode>[],
): Readonly<Record<string, unknown>> {
  // A file with faults of YAML is read as far as the parser could make sense of it, but for what may be harmful.
  if (!isMap(document.contents)) return {};
  if (problems.some(({ code }) => code === 'yaml-feature' || code === 'yaml-too-large')) return {};
  const content: unknown = document.toJS({ maxAliasCount: 0 });
  return isRecord(content) ? content : {};
}
