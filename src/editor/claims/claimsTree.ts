import * as vscode from 'vscode';
import { canBeAccepted } from '../../core/claims/accept';
import { isOpen } from '../../core/claims/listing/filter';
import { COMMANDS } from '../ids';
import { narrowedInWords, sortedInWords } from '../wording/listing';
import type { Arrangement } from './arrangement';
import { keyAtCursor } from './claimAtCursor';
import { listedClaims, readAlike, type ListedClaim } from './claimList';
import type { CurrentArticle } from './currentArticle';
import { CurrentLines } from './currentLines';
import type { OpenClaims } from './openClaims';

/** In a longer list so many claims stand under one heading: nobody reads down thousands, and VS Code makes each at once. */
const HEADED = 100;
const LONGEST = 300;

/** Before the number of a heading: no claim has a key like it. */
const HEADING = '#';

/**
 * The claims that have a place, as a list; the orphans have a list of their own. Its elements are the claims' keys, and
 * those of headings where it is long.
 */
export class ClaimsTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  private readonly lines: CurrentLines<ListedClaim>;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(
    private readonly claims: OpenClaims,
    article: CurrentArticle,
    private readonly arrangement: Arrangement,
  ) {
    const shown = (document: vscode.TextDocument) =>
      arrangement.of(this.found(document), claims.of(document).reading?.sidecar.actors ?? []);
    this.lines = new CurrentLines(claims, article, shown, readAlike, arrangement.onDidChange);
    this.onDidChangeTreeData = this.lines.onDidChange;
  }

  /** True where there are claims to list, shown or not. */
  get hasClaims(): boolean {
    const { document } = this.lines;
    return document !== undefined && this.found(document).length > 0;
  }

  /** What is hidden by the filter, and how the rest is sorted, in words; `undefined` where all stand as in the text. */
  arranged(): string | undefined {
    const { all, document } = this.lines;
    if (document === undefined || !this.hasClaims) return undefined;
    const { filter, order, claimants } = this.arrangement;
    const actors = [...(this.claims.of(document).reading?.sidecar.actors ?? []), ...claimants];
    const parts = [
      isOpen(filter) ? undefined : narrowedInWords(filter, all.length, this.found(document).length, actors),
      order === 'place' ? undefined : sortedInWords(order),
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(' · ');
  }

  getChildren(parent?: string): string[] {
    const { all } = this.lines;
    if (parent === undefined && all.length > LONGEST) {
      return Array.from({ length: Math.ceil(all.length / HEADED) }, (_, number) => HEADING + number);
    }
    const first = parent === undefined ? 0 : firstUnder(parent);
    const end = parent === undefined ? undefined : first + HEADED;
    return all.slice(first, end).map(({ key }) => key);
  }

  /** Asked for by `reveal`. */
  getParent(key: string): string | undefined {
    const place = this.lines.placeOf(key);
    if (place === undefined || this.lines.all.length <= LONGEST) return undefined;
    return HEADING + Math.floor(place / HEADED);
  }

  getTreeItem(key: string): vscode.TreeItem {
    const line = this.lines.line(key);
    if (line) return this.itemOf(line);
    return key.startsWith(HEADING) ? this.headingOf(key) : new vscode.TreeItem('');
  }

  resolveTreeItem(item: vscode.TreeItem, key: string): vscode.TreeItem {
    return this.lines.withCard(item, key, ({ located: { claim, placements, state } }) => {
      const worst = placements.findIndex((placement) => placement.state === state);
      return claim.anchors[Math.max(0, worst)]!;
    });
  }

  /** The claim of this list under the cursor of the active editor. */
  keyAtCursor(): string | undefined {
    const { document } = this.lines;
    const key = document && keyAtCursor(this.claims, document);
    return key !== undefined && this.lines.placeOf(key) !== undefined ? key : undefined;
  }

  dispose(): void {
    this.lines.dispose();
  }

  private found(document: vscode.TextDocument): readonly ListedClaim[] {
    return listedClaims(this.claims, document).filter(({ isFound }) => isFound);
  }

  private headingOf(key: string): vscode.TreeItem {
    const { l10n } = vscode;
    const first = firstUnder(key);
    const [from, to] = [first + 1, Math.min(first + HEADED, this.lines.all.length)];
    const item = new vscode.TreeItem(l10n.t('{0} to {1}', from, to), vscode.TreeItemCollapsibleState.Collapsed);
    item.id = this.lines.idOf(key);
    item.description = this.lines.all[first]?.summary ?? '';
    item.contextValue = 'claims';
    item.accessibilityInformation = { label: l10n.t('Claims {0} to {1}', from, to) };
    return item;
  }

  private itemOf(line: ListedClaim): vscode.TreeItem {
    const item = this.lines.itemOf(line);
    item.contextValue = canBeAccepted(line.located) ? 'changedClaim' : 'claim';
    item.command = { command: COMMANDS.goToClaim, title: vscode.l10n.t('Go to Claim'), arguments: [line.key] };
    return item;
  }
}

function firstUnder(heading: string): number {
  return Number(heading.slice(HEADING.length)) * HEADED;
}
