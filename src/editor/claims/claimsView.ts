import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { CONTEXTS, VIEWS } from '../ids';
import { sidecarTrouble } from '../sidecar/trouble';
import type { Arrangement } from './arrangement';
import { showsClaimsOf } from './claimAtCursor';
import { registerClaimBadges } from './claimBadges';
import { ClaimsTree } from './claimsTree';
import type { CurrentArticle } from './currentArticle';
import type { OpenClaims } from './openClaims';

/**
 * The list of an article's claims in the side bar. It follows the cursor in the article and in its sidecar, and never
 * takes the focus by itself.
 */
export function registerClaimsView(
  claims: OpenClaims,
  article: CurrentArticle,
  arrangement: Arrangement,
): vscode.Disposable {
  const disposables = new Disposables();
  const tree = disposables.add(new ClaimsTree(claims, article, arrangement));
  const view = disposables.add(vscode.window.createTreeView(VIEWS.claims, { treeDataProvider: tree }));
  const following = disposables.add(new Following(view, tree));
  const told = new ToldIfClaims();
  const update = () => {
    told.tell(tree.hasClaims);
    view.message = messageOf(claims, article, tree);
  };

  const shown = disposables.add(
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) return;
      shown.dispose();
      if (tree.keyAtCursor() === undefined) void beginAtTheTop(view, tree.getChildren()[0]);
    }),
  );
  disposables.add(
    registerClaimBadges(),
    tree.onDidChangeTreeData(() => {
      update();
      following.follow();
    }),
    // A fault in the sidecar may leave the list as it was, and so may a claim that is hidden.
    claims.onDidChange((document) => {
      if (document === article.document) update();
    }),
    arrangement.onDidChange(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (article.document && showsClaimsOf(article.document, textEditor)) following.follow();
    }),
    // From the article to its sidecar: the list stays, another claim may be under the cursor.
    vscode.window.onDidChangeActiveTextEditor(() => following.follow()),
    view.onDidChangeVisibility(() => following.follow()),
  );
  update();
  return disposables;
}

/** What the view says above the list: what is wrong with the sidecar, and how the list is narrowed and sorted. */
function messageOf(claims: OpenClaims, { document }: CurrentArticle, tree: ClaimsTree): string | undefined {
  const reading = document && claims.of(document).reading;
  const lines = [reading && sidecarTrouble(reading), tree.arranged()].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join('\n\n');
}

/** How long the cursor must rest before the list follows it, in milliseconds. */
const REST = 150;

/** Selects the claim under the cursor in the list, once the cursor rests. */
class Following implements vscode.Disposable {
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly view: vscode.TreeView<string>,
    private readonly tree: ClaimsTree,
  ) {}

  follow(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      const key = this.view.visible ? this.tree.keyAtCursor() : undefined;
      if (key === undefined || this.view.selection.includes(key)) return;
      // The list may have changed in between; then there is nothing to show.
      this.view.reveal(key, { select: true, focus: false }).then(undefined, () => undefined);
    }, REST);
  }

  dispose(): void {
    clearTimeout(this.rest);
  }
}

/**
 * Tells VS Code whether there are claims before anybody goes to the view: what it says where there are none would take the
 * focus, and vanish with it.
 */
class ToldIfClaims {
  private told: boolean | undefined;

  tell(hasClaims: boolean): void {
    if (hasClaims === this.told) return;
    this.told = hasClaims;
    void vscode.commands.executeCommand('setContext', CONTEXTS.hasClaims, hasClaims);
  }
}

/** How long a list may take to be drawn, in looks and in milliseconds between two. */
const LOOKS = 20;
const LOOK = 100;

/**
 * Gives the keyboard to the first line of a list when it is drawn for the first time: VS Code has given it to a list
 * without lines. Whether to this one or to the orphans beside it, nobody tells us: so it is the list that has it by now.
 */
async function beginAtTheTop(view: vscode.TreeView<string>, first: string | undefined): Promise<void> {
  for (let looks = 0; first !== undefined && looks < LOOKS && view.visible; looks++) {
    try {
      await view.reveal(first, { select: false, focus: false });
      await vscode.commands.executeCommand('list.focusFirst');
      return;
    } catch {
      // VS Code has not drawn the list yet.
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
}
