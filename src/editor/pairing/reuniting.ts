import * as vscode from 'vscode';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import { unawaited, type Log } from '../log';
import { confirmInStatusBar } from '../statusBar';
import { baseName, isFile } from '../files/files';
import { articleOf, sidecarOf, type Sidecars } from '../sidecar/sidecars';
import { articlesFor, bring, isStray } from './strays';

interface Deps {
  readonly sidecars: Sidecars;
  readonly log: Log;
}

/** The commands that bring a sidecar whose article is gone to the article that it was made for. */
export function registerReuniting(deps: Deps): vscode.Disposable {
  const { log } = deps;
  const disposables = new Disposables();
  const reunitingBy =
    (find: (sidecar: vscode.Uri, log: Log) => Promise<vscode.Uri | undefined>) => async (given: unknown) => {
      const sidecar = await requireStray(given);
      const article = await find(sidecar, log);
      if (article) await reunite(deps, sidecar, article);
    };
  disposables.add(
    registerCommand(log, COMMANDS.findArticle, reunitingBy(findArticle)),
    registerCommand(log, COMMANDS.chooseArticle, reunitingBy(chooseArticle)),
  );
  return disposables;
}

/** The sidecar given, else the one in the active editor. */
async function requireStray(given: unknown): Promise<vscode.Uri> {
  const { l10n } = vscode;
  const sidecar = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
  const article = sidecar && articleOf(sidecar);
  if (!sidecar || !article)
    throw new UserError(l10n.t('Open a sidecar first: a file whose name ends in “.claims.yaml”.'));
  if (!(await isStray(sidecar)))
    throw new UserError(l10n.t('{0} exists: this sidecar already has its article.', baseName(article)));
  return sidecar;
}

interface Line extends vscode.QuickPickItem {
  readonly article: vscode.Uri | 'choose';
}

/** Looks for the texts that the sidecar was made for, and asks which is meant: also where it is only one. */
async function findArticle(sidecar: vscode.Uri, log: Log): Promise<vscode.Uri | undefined> {
  const { l10n } = vscode;
  const byHand: Line = {
    label: `$(folder-opened) ${l10n.t('Choose the file…')}`,
    alwaysShow: true,
    article: 'choose',
  };
  const pick = vscode.window.createQuickPick<Line>();
  const stop = new vscode.CancellationTokenSource();
  pick.title = l10n.t('Which article do these claims belong to?');
  pick.placeholder = l10n.t('Looking for the text…');
  pick.busy = true;
  pick.items = [byHand];
  pick.show();

  const found: Line[] = [];
  const search = async () => {
    try {
      for await (const { article, kin } of articlesFor(sidecar, stop.token)) {
        found.push({
          label: vscode.workspace.asRelativePath(article),
          description:
            kin === 'text' ? l10n.t('exactly the text that was tagged') : l10n.t('has most of the tagged words'),
          article,
        });
        // What is chosen already stays chosen while more are found.
        const [active] = pick.activeItems;
        pick.items = [...found, byHand];
        pick.activeItems = [active && active !== byHand ? active : found[0]!];
      }
    } finally {
      pick.busy = false;
    }
    pick.placeholder =
      found.length === 0
        ? l10n.t('No text without claims of its own has these words')
        : l10n.t('Press Enter to move the claims there: the sidecar gets the name of that article');
  };
  try {
    const chosen = new Promise<Line | undefined>((resolve) => {
      pick.onDidAccept(() => resolve(pick.selectedItems[0]));
      pick.onDidHide(() => resolve(undefined));
    });
    unawaited(log, 'Looking for an article', search());
    const line = await chosen;
    return line?.article === 'choose' ? await chooseArticle(sidecar) : line?.article;
  } finally {
    stop.cancel();
    stop.dispose();
    pick.dispose();
  }
}

async function chooseArticle(sidecar: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [article] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Which article do these claims belong to?'),
      openLabel: vscode.l10n.t('Move the Claims There'),
      defaultUri: vscode.Uri.joinPath(sidecar, '..'),
    })) ?? [];
  return article;
}

/** Time may have gone by since the article was chosen. */
async function reunite({ sidecars }: Deps, sidecar: vscode.Uri, article: vscode.Uri): Promise<void> {
  const { l10n } = vscode;
  if (articleOf(article) !== undefined)
    throw new UserError(
      l10n.t('{0} is a sidecar itself. Choose the article that the claims belong to.', baseName(article)),
    );
  if (await isFile(sidecarOf(article)))
    throw new UserError(l10n.t('{0} now has claims of its own. Nothing was changed.', baseName(article)));
  await bring(sidecar, article);
  sidecars.announce(article);
  await vscode.window.showTextDocument(article);
  confirmInStatusBar(l10n.t('The claims now belong to {0}', baseName(article)));
}
