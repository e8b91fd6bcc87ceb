import * as vscode from 'vscode';
import { canBeAccepted } from '../../core/claims/accept';
import { Disposables } from '../disposables';
import { COMMANDS, VIEWS } from '../ids';
import { sidecarTrouble } from '../wording/sidecars';
import { claimCard } from './claimCard';
import { keyAtCursor, showsClaimsOf } from './claimAtCursor';
import { badgeUri, registerClaimBadges } from './claimBadges';
import { kindIcon, listedClaims, readAlike, type ListedClaim } from './claimList';
import type { CurrentArticle } from './currentArticle';
import type { OpenClaims } from './openClaims';

/** How long the cursor must rest before the list follows it, in milliseconds. */
const REST = 150;

/** What shows so soon after the start, in milliseconds, was there when the window was opened: nobody has gone to it. */
const STARTING = 2000;

/**
 * The list of an article's claims in the side bar. It follows the cursor in the article and in its sidecar, and never
 * takes the focus by itself.
 */
export function registerClaimsView(claims: OpenClaims, article: CurrentArticle): vscode.Disposable {
  const disposables = new Disposables();
  const tree = disposables.add(new ClaimsTree(claims, article));
  const view = disposables.add(vscode.window.createTreeView(VIEWS.claims, { treeDataProvider: tree }));

  const started = performance.now();
  let wasShown = false;
  const showFirst = () => {
    if (wasShown || !view.visible) return;
    wasShown = true;
    if (performance.now() - started > STARTING) void focusOn(view, () => tree.keyAtCursor() ?? tree.getChildren()[0]);
  };
  let rest: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const key = view.visible ? tree.keyAtCursor() : undefined;
      if (key === undefined || view.selection.includes(key)) return;
      // The list may have changed in between; then there is nothing to show.
      view.reveal(key, { select: true, focus: false }).then(undefined, () => undefined);
    }, REST);
  };
  const describe = () => {
    const { document } = article;
    const reading = document && claims.of(document).reading;
    view.message = reading === undefined ? undefined : sidecarTrouble(reading);
  };
  disposables.add(
    registerClaimBadges(),
    tree.onDidChangeTreeData(() => {
      describe();
      follow();
    }),
    // A fault in the sidecar may leave the list as it was.
    claims.onDidChange((document) => {
      if (document === article.document) describe();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (article.document && showsClaimsOf(article.document, textEditor)) follow();
    }),
    // From the article to its sidecar: the list stays, another claim may be under the cursor.
    vscode.window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(showFirst),
    view.onDidChangeVisibility(follow),
    new vscode.Disposable(() => clearTimeout(rest)),
  );
  describe();
  return disposables;
}

/** How long a list may take to be shown, in looks and in milliseconds between two. */
const LOOKS = 20;
const LOOK = 100;

/**
 * Gives the focus to a view that has just been gone to: VS Code gives it to a view that has nothing in it yet, and so to
 * nothing, where the list comes a moment later.
 * @param key the line to begin with; `undefined` while there is none
 */
