import type * as vscode from 'vscode';
import type { Mark } from '../../core/recognise/mark';
import { isShown } from '../settings';
import { highlightKind } from '../wording/kinds';

/** True for a mark of a kind that is highlighted in an article: statements never are, the others as the user has set. */
export function isMarkShown(mark: Mark, document: vscode.TextDocument): boolean {
  const kind = highlightKind(mark);
  return kind !== undefined && isShown(kind, document);
}
