import * as vscode from 'vscode';
import type { BluePencil } from '../../../src/extension';
import { eventually, ok } from './check';

/** A short article in which one of each kind is beyond doubt. */
export const ARTICLE = `Dockers set a date

HALVERN, Norway, 14 March 2024 (Coast Wire) — The Norwegian government demanded that the Harbour Union end its strike. Talks begin on 1 May.

"We are not going anywhere," said Ingrid Sollund, the union's president. Sollund will meet Prime Minister Jonas Vik in Oslo on 20 March 2024.
`;

/** Our extension, active. */
export async function bluePencil(): Promise<BluePencil> {
  const extension = vscode.extensions.getExtension<BluePencil>('blue-pencil.blue-pencil');
  ok(extension, 'VS Code knows the extension');
  return extension.activate();
}

/** The folder that is open: on disk in the Node.js host, in memory in the web worker. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'a folder is open');
  return folder.uri;
}

/** Writes a file into the open folder, or into another one. */
export async function writeFile(
  name: string,
  content: string | Uint8Array,
  folder = workspaceFolder(),
): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/** Takes a file or a folder away, if it is there: a test that failed before may not have made it. */
export async function remove(name: string, folder = workspaceFolder()): Promise<void> {
  await vscode.workspace.fs
    .delete(vscode.Uri.joinPath(folder, name), { recursive: true })
    .then(undefined, () => undefined);
}

/** Writes a file, opens it and shows it. */
export async function openFile(
  name: string,
  content: string | Uint8Array,
  folder?: vscode.Uri,
): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFile(name, content, folder));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens and shows a document that is in no file. */
export async function openUntitled(content: string, language = 'article'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes all editors and gives up what was changed in them. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    // The user's settings are VS Code's own to write, which it may be at just now: no test edits them.
    if (!document.isDirty || document.uri.path.endsWith('/User/settings.json')) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The position within the first (or n-th) occurrence of some words, one character after their beginning. */
export function within(document: vscode.TextDocument, words: string, occurrence = 1): vscode.Position {
  let offset = -1;
  for (let count = 0; count < occurrence; count++) offset = document.getText().indexOf(words, offset + 1);
  ok(offset >= 0, `"${words}" is in the text`);
  return document.positionAt(offset + 1);
}

/** What the hovers at a position say, in Markdown with plain spaces; empty if there are none. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n')
    .replaceAll('&nbsp;', ' ');
}

/** What the hover on some words says, once there is one. */
export function hoverOn(document: vscode.TextDocument, words: string, occurrence?: number): Promise<string> {
  return eventually(`a hover on "${words}"`, async () => {
    return (await hoverText(document, within(document, words, occurrence))) || undefined;
  });
}

/** The words that are semantic tokens, with their types. */
export async function semanticTokens(document: vscode.TextDocument): Promise<readonly (readonly [string, string])[]> {
  const { uri } = document;
  const [legend, tokens] = await Promise.all([
    vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    ),
    vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri),
  ]);
  if (!legend || !tokens) return [];
  const found: [string, string][] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index < tokens.data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = tokens.data.slice(index, index + 4);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    found.push([
      document.getText(new vscode.Range(line, character, line, character + length)),
      legend.tokenTypes[type] ?? '',
    ]);
  }
  return found;
}
