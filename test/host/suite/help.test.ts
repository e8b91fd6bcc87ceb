import * as vscode from 'vscode';
import { bluePencil, closeEditors } from '../support/articles';
import { eventually } from '../support/check';

describe('help', () => {
  afterEach(closeEditors);

  it('opens as pages to read, whose first is the list of all', async () => {
    await bluePencil();
    await vscode.commands.executeCommand('bluePencil.openHelp');
    await eventually('the page is shown', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return tab?.input instanceof vscode.TabInputWebview && tab.label.includes('README.md');
    });
  });
});
