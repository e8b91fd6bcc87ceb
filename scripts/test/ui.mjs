// Drives the packaged extension, installed in a real VS Code, as a person would: by mouse and keyboard in a browser.
//   --only TEXT    only the journeys whose titles hold TEXT
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../host/chromium.mjs';
import { installExtension, startEmbedded } from '../host/embedded.mjs';
import { ensureHost } from '../host/installation.mjs';
import { build, packageExtension } from '../host/packaging.mjs';
import { artifacts } from '../host/places.mjs';
import { runMain } from '../host/problem.mjs';
import { createProfile } from '../host/profile.mjs';
import { runMocha } from './mocha.mjs';

/** One journey opens the page once and does several things in it. */
const JOURNEY_MILLISECONDS = 240_000;

runMain(async () => {
  const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
  await build();
  await ensureChromium();
  await mkdir(artifacts, { recursive: true });
  const hostFolder = await ensureHost('embedded');
  const profile = createProfile();
  await installExtension(hostFolder, profile, await packageExtension(artifacts));
  // One where every folder is trusted, and one where none is.
  const trusting = await startEmbedded(hostFolder, profile);
  const wary = await startEmbedded(hostFolder, profile, { trusted: false });
  try {
    // test/ui/support/workbench.ts reads it.
    const { folder, data } = profile;
    const address = ({ authority, secret }) => ({ authority, secret });
    process.env.BLUEPENCIL_UI = JSON.stringify({ folder, data, trusting: address(trusting), wary: address(wary) });
    return await runMocha('test/ui', '.ui.ts', { only: options.only, milliseconds: JOURNEY_MILLISECONDS, again: true });
  } finally {
    await trusting.stop();
    await wary.stop();
  }
});
