import { Workbench } from './support/workbench';

const TEXT = `Old quay row

HALVERN (Courier) — The mayor promised a lamp on the mole.
`;

const sidecar = (words: string) => `format: claims-sidecar/1
claims:
  - id: c-aaaaaaaaa1
    kind: promise
    anchors:
      - exact: "${words}"
`;

/** What VS Code shows so early it shows by itself: nobody has gone there. */
const STARTED = 2500;

describe('the list of claims, gone to for the first time,', () => {
  let workbench: Workbench;

  afterEach(() => workbench.close());

  async function goThere(words: string): Promise<void> {
    workbench = await Workbench.open({ files: { 'quay.article': TEXT, 'quay.article.claims.yaml': sidecar(words) } });
    await workbench.openFile('quay.article');
    await workbench.statusThat(/actor/);
    await workbench.pause(STARTED);
    await workbench.command('Blue Pencil: Focus on Claims View');
    await workbench.sideBar.focusIn('Claims');
  }

  it('has the keyboard, and Enter leads to the claim', async () => {
    await goThere('promised a lamp');
    await workbench.screenshot('reaching-claims');
    await workbench.press('Enter');
    await workbench.text.selectionThat('promised a lamp');
  });

  it('has it as well where no claim is found, and says so', async () => {
    await goThere('a bridge over the northern sound that nobody wants');
    await workbench.sideBar.says(/No claim of this article is found in its text/);
    await workbench.screenshot('reaching-orphans');
  });
});
