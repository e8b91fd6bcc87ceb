// VS Code loads this module (extensionTestsPath) and calls run().
import { createMocha } from 'blue-pencil:mocha';
import { registerMemoryFiles } from './memoryFiles';

/** Everything here waits for another process, on a machine that may be busy. */
const TEST_MILLISECONDS = 90_000;

/** One line on the console for each event; scripts/test/hostSuite.mjs reads them. */
function report(event: Readonly<Record<string, unknown>>): void {
  console.log(`@@test ${JSON.stringify(event)}`);
}

class Silent {}

/** Runs all tests of the bundle. Rejects if any fails, upon which VS Code ends with exit code 1. */
export async function run(): Promise<void> {
  const files = registerMemoryFiles();
  const mocha = createMocha({
    timeout: TEST_MILLISECONDS,
    reporter: Silent as unknown as Mocha.ReporterConstructor,
    forbidOnly: true,
    ...(ONLY === '' ? {} : { grep: ONLY }),
  });
  // Not imported at the top: describe() has to exist first.
  await import('blue-pencil:suite');
  try {
    await new Promise<void>((resolve, reject) => {
      const runner = mocha.run((failures) => {
        report({ event: 'end', ...runner.stats });
        if (failures === 0) resolve();
        else reject(new Error(`${failures} tests failed`));
      });
      runner.on('pass', (test) => report({ event: 'pass', title: test.fullTitle(), milliseconds: test.duration }));
      runner.on('pending', (test) => report({ event: 'skip', title: test.fullTitle() }));
      runner.on('fail', (test, error: Error) =>
        report({ event: 'fail', title: test.fullTitle(), message: error.message, stack: error.stack }),
      );
    });
  } finally {
    files.dispose();
  }
}
