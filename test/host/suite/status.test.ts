import * as vscode from 'vscode';
import { bluePencil, closeEditors, hoverOn, remove, workspaceFolder, writeFile } from '../support/articles';
import { contains, equal, eventually } from '../support/check';
import { open } from '../support/claimedArticle';

const NAME = 'status.article';
const ADDRESS = `https://example.org/search?words=${'quay+'.repeat(60)}end`;
const CLAIM = `format: claims-sidecar/1
claims:
  - id: c-aaaaaaaaa1
    kind: assertion
    anchors:
      - exact: "the cranes are safe"
    evidence:
      - { url: "${ADDRESS}", title: "The papers" }
    status: checking
`;
const COLLEAGUE = `    history:
      - { at: "2026-05-12T09:00:00Z", by: ina, status: checking }
`;

describe('The status of a claim', () => {
  before(() =>
    vscode.workspace.getConfiguration().update('bluePencil.author', 'jo', vscode.ConfigurationTarget.Global),
  );
  afterEach(async () => {
    await closeEditors();
    await remove(`${NAME}.claims.yaml`);
    await remove(NAME);
  });

  const historyOf = async (document: vscode.TextDocument) => {
    const { claims } = await bluePencil();
    return claims.of(document).claims[0]?.claim.history?.map(({ by, status }) => `${by}: ${status}`);
  };

  it('is set beside what a colleague has noted while it was asked for, and undone without it', async () => {
    const document = await open(NAME, CLAIM);
    const done = vscode.commands.executeCommand('bluePencil.setStatus', 'c-aaaaaaaaa1');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await writeFile(`${NAME}.claims.yaml`, CLAIM + COLLEAGUE);
    await eventually('the colleague is read', async () => String(await historyOf(document)) === 'ina: checking');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    await eventually('both are noted', async () => (await historyOf(document))?.length === 2);
    equal((await historyOf(document))?.[0], 'ina: checking');
    await vscode.commands.executeCommand('bluePencil.undoAnnotation');
    await eventually('ours is gone', async () => String(await historyOf(document)) === 'ina: checking');
    const file = vscode.Uri.joinPath(workspaceFolder(), `${NAME}.claims.yaml`);
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), CLAIM + COLLEAGUE, 'the sidecar');
  });

  it('is shown with the address of the evidence, which can be followed however long it is', async () => {
    const document = await open(NAME, CLAIM);
    contains(await hoverOn(document, 'the cranes are safe'), `The papers – <${ADDRESS}>`);
  });
});
