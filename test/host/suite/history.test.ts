import * as vscode from 'vscode';
import { ArticleText, describe as describeAnchor } from '../../../src/core/claims/anchor';
import { bluePencil, closeEditors, workspaceFolder, writeFile } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';

/** What the test needs of the API of VS Code's git extension. */
interface GitApi {
  init(root: vscode.Uri, options?: { readonly defaultBranch?: string }): Promise<Repository | null>;
  getRepository(uri: vscode.Uri): Repository | null;
}
interface Repository {
  setConfig(key: string, value: string): Promise<string>;
  add(paths: readonly string[]): Promise<void>;
  commit(message: string): Promise<void>;
  checkout(treeish: string): Promise<void>;
  createBranch(name: string, checkout: boolean): Promise<void>;
  merge(ref: string): Promise<void>;
}

const HOURS = 'The shop opens at nine and closes at five. Nobody is let in later than that, says the owner.';
const OLD = `${Array.from({ length: 5 }, () => HOURS).join('\n\n')}\n`;
const claim = (id: string, status: string) =>
  `  - id: c-${id}\n    kind: assertion\n    anchors:\n      - exact: "opens at nine"\n    status: ${status}\n`;

// Git is asked through the extension that VS Code brings along; in the browser there is none.
const isInNode = typeof process === 'object' && typeof process.versions?.node === 'string';

