import * as vscode from 'vscode';
import { listedClaims } from '../../../src/editor/claims/claimList';
import {
  bluePencil,
  closeEditors,
  hoverOn,
  hoverText,
  openFile,
  remove,
  within,
  workspaceFolder,
  writeFile,
} from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';
import { MEMORY_SCHEME } from '../support/memoryFiles';

const TEXT = `Night ferry row widens

PORT ELLIS, 12 May 2026 (Courier) — The dockers' league wants the town council to reopen the old quay by 1 June. “If they stay silent, we will stop the night boats,” said Mara Lind, who leads it.

The harbour office said the cranes are safe. Nobody from the council was there.
`;

const claim = (id: string, kind: string, exact: string, more = '') =>
  `  - id: ${id}\n    kind: ${kind}\n    anchors:\n      - exact: ${JSON.stringify(exact)}\n${more}`;

const SIDECAR = `# kept by hand
format: claims-sidecar/1
actors:
  - { id: mara-lind, name: "Mara Lind", type: person }
claims:
${claim('c-aaaaaaaaa1', 'threat', 'we will stop the night boats', '    claimant: mara-lind\n    status: checking\n')}${claim(
  'c-aaaaaaaaa2',
  'demand',
  'reopen the old quay by 1 June',
  `    strength: ultimatum
    text: "Reopen the *old* quay"
    addressee: nobody-known
    due: { text: "by 1 June", value: "2026-06-01", mod: before }
    confidence: 0.85
    tags: [quay, boats]
    note: "Asked twice: <b>no</b> [answer](command:workbench.action.quit)"
    evidence:
      - { url: "https://example.org/letter", title: "The letter", accessed: "2026-05-12" }
    author: jo
    created: "2026-05-12T08:30:00Z"
`,
)}${claim('c-aaaaaaaaa3', 'assertion', 'the cranes are safe')}${claim(
  'c-aaaaaaaaa4',
  'promise',
  'a bridge over the northern sound will be built next year',
)}`;

/** Opens an article with its sidecar beside it, and waits until the claims are placed. */
async function open(name: string, sidecar: string, folder?: vscode.Uri, text = TEXT): Promise<vscode.TextDocument> {
  await writeFile(`${name}.claims.yaml`, sidecar, folder);
  const document = await openFile(name, text, folder);
  await standing(document, () => true);
  return document;
}

/** The state of each claim, once they are as expected. */
async function standing(document: vscode.TextDocument, isMeant: (states: Record<string, string>) => boolean) {
  const { claims } = await bluePencil();
  let last = {};
  return eventually(`the claims are as expected`, () => {
    const { reading, claims: located } = claims.of(document);
    const states = Object.fromEntries(located.map(({ claim: { id }, state }) => [id.slice(-2), state]));
    last = states;
    return reading !== undefined && isMeant(states) ? states : undefined;
  }).catch((failure: unknown) => {
    throw new Error(`${String(failure)}; they are ${JSON.stringify(last)}`);
  });
}

async function wordsOf(document: vscode.TextDocument, id: string): Promise<string | undefined> {
  const { claims } = await bluePencil();
  const placement = claims.of(document).claims.find((located) => located.claim.id === id)?.placements[0];
  return placement && 'start' in placement ? document.getText().slice(placement.start, placement.end) : undefined;
}

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `"${words}" is in the text`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  edit.replace(document.uri, range, by);
  ok(await vscode.workspace.applyEdit(edit), 'the edit is made');
}

const sidecarOf = (document: vscode.TextDocument) => document.uri.with({ path: `${document.uri.path}.claims.yaml` });

/** The problems shown for a file: code, severity and the words that they are shown at. */
function problemsIn(uri: vscode.Uri, text: string): readonly (readonly [unknown, string, string])[] {
  const lines = text.split('\n');
  return vscode.languages.getDiagnostics(uri).map(({ code, severity, range, source }) => {
    equal(source, 'Blue Pencil');
    const words = lines[range.start.line]!.slice(
      range.start.character,
      range.end.line === range.start.line ? range.end.character : undefined,
    );
    return [code, vscode.DiagnosticSeverity[severity], words] as const;
  });
}

