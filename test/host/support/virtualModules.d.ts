// What scripts/test/bundles.mjs puts into a bundle of tests.

/** The test files of the suite, found by pattern; importing it defines their tests. */
declare module 'blue-pencil:suite' {}

/** A mocha for the extension host that the bundle is made for, with its describe() and it() defined globally. */
declare module 'blue-pencil:mocha' {
  export function createMocha(options: Mocha.MochaOptions): Mocha;
}

/** The articles of samples/, by file name. */
declare module 'blue-pencil:samples' {
  const samples: Readonly<Record<string, string>>;
  export default samples;
}

/** The extension host that the bundle is made for. */
declare const EXTENSION_HOST: 'node' | 'web';

/** Whether the long tests run whole: `npm run test:long`. */
declare const LONG: boolean;

/** Only the tests whose full title holds this are run; empty for all. */
declare const ONLY: string;