(isInNode ? describe : () => undefined)('Versions that git keeps', () => {
  let folder: vscode.Uri;
  let repository: Repository;

  before(async () => {
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    ok(extension, 'VS Code has its git extension');
    const git = (await extension.activate()).getAPI(1);
    folder = vscode.Uri.joinPath(workspaceFolder(), 'versions');
    await vscode.workspace.fs.createDirectory(folder);
    await git.init(folder, { defaultBranch: 'main' });
    repository = await eventually(
      'the repository is open',
      () => git.getRepository(vscode.Uri.joinPath(folder, 'a')) ?? undefined,
    );
    await repository.setConfig('user.name', 'jo');
    await repository.setConfig('user.email', 'jo@example.org');
    await repository.setConfig('commit.gpgsign', 'false');
  });
  afterEach(closeEditors);

  const write = (name: string, text: string) => writeFile(name, text, folder);
  const commit = async (message: string, ...names: readonly string[]) => {
    await repository.add(names.map((name) => vscode.Uri.joinPath(folder, name).fsPath));
    await repository.commit(message);
  };

  it('tell which of several look-alikes was tagged, when the article was edited elsewhere', async () => {
    const start = OLD.indexOf('closes at five', HOURS.length * 2);
    const described = describeAnchor(new ArticleText(OLD), { start, end: start + 'closes at five'.length });
    ok(described.kind === 'described', 'the words can be tagged');
    const anchor = JSON.stringify(described.kind === 'described' && described.anchor);
    await write(
      'hours.article.txt.claims.yaml',
      `format: claims-sidecar/1\nclaims: [{ id: c-aaaaaaaaa1, kind: other, anchors: [${anchor}] }]\n`,
    );
    await write('hours.article.txt', OLD);
    await commit('as tagged', 'hours.article.txt');
    const now = `Opening hours\n\n${OLD}`;
    const document = await vscode.workspace.openTextDocument(await write('hours.article.txt', now));
    await vscode.window.showTextDocument(document);
    const { claims } = await bluePencil();
    const place = await eventually('the claim has its place', () => {
      const [located] = claims.of(document).claims;
      const [placement] = located?.placements ?? [];
      return placement && 'start' in placement ? placement.start : undefined;
    });
    equal(place, 'Opening hours\n\n'.length + start);
  });

  it('make a merge by claim out of conflict markers', async () => {
    const name = 'merged.article.txt';
    const sidecar = `${name}.claims.yaml`;
    const head = 'format: claims-sidecar/1\nclaims:\n';
    await write(name, `${HOURS}\n`);
    await write(sidecar, head + claim('aaaaaaaaa1', 'open') + claim('aaaaaaaaa4', 'open'));
    await commit('base', name, sidecar);
    await repository.createBranch('theirs', true);
    await write(sidecar, head + ['1', '4', '2'].map((id) => claim(`aaaaaaaaa${id}`, 'open')).join(''));
    await commit('theirs', sidecar);
    await repository.checkout('main');
    await write(
      sidecar,
      head + claim('aaaaaaaaa1', 'confirmed') + ['4', '3'].map((id) => claim(`aaaaaaaaa${id}`, 'open')).join(''),
    );
    await commit('ours', sidecar);
    await repository.merge('theirs').catch(() => undefined);

    const uri = vscode.Uri.joinPath(folder, sidecar);
    const article = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
    await vscode.window.showTextDocument(article);
    const document = await vscode.workspace.openTextDocument(uri);
    contains(document.getText(), '<<<<<<<');
    const [problem] = await eventually('the markers are one problem', () => {
      const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Blue Pencil');
      return found.length === 1 ? found : undefined;
    });
    contains(problem!.message, 'Merge it by claim');
    await mergeByQuickFix(uri, problem!);
    const text = document.getText();
    for (const id of ['1', '2', '3', '4']) contains(text, `c-aaaaaaaaa${id}`);
    contains(text, 'confirmed');
    ok(!/<<<<<<<|conflicts/.test(text), 'nothing is left to decide: the common version is known');
    ok(await document.save(), 'it is saved');
    await commit('merged', sidecar);
  });

  it('tell that a sidecar was left unmerged with one side alone, and merge it by claim', async () => {
    const name = 'one-side.article.txt';
    const sidecar = `${name}.claims.yaml`;
    const head = 'format: claims-sidecar/1\nclaims:\n';
    const ours = head + claim('aaaaaaaaa1', 'open') + claim('aaaaaaaaa5', 'open');
    await write('.gitattributes', 'one-side.*.claims.yaml merge=gone\n');
    await repository.setConfig('merge.gone.driver', 'exit 1');
    await write(name, `${HOURS}\n`);
    await write(sidecar, head + claim('aaaaaaaaa1', 'open'));
    await commit('base', name, sidecar, '.gitattributes');
    await repository.createBranch('other', true);
    await write(sidecar, head + claim('aaaaaaaaa1', 'refuted'));
    await commit('theirs', sidecar);
    await repository.checkout('main');
    await write(sidecar, ours);
    await commit('ours', sidecar);
    const uri = vscode.Uri.joinPath(folder, sidecar);
    const article = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
    await vscode.window.showTextDocument(article);
    const document = await vscode.workspace.openTextDocument(uri);
    const told = (code: string | undefined) => toldOf(uri, code);
    const { claims } = await bluePencil();
    await eventually('its claims are shown', () => claims.of(article).claims.length === 2);
    await told(undefined);
    await repository.merge('other').catch(() => undefined);
    const { problem } = await told('file-one-side');
    equal(document.getText(), ours, 'what git has left');
    await mergeByQuickFix(uri, problem!);
    for (const part of ['c-aaaaaaaaa5', 'refuted']) contains(document.getText(), part);
    await told('file-unmerged');
    ok(await document.save(), 'it is saved');
    await repository.add([uri.fsPath]);
    await told(undefined);
    await repository.commit('merged');
  });

  it('tell that both sides have renamed a sidecar, and merge it by claim under the name that is chosen', async () => {
    const articleOf = (name: string) => `apart-${name}.article.txt`;
    const sidecarOf = (name: string) => `${articleOf(name)}.claims.yaml`;
    const text = (first: string, second: string) =>
      `format: claims-sidecar/1\nclaims:\n${claim('aaaaaaaaa1', first)}${claim('aaaaaaaaa5', second)}`;
    const rename = async (name: string, sidecar: string) => {
      for (const nameOf of [articleOf, sidecarOf])
        await vscode.workspace.fs.rename(...([nameOf('quay'), nameOf(name)].map(at) as [vscode.Uri, vscode.Uri]));
      await write(sidecarOf(name), sidecar);
      await commit(name, articleOf('quay'), sidecarOf('quay'), articleOf(name), sidecarOf(name));
    };
    const at = (name: string) => vscode.Uri.joinPath(folder, name);
    await write('.gitattributes', 'apart-*.claims.yaml merge=gone\n');
    await repository.setConfig('merge.gone.driver', 'exit 1');
    await write(articleOf('quay'), `${HOURS}\n`);
    await write(sidecarOf('quay'), text('open', 'open'));
    await commit('base', articleOf('quay'), sidecarOf('quay'), '.gitattributes');
    await repository.createBranch('apart', true);
    await rename('kai', text('refuted', 'open'));
    await repository.checkout('main');
    await rename('pier', text('open', 'checking'));
    const uri = at(sidecarOf('kai'));
    await repository.merge('apart').catch(() => undefined);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(articleOf('kai'))));
    const document = await vscode.workspace.openTextDocument(uri);
    const { problem } = await toldOf(uri, 'file-one-side');
    contains(problem!.message, `what is in “${sidecarOf('pier')}” is not in this one`);
    await mergeByQuickFix(uri, problem!);
    for (const part of ['refuted', 'checking']) contains(document.getText(), part);
    const { problem: rest } = await toldOf(uri, 'file-unmerged');
    contains(rest!.message, `it is “${sidecarOf('pier')}” on the other side`);
    ok(await document.save(), 'it is saved');
  });
});

/** Waits until git's state of a sidecar is told with just this code; with none if `undefined`. */
function toldOf(
  uri: vscode.Uri,
  code: string | undefined,
): Promise<{ readonly problem: vscode.Diagnostic | undefined }> {
  return eventually(`it is told as ${code}`, () => {
    const found = vscode.languages
      .getDiagnostics(uri)
      .filter(({ code: own }) => own === 'file-one-side' || own === 'file-unmerged');
    if (found.length !== (code === undefined ? 0 : 1) || found[0]?.code !== code) return undefined;
    return { problem: found[0] };
  });
}

/** Takes the quick fix that merges the versions of a sidecar, once it is offered. */
async function mergeByQuickFix(uri: vscode.Uri, { range }: vscode.Diagnostic): Promise<void> {
  const fix = await eventually('the quick fix is offered', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    return actions.find(({ title, edit }) => title.startsWith('Merge by claim') && edit);
  });
  ok(await vscode.workspace.applyEdit(fix.edit!), 'it is merged');
}
