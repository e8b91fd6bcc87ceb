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

const LOST = 'a bridge over the northern sound that nobody wants';

/** One that has its place, and one that has none: both lists have a line. */
const BOTH = `${sidecar('promised a lamp')}  - id: c-aaaaaaaaa2
    kind: denial
    anchors:
      - exact: "${LOST}"
`;

/** What VS Code shows so early it shows by itself: nobody has gone there. */
const STARTED = 2500;

describe('a list of claims, gone to for the first time,', () => {
  let workbench: Workbench;

  afterEach(() => workbench.close());

  async function goTo(view: 'Claims' | 'Orphans', claims: string): Promise<void> {
    workbench = await Workbench.open({ files: { 'quay.article': TEXT, 'quay.article.claims.yaml': claims } });
    await workbench.openFile('quay.article');
    await workbench.statusThat(/actor/);
    await workbench.pause(STARTED);
    await workbench.command(`Blue Pencil: Focus on ${view} View`);
    await workbench.sideBar.focusIn(view);
  }

  it('has the keyboard, and Enter leads to the claim', async () => {
    await goTo('Claims', sidecar('promised a lamp'));
    await workbench.sideBar.focusOn(/promised a lamp/);
    await workbench.screenshot('reaching-claims');
    await workbench.press('Enter');
    await workbench.text.selectionThat('promised a lamp');
  });

  it('has it as well where no claim is found, and says so', async () => {
    await goTo('Claims', sidecar(LOST));
    await workbench.sideBar.says(/None of this article’s claims is found in its text/);
    await workbench.screenshot('reaching-orphans');
  });

  it('has it as well beside a list of orphans', async () => {
    await goTo('Claims', BOTH);
    await workbench.sideBar.focusOn(/promised a lamp/);
    await workbench.screenshot('reaching-both');
    await workbench.press('Enter');
    await workbench.text.selectionThat('promised a lamp');
  });

  it('leaves it to the list of orphans where one goes there', async () => {
    await goTo('Orphans', BOTH);
    // Whatever takes it away does so a moment later.
    await workbench.pause(1000);
    await workbench.sideBar.focusIn('Orphans');
    await workbench.sideBar.focusOn(/Not found in the text/);
    await workbench.press('ArrowDown');
    await workbench.sideBar.focusOn(/bridge over the northern sound/);
  });
});
