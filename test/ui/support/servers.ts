import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

interface Address {
  readonly authority: string;
  readonly secret: string;
}

/** What scripts/test/ui.mjs says about the servers that it has started, with the packaged extension installed. */
interface Servers {
  /** The profile's folder, for what is temporary. */
  readonly folder: string;
  /** Where the profile's settings are. */
  readonly data: string;
  /** Trusts every folder. */
  readonly trusting: Address;
  /** Trusts none: a folder opens in Restricted Mode. */
  readonly wary: Address;
}

/** The servers that the journeys are driven on. */
export function servers(): Servers {
  const given = process.env.BLUEPENCIL_UI;
  if (given === undefined) throw new Error('The journeys need a VS Code: start them with npm run test:ui');
  return JSON.parse(given) as Servers;
}

/**
 * Writes the settings of the profile, in one step: a VS Code that reads a file just emptied takes all settings for gone,
 * and asks whether it should load its window again.
 */
export async function writeSettings(text: string): Promise<void> {
  const file = path.join(servers().data, 'User', 'settings.json');
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
