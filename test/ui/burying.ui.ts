import { Workbench } from './support/workbench';

const ARTICLE = 'lamp.article';
const SIDECAR = `${ARTICLE}.claims.yaml`;
const TEXT = `Night ferry row

HALVERN, 12 May 2026 (Courier) — Talks ended late. The mayor promised a lamp on the mole.
`;

/** The claim in it is lost. */
const CLAIMS = `format: claims-sidecar/1
claims:
  - id: c-bbbbbbbbb1
    kind: denial
    anchors:
      - exact: "Nobody in the harbour office has seen the second letter"
`;

describe('laying an orphan aside', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: { [ARTICLE]: TEXT, [SIDECAR]: CLAIMS } });
    await workbench.openFile(ARTICLE);
    await workbench.statusThat(/actor/);
    await workbench.problemsThat(/1/);
    await workbench.text.focus();
  });
  after(() => workbench.close());

  const says = (words: string) => workbench.statusBar.filter({ hasText: words }).waitFor();

  it('for good asks for a reason until there is one, and says that it is done', async () => {
    await workbench.command('Blue Pencil: Bury Orphan…');
    await workbench.questions.titled(/Bury Orphan/);
    await workbench.press('Enter');
    await workbench.questions.says(/A reason is required/);
    await workbench.screenshot('burying');
    await workbench.type('a wrong name');
    await workbench.press('Enter');
    // It asks for a name the first time.
    await workbench.questions.titled(/Your name/);
    await workbench.type('jo');
    await workbench.press('Enter');
    await says('Claim buried');
    await workbench.files.that(SIDECAR, 'the reason is in it', (text) => text.includes('a wrong name'));
    await workbench.command('File: Save');
    await workbench.files.that(ARTICLE, 'nothing was typed into it', (text) => text === TEXT);
  });

  it('for another time says so, and is undone', async () => {
    await workbench.text.focus();
    await workbench.press('Alt+u');
    await workbench.files.that(SIDECAR, 'it is as it was', (text) => text === CLAIMS);
    await workbench.command('Blue Pencil: Set Orphan Aside');
    await says('Claim set aside');
    await workbench.command('Blue Pencil: Take Orphan Up Again');
    await says('Claim taken up again');
  });
});
