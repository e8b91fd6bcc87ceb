import { Workbench } from './support/workbench';

describe('help', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('dock-strike.article.txt');
  });
  after(() => workbench.close());

  it('leads from its first page to the others', async () => {
    await workbench.command('Blue Pencil: Open Help');
    await workbench.followPageLink('Claims in detail');
    await workbench.tabOf('Preview claims.md');
    await workbench.screenshot('help');
  });
});
