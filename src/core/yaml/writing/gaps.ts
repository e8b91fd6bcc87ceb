import { isMap, type Node } from 'yaml';
import type { Span } from '../../text/span';
import { dashBefore } from '../lines/lines';

/**
 * True if the lines between two items of a list hold a blank one: the file sets its items apart. A list of one item does
 * not tell; then those of several lines are set apart.
 */
export function isSetApart(text: string, list: Items): boolean {
  const [first, second] = [list.span(0), list.span(1)];
  if (first !== undefined && second !== undefined)
    return /\n[ \t]*\r?\n/.test(text.slice(first.end, dashBefore(text, second.start)));
  const only = list.node(0);
  return isMap(only) && only.items.length > 3;
}

/** The items of a list, each with its place from behind its dash to the end of its content. */
interface Items {
  readonly node: (index: number) => Node | undefined;
  readonly span: (index: number) => Span | undefined;
}