describe('claims in a sidecar beside an article', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await open('row.article', SIDECAR);
  });
  after(closeEditors);

  it('are found in the text', async () => {
    const states = await standing(document, ({ a4 }) => a4 === 'lost');
    equal(states, { a1: 'moved', a2: 'moved', a3: 'moved', a4: 'lost' });
    equal(await wordsOf(document, 'c-aaaaaaaaa1'), 'we will stop the night boats');
  });

  it('are explained on hover, before the marks', async () => {
    const text = await eventually('a hover on the claim', async () => {
      const found = await hoverText(document, within(document, 'reopen the old quay'));
      return found.includes('Tagged by') ? found : undefined;
    });
    ok(text.startsWith('**Demand \\(ultimatum\\)**'), `the claim comes first in ${text}`);
    contains(text, 'not said → nobody');
    contains(text, 'Reopen the \\*old\\* quay');
    contains(text, 'Due: by 1 June (Monday, 1 June 2026)'.replaceAll('(', '\\(').replaceAll(')', '\\)'));
    contains(text, 'How sure: 85 %');
    contains(text, 'Tags: quay, boats · Tagged by: jo on Tuesday, 12 May 2026');
    contains(text, '(command:bluePencil.editClaim?%5B%22c-aaaaaaaaa2%22%5D)');
    contains(text, '(command:bluePencil.deleteClaim?%5B%22c-aaaaaaaaa2%22%5D)');
  });

  it('cannot put links, markup or commands into their hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      within(document, 'reopen the old quay'),
    );
    const card = hovers.flatMap(({ contents }) => contents)[0] as vscode.MarkdownString;
    ok(!card.value.includes('](command:workbench'), 'no command of the note is a link');
    ok(!/<b>/.test(card.value.replaceAll('\\<', '')) || !card.supportHtml, 'no HTML of the note is markup');
    ok(!card.value.includes('://'), 'no address is a link');
    contains(card.value, 'example.org/letter');
  });

  it('are explained with their claimant and status', async () => {
    const text = await hoverOn(document, 'we will stop the night boats');
    contains(text, '**Threat**');
    contains(text, 'Mara Lind');
    contains(text, 'Status: checking');
  });

  it('are listed in the order of the text, those not found last', async () => {
    const { claims } = await bluePencil();
    const list = listedClaims(claims, document);
    equal(
      list.map(({ key, isFound }) => [key, isFound]),
      [
        ['c-aaaaaaaaa2', true],
        ['c-aaaaaaaaa1', true],
        ['c-aaaaaaaaa3', true],
        ['c-aaaaaaaaa4', false],
      ],
    );
    equal(list[0]?.summary, 'Reopen the *old* quay');
    equal(list[1]?.details, 'Mara Lind · checking');
    equal(
      list[3]?.spoken,
      'Promise, “a bridge over the northern sound will be built next year”, not found in the text',
    );
  });

  it('have a view, which opens by its command', async () => {
    await vscode.commands.executeCommand('bluePencil.claims.focus');
    await vscode.window.showTextDocument(document);
  });

  it('are gone to by their id, and one after the other', async () => {
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('bluePencil.goToClaim', 'c-aaaaaaaaa3');
    equal(document.getText(editor.selection), 'the cranes are safe');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const visited: string[] = [];
    for (let count = 0; count < 4; count++) {
      await vscode.commands.executeCommand('bluePencil.nextClaim');
      visited.push(
        document.getText(new vscode.Range(editor.selection.active, editor.selection.active.translate(0, 6))),
      );
    }
    equal(visited, ['reopen', 'we wil', 'the cr', 'reopen']);
    await vscode.commands.executeCommand('bluePencil.previousClaim');
    equal(editor.selection.active, within(document, 'the cranes').translate(0, -1));
  });

  it('are gone to in the sidecar', async () => {
    await vscode.commands.executeCommand('bluePencil.openSidecar', 'c-aaaaaaaaa2');
    const editor = vscode.window.activeTextEditor!;
    equal(editor.document.uri.toString(), sidecarOf(document).toString());
    contains(editor.document.lineAt(editor.selection.active).text, 'c-aaaaaaaaa2');
    await vscode.window.showTextDocument(document);
  });

  it('are named under Problems if they are lost, at their place in the sidecar', async () => {
    // What the rules find comes a moment behind what is seen from the places alone.
    const found = await eventually('problems', () => {
      const problems = problemsIn(sidecarOf(document), SIDECAR);
      return problems.length > 1 ? problems : undefined;
    });
    equal(found, [
      ['claim.unknown-actor', 'Warning', 'nobody-known'],
      ['anchor.lost', 'Warning', 'id: c-aaaaaaaaa4'],
    ]);
  });

  it('are no problems any more when the article is not annotated any more', async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('bluePencil.stopAnnotatingFile');
    await eventually('no problems', () => vscode.languages.getDiagnostics(sidecarOf(document)).length === 0);
  });
});