async function focusOn(view: vscode.TreeView<string>, key: () => string | undefined): Promise<void> {
  await vscode.commands.executeCommand(`${VIEWS.claims}.focus`);
  for (let looks = 0; looks < LOOKS && view.visible; looks++) {
    const line = key();
    if (line === undefined) return;
    try {
      await view.reveal(line, { select: false, focus: true });
      return;
    } catch {
      // VS Code has not drawn the list yet.
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
}

/** In a longer list so many claims stand under one heading: nobody reads down thousands, and VS Code makes each at once. */
const HEADED = 100;
const LONGEST = 300;

/** Before the number of a heading: no claim has a key like it. */
const HEADING = '#';

/**
 * The claims that have a place, as a list; the orphans have a list of their own. Its elements are the claims' keys, and
 * those of headings where it is long.
 */
class ClaimsTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private listed: readonly ListedClaim[] = [];
  /** Where each line stands in the list, by its key. */
  private places: ReadonlyMap<string, number> = new Map();
  private of: vscode.TextDocument | undefined;

  constructor(
    private readonly claims: OpenClaims,
    private readonly article: CurrentArticle,
  ) {
    this.disposables.add(
      article.onDidChange(() => this.refresh()),
      claims.onDidChange((document) => {
        if (document === article.document) this.refresh();
      }),
    );
    this.refresh();
  }

  getChildren(parent?: string): string[] {
    const isLong = this.listed.length > LONGEST;
    if (parent === undefined && isLong) {
      return Array.from({ length: Math.ceil(this.listed.length / HEADED) }, (_, number) => HEADING + number);
    }
    const first = parent === undefined ? 0 : firstUnder(parent);
    const end = parent === undefined ? undefined : first + HEADED;
    return this.listed.slice(first, end).map(({ key }) => key);
  }

  /** Asked for by `reveal`. */
  getParent(key: string): string | undefined {
    const place = this.places.get(key);
    if (place === undefined || this.listed.length <= LONGEST) return undefined;
    return HEADING + Math.floor(place / HEADED);
  }

  getTreeItem(key: string): vscode.TreeItem {
    const line = this.lineOf(key);
    if (line) return this.itemOf(line);
    return key.startsWith(HEADING) ? this.headingOf(key) : new vscode.TreeItem('');
  }

  /** Its card, made when it is asked for. */
  resolveTreeItem(item: vscode.TreeItem, key: string): vscode.TreeItem {
    const line = this.lineOf(key);
    const sidecar = this.of && this.claims.of(this.of).reading?.sidecar;
    if (!line || !sidecar) return item;
    const { located } = line;
    const worst = located.placements.findIndex(({ state }) => state === located.state);
    const anchor = located.claim.anchors[Math.max(0, worst)]!;
    item.tooltip = claimCard({ located, anchor, state: located.state }, sidecar);
    return item;
  }

  /** The claim of this list under the cursor of the active editor. */
  keyAtCursor(): string | undefined {
    const key = this.of && keyAtCursor(this.claims, this.of);
    return key !== undefined && this.places.has(key) ? key : undefined;
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Fires only if something in the list reads differently now: each key press moves places, but few words of it. */
  private refresh(): void {
    const { document } = this.article;
    const listed = document === undefined ? [] : listedClaims(this.claims, document).filter(({ isFound }) => isFound);
    const isSame = document === this.of && readAlike(listed, this.listed);
    this.listed = listed;
    if (!isSame) this.places = new Map(listed.map(({ key }, place) => [key, place]));
    this.of = document;
    if (!isSame) this.changed.fire();
  }

  private lineOf(key: string): ListedClaim | undefined {
    return this.listed[this.places.get(key) ?? -1];
  }

  private headingOf(key: string): vscode.TreeItem {
    const { l10n } = vscode;
    const first = firstUnder(key);
    const [from, to] = [first + 1, Math.min(first + HEADED, this.listed.length)];
    const item = new vscode.TreeItem(l10n.t('{0} to {1}', from, to), vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${this.of?.uri.toString() ?? ''}${key}`;
    item.description = this.listed[first]?.summary ?? '';
    item.contextValue = 'claims';
    item.accessibilityInformation = { label: l10n.t('Claims {0} to {1}', from, to) };
    return item;
  }

  private itemOf({ key, located, summary, details, spoken }: ListedClaim): vscode.TreeItem {
    const item = new vscode.TreeItem(summary);
    item.id = `${this.of?.uri.toString() ?? ''}#${key}`;
    item.description = details;
    item.iconPath = kindIcon(located.claim.kind);
    item.resourceUri = badgeUri(key, located.state);
    item.contextValue = canBeAccepted(located) ? 'changedClaim' : 'claim';
    item.accessibilityInformation = { label: spoken };
    item.command = { command: COMMANDS.goToClaim, title: vscode.l10n.t('Go to Claim'), arguments: [key] };
    return item;
  }
}

function firstUnder(heading: string): number {
  return Number(heading.slice(HEADING.length)) * HEADED;
}
