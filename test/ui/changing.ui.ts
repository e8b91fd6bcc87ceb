import assert from 'node:assert/strict';
import { readSidecar } from '../../src/core/claims/sidecar';
import { Workbench } from './support/workbench';

const TEXT = `Night ferry row widens

PORT ELLIS, 12 May 2026 (Courier) — “If they stay silent, we will stop the night boats,” said Mara Lind, who leads the dockers.
`;

const SIDECAR = `format: claims-sidecar/1
actors:
  - { id: mara-lind, name: "Mara Lind", type: person }
  - { id: council, name: "Town council", type: organisation }
claims:
  - id: c-aaaaaaaaa1
    kind: threat
    anchors:
      - exact: "we will stop the night boats"
    claimant: mara-lind
    status: checking
    evidence:
      - url: "https://example.org/letter"
        title: "The letter"
        note: "page 2"
`;

describe('changing a claim by keyboard', () => {
  let workbench: Workbench;

  const open = async (line: string, title: RegExp) => {
    await workbench.questions.titled(/night boats/);
    await workbench.type(line);
    await workbench.press('Enter');
    await workbench.questions.titled(title);
  };

  before(async () => {
    workbench = await Workbench.open({ files: { 'row.article': TEXT, 'row.article.claims.yaml': SIDECAR } });
    await workbench.openFile('row.article');
    await workbench.text.marksThat('claim', 'the claim is framed', (marked) =>
      marked.join().includes('stop the night'),
    );
    await workbench.search.find('the night boats');
    await workbench.press('Shift+Alt+c');
  });
  after(() => workbench.close());

  it('says that it is so now, and not that it was recognised', async () => {
    await open('Who says', /Who says/);
    await workbench.questions.choices.filter({ hasText: 'Mara Lind' }).filter({ hasText: 'as it is now' }).waitFor();
    await workbench.questions.choices.filter({ hasText: 'Town council' }).filter({ hasText: 'organisation' }).waitFor();
    await workbench.press('Escape');
    await open('Kind', /What kind/);
    assert.match(
      (await workbench.questions.field.getAttribute('placeholder')) ?? '',
      /^Press Enter to accept the first/,
    );
    await workbench.press('Escape');
  });

  it('shows a piece of evidence as a whole, and takes another beside it', async () => {
    await open('Evidence', /^Evidence$/);
    await workbench.screenshot('changing-evidence');
    await workbench.press('Enter');
    await workbench.questions.titled(/Evidence 1 of 1/);
    assert.equal(await workbench.questions.field.inputValue(), 'The letter https://example.org/letter');
    await workbench.press('Enter');
    await open('Evidence', /^Evidence$/);
    await workbench.press('ArrowDown');
    await workbench.press('Enter');
    await workbench.questions.titled(/On what other evidence/);
    await workbench.type('a tape of the meeting');
    await workbench.press('Enter');
    await workbench.questions.titled(/night boats/);
    await workbench.press('Enter');
    await workbench.questions.titled(/Your name/);
    await workbench.press('Escape');
    const text = await workbench.files.that('row.article.claims.yaml', 'the tape is there', (file) =>
      file.includes('a tape of the meeting'),
    );
    const [claim] = readSidecar(text).value.claims;
    assert.deepEqual(claim?.evidence, [
      { url: 'https://example.org/letter', title: 'The letter', note: 'page 2' },
      { title: 'a tape of the meeting' },
    ]);
  });

  it('takes another status at once, and can be undone', async () => {
    await workbench.command('Blue Pencil: Set Status…');
    await workbench.questions.titled(/^Status of “we will stop the night boats”/);
    await workbench.screenshot('changing-status');
    await workbench.type('conf');
    await workbench.press('Enter');
    const text = await workbench.files.that('row.article.claims.yaml', 'the status is another', (file) =>
      file.includes('status: confirmed'),
    );
    const [claim] = readSidecar(text).value.claims;
    assert.equal(claim?.history?.at(-1)?.status, 'confirmed');
    assert.equal(claim.evidence?.length, 2);
    await workbench.press('Alt+u');
    await workbench.files.that('row.article.claims.yaml', 'it is as before', (file) => /status: checking/.test(file));
  });
});
