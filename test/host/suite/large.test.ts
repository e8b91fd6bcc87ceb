import * as vscode from 'vscode';
import { ArticleText, describe as described } from '../../../src/core/claims/anchor';
import type { Claim } from '../../../src/core/claims/claim';
import { itemLines, type PlainMap } from '../../../src/core/yaml/writing/newLines';
import { bluePencil, closeEditors, openFile, writeFile } from '../support/articles';
import { contains, equal, eventually, ok } from '../support/check';

const SENTENCES = 300;
/** So many people have said each of the sentences: 7,500 claims, in some 5 MB. */
const PEOPLE = 25;
/** Of a busy machine, in milliseconds: without pauses it would be several seconds. */
const LONGEST = 1500;

const TEXT = `Quay row widens\n\n${Array.from(
  { length: SENTENCES },
  (_, number) => `Berth ${number} “will be closed” before the feast, they say.`,
).join('\n\n')}\n\nThe dockers want the old quay reopened by 1 June.\n`;

function sidecar(): string {
  const article = new ArticleText(TEXT);
  const lines = ['format: claims-sidecar/1', 'actors:'];
  for (let person = 0; person < PEOPLE; person++) lines.push(`  - id: p${person}`, `    name: "Person ${person}"`);
  lines.push('claims:');
  for (let number = 0; number < SENTENCES; number++) {
    const start = TEXT.indexOf(`Berth ${number} `);
    const place = described(article, { start, end: TEXT.indexOf(',', start) });
    if (place.kind === 'refused') throw new Error(place.reason);
    for (let person = 0; person < PEOPLE; person++) {
      const claim: Claim = {
        id: `c-${String(number * PEOPLE + person).padStart(10, '0')}`,
        kind: 'assertion',
        text: `Person ${person} says that berth ${number} will be closed before the feast`,
        anchors: [place.anchor],
        claimant: `p${person}`,
        said: { text: 'on Monday', value: '2026-05-11' },
        status: 'open',
        tags: ['quay', 'summer'],
        note: 'Second letter this month, see the file of the harbour office: “a long one” it is. '.repeat(3),
        author: 'jo',
        created: '2026-05-12T08:30:00Z',
      };
      lines.push(...itemLines(claim as unknown as PlainMap).map((line) => `  ${line}`), '');
    }
  }
  return `${lines.join('\n')}\n`;
}

describe('A sidecar of 5 MB', () => {
  after(closeEditors);

  it('is opened and tagged in, and nobody who types is held up', async () => {
    await vscode.workspace.getConfiguration().update('bluePencil.author', 'jo', vscode.ConfigurationTarget.Global);
    const { claims } = await bluePencil();
    const before = sidecar();
    ok(before.length > 4_500_000, `it is large: ${before.length}`);
    const file = await writeFile('large.article.txt.claims.yaml', before);
    const watch = watchTurns();

    const document = await openFile('large.article.txt', TEXT);
    await eventually('its claims are placed', () => claims.of(document).claims.length === SENTENCES * PEOPLE);
    equal(
      claims.of(document).claims.every(({ state }) => state === 'exact'),
      true,
      'all in their places',
    );

    const editor = await vscode.window.showTextDocument(document);
    const words = 'The dockers want the old quay reopened by 1 June.';
    const start = document.positionAt(TEXT.indexOf(words));
    editor.selection = new vscode.Selection(start, start.translate(0, words.length));
    const tagged = vscode.commands.executeCommand('bluePencil.tagClaim');
    let isDone = false;
    void tagged.then(() => (isDone = true));
    await eventually('a claim is tagged', async () => {
      if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    equal(claims.of(document).claims.length, SENTENCES * PEOPLE + 1);
    const longest = watch.stop();

    const after = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    contains(after, words);
    let kept = 0;
    const old = before.split('\n');
    for (const line of after.split('\n')) if (line === old[kept]) kept++;
    equal(kept, old.length, 'lines that stay as they were, in their order');
    ok(longest < LONGEST, `the longest time without a turn for others was ${longest.toFixed(0)} ms`);
  });
});

/** Finds how long at most the thread did not come to look after others. */
function watchTurns(): { readonly stop: () => number } {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return {
    stop: () => {
      clearInterval(timer);
      return longest;
    },
  };
}