describe('claims while the article is edited', () => {
  afterEach(closeEditors);

  it('stay with their words when something is inserted above', async () => {
    const document = await open('above.article', SIDECAR);
    await replace(document, 'Night ferry', 'A new line 🚢.\n\nNight ferry');
    equal(await standing(document, ({ a1 }) => a1 === 'moved'), { a1: 'moved', a2: 'moved', a3: 'moved', a4: 'lost' });
    equal(await wordsOf(document, 'c-aaaaaaaaa1'), 'we will stop the night boats');
    contains(await hoverOn(document, 'stop the night'), '**Threat**');
  });

  it('are changed when something is inserted inside, and say what was tagged', async () => {
    const document = await open('inside.article', SIDECAR);
    await replace(document, 'the night boats', 'all the boats');
    await standing(document, ({ a1 }) => a1 === 'changed');
    equal(await wordsOf(document, 'c-aaaaaaaaa1'), 'we will stop all the boats');
    contains(await hoverOn(document, 'all the boats'), 'was “we will stop the night boats”');
    const sidecar = sidecarOf(document);
    const [problem] = await eventually('the change under Problems', () => {
      const problems = vscode.languages.getDiagnostics(sidecar).filter(({ code }) => code === 'anchor.changed');
      return problems.length > 0 ? problems : undefined;
    });
    equal(vscode.DiagnosticSeverity[problem!.severity], 'Information');
    contains(problem!.message, 'all the boats');
    await replace(document, 'all the boats', 'the night boats');
    await standing(document, ({ a1 }) => a1 !== 'changed');
    await eventually('the problem has gone', () =>
      vscode.languages.getDiagnostics(sidecar).every(({ code }) => code !== 'anchor.changed'),
    );
  });

  it('stand as tagged when only their form is changed', async () => {
    const document = await open('form.article', SIDECAR);
    await replace(document, 'the night boats', 'the\u00a0night boats');
    const states = await standing(document, () => true);
    equal(states.a1, 'moved');
    equal(await wordsOf(document, 'c-aaaaaaaaa1'), 'we will stop the\u00a0night boats');
  });

  it('do not grow when something is typed at their edges', async () => {
    const document = await open('edges.article', SIDECAR);
    const start = document.getText().indexOf('the cranes are safe');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(start), 'all ');
    edit.insert(document.uri, document.positionAt(start + 'the cranes are safe'.length), 'r now');
    ok(await vscode.workspace.applyEdit(edit), 'the edit is made');
    await standing(document, ({ a3 }) => a3 === 'moved');
    equal(await wordsOf(document, 'c-aaaaaaaaa3'), 'the cranes are safe');
    // The sidecar is told of its new neighbours, and so of its place.
    ok(await document.save(), 'it is saved');
    await standing(document, ({ a3 }) => a3 === 'exact');
  });

  it('are lost when their words are deleted, kept in list and file, and found when the words come back', async () => {
    const document = await open('gone.article', SIDECAR);
    const sentence = 'The harbour office said the cranes are safe. ';
    await replace(document, sentence, '');
    await standing(document, ({ a3 }) => a3 === 'lost');
    const { claims } = await bluePencil();
    equal(listedClaims(claims, document).filter(({ isFound }) => !isFound).length, 2);
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecarOf(document))), SIDECAR);
    await replace(document, 'Nobody from', `${sentence}Nobody from`);
    await standing(document, ({ a3 }) => a3 === 'moved' || a3 === 'exact');
    equal(await wordsOf(document, 'c-aaaaaaaaa3'), 'the cranes are safe');
  });

  it('survive an edit across their end', async () => {
    const document = await open('across.article', SIDECAR);
    await replace(document, 'quay by 1 June. “If', 'quay. “If');
    const states = await standing(document, ({ a2 }) => a2 === 'changed' || a2 === 'lost');
    equal(states.a2, 'changed');
    contains((await wordsOf(document, 'c-aaaaaaaaa2')) ?? '', 'reopen the old quay');
  });
});

