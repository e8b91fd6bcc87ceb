import type { Node, YAMLSeq } from 'yaml';
import type { Span } from '../../text/span';
import { contentEnd } from '../parser/nodes';
import type { CutList } from './cutAtItems';
import { pieceNode, type Piece } from './itemPiece';

/** The items of a list at the top of a file, each looked at only when it is asked for. */
export interface ItemList {
  readonly length: number;
  /** True for a list in brackets. */
  readonly isFlow: boolean;
  /** The item as the parser has it, with its ranges in the file. */
  readonly node: (index: number) => Node | undefined;
  /** From behind its dash to the end of its content. */
  readonly span: (index: number) => Span | undefined;
  /** Names what the item says: the same for the same lines, in any reading of any file. */
  readonly piece: (index: number) => Piece | undefined;
}

/** A list whose items were read one by one. */
export class PieceList implements ItemList {
  readonly isFlow = false;
  private readonly nodes = new Map<number, Node | undefined>();

  constructor(
    readonly cut: CutList,
    readonly pieces: readonly Piece[],
  ) {}

  get length(): number {
    return this.pieces.length;
  }

  node(index: number): Node | undefined {
    const piece = this.pieces[index];
    if (piece === undefined) return undefined;
    if (!this.nodes.has(index)) this.nodes.set(index, pieceNode(piece, this.cut.borders[index]!));
    return this.nodes.get(index);
  }

  span(index: number): Span | undefined {
    const piece = this.pieces[index];
    const at = this.cut.borders[index]!;
    return piece && { start: at + piece.start, end: at + piece.end };
  }

  piece(index: number): Piece | undefined {
    return this.pieces[index];
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

  piece(): undefined {
    return undefined;
  }
}
