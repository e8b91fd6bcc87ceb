import type { Node, YAMLSeq } from 'yaml';
import type { Span } from '../../text/span';
import { contentEnd } from '../parser/nodes';
import type { CutList } from './cutAtItems';
import { itemNode, type ReadItem } from './readItem';

/** The items of a list at the top of a file, each looked at only when it is asked for. */
export interface ItemList {
  readonly length: number;
  /** True for a list in brackets. */
  readonly isFlow: boolean;
  /** The item as the parser has it, with its ranges in the file. */
  readonly node: (index: number) => Node | undefined;
  /** From behind its dash to the end of its content. */
  readonly span: (index: number) => Span | undefined;
  /** What it says, of a list whose items were read one by one: the same object for the same lines, in any reading of any file. */
  readonly item: (index: number) => ReadItem | undefined;
}

/** A list whose items were read one by one. */
export class CutItemList implements ItemList {
  readonly isFlow = false;
  private readonly nodes = new Map<number, Node | undefined>();

  constructor(
    readonly cut: CutList,
    readonly items: readonly ReadItem[],
  ) {}

  get length(): number {
    return this.items.length;
  }

  node(index: number): Node | undefined {
    const item = this.items[index];
    if (item === undefined) return undefined;
    if (!this.nodes.has(index)) this.nodes.set(index, itemNode(item, this.cut.borders[index]!));
    return this.nodes.get(index);
  }

  span(index: number): Span | undefined {
    const item = this.items[index];
    const at = this.cut.borders[index]!;
    return item && { start: at + item.start, end: at + item.end };
  }

  item(index: number): ReadItem | undefined {
    return this.items[index];
  }
}

/** A list that was read with its file. */
export class NodeList implements ItemList {
  constructor(
    private readonly text: string,
    private readonly list: YAMLSeq,
  ) {}

  get length(): number {
    return this.list.items.length;
  }

  get isFlow(): boolean {
    return this.list.flow === true;
  }

  node(index: number): Node | undefined {
    return this.list.items[index] as Node | undefined;
  }

  span(index: number): Span | undefined {
    const node = this.node(index);
    return node?.range ? { start: node.range[0], end: contentEnd(this.text, node) } : undefined;
  }

  item(): undefined {
    return undefined;
  }
}
