import * as vscode from 'vscode';
import type { OrphanStanding } from '../../core/claims/orphans';
import { orphanAnchor } from '../../core/claims/orphans';
import { isSameJson } from '../../core/json/equality';
import type { CurrentArticle } from '../claims/currentArticle';
import { CurrentLines } from '../claims/currentLines';
import type { OpenClaims } from '../claims/openClaims';
import { Disposables } from '../disposables';
import { COMMANDS, CONTEXTS, VIEWS } from '../ids';
import { listedOrphans, STANDINGS, type ListedOrphan } from './orphanList';

/** The list of claims without a sure place, with how many there are; it shows only where there are any. */
export class OrphansView implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly view: vscode.TreeView<string>;
  private readonly tree: OrphansTree;

  constructor(claims: OpenClaims, article: CurrentArticle) {
    this.tree = this.disposables.add(new OrphansTree(claims, article));
    this.view = this.disposables.add(vscode.window.createTreeView(VIEWS.orphans, { treeDataProvider: this.tree }));
    const count = () => {
      const { waiting, all } = this.tree;
      this.view.badge =
        waiting === 0
          ? undefined
          : {
              value: waiting,
              tooltip:
                waiting === 1
                  ? vscode.l10n.t('1 claim has no definite place in the text')
                  : vscode.l10n.t('{0} claims have no definite place in the text', waiting),
            };
      void vscode.commands.executeCommand('setContext', CONTEXTS.hasOrphans, all > 0);
    };
    this.disposables.add(this.tree.onDidChangeTreeData(count));
    count();
  }

  /** The key of the claim that is selected in the list. */
  get selected(): string | undefined {
    return this.view.visible ? this.view.selection.find((key) => this.tree.isOrphan(key)) : undefined;
  }

  dispose(): void {
    this.disposables.dispose();
  }
}

/** Groups by what is to be done, and the claims in them. Elements are the names of groups and the keys of claims. */
class OrphansTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  private readonly lines: CurrentLines<ListedOrphan>;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(claims: OpenClaims, article: CurrentArticle) {
    const orphans = (document: vscode.TextDocument) => listedOrphans(claims, document);
    this.lines = new CurrentLines(claims, article, orphans, (a, b) => isSameJson(a.map(shown), b.map(shown)));
    this.onDidChangeTreeData = this.lines.onDidChange;
  }

  get all(): number {
    return this.lines.all.length;
  }

  /** Those that nobody has set aside. */
  get waiting(): number {
    return this.lines.all.filter(({ standing }) => standing === 'ambiguous' || standing === 'lost').length;
  }

  isOrphan(key: string): boolean {
    return this.lines.placeOf(key) !== undefined;
  }

  getChildren(parent?: string): string[] {
    if (parent === undefined) return STANDINGS.filter((standing) => this.in(standing).length > 0);
    return this.in(parent).map(({ key }) => key);
  }

  getParent(key: string): string | undefined {
    return this.lines.line(key)?.standing;
  }

  getTreeItem(key: string): vscode.TreeItem {
    const line = this.lines.line(key);
    return line ? this.itemOf(line) : groupItem(key as OrphanStanding, this.in(key).length);
  }

  resolveTreeItem(item: vscode.TreeItem, key: string): vscode.TreeItem {
    return this.lines.withCard(item, key, ({ located }) => located.claim.anchors[orphanAnchor(located) ?? 0]!);
  }

  dispose(): void {
    this.lines.dispose();
  }

  private in(standing: string): readonly ListedOrphan[] {
    return this.lines.all.filter((line) => line.standing === standing);
  }

  private itemOf(line: ListedOrphan): vscode.TreeItem {
    const { key, located, standing } = line;
    const item = this.lines.itemOf(line);
    item.description = located.claim.parked?.reason ?? line.details;
    item.contextValue = standing === 'aside' || standing === 'buried' ? 'parkedOrphan' : 'orphan';
    item.command = { command: COMMANDS.choosePlace, title: vscode.l10n.t('Choose Place of Orphan…'), arguments: [key] };
    return item;
  }
}

function shown({ key, located, standing, summary, details, spoken }: ListedOrphan) {
  return [key, located.claim.kind, located.claim.parked?.reason ?? '', standing, summary, details, spoken];
}

function groupItem(standing: OrphanStanding, count: number): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const { title, icon, tooltip } = groupWords(standing);
  const item = new vscode.TreeItem(title, standing === 'buried' ? Collapsed : Expanded);
  item.id = standing;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'orphans';
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: `${title}, ${count}` };
  return item;
}

function groupWords(standing: OrphanStanding): {
  readonly title: string;
  readonly icon: string;
  readonly tooltip: string;
} {
  const { l10n } = vscode;
  switch (standing) {
    case 'ambiguous':
      return {
        title: l10n.t('Several places match'),
        icon: 'question',
        tooltip: l10n.t('Several places match the words of these claims. Choose the one that is meant.'),
      };
    case 'lost':
      return {
        title: l10n.t('Not found in the text'),
        icon: 'search-stop',
        tooltip: l10n.t(
          'The words of these claims are no longer in the article. Select the words that they are about now and attach the claims, or set them aside. They are kept until you delete them.',
        ),
      };
    case 'aside':
      return {
        title: l10n.t('Set aside'),
        icon: 'inbox',
        tooltip: l10n.t('Kept for later; no problems are reported for them.'),
      };
    case 'buried':
      return {
        title: l10n.t('Buried'),
        icon: 'archive',
        tooltip: l10n.t('Buried, each with a reason. They stay in the sidecar.'),
      };
  }
}
