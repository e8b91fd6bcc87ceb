import * as vscode from 'vscode';
import { baseName } from './files';

/** So long VS Code's search may take, in milliseconds: in a virtual folder without one it never answers. */
const PATIENCE = 3000;
/** The same where it has not answered before. */
const SHORT_PATIENCE = 200;

/** In which kinds of folders the search has not answered. */
const silent = new Set<string>();

/**
 * The files of the workspace whose names fit, at most so many. VS Code's search finds them; where it does not answer the
 * folders are gone through.
 *
 * @param pattern for the search, from the root of each folder; `isMeant` is asked for each name as well
 */
export async function filesOfWorkspace(
  pattern: string,
  isMeant: (name: string) => boolean,
  most: number,
  token?: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const stop = new vscode.CancellationTokenSource();
  const givingUp = token?.onCancellationRequested(() => stop.cancel());
  const schemes = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme).join();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), silent.has(schemes) ? SHORT_PATIENCE : PATIENCE);
  });
  try {
    const found = await Promise.race([vscode.workspace.findFiles(pattern, undefined, most, stop.token), silence]);
    if (found !== undefined) return found.filter((uri) => isMeant(baseName(uri)));
    silent.add(schemes);
    return await walked(isMeant, most, stop.token);
  } finally {
    clearTimeout(timer);
    stop.cancel();
    stop.dispose();
    givingUp?.dispose();
  }
}

/** Goes through the folders of the workspace, the upper ones first, and looks at no more than so many names. */
async function walked(
  isMeant: (name: string) => boolean,
  most: number,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  let looked = 0;
  for (const folder of folders) {
    const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
    for (const [name, type] of entries) {
      if (token.isCancellationRequested || ++looked > most) return found;
      const uri = vscode.Uri.joinPath(folder, name);
      if ((type & vscode.FileType.Directory) !== 0 && !/^\.|^node_modules$/.test(name)) folders.push(uri);
      else if ((type & vscode.FileType.File) !== 0 && isMeant(name)) found.push(uri);
    }
  }
  return found;
}
