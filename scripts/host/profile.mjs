import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atEnd } from './processes.mjs';

/** A person's settings: nothing that announces, asks, reports or looks for a network. */
export const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.banner': 'never',
  // No question at the start: a folder that is not trusted opens in Restricted Mode, where the extension works.
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.restoreWindows': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** A new folder in the system's place for such, removed at the end. The name is short: sockets have short paths. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bp-'));
  const remove = atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return { folder, remove };
}

/**
 * A fresh profile for the embedded VS Code: settings, and nothing else. It is removed at the end.
 * @param {Record<string, unknown>} [settings] in addition to SETTINGS
 */
export function createProfile(settings = {}) {
  const { folder, remove } = temporaryFolder();
  const profile = {
    folder,
    remove,
    data: path.join(folder, 'data'),
    server: path.join(folder, 'server'),
    extensions: path.join(folder, 'extensions'),
  };
  mkdirSync(path.join(profile.data, 'User'), { recursive: true });
  mkdirSync(profile.extensions);
  writeFileSync(
    path.join(profile.data, 'User', 'settings.json'),
    JSON.stringify({ ...SETTINGS, ...settings }, null, 2),
  );
  return profile;
}
