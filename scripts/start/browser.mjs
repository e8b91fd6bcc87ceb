import { spawn } from 'node:child_process';
import { onPath } from '../host/processes.mjs';

/** The program that opens an address in the person's own browser; `undefined` where there is no screen. */
function opener() {
  switch (process.platform) {
    case 'darwin':
      return ['open', []];
    case 'win32':
      // The empty argument is the window's title.
      return ['cmd', ['/c', 'start', '""']];
    default: {
      if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
      const program = onPath('xdg-open');
      return program && [program, []];
    }
  }
}

/** Opens an address in the person's browser, if there is one. Resolves to whether there is. */
export function openInBrowser(address) {
  const found = opener();
  if (found === undefined) return Promise.resolve(false);
  const [program, args] = found;
  return new Promise((resolve) => {
    // Not in our process group: the browser stays when this ends.
    const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
    child.unref();
  });
}
