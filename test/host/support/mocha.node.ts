import Mocha from 'mocha';

/** See virtualModules.d.ts. */
export function createMocha(options: Mocha.MochaOptions): Mocha {
  const mocha = new Mocha({ ...options, ui: 'bdd' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  return mocha;
}