describe('a sidecar that is broken by hand', () => {
  afterEach(closeEditors);

  const broken = SIDECAR.replace('    kind: demand\n', '    kind: demand\n  oops: [\n');

  for (const [place, folder] of [
    ['on the workspace’s file system', undefined],
    ['in memory', vscode.Uri.from({ scheme: MEMORY_SCHEME, path: '/articles' })],
  ] as const) {
    it(`is named under Problems, keeps its bytes, and is well again when mended: ${place}`, async () => {
      const document = await open('broken.article', SIDECAR, folder);
      const sidecar = sidecarOf(document);
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sidecar), {
        viewColumn: vscode.ViewColumn.Beside,
      });
      const set = (text: string) =>
        editor.edit((edit) =>
          edit.replace(new vscode.Range(new vscode.Position(0, 0), editor.document.positionAt(1e6)), text),
        );
      ok(await set(broken), 'the sidecar is broken');
      const problems = await eventually('an error in the sidecar', () => {
        const found = vscode.languages.getDiagnostics(sidecar).filter(({ code }) => code === 'yaml-syntax');
        return found.length > 0 ? found : undefined;
      });
      const line = broken.split('\n').findIndex((text) => text.includes('oops'));
      ok(
        problems.some(({ range }) => Math.abs(range.start.line - line) <= 2),
        `an error is shown near line ${line}: ${JSON.stringify(problems.map(({ range }) => range.start.line))}`,
      );
      equal(vscode.DiagnosticSeverity[problems[0]!.severity], 'Error');

      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      // What is broken is not written to: neither a deletion nor an edit of the article does anything to it.
      void vscode.commands.executeCommand('bluePencil.deleteClaim', 'c-aaaaaaaaa1');
      await replace(document, 'Night ferry', 'Ferry');
      await document.save();
      ok(await editor.document.save(), 'the broken sidecar is saved');
      equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar)), broken);

      const again = await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.Beside);
      await again.edit((edit) =>
        edit.replace(new vscode.Range(new vscode.Position(0, 0), editor.document.positionAt(1e6)), SIDECAR),
      );
      await eventually('no error any more', () =>
        vscode.languages.getDiagnostics(sidecar).every(({ code }) => code !== 'yaml-syntax'),
      );
      await standing(document, ({ a1, a2 }) => a1 === 'moved' && a2 === 'moved');
    });
  }

  it('may be of a newer version: shown, and never changed', async () => {
    const newer = SIDECAR.replace('sidecar/1', 'sidecar/7');
    const document = await open('newer.article', newer);
    const sidecar = sidecarOf(document);
    const found = await eventually('a problem', () =>
      problemsIn(sidecar, newer).find(([code]) => code === 'sidecar-newer'),
    );
    equal(found, ['sidecar-newer', 'Error', 'claims-sidecar/7']);
    contains(await hoverOn(document, 'we will stop the night boats'), '**Threat**');
  });

  it('may be no text, or emptied by a crash, until it is mended', async () => {
    await writeFile('bytes.article.claims.yaml', Uint8Array.from([0x66, 0xff, 0xfe, 0x80]));
    const document = await openFile('bytes.article', TEXT);
    const [problem] = await eventually('a problem', () => {
      const problems = vscode.languages.getDiagnostics(sidecarOf(document));
      return problems.length > 0 ? problems : undefined;
    });
    equal(problem!.code, 'sidecar-no-text');
    await writeFile('bytes.article.claims.yaml', '');
    await eventually('a problem of the empty file', () =>
      vscode.languages.getDiagnostics(sidecarOf(document)).some(({ code }) => code === 'sidecar-empty'),
    );
    await writeFile('bytes.article.claims.yaml', 'format: claims-sidecar/1\n');
    await eventually('no problem any more', () => vscode.languages.getDiagnostics(sidecarOf(document)).length === 0);
  });
});

describe('the settings of a folder', () => {
  after(async () => {
    await closeEditors();
    await remove('.bluepencil');
  });

  it('are named under Problems if they are broken, until they are mended', async () => {
    const folder = workspaceFolder();
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, '.bluepencil'));
    const settings = await writeFile('.bluepencil/settings.yaml', 'annotate: [a\n');
    await openFile('settings.article', TEXT);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(settings));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    const [problem] = await eventually('a problem', () => {
      const problems = vscode.languages.getDiagnostics(settings);
      return problems.length > 0 ? problems : undefined;
    });
    equal([problem!.code, problem!.source], ['yaml-syntax', 'Blue Pencil']);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 'annotate: [a'.length), ']'));
    await eventually('no problem', () => vscode.languages.getDiagnostics(settings).length === 0);
    await editor.document.save();
  });
});
