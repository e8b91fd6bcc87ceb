import * as vscode from 'vscode';
import { bluePencil, openFile, writeFile } from './articles';
import { equal, eventually, ok } from './check';

/** The article that the claims are about. */
export const TEXT = `Night ferry row widens

PORT ELLIS, 12 May 2026 (Courier) — The dockers' league wants the town council to reopen the old quay by 1 June. “If they stay silent, we will stop the night boats,” said Mara Lind, who leads it.

The harbour office said the cranes are safe. Nobody from the council was there.
`;

/** A claim of the sidecar; `more` are further lines of it. */
const claim = (id: string, kind: string, exact: string, more = '') =>
  `  - id: ${id}\n    kind: ${kind}\n    anchors:\n      - exact: ${JSON.stringify(exact)}\n${more}`;

/** Four claims: a threat, a demand, an assertion, and a promise whose words are not in the text. */
export const SIDECAR = `# kept by hand
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
    note: "Asked twice: <b>no</b> [answer](command:workbench.action.quit), https://example.org/note"
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
export async function open(
  name: string,
  sidecar: string,
  folder?: vscode.Uri,
  text = TEXT,
): Promise<vscode.TextDocument> {
  await writeFile(`${name}.claims.yaml`, sidecar, folder);
  const document = await openFile(name, text, folder);
  await standing(document, () => true);
  return document;
}

/** The state of each claim, once they are as expected. */
export async function standing(document: vscode.TextDocument, isMeant: (states: Record<string, string>) => boolean) {
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

/** The words that a claim stands on now; `undefined` if it has no place. */
export async function wordsOf(document: vscode.TextDocument, id: string): Promise<string | undefined> {
  const { claims } = await bluePencil();
  const placement = claims.of(document).claims.find((located) => located.claim.id === id)?.placements[0];
  return placement && 'start' in placement ? document.getText().slice(placement.start, placement.end) : undefined;
}

/** Puts other words in the place of the first of these, as an edit of the document. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `"${words}" is in the text`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  edit.replace(document.uri, range, by);
  ok(await vscode.workspace.applyEdit(edit), 'the edit is made');
}

export const sidecarOf = (document: vscode.TextDocument) =>
  document.uri.with({ path: `${document.uri.path}.claims.yaml` });

/** The problems shown for a file: code, severity and the words that they are shown at. */
export function problemsIn(uri: vscode.Uri, text: string): readonly (readonly [unknown, string, string])[] {
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
