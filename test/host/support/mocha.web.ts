// mocha's browser build is a script that defines a global; it works in a worker too.
import 'mocha/mocha.js';

interface BrowserMocha {
  setup(options: Mocha.MochaOptions): Mocha;
}

/** See virtualModules.d.ts. */
export function createMocha(options: Mocha.MochaOptions): Mocha {
  return (mocha as unknown as BrowserMocha).setup({ ...options, ui: 'bdd' });
}
